import { official, transcribed } from './statement.ts';
import type { Desk, OpeningSpan } from './types.ts';

const CHECKED = '2026-11-23';
const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5];

function weekdays(from: string, to: string): OpeningSpan {
  return { days: WEEKDAYS, from, to };
}

/**
 * Everybody outside the company whom one asks or tells, as the desks stood on the check date. The order of a case is in
 * guide/desk-order.ts; this one only groups: IPA, police, JPCERT/CC, firms to hire, privacy, the rest.
 */
export const desks: readonly Desk[] = [
  {
    id: 'ipa-organisations',
    name: {
      ja: 'IPA 企業組織向けサイバーセキュリティ相談窓口',
      en: 'IPA cybersecurity desk for organisations',
    },
    purpose: {
      ja: '被害かどうか、最初にすること、頼める会社、次の届け先。迷ったらここへ。',
      en: 'Is it an attack, what to do first, whom to hire, whom else to tell. If unsure, ask here.',
    },
    audience: 'company',
    channels: [
      { kind: 'mail', address: 'cs-support@ipa.go.jp' },
      {
        kind: 'web',
        url: 'https://www.ipa.go.jp/security/support/soudan.html',
        label: { ja: '窓口の案内を見る', en: 'About this desk' },
      },
    ],
    hours: {
      kind: 'send-any-time',
      answered: {
        ja: '電話はありません。返事までの時間は公表されていません。',
        en: 'There is no phone. How soon they answer is not stated.',
      },
    },
    wrongWhen: [
      { ja: '個人の持ち物なら、IPA 情報セキュリティ安心相談窓口へ', en: 'A private device: IPA desk for individuals' },
      {
        ja: '機器の調査や復旧を頼むなら、JNSAの一覧の会社へ',
        en: "Hands-on investigation or repair: a firm on JNSA's list",
      },
      { ja: '被害届を出すなら、警察へ', en: 'A crime report: the police' },
    ],
    basis: official(CHECKED, 'ipa-soudan'),
  },
  {
    id: 'ipa-individuals',
    name: { ja: 'IPA 情報セキュリティ安心相談窓口', en: 'IPA security desk for individuals' },
    purpose: {
      ja: '個人のパソコンやスマホの、ウイルス、乗っ取り、偽の警告の相談。',
      en: 'For private persons: viruses, break-ins, fake warnings.',
    },
    audience: 'individual',
    channels: [
      { kind: 'phone', number: '03-5978-7509' },
      { kind: 'mail', address: 'anshin@ipa.go.jp' },
      {
        kind: 'web',
        url: 'https://www.ipa.go.jp/security/anshin/about.html',
        label: { ja: '窓口の案内を見る', en: 'About this desk' },
      },
    ],
    hours: {
      kind: 'weekly',
      timeZone: 'Asia/Tokyo',
      spans: [weekdays('10:00', '12:00'), weekdays('13:30', '17:00')],
      closedOnHolidays: true,
      closedAtYearEnd: true,
    },
    wrongWhen: [
      {
        ja: '会社のことは、IPA 企業組織向けの窓口(メール)へ。2025年4月に分かれました',
        en: 'Company matters: IPA desk for organisations, by mail. The desks were split in April 2025',
      },
      { ja: '修理、機器の調査、犯人さがしはしません', en: 'They do not repair, examine devices or look for culprits' },
    ],
    basis: official(CHECKED, 'ipa-soudan', 'ipa-anshin', 'tokyo-guide'),
  },
  {
    id: 'ipa-report',
    name: { ja: 'IPA ウイルス・不正アクセスの届出', en: 'IPA reports of viruses and unauthorised access' },
    purpose: {
      ja: 'ほかの会社の被害を防ぐための届出。分かる項目だけで出せます。',
      en: 'A report that helps to protect other companies. Partial information is accepted.',
    },
    audience: 'company',
    channels: [
      {
        kind: 'web',
        url: 'https://www.ipa.go.jp/security/todokede/crack-virus/about.html',
        label: { ja: '届出の方法を見る', en: 'How to report' },
      },
    ],
    hours: { kind: 'send-any-time' },
    wrongWhen: [
      {
        ja: '助言や返事がほしいなら、IPA 企業組織向けの窓口へ',
        en: 'If you want advice or an answer: IPA desk for organisations',
      },
    ],
    basis: official(CHECKED, 'ipa-todokede'),
  },
  {
    id: 'police-cyber',
    name: { ja: '都道府県警察 サイバー犯罪相談窓口', en: 'Prefectural police: cyber crime desks' },
    purpose: {
      ja: '攻撃や詐欺の被害の通報と相談。都道府県を選んで、全国共通の画面から送れます。',
      en: 'Report a crime or ask for advice. One national page; choose your prefecture there.',
    },
    audience: 'anyone',
    channels: [
      {
        kind: 'web',
        url: 'https://www.npa.go.jp/bureau/cyber/soudan.html',
        label: { ja: '窓口とオンライン受付を開く', en: 'Open the desks and the online form' },
      },
    ],
    hours: {
      kind: 'send-any-time',
      answered: {
        ja: '土日祝日と年末年始は読まれません。返事に数日かかることがあります。',
        en: 'Not read on weekends, holidays or at New Year. A reply can take days.',
      },
    },
    wrongWhen: [
      { ja: '急ぐとき、いま危険なときは110へ', en: 'Urgent or dangerous now: 110' },
      {
        ja: '被害届は、近くの警察署に電話してから',
        en: 'To file a formal crime report: phone the nearest police station',
      },
    ],
    basis: official(CHECKED, 'npa-cyber-desk', 'saitama-police'),
  },
  {
    id: 'police-tokyo',
    name: { ja: '警視庁 サイバー犯罪の相談電話(東京都)', en: 'Tokyo police: cyber crime phone line' },
    purpose: { ja: '東京都の会社や人の、電話での相談。', en: 'Advice by phone for companies and people in Tokyo.' },
    audience: 'anyone',
    channels: [{ kind: 'phone', number: '03-5805-1731' }],
    hours: {
      kind: 'weekly',
      timeZone: 'Asia/Tokyo',
      spans: [weekdays('08:30', '17:15')],
      closedOnHolidays: true,
      closedAtYearEnd: true,
    },
    wrongWhen: [
      { ja: 'ほかの道府県は、#9110かその警察の窓口へ', en: 'Elsewhere: #9110 or the desk of that prefecture' },
    ],
    prefecture: '13',
    basis: transcribed(CHECKED, 'npa-cyber-desk', 'police-desk-blog'),
  },
  {
    id: 'police-9110',
    name: { ja: '警察相談専用電話 #9110', en: 'Police advice line #9110' },
    purpose: {
      ja: '急がない相談。かけた場所の警察本部につながります。',
      en: 'Advice that is not an emergency. Reaches the police of the place you call from.',
    },
    audience: 'anyone',
    channels: [
      {
        kind: 'phone',
        number: '#9110',
        note: {
          ja: '通話料がかかります。一部の電話からは、つながりません。',
          en: 'You pay for the call. It does not work from some phones.',
        },
      },
    ],
    hours: {
      kind: 'weekly',
      timeZone: 'Asia/Tokyo',
      spans: [weekdays('08:30', '17:15')],
      closedOnHolidays: true,
      closedAtYearEnd: true,
      note: {
        ja: '受付時間は都道府県で違います。時間外は、当直か録音の案内が出ます。',
        en: 'Hours differ by prefecture. At other times a duty officer or a recording answers.',
      },
    },
    wrongWhen: [{ ja: 'いま危険なときは110へ', en: 'Danger right now: 110' }],
    basis: official(CHECKED, 'aichi-police-9110', 'gov-online-9110'),
  },
  {
    id: 'police-110',
    name: { ja: '110番', en: 'Emergency police call 110' },
    purpose: { ja: 'いま起きている犯罪、身の危険。', en: 'A crime or danger right now.' },
    audience: 'anyone',
    channels: [{ kind: 'phone', number: '110' }],
    hours: { kind: 'always' },
    wrongWhen: [{ ja: '急がない相談は#9110へ', en: 'Advice that can wait: #9110' }],
    basis: official(CHECKED, 'aichi-police-9110'),
  },
  {
    id: 'jpcert-consult',
    name: { ja: 'JPCERT/CC インシデント相談', en: 'JPCERT/CC consultation' },
    purpose: {
      ja: '最初の対応の助言。ウイルスの種類、入口、元に戻せる見込みの見立て。',
      en: 'Advice on first moves: the kind of ransomware, the way in, the chance of unlocking files.',
    },
    audience: 'company',
    channels: [
      {
        kind: 'web',
        url: 'https://www.jpcert.or.jp/ir/consult.html',
        label: { ja: '相談の方法を見る', en: 'How to consult' },
      },
    ],
    hours: { kind: 'send-any-time' },
    wrongWhen: [
      { ja: '解読や復旧の作業は、JNSAの一覧の会社へ', en: "Unlocking or restoring files: a firm on JNSA's list" },
    ],
    basis: official(CHECKED, 'jpcert-consult'),
  },
  {
    id: 'jpcert-request',
    name: { ja: 'JPCERT/CC インシデント対応依頼', en: 'JPCERT/CC incident request' },
    purpose: {
      ja: '攻撃元、偽サイト、改ざんされたサイトの管理者に連絡し、止めるよう頼んでもらいます。',
      en: 'They contact the source of an attack, a fake or altered site, and ask for it to be stopped.',
    },
    audience: 'company',
    channels: [
      {
        kind: 'web',
        url: 'https://www.jpcert.or.jp/form/',
        label: { ja: '依頼フォームを開く', en: 'Open the request form' },
      },
      { kind: 'mail', address: 'info@jpcert.or.jp' },
    ],
    hours: { kind: 'send-any-time' },
    wrongWhen: [
      { ja: '法律や犯人の逮捕のことは、警察か弁護士へ', en: 'Law or arrests: the police or a lawyer' },
      { ja: '時刻入りの記録(ログ)がないと、頼めないことがあります', en: 'They need records (logs) with times' },
    ],
    basis: official(CHECKED, 'jpcert-form'),
  },
  {
    id: 'jnsa-list',
    name: { ja: 'JNSA 緊急対応企業一覧', en: 'JNSA list of emergency response firms' },
    purpose: {
      ja: '急ぎで調査や復旧をしてくれる会社を探します(有料)。',
      en: 'Find a firm that investigates and restores at short notice (they charge).',
    },
    audience: 'company',
    channels: [
      {
        kind: 'web',
        url: 'https://www.jnsa.org/emergency_response/',
        label: { ja: '会社の一覧を開く', en: 'Open the list of firms' },
      },
    ],
    hours: { kind: 'unknown', note: { ja: '受付時間は会社ごとに違います。', en: 'Hours differ from firm to firm.' } },
    wrongWhen: [
      {
        ja: '無料で助言がほしいなら、IPA 企業組織向けの窓口へ',
        en: 'Advice free of charge: IPA desk for organisations',
      },
    ],
    basis: official(CHECKED, 'jnsa-list', 'tokyo-guide'),
  },
  {
    id: 'ipa-service-list',
    name: { ja: 'IPA 審査を受けたサービスの一覧', en: 'IPA list of audited security services' },
    purpose: {
      ja: '国の基準で審査された、調査や見張りの会社を選びます。',
      en: 'Choose an audited firm for forensics or monitoring.',
    },
    audience: 'company',
    channels: [
      {
        kind: 'web',
        url: 'https://www.ipa.go.jp/security/service_list.html',
        label: { ja: '一覧を開く', en: 'Open the list' },
      },
    ],
    hours: { kind: 'unknown', note: { ja: '受付時間は会社ごとに違います。', en: 'Hours differ from firm to firm.' } },
    wrongWhen: [{ ja: '急ぐときは、JNSAの一覧へ', en: "In a hurry: JNSA's list" }],
    basis: official(CHECKED, 'ipa-service-list', 'tokyo-guide'),
  },
  {
    id: 'no-more-ransom',
    name: { ja: 'No More Ransom', en: 'No More Ransom' },
    purpose: {
      ja: '暗号化されたファイルを戻す道具があるか調べます。使えるのは一部の種類だけです。',
      en: 'See whether a tool can unlock the files. It covers only some kinds.',
    },
    audience: 'anyone',
    channels: [
      { kind: 'web', url: 'https://www.nomoreransom.org/', label: { ja: 'サイトを開く', en: 'Open the site' } },
    ],
    hours: { kind: 'send-any-time' },
    wrongWhen: [{ ja: '相談の窓口ではありません', en: 'It gives tools, not advice' }],
    basis: official(CHECKED, 'fukui-police', 'tochigi-police'),
  },
  {
    id: 'ppc-report',
    name: { ja: '個人情報保護委員会 漏えい等の報告', en: 'Privacy commission (PPC): breach report' },
    purpose: {
      ja: '個人の情報が漏れた、消えた、こわれたときの報告。Webの画面から出します。',
      en: 'Report personal data leaked, lost or damaged. Filed on their website.',
    },
    audience: 'company',
    channels: [
      {
        kind: 'web',
        url: 'https://www.ppc.go.jp/personalinfo/legal/leakAction/',
        label: { ja: '報告の画面を探す', en: 'Find the report form' },
      },
    ],
    hours: { kind: 'send-any-time' },
    wrongWhen: [
      {
        ja: '業種によっては、所管の省庁に報告します(同じページに案内があります)',
        en: 'Some industries report to their ministry instead (the same page says which)',
      },
      { ja: '技術の相談は、IPA 企業組織向けの窓口へ', en: 'Technical questions: IPA desk for organisations' },
    ],
    basis: official(CHECKED, 'ppc-leak-action'),
  },
  {
    id: 'ppc-my-number',
    name: { ja: '個人情報保護委員会 マイナンバーの漏えい報告', en: 'Privacy commission (PPC): My Number leaks' },
    purpose: {
      ja: 'マイナンバーが入った情報が漏れたときの報告。迷うときは「入っている」を選びます。',
      en: 'Report leaks of data with My Number in it. If unsure whether it is, choose yes.',
    },
    audience: 'company',
    channels: [
      { kind: 'web', url: 'https://www.ppc.go.jp/legal/rouei/', label: { ja: '案内を開く', en: 'Open the page' } },
    ],
    hours: { kind: 'send-any-time' },
    wrongWhen: [
      { ja: 'マイナンバーが入っていなければ、漏えい等の報告へ', en: 'No My Number in it: the ordinary breach report' },
    ],
    basis: official(CHECKED, 'ppc-leak-action', 'ppc-my-number'),
  },
  {
    id: 'ppc-law-line',
    name: { ja: '個人情報保護法相談ダイヤル', en: 'Personal information law line (PPC)' },
    purpose: {
      ja: '報告が要るかなど、個人情報の法律の質問。',
      en: 'Questions on the law, for example whether a report is due.',
    },
    audience: 'anyone',
    channels: [{ kind: 'phone', number: '03-6457-9849' }],
    hours: {
      kind: 'weekly',
      timeZone: 'Asia/Tokyo',
      spans: [weekdays('09:30', '17:30')],
      closedOnHolidays: true,
      closedAtYearEnd: true,
    },
    wrongWhen: [{ ja: '報告そのものは、電話では出せません', en: 'The report itself cannot be made by phone' }],
    basis: transcribed(CHECKED, 'ppc-phone'),
  },
  {
    id: 'antiphishing',
    name: { ja: 'フィッシング対策協議会', en: 'Council of Anti-Phishing Japan' },
    purpose: {
      ja: 'だましのメール、SMS、サイトを知らせます。メールは転送、SMSは画面の写真を送ります。',
      en: 'Report phishing mail, text messages and sites. Forward the mail, or send a screenshot.',
    },
    audience: 'anyone',
    channels: [
      { kind: 'mail', address: 'info@antiphishing.jp' },
      {
        kind: 'web',
        url: 'https://www.antiphishing.jp/registration.html',
        label: { ja: '報告の方法を見る', en: 'How to report' },
      },
    ],
    hours: { kind: 'send-any-time' },
    wrongWhen: [
      {
        ja: 'お金を取り戻す相談は、銀行・カード会社・警察へ',
        en: 'To get money back: the bank, the card company, the police',
      },
    ],
    basis: official(CHECKED, 'antiphishing'),
  },
  {
    id: 'consumer-188',
    name: { ja: '消費者ホットライン 188', en: 'Consumer hotline 188' },
    purpose: {
      ja: '個人の契約や、だまされた支払いの相談。近くの消費生活センターにつながります。',
      en: 'For private contracts and payments. Puts you through to the nearest consumer centre.',
    },
    audience: 'individual',
    channels: [
      {
        kind: 'phone',
        number: '188',
        note: {
          ja: '通話料がかかります。一部のIP電話からは、つながりません。',
          en: 'You pay for the call. It does not work from some IP phones.',
        },
      },
      {
        kind: 'web',
        url: 'https://www.kokusen.go.jp/',
        label: { ja: '国民生活センターを開く', en: 'National Consumer Affairs Center' },
      },
    ],
    hours: {
      kind: 'unknown',
      note: {
        ja: '平日は地元のセンターの受付時間、土日祝日は10時〜16時(年末年始などを除く)。',
        en: 'Weekdays: the local centre’s own hours. Weekends and holidays: 10 to 16, not at New Year.',
      },
    },
    wrongWhen: [{ ja: '会社どうしの損害は扱いません', en: 'Not for losses between companies' }],
    basis: official(CHECKED, 'kokusen-188'),
  },
  {
    id: 'otasuketai',
    name: { ja: 'サイバーセキュリティお助け隊サービス', en: 'Otasuketai: security service for small companies' },
    purpose: {
      ja: '契約していれば、相談、見張り、かけつけ、簡易な保険が使えます。',
      en: 'If you subscribe: advice, monitoring, on-site help and a simple insurance.',
    },
    audience: 'company',
    channels: [
      {
        kind: 'web',
        url: 'https://www.ipa.go.jp/security/sme/otasuketai/',
        label: { ja: 'サービスの案内を見る', en: 'About the service' },
      },
    ],
    hours: { kind: 'unknown', note: { ja: '受付時間は提供する会社で違います。', en: 'Hours differ by provider.' } },
    wrongWhen: [
      {
        ja: 'まだ契約していないときは、今すぐの助けにはなりません',
        en: 'No help today if you have not subscribed yet',
      },
    ],
    basis: official(CHECKED, 'ipa-otasuketai'),
  },
  {
    id: 'nco-forms',
    name: { ja: '国家サイバー統括室 共通の報告様式', en: 'National Cybersecurity Office: common report forms' },
    purpose: {
      ja: '警察や省庁への報告に使える、共通の用紙。出す先と期限は、それぞれ変わりません。',
      en: 'Forms accepted by the police and ministries. To whom and by when does not change.',
    },
    audience: 'company',
    channels: [
      {
        kind: 'web',
        url: 'https://www.cyber.go.jp/policy/group/cyber/policy.html',
        label: { ja: '様式のページを開く', en: 'Open the forms' },
      },
    ],
    hours: { kind: 'send-any-time' },
    wrongWhen: [{ ja: '相談の窓口ではありません', en: 'It does not give advice' }],
    basis: transcribed(CHECKED, 'nco-forms'),
  },
  {
    id: 'houterasu',
    name: { ja: '法テラス・サポートダイヤル', en: 'Houterasu legal support line' },
    purpose: {
      ja: '役に立つ法律や窓口を教えてくれます。個別の法律相談はしません。',
      en: 'Tells you which law or desk fits. It gives no individual legal advice.',
    },
    audience: 'anyone',
    channels: [
      { kind: 'phone', number: '0570-078374' },
      { kind: 'phone', number: '03-6745-5600', note: { ja: 'IP電話から', en: 'From IP phones' } },
      {
        kind: 'phone',
        number: '0570-078377',
        note: { ja: '外国語(平日9時〜17時)', en: 'Other languages, weekdays 9:00 to 17:00' },
      },
      { kind: 'web', url: 'https://www.houterasu.or.jp/', label: { ja: 'サイトを開く', en: 'Open the site' } },
    ],
    hours: {
      kind: 'weekly',
      timeZone: 'Asia/Tokyo',
      spans: [weekdays('09:00', '21:00'), { days: [6], from: '09:00', to: '17:00' }],
      closedOnHolidays: true,
      closedAtYearEnd: true,
    },
    wrongWhen: [
      { ja: '技術の相談は、IPA 企業組織向けの窓口へ', en: 'Technical questions: IPA desk for organisations' },
    ],
    basis: official(CHECKED, 'houterasu', 'tokyo-guide'),
  },
  {
    id: 'narisumashi-ec',
    name: { ja: 'なりすましECサイト対策協議会', en: 'Council against fake copies of shops' },
    purpose: {
      ja: '自社の店をまねた偽サイトへの、手の打ち方。',
      en: 'What to do about a fake copy of your shop.',
    },
    audience: 'company',
    channels: [
      {
        kind: 'web',
        url: 'https://www.saferinternet.or.jp/e-commerce/narisumashi/',
        label: { ja: '案内を開く', en: 'Open the page' },
      },
    ],
    hours: { kind: 'send-any-time' },
    wrongWhen: [{ ja: '被害届は、自社から警察へ', en: 'A crime report: your own company to the police' }],
    basis: official(CHECKED, 'narisumashi-ec', 'tokyo-guide'),
  },
  {
    id: 'safe-line',
    name: { ja: 'セーフライン', en: 'Safe-line' },
    purpose: { ja: 'インターネット上の違法な内容の通報。', en: 'Report illegal content on the internet.' },
    audience: 'anyone',
    channels: [
      {
        kind: 'web',
        url: 'https://www.safe-line.jp/report/',
        label: { ja: '通報の画面を開く', en: 'Open the report form' },
      },
    ],
    hours: { kind: 'send-any-time' },
    wrongWhen: [{ ja: '会社の被害の相談は、IPAか警察へ', en: 'Advice on a case in your company: IPA or the police' }],
    basis: official(CHECKED, 'safe-line', 'tokyo-guide'),
  },
  {
    id: 'dekyo',
    name: { ja: '迷惑メール相談センター', en: 'Anti-spam consultation center' },
    purpose: { ja: '迷惑メールの相談と情報提供。', en: 'Advice and reports on spam.' },
    audience: 'anyone',
    channels: [
      {
        kind: 'web',
        url: 'https://www.dekyo.or.jp/soudan/index.html',
        label: { ja: 'サイトを開く', en: 'Open the site' },
      },
    ],
    hours: { kind: 'unknown' },
    wrongWhen: [
      {
        ja: '入力や送金をしてしまったときは、警察や銀行へ',
        en: 'If you typed something in or sent money: police, bank',
      },
    ],
    basis: official(CHECKED, 'dekyo', 'tokyo-guide'),
  },
];

/** A desk by its id; an unknown id is a bug in the guide. */
export function deskOf(id: string): Desk {
  const desk = desks.find((candidate) => candidate.id === id);
  if (!desk) throw new Error(`expected a desk of guide/desks.ts, got ${id}`);
  return desk;
}
