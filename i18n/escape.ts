import type { Sentence, Text } from './text.ts';

/** The key out of a page that will not close. */
export const escapeText = {
  title: { ja: '偽の警告から抜け出すキーを知っておく', en: 'Know the key out of a fake warning' },
  /** What it is for, before the key. */
  lead: {
    ja: '画面いっぱいに広がり、音を鳴らし、閉じさせないページがあります。',
    en: 'Some pages fill the screen, make noise and will not close.',
  },
  /** The way that needs no key of ours; official advice, in guide/incident-types/support-scam.ts. */
  holdEsc: {
    ja: 'Escキーを数秒押し続けると画面の広がりが戻るので、×で閉じます。',
    en: 'Hold the Esc key for a few seconds until the page lets go of the screen, then close it with ×.',
  },
  ifNothing: {
    ja: '効かないときは、Escキーを数秒押し続けてから、×で閉じます。',
    en: 'If nothing happens, hold the Esc key for a few seconds and close the page with ×.',
  },
  unassigned: {
    ja: '初動のキーは、このブラウザーでは決まっていません。',
    en: 'In this browser no key is set for Shodo.',
  },
  /** Firefox lets a page take every key before an extension gets it. */
  ifTaken: {
    ja: '効かないときは、Escキーを数秒押し続け、上のアドレスの欄を押してから、もう一度そのキーを押します。',
    en: 'If nothing happens: hold Esc for a few seconds, click the address bar at the top, and press the key again.',
  },
} as const satisfies { readonly [name: string]: Text };

/** `key` as the browser writes it, e.g. Alt+X. */
export const escapeSentence = {
  press: {
    ja: ({ key }) => `${key} を押すと、そのページを閉じて、次にすることを出します。`,
    en: ({ key }) => `Press ${key}: the page is closed, and what to do next stands in its place.`,
  },
  /** One line on paper. */
  onPaper: {
    ja: ({ key }) => `画面が閉じないときは ${key}(初動)。`,
    en: ({ key }) => `Will not close: ${key} (Shodo).`,
  },
} as const satisfies { readonly [name: string]: Sentence<{ readonly key: string }> };
