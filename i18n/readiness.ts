import type { Sentence, Text } from './text.ts';

/** The readiness checklist. */
export const readinessText = {
  title: { ja: '備え', en: 'Readiness' },
  hint: {
    ja: '何も起きていない日に、少しずつ済ませておくこと。',
    en: 'Things to settle, a few at a time, on a day when nothing is wrong.',
  },
  sheetRow: { ja: '電話のそばに貼る、1枚の紙', en: 'The one page to put up by the phone' },
  /** The next open item. */
  next: { ja: '次に', en: 'Next' },
  allDone: {
    ja: '備えはすべて済んでいます。年に1度、見直します。',
    en: 'All of it is done. Look through it once a year.',
  },
  /** On what Shodo marks itself. */
  byItself: { ja: '済むと、自動で印がつきます', en: 'Ticked by itself once it is done' },
  toContacts: { ja: '連絡先を入れる', en: 'Enter contacts' },
  toSheet: { ja: 'シートを開く', en: 'Open the sheet' },
  toExercise: { ja: '訓練を始める', en: 'Start an exercise' },
  toDesk: { ja: '案内を見る', en: 'Read about it' },
} as const satisfies { readonly [name: string]: Text };

/** How many are done, as a screen reader says it; the page shows “3 / 8”. */
export const readinessProgress: Sentence<{ readonly done: number; readonly all: number }> = {
  ja: ({ done, all }) => `${all}のうち${done}が済んでいます`,
  en: ({ done, all }) => `${done} of ${all} done`,
};
