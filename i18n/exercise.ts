import type { Sentence, Text } from './text.ts';

/** Stands in every heading, export and print of an exercise, so that nobody takes one for a real case. */
export const exerciseMark: Text = { ja: '訓練', en: 'DRILL' };

/** The mark in both languages, for what leaves this computer: whoever reads it may know only one. */
export const exerciseLabel = `${exerciseMark.ja} / ${exerciseMark.en}`;

/** Name of a file with something of an exercise in it */
export function exerciseFile(name: string): string {
  return `訓練-DRILL-${name}`;
}

/** Choosing, playing and reviewing an exercise. */
export const exerciseText = {
  chooseTitle: { ja: 'どの訓練をしますか?', en: 'Which exercise?' },
  chooseHint: {
    ja: '作り話です。社外には電話もメールもしません。記録は本物と別に残ります。',
    en: 'The case is made up. Do not phone or write to anybody outside the company. Its record is kept apart from real ones.',
  },
  lookAround: { ja: '見てみる', en: 'Look around' },
  reviewTitle: { ja: 'ふりかえり', en: 'What the exercise showed' },
  slow: { ja: '時間がかかった', en: 'Took a long time' },
  leftOut: { ja: 'していない', en: 'Left out' },
  prepareTitle: { ja: '用意しておくこと', en: 'What to prepare' },
  nothingToPrepare: {
    ja: 'どれも手早くできました。半年後に、ちがう人でもう一度してみます。',
    en: 'Everything was quick. Play it again in half a year, with other people.',
  },
  toReadiness: { ja: '備えを見る', en: 'See the readiness list' },
} as const satisfies { readonly [name: string]: Text };

/** Over the story; `name` is that of the exercise. */
export const exerciseNamed: Sentence<{ readonly name: string }> = {
  ja: ({ name }) => `訓練: ${name}`,
  en: ({ name }) => `DRILL: ${name}`,
};

/** `duration` is a time in words. */
export const exerciseTotal: Sentence<{ readonly duration: string }> = {
  ja: ({ duration }) => `始めてから終わりまで ${duration}`,
  en: ({ duration }) => `From start to end: ${duration}`,
};
