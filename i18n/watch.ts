import type { Sentence, Text } from './text.ts';

/** The watch tab: what protects this browser, and what the lists say. */
export const watchText = {
  on: { ja: '見張っています', en: 'Watching' },
  onHint: {
    ja: '一覧にのったサイトは、開く前に止めます。',
    en: 'Sites on the lists are stopped before they load.',
  },
  off: { ja: '見張りは休みです', en: 'Not watching' },
  unknown: { ja: '見張りの様子が分かりません', en: 'The state of the watch is not known' },
  noPermission: {
    ja: 'サイトへのアクセスが許可されていないので、止められません。',
    en: 'Access to sites is not permitted, so nothing can be stopped.',
  },
  permit: { ja: '許可する', en: 'Permit' },
  privateWindows: {
    ja: 'シークレットウィンドウは見張っていません。ブラウザーの拡張機能の画面で、初動に許可できます。',
    en: 'Private windows are not watched. You can allow Shodo there on the browser’s extensions page.',
  },
  predictionOn: {
    ja: '会社の決まりか別の拡張機能が、ページの先読みをさせています。止める前に、相手のサイトにつながることがあります(内容は送られません)。',
    en: 'A policy or another extension makes the browser load ahead. It may connect to a listed site before the stop, without sending a request.',
  },
  noDatabase: {
    ja: 'このブラウザーは、データをしまわない設定です(Firefoxの「履歴を一切記憶させない」など)。見張りは続きますが、一覧は初動に入っているもののままで新しくならず、止めた記録(ログ)とファイルは残せません。',
    en: 'This browser is set to keep no data (as Firefox is by “never remember history”). The watch goes on, but only with the lists that came with Shodo, which are not renewed; stops are not logged and files can’t be kept.',
  },
  starting: { ja: '一覧を取りこんでいます。少しお待ちください。', en: 'The lists are being loaded. A moment, please.' },
  broken: {
    ja: 'しまってある一覧を読めません。拡張機能を入れ直すと直ることがあります。手順と連絡先は使えます。',
    en: 'The stored lists can’t be read. Installing the extension again may help. Steps and contacts still work.',
  },
  notSafe: {
    ja: '一覧にないサイトが、安全とはかぎりません。',
    en: 'A site that is not on a list is not thereby safe.',
  },
  thisPage: { ja: '今のページ', en: 'This page' },
  lists: { ja: '一覧', en: 'Lists' },
  allows: { ja: '許可しているサイト', en: 'Allowed sites' },
  noAllows: { ja: 'ありません。', en: 'None.' },
  noReason: { ja: '理由は書かれていません', en: 'no reason given' },
  homepage: { ja: '配布元', en: 'Publisher' },
  noDate: { ja: '日付の記載なし', en: 'no date stated' },
  stale: {
    ja: 'しばらく更新できていない一覧があります。見張りは続いていますが、新しいサイトは止められないことがあります。',
    en: 'Some lists have not been renewed for a while. The watch goes on, but newer sites may not be in them.',
  },
  toLists: { ja: '一覧の設定', en: 'Settings of the lists' },
  toPastVisits: { ja: '確かめる', en: 'Look at them' },
  allowed: { ja: '許可中なので止めません。', en: 'Not stopped, because it is allowed.' },
  mixedScripts: {
    ja: '英語とロシア語のように、ふつうは一緒に使わない種類の文字がまざっています。止めてはいません。',
    en: 'It mixes alphabets that are not written together, such as English and Russian ones. It is not stopped.',
  },
} as const satisfies { readonly [name: string]: Text };

export const inForce: Sentence<{ readonly count: string }> = {
  ja: ({ count }) => `いま効いているのは${count}件`,
  en: ({ count }) => `${count} entries in force`,
};

export const listOf: Sentence<{ readonly publisher: string; readonly date: string }> = {
  ja: ({ publisher, date }) => `${publisher} · ${date}`,
  en: ({ publisher, date }) => `${publisher} · ${date}`,
};

export const listCounts: Sentence<{ readonly hosts: string; readonly ips: string; readonly paths: string }> = {
  ja: ({ hosts, ips, paths }) => `サイト${hosts} · IPアドレス${ips} · ページ${paths}`,
  en: ({ hosts, ips, paths }) => `${hosts} sites · ${ips} IP addresses · ${paths} pages`,
};

export const matchIn: Sentence<{ readonly list: string; readonly threat: string }> = {
  ja: ({ list, threat }) => `${list}にのっています: ${threat}`,
  en: ({ list, threat }) => `Listed in ${list}: ${threat}`,
};

/** `name`: whom the site's name imitates. */
export const looksLike: Sentence<{ readonly name: string }> = {
  ja: ({ name }) => `「${name}」に似た名前です。止めてはいません。`,
  en: ({ name }) => `Its name looks like that of ${name}. It is not stopped.`,
};

export const allowUntil: Sentence<{ readonly until: string; readonly reason: string; readonly by: string }> = {
  ja: ({ until, reason, by }) => `${until}まで · ${reason} · ${by}`,
  en: ({ until, reason, by }) => `until ${until} · ${reason} · ${by}`,
};
