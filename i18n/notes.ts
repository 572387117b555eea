import type { Sentence, Text } from './text.ts';

/** The records tab: incidents and what happened in them. */
export const notesText = {
  open: { ja: '対応中', en: 'Under way' },
  closed: { ja: '終了', en: 'Closed' },
  reopen: { ja: '対応を再開する', en: 'Reopen' },
  empty: { ja: 'まだ記録はありません', en: 'No records yet' },
  emptyHint: {
    ja: '「対応」から始めると、したことと時刻が自動でここに残ります。',
    en: 'Start from “Respond” and what you do is kept here with its time.',
  },
  start: { ja: '「対応」を開く', en: 'Open “Respond”' },
  notice: {
    ja: 'このWindowsアカウントを使える人は、だれでもこの記録を読めます。',
    en: 'Anyone who can use this Windows account can read these records.',
  },
  noticeSeen: { ja: '分かりました', en: 'I understand' },
  log: { ja: '時刻順の記録', en: 'Record in order of time' },
  checking: { ja: '記録を確認しています', en: 'Checking the record' },
  intact: { ja: '改ざん検知: 変わったところはありません', en: 'Tamper check: nothing has changed' },
  broken: { ja: '記録が変わったおそれ', en: 'The record may have been changed' },
  sealHint: {
    ja: 'つながった番号と照合値で、あとからの変更に気づけます。防ぐものではありません。',
    en: 'Linked numbers and check values let later changes be noticed. They do not prevent them.',
  },
  checkAgain: { ja: 'もう一度確認する', en: 'Check again' },
} as const satisfies { readonly [name: string]: Text };

export const checkedEntries: Sentence<{ readonly count: number; readonly time: string }> = {
  ja: ({ count, time }) => `${count}件 · ${time} に確認`,
  en: ({ count, time }) => `${count} entries · checked ${time}`,
};

export const checkingEntries: Sentence<{ readonly done: number; readonly count: number }> = {
  ja: ({ done, count }) => `${done} / ${count}件`,
  en: ({ done, count }) => `${done} of ${count}`,
};

export const brokenAt: Sentence<{ readonly seq: number }> = {
  ja: ({ seq }) => `${seq}件目 · 消さずに責任者へ`,
  en: ({ seq }) => `Entry ${seq} · do not delete, tell the person in charge`,
};

export const fewEntries: Sentence<{ readonly count: number; readonly started: string }> = {
  ja: ({ count, started }) => `${started} から · ${count}件`,
  en: ({ count, started }) => `since ${started} · ${count} entries`,
};

/** Which page led to one that was stopped; `address` is defanged, and '' where nobody knows. */
export const cameFrom: Sentence<{ readonly address: string }> = {
  ja: ({ address }) => (address === '' ? 'どこから来たかは不明' : `来たところ: ${address}`),
  en: ({ address }) => (address === '' ? 'Where it came from is unknown' : `Came from: ${address}`),
};

