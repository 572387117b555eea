import type { Sentence, Text } from './text.ts';

/** The lists of dangerous sites on the settings page. */
export const listsText = {
  title: { ja: '危険なサイトの一覧', en: 'Lists of dangerous sites' },
  source: { ja: '出典', en: 'Source' },
  updateAll: { ja: 'すべて更新', en: 'Update all' },
  updating: { ja: '更新しています', en: 'Updating' },
  notKept: {
    ja: 'このブラウザーは一覧を保存できない設定です。初動に入っている一覧だけで見張っています。更新や追加はできません。',
    en: 'This browser keeps no data, so only the lists that come with Shodo protect. They cannot be updated or added to.',
  },
  noLists: {
    ja: '使っている一覧がありません。どれかを使うと、見張りが始まります。',
    en: 'No list is in use. Switch one on and the watch begins.',
  },

  use: { ja: '使う', en: 'Use' },
  failedChip: { ja: '更新できません', en: 'Not updated' },
  staleChip: { ja: '古くなっています', en: 'Old' },
  heldBackChip: { ja: '前のものを使用中', en: 'Stepped back' },
  japanChip: { ja: '国内', en: 'Japan' },
  recommendedChip: { ja: 'おすすめ', en: 'Recommended' },
  notFetched: { ja: 'まだ取りこんでいません', en: 'Not fetched yet' },
  bundledCopy: { ja: '初動に入っていたもの', en: 'came with Shodo' },
  noDate: { ja: '日付の記載なし', en: 'states no date' },
  neverChecked: { ja: 'まだ更新していません', en: 'not updated yet' },
  readAgain: {
    ja: 'もとのファイルなどから、もう一度追加してください。',
    en: 'Please add it again from its file or text.',
  },
  nothingStored: { ja: 'いまは使えません', en: 'cannot be used now' },
  neverChanges: { ja: '自動では変わりません', en: 'does not change by itself' },
  staleHint: {
    ja: '見張りは続いていますが、新しいサイトは入っていません。',
    en: 'It still protects, but new sites are missing.',
  },
  stillProtects: { ja: 'それまでの一覧で、見張りを続けています。', en: 'The copy from before still protects.' },
  useAnyway: { ja: 'それでも新しいものを使う', en: 'Use the new one all the same' },
  stepBackHint: {
    ja: '新しい一覧でふつうのサイトまで止まるときに使います。',
    en: 'For when the new one stops honest sites.',
  },
  stepBack: { ja: '1つ前にもどす', en: 'Step back' },
  stepForward: { ja: '新しいものにする', en: 'Use the newer one' },
  conditions: { ja: '使う前に', en: 'Before you use it' },
  agree: { ja: '分かりました。使います', en: 'Agreed, use it' },
  homepage: { ja: '配布元のページ', en: 'Publisher’s page' },
  publisher: { ja: '配布元', en: 'Publisher' },
  licence: { ja: '利用の条件', en: 'Licence' },
  noLicence: { ja: '示されていません', en: 'none stated' },
  address: { ja: 'アドレス', en: 'Address' },
  format: { ja: '書き方', en: 'Format' },
  size: { ja: '大きさ', en: 'Size' },
  interval: { ja: '更新の間隔', en: 'Updated every' },
  lastTry: { ja: '最後にためした日時', en: 'Last try' },

  add: { ja: '一覧を追加', en: 'Add a list' },
  addHint: {
    ja: '業界団体や親会社の一覧など、自分の一覧を加えられます。使い始める前に、読みとった内容を見せます。',
    en: 'For a list of your trade association or parent company. You see what was read before it takes effect.',
  },
  byAddress: { ja: 'アドレスから(自動で更新します)', en: 'From an address (updated by itself)' },
  addressExample: { ja: '例: https://lists.example/list.txt', en: 'e.g. https://lists.example/list.txt' },
  byFile: { ja: 'ファイルから', en: 'From a file' },
  byFileHint: {
    ja: 'サイト名を1行に1つ書いたもの、hosts、広告ブロック用などを読めます。ここに置くこともできます。',
    en: 'One site a line, hosts files, ad-block lists and more. You can also drop the file here.',
  },
  chooseFile: { ja: 'ファイルを選ぶ', en: 'Choose a file' },
  byPaste: { ja: '貼りつけて', en: 'By pasting' },
  pasteExample: { ja: '例: fake-bank.example', en: 'e.g. fake-bank.example' },
  readIt: { ja: '読みとる', en: 'Read it' },
  readingIt: { ja: '読みとっています', en: 'Reading' },
  notAnAddress: {
    ja: 'アドレスとして読めません。https:// から入れてください。',
    en: 'Not an address. Begin with https://',
  },
  plainHttp: {
    ja: 'http:// のアドレスは途中で書きかえられるおそれがあり、ふつうは読みません。社内のサーバーなど、信用できる相手だけにしてください。',
    en: 'A list from an http:// address could be altered on its way, so it is not read by default. Permit it only for a server you trust, such as your company’s own.',
  },
  permitPlainHttp: { ja: 'このサーバーだけ許して読みとる', en: 'Permit this server and read' },
  cancelled: { ja: '読みとりをやめました。', en: 'Reading was cancelled.' },
  expired: { ja: 'もう一度読みとってください。', en: 'Please have it read again.' },
  cannotAdd: {
    ja: 'ここでは一覧を保存できません。プライベートウィンドウなら、ふつうのウィンドウで加えてください。',
    en: 'No list can be kept here. In a private window: add it from a normal one.',
  },
  notDone: { ja: 'うまくいきませんでした。もう一度ためしてください。', en: 'That did not work. Please try again.' },

  preview: { ja: '読みとった内容', en: 'What was read' },
  previewHint: { ja: 'まだ使っていません。', en: 'Not in use yet.' },
  pastedName: { ja: '貼りつけた一覧', en: 'Pasted list' },
  nameOfList: { ja: '一覧の名前', en: 'Name of the list' },
  threatOfList: { ja: 'どんなサイトか', en: 'What the sites do' },
  confirm: { ja: 'この一覧を使う', en: 'Use this list' },
  discard: { ja: '使わない', en: 'Do not use' },
  added: { ja: '一覧を加えました。見張りに使っています。', en: 'The list was added and protects now.' },
  discarded: { ja: '使いませんでした。何も変わっていません。', en: 'Not used. Nothing has changed.' },
  samples: { ja: '中身の例', en: 'Some of its entries' },
  skipped: { ja: 'とばした行', en: 'Skipped lines' },
  refused: { ja: '広すぎるなどの理由で、使わない行', en: 'Refused, mostly as too broad' },
  reason: { ja: '理由', en: 'Reason' },
  count: { ja: '数', en: 'Count' },
  example: { ja: '例', en: 'Example' },
  nothingLeftOut: { ja: 'とばした行はありません。', en: 'Nothing was left out.' },
  whatWasRead: { ja: '読みとった内容', en: 'What was read' },

  cancelUpdate: { ja: '更新をやめる', en: 'Cancel' },
  waiting: { ja: '順番を待っています', en: 'Waiting its turn' },
  fetching: { ja: '取りこんでいます', en: 'Fetching' },
  reading: { ja: '中身を読んでいます', en: 'Reading' },
  applying: { ja: '切りかえています', en: 'Putting it in force' },
} as const satisfies { readonly [name: string]: Text };

