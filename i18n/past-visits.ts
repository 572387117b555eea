import type { Sentence, Text } from './text.ts';

/** The browser's own notification after a list was renewed and has something this browser opened before. */
export const pastVisitsFound = {
  title: {
    ja: '前に開いたサイトが、危険なサイトの一覧にのりました',
    en: 'A site you opened before is now on a list of dangerous sites',
  } satisfies Text,
  message: {
    ja: ({ count }) => `${count}件あります。押すと、いつ何を開いたかと、次にすることを見られます。`,
    en: ({ count }) =>
      `${count === 1 ? 'There is one.' : `There are ${count}.`} Click to see what was opened when, and what to do next.`,
  } satisfies Sentence<{ readonly count: number }>,
} as const;
