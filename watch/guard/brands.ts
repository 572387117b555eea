/** A name that people trust and others imitate. */
export interface Brand {
  readonly name: string;
  /** Its own hosts, each with its subdomains. */
  readonly hosts: readonly string[];
  /** Words that imitations carry, at least five letters and no everyday words; none where its name is too short or too common. */
  readonly words: readonly string[];
}

/**
 * The brands phished in Japan, what a small company uses every day, and the desks it turns to in an incident. Above each
 * entry stands where its hosts were confirmed (checked 2026-11-23): a page of its own or of its owner, or a public
 * directory. In doubt a host is left out: nothing on a guarded host is ever flagged, so a wrong one is a hole.
 */
export const brands: readonly Brand[] = [
  // Banks
  // https://cr.mufg.jp/carduse/internet/distinction/index.html; github.com/2factorauth/twofactorauth entries/b/bk.mufg.jp.json
  { name: '三菱UFJ', hosts: ['mufg.jp'], words: [] },
  // https://www.smbc.co.jp/security/attention/index36.html (names direct.smbc.co.jp for signing in)
  { name: '三井住友銀行', hosts: ['smbc.co.jp'], words: [] },
  // https://www.mizuhobank.co.jp/crime/email_sample.html
  { name: 'みずほ銀行', hosts: ['mizuhobank.co.jp'], words: ['mizuhobank', 'mizuho'] },
  // https://www.resonabank.co.jp/kojin/gochui/detail/phishing.html; https://www.resona-gr.co.jp/resonagr/security/yobou.html
  { name: 'りそな銀行', hosts: ['resonabank.co.jp', 'resona-gr.co.jp'], words: ['resonabank', 'resona-gr'] },
  // https://www.rakuten-bank.co.jp/security/trend/account_management/phishing.html
  { name: '楽天銀行', hosts: ['rakuten-bank.co.jp'], words: ['rakuten-bank'] },
  // https://www.paypay-bank.co.jp/security/crime/prv_phsh.html
  { name: 'PayPay銀行', hosts: ['paypay-bank.co.jp'], words: ['paypay-bank'] },
  // https://www.sbishinseibank.co.jp/security/attention/phishing.html
  { name: 'SBI新生銀行', hosts: ['sbishinseibank.co.jp'], words: ['sbishinseibank'] },
  // https://gmo-aozora.com/security/take-measures.html
  { name: 'GMOあおぞらネット銀行', hosts: ['gmo-aozora.com'], words: ['gmo-aozora'] },
  // http://www.aozorabank.co.jp/netbranch/security/swindle/index.html (lists the hosts it uses)
  { name: 'あおぞら銀行', hosts: ['aozorabank.co.jp'], words: ['aozorabank'] },
  // http://ja-nakasatsunai.or.jp/wp/?p=1150 (2024-10-08)
  { name: 'JAネットバンク', hosts: ['janetbank.jp', 'anser.or.jp'], words: ['janetbank'] },
  // https://www.okinawa-bank.co.jp/attention/2023083100014/
  { name: '沖縄銀行', hosts: ['okinawa-bank.co.jp'], words: ['okinawa-bank'] },
  // https://www.awabank.co.jp/kojin/emergency/sms_2/index.html
  { name: '阿波銀行', hosts: ['awabank.co.jp'], words: ['awabank'] },
  // https://www.iyobank.co.jp/notices/crime/alert_phishing.html
  { name: '伊予銀行', hosts: ['iyobank.co.jp'], words: ['iyobank'] },
  // https://www.114bank.co.jp/important/html/important_info20251204.html
  { name: '百十四銀行', hosts: ['114bank.co.jp'], words: ['114bank'] },
  // https://www.tajimabank.co.jp/kojin/notice/check/financial_crime.html
  { name: '但馬銀行', hosts: ['tajimabank.co.jp'], words: ['tajimabank'] },
  // https://www.kitakyushubank.co.jp/personal/convenience/i-banking/notice.html
  { name: '北九州銀行', hosts: ['kitakyushubank.co.jp'], words: ['kitakyushubank'] },
  // https://yamanashibank.co.jp/mobile/docomo/banking/service02.html
  { name: '山梨中央銀行', hosts: ['yamanashibank.co.jp'], words: ['yamanashibank'] },
  // https://www.shimagin.co.jp/hanzai/gochuui_02
  { name: '島根銀行', hosts: ['shimagin.co.jp'], words: ['shimagin'] },
  // https://www.chugin.co.jp/news/3307.html (2026-01-26)
  { name: '中国銀行', hosts: ['chugin.co.jp'], words: ['chugin'] },
  // http://www.joyobank.co.jp/jweboffice/secure.html
  { name: '常陽銀行', hosts: ['joyobank.co.jp'], words: ['joyobank'] },
  // https://www.82bank.co.jp/attention/20191111.html
  { name: '八十二銀行', hosts: ['82bank.co.jp'], words: ['82bank'] },
  // http://iwatebank.co.jp/financial_crime.html
  { name: '岩手銀行', hosts: ['iwatebank.co.jp'], words: ['iwatebank'] },
  // https://www.aichibank.co.jp/caution/detail/caution04.html
  { name: 'あいち銀行', hosts: ['aichibank.co.jp'], words: ['aichibank'] },

  // Cards
  // https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp
  { name: '三井住友カード', hosts: ['smbc-card.com'], words: ['smbc-card'] },
  // https://www.smbc-card.com/mem/cardinfo/cardinfo4010384.jsp (the issuer names vpass.ne.jp as its own)
  { name: 'Vpass', hosts: ['vpass.ne.jp'], words: ['vpass'] },
  // https://www.jcb.co.jp/service/safe-secure/trouble/phishing-mail/
  { name: 'JCB', hosts: ['jcb.co.jp'], words: ['myjcb'] },
  // https://www.saisoncard.co.jp/credictionary/card/article331.html
  { name: 'セゾンカード', hosts: ['saisoncard.co.jp'], words: ['saisoncard'] },
  // https://www.rakuten-card.co.jp/security/security-info/phishingmail/
  { name: '楽天カード', hosts: ['rakuten-card.co.jp'], words: ['rakuten-card'] },
  // https://www.aeon.co.jp/security/anti_phishing/
  { name: 'イオンカード', hosts: ['aeon.co.jp'], words: ['aeoncard', 'aeonbank'] },
  // https://www.orico.co.jp/support/careful/trouble_online (lists these three as its only ones)
  { name: 'オリコ', hosts: ['orico.co.jp', 'orico.jp', 'orico.tv'], words: ['orico'] },
  // https://www.americanexpress.com/ja-jp/security/phishing/
  { name: 'アメリカン・エキスプレス', hosts: ['americanexpress.com'], words: ['americanexpress'] },
  // https://www.7cs-card.jp/info_up/attention.html
  { name: 'セブンCSカード', hosts: ['7cs-card.jp'], words: ['7cs-card'] },
  // github.com/apple/password-manager-resources quirks/password-rules.json
  { name: 'PayPal', hosts: ['paypal.com'], words: ['paypal'] },
  // https://paypay.ne.jp/security/phishing
  { name: 'PayPay', hosts: ['paypay.ne.jp'], words: ['paypay'] },

  // Securities
  // https://site2.sbisec.co.jp/ETGate/WPLETmgR001Control (notice of 2012-11-05); password-rules.json as above
  { name: 'SBI証券', hosts: ['sbisec.co.jp'], words: ['sbisec'] },
  // github.com/duckduckgo/tracker-radar entities/Rakuten, Inc..json
  { name: '楽天証券', hosts: ['rakuten-sec.co.jp'], words: ['rakuten-sec'] },
  // https://info.monex.co.jp/security/measure/phishing.html
  { name: 'マネックス証券', hosts: ['monex.co.jp'], words: ['monex'] },
  // https://www.matsui.co.jp/support/security/crime-control/
  { name: '松井証券', hosts: ['matsui.co.jp'], words: [] },
  // http://www.nomura.co.jp/introduc/news/unauthorized_access.html
  { name: '野村證券', hosts: ['nomura.co.jp'], words: [] },
  // https://www.smbcnikko.co.jp/security/selfdefense.html
  { name: 'SMBC日興証券', hosts: ['smbcnikko.co.jp'], words: ['smbcnikko'] },
  // http://www.daiwa.jp/doc/121116.html (names www.daiwa.co.jp on its certificate)
  { name: '大和証券', hosts: ['daiwa.jp', 'daiwa.co.jp'], words: [] },

  // Parcels, post, travel, roads, power
  // http://www.kuronekoyamato.co.jp/ytc/info/info_181212.html
  { name: 'ヤマト運輸', hosts: ['kuronekoyamato.co.jp'], words: ['kuronekoyamato', 'kuroneko'] },
  // https://www.sagawa-exp.co.jp/ttk/english/question/
  { name: '佐川急便', hosts: ['sagawa-exp.co.jp'], words: ['sagawa-exp', 'sagawa'] },
  // https://www.post.japanpost.jp/notification/notice/fraud-mail.html; password-rules.json as above
  { name: '日本郵便・ゆうちょ銀行', hosts: ['japanpost.jp'], words: ['japanpost'] },
  // https://www.etc-meisai.jp/caution/caution_phishing.html
  { name: 'ETC利用照会サービス', hosts: ['etc-meisai.jp'], words: ['etc-meisai'] },
  // github.com/apple/password-manager-resources quirks/password-rules.json
  { name: 'JAL', hosts: ['jal.co.jp'], words: [] },
  // github.com/apple/password-manager-resources quirks/shared-credentials.json
  { name: 'ANA', hosts: ['ana.co.jp'], words: [] },
  // https://www4.tepco.co.jp/press/news/2020/1540231_8969.html
  { name: '東京電力', hosts: ['tepco.co.jp'], words: ['tepco'] },

  // Telephone
  // https://www.docomo.ne.jp/info/spam_mail/column/20170509/; https://www.nttdocomo.co.jp/utility/term/security/index.html
  { name: 'NTTドコモ', hosts: ['nttdocomo.co.jp', 'docomo.ne.jp'], words: ['docomo'] },
  // https://www.au.com/support/service/mobile/trouble/forestalling/safety/edification/
  { name: 'au', hosts: ['au.com'], words: [] },
  // https://www.softbank.jp/card/news/info/190625-001/
  { name: 'ソフトバンク', hosts: ['softbank.jp'], words: ['softbank'] },

  // Shops and accounts
  // github.com/duckduckgo/tracker-radar entities/Amazon Technologies, Inc..json
  {
    name: 'Amazon',
    hosts: [
      'amazon.co.jp',
      'amazon.com',
      'amazonpay.com',
      'primevideo.com',
      'amazon-adsystem.com',
      'media-amazon.com',
      'ssl-images-amazon.com',
    ],
    words: ['amazon'],
  },
  // github.com/duckduckgo/tracker-radar entities/Rakuten, Inc..json
  { name: '楽天', hosts: ['rakuten.co.jp', 'rakuten.com', 'rakuten.ne.jp', 'r10s.jp'], words: ['rakuten'] },
  // github.com/duckduckgo/tracker-radar entities/Yahoo Japan Corporation.json
  { name: 'Yahoo! JAPAN', hosts: ['yahoo.co.jp', 'yimg.jp', 'yahooapis.jp'], words: [] },
  // github.com/duckduckgo/tracker-radar entities/LINE Corporation.json
  { name: 'LINE', hosts: ['line.me', 'line.biz', 'linecorp.com', 'line-scdn.net', 'line-apps.com'], words: [] },
  // https://about.mercari.com/safety/security/news/articles/email/ (names mercari.jp as where its mails come from)
  { name: 'メルカリ', hosts: ['mercari.com', 'mercari.jp'], words: ['mercari'] },
  // https://www.yodobashi.com/ec/support/news/200421326750/index.html
  { name: 'ヨドバシカメラ', hosts: ['yodobashi.com'], words: ['yodobashi'] },
  // github.com/duckduckgo/tracker-radar entities/Apple Inc..json
  { name: 'Apple', hosts: ['apple.com', 'icloud.com', 'itunes.com'], words: ['icloud', 'appleid'] },
  // github.com/apple/password-manager-resources quirks/password-rules.json
  { name: 'Netflix', hosts: ['netflix.com'], words: ['netflix'] },
  // github.com/apple/password-manager-resources quirks/password-rules.json
  { name: 'DMM', hosts: ['dmm.com'], words: [] },

  // Work. Names that stand in shared-hosts.ts as well are written out where nobody but their owner puts pages on them.
  // github.com/duckduckgo/tracker-radar entities/Microsoft Corporation.json
  {
    name: 'Microsoft',
    hosts: [
      'microsoft.com',
      'teams.microsoft.com',
      'microsoftonline.com',
      'login.microsoftonline.com',
      'microsoft365.com',
      'microsoftstore.com',
      'office.com',
      'outlook.office.com',
      'office365.com',
      'live.com',
      'login.live.com',
      'outlook.live.com',
      'outlook.com',
      'windowsupdate.com',
      'msftconnecttest.com',
      'skype.com',
    ],
    words: ['microsoft', 'office365', 'onedrive', 'sharepoint'],
  },
  // github.com/duckduckgo/tracker-radar entities/Google LLC.json
  {
    name: 'Google',
    hosts: [
      'google.com',
      'google.co.jp',
      'accounts.google.com',
      'meet.google.com',
      'calendar.google.com',
      'gmail.com',
      'googlemail.com',
      'google-analytics.com',
      'gstatic.com',
    ],
    words: ['google'],
  },
  // https://help.cybozu.com/ja/general/admin_print.html; https://jp.cybozu.help/general/ja/admin/list_start/admin_start.html
  { name: 'サイボウズ・kintone', hosts: ['cybozu.com', 'cybozu.help'], words: ['cybozu', 'kintone'] },
  // https://support.freee.co.jp/hc/ja/articles/360000456646; 2factorauth entries/f/freee.co.jp.json
  { name: 'freee', hosts: ['freee.co.jp'], words: [] },
  // https://biz.moneyforward.com/support/biz-pay/?p=8619
  { name: 'マネーフォワード', hosts: ['moneyforward.com'], words: ['moneyforward'] },
  // https://www.yayoi-kk.co.jp/news/20210713.html
  { name: '弥生', hosts: ['yayoi-kk.co.jp'], words: ['yayoi-kk'] },
  // https://support.smarthr.jp/pt/help/articles/8138925895065
  { name: 'SmartHR', hosts: ['smarthr.jp'], words: ['smarthr'] },
  // github.com/2factorauth/twofactorauth entries/c/chatwork.com.json
  { name: 'Chatwork', hosts: ['chatwork.com'], words: ['chatwork'] },
  // github.com/2factorauth/twofactorauth entries/s/slack.com.json
  { name: 'Slack', hosts: ['slack.com'], words: [] },
  // github.com/2factorauth/twofactorauth entries/z/zoom.us.json
  { name: 'Zoom', hosts: ['zoom.us'], words: [] },
  // github.com/2factorauth/twofactorauth entries/a/adobe.com.json
  { name: 'Adobe', hosts: ['adobe.com'], words: ['adobe'] },
  // https://help.sakura.ad.jp/notification/n-510/
  { name: 'さくらインターネット', hosts: ['sakura.ad.jp'], words: [] },
  // https://www.xserver.ne.jp/information_detail.php?view_id=6612
  { name: 'エックスサーバー', hosts: ['xserver.ne.jp'], words: ['xserver'] },
  // https://help.onamae.com/answer/20738
  { name: 'お名前.com', hosts: ['onamae.com'], words: ['onamae'] },

  // Tax, and the desks of an incident
  // https://www.e-tax.nta.go.jp/topics/topics_20220815.htm
  { name: '国税庁・e-Tax', hosts: ['nta.go.jp'], words: ['e-tax'] },
  // https://www.nenkin.go.jp/oshirase/gochui/20200609.html
  { name: '日本年金機構', hosts: ['nenkin.go.jp'], words: [] },
  // https://www.ipa.go.jp/security/
  { name: 'IPA', hosts: ['ipa.go.jp'], words: [] },
  // https://www.jpcert.or.jp/
  { name: 'JPCERT/CC', hosts: ['jpcert.or.jp'], words: ['jpcert'] },
  // https://www.ppc.go.jp/
  { name: '個人情報保護委員会', hosts: ['ppc.go.jp'], words: [] },
  // https://www.npa.go.jp/bureau/cyber/
  { name: '警察庁', hosts: ['npa.go.jp'], words: [] },
  // https://www.antiphishing.jp/
  { name: 'フィッシング対策協議会', hosts: ['antiphishing.jp'], words: ['antiphishing'] },
  // https://www.meti.go.jp/; https://www.cyber.go.jp/; https://www.fsa.go.jp/
  {
    name: '経済産業省・国家サイバー統括室・金融庁',
    hosts: ['meti.go.jp', 'cyber.go.jp', 'nisc.go.jp', 'fsa.go.jp'],
    words: [],
  },
  // https://laws.e-gov.go.jp/
  { name: 'e-Gov', hosts: ['e-gov.go.jp'], words: [] },
  // https://www.kokusen.go.jp/; https://www.houterasu.or.jp/
  { name: '国民生活センター・法テラス', hosts: ['kokusen.go.jp', 'houterasu.or.jp'], words: ['houterasu'] },
  // https://www.saferinternet.or.jp/; https://www.safe-line.jp/; https://www.internethotline.jp/; https://www.dekyo.or.jp/
  {
    name: 'セーファーインターネット協会・インターネット・ホットラインセンター・迷惑メール相談センター',
    hosts: ['saferinternet.or.jp', 'safe-line.jp', 'internethotline.jp', 'dekyo.or.jp'],
    words: [],
  },
  // https://www.jnsa.org/; https://www.nomoreransom.org/
  { name: 'JNSA・No More Ransom', hosts: ['jnsa.org', 'nomoreransom.org'], words: ['nomoreransom'] },
];