/** How a list is written. */
export const formatText = {
  hosts: { ja: 'hosts ファイル', en: 'hosts file' },
  domains: { ja: 'サイト名', en: 'site names' },
  adblock: { ja: '広告ブロック用', en: 'ad-block rules' },
  urls: { ja: 'アドレス', en: 'addresses' },
  jpcert: { ja: 'JPCERT/CC の表', en: 'JPCERT/CC table' },
  tweetfeed: { ja: 'TweetFeed の表', en: 'TweetFeed table' },
  ublacklist: { ja: 'uBlacklist 用', en: 'uBlacklist' },
  rpz: { ja: 'DNS(RPZ)', en: 'DNS (RPZ)' },
  dnsmasq: { ja: 'DNS(dnsmasq)', en: 'DNS (dnsmasq)' },
  json: { ja: 'JSON', en: 'JSON' },
} as const satisfies { readonly [format: string]: Text };

/** Why lines of a list gave no entry; the keys are the watch's `SkipReason`. */
export const skipText = {
  blank: { ja: '空の行', en: 'empty lines' },
  comment: { ja: '説明の行', en: 'comments' },
  header: { ja: '見出しの行', en: 'headings' },
  'not-understood': { ja: '読みとれない行', en: 'could not be understood' },
  'not-a-page-visit': { ja: 'ページの部品についての行(広告など)', en: 'about parts of pages, such as ads' },
  conditional: { ja: '特定のソフトや機器だけのための行', en: 'only for certain programs or devices' },
  pattern: { ja: '名前の一部だけの行', en: 'only part of a name' },
  exception: { ja: '一覧が「止めない」としている行', en: 'exceptions the list makes' },
  excepted: { ja: '一覧の例外で取り消された行', en: 'taken back by the list’s own exceptions' },
  'not-a-host': { ja: 'サイトの名前ではない行', en: 'not the name of a site' },
  'not-a-web-address': { ja: 'Webのアドレスではない行', en: 'not a web address' },
  'loopback-name': { ja: 'このパソコン自身の名前', en: 'names of this computer itself' },
  'allowed-by-list': { ja: '一覧が安全としている行', en: 'the list calls these safe' },
  'too-long': { ja: '長すぎる行', en: 'too long' },
  duplicate: { ja: '重なっている行', en: 'listed twice' },
} as const satisfies { readonly [reason: string]: Text };

