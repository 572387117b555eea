import type { Sentence, Text } from './text.ts';

/** The popup's frame and its question: all it shows before the steps of an incident (i18n/steps.ts). */
export const popupText = {
  tabs: { ja: '画面の切りかえ', en: 'Sections' },
  respond: { ja: '対応', en: 'Respond' },
  contacts: { ja: '連絡先', en: 'Contacts' },
  notes: { ja: '記録', en: 'Records' },
  watch: { ja: '見張り', en: 'Watch' },
  /** Read out after 対応 while an incident is open. */
  underway: { ja: '(対応中)', en: '(under way)' },
  openSheet: { ja: '電話のそばに貼るシートを開く', en: 'Open the sheet to put up by the phone' },
  openLarge: { ja: '大きな画面で開く', en: 'Open in a tab' },
  /** Opens the workspace page. */
  openRecords: { ja: '記録を大きな画面で開く', en: 'Open its record in a tab' },
  openBeside: { ja: 'ページの横に出しておく', en: 'Keep it beside the page' },
  question: { ja: '何が起きましたか?', en: 'What happened?' },
  questionHint: {
    ja: '近いものを選ぶと、することを1つずつ案内します。',
    en: 'Pick the closest one. We’ll take it one step at a time.',
  },
  noneFits: { ja: 'どれでもない・分からない', en: 'Other, or not sure' },
  openIncidents: { ja: '対応中の件', en: 'Under way' },
  unsure: { ja: '種類はまだ決まっていません', en: 'Kind not decided yet' },
  unsureHint: { ja: '近いものを選んでください。記録は残ります。', en: 'Pick the closest one. Your notes are kept.' },
  changeType: { ja: '種類を選び直す', en: 'Change the kind' },
  changeTypeHint: { ja: 'したことと記録は、そのまま残ります。', en: 'Everything done and noted so far is kept.' },
  otherIncident: { ja: '別の件を始める・見る', en: 'Start or open another one' },
  closeIncident: { ja: '対応を終える', en: 'Close this incident' },
  closed: { ja: '対応を終えました', en: 'Incident closed' },
  pageRecorded: { ja: 'ページを記録しました', en: 'Page recorded' },
  noteAdded: { ja: 'メモを加えました', en: 'Note added' },
  ticked: { ja: '済みにしました', en: 'Marked as done' },
  unticked: { ja: '済みを取り消しました', en: 'Marked as not done' },
  started: { ja: '対応を始めました', en: 'Incident started' },
  typeChanged: { ja: '種類を変えました', en: 'Kind changed' },
  full: {
    ja: '空きが足りず、保存できません。書いた文は、この画面に残っています。',
    en: 'No space is left, so this could not be saved. Your text is still here.',
  },
  unavailable: {
    ja: 'このブラウザーの設定では、記録を残せません。手順と連絡先は使えます。この画面を閉じると、書いたことは消えます。',
    en: 'This browser is set to keep nothing. Steps and contacts work, but what you write is gone when this page closes.',
  },
} as const satisfies { readonly [name: string]: Text };

/** Under the title of a running incident. */
export const foundSince: Sentence<{ readonly duration: string }> = {
  ja: ({ duration }) => `発見から ${duration}`,
  en: ({ duration }) => `Found ${duration} ago`,
};

/** In front of an exercise's name, wherever it stands. */
export const exerciseOf: Sentence<{ readonly name: string }> = {
  ja: ({ name }) => `【訓練】${name}`,
  en: ({ name }) => `DRILL: ${name}`,
};

/** A type as an incident's name: nobody knows yet for certain. */
export const suspected: Sentence<{ readonly type: string }> = {
  ja: ({ type }) => `${type}の疑い`,
  en: ({ type }) => `Suspected: ${type}`,
};

export const doneOf: Sentence<{ readonly done: number; readonly all: number }> = {
  ja: ({ done, all }) => `${done} / ${all} 済み`,
  en: ({ done, all }) => `${done} / ${all} done`,
};

export const atTime: Sentence<{ readonly what: string; readonly time: string }> = {
  ja: ({ what, time }) => `${what} ${time}`,
  en: ({ what, time }) => `${what} ${time}`,
};

export const notKept: Sentence<{ readonly detail: string }> = {
  ja: ({ detail }) => `保存に失敗しました。書いた文は、この画面に残っています。(${detail})`,
  en: ({ detail }) => `Saving failed. Your text is still here. (${detail})`,
};

/** The grey line about the page in the current tab; `host` stands before these. */
export const siteText = {
  notListed: { ja: 'は一覧にありません', en: 'is not listed' },
  stopped: { ja: 'は、開く前に止めました', en: 'was stopped before it loaded' },
  stoppedLate: {
    ja: 'を止めました。一瞬開いたかもしれません',
    en: 'was stopped; it may have loaded briefly',
  },
  stoppedInside: { ja: 'を、このページの中で止めました', en: 'was stopped inside this page' },
  listed: { ja: 'は一覧にのっています', en: 'is listed as dangerous' },
  openedOnce: { ja: 'は危険。今回だけ開いています', en: 'is listed; opened this once' },
  allowed: { ja: 'は許可中', en: 'is allowed' },
  suspicious: { ja: 'はまぎらわしい名前です', en: 'has a deceptive name' },
  notCheckable: {
    ja: 'このページは調べられません(ブラウザーの画面)',
    en: 'This page can’t be checked (a browser page)',
  },
  checking: { ja: '調べています', en: 'Checking' },
  starting: { ja: '一覧を取りこんでいます', en: 'Loading the lists' },
  noPermission: { ja: '見張りは休みです。許可が要ります', en: 'Not watching: permission is needed' },
  broken: { ja: '見張りは休みです。一覧を読めません', en: 'Not watching: the lists can’t be read' },
  off: { ja: '見張りは休みです', en: 'Not watching' },
} as const satisfies { readonly [name: string]: Text };

export const listSize: Sentence<{ readonly count: string; readonly date: string }> = {
  ja: ({ count, date }) => `${count}件 · ${date}の一覧`,
  en: ({ count, date }) => `${count} entries · lists of ${date}`,
};

export const listAge: Sentence<{ readonly count: number }> = {
  // The number first: the line may have to be cut.
  ja: ({ count }) => `${count}日前の一覧`,
  en: ({ count }) => `${count}-day-old lists`,
};

export const allowLeft: Sentence<{ readonly duration: string }> = {
  ja: ({ duration }) => `あと ${duration}`,
  en: ({ duration }) => `${duration} left`,
};
