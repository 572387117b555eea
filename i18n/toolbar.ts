import type { Sentence, Text } from './text.ts';

/** What the toolbar icon says when the pointer rests on it; plain text, one line. */
export const toolbarText = {
  noPermission: {
    ja: '初動: サイトへのアクセスが許可されていないので、止められません',
    en: 'Shodo: access to sites is not permitted, so nothing can be stopped',
  },
} satisfies Record<string, Text>;

/** Said of a page that itself is on no list. */
export const framesStopped: Sentence<{ readonly count: number }> = {
  ja: ({ count }) => `初動: このページの中で、危険なサイトを${count}件止めました`,
  en: ({ count }) =>
    count === 1
      ? 'Shodo: stopped a dangerous site inside this page'
      : `Shodo: stopped ${count} dangerous sites inside this page`,
};