/** Why an entry is never used; the keys are the watch's `RefusalReason`. */
export const refusalText = {
  'single-label': { ja: '名前が1語だけで、広すぎる', en: 'a single word, too broad' },
  'public-suffix': { ja: 'co.jp のように、だれのものでもない範囲', en: 'belongs to everybody, like co.jp' },
  'hosting-root': { ja: 'サイトを貸す会社の全体', en: 'a whole hosting service' },
  'shared-host': { ja: '多くの人が共有するサイトの全体', en: 'a whole site that many people share' },
  local: { ja: '社内や家の中の機器', en: 'devices inside the company or home' },
  popular: { ja: 'とても多くの人が使うサイト', en: 'a site that very many people use' },
  'guarded-brand': { ja: '有名な会社の本物のサイト', en: 'the real site of a well-known company' },
} as const satisfies { readonly [reason: string]: Text };

/** Why bytes are no list; the keys are the watch's `NoListReason`. */
export const noListText = {
  empty: { ja: '中身が空です。', en: 'It is empty.' },
  'too-large': { ja: '大きすぎます。', en: 'It is too large.' },
  'broken-gzip': { ja: '圧縮ファイルがこわれています。', en: 'The archive is broken.' },
  binary: { ja: '文字のファイルではありません。', en: 'It is not a text file.' },
  html: {
    ja: '一覧ではなく、Webページが返ってきました(ログインの画面など)。',
    en: 'A web page came instead of a list (a sign-in page, for instance).',
  },
  'error-message': {
    ja: '一覧ではなく、エラーの知らせが返ってきました。',
    en: 'An error message came instead of a list.',
  },
  'git-lfs-pointer': {
    ja: '一覧そのものではなく、置き場所の目印でした。',
    en: 'It only points to the list and is not the list itself.',
  },
  'broken-json': { ja: 'JSON の書き方がこわれています。', en: 'Its JSON is broken.' },
  'unknown-json': { ja: 'この形の JSON は読めません。', en: 'This kind of JSON cannot be read.' },
  'unknown-format': { ja: '一覧の書き方が分かりません。', en: 'It is not written like any known list.' },
  'no-entries': { ja: '使えるサイトが1つもありません。', en: 'There is no usable entry in it.' },
} as const satisfies { readonly [reason: string]: Text };

