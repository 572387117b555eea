import type { Sentence, Text } from './text.ts';

/** Pictures, copies and files for the record. */
export const evidenceText = {
  /** On the button that shows the three below. */
  evidence: { ja: '証拠', en: 'Evidence' },
  picture: { ja: '画面を撮る', en: 'Picture' },
  pageCopy: { ja: 'ページの写し', en: 'Copy of page' },
  file: { ja: 'ファイル', en: 'File' },
  /** A popup would close when the choice of files opens. */
  fileElsewhere: { ja: 'ファイル(タブで)', en: 'File (in a tab)' },
  added: { ja: '記録に加えました', en: 'Added to the record' },
} as const satisfies { readonly [name: string]: Text };

export const readPercent: Sentence<{ readonly percent: number }> = {
  ja: ({ percent }) => `読みこんで、照合値を計算しています ${percent}%`,
  en: ({ percent }) => `Reading it and computing its check value: ${percent}%`,
};
