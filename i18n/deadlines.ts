import type { Sentence, Text } from './text.ts';

/** What is due by when: deadlines of one's own, and the days for the reports to the privacy commission. */
export const deadlineText = {
  panel: { ja: '期限', en: 'Deadlines' },
  panelEmpty: {
    ja: '取引先への第一報など、守りたい時刻を入れておけます。',
    en: 'Enter a time you want to keep, such as the first report to a client.',
  },
  what: { ja: '何をするか', en: 'What is to be done' },
  whatExample: { ja: '例: 取引先への第一報', en: 'For example: first report to the client' },
  day: { ja: '日付', en: 'Date' },
  time: { ja: '時刻', en: 'Time' },
  add: { ja: '期限を入れる', en: 'Add the deadline' },
  /** Said where the form is not complete. */
  incomplete: {
    ja: '何をするか、日付、時刻の3つを入れてください。',
    en: 'Please enter what is to be done, a date and a time.',
  },
  tooMany: {
    ja: 'これ以上は入れられません。済んだものを消してください。',
    en: 'No more fit. Please remove some that are done.',
  },
  met: { ja: '済み', en: 'Done' },
  show: { ja: '期限を見る', en: 'Show the deadlines' },
  remind: { ja: '時刻が近づいたらお知らせを受けるには', en: 'To be reminded when the time comes' },
  toReminders: { ja: '設定の「お知らせ」を開く', en: 'Open “Reminders” in the settings' },
  pastGuide: { ja: '目安の日をすぎました', en: 'past the guide' },
  pastDay: { ja: '期限の日をすぎました', en: 'past its day' },
  title: { ja: '個人情報の報告の期限を数える', en: 'Count the days for the privacy report' },
  knownOn: { ja: '社内のだれかが知った日(日本の日付)', en: 'Day anybody in the company knew (date in Japan)' },
  cases: { ja: '当てはまるもの(おそれでも選びます)', en: 'What applies (a possibility counts)' },
  lawPersonal: { ja: '個人情報', en: 'Personal data' },
  lawMyNumber: { ja: 'マイナンバー', en: 'My Number' },
  none: {
    ja: '当てはまるものがなければ、報告の義務はありません。迷うときは、上の窓口に聞けます。',
    en: 'If none applies, there is no duty to report. If unsure, ask the desks above.',
  },
  careful: {
    ja: '速報は「速やかに」が決まりで、3〜5日は目安です。知った日を1日目と数えた、早めの日付です。',
    en: 'The rule for the first report is “promptly”; 3 to 5 days is a guide. The days shown count the day of knowing as day 1.',
  },
  rolled: {
    ja: '役所が休みの日にあたるので、次の開いている日です。',
    en: 'Moved on, because offices are closed on the day counted.',
  },
  calendar: { ja: 'カレンダーに入れる(.ics)', en: 'Add to a calendar (.ics)' },
} as const satisfies { readonly [name: string]: Text };

interface FirstPlaces {
  readonly law: string;
  readonly from: string;
  readonly to: string;
}
interface FullPlaces {
  readonly law: string;
  readonly day: string;
  readonly days: number;
}

export const deadlineSentence: {
  readonly first: Sentence<FirstPlaces>;
  readonly full: Sentence<FullPlaces>;
  readonly due: Sentence<Omit<FirstPlaces, 'law'>>;
  readonly dueName: Sentence<{ readonly law: string }>;
  readonly fullDue: Sentence<{ readonly day: string }>;
  readonly fullName: Sentence<{ readonly law: string }>;
  /** `duration` is a length of time in words. */
  readonly left: Sentence<{ readonly duration: string }>;
  readonly past: Sentence<{ readonly duration: string }>;
  readonly removeNamed: Sentence<{ readonly what: string }>;
} = {
  first: {
    ja: ({ law, from, to }) => `${law}の速報: 目安 ${from}〜${to}(3〜5日)`,
    en: ({ law, from, to }) => `First report, ${law}: roughly ${from} to ${to} (3 to 5 days)`,
  },
  full: {
    ja: ({ law, day, days }) => `${law}の確報: ${day}まで(${days}日)`,
    en: ({ law, day, days }) => `Full report, ${law}: by ${day} (${days} days)`,
  },
  due: {
    ja: ({ from, to }) => `目安 ${from}〜${to}`,
    en: ({ from, to }) => `roughly ${from}–${to}`,
  },
  dueName: {
    ja: ({ law }) => `個人情報保護委員会への速報(${law})`,
    en: ({ law }) => `First report to the PPC (${law})`,
  },
  fullDue: { ja: ({ day }) => `${day}まで`, en: ({ day }) => `by ${day}` },
  fullName: {
    ja: ({ law }) => `個人情報保護委員会への確報(${law})`,
    en: ({ law }) => `Full report to the PPC (${law})`,
  },
  left: { ja: ({ duration }) => `あと ${duration}`, en: ({ duration }) => `${duration} left` },
  past: { ja: ({ duration }) => `${duration}すぎました`, en: ({ duration }) => `${duration} late` },
  removeNamed: { ja: ({ what }) => `「${what}」を消す`, en: ({ what }) => `Remove “${what}”` },
};
