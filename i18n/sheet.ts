import type { Sentence, Text } from './text.ts';

/** The paper sheet and the bar above it on the screen. */
export const sheetText = {
  title: { ja: 'パソコンがおかしいと思ったら', en: 'If a computer seems wrong' },
  calm: { ja: 'あわてなくて大丈夫です。上から順に、1つずつ。', en: 'No need to panic. One at a time, from the top.' },
  kind: { ja: '緊急連絡シート', en: 'Emergency sheet' },
  moves: { ja: '最初にすること', en: 'First moves' },
  /** The fifth move, which only the paper has. */
  write: { ja: 'この紙に書いておく', en: 'Write it on this sheet' },
  writeHow: {
    ja: '見たもの、したこと、時刻を、下の欄に書きます。あとで大切な証拠になります。',
    en: 'What you saw, what you did and when, in the space below. It will be valuable evidence.',
  },
  never: { ja: 'しないこと', en: 'Never' },
  fakeWarning: { ja: '警告と電話番号が出たら', en: 'A warning with a phone number' },
  contacts: { ja: '連絡先', en: 'Whom to call' },
  reprint: { ja: '番号が変わったら刷り直す', en: 'Print again when a number changes' },
  name: { ja: '名前', en: 'Name' },
  phone: { ja: '電話', en: 'Phone' },
  space: { ja: '書きこむ欄', en: 'Write here' },
  noticedAt: { ja: '気づいた日時', en: 'Noticed at' },
  /** Places for month, day, hour and minute, spaced apart by the page. */
  noticedBlanks: { ja: '月 日 時 分', en: 'month day hour min' },
  noticedBy: { ja: '気づいた人', en: 'Noticed by' },
  device: { ja: '機器の名前・場所', en: 'Which device, where' },
  seen: { ja: '画面に出ていた言葉', en: 'Words on the screen' },
  done: { ja: 'したこと(時刻も)', en: 'What was done, and when' },

  /** Title and publisher as in guide/sources.ts, `ipa-guide`. */
  source: {
    ja: '出典: IPA「中小企業のためのセキュリティインシデント対応の手引き」などをもとに作成',
    en: 'Based on “Security incident response guide for small companies” (IPA) and others',
  },

  print: { ja: '印刷する', en: 'Print' },
  printHint: {
    ja: 'A4の紙1枚です。パソコンが使えないときのために、電話のそばに貼ります。',
    en: 'One A4 page, for when no computer can be used. Put it up by the phone.',
  },
  enterNumbers: { ja: '連絡先を入れる', en: 'Enter contacts' },
  atPhone: { ja: '電話のそばに貼った', en: 'It is up by the phone' },
  notKept: { ja: '保存できませんでした。もう一度ためしてください。', en: 'Could not save this. Please try again.' },
} as const satisfies { readonly [name: string]: Text };

/** Under the contacts when the page has no room for all; `count` is at least 1. */
export const contactsLeftOut: Sentence<{ readonly count: number }> = {
  ja: ({ count }) => `ほかの${count}件は、初動の「連絡先」にあります`,
  en: ({ count }) =>
    count === 1 ? 'One more is in Shodo, under Contacts' : `${count} more are in Shodo, under Contacts`,
};

/** `day` is a date in words. */
export const printedOn: Sentence<{ readonly day: string }> = {
  ja: ({ day }) => `${day} 印刷 · 初動(Shodo)`,
  en: ({ day }) => `Printed ${day} · Shodo 初動`,
};
