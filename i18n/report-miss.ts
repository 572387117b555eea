import type { Sentence, Text } from './text.ts';

/** Telling others of a site that no list has. */
export const reportText = {
  title: { ja: 'このサイトは偽物だと思う', en: 'This site looks fake' },
  hint: {
    ja: '下の文を写し、報告先のページを開いて知らせてください。初動は何も送りません。もう入力してしまったときは、先に「対応」を見てください。',
    en: 'Copy the text, open the page of those to tell, and send it there. Shodo sends nothing. If you already typed something in, go to “Respond” first.',
  },
  checkAddress: {
    ja: 'アドレスの「?」より後ろには、あなたの名前やメールアドレスが入っていることがあります。送る前に見てください。',
    en: 'Behind the “?” of the address there may be your own name or mail address. Look before you send it.',
  },
  toCouncil: { ja: 'フィッシング対策協議会へ知らせる文', en: 'Text for the Council of Anti-Phishing Japan' },
  toLists: { ja: '一覧を作っている人たちへ知らせる文(英文)', en: 'Text for those who keep the lists' },
} as const satisfies { readonly [name: string]: Text };

/** `name`: a desk or a list. */
export const openReporting: Sentence<{ readonly name: string }> = {
  ja: ({ name }) => `${name}の報告ページを開く`,
  en: ({ name }) => `Open the reporting page of ${name}`,
};

/** For a list whose keepers name no place for reports: its homepage, and no more is promised. */
export const openHomepage: Sentence<{ readonly name: string }> = {
  ja: ({ name }) => `${name}の発行元のページを開く(報告の窓口は示されていません)`,
  en: ({ name }) => `Open the homepage of ${name} (it names no place for reports)`,
};

interface Report {
  /** Defanged. */
  readonly address: string;
  readonly seenAt: string;
}

/** Always Japanese, since Japanese people read it. */
export function japaneseReport({ address, seenAt }: Report): string {
  return `偽サイトと思われるページの報告\nアドレス: ${address}\n見た日時: ${seenAt}\n何をまねているか: \nどこから来たか(メール、SMS、検索など): `;
}

/** Always English, since the keepers of the lists read it. */
export function englishReport({ address, seenAt }: Report): string {
  return `A site that looks fake and is not on the list\nAddress: ${address}\nSeen: ${seenAt}\nIt imitates: `;
}
