/**
 * Beginnings of paths on shared hosts (`shared-hosts.ts`, `www.` taken off) behind which each user's page has a part of its own,
 * and pages of the host itself, such as its sign-in: an entry that ends there means everybody. `*` stands for any one part;
 * `?id` says that pages are told apart by that part of the query. Upper and lower case alike. Compiled by hand from public
 * URL feeds and general knowledge.
 */
export const sharedPaths: readonly string[] = `
docs.google.com/document/d/e docs.google.com/document/u/*/d/e docs.google.com/spreadsheets/d/e
docs.google.com/spreadsheets/u/*/d/e docs.google.com/presentation/d/e docs.google.com/presentation/u/*/d/e
docs.google.com/forms/d/e docs.google.com/forms/u/*/d/e docs.google.com/drawings/d/e docs.google.com/drawings/u/*/d/e
docs.google.com/file/d docs.google.com/file/u/*/d docs.google.com/viewer?url docs.google.com/gview?url docs.google.com/uc?id
docs.google.com/open?id drive.google.com/file/d drive.google.com/file/u/*/d drive.google.com/drive/folders
drive.google.com/drive/u/*/folders drive.google.com/drive/mobile/folders drive.google.com/open?id drive.google.com/uc?id
drive.google.com/u/*/uc?id drive.google.com/folderview?id drive.usercontent.google.com/download?id
drive.usercontent.google.com/u/*/uc?id sites.google.com/view sites.google.com/site sites.google.com/u/*/view
script.google.com/macros/s script.google.com/macros/u/*/s groups.google.com/g groups.google.com/u/*/g
lookerstudio.google.com/reporting lookerstudio.google.com/u/*/reporting colab.research.google.com/drive
colab.research.google.com/github play.google.com/store/apps/details?id play.google.com/store/apps/developer?id
play.google.com/store/apps/dev?id chromewebstore.google.com/detail chrome.google.com/webstore/detail
translate.google.com/translate?u translate.google.co.jp/translate?u translate.google.jp/translate?u
translate.google.se/translate?u googleweblight.com/i?u firebasestorage.googleapis.com/v0/b
storage.googleapis.com/storage/v1/b storage.googleapis.com/download/storage/v1/b
forms.office.com/r forms.office.com/e forms.office.com/pages/responsepage.aspx?id forms.microsoft.com/r forms.microsoft.com/e
forms.microsoft.com/pages/responsepage.aspx?id forms.cloud.microsoft/r forms.cloud.microsoft/e
forms.cloud.microsoft/pages/responsepage.aspx?id loop.cloud.microsoft/p customervoice.microsoft.com/pages/responsepage.aspx?id
apps.microsoft.com/detail apps.microsoft.com/store/detail microsoftedge.microsoft.com/addons/detail
onedrive.live.com/redir?resid onedrive.live.com/download?resid onedrive.live.com/embed?resid
eur01.safelinks.protection.outlook.com/?url nam02.safelinks.protection.outlook.com/?url safelinks.protection.outlook.com/?url
apps.apple.com/*/app apps.apple.com/app acrobat.adobe.com/id acrobat.adobe.com/link/track?uri acrobat.adobe.com/link/review?uri
indd.adobe.com/view express.adobe.com/page new.express.adobe.com/webpage
dropbox.com/s dropbox.com/sh dropbox.com/t dropbox.com/l/scl dropbox.com/scl/fi dropbox.com/scl/fo
dl.dropboxusercontent.com/s dl.dropboxusercontent.com/scl/fi app.box.com/s app.box.com/v
youtube.com/watch?v youtube.com/playlist?list youtube.com/redirect?q youtube.com/channel youtube.com/c youtube.com/user
youtube.com/shorts youtube.com/live youtube.com/embed
facebook.com/login facebook.com/login.php facebook.com/groups facebook.com/pages facebook.com/people facebook.com/events
facebook.com/share facebook.com/watch?v facebook.com/profile.php?id facebook.com/l.php?u m.facebook.com/login
m.facebook.com/login.php m.facebook.com/groups m.facebook.com/profile.php?id m.facebook.com/l.php?u l.facebook.com/l.php?u
l.instagram.com/?u instagram.com/p instagram.com/reel instagram.com/stories instagram.com/accounts/login
x.com/i/flow/login x.com/home x.com/login x.com/hashtag x.com/search?q x.com/intent twitter.com/i/flow/login twitter.com/home
twitter.com/login twitter.com/hashtag twitter.com/search?q twitter.com/intent tiktok.com/login tiktok.com/tag
tiktok.com/link/v2?target linkedin.com/in linkedin.com/company linkedin.com/posts linkedin.com/pulse linkedin.com/feed/update
linkedin.com/jobs/view linkedin.com/login linkedin.com/redir/redirect?url linkedin.com/safety/go?url
t.me/s t.me/joinchat t.me/share/url?url telegram.me/s telegram.me/joinchat vk.com/away.php?to away.vk.com/away.php?to
discord.com/invite discord.com/channels discord.com/login discord.com/api/webhooks
cdn.discordapp.com/attachments media.discordapp.net/attachments steamcommunity.com/id steamcommunity.com/profiles
steamcommunity.com/groups steamcommunity.com/login steamcommunity.com/openid/login steamcommunity.com/sharedfiles/filedetails?id
store.steampowered.com/app roblox.com/games roblox.com/users open.spotify.com/track open.spotify.com/playlist
open.spotify.com/album open.spotify.com/artist open.spotify.com/show open.spotify.com/episode open.spotify.com/user
github.com/login github.com/orgs github.com/apps github.com/settings github.com/search?q
objects.githubusercontent.com/github-production-release-asset-2e65be
objects.githubusercontent.com/github-production-repository-file-5c1aeb
release-assets.githubusercontent.com/github-production-release-asset gitlab.com/users/sign_in gitlab.com/groups
sourceforge.net/projects sourceforge.net/p sourceforge.net/u downloads.sourceforge.net/project cdn.jsdelivr.net/npm
cdn.jsdelivr.net/gh cdn.jsdelivr.net/wp huggingface.co/spaces huggingface.co/datasets codesandbox.io/s codesandbox.io/p/sandbox
ipfs.io/ipfs ipfs.io/ipns dweb.link/ipfs dweb.link/ipns gateway.ipfs.io/ipfs gateway.pinata.cloud/ipfs cloudflare-ipfs.com/ipfs
cloudflare-ipfs.com/ipns cf-ipfs.com/ipfs infura-ipfs.io/ipfs ipfs.filebase.io/ipfs w3s.link/ipfs
archive.org/details archive.org/download archive.org/stream archive.org/embed web.archive.org/web/*
mediafire.com/file mediafire.com/file_premium mediafire.com/folder mediafire.com/view mediafire.com/download mega.nz/file
mega.nz/folder gofile.io/d pixeldrain.com/u pixeldrain.com/d pixeldrain.com/api/file sendspace.com/file wetransfer.com/downloads
docsend.com/view form.typeform.com/to tally.so/r surveymonkey.com/r canva.com/design figma.com/file figma.com/design
figma.com/proto figma.com/board trello.com/b trello.com/c miro.com/app/board evernote.com/shard
medium.com/p medium.com/tag note.com/hashtag note.com/login zenn.dev/topics qiita.com/tags qiita.com/organizations
scribd.com/document scribd.com/doc scribd.com/presentation docs.zoom.us/doc urldefense.com/v3 urldefense.proofpoint.com/v1/url?u
urldefense.proofpoint.com/v2/url?u linkprotect.cudasvc.com/url?a protect-us.mimecast.com/s
bing.com/search?q bing.com/ck/a?u bing.com/images/search?q bing.com/maps?q search.yahoo.co.jp/search?p duckduckgo.com/?q
duckduckgo.com/l?uddg baidu.com/link?url baidu.com/s?wd so.com/link?url so.com/s?q t.umblr.com/redirect?z
`
  .trim()
  .split(/\s+/);
