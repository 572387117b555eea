import type { Text } from './text.ts';

/** A text that can be taken elsewhere. */
export const copyText = {
  copy: { ja: '写す(コピー)', en: 'Copy' },
  copied: { ja: '写しました', en: 'Copied' },
  copyFailed: { ja: '写せませんでした。選んである文を写してください。', en: 'Could not copy. Copy the selected text.' },
} as const satisfies { readonly [name: string]: Text };
