import type { Sentence, Text } from './text.ts';

/** Name of each of the company's contacts, and what they are for. */
export const contactRoleText = {
  responsible: {
    name: { ja: '情報セキュリティ責任者', en: 'Person in charge of security' },
    purpose: {
      ja: '最初に知らせる人。判断に迷ったらこの人へ',
      en: 'The first to tell, and the one to ask when unsure',
    },
  },
  deputy: {
    name: { ja: '責任者の代わりの人', en: 'Deputy' },
    purpose: { ja: '責任者につながらないとき', en: 'When the person in charge can’t be reached' },
  },
  owner: {
    name: { ja: '経営者', en: 'Head of the company' },
    purpose: { ja: '止める・払う・公表するなど、大きな判断', en: 'Large decisions: stopping, paying, going public' },
  },
  'it-vendor': {
    name: { ja: 'IT業者', en: 'IT company' },
    purpose: { ja: 'パソコンやネットワークの点検', en: 'Checks computers and the network' },
  },
  bank: {
    name: { ja: '銀行', en: 'Bank' },
    purpose: { ja: '送金や口座を止めてもらう', en: 'Stops transfers and accounts' },
  },
  insurer: {
    name: { ja: '保険会社', en: 'Insurer' },
    purpose: { ja: 'サイバー保険の連絡先', en: 'The cyber insurance, if there is one' },
  },
  'card-company': {
    name: { ja: 'カード会社', en: 'Card company' },
    purpose: { ja: 'カードを止めてもらう', en: 'Stops a card' },
  },
  carrier: {
    name: { ja: '携帯電話の会社', en: 'Mobile carrier' },
    purpose: { ja: '回線や端末を止めてもらう', en: 'Suspends a line or a phone' },
  },
  hosting: {
    name: { ja: 'サーバーの会社', en: 'Hosting company' },
    purpose: { ja: 'サイトやメールのサーバーの停止、記録', en: 'Site and mail servers: stopping them, their records' },
  },
  lawyer: {
    name: { ja: '弁護士', en: 'Lawyer' },
    purpose: { ja: '公表、契約、賠償の相談', en: 'Advice on publishing, contracts and damages' },
  },
} as const satisfies { readonly [role: string]: { readonly name: Text; readonly purpose: Text } };

/** The contacts tab. */
export const contactsText = {
  company: { ja: 'まず社内へ', en: 'First, your own company' },
  outside: { ja: '社外の相談窓口', en: 'Outside desks' },
  individuals: { ja: '個人のための窓口', en: 'For private persons' },
  edit: { ja: '連絡先を編集', en: 'Edit contacts' },
  editDone: { ja: '編集を終える', en: 'Done editing' },
  empty: { ja: '責任者の電話番号がありません', en: 'No number for the person in charge' },
  emptyHint: {
    ja: 'ふだんのうちに入れておくと、いざというとき、すぐ電話できます。',
    en: 'Enter it on a calm day and you can phone at once when it matters.',
  },
  enter: { ja: '入れる(1分)', en: 'Enter it (1 minute)' },
  add: { ja: '連絡先を足す', en: 'Add a contact' },
  role: { ja: '役目', en: 'Role' },
  name: { ja: '名前', en: 'Name' },
  namePlaceholder: { ja: '例: 責任者A', en: 'e.g. Person A' },
  number: { ja: '電話番号', en: 'Phone number' },
  numberPlaceholder: { ja: '例: 03-0000-0000', en: 'e.g. 03-0000-0000' },
  mail: { ja: 'メール(任意)', en: 'Mail (optional)' },
  note: { ja: 'メモ(任意)', en: 'Note (optional)' },
  notePlaceholder: { ja: '例: 平日9〜18時、契約番号', en: 'e.g. weekdays 9–18, contract number' },
  /** In place of a value that is empty. */
  nothing: { ja: '(空)', en: '(empty)' },
  keptAsYouType: { ja: '入れるそばから保存します。', en: 'Kept as you type.' },
  closed: { ja: '時間外', en: 'Closed now' },
  always: { ja: '24時間', en: 'Day and night' },
  anyTime: { ja: 'いつでも送信可', en: 'Send at any time' },
  unknownHours: { ja: '時間は要確認', en: 'Hours not confirmed' },
  wrongDesk: { ja: 'ここではないとき', en: 'When this is the wrong desk' },
  prepare: { ja: '連絡する前に用意するもの', en: 'Have ready before you call' },
  notYet: { ja: 'まだ書いていません', en: 'not noted yet' },
  source: { ja: '出典', en: 'Source' },
  prefecture: { ja: '都道府県', en: 'Prefecture' },
  choosePrefecture: { ja: '都道府県を選ぶ', en: 'Choose your prefecture' },
  policePhone: { ja: '自分で調べた警察の番号', en: 'Police number you looked up' },
  policePhonePlaceholder: { ja: '例: 00-0000-0000', en: 'e.g. 00-0000-0000' },
  policePhoneHint: {
    ja: '都道府県ごとの番号の、今の一覧は見つかりませんでした。警察のページで調べて、ここに控えられます。',
    en: 'No current list of the prefectures’ numbers could be found. Look yours up on the police page and keep it here.',
  },
  ownPolice: { ja: '控えた警察の番号', en: 'Your police number' },
} as const satisfies { readonly [name: string]: Text };

