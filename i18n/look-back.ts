import type { Sentence, Text } from './text.ts';

/** Checking pages opened before against what the lists say now. */
export const lookBackText = {
  title: { ja: 'これまでに開いたページの確認', en: 'Pages you opened before' },
  hint: {
    ja: '偽サイトは、開いたあとで一覧にのることがあります。一覧が新しくなるたびに、開いたことのあるページを調べ直せます。',
    en: 'A fake site may be listed only after you opened it. Each time a list is renewed, pages you opened can be checked again.',
  },
  switch: { ja: '一覧が新しくなるたびに調べる', en: 'Check whenever a list is renewed' },
  switchHint: {
    ja: 'この90日の閲覧履歴を、この端末の中だけで調べます。どこにも送りません。ブラウザーが許可をたずねます。やめると許可も戻します。',
    en: 'The browsing history of the last 90 days is checked on this device only and sent nowhere. The browser will ask you. Switching this off gives the permission back.',
  },
  refused: {
    ja: '許可されなかったので、調べません。いつでもここから始められます。',
    en: 'It was not permitted, so nothing is checked. You can start it here at any time.',
  },
  permissionGone: {
    ja: 'ブラウザーで許可がはずされています。調べるには、もう一度許可してください。',
    en: 'The permission was taken back in the browser. Permit it again to go on checking.',
  },
  permitAgain: { ja: 'もう一度許可する', en: 'Permit again' },
  check: { ja: '今すぐ調べる', en: 'Check now' },
  checkTitle: { ja: 'これまでに開いたページを今すぐ調べる', en: 'Check your past visits now' },
  checking: { ja: '調べています', en: 'Checking' },
  never: { ja: 'まだ調べていません。', en: 'Not checked yet.' },
  nothing: {
    ja: '一覧にのったページはありませんでした。一覧にないことは、安全という意味ではありません。',
    en: 'None of the pages is listed. Not being listed does not mean that a page is safe.',
  },
  notKept: {
    ja: 'このブラウザーは履歴もデータも残さない設定なので、調べられません。',
    en: 'This browser keeps neither history nor data, so there is nothing to check.',
  },
  failed: { ja: '調べられませんでした。もう一度ためしてください。', en: 'The check failed. Please try again.' },
  found: { ja: '一覧にのったページ', en: 'Pages that are listed now' },
  foundHint: {
    ja: 'パスワードやカード番号を入れた、ファイルを開いた、ソフトを入れた覚えがあれば、インシデントとして始めてください。開いただけなら、あわてることはありません。',
    en: 'If you remember entering a password or card number, opening a file or installing something from there, start an incident. If you only opened it, there is no hurry.',
  },
  record: { ja: 'インシデントとして始める', en: 'Start an incident' },
  dismiss: { ja: '問題なし', en: 'No problem' },
  dismissed: { ja: '知らせを閉じました。', en: 'The notice was closed.' },
  recorded: { ja: '記録しました', en: 'recorded' },
  done: { ja: '確かめたもの', en: 'Dealt with' },
  reopen: { ja: 'もう一度出す', en: 'Show it again' },
} as const satisfies { readonly [name: string]: Text };

/** Sentences of the same that have places to fill. */
export const lookBackSentence = {
  /** `what` is the kind of danger: フィッシング. */
  visit: {
    ja: ({ ago, what }) => `${ago}に開いたページが、いま「${what}」として一覧にのっています。`,
    en: ({ ago, what }) => `${ago} you opened a site that is now listed as: ${what}.`,
  },
  visitFake: {
    ja: ({ ago, brand }) => `${ago}に開いたページが、いま「${brand}」の偽サイトとして一覧にのっています。`,
    en: ({ ago, brand }) => `${ago} you opened a site that is now listed as a fake of ${brand}.`,
  },
  by: {
    ja: ({ lists, date }) => `${lists} · 開いたのは ${date}`,
    en: ({ lists, date }) => `${lists} · opened ${date}`,
  },
  checked: {
    ja: ({ ago, count }) => `${count}件のページを調べました(${ago})。`,
    en: ({ ago, count }) => `${count} pages were checked (${ago}).`,
  },
  foundCount: {
    ja: ({ count }) => `一覧にのったページが${count}件あります。`,
    en: ({ count }) => `Listed by now: ${count}.`,
  },
  /** Written into the record of an incident. */
  note: {
    ja: ({ visited, lists }) => `このページを ${visited} に開いていました。いま、次の一覧にのっています: ${lists}`,
    en: ({ visited, lists }) => `This page was opened at ${visited}. It is now listed in: ${lists}`,
  },
  popup: {
    ja: ({ count }) => `前に開いたページのうち${count}件が、いま一覧にのっています。`,
    en: ({ count }) => `Pages you opened before that are listed now: ${count}.`,
  },
} as const satisfies {
  readonly visit: Sentence<{ readonly ago: string; readonly what: string }>;
  readonly visitFake: Sentence<{ readonly ago: string; readonly brand: string }>;
  readonly by: Sentence<{ readonly lists: string; readonly date: string }>;
  readonly checked: Sentence<{ readonly ago: string; readonly count: string }>;
  readonly foundCount: Sentence<{ readonly count: number }>;
  readonly note: Sentence<{ readonly visited: string; readonly lists: string }>;
  readonly popup: Sentence<{ readonly count: number }>;
};
