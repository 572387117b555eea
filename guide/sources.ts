import type { Source } from './types.ts';

const IPA = { ja: '独立行政法人情報処理推進機構(IPA)', en: 'Information-technology Promotion Agency, Japan (IPA)' };
const PPC = { ja: '個人情報保護委員会', en: 'Personal Information Protection Commission (PPC)' };
const NPA = { ja: '警察庁', en: 'National Police Agency' };
const JPCERT = { ja: 'JPCERTコーディネーションセンター', en: 'JPCERT Coordination Center' };
const TOKYO = { ja: '東京都', en: 'Tokyo Metropolitan Government' };

/**
 * Every text a statement may rest on. `dated` is the day of the copy or edition that was read, not the newest there is;
 * a day unknown within its month is written as the first.
 */
export const sources = {
  'ipa-guide': {
    title: {
      ja: '中小企業のためのセキュリティインシデント対応の手引き(付録8)',
      en: 'Security incident response guide for small companies (appendix 8)',
    },
    publisher: IPA,
    url: 'https://www.ipa.go.jp/security/guide/sme/ug65p90000019cbk-att/security-incident.pdf',
    dated: '2023-04-26',
  },
  'ipa-guide-slides': {
    title: {
      ja: '中小企業のためのセキュリティインシデント対応の手引き(机上演習用の資料)',
      en: 'The same guide as slides for a tabletop exercise',
    },
    publisher: IPA,
    url: 'https://www.ipa.go.jp/security/sme/f55m8k0000001wpz-att/outline_guidance_incident.pdf',
    dated: '2024-07-01',
  },
  'guide-newsletter': {
    title: {
      ja: '手引きの内容を紹介したニュースレター(題名と発行日の記録なし)',
      en: 'A newsletter that retells the guide (title and date not recorded)',
    },
    publisher: { ja: '発行者の記録なし', en: 'Publisher not recorded' },
  },
  'zenn-slides': {
    title: { ja: '手引きの机上演習資料の要約', en: "A summary of the guide's slides" },
    publisher: { ja: 'Zenn(banboobloom)', en: 'Zenn (banboobloom)' },
    url: 'https://zenn.dev/banboobloom/articles/2025041500001',
    dated: '2025-04-15',
  },
  'kawasaki-mgo': {
    title: { ja: '手引きを書き写したブログ記事(3回)', en: 'A blog that transcribes the guide (three posts)' },
    publisher: { ja: 'kawasaki-mgo.com', en: 'kawasaki-mgo.com' },
    url: 'https://kawasaki-mgo.com/info/5275110',
    dated: '2024-05-24',
  },
  'tokyo-handbook': {
    title: {
      ja: '中小企業向けサイバーセキュリティの実践ハンドブック(2-2-3、17-2-5)',
      en: 'Practical cybersecurity handbook for small companies (2-2-3, 17-2-5)',
    },
    publisher: TOKYO,
    url: 'https://github.com/tcyss1/tcyss1.github.io',
    dated: '2024-05-15',
  },
  'tokyo-guide': {
    title: {
      ja: '中小企業向けサイバーセキュリティ対策の極意 Ver.3.0',
      en: 'Essentials of cybersecurity for small companies, version 3.0',
    },
    publisher: TOKYO,
    dated: '2025-02-01',
  },
  'fukuoka-police-leak': {
    title: {
      ja: 'IPA「情報漏えい発生時の対応ポイント」の要約',
      en: "A summary of IPA's points for information leaks",
    },
    publisher: { ja: '福岡県警察', en: 'Fukuoka Prefectural Police' },
    dated: '2012-01-01',
  },
  'fukui-police': {
    title: { ja: 'ランサムウェアの注意喚起メール', en: 'Alert mail on ransomware' },
    publisher: { ja: '福井県警察', en: 'Fukui Prefectural Police' },
    url: 'https://mail.anzen-map.net/18fukui/mail-4348456',
  },
  'tochigi-police': {
    title: { ja: 'ランサムウェアの注意喚起', en: 'Alert on ransomware' },
    publisher: { ja: '栃木県警察', en: 'Tochigi Prefectural Police' },
    dated: '2024-08-26',
  },
  'toyama-police': {
    title: { ja: 'サイバー攻撃の被害に遭ったときの警察の捜査', en: 'How police investigate after a cyber attack' },
    publisher: { ja: '富山県警察', en: 'Toyama Prefectural Police' },
    dated: '2024-04-02',
  },
  'saitama-police': {
    title: {
      ja: 'サイバー事案に関する通報等のオンライン受付窓口',
      en: 'Online desk for reports of cyber cases',
    },
    publisher: { ja: '埼玉県警察', en: 'Saitama Prefectural Police' },
    dated: '2024-07-29',
  },
  'aichi-police-9110': {
    title: { ja: '警察相談専用電話 #9110', en: 'Police advice line #9110' },
    publisher: { ja: '愛知県警察', en: 'Aichi Prefectural Police' },
  },
  'gov-online-9110': {
    title: { ja: '#9110の案内を伝える4つのページ', en: 'Four pages that repeat the notice on #9110' },
    publisher: { ja: '政府広報の文章による', en: "From the government's public relations text" },
  },
  'npa-cyber-desk': {
    title: { ja: 'サイバー事案に関する相談窓口', en: 'Desks for cyber cases' },
    publisher: NPA,
    url: 'https://www.npa.go.jp/bureau/cyber/soudan.html',
    dated: '2026-08-29',
  },
  'police-desk-blog': {
    title: { ja: '警察のオンライン受付と電話の紹介', en: "A blog on the police's online desk and phones" },
    publisher: { ja: '個人のブログ', en: 'A private blog' },
    dated: '2024-01-01',
  },
  'ipa-soudan': {
    title: { ja: '企業組織向けサイバーセキュリティ相談窓口', en: 'Consultation desk for organisations' },
    publisher: IPA,
    url: 'https://www.ipa.go.jp/security/support/soudan.html',
    dated: '2025-04-15',
  },
  'ipa-anshin': {
    title: { ja: '情報セキュリティ安心相談窓口', en: 'Security consultation service for individuals' },
    publisher: IPA,
    url: 'https://www.ipa.go.jp/security/anshin/about.html',
  },
  'ipa-todokede': {
    title: {
      ja: 'コンピュータウイルス・不正アクセスに関する届出',
      en: 'Reporting of computer viruses and unauthorised access',
    },
    publisher: IPA,
    url: 'https://www.ipa.go.jp/security/todokede/crack-virus/about.html',
    dated: '2022-10-27',
  },
  'ipa-service-list': {
    title: {
      ja: '情報セキュリティサービス基準適合サービスリスト',
      en: 'List of services that meet the security service standard',
    },
    publisher: IPA,
    url: 'https://www.ipa.go.jp/security/service_list.html',
  },
  'ipa-otasuketai': {
    title: { ja: 'サイバーセキュリティお助け隊サービス', en: 'Cybersecurity Otasuketai service' },
    publisher: IPA,
    url: 'https://www.ipa.go.jp/security/sme/otasuketai/',
    dated: '2025-06-02',
  },
  'jpcert-consult': {
    title: { ja: 'インシデント相談・情報提供', en: 'Consultation on incidents' },
    publisher: JPCERT,
    url: 'https://www.jpcert.or.jp/ir/consult.html',
    dated: '2023-11-01',
  },
  'jpcert-form': {
    title: { ja: 'インシデント対応依頼', en: 'Request for incident coordination' },
    publisher: JPCERT,
    url: 'https://www.jpcert.or.jp/form/',
    dated: '2024-01-01',
  },
  'jpcert-fields': {
    title: { ja: 'JPCERT/CC依頼様式の項目のメモ', en: "Notes on the fields of JPCERT/CC's form" },
    publisher: { ja: 'KAMANOI/zee(公開リポジトリ)', en: 'KAMANOI/zee (a public repository)' },
    dated: '2026-10-01',
  },
  'cisa-ransomware': {
    title: {
      ja: '#StopRansomware ランサムウェア対応チェックリスト',
      en: '#StopRansomware ransomware response checklist',
    },
    publisher: { ja: '米国CISA', en: 'CISA (United States)' },
    url: 'https://www.cisa.gov/ransomware-response-checklist',
  },
  'cisa-summary': {
    title: { ja: '同チェックリストの要約', en: 'A summary of that checklist' },
    publisher: { ja: 'baa-solutions.com', en: 'baa-solutions.com' },
  },
  'ransom-note-photo': {
    title: { ja: 'ランサムウェア感染時の手順の解説', en: 'Explainers on what to do after ransomware' },
    publisher: { ja: 'guardian.jpn.com、IBM', en: 'guardian.jpn.com and IBM' },
    dated: '2024-01-01',
  },
  'ncsc-small-business': {
    title: {
      ja: '小さな会社のための手引き(対応と復旧)の要約',
      en: 'Summaries of the Small Business Guide: Response & Recovery',
    },
    publisher: { ja: '英国NCSC(hamlins.comほかによる)', en: 'NCSC, United Kingdom (by hamlins.com and others)' },
  },
  'iom-csc': {
    title: { ja: '小さな会社のための、事が起きたときの備え', en: 'Incident preparation for smaller businesses' },
    publisher: { ja: 'マン島サイバーセキュリティセンター', en: 'Cyber Security Centre for the Isle of Man' },
  },
  'ppc-leak-action': {
    title: { ja: '漏えい等の対応とお役立ち資料', en: 'What to do after a leak' },
    publisher: PPC,
    url: 'https://www.ppc.go.jp/personalinfo/legal/leakAction/',
  },
  'ppc-guideline': {
    title: {
      ja: '個人情報保護法ガイドライン(通則編)3-5',
      en: 'Guideline on the personal information act, general rules, 3-5',
    },
    publisher: PPC,
    url: 'https://www.ppc.go.jp/personalinfo/legal/guidelines_tsusoku/',
    dated: '2025-06-01',
  },
  'appi-rules': {
    title: {
      ja: '個人情報の保護に関する法律施行規則 7〜10条',
      en: 'Enforcement rules of the personal information act, articles 7 to 10',
    },
    publisher: PPC,
    url: 'https://laws.e-gov.go.jp/law/428M60020000003',
    dated: '2026-06-14',
  },
  'ppc-my-number': {
    title: { ja: '特定個人情報の漏えい等への対応', en: 'Leaks of My Number data' },
    publisher: PPC,
    url: 'https://www.ppc.go.jp/legal/rouei/',
  },
  'my-number-rules': {
    title: {
      ja: '特定個人情報の漏えい等に関する報告等に関する規則',
      en: 'Rules on reporting leaks of My Number data',
    },
    publisher: PPC,
    url: 'https://laws.e-gov.go.jp/law/427M60020000005',
    dated: '2025-10-01',
  },
  'ppc-phone': {
    title: { ja: '個人情報保護法相談ダイヤルを載せた企業の方針', en: 'Company policies that print the law line' },
    publisher: { ja: '複数の企業', en: 'Several companies' },
    dated: '2026-01-01',
  },
  'ipa-call-list': {
    title: { ja: '安心相談窓口に伝える項目の引用', en: "A quotation of what IPA's desk asks callers" },
    publisher: { ja: 'suncackikaku.com', en: 'suncackikaku.com' },
  },
  'safe-line': {
    title: { ja: 'セーフライン', en: 'Safe-line' },
    publisher: { ja: 'セーファーインターネット協会', en: 'Safer Internet Association' },
    url: 'https://www.safe-line.jp/report/',
  },
  'narisumashi-ec': {
    title: { ja: 'なりすましECサイト対策', en: 'Measures against fake copies of shops' },
    publisher: { ja: 'なりすましECサイト対策協議会', en: 'Council against fake copies of shops' },
    url: 'https://www.saferinternet.or.jp/e-commerce/narisumashi/',
  },
  dekyo: {
    title: { ja: '迷惑メール相談センター', en: 'Anti-spam consultation center' },
    publisher: { ja: '日本データ通信協会', en: 'Japan Data Communications Association' },
    url: 'https://www.dekyo.or.jp/soudan/index.html',
  },
  'kyoto-police': {
    title: { ja: '不正アクセスの被害に遭ったときの相談', en: 'Asking the police after unauthorised access' },
    publisher: { ja: '京都府警察', en: 'Kyoto Prefectural Police' },
  },
  'kagawa-police': {
    title: {
      ja: 'Webサイトの改ざん、不正アクセスへの対応',
      en: 'What to do about altered websites and unauthorised access',
    },
    publisher: { ja: '香川県警察', en: 'Kagawa Prefectural Police' },
  },
  'nagano-police': {
    title: { ja: 'DDoS攻撃への対策(2023年5月1日の通知)', en: 'Measures against DDoS (notice of 1 May 2023)' },
    publisher: { ja: '長野県警察', en: 'Nagano Prefectural Police' },
    dated: '2023-05-01',
  },
  'lost-device-guides': {
    title: { ja: '会社のスマホやパソコンをなくしたときの解説', en: 'Explainers on lost company devices' },
    publisher: { ja: 'KDDI、sumakea.comほか', en: 'KDDI, sumakea.com and others' },
  },
  'ppc-late-reports': {
    title: {
      ja: '2026年度第1四半期の処理の状況の紹介',
      en: 'Notes on cases handled in the first quarter of fiscal 2026',
    },
    publisher: { ja: '法律のニュース', en: 'A law news tracker' },
    dated: '2026-09-01',
  },
  'ipa-company-warning': {
    title: {
      ja: '安心相談窓口だより「会社や組織のパソコンにセキュリティ警告が出たら」',
      en: 'Notice on security warnings that appear on company computers',
    },
    publisher: IPA,
    url: 'https://www.ipa.go.jp/security/anshin/attention/2023/mgdayori20230711.html',
    dated: '2023-07-11',
  },
  'takatsuki-city': {
    title: { ja: '偽のセキュリティ警告の閉じ方(IPAの説明による)', en: 'How to close a fake warning (after IPA)' },
    publisher: { ja: '高槻市', en: 'Takatsuki City' },
  },
  'fujifilm-faq': {
    title: { ja: '偽の警告についてのよくある質問(IPAの引用)', en: 'FAQ on fake warnings (quoting IPA)' },
    publisher: { ja: '富士フイルム', en: 'Fujifilm' },
  },
  't-com': {
    title: { ja: 'サポート詐欺の注意', en: 'Notice on support scams' },
    publisher: { ja: 't-com.ne.jp(プロバイダー)', en: 't-com.ne.jp (a provider)' },
  },
  'scan-support-scam': {
    title: { ja: '会社のパソコンの偽警告についての記事', en: 'An article on fake warnings in companies' },
    publisher: { ja: 'ScanNetSecurity', en: 'ScanNetSecurity' },
    dated: '2023-07-18',
  },
  cocollabo: {
    title: { ja: '再起動しても消えない偽警告(IPAの引用)', en: 'Fake warnings that survive a restart (quoting IPA)' },
    publisher: { ja: 'cocollabo.jp', en: 'cocollabo.jp' },
  },
  'digiuse-ipa': {
    title: {
      ja: '「偽のセキュリティ警告に表示された番号に電話をかけないで」の引用',
      en: "A quotation of IPA's page on fake warnings",
    },
    publisher: { ja: 'digiuse.co.jp', en: 'digiuse.co.jp' },
    dated: '2024-01-11',
  },
  'towa-bank': {
    title: { ja: 'サポート詐欺と法人の口座の注意', en: 'Notice on support scams and company accounts' },
    publisher: { ja: '東和銀行', en: 'Towa Bank' },
  },
  'ipa-bec': {
    title: { ja: 'ビジネスメール詐欺(BEC)対策特設ページ', en: 'Special page on business e-mail compromise' },
    publisher: IPA,
    dated: '2022-09-28',
  },
  'gunma-police': {
    title: { ja: 'ビジネスメール詐欺・不正アクセスの対応', en: 'What to do about mail fraud and unauthorised access' },
    publisher: { ja: '群馬県警察', en: 'Gunma Prefectural Police' },
    dated: '2024-06-12',
  },
  'mizuho-bank': {
    title: { ja: '法人のビジネスメール詐欺への注意', en: 'Notice to companies on mail fraud' },
    publisher: { ja: 'みずほ銀行', en: 'Mizuho Bank' },
    dated: '2024-12-12',
  },
  'npa-unauthorised-access': {
    title: { ja: '不正アクセス対策', en: 'Measures against unauthorised access' },
    publisher: NPA,
    url: 'https://www.npa.go.jp/bureau/cyber/countermeasures/unauthorized-access.html',
  },
  'ipa-login-page': {
    title: { ja: '不正ログイン対策特集ページの紹介', en: "Notes on IPA's page about unauthorised sign-ins" },
    publisher: IPA,
    dated: '2018-03-12',
  },
  'qst-notice': {
    title: { ja: 'メールの誤送信についてのお知らせ', en: 'Notice on a mis-sent mail' },
    publisher: { ja: '量子科学技術研究開発機構(QST)', en: 'QST, Japan' },
    dated: '2023-03-01',
  },
  'ppc-qa': {
    title: { ja: '個人情報保護法Q&A 6-1などの引用', en: 'Quotations of the questions and answers, 6-1 and others' },
    publisher: PPC,
  },
  'ipa-insider': {
    title: {
      ja: '組織における内部不正防止ガイドライン 第5版',
      en: 'Guideline against inside wrongdoing, edition 5',
    },
    publisher: IPA,
    url: 'https://www.ipa.go.jp/security/guide/insider.html',
    dated: '2022-04-06',
  },
  'ipa-defacement-2010': {
    title: {
      ja: 'Web改ざんへの対応(IPAの2010年の文章の引用)',
      en: "A quotation of IPA's text of 2010 on altered websites",
    },
    publisher: { ja: 'mimizun、大塚商会', en: 'mimizun, Otsuka Corporation' },
    dated: '2010-01-01',
  },
  kumasanda: {
    title: { ja: '改ざんされたサイトの作り直しの解説', en: 'An explainer on rebuilding an altered site' },
    publisher: { ja: 'kumasanda.jp', en: 'kumasanda.jp' },
  },
  'ddos-notice': {
    title: {
      ja: '「DDoS攻撃への対策について」(2025年2月4日)の記事',
      en: 'An article on the notice about DDoS attacks of 4 February 2025',
    },
    publisher: { ja: 'ScanNetSecurity(元は現在の国家サイバー統括室)', en: 'ScanNetSecurity (original: now NCO)' },
    dated: '2025-02-10',
  },
  'ddos-first-aid': {
    title: { ja: 'DDoS攻撃の記録と応急の手当ての解説', en: 'Explainers on recording and first aid in DDoS' },
    publisher: { ja: 'hspace173、heartlineほか', en: 'hspace173, heartline and others' },
  },
  'card-merchant-pages': {
    title: { ja: 'カード情報が漏れたときの加盟店への案内', en: 'Notices to merchants on leaked card data' },
    publisher: { ja: 'GMOあおぞらネット銀行、伊予鉄カード', en: 'GMO Aozora Net Bank, Iyotetsu Card' },
  },
  'card-psp': {
    title: { ja: 'カード情報の漏えいへの対応の解説', en: 'Explainers on leaked card data' },
    publisher: { ja: 'cardservice.co.jp、jpayment', en: 'cardservice.co.jp, jpayment' },
    dated: '2021-11-05',
  },
  'card-forensics-cost': {
    title: { ja: 'カードの調査の費用の解説', en: 'An explainer on the cost of card forensics' },
    publisher: { ja: 'rescue.cottonwool.jp', en: 'rescue.cottonwool.jp' },
  },
  'gdpr-33': {
    title: { ja: 'GDPR 33条(公開されている写し)', en: 'GDPR, article 33 (public copies)' },
    publisher: { ja: '欧州連合', en: 'European Union' },
  },
  'cyber-defence-act': {
    title: { ja: '令和7年法律第42号と報告命令の紹介', en: 'Notes on act 42 of 2025 and its reporting order' },
    publisher: { ja: 'KAMANOI/zee(e-Govの引用)', en: 'KAMANOI/zee (quoting e-Gov)' },
    url: 'https://laws.e-gov.go.jp/law/508M60000F5A004',
    dated: '2026-10-01',
  },
  'jnsa-list': {
    title: { ja: 'サイバーインシデント緊急対応企業一覧', en: 'List of emergency response companies' },
    publisher: { ja: '日本ネットワークセキュリティ協会(JNSA)', en: 'Japan Network Security Association (JNSA)' },
    url: 'https://www.jnsa.org/emergency_response/',
  },
  antiphishing: {
    title: { ja: 'フィッシングの報告・よくある質問', en: 'Reporting phishing; questions and answers' },
    publisher: { ja: 'フィッシング対策協議会', en: 'Council of Anti-Phishing Japan' },
    url: 'https://www.antiphishing.jp/registration.html',
  },
  'kokusen-188': {
    title: { ja: '消費者ホットライン188の案内', en: 'Notices on the consumer hotline 188' },
    publisher: { ja: '日野市、奈良県', en: 'Hino City and Nara Prefecture' },
    dated: '2020-06-30',
  },
  'nco-forms': {
    title: {
      ja: 'サイバー攻撃時の報告様式の統一について',
      en: 'Common forms for reports of cyber attacks',
    },
    publisher: { ja: '国家サイバー統括室(NCO)', en: 'National Cybersecurity Office (NCO)' },
    url: 'https://www.cyber.go.jp/policy/group/cyber/policy.html',
    dated: '2026-10-04',
  },
  houterasu: {
    title: { ja: '法テラス・サポートダイヤル', en: 'Houterasu support line' },
    publisher: { ja: '日本司法支援センター(法テラス)', en: 'Japan Legal Support Center (Houterasu)' },
    url: 'https://www.houterasu.or.jp/',
  },
} as const satisfies { readonly [id: string]: Source };

/** An id of the table above. */
export type SourceId = keyof typeof sources;
