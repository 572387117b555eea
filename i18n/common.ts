import type { Sentence, Text } from './text.ts';

/** Words that more than one page uses. */
export const commonText = {
  /** Product name; the other language's name stands small beside it (`brandAside`). */
  brand: { ja: '初動', en: 'Shodo' },
  brandAside: { ja: 'Shodo', en: '初動' },
  back: { ja: '戻る', en: 'Back' },
  close: { ja: '閉じる', en: 'Close' },
  cancel: { ja: 'やめる', en: 'Cancel' },
  undo: { ja: '元に戻す', en: 'Undo' },
  settings: { ja: '設定', en: 'Settings' },
  more: { ja: 'そのほか', en: 'More' },
  details: { ja: 'くわしく', en: 'Details' },
  remove: { ja: '消す', en: 'Remove' },
  phone: { ja: '電話', en: 'Phone' },
  mail: { ja: 'メール', en: 'Mail' },
  web: { ja: 'Web', en: 'Web' },
  /** A site that the organisation lets pass. */
  allowedByOrganisation: { ja: '会社が許可', en: 'Allowed by your organisation' },
  /** Shown on the button that changes to the language named. */
  otherLanguage: { ja: 'English', en: '日本語' },
  saving: { ja: '保存しています', en: 'Saving' },
  saved: { ja: '保存済み', en: 'Saved' },
  notSaved: { ja: '保存できません', en: 'Could not save' },
  /** Keeps the text as a file when the browser cannot keep it. */
  writeCopy: { ja: '控えを書き出す', en: 'Save a copy as a file' },
  offline: { ja: 'オフラインです。手順と連絡先は使えます', en: 'Offline. The steps and contacts still work' },
  noAnswer: {
    ja: '拡張機能の本体が応答しません。この画面を閉じて、開き直してください。',
    en: 'The extension itself does not answer. Close this page and open it again.',
  },
} as const satisfies { readonly [name: string]: Text };

/** Times as people say them; `count` is a whole number. */
export const durationText = {
  lessThanMinute: { ja: () => '1分未満', en: () => 'under a minute' },
  minutes: { ja: ({ count }) => `${count}分`, en: ({ count }) => `${count} min` },
  hours: { ja: ({ count }) => `${count}時間`, en: ({ count }) => `${count} h` },
  days: { ja: ({ count }) => `${count}日`, en: ({ count }) => `${count} d` },
} as const satisfies { readonly [name: string]: Sentence<{ readonly count: number }> };

/** Less than a minute ago. */
export const justNow: Text = { ja: 'たった今', en: 'just now' };