/** Why a list was not updated; the keys are kinds of the watch's `ListFailure` that need no number. */
export const listFailureText = {
  offline: { ja: 'オフラインです。', en: 'This computer is offline.' },
  unreachable: { ja: '配布元につながりません。', en: 'The publisher cannot be reached.' },
  'not-https': {
    ja: '途中で書きかえられるおそれのある http:// のアドレスなので、読みません。',
    en: 'Its address begins with http:// and could be altered on its way, so it is not read.',
  },
  'bad-redirect': {
    ja: '配布元の転送先がまちがっているか、守られていないアドレスです。',
    en: 'The publisher redirects to an unprotected address, in a circle or to nowhere.',
  },
  'cut-off': { ja: '取りこみの途中で切れました。', en: 'The connection broke in the middle.' },
  'too-slow': { ja: '時間がかかりすぎたので、やめました。', en: 'It took too long and was given up.' },
  'too-many-entries': { ja: '件数が多すぎて使えません。', en: 'It has more entries than can be used.' },
  'no-room': {
    ja: '一覧を置く場所が足りません。使っていない一覧を消すと、場所が空きます。',
    en: 'There is no room left for it. Removing a list that you do not use makes room.',
  },
  interrupted: { ja: '更新の途中で止まりました。', en: 'It stopped in the middle.' },
  damaged: {
    ja: '保存していた内容がこわれ、読めなくなりました。',
    en: 'What was stored of it is damaged and can no longer be read.',
  },
} as const satisfies { readonly [kind: string]: Text };

