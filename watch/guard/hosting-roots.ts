/**
 * Names that hand out subdomains to unrelated users and are not in the Public Suffix List (of 2026-08-19): only their
 * subdomains are ever entries. Compiled by hand from public URL feeds and general knowledge.
 */
export const hostingRoots: ReadonlySet<string> = new Set(
  `
000webhost.com 000webhostapp.com 22web.org 42web.io 4everland.app 66ghz.com 7m.pl adalo.com ameba.jp amebaownd.com
ampproject.org arweave.net atlassian.net atwebpages.com azure.com backblazeb2.com backlog.com backlog.jp beget.tech
biglobe.ne.jp blogger.com bluehost.com bravenet.com bravesites.com builderallwppro.com byet.org byethost.com
campaign-archive.com canva.site cba.pl cdn.ampproject.org clickfunnels.com cloudapp.azure.com cloudflarestorage.com
codeanyapp.com codesandbox.io conohawing.com contaboserver.net crayonsite.com crayonsite.info crayonsite.net
digiblogbox.com doodlekit.com dreamhost.com edgeone.app edgeone.dev epizy.com fc2.com fc2web.com fleek.co fleek.cool
force.com free.nf freehosting.com freshdesk.com gamma.app gamma.site getenjoyment.net getresponsesite.com github.dev
gitpod.io glide.page glitch.me godaddysites.com googleusercontent.com gr8.com great-site.net had.su hostgator.com
hostinger.site hostingersite.com hs-sites.com hsforms.com hubspotpagebuilder.com hubspotpreview-eu1.com iceiy.com
infinityfreeapp.com ipfs.io itemdb.com jimdo.com jimdofree.com jimdosite.com jotform.com kagoyacloud.com kajabi.com
kesug.com kinsta.cloud lhr.life lhr.rocks list-manage.com live.com liveblog365.com livedoor.biz livedoor.jp loca.lt
localhost.run localinfo.jp localtunnel.me longmusic.com lovestoblog.com mailchi.mp mailchimpsites.com mailerlite.com
mailerpage.io medianewsonline.com mixh.jp mrbasic.com my.site.com myartsonline.com mybluehost.me myclickfunnels.com
myfreesites.net mygamesonline.org mypressonline.com mystrikingly.com mytemp.website nimbusweb.co nimbusweb.me
ocnk.net office.com onedumb.com onlinewebshop.net onmicrosoft.com oraclecloud.com oszar.com outlook.com owst.jp
pagekite.me peraichi.com php.xdomain.jp plala.or.jp ply.gg portmap.io prv.pl r2.cloudflarestorage.com rf.gd
run.place salesforce.com scienceontheweb.net screenconnect.com secureserver.net seesaa.net sendgrid.net sendibt3.com
serveo.net sg-host.com sharepoint.com shop-pro.jp shopinfo.jp simdif.com site123.me softr.app sportsontheweb.net
squarespace.com ssl-lolipop.jp stackblitz.io storeinfo.jp stores.jp strikingly.com studio.site surge.sh swtest.ru
systeme.io temp.domains temporary.site thebase.in theblog.me themedia.jp tilda.ws tumblr.com typeform.com ucoz.com
ucoz.net ucraft.net ueniweb.com ukit.me unaux.com unifiedlayer.com unqork.io webador.com webcindario.com
webcontainer.io webcrow.jp webflow.com webnode.com webnode.jp webnode.page webwave.dev weebly.com wikaba.com
wordpress.com wpx.jp wpxblog.jp wuaze.com xdomain.jp xsrv.jp yourtrap.com zendesk.com zoho.com zohopublic.com
zohosites.com zohosites.eu zyrosite.com zzux.com
`
    .trim()
    .split(/\s+/),
);
