/**
 * Registered names under which the Public Suffix List (as in tldts 7.5.5, private section) has suffixes, without being suffixes
 * themselves: they belong to whoever hosts all of them. The lists of `tldts` are packed, so they are written out here.
 */
export const suffixParents: ReadonlySet<string> = new Set(
  `
addr.tools amazonaws.com amazonaws.com.cn amazoncognito.com amazonwebservices.com.cn amazonwebservices.eu amba.host
aseinet.ne.jp atlassian-dev.net axarnet.cloud beebyte.io beebyteapp.io brendly.ba brendly.hr brendly.rs bubble.io
canva.site canvasite.cn cdn77-secure.org cdn77.net cdn77.org cldmail.ru clever-cloud.com cloudflareanycast.net
cloudflarecn.net cloudflareglobal.net cloudlets.com.au cloudplatform.fi cloudscale.ch code.com contentproxy9.cz
cosidns.de crm.dev dappnode.io databricksapps.com databricksapps.us datadetect.com devs.ai dogado.eu elastx.net
emergentagent.com emf.camp encoway.cloud enscaled.us enter.pro evennode.com evervault.app evervault.dev fastly.net
fbsbx.com fedoraproject.org fin-ncloudstorage.com flow.ch forgerock.io funkfeuer.at gov-ncloudstorage.com grok.bot
her.name his.name hooc.me hosted-by-previder.com hosteur.com hrsn.net hs-heilbronn.de ik-server.com
interhostsolutions.be jelastic.cloud jelastic.com jenv-aruba.cloud k2.cloud kuleuven.be lair.io layershift.co.uk
linode.com linodeusercontent.com localcert.dev massivegrid.com massivegrid.net metacentrum.cz muni.cz mynetname.net
mythic-beasts.com nabu.casa ncloud.com ncloudstorage.com ncpstorage.com neen.it nftstorage.link nodeart.io
nospamproxy.com objectstorage.ch observableusercontent.com on.aws onstackit.cloud ortsinfo.at ovh.net party.eus
platform.sh ply.gg prgmr.com project-study.com quickconnect.cn quickconnect.to railway.app rb-hosting.io rdpa.co
reclaim.cloud render.com repost.aws resinstaging.io retrosnub.co.uk rit.edu sagemaker.aws sagemaker.com.cn
sakurastorage.jp salesforce.com saveincloud.net scaleforce.com.cy scaleforce.net scrypted.io scw.cloud spawn.cc
speedpartner.de srcf.net storacha.link storage.dev storageapi.dev tawk.email tawkto.email tb-hosting.com teckids.org
thingdust.io transip.me trendhosting.cloud typeform.com usgovcloudapi.net w3s.link wafaicloud.com webaccel.jp
wiardweb.com windows.net
`
    .trim()
    .split(/\s+/),
);