/** Sentences about lists that have places to fill. */
export const listsSentence = {
  total: {
    ja: ({ count }) => `いま効いているのは合計${count}件(期限の切れた行をのぞく)`,
    en: ({ count }) => `${count} entries in force, lapsed ones left out`,
  },
  entries: { ja: ({ count }) => `${count}件`, en: ({ count }) => `${count} ${count === '1' ? 'entry' : 'entries'}` },
  dated: { ja: ({ date, age }) => `一覧の日付 ${date}(${age})`, en: ({ date, age }) => `dated ${date} (${age})` },
  checked: { ja: ({ ago }) => `最後の確認 ${ago}`, en: ({ ago }) => `last checked ${ago}` },
  next: { ja: ({ time }) => `次は ${time}`, en: ({ time }) => `next ${time}` },
  retry: { ja: ({ time }) => `${time} にもう一度ためします。`, en: ({ time }) => `Trying again ${time}.` },
  tries: {
    ja: ({ count }) => `続けて${count}回うまくいっていません。`,
    en: ({ count }) => `${count} tries in a row have failed.`,
  },
  status: {
    ja: ({ status }) =>
      status === 404 ? '配布元に一覧が見つかりません(404)。' : `配布元が応えられません(${status})。`,
    en: ({ status }) =>
      status === 404 ? 'The publisher has no list at this address (404).' : `The publisher cannot answer (${status}).`,
  },
  tooLarge: {
    ja: ({ limit }) => `一覧が大きすぎます(上限 ${limit})。`,
    en: ({ limit }) => `The list is too large (at most ${limit}).`,
  },
  noList: { ja: ({ why }) => `一覧として読めません。${why}`, en: ({ why }) => `It cannot be read as a list. ${why}` },
  shrunk: {
    ja: ({ before, now }) =>
      `新しい一覧は${now}件で、前の${before}件の半分もありません。まちがいかもしれないので、使っていません。`,
    en: ({ before, now }) =>
      `The new copy has ${now} entries, less than half of the ${before} before. It may be a mistake and is not used.`,
  },
  tooBroad: {
    ja: ({ refused, read }) =>
      `新しい一覧の${read}件のうち${refused}件が、広すぎるなどの理由で使えません。まちがいかもしれないので、使っていません。`,
    en: ({ refused, read }) =>
      `Of the new copy’s ${read} entries, ${refused} are too broad or otherwise refused. It may be a mistake and is not used.`,
  },
  doubtBroad: {
    ja: ({ refused, read }) =>
      `${read}件のうち${refused}件は、広すぎるなどの理由で使えません。一覧ではないのかもしれません。`,
    en: ({ refused, read }) =>
      `${refused} of ${read} entries are too broad or otherwise refused. This may not be a list of dangerous sites.`,
  },
  otherCopy: {
    ja: ({ date, count }) => `もう1つの版: ${date} · ${count}件`,
    en: ({ date, count }) => `The other copy: ${date} · ${count} entries`,
  },
  progress: { ja: ({ got, total }) => `${got} / ${total}`, en: ({ got, total }) => `${got} of ${total}` },
  updateOne: { ja: ({ name }) => `${name} を今すぐ更新`, en: ({ name }) => `Update ${name} now` },
  cancelOne: { ja: ({ name }) => `${name} の更新をやめる`, en: ({ name }) => `Cancel the update of ${name}` },
  useOne: { ja: ({ name }) => `${name} を使う`, en: ({ name }) => `Use ${name}` },
  removeOne: { ja: ({ name }) => `${name} を消す`, en: ({ name }) => `Remove ${name}` },
  removed: { ja: ({ name }) => `「${name}」を消しました。`, en: ({ name }) => `“${name}” was removed.` },
  ownAddress: { ja: ({ host }) => `自分で加えた一覧 · ${host}`, en: ({ host }) => `Your own list · ${host}` },
  ownFile: {
    ja: ({ date }) => `自分で加えた一覧 · ${date} のファイル`,
    en: ({ date }) => `Your own list · a file of ${date}`,
  },
  ownPaste: {
    ja: ({ date }) => `自分で加えた一覧 · ${date} に貼りつけ`,
    en: ({ date }) => `Your own list · pasted ${date}`,
  },
  read: {
    ja: ({ hosts, ips, paths }) => `サイト${hosts}件 · IPアドレス${ips}件 · ページ${paths}件を読みとりました。`,
    en: ({ hosts, ips, paths }) => `Read: ${hosts} sites, ${ips} IP addresses, ${paths} pages.`,
  },
  reads: {
    ja: ({ format, size }) => `書き方: ${format} · ${size}`,
    en: ({ format, size }) => `Format: ${format} · ${size}`,
  },
  about: { ja: ({ size }) => `約${size}`, en: ({ size }) => `about ${size}` },
} as const satisfies {
  readonly total: Sentence<{ readonly count: string }>;
  readonly entries: Sentence<{ readonly count: string }>;
  readonly dated: Sentence<{ readonly date: string; readonly age: string }>;
  readonly checked: Sentence<{ readonly ago: string }>;
  readonly next: Sentence<{ readonly time: string }>;
  readonly retry: Sentence<{ readonly time: string }>;
  readonly tries: Sentence<{ readonly count: number }>;
  readonly status: Sentence<{ readonly status: number }>;
  readonly tooLarge: Sentence<{ readonly limit: string }>;
  readonly noList: Sentence<{ readonly why: string }>;
  readonly shrunk: Sentence<{ readonly before: string; readonly now: string }>;
  readonly tooBroad: Sentence<{ readonly refused: string; readonly read: string }>;
  readonly doubtBroad: Sentence<{ readonly refused: string; readonly read: string }>;
  readonly otherCopy: Sentence<{ readonly date: string; readonly count: string }>;
  readonly progress: Sentence<{ readonly got: string; readonly total: string }>;
  readonly updateOne: Sentence<{ readonly name: string }>;
  readonly cancelOne: Sentence<{ readonly name: string }>;
  readonly useOne: Sentence<{ readonly name: string }>;
  readonly removeOne: Sentence<{ readonly name: string }>;
  readonly removed: Sentence<{ readonly name: string }>;
  readonly ownAddress: Sentence<{ readonly host: string }>;
  readonly ownFile: Sentence<{ readonly date: string }>;
  readonly ownPaste: Sentence<{ readonly date: string }>;
  readonly read: Sentence<{ readonly hosts: string; readonly ips: string; readonly paths: string }>;
  readonly reads: Sentence<{ readonly format: string; readonly size: string }>;
  readonly about: Sentence<{ readonly size: string }>;
};