/** On the chip of a desk that is open; `time` is a clock time in Japan. */
export const openUntil: Sentence<{ readonly time: string }> = {
  ja: ({ time }) => `受付中 ${time}まで`,
  en: ({ time }) => `Open until ${time}`,
};

/** When a closed desk opens; `day` is 今日 / 明日 or a date. */
export const opensAt: Sentence<{ readonly day: string; readonly time: string; readonly duration: string }> = {
  ja: ({ day, time, duration }) => `${day} ${time} に開きます(あと${duration})`,
  en: ({ day, time, duration }) => `Opens ${day} at ${time} (in ${duration})`,
};

export const dayText = {
  today: { ja: '今日', en: 'today' },
  tomorrow: { ja: '明日', en: 'tomorrow' },
} as const satisfies { readonly [name: string]: Text };

/** Times of desks are Japan's; said where the computer's clock shows another zone. */
export const japanTime: Text = { ja: '時刻は日本時間です。', en: 'Times are Japan time.' };

export const foundAtFilled: Sentence<{ readonly time: string }> = {
  ja: ({ time }) => `気づいた日時 ${time}`,
  en: ({ time }) => `Noticed ${time}`,
};

export const entriesFilled: Sentence<{ readonly count: number }> = {
  ja: ({ count }) => `「記録」に${count}件`,
  en: ({ count }) => (count === 1 ? '1 entry in Records' : `${count} entries in Records`),
};

/** Another window put something else over what was typed in this one. */
export const contactFieldChanged: Sentence<{ readonly field: string; readonly typed: string }> = {
  ja: ({ field, typed }) => `「${field}」は、別の画面で書きかえられました。ここで入れたのは「${typed}」です。`,
  en: ({ field, typed }) => `“${field}” was changed in another window. Typed here: “${typed}”.`,
};

/** Another window removed a contact that was typed in this one. */
export const contactGone: Sentence<{ readonly name: string }> = {
  ja: ({ name }) => `「${name}」は、別の画面で消されました。`,
  en: ({ name }) => `“${name}” was removed in another window.`,
};

export const contactRemoved: Sentence<{ readonly name: string }> = {
  ja: ({ name }) => `「${name}」を消しました。`,
  en: ({ name }) => `“${name}” was removed.`,
};

/** It was to be removed, but another window had just changed it. */
export const contactKept: Sentence<{ readonly name: string }> = {
  ja: ({ name }) =>
    `「${name}」は別の画面で書きかえられたところなので、消していません。確かめてから、もう一度消してください。`,
  en: ({ name }) =>
    `“${name}” had just been changed in another window, so it was not removed. Check it and remove it again.`,
};