/** What an entry says. */
export const entryText = {
  started: { ja: ({ name }) => `対応を始めた: ${name}`, en: ({ name }) => `Started: ${name}` },
  typeChanged: { ja: ({ name }) => `種類を変えた: ${name}`, en: ({ name }) => `Kind changed: ${name}` },
  ticked: { ja: ({ name }) => `済みにした: ${name}`, en: ({ name }) => `Done: ${name}` },
  unticked: { ja: ({ name }) => `済みを取り消した: ${name}`, en: ({ name }) => `Marked as not done: ${name}` },
  page: { ja: ({ name }) => `ページ: ${name}`, en: ({ name }) => `Page: ${name}` },
  stopped: { ja: ({ name }) => `開く前に止めた(${name})`, en: ({ name }) => `Stopped before it loaded (${name})` },
  stoppedLate: {
    ja: ({ name }) => `止めた。一瞬読みこまれたかもしれない(${name})`,
    en: ({ name }) => `Stopped, but it may have loaded for a moment (${name})`,
  },
  fact: { ja: ({ name }) => `分かったこと: ${name}`, en: ({ name }) => `Fact: ${name}` },
  closed: { ja: ({ name }) => `対応を終えた ${name}`, en: ({ name }) => `Closed ${name}` },
  reopened: { ja: () => '対応を再開した', en: () => 'Reopened' },
  correction: { ja: ({ name }) => `訂正: ${name}`, en: ({ name }) => `Correction: ${name}` },
  pageCopy: { ja: ({ name }) => `ページの写し: ${name}`, en: ({ name }) => `Copy of the page: ${name}` },
  screenshot: { ja: ({ name }) => `画面を撮影: ${name}`, en: ({ name }) => `Picture of the tab: ${name}` },
  file: { ja: ({ name }) => `ファイルを追加: ${name}`, en: ({ name }) => `File added: ${name}` },
  called: { ja: ({ name }) => `電話した: ${name}`, en: ({ name }) => `Called: ${name}` },
  calledInVain: { ja: ({ name }) => `電話したが出なかった: ${name}`, en: ({ name }) => `Called, no answer: ${name}` },
  calledMessage: {
    ja: ({ name }) => `電話して伝言を残した: ${name}`,
    en: ({ name }) => `Called and left a message: ${name}`,
  },
  reported: { ja: ({ name }) => `届け出た: ${name}`, en: ({ name }) => `Reported to: ${name}` },
  reference: { ja: ({ name }) => `受付番号: ${name}`, en: ({ name }) => `Reference number: ${name}` },
  clockBack: {
    ja: ({ name }) => `このパソコンの時計が、前の記録(${name})より前に戻った`,
    en: ({ name }) => `This computer’s clock went back to before the previous entry (${name})`,
  },
  joined: {
    ja: ({ name }) => `ほかのパソコンの記録をつないだ: ${name}件`,
    en: ({ name }) => `Joined entries from another computer: ${name}`,
  },
  restored: {
    ja: ({ name }) => `消した記録を元に戻した(${name} に消されていた)`,
    en: ({ name }) => `Brought back after it was deleted (on ${name})`,
  },
  foundAt: { ja: ({ name }) => `気づいた日時: ${name}`, en: ({ name }) => `Noticed: ${name}` },
} as const satisfies { readonly [kind: string]: Sentence<{ readonly name: string }> };

export const factText = {
  thisPcYes: { ja: 'おかしいのはこのパソコン', en: 'it is this computer' },
  thisPcNo: { ja: 'おかしいのは別の機器', en: 'it is another device' },
  subType: { ja: '選んだ答え', en: 'answer chosen' },
  /** Before the day. */
  knownAt: { ja: '社内で知った日', en: 'day the company knew' },
  /** Before the sentences of the cases. */
  reportCases: { ja: '報告が必要になるもの', en: 'cases that require a report' },
  /** Before the names and times of the deadlines, or of what was ticked. */
  ownDeadlines: { ja: '決めた期限', en: 'deadlines set' },
  metDeadlines: { ja: '済みにした期限', en: 'deadlines done' },
  /** Before the traces, defanged. */
  indicatorsAdded: { ja: '手で加えた手がかり', en: 'traces added by hand' },
  indicatorsDismissed: { ja: '外した手がかり', en: 'traces taken off' },
  none: { ja: 'なし', en: 'none' },
  unknown: { ja: 'まだ分からない', en: 'not known yet' },
} as const satisfies { readonly [name: string]: Text };

/** What the lists said of a recorded page at that moment. */
export const verdictText = {
  flagged: { ja: '一覧にのっていた', en: 'was listed as dangerous' },
  suspicious: { ja: 'まぎらわしい名前だった', en: 'had a deceptive name' },
  clear: { ja: '一覧になかった', en: 'was not listed' },
  ignored: { ja: '調べられないページ', en: 'could not be checked' },
  unknown: { ja: '調べられなかった', en: 'could not be checked' },
} as const satisfies { readonly [verdict: string]: Text };
