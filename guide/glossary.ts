import type { Language, Text } from '../i18n/text.ts';

/** A word that has to appear because reports and desks use it, with one plain sentence on what it means. */
export interface Term {
  readonly id: string;
  readonly name: Text;
  /** Our own words, not a definition in law. */
  readonly meaning: Text;
  /** How the guide's texts write it; the name itself unless given. */
  readonly written?: { readonly [L in Language]: readonly string[] };
}

/** The terms in the order in which somebody meets them. */
export const glossary: readonly Term[] = [
  {
    id: 'ransomware',
    name: { ja: 'ランサムウェア', en: 'Ransomware' },
    meaning: {
      ja: 'ファイルを開けなくして、元に戻すお金(身代金)を求めるウイルスです。',
      en: 'A virus that locks files and demands money to unlock them.',
    },
  },
  {
    id: 'encryption',
    name: { ja: '暗号化', en: 'Encryption' },
    meaning: {
      ja: '鍵がないと読めない形に、データを変えることです。',
      en: 'Turning data into a form that cannot be read without a key.',
    },
    written: { ja: ['暗号化'], en: ['encrypt'] },
  },
  {
    id: 'logs',
    name: { ja: 'ログ', en: 'Logs' },
    meaning: {
      ja: 'いつ、だれが、何をしたかを、機器やサービスが自動で残す記録です。',
      en: 'What machines and services record by themselves: who did what, and when.',
    },
  },
  {
    id: 'vpn',
    name: { ja: 'VPN', en: 'VPN' },
    meaning: {
      ja: '外から会社のネットワークに入るための、守られた通り道です。',
      en: 'A protected way into the company network from outside.',
    },
  },
  {
    id: 'phishing',
    name: { ja: 'フィッシング', en: 'Phishing' },
    meaning: {
      ja: '本物に似せたメールやサイトで、パスワードや番号を入力させる手口です。',
      en: 'Mails and sites that imitate real ones to make you type in passwords or numbers.',
    },
  },
  {
    id: 'two-step',
    name: { ja: '二要素認証(2段階の確認)', en: 'Two-step verification' },
    meaning: {
      ja: 'パスワードのほかに、スマホに届く番号などでも本人かを確かめるしくみです。',
      en: 'Signing in with a password and one thing more, such as a code on your phone.',
    },
    written: { ja: ['2段階の確認'], en: ['two-step'] },
  },
  {
    id: 'remote-control',
    name: { ja: '遠隔操作', en: 'Remote control' },
    meaning: {
      ja: '離れた所から、ほかの人のパソコンを画面ごと動かすことです。',
      en: 'Working somebody else’s computer, screen and all, from afar.',
    },
  },
  {
    id: 'unauthorised-access',
    name: { ja: '不正アクセス', en: 'Unauthorised access' },
    meaning: {
      ja: '使ってよいと認められていない人が、機器やアカウントに入ることです。',
      en: 'Somebody getting into a machine or account they have no right to use.',
    },
  },
  {
    id: 'defacement',
    name: { ja: '改ざん', en: 'Altered' },
    meaning: {
      ja: 'サイトやデータを、持ち主の許しなく書きかえることです。',
      en: 'A site or data changed without leave of its owner.',
    },
  },
  {
    id: 'ddos',
    name: { ja: 'DDoS攻撃', en: 'DDoS' },
    meaning: {
      ja: 'たくさんの機器から一度に通信を送り、サイトを使えなくする攻撃です。',
      en: 'An attack that floods a site with traffic from many machines at once.',
    },
  },
  {
    id: 'backup',
    name: { ja: 'バックアップ', en: 'Backup' },
    meaning: {
      ja: '消えたり壊れたりしたときに戻せるよう、別の所に取っておくデータの写しです。',
      en: 'A copy of data kept elsewhere, to bring back what is lost or broken.',
    },
  },
  {
    id: 'evidence',
    name: { ja: '証拠保全', en: 'Keeping evidence' },
    meaning: {
      ja: 'あとで調べたり説明したりできるよう、記録や機器を変えずに残すことです。',
      en: 'Leaving records and machines unchanged, so that they can be examined and shown later.',
    },
    written: { ja: ['証拠'], en: ['evidence'] },
  },
  {
    id: 'recall',
    name: { ja: '組戻し', en: 'Recall of a transfer' },
    meaning: {
      ja: 'まちがえて、またはだまされて振り込んだお金を返してもらうよう、銀行に頼む手続きです。',
      en: 'Asking the bank to bring back money that was sent by mistake or by deceit.',
    },
    written: { ja: ['組戻し'], en: ['recall the transfer'] },
  },
  {
    id: 'first-report',
    name: { ja: '速報', en: 'First report' },
    meaning: {
      ja: '個人の情報の漏えいを知ったとき、分かったことだけで早く出す、最初の報告です。',
      en: 'The early report on a leak of personal data, with whatever is known by then.',
    },
  },
  {
    id: 'full-report',
    name: { ja: '確報', en: 'Full report' },
    meaning: {
      ja: '速報のあと、決められた項目をそろえて、期限までに出す報告です。',
      en: 'The report that follows with all the items asked for, by its deadline.',
    },
  },
];

const KATAKANA = '[\\p{Script=Katakana}ー]';

/** The terms that stand in a text. A Japanese word counts only where it is not part of a longer one: ログ, not ログイン. */
export function termsIn(text: string, language: Language): readonly Term[] {
  return glossary.filter(({ name, written }) =>
    (written?.[language] ?? [name[language]]).some((word) => pattern(word, language).test(text)),
  );
}

function pattern(word: string, language: Language): RegExp {
  if (language === 'en') return new RegExp(`\\b${word}`, 'i');
  const katakana = new RegExp(KATAKANA, 'u');
  const before = katakana.test(word.at(0) ?? '') ? `(?<!${KATAKANA})` : '';
  const after = katakana.test(word.at(-1) ?? '') ? `(?!${KATAKANA})` : '';
  return new RegExp(`${before}${word}${after}`, 'u');
}
