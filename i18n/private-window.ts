import type { Text } from './text.ts';

/** Above the notes in a private window: what becomes of them there. */
export const privateWindowText = {
  /** The whole database goes with the window. */
  chromium: {
    ja: 'シークレットウィンドウです。閉じると、ここでの記録は消えます。残すには、その前に書き出してください。',
    en: 'This is a private window. What you note here is gone when it closes: export it before then to keep it.',
  },
  /** Firefox has no database there, only the extension's own storage. */
  firefox: {
    ja: 'プライベートウィンドウです。記録は文章だけがこのパソコンに残り、写真やファイルは残せません。ふつうのウィンドウには、プライベートウィンドウをすべて閉じたあとに出ます。',
    en: 'This is a private window. Notes stay on this computer as text; pictures and files can’t be kept. Normal windows show them once all private windows are closed.',
  },
} as const satisfies { readonly [browser in 'chromium' | 'firefox']: Text };
