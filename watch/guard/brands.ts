/** A name that people trust and others imitate. */
export interface Brand {
  readonly name: string;
  /** Its own hosts, each with its subdomains. */
  readonly hosts: readonly string[];
  /**
   * Words that imitations carry, at least five letters and no everyday words; none where its name is too short or too
   * common, or one letter away from another honest name (shimagin.co.jp and shigagin.com are both banks).
   */
  readonly words: readonly string[];
}

/**
 * The brands phished in Japan, what a small company uses every day, and the desks it turns to in an incident. Above each
 * entry stands where its hosts were confirmed (checked 2026-11-23 to 30): a page of its own or of its owner, or a public
 * directory. In doubt a host is left out: nothing on a guarded host is ever flagged, so a wrong one is a hole.
 */
export const brands: readonly Brand[] = [
  // Banks
  // https://cr.mufg.jp/carduse/internet/distinction/index.html; github.com/2factorauth/twofactorauth entries/b/bk.mufg.jp.json
  { name: '三菱UFJ', hosts: ['mufg.jp'], words: [] },
  // https://www.smbc.co.jp/security/attention/index36.html (names direct.smbc.co.jp for signing in)
  { name: '三井住友銀行', hosts: ['smbc.co.jp'], words: [] },
  // https://www.mizuhobank.co.jp/crime/email_sample.html; https://www.mmone.mizuho-fg.co.jp/contents/open/admission/index.html; https://www.mizuhogroup.com/privacy/request
  {
    name: 'みずほ銀行',
    hosts: ['mizuhobank.co.jp', 'mizuho-fg.co.jp', 'mizuhogroup.com'],
    words: ['mizuhobank', 'mizuho'],
  },
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
  // https://www.jabank.org/app/faq/
  { name: 'JAバンク', hosts: ['jabank.org'], words: [] },
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
  { name: '島根銀行', hosts: ['shimagin.co.jp'], words: [] },
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
  // https://www.77bank.co.jp/gochui/
  { name: '七十七銀行', hosts: ['77bank.co.jp'], words: ['77bank'] },
  // https://www1.yamagatabank.co.jp/neteb/anshin/onegai/fushin-mail
  { name: '山形銀行', hosts: ['yamagatabank.co.jp'], words: ['yamagatabank'] },
  // https://tohobank.co.jp/cms_source/data/attention/detail/2020/30.html
  { name: '東邦銀行', hosts: ['tohobank.co.jp'], words: [] },
  // https://www.shimizubank.co.jp/article_source/data/news/detail/post_12.html
  { name: '清水銀行', hosts: ['shimizubank.co.jp'], words: ['shimizubank'] },
  // https://www.gogin.co.jp/ (its notes on banking for companies)
  { name: '山陰合同銀行', hosts: ['gogin.co.jp'], words: [] },
  // http://www.gunmabank.co.jp/info/attention/attention10.html
  { name: '群馬銀行', hosts: ['gunmabank.co.jp'], words: ['gunmabank'] },
  // http://www.higobank.co.jp/attention/business_ib.html
  { name: '肥後銀行', hosts: ['higobank.co.jp'], words: ['higobank'] },
  // https://www.boy.co.jp/kojin/benri/myd/ib/kakunin.html
  { name: '横浜銀行', hosts: ['boy.co.jp'], words: [] },
  // https://www.taiyobank.co.jp/info/detail?id=204
  { name: '宮崎太陽銀行', hosts: ['taiyobank.co.jp'], words: [] },
  // https://www.kagin.co.jp/kojin/ebank/news/20130813_notice.html
  { name: '鹿児島銀行', hosts: ['kagin.co.jp'], words: [] },
  // https://www.fukuokachuo-bank.co.jp/internet/q4.html
  { name: '福岡中央銀行', hosts: ['fukuokachuo-bank.co.jp'], words: ['fukuokachuo-bank'] },
  // https://akita-bank.co.jp/news/news_abank/attention
  { name: '秋田銀行', hosts: ['akita-bank.co.jp'], words: ['akita-bank'] },
  // https://www.hokuyobank.co.jp/security/other/info_theft.html
  { name: '北洋銀行', hosts: ['hokuyobank.co.jp'], words: [] },
  // https://kitagin.co.jp/information/caution/knowledge (names the other two for signing in)
  {
    name: '北日本銀行',
    hosts: ['kitagin.co.jp', 'bb3.ib.finemax.net', 'www3.suitebank3.finemax.net'],
    words: ['kitagin'],
  },
  // https://www.hokugin.co.jp/guideline/financial_transaction/crime.html
  { name: '北陸銀行', hosts: ['hokugin.co.jp'], words: ['hokugin'] },
  // http://hokkokubank.co.jp/other/financial_cp/008.html
  { name: '北國銀行', hosts: ['hokkokubank.co.jp'], words: ['hokkokubank'] },
  // https://www.kyotobank.co.jp/kojin/oshirase/fishing/index.html
  { name: '京都銀行', hosts: ['kyotobank.co.jp'], words: ['kyotobank'] },
  // https://www.keiyobank.co.jp/othernews/2020/20200219150027.html
  { name: '京葉銀行', hosts: ['keiyobank.co.jp'], words: [] },
  // http://www.tohoku-bank.co.jp/banking/sousa/body.html
  { name: '東北銀行', hosts: ['tohoku-bank.co.jp'], words: ['tohoku-bank'] },
  // https://www.chikugin.co.jp/faq/netbank/
  { name: '筑邦銀行', hosts: ['chikugin.co.jp'], words: ['chikugin'] },
  // https://www.shizuokabank.co.jp/crime/index.html
  { name: '静岡銀行', hosts: ['shizuokabank.co.jp'], words: ['shizuokabank'] },
  // https://www.daitobank.co.jp/personal/ibank/info.html
  { name: '大東銀行', hosts: ['daitobank.co.jp'], words: ['daitobank'] },
  // http://www.momijibank.co.jp/portal/safety/index.html
  { name: 'もみじ銀行', hosts: ['momijibank.co.jp'], words: ['momijibank'] },
  // https://www.yamaguchibank.co.jp/personal/convenience/i-banking/rapport/important.html
  { name: '山口銀行', hosts: ['yamaguchibank.co.jp'], words: ['yamaguchibank'] },
  // https://www.shikokubank.co.jp/ib/riyo.html
  { name: '四国銀行', hosts: ['shikokubank.co.jp'], words: ['shikokubank'] },
  // https://www.kirayaka.co.jp/kojin/mynet/terms.php
  { name: 'きらやか銀行', hosts: ['kirayaka.co.jp'], words: ['kirayaka'] },
  // http://www.sihd-bk.jp/db/prescribe/index.html
  { name: '池田泉州銀行', hosts: ['sihd-bk.jp'], words: ['sihd-bk'] },
  // https://www.lawsonbank.jp/rules/security/bank/
  { name: 'ローソン銀行', hosts: ['lawsonbank.jp'], words: ['lawsonbank'] },
  // https://www.sevenbank.co.jp/corp/guide/detail01.html
  { name: 'セブン銀行', hosts: ['sevenbank.co.jp'], words: ['sevenbank'] },
  // http://www.jibunbank.co.jp/service/security/request/?cid=tpseq
  { name: 'auじぶん銀行', hosts: ['jibunbank.co.jp'], words: ['jibunbank'] },
  // https://www.parasol.anser.ne.jp/ib/index.do?CCT0080=0596&PT=BS (where 沖縄海邦銀行 signs in)
  { name: 'ANSERのネットバンキング', hosts: ['parasol.anser.ne.jp'], words: [] },
  // http://www.shinkin.co.jp/hagiyamaguchi/attention/nise_site.html
  { name: '信用金庫', hosts: ['shinkin.co.jp'], words: [] },
  // https://www.tokyo-shinkin.co.jp/information/important/20250304_zenshinkyo/chuuikanki.html
  { name: '東京信用金庫', hosts: ['tokyo-shinkin.co.jp'], words: [] },
  // https://www.choshi-shinkin.co.jp/news/2015/iboshirase20150401-2.html
  { name: '銚子信用金庫', hosts: ['choshi-shinkin.co.jp'], words: [] },
  // http://www.hiroshima-kenshin.co.jp/caution/index.html
  { name: '広島県信用組合', hosts: ['hiroshima-kenshin.co.jp'], words: [] },
  // http://all.rokin.or.jp/question/attention/index.html
  { name: 'ろうきん', hosts: ['rokin.or.jp'], words: [] },
  // https://www.zenginkyo.or.jp/news/2019/n121901/
  { name: '全国銀行協会', hosts: ['zenginkyo.or.jp'], words: ['zenginkyo'] },
  // https://neobank.netbk.co.jp/contents/company/info/2025/0314_003709.html
  { name: '住信SBIネット銀行', hosts: ['netbk.co.jp'], words: ['netbk'] },
  // https://www.aeonbank.co.jp/news/2017/0707_02/
  { name: 'イオン銀行', hosts: ['aeonbank.co.jp'], words: ['aeonbank'] },
  // https://sonybank.jp/guide/social/03.html; https://moneykit.net/visitor/auth/auth01.html
  { name: 'ソニー銀行', hosts: ['sonybank.jp', 'moneykit.net'], words: ['sonybank'] },
  // http://www.orixbank.co.jp/security/safety/
  { name: 'オリックス銀行', hosts: ['orixbank.co.jp'], words: ['orixbank'] },
  // https://faq.smtb.jp/print/faq/6427?category_id=331&site_domain=default
  { name: '三井住友信託銀行', hosts: ['smtb.jp'], words: [] },
  // https://www.smbctb.co.jp/faq/systemchange.html
  { name: 'SMBC信託銀行', hosts: ['smbctb.co.jp'], words: [] },
  // http://www.ncbank.co.jp/oshirase/201402fuseisokin/index.html
  { name: '西日本シティ銀行', hosts: ['ncbank.co.jp'], words: [] },
  // http://www.fukuokabank.co.jp/yakkan/kessai/cotra20230406/
  { name: '福岡銀行', hosts: ['fukuokabank.co.jp'], words: ['fukuokabank'] },
  // https://www.chibabank.co.jp/hojin/portal/regulation/
  { name: '千葉銀行', hosts: ['chibabank.co.jp'], words: [] },
  // https://www.chibakogyo-bank.co.jp/kojin/ibank/rule.html
  { name: '千葉興業銀行', hosts: ['chibakogyo-bank.co.jp'], words: ['chibakogyo-bank'] },
  // https://www.hirogin.co.jp/bizweb/service_change/
  { name: '広島銀行', hosts: ['hirogin.co.jp'], words: ['hirogin'] },
  // https://www.shokochukin.co.jp/faq/
  { name: '商工中金', hosts: ['shokochukin.co.jp'], words: ['shokochukin'] },
  // http://www.jfc.go.jp/n/faq/index.html
  { name: '日本政策金融公庫', hosts: ['jfc.go.jp'], words: [] },

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
  { name: 'イオンカード', hosts: ['aeon.co.jp'], words: ['aeoncard'] },
  // https://www.orico.co.jp/support/careful/trouble_online (lists these three as its only ones)
  { name: 'オリコ', hosts: ['orico.co.jp', 'orico.jp', 'orico.tv'], words: ['orico'] },
  // https://www.americanexpress.com/ja-jp/security/phishing/
  { name: 'アメリカン・エキスプレス', hosts: ['americanexpress.com'], words: ['americanexpress'] },
  // https://www.7cs-card.jp/info_up/attention.html
  { name: 'セブンCSカード', hosts: ['7cs-card.jp'], words: ['7cs-card'] },
  // github.com/duckduckgo/tracker-radar entities/PayPal, Inc..json
  { name: 'PayPal', hosts: ['paypal.com', 'paypal.jp', 'paypalobjects.com'], words: ['paypal'] },
  // https://paypay.ne.jp/security/phishing
  { name: 'PayPay', hosts: ['paypay.ne.jp'], words: ['paypay'] },
  // https://www2.micard.co.jp/notice/201030notice.html?top=slide
  { name: 'エムアイカード', hosts: ['micard.co.jp'], words: ['micard'] },
  // http://01epos.jp/security/unauthorized-use/index.html?webview=false; http://eposcard.co.jp/ownernet/rule/ownernet.html
  { name: 'エポスカード', hosts: ['01epos.jp', 'eposcard.co.jp'], words: ['eposcard', '01epos'] },
  // https://www.ucscard.co.jp/faq_guide/basic
  { name: 'UCSカード', hosts: ['ucscard.co.jp'], words: ['ucscard'] },
  // https://www2.uccard.co.jp/cs/guide/attention/at01.html
  { name: 'UCカード', hosts: ['uccard.co.jp'], words: ['uccard'] },
  // http://www.pocketcard.co.jp/support/first.html
  { name: 'ポケットカード', hosts: ['pocketcard.co.jp'], words: [] },
  // https://www.aplus.co.jp/creditcard/use/security/info01.html
  { name: 'アプラス', hosts: ['aplus.co.jp'], words: [] },
  // https://www.jaccs.co.jp/service/support/securityinfo/card/; http://bizp.jaccscard.co.jp/CGI/bizp/info.cgi?web_store_id=&mode=kiyaku
  { name: 'ジャックス', hosts: ['jaccs.co.jp', 'jaccscard.co.jp'], words: ['jaccs'] },
  // https://vpcevssl.lifecard.co.jp/co/LW11/LW1103OP01BL.do
  { name: 'ライフカード', hosts: ['lifecard.co.jp'], words: [] },
  // github.com/2factorauth/twofactorauth entries/s/secure.checkout.visa.com.json
  { name: 'Visa', hosts: ['visa.com'], words: [] },
  // github.com/duckduckgo/tracker-radar entities/PayPal, Inc..json
  { name: 'ペイディ', hosts: ['paidy.com'], words: ['paidy'] },
  // github.com/2factorauth/twofactorauth entries/b/bitflyer.com.json
  { name: 'bitFlyer', hosts: ['bitflyer.com'], words: ['bitflyer'] },
  // github.com/2factorauth/twofactorauth entries/b/btcbox.co.jp.json
  { name: 'BTCボックス', hosts: ['btcbox.co.jp'], words: ['btcbox'] },

  // Securities
  // https://site2.sbisec.co.jp/ETGate/WPLETmgR001Control (notice of 2012-11-05); password-rules.json as above
  { name: 'SBI証券', hosts: ['sbisec.co.jp'], words: ['sbisec'] },
  // github.com/duckduckgo/tracker-radar entities/Rakuten, Inc..json
  { name: '楽天証券', hosts: ['rakuten-sec.co.jp'], words: ['rakuten-sec'] },
  // https://info.monex.co.jp/security/measure/phishing.html
  { name: 'マネックス証券', hosts: ['monex.co.jp'], words: ['monex'] },
  // https://www.mizuho-sc.com/shuchi/security/index.html
  { name: 'みずほ証券', hosts: ['mizuho-sc.com'], words: [] },
  // https://www.matsui.co.jp/support/security/crime-control/
  { name: '松井証券', hosts: ['matsui.co.jp'], words: [] },
  // http://www.nomura.co.jp/introduc/news/unauthorized_access.html
  { name: '野村證券', hosts: ['nomura.co.jp'], words: [] },
  // https://www.smbcnikko.co.jp/security/selfdefense.html
  { name: 'SMBC日興証券', hosts: ['smbcnikko.co.jp'], words: ['smbcnikko'] },
  // http://www.daiwa.jp/doc/121116.html (names www.daiwa.co.jp on its certificate)
  { name: '大和証券', hosts: ['daiwa.jp', 'daiwa.co.jp'], words: [] },
  // https://www.tokaitokyo.co.jp/company/info/products/info_220301online.html
  { name: '東海東京証券', hosts: ['tokaitokyo.co.jp'], words: ['tokaitokyo'] },
  // https://kabu.com/info/20220315_1.html
  { name: '三菱UFJ eスマート証券', hosts: ['kabu.com'], words: [] },
  // https://www.iwaicosmo.co.jp/corporate/policy/safety/ (lists both)
  { name: '岩井コスモ証券', hosts: ['iwaicosmo.co.jp', 'iwaicosmo.net'], words: ['iwaicosmo'] },
  // https://www.sbineotrade.jp/mainweb/maintenanceInfoDetail?id=1449
  { name: 'SBIネオトレード証券', hosts: ['sbineotrade.jp'], words: ['sbineotrade'] },
  // https://www.sbifxt.co.jp/company/phishing.html
  { name: 'SBI FXトレード', hosts: ['sbifxt.co.jp'], words: ['sbifxt'] },

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
  { name: 'ANA', hosts: ['ana.co.jp', 'astyle.jp'], words: [] },
  // https://www4.tepco.co.jp/press/news/2020/1540231_8969.html
  { name: '東京電力', hosts: ['tepco.co.jp'], words: ['tepco'] },
  // http://www.tohoku-epco.co.jp/callcenter/faq/meter/index.html
  { name: '東北電力', hosts: ['tohoku-epco.co.jp'], words: ['tohoku-epco'] },
  // https://kepco.jp/miruden/ServiceTop/userPolicy
  { name: '関西電力', hosts: ['kepco.jp'], words: [] },
  // https://miraiz.chuden.co.jp/info/press/1212267_1938.html
  { name: '中部電力', hosts: ['chuden.co.jp'], words: [] },
  // https://my.kyuden.co.jp/faq
  { name: '九州電力', hosts: ['kyuden.co.jp'], words: [] },
  // https://eee.tokyo-gas.co.jp/inquiry/qa/mytokyogasbiz/qa_05.html
  { name: '東京ガス', hosts: ['tokyo-gas.co.jp'], words: [] },
  // https://www.jreast.co.jp/appsuica/kiyaku/icrule04.html; github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'JR東日本・えきねっと', hosts: ['jreast.co.jp', 'eki-net.com'], words: ['eki-net', 'ekinet'] },
  // https://expy.jp/rules/expresscard-business01.html; https://www.smart-ex.jp/rules/smart-ex04.html
  { name: 'JR東海・エクスプレス予約・スマートEX', hosts: ['expy.jp', 'smart-ex.jp'], words: [] },
  // https://www.jr-odekake.net/use/kiyaku/jrw5489.html
  { name: 'JR西日本・e5489', hosts: ['jr-odekake.net'], words: ['jr-odekake'] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json; github.com/apple/password-manager-resources quirks/shared-credentials.json
  {
    name: 'リクルート（じゃらん・SUUMO・カーセンサー）',
    hosts: ['recruit.co.jp', 'jalan.net', 'suumo.jp', 'carsensor.net'],
    words: [],
  },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'FedEx', hosts: ['fedex.com'], words: ['fedex'] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'UPS・USPS', hosts: ['ups.com', 'usps.com'], words: [] },
  // github.com/apple/password-manager-resources quirks/shared-credentials.json
  { name: 'DHL', hosts: ['dhl.com', 'mydhl.express.dhl'], words: [] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'Booking.com・Agoda', hosts: ['booking.com', 'agoda.com'], words: [] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'Expedia', hosts: ['expedia.com', 'hotels.com'], words: ['expedia'] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'Trip.com', hosts: ['trip.com'], words: [] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  {
    name: 'ユナイテッド航空・デルタ航空・シンガポール航空',
    hosts: ['united.com', 'delta.com', 'singaporeair.com'],
    words: [],
  },
  // github.com/2factorauth/twofactorauth entries/c/cathaypacific.com.json
  { name: 'キャセイパシフィック航空', hosts: ['cathaypacific.com'], words: ['cathaypacific'] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'Hilton・Marriott・IHG', hosts: ['hilton.com', 'marriott.com', 'ihg.com'], words: [] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'Uber', hosts: ['uber.com'], words: [] },

  // Telephone
  // https://www.docomo.ne.jp/info/spam_mail/column/20170509/; https://www.nttdocomo.co.jp/utility/term/security/index.html
  { name: 'NTTドコモ', hosts: ['nttdocomo.co.jp', 'docomo.ne.jp'], words: ['docomo'] },
  // https://www.au.com/support/service/mobile/trouble/forestalling/safety/edification/
  { name: 'au', hosts: ['au.com'], words: [] },
  // https://www.softbank.jp/card/news/info/190625-001/
  { name: 'ソフトバンク', hosts: ['softbank.jp'], words: ['softbank'] },

  // Shops and accounts
  // github.com/duckduckgo/tracker-radar entities/Amazon Technologies, Inc..json; github.com/apple/password-manager-resources quirks/change-password-URLs.json
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
      'images-amazon.com',
      'payments-amazon.com',
      'associates-amazon.com',
      'assoc-amazon.com',
      'assoc-amazon.jp',
      'assoc-amazon.co.uk',
      'assoc-amazon.de',
      'amazonmusic.com',
      'amazonvideo.com',
      'amazonwebservices.com',
      'amazon.dev',
      'amazon.eu',
      'amazon.jobs',
      'amazon.work',
      'amazon.ae',
      'amazon.ca',
      'amazon.cn',
      'amazon.co.za',
      'amazon.co.uk',
      'amazon.com.au',
      'amazon.com.be',
      'amazon.com.br',
      'amazon.com.mx',
      'amazon.com.tr',
      'amazon.de',
      'amazon.eg',
      'amazon.es',
      'amazon.fr',
      'amazon.ie',
      'amazon.in',
      'amazon.it',
      'amazon.nl',
      'amazon.pl',
      'amazon.sa',
      'amazon.se',
      'amazon.sg',
    ],
    words: ['amazon'],
  },
  // github.com/duckduckgo/tracker-radar entities/Rakuten, Inc..json
  {
    name: '楽天',
    hosts: ['rakuten.co.jp', 'rakuten.com', 'rakuten.ne.jp', 'r10s.jp', 'rakuten-static.com'],
    words: ['rakuten'],
  },
  // github.com/duckduckgo/tracker-radar entities/Yahoo Japan Corporation.json
  { name: 'Yahoo! JAPAN', hosts: ['yahoo.co.jp', 'yimg.jp', 'yahooapis.jp'], words: [] },
  // github.com/duckduckgo/tracker-radar entities/LINE Corporation.json
  { name: 'LINE', hosts: ['line.me', 'line.biz', 'linecorp.com', 'line-scdn.net', 'line-apps.com'], words: [] },
  // https://about.mercari.com/safety/security/news/articles/email/ (names mercari.jp as where its mails come from)
  { name: 'メルカリ', hosts: ['mercari.com', 'mercari.jp'], words: ['mercari'] },
  // https://www.yodobashi.com/ec/support/news/200421326750/index.html
  { name: 'ヨドバシカメラ', hosts: ['yodobashi.com'], words: ['yodobashi'] },
  // http://askul.co.jp/guide/policy/regulation_txt.html
  { name: 'アスクル', hosts: ['askul.co.jp'], words: ['askul'] },
  // https://monotaro.com/main/ad/rule/
  { name: 'モノタロウ', hosts: ['monotaro.com'], words: [] },
  // github.com/duckduckgo/tracker-radar entities/Apple Inc..json
  { name: 'Apple', hosts: ['apple.com', 'icloud.com', 'itunes.com'], words: ['icloud', 'appleid'] },
  // github.com/apple/password-manager-resources quirks/password-rules.json
  { name: 'Netflix', hosts: ['netflix.com'], words: ['netflix'] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'DMM', hosts: ['dmm.com', 'dmm.co.jp'], words: [] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'Costco・Nike', hosts: ['costco.com', 'nike.com'], words: [] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'Temu・SHEIN・iHerb', hosts: ['temu.com', 'shein.com', 'iherb.com'], words: [] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: '任天堂', hosts: ['nintendo.com'], words: ['nintendo'] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  {
    name: 'ソニー・PlayStation',
    hosts: ['sony.com', 'sonyentertainmentnetwork.com', 'playstation.com'],
    words: ['playstation'],
  },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'Samsung', hosts: ['samsung.com'], words: ['samsung'] },
  // github.com/apple/password-manager-resources quirks/shared-credentials.json
  { name: 'Disney', hosts: ['disney.com', 'disneyplus.com', 'hulu.com'], words: ['disneyplus'] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'Spotify', hosts: ['spotify.com'], words: [] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'TVer', hosts: ['tver.jp'], words: [] },
  // github.com/apple/password-manager-resources quirks/shared-credentials.json
  { name: 'Steam', hosts: ['steampowered.com', 'steamgames.com'], words: ['steampowered'] },
  // github.com/apple/password-manager-resources quirks/shared-credentials.json
  { name: 'Epic Games', hosts: ['epicgames.com', 'fortnite.com'], words: ['epicgames'] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'EA・Riot Games', hosts: ['ea.com', 'riotgames.com'], words: [] },
  // github.com/2factorauth/twofactorauth entries/h/honto.jp.json
  { name: 'honto', hosts: ['honto.jp'], words: [] },
  // github.com/2factorauth/twofactorauth entries/e/e-hon.ne.jp.json
  { name: 'e-hon', hosts: ['e-hon.ne.jp'], words: [] },
  // github.com/2factorauth/twofactorauth entries/b/buyee.jp.json
  { name: 'Buyee', hosts: ['buyee.jp'], words: [] },

  // Work. Names that stand in shared-hosts.ts as well are written out where nobody but their owner puts pages on them.
  // github.com/duckduckgo/tracker-radar entities/Microsoft Corporation.json; https://learn.microsoft.com/en-gb/microsoft-365/enterprise/cloud-microsoft-domain
  {
    name: 'Microsoft',
    hosts: [
      'microsoft.com',
      'teams.microsoft.com',
      'microsoftonline.com',
      'login.microsoftonline.com',
      'microsoftonline-p.com',
      'msauth.net',
      'msftauth.net',
      's-microsoft.com',
      'sharepointonline.com',
      'portal.azure.com',
      'hotmail.com',
      'microsoft365.com',
      'cloud.microsoft',
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
  // https://help.cybozu.com/ja/general/admin_print.html; https://jp.cybozu.help/general/ja/admin/list_start/admin_start.html; http://labs.cybozu.co.jp/cybozu-inside-out.html
  {
    name: 'サイボウズ・kintone',
    hosts: ['cybozu.com', 'cybozu.help', 'cybozu.co.jp'],
    words: ['cybozu', 'kintone'],
  },
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
  // github.com/2factorauth/twofactorauth entries/a/adobe.com.json; github.com/apple/password-manager-resources quirks/shared-credentials.json
  { name: 'Adobe', hosts: ['adobe.com', 'adobelogin.com'], words: ['adobe'] },
  // https://help.sakura.ad.jp/notification/n-510/
  { name: 'さくらインターネット', hosts: ['sakura.ad.jp'], words: [] },
  // https://www.xserver.ne.jp/information_detail.php?view_id=6612
  { name: 'エックスサーバー', hosts: ['xserver.ne.jp'], words: ['xserver'] },
  // https://help.onamae.com/answer/20738
  { name: 'お名前.com', hosts: ['onamae.com'], words: ['onamae'] },
  // https://support.obc.jp/hc/ja/articles/4404464851353; http://www.obcnet.jp/trial-j-cloud/
  { name: 'OBC・奉行クラウド', hosts: ['obc.jp', 'obcnet.jp'], words: ['obcnet'] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'Atlassian', hosts: ['atlassian.com'], words: ['atlassian'] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'Autodesk', hosts: ['autodesk.com'], words: [] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'Cloudflare', hosts: ['cloudflare.com'], words: ['cloudflare'] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'Dell・HP', hosts: ['dell.com', 'hp.com'], words: [] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'OpenAI', hosts: ['openai.com'], words: ['openai'] },
  // github.com/apple/password-manager-resources quirks/change-password-URLs.json
  { name: 'Norton', hosts: ['norton.com'], words: [] },
  // github.com/2factorauth/twofactorauth entries/c/cisco.com.json
  { name: 'Cisco', hosts: ['cisco.com'], words: [] },
  // github.com/2factorauth/twofactorauth entries/c/central.sophos.com.json
  { name: 'Sophos', hosts: ['sophos.com'], words: ['sophos'] },
  // https://sin.sansan.com/function/administrator-settings/
  { name: 'Sansan', hosts: ['sansan.com'], words: [] },
  // https://www.cloudsign.jp/info/20250919_1_information
  { name: 'クラウドサイン', hosts: ['cloudsign.jp'], words: ['cloudsign'] },
  // https://nulab-inc.com/ja/blog/backlog/backlog-release-2017-09-08/; github.com/2factorauth/twofactorauth entries/n/nulab.com.json
  { name: 'ヌーラボ（Backlog）', hosts: ['nulab.com', 'nulab-inc.com'], words: [] },
  // https://support-navi.rakurakuseisan.jp/announcements/5uwh0phjwfxunyvs
  { name: '楽楽精算', hosts: ['rakurakuseisan.jp'], words: ['rakurakuseisan'] },
  // https://jobcan.ne.jp/faq/usages/
  { name: 'ジョブカン', hosts: ['jobcan.ne.jp'], words: ['jobcan'] },
  // https://help.worksmobile.com/ja/admin
  { name: 'LINE WORKS', hosts: ['worksmobile.com'], words: ['worksmobile'] },
  // https://support.cpi.ad.jp/news/966
  { name: 'CPI', hosts: ['cpi.ad.jp'], words: [] },
  // Of these only where people sign in: elsewhere below the names stands what customers make, such as forms, files and bills.
  // github.com/2factorauth/twofactorauth entries/d/docusign.com.json
  { name: 'Docusign', hosts: ['account.docusign.com'], words: ['docusign'] },
  // github.com/2factorauth/twofactorauth entries/s/salesforce.com.json
  { name: 'Salesforce', hosts: ['login.salesforce.com'], words: ['salesforce'] },
  // github.com/2factorauth/twofactorauth entries/b/box.com.json
  { name: 'Box', hosts: ['account.box.com'], words: [] },
  // github.com/2factorauth/twofactorauth entries/s/stripe.com.json
  { name: 'Stripe', hosts: ['dashboard.stripe.com'], words: [] },

  // Tax, and the desks of an incident
  // https://www.e-tax.nta.go.jp/topics/topics_20220815.htm
  { name: '国税庁・e-Tax', hosts: ['nta.go.jp'], words: ['e-tax'] },
  // https://www.eltax.lta.go.jp/eltax/gaiyou/
  { name: '地方税共同機構・eLTAX', hosts: ['lta.go.jp'], words: ['eltax'] },
  // https://jsite.mhlw.go.jp/kanagawa-roudoukyoku/home/riyousha_mokuteki_menu/jigyounushi/_120570.html
  { name: '厚生労働省', hosts: ['mhlw.go.jp'], words: [] },
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
  // https://www.mofa.go.jp/mofaj/ms/i_c/page23_002088.html; https://www.be.emb-japan.go.jp/itpr_ja/consular_merumaga_210816.html
  { name: '外務省', hosts: ['mofa.go.jp', 'emb-japan.go.jp'], words: [] },
  // http://www.npa.go.jp/cyber/soudan.htm (lists where each police takes reports of cyber crime)
  {
    name: '各地の警察の相談窓口',
    hosts: [
      'police.pref.aomori.jp',
      'police.pref.miyagi.jp',
      'police.pref.akita.jp',
      'pref.yamagata.jp',
      'pref.tochigi.lg.jp',
      'police.pref.gunma.jp',
      'police.pref.saitama.lg.jp',
      'keishicho.metro.tokyo.jp',
    ],
    words: [],
  },
  // http://www.police.pref.hokkaido.lg.jp/info/soumu/wadai/wadai-top.html
  { name: '北海道警察', hosts: ['police.pref.hokkaido.lg.jp'], words: [] },
  // http://www.police.pref.fukushima.jp/onegai/jyouhou/hightech2/soudann_new.html
  { name: '福島県警察', hosts: ['police.pref.fukushima.jp'], words: [] },
  // https://www.pref.ibaraki.jp/kenkei/a01_safety/cyber/taisyo/04_contact.html
  { name: '茨城県・茨城県警察', hosts: ['pref.ibaraki.jp'], words: [] },
  // https://www.police.pref.chiba.jp/cyberka/safe-life_cybercrime.html
  { name: '千葉県警察', hosts: ['police.pref.chiba.jp'], words: [] },
  // https://www.police.pref.kanagawa.jp/assets/entry/d7034_27.txt
  { name: '神奈川県警察', hosts: ['police.pref.kanagawa.jp'], words: [] },
  // https://police.pref.toyama.jp/6129/soshikiichiran/6129/sodan.html
  { name: '富山県警察', hosts: ['police.pref.toyama.jp'], words: [] },
  // https://www.pref.fukui.jp/kenkei/doc/kenkei/soudan-soudan.html
  { name: '福井県・福井県警察', hosts: ['pref.fukui.jp'], words: [] },
  // https://www.pref.aichi.jp/police/anzen/cyber/soudan/computervirus.html
  { name: '愛知県・愛知県警察', hosts: ['pref.aichi.jp'], words: [] },
  // https://www.police.pref.osaka.lg.jp/material/files/group/2/r05_suisin_kekka_06.txt
  { name: '大阪府警察', hosts: ['police.pref.osaka.lg.jp'], words: [] },
  // http://www.pref.hiroshima.lg.jp/site/police3/cyber-jyoho-soudan.html
  { name: '広島県・広島県警察', hosts: ['pref.hiroshima.lg.jp'], words: [] },
  // http://www.police.pref.yamaguchi.jp/kurashi/page_b001_000003.html
  { name: '山口県警察', hosts: ['police.pref.yamaguchi.jp'], words: [] },
  // http://www.pref.kagawa.jp/police/soudan/hightec/index.html
  { name: '香川県・香川県警察', hosts: ['pref.kagawa.jp'], words: [] },
  // https://www.police.pref.fukuoka.jp/fukuoka/hakata-ps/osirase/cyber-crime.html
  { name: '福岡県警察', hosts: ['police.pref.fukuoka.jp'], words: [] },
  // https://www.pref.kumamoto.jp/soshiki/55/114510.html
  { name: '熊本県', hosts: ['pref.kumamoto.jp'], words: [] },
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
