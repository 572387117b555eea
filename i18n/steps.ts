import type { Sentence, Text } from './text.ts';

/** The steps of an incident, its first question and its end; fetched when an incident is shown. */
export const stepsText = {
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
  noOtherPcHint: { ja: 'このパソコンで手順を進めます', en: 'Follow the steps on this computer' },
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
  notThisPc: { ja: 'まちがえた。このパソコンではない', en: 'My mistake, it is not this computer' },
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
  changeAnswer: { ja: '選び直す', en: 'Choose again' },
  source: { ja: '言葉の意味・出典・確認した日', en: 'Terms, sources and date of check' },
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
} as const satisfies { readonly [name: string]: Text };

/** On the screen one photographs: the time to enter on the other computer. */
export const foundAtTime: Sentence<{ readonly time: string }> = {
  ja: ({ time }) => `気づいた日時: ${time}`,
  en: ({ time }) => `Noticed: ${time}`,
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
