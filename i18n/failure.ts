import type { Text } from './text.ts';

/** Why something could not be kept, by the kind of failure; stands behind "could not save". */
export const failureText = {
  unavailable: {
    ja: 'このブラウザーでは記録を保存できない設定になっています。',
    en: 'This browser is set not to keep any records.',
  },
  full: { ja: 'ディスクの空きがありません。', en: 'The disk is full.' },
  failed: { ja: 'もう一度ためしてください。', en: 'Please try again.' },
} as const satisfies { readonly [kind: string]: Text };
