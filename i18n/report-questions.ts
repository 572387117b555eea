import type { Text } from './text.ts';

interface QuestionText {
  readonly text: Text;
  readonly hint?: Text;
}

/** What receivers of a report ask, one question at a time; the ids are those of incidents/report-questions.ts. */
export const questionText: { readonly [id: string]: QuestionText } = {
  whatHappened: {
    text: { ja: '何が起きましたか?', en: 'What happened?' },
    hint: {
      ja: 'いつ・どこで・だれが・何を・どうした。分かる分だけで足ります。',
      en: 'When, where, who, what and how. What you know is enough.',
    },
  },
  foundBy: {
    text: { ja: 'だれが気づきましたか?', en: 'Who noticed it?' },
    hint: { ja: '例: 経理の担当A', en: 'e.g. clerk A in accounts' },
  },
  foundHow: { text: { ja: 'どうやって気づきましたか?', en: 'How was it noticed?' } },
  occurredAt: {
    text: { ja: '実際に起きたのはいつですか?', en: 'When did it happen?' },
    hint: {
      ja: '気づいた時刻ではなく、起きたと思う時刻です。',
      en: 'Not when it was noticed: when you think it happened.',
    },
  },
  occurredCertainty: { text: { ja: 'その時刻は、どのくらい確かですか?', en: 'How sure is that time?' } },
  symptoms: { text: { ja: 'どこがおかしいですか?', en: 'What is not as it should be?' } },
  informantContact: { text: { ja: '知らせてくれた人の連絡先は?', en: 'How to reach the person who told you?' } },
  ransomNote: {
    text: { ja: '脅迫の文には何と書いてありますか?', en: 'What does the ransom note say?' },
    hint: {
      ja: '金額、期限、連絡方法などを書き写します。',
      en: 'Copy the amount, the time limit and how to reach them.',
    },
  },
  fileExtension: {
    text: { ja: '読めなくなったファイルの名前の最後は?', en: 'How do the names of the unreadable files end?' },
    hint: { ja: '例: report.xlsx のうしろに付いた文字', en: 'e.g. what was added after report.xlsx' },
  },
  malwareName: {
    text: { ja: 'ウイルスの名前は出ましたか?', en: 'Was a name of the virus shown?' },
    hint: { ja: 'ウイルス対策ソフトの表示のとおりに', en: 'As the antivirus showed it' },
  },
  mailFrom: { text: { ja: 'メールの差出人は?', en: 'Who did the mail come from?' } },
  mailSubject: { text: { ja: 'メールの件名は?', en: 'What was the subject of the mail?' } },
  mailHeaders: {
    text: { ja: 'メールのヘッダー(送信の記録)は?', en: 'What are the headers of the mail?' },
    hint: {
      ja: 'メールソフトの「ソースを表示」などで出る文字です。貼り付けます。',
      en: 'What “show source” in the mail program shows. Paste it here.',
    },
  },
  responsible: {
    text: { ja: '責任者はだれですか?', en: 'Who is in charge?' },
    hint: { ja: '例: 責任者A', en: 'e.g. manager A' },
  },
  handler: { text: { ja: '対応の担当はだれですか?', en: 'Who handles it?' } },
  contact24h: {
    text: { ja: '夜でもつながる連絡先は?', en: 'Which contact can be reached at night?' },
    hint: { ja: '例: 03-0000-0000', en: 'e.g. 03-0000-0000' },
  },
  actionsDone: { text: { ja: 'これまでに何をしましたか?', en: 'What has been done so far?' } },
  businessImpact: {
    text: { ja: '仕事への影響は?', en: 'What does it mean for the business?' },
    hint: {
      ja: '止まっている仕事、続いているか、直ったか',
      en: 'Which work has stopped; whether it goes on or is over',
    },
  },
  damageData: {
    text: { ja: 'どんな情報が関係しますか?', en: 'What kinds of data are concerned?' },
    hint: { ja: '例: 顧客の氏名、住所、メール', en: 'e.g. names, addresses and mail of customers' },
  },
  damagePersons: {
    text: { ja: '何人分の情報ですか?', en: 'Data of how many persons?' },
    hint: { ja: 'はっきりしなければ「最大で約500人」のように', en: 'If unsure: “at most about 500”' },
  },
  damageSensitive: {
    text: {
      ja: '病歴など、配慮が要る情報は入っていますか?',
      en: 'Is there sensitive data, such as medical history?',
    },
  },
  damageCard: { text: { ja: 'カード番号は入っていますか?', en: 'Are there card numbers?' } },
  damageMyNumber: { text: { ja: 'マイナンバーは入っていますか?', en: 'Are there My Numbers?' } },
  damageMoney: { text: { ja: 'お金の被害はありますか?', en: 'Was money lost?' } },
  outsourced: {
    text: { ja: '仕事を頼んだ会社、頼まれた会社が関係しますか?', en: 'Is a client or a contractor concerned?' },
  },
  secondaryDamage: {
    text: { ja: '続いて起きそうな被害はありますか?', en: 'Could further harm follow?' },
    hint: { ja: '例: 漏れた名前で届く、なりすましのメール', en: 'e.g. mails that use the leaked names' },
  },
  notifiedPersons: { text: { ja: '本人や取引先に、何を知らせましたか?', en: 'What were persons and partners told?' } },
  published: { text: { ja: '公表しましたか? いつ、どこで?', en: 'Was it made public? When and where?' } },
  sector: { text: { ja: '会社の業種は?', en: 'What is your line of business?' } },
  corporateNumber: {
    text: { ja: '法人番号は?', en: 'What is the corporate number?' },
    hint: { ja: '13けたの数字', en: '13 digits' },
  },
  securityTools: { text: { ja: '使っているセキュリティ対策ソフトは?', en: 'Which security software is in use?' } },
  networkDiagram: {
    text: { ja: 'ネットワークの図は、どこにありますか?', en: 'Where is the sketch of the network?' },
    hint: { ja: 'なければ手書きの写真を加えます。', en: 'If there is none, add a photo of a drawing by hand.' },
  },
  presumedCause: { text: { ja: '原因は何だと思いますか?', en: 'What do you think was the cause?' } },
  entryRoute: {
    text: { ja: 'どこから入られたと思いますか?', en: 'How did it get in, do you think?' },
    hint: { ja: '例: メールの添付、VPNの機器', en: 'e.g. a mail attachment, the VPN device' },
  },
  actionsPlanned: {
    text: { ja: '再発を防ぐために、これから何をしますか?', en: 'What will be done to prevent a repeat?' },
  },
};

/** The answers to choose from. */
export const choiceText: { readonly [choice: string]: Text } = {
  self: { ja: '自分たちで気づいた', en: 'We noticed it ourselves' },
  tool: { ja: '対策ソフトや監視が知らせた', en: 'Security software or monitoring told us' },
  outside: { ja: '社外から知らされた', en: 'Somebody outside told us' },
  exact: { ja: '確か', en: 'Sure' },
  about: { ja: 'だいたい', en: 'About' },
  yes: { ja: '入っている', en: 'Yes' },
  no: { ja: '入っていない', en: 'No' },
  unknown: { ja: 'まだ分からない', en: 'Not known yet' },
};
