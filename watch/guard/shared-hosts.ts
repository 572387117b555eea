/**
 * Hosts where one name carries the pages, files or redirects of many unrelated users: only an entry with a path acts there.
 * Compiled by hand from public URL feeds and general knowledge; the last two lines are places for everybody below guarded brands.
 */
export const sharedHosts: ReadonlySet<string> = new Set(
  `
00m.in 0x0.st 1bv.cn 1drv.ms 2no.co 8vs.co accounts.google.com acortar.link ad-links.org ad.doubleclick.net
adclick.g.doubleclick.net adf.ly adservice.google.com airtable.com alturl.com amazon.co.jp ameblo.jp amzn.asia
amzn.to angelfire.com anonfiles.com app.adjust.com app.box.com app.gitbook.com app.jotform.com app.netlify.com
apps.powerapps.com archive.org arweave.net away.vk.com bashupload.com beacons.ai bin.bssl.de bing.com bio.link
bit.ly bitbucket.org bitly.com bityl.co bl.ink blog.fc2.com blog.livedoor.jp bre.is buff.ly business.facebook.com
cakeresume.com calendar.google.com campsite.bio canva.com catbox.moe cdn.discordapp.com cdn.jsdelivr.net
cdn.pixelbin.io cdn.rawgit.com cdpn.io cf-ipfs.com clck.ru cli.re click.linksynergy.com click.mail.salesforce.com
clickserve.dartsearch.net cloudflare-ipfs.com codeload.github.com codepen.io codesandbox.io cognitoforms.com
colab.research.google.com cse.google.com customervoice.microsoft.com cutit.org cutt.ly cutt.us did.li discord.com
discord.gg disk.yandex.ru disq.us dl.dropbox.com dl.dropboxusercontent.com dlvr.it docs.fileformat.com docs.form.io
docs.google.com docs.qq.com docs.zoom.us docsend.com downloads.sourceforge.net drive.google.com
drive.usercontent.google.com dropbox.com dub.link dub.sh duckduckgo.com dweb.link ecommtools.com encurtador.com.br
eu.jotform.com eu2.contabostorage.com eur01.safelinks.protection.outlook.com evernote.com express.adobe.com
facebook.com fb.me fc2.com feedproxy.google.com figma.com file.io filebin.net files.catbox.moe
firebasestorage.googleapis.com flow.page flowcode.com form.jotform.com form.questionscout.com form.run
form.typeform.com forms.app forms.clickup.com forms.gle forms.microsoft.com forms.monday.com forms.office.com
forms.yandex.com forms.yandex.ru forms.zohopublic.com forms.zohopublic.eu forms.zohopublic.in formstack.com
forsale.dynadot.com gateway.ipfs.io gateway.pinata.cloud geocities.jp gg.gg gist.github.com
gist.githubusercontent.com github.com gitlab.com gofile.io goo.gl goo.gs goo.su google.com
googleads.g.doubleclick.net googleweblight.com goq.to grabify.link graph.org gravatar.com groups.google.com han.gl
hardbin.com hideuri.com hm.ru hotm.art href.li ht.ly huggingface.co hyperurl.co ia601504.us.archive.org ift.tt
ik.imagekit.io img1.wsimg.com infura-ipfs.io ipfs.filebase.io ipfs.io iplogger.com iplogger.org is.gd issuu.com j.mp
jotform.com jsfiddle.net kaywa.me ko.gl kortlink.dk kutt.it l.ead.me l.facebook.com l.instagram.com l.wl.co
l.yahoo.co.jp liff.line.me lihi.cc lihi1.com lihi2.com lin.ee line.me link.zhihu.com linkbun.ch linkedin.com
linkin.bio linkpop.com linkprotect.cudasvc.com linkr.it linktr.ee linqapp.com lit.link litter.catbox.moe
livedoor.blog ln.run lnk.bio lnk.ink lnk.to lnkd.in login.live.com login.microsoftonline.com lookerstudio.google.com
m.facebook.com m.vk.com magic.ly mandrillapp.com maps.app.goo.gl maps.google.com me-qr.com me2.do
media.discordapp.net media.githubusercontent.com mediafire.com medium.com meet.google.com mega.nz miricanvas.com
miro.com mobile.twitter.com mq.mbd.baidu.com my.canva.site mysp.ac n9.cl nam02.safelinks.protection.outlook.com
new.express.adobe.com news.yahoo.co.jp nftstorage.link note.com notion.so objects.githubusercontent.com od.lk
office.com onedrive.live.com onl.bz onl.la onl.sc onl.tw open.spotify.com outlook.live.com outlook.office.com ow.ly
padlet.com page.line.me pan.baidu.com papyrs.com paste.ee pastebin.com pastelink.net paypal.com photos.app.goo.gl
pixeldrain.com plus.google.com powerapps.com prezi.com protect-us.mimecast.com pse.is q-r.to qiita.com qr-codes.io
qr.ae qr.me-qr.com qr.paps.jp qr1.be qrco.de qrfy.com qrfy.io qrs.ly qrto.org qualtricsxm r.mail.yahoo.com
r.search.yahoo.com raw.githack.com raw.githubusercontent.com rawcdn.githack.com rawgit.com rb.gy rebrand.ly
release-assets.githubusercontent.com rentry.co replit.com res.cloudinary.com reurl.cc roblox.com rotf.lol s.id
s.kekk.cc s.yam.com s3-ap-northeast-1.amazonaws.com s3.amazonaws.com s3.ap-northeast-1.amazonaws.com
s3.ap-south-1.amazonaws.com s3.ap-southeast-1.amazonaws.com s3.ap-southeast-2.amazonaws.com
s3.ca-central-1.amazonaws.com s3.eu-central-1.amazonaws.com s3.eu-north-1.amazonaws.com s3.eu-west-1.amazonaws.com
s3.eu-west-2.amazonaws.com s3.eu-west-3.amazonaws.com s3.sa-east-1.amazonaws.com s3.us-east-1.amazonaws.com
s3.us-east-2.amazonaws.com s3.us-west-1.amazonaws.com s3.us-west-2.amazonaws.com safelinks.protection.outlook.com
scanned.page scnv.io script.google.com search.yahoo.co.jp secure.2checkout.com sendgrid.net sendspace.com
share-eu1.hsforms.com share-na2.hsforms.com share.hsforms.com share.zohopublic.com sharepoint.com sheet.zoho.com
shor.by short.gy shorten.ee shorten.is shorter.me shorturl.asia shorturl.at shre.su shrtco.de siasky.net
sign.zoho.com sin1.contabostorage.com sites.google.co.jp sites.google.com smartsurvey.co.uk smarturl.it snip.ly
soo.gd sourceforge.net spoo.me ssur.cc steamcommunity.com storage.cloud.google.com storage.googleapis.com
storage.yandexcloud.net store.steampowered.com sum.vn surl.li survey.zohopublic.com survey.zohopublic.eu
surveymonkey.com sway.cloud.microsoft sway.com sway.office.com t.cn t.co t.ly t.me t.umblr.com t2m.io tally.so
taplink.cc te.legra.ph teams.microsoft.com telegra.ph telegram.me termbin.com tinu.be tiny.cc tiny.one tiny.pl
tinylink.net tinyurl.com tmpfiles.org tny.im tr.ee track.adform.net transfer.sh translate.google.co.jp
translate.google.com translate.google.jp translate.google.se trello.com trib.al twitter.com u.nu u.sendgrid.net u.to
u0u1.net unpkg.com uploadrar.com uqr.to url.kr urlday.cc urldefense.com urldefense.proofpoint.com urlr.me urlz.fr
urlzs.com urx.nu urx3.nu usc1.contabostorage.com users.atw.hu users.telenet.be ux.nu v.gd vercel.com vk.cc vk.com
vo.la w3s.link waa.ai we.tl web.archive.org web.fc2.com wetransfer.com workdrive.zohopublic.com wp.me
writer.zoho.com www.amazon.co.jp www.amazon.com www.angelfire.com www.awstrack.me www.baidu.com www.bing.com
www.canva.com www.cognitoforms.com www.docsend.com www.dropbox.com www.evernote.com www.facebook.com www.figma.com
www.geocities.jp www.google.com www.googleadservices.com www.googleapis.com www.instagram.com www.is.gd
www.jotform.com www.linkedin.com www.mediafire.com www.notion.so www.office.com www.paypal.com www.roblox.com
www.scribd.com www.sendspace.com www.so.com www.surveymonkey.com www.tiktok.com www.yahoo.co.jp www.youtube.com
x.com x.gd x0.at youtu.be youtube.com zenn.dev zoom.us zpr.io zrr.kr zst.io zurl.co
acrobat.adobe.com apps.apple.com apps.microsoft.com assets.adobe.com chrome.google.com chromewebstore.google.com
forms.cloud.microsoft indd.adobe.com loop.cloud.microsoft microsoftedge.microsoft.com play.google.com
`
    .trim()
    .split(/\s+/),
);
