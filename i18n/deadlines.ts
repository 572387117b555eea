import type { Sentence, Text } from './text.ts';

/** Counting the days for the reports to the privacy commission. */
export const deadlineText = {
  title: { ja: '報告の期限を数える', en: 'Count the days for the report' },
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
};
