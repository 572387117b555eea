import type { Sentence, Text } from './text.ts';

/** The popup's frame, its question and the steps of an incident. */
export const popupText = {
  tabs: { ja: '画面の切りかえ', en: 'Sections' },
  respond: { ja: '対応', en: 'Respond' },
  contacts: { ja: '連絡先', en: 'Contacts' },
  notes: { ja: '記録', en: 'Records' },
  watch: { ja: '見張り', en: 'Watch' },
  /** Read out after 対応 while an incident is open. */
  underway: { ja: '(対応中)', en: '(under way)' },
  openLarge: { ja: '大きな画面で開く', en: 'Open in a tab' },

  question: { ja: '何が起きましたか?', en: 'What happened?' },
  questionHint: {
    ja: '近いものを選ぶと、することを1つずつ案内します。',
    en: 'Pick the closest one. We’ll take it one step at a time.',
  },
  noneFits: { ja: 'どれでもない・分からない', en: 'None of these' },
  openIncidents: { ja: '対応中の件', en: 'Under way' },
  goOn: { ja: '続ける', en: 'Go on' },
  unsure: { ja: '種類はまだ決まっていません', en: 'Kind not decided yet' },
  unsureHint: { ja: '近いものを選んでください。記録は残ります。', en: 'Pick the closest one. What was noted stays.' },
  loadingSteps: { ja: '手順を開いています', en: 'Opening the steps' },
  unknownType: {
    ja: 'この件の手順は、この版にはありません。記録と連絡先は使えます。',
    en: 'This version has no steps for this kind. Records and contacts still work.',
  },

  askThisPc: { ja: 'おかしいのは、このパソコンですか?', en: 'Is it this computer?' },
  askThisPcHint: {
    ja: 'おかしくなったパソコンは、さわらずにおくのが一番です。',
    en: 'The computer that is affected is best left alone.',
  },
  yesThisPc: { ja: 'はい、このパソコンです', en: 'Yes, this computer' },
  yesThisPcHint: { ja: '最初にすることだけを、1画面で出します', en: 'One screen with the first moves' },
  noOtherPc: { ja: 'いいえ、別の機器です', en: 'No, another device' },
  noOtherPcHint: { ja: 'このパソコンで手順を進めます', en: 'Take the steps on this computer' },
  foundEarlier: { ja: 'もっと前に気づいていた', en: 'It was noticed earlier' },
  foundAt: { ja: '気づいた日時', en: 'When it was noticed' },

  leaveTitle: { ja: 'このパソコンから離れる', en: 'Leave this computer' },
  leaveDo: {
    ja: 'この画面をスマホで撮って、このパソコンから離れます。',
    en: 'Photograph this screen with a phone, then leave this computer.',
  },
  leaveCall: { ja: '自分のスマホや別の電話から、ここへ', en: 'Call from your phone, not from here' },
  leaveNoContact: {
    ja: '番号はまだ入っていません。会社の電話帳などで調べて、責任者に電話します。',
    en: 'No number is stored yet. Look it up elsewhere and phone the person in charge.',
  },
  leaveGoOn: { ja: '別のパソコンから続ける', en: 'Go on from another computer' },
  leaveGoOnHow: {
    ja: '別のパソコンで初動を開き、同じ症状を選んで「いいえ、別の機器です」と答えます。そこで、気づいた日時に上の時刻を入れると、その時刻から始まります。',
    en: 'Open Shodo there, pick the same symptom and answer “No, another device”. Enter the time above as when it was noticed, and the incident starts from then.',
  },
  notThisPc: { ja: 'まちがえた。このパソコンではない', en: 'A mistake: it is not this computer' },

  progress: { ja: '進み具合', en: 'Progress' },
  nextThing: { ja: '次にすること', en: 'Next' },
  why: { ja: 'なぜ', en: 'Why' },
  never: { ja: 'しないこと', en: 'Never' },
  done: { ja: 'できた', en: 'Done' },
  cannot: { ja: 'できないとき', en: 'If you can’t' },
  general: { ja: '一般の手順', en: 'General step' },
  generalHint: {
    ja: '手引きにこの種類だけの説明が見つからなかったので、どの種類にも共通の手順を示しています。',
    en: 'The guide has no text for this kind that we could find, so this is its step for all kinds.',
  },
  afterThis: { ja: 'このあと', en: 'After this' },
  allSteps: { ja: 'すべての手順', en: 'All steps' },
  noNumber: { ja: '番号がまだありません', en: 'No number yet' },
  enterNumber: { ja: '入れる', en: 'Enter it' },
  answered: { ja: '選んだ答え', en: 'Your answer' },
  changeAnswer: { ja: '選び直す', en: 'Choose again' },
  otherDesks: { ja: '連絡先をすべて見る', en: 'All contacts' },

  source: { ja: '出典と確認した日', en: 'Source and date of check' },

  changeType: { ja: '種類を選び直す', en: 'Change the kind' },
  changeTypeHint: { ja: 'したことと記録は、そのまま残ります。', en: 'What you did and noted stays.' },
  otherIncident: { ja: '別の件を始める・見る', en: 'Start or see another' },
  closeIncident: { ja: '対応を終える', en: 'Close this incident' },
  backToSteps: { ja: '手順に戻る', en: 'Back to the steps' },

  allDone: { ja: '手順はすべて済みました', en: 'All steps are done' },
  allDoneHint: {
    ja: 'おつかれさまでした。気づいたことを残して、対応を終えられます。',
    en: 'Well done. Note what you learnt, then close the incident.',
  },
  closeTitle: { ja: '対応を終えますか?', en: 'Close this incident?' },
  closeHint: {
    ja: '記録は残り、あとで再開できます。',
    en: 'Its records stay, and you can reopen it later.',
  },
  lessons: { ja: '次に生かすこと(任意)', en: 'What to do better next time (optional)' },
  closed: { ja: '対応を終えました', en: 'Incident closed' },

  note: { ja: 'メモ', en: 'Note' },
  notePlaceholder: {
    ja: '気づいたことをメモ(時刻は自動で入ります)',
    en: 'Note what you see (the time is added)',
  },
  noteKeys: {
    ja: 'Enterで記録に加えます。Shift+Enterで改行します。',
    en: 'Enter adds it to the record. Shift and Enter starts a new line.',
  },
  addNote: { ja: '加える', en: 'Add' },
  recordPage: { ja: '今のページを記録', en: 'Record this page' },
  noPage: {
    ja: '今のタブはブラウザーの画面なので、記録できません。',
    en: 'The current tab is a page of the browser itself and can’t be recorded.',
  },
  pageRecorded: { ja: 'ページを記録しました', en: 'Page recorded' },
  noteAdded: { ja: 'メモを加えました', en: 'Note added' },
  ticked: { ja: '済みにしました', en: 'Marked as done' },
  unticked: { ja: '済みを取り消しました', en: 'Marked as not done' },
  started: { ja: '対応を始めました', en: 'Incident started' },
  typeChanged: { ja: '種類を変えました', en: 'Kind changed' },
  reopened: { ja: '対応を再開しました', en: 'Incident reopened' },

  full: {
    ja: '空きが足りず、保存できません。書いた文は、この画面に残っています。',
    en: 'No space is left, so this could not be saved. Your text is still here.',
  },
  unavailable: {
    ja: 'このブラウザーの設定では、記録を残せません。手順と連絡先は使えます。この画面を閉じると、書いたことは消えます。',
    en: 'This browser is set to keep nothing. Steps and contacts work, but what you write is gone when this page closes.',
  },
  privateWindow: {
    ja: 'シークレットウィンドウです。閉じると、ここでの記録は消えます。',
    en: 'This is a private window. What you note here is gone when it closes.',
  },
} as const satisfies { readonly [name: string]: Text };

/** Under the title of a running incident. */
export const foundSince: Sentence<{ readonly duration: string }> = {
  ja: ({ duration }) => `発見から ${duration}`,
  en: ({ duration }) => `Found ${duration} ago`,
};

/** On the screen one photographs: the time to enter on the other computer. */
export const foundAtTime: Sentence<{ readonly time: string }> = {
  ja: ({ time }) => `気づいた日時: ${time}`,
  en: ({ time }) => `Noticed: ${time}`,
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

/** The progress bar for those who cannot see it. */
export const progressIs: Sentence<{ readonly done: number; readonly all: number; readonly phase: string }> = {
  ja: ({ done, all, phase }) => `${all}のうち${done}つ済み。いまは「${phase}」の段階です`,
  en: ({ done, all, phase }) => `${done} of ${all} done. Now in “${phase}”`,
};

export const phaseStep: Sentence<{ readonly phase: string; readonly at: number; readonly all: number }> = {
  ja: ({ phase, at, all }) => `${phase} ${at} / ${all}`,
  en: ({ phase, at, all }) => `${phase} ${at} / ${all}`,
};

export const stepsLeft: Sentence<{ readonly count: number }> = {
  ja: ({ count }) => `まだの手順が${count}つあります。`,
  en: ({ count }) => (count === 1 ? '1 step is not done yet.' : `${count} steps are not done yet.`),
};

export const atTime: Sentence<{ readonly what: string; readonly time: string }> = {
  ja: ({ what, time }) => `${what} ${time}`,
  en: ({ what, time }) => `${what} ${time}`,
};

export const notKept: Sentence<{ readonly detail: string }> = {
  ja: ({ detail }) => `保存に失敗しました。書いた文は、この画面に残っています。(${detail})`,
  en: ({ detail }) => `Saving failed. Your text is still here. (${detail})`,
};

/** Where to ask a step's desk: its name stands before. */
export const switchTo: Sentence<{ readonly type: string }> = {
  ja: ({ type }) => `「${type}」の手順に切りかえる`,
  en: ({ type }) => `Switch to the steps for “${type}”`,
};

/** Grades of a statement, for its source. */
export const gradeText = {
  official: { ja: '公的な文書で確認', en: 'Checked in an official text' },
  transcribed: { ja: '公的な文書の書き写し・要約で確認', en: 'Checked in a copy or summary of an official text' },
  own: { ja: '初動の実務上の助言(手引きの文ではありません)', en: 'Shodo’s own practical help (not from the guide)' },
  unverified: { ja: '未確認。たしかめてから使ってください', en: 'Not confirmed. Please check before relying on it' },
} as const satisfies { readonly [grade: string]: Text };

export const checkedOn: Sentence<{ readonly day: string }> = {
  ja: ({ day }) => `${day}に確認`,
  en: ({ day }) => `checked ${day}`,
};

/** The grey line about the page in the current tab; `host` stands before these. */
export const siteText = {
  notListed: { ja: 'は一覧にありません', en: 'is not listed' },
  listed: { ja: 'は一覧にのっています', en: 'is listed as dangerous' },
  allowed: { ja: 'は許可中', en: 'is allowed' },
  suspicious: { ja: 'は有名な名前に似ています', en: 'looks like a known name' },
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
  ja: ({ count }) => `一覧は${count}日前のもの`,
  en: ({ count }) => `lists are ${count} d old`,
};

export const allowLeft: Sentence<{ readonly duration: string }> = {
  ja: ({ duration }) => `あと ${duration}`,
  en: ({ duration }) => `${duration} left`,
};
