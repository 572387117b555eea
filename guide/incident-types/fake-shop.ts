import { incidentTypeNames } from '../incident-type-names.ts';
import { never, official, own, say, transcribed } from '../statement.ts';
import type { IncidentType } from '../types.ts';

const CHECKED = '2026-11-23';
const help = own(CHECKED);
const tokyo = official(CHECKED, 'tokyo-guide');
const guideRows = transcribed(CHECKED, 'ipa-guide', 'kawasaki-mgo');

/** A fake copy of one's own shop or site, run by others. One's own systems are usually untouched, which is checked too. */
export const fakeShop: IncidentType = {
  id: 'fake-shop',
  name: incidentTypeNames['fake-shop'],
  asksThisPc: false,
  firstMoves: ['fake-shop/record', 'fake-shop/call-responsible', 'fake-shop/warn'],
  steps: [
    {
      id: 'fake-shop/record',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '偽サイトのアドレスと画面を残す', en: 'Keep the address and a picture of the fake' },
      what: [
        say(
          help,
          'アドレス、見つけた日時、画面の写真を残します。',
          'Keep its address, the time you found it and a photo.',
        ),
        say(help, '教えてくれたお客様の連絡先も聞きます。', 'Ask the customer who told you how to reach them.'),
      ],
      why: say(help, '偽サイトは、すぐ消えて別の所に出ることがあります。', 'Fakes vanish and come back elsewhere.'),
      never: never(
        help,
        '確かめるために、注文や入力をしない。',
        'Do not order or type anything to test it.',
        '情報やお金を取られてしまいます。',
        'They would get your data or money.',
      ),
      ifNot: say(
        help,
        'もう開けないときは、届いたメールや広告、検索の結果の画面を残します。',
        'If it no longer opens, keep the mail, the advert or the search result.',
      ),
    },
    {
      id: 'fake-shop/call-responsible',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '偽サイトがあると責任者に電話する', en: 'Phone the person in charge: a fake exists' },
      what: [
        say(guideRows, '見つけたことを、責任者にすぐ報告します。', 'Tell them at once what you found.'),
        say(help, '問い合わせがもう来ているかも話します。', 'Say whether customers have asked already.'),
      ],
      why: say(
        help,
        '電話を受ける人みんなが、同じ答えをするためです。',
        'So that everybody who takes calls gives the same answer.',
      ),
      never: never(
        help,
        '「うちは関係ない」と電話を切らない。',
        'Do not hang up with "not our business".',
        '困っているのは、あなたの会社を信じた人です。',
        'The caller trusted your name.',
      ),
      ifNot: say(
        help,
        '責任者が出ないときは、お客様の電話を受ける部署の長に伝え、答え方をそろえます。',
        'No answer: tell whoever heads the phones and agree on an answer.',
      ),
      contact: 'responsible',
    },
    {
      id: 'fake-shop/warn',
      subPhase: 'contain',
      scope: 'type',
      who: 'responsible',
      title: { ja: '自社のサイトで注意を出す', en: 'Put a warning on your own site' },
      what: [
        say(tokyo, '偽サイトがあることを、自社のサイトで知らせます。', 'Say on your own site that a fake exists.'),
        say(help, '本物のアドレスと、問い合わせ先も書きます。', 'Give the genuine address and a contact.'),
      ],
      why: say(help, '買う前に気づく人が増えます。', 'More people notice before they buy.'),
      never: never(
        help,
        '偽サイトへのリンクを、そのままのせない。',
        'Do not link to the fake.',
        '押してしまう人が出ます。文字だけにします。',
        'Somebody will click. Use plain text.',
      ),
      ifNot: say(
        help,
        '自社のサイトをすぐ直せないときは、SNSや店頭、注文の確認メールで知らせます。',
        'If the site cannot be changed now, use social networks, the shop or order mails.',
      ),
    },
    {
      id: 'fake-shop/team',
      subPhase: 'team',
      scope: 'general',
      who: 'responsible',
      title: { ja: '経営者に伝え、答え方を決める', en: 'Tell the company head and agree what to answer' },
      what: [say(guideRows, '経営者に報告し、担当を決めます。', 'Report to the company head and name who handles it.')],
      why: say(
        help,
        '問い合わせと削除の依頼を、並べて進められます。',
        'Questions and takedown can go on side by side.',
      ),
      never: never(
        help,
        '返金や補償を、電話口で約束しない。',
        'Do not promise refunds on the phone.',
        '約束は、決める人が決めてからにします。',
        'That is for whoever decides.',
      ),
      ifNot: say(
        help,
        '担当を置けないときは、電話に出る人のそばに、答えを書いた紙を置きます。',
        'With nobody to spare, put the agreed answer next to the phone.',
      ),
      contact: 'owner',
    },
    {
      id: 'fake-shop/check-own',
      subPhase: 'contain',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '自社のサイトが無事か確かめる', en: 'Check that your own site is intact' },
      what: [
        say(
          help,
          '知らないページや、別のサイトに飛ぶしかけがないか見ます。',
          'Look for unknown pages and for links that lead elsewhere.',
        ),
      ],
      why: say(
        help,
        '入られていたなら「改ざん」の手順に変わります。',
        'If it was entered, the steps for an altered site apply.',
      ),
      never: never(
        help,
        'まねされただけ、と見ずに決めない。',
        'Do not assume it was only copied.',
        'お客様の名簿が使われていることもあります。',
        'Your customer list may be in use too.',
      ),
      ifNot: say(
        help,
        '自分で見られないときは、サイトを作った会社に、今日中に見てもらいます。',
        'If you cannot, have whoever built it look today.',
      ),
      contact: 'hosting',
    },
    {
      id: 'fake-shop/first-notice',
      subPhase: 'first-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: '問い合わせに正直に答える', en: 'Answer questions honestly' },
      what: [
        say(tokyo, 'わけを話し、聞かれたことを記録します。', 'Explain, and keep a record of what was asked.'),
        say(
          help,
          '払った人には、カード会社か銀行と警察への連絡をすすめます。',
          'Advise those who paid to call card company or bank, and the police.',
        ),
      ],
      why: say(help, 'お客様の被害を、早く止められます。', 'It stops the harm to customers early.'),
      never: never(
        help,
        'だまされた人を責める言い方をしない。',
        'Do not blame those who were cheated.',
        '本物そっくりに作られています。',
        'The copy looks just like the real one.',
      ),
      ifNot: say(
        help,
        '電話が多すぎるときは、録音の案内に注意とアドレスを入れます。',
        'Too many calls: put the warning and the genuine address in a recorded message.',
      ),
    },
    {
      id: 'fake-shop/reports',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'owner',
      title: { ja: '削除を頼み、警察に届ける', en: 'Ask for removal and go to the police' },
      what: [
        say(tokyo, 'サイトを置いている会社に、削除を頼みます。', 'Ask the provider that hosts the fake to delete it.'),
        say(
          tokyo,
          '警察には、まねされた会社が自分で届けます。',
          'The company that was copied goes to the police itself.',
        ),
      ],
      why: say(
        official(CHECKED, 'jpcert-form'),
        'JPCERT/CC(専門の機関)に、相手の管理者への連絡を頼むこともできます。',
        'JPCERT/CC, a response centre, can also be asked to contact its operator.',
      ),
      never: never(
        help,
        '偽サイトに、自分から苦情を送らない。',
        'Do not complain to the fake site itself.',
        '相手に、こちらの動きを教えることになります。',
        'It tells them what you are doing.',
      ),
      ifNot: say(
        tokyo,
        '置いている会社が分からないときは、なりすましECサイト対策協議会の案内を見るか、セーフラインに通報します。',
        'If you cannot tell who hosts it, see the council against fake shops, or report it to Safe-line.',
      ),
      desks: ['police-cyber', 'jpcert-request', 'narisumashi-ec', 'safe-line'],
    },
    {
      id: 'fake-shop/preserve',
      subPhase: 'preserve',
      scope: 'general',
      who: 'responsible',
      title: { ja: '問い合わせと依頼の記録を残す', en: 'Keep records of questions and requests' },
      what: [
        say(
          guideRows,
          '争いになったときに備え、事実を示す物をまとめます。',
          'Put together what shows the facts, in case of a dispute.',
        ),
        say(help, '削除を頼んだ日と返事も書きます。', 'Note when you asked for removal and what they replied.'),
      ],
      why: say(help, '警察や置いている会社に、くり返し説明せずに済みます。', 'You need not explain it anew each time.'),
      never: never(
        help,
        '写真だけで、アドレスを書かずに残さない。',
        'Do not keep a photo without the address.',
        'どのサイトか分からなくなります。',
        'Nobody could tell which site it was.',
      ),
      ifNot: say(
        help,
        '記録が多いときは、日付、相手、内容の3列の表にします。',
        'If there are many, use a table: day, who, what.',
      ),
    },
    {
      id: 'fake-shop/investigate',
      subPhase: 'investigate',
      scope: 'general',
      who: 'it-staff',
      title: { ja: 'ほかにも偽サイトがないか探す', en: 'Look for more fakes' },
      what: [
        say(
          guideRows,
          'いつ・どこで・だれに、の形で状況を整理します。',
          'Sort what is known by when, where and to whom.',
        ),
        say(
          help,
          '自社の名前と商品名で検索し、見つけたら書き足します。',
          'Search for your name and products and add what you find.',
        ),
      ],
      why: say(help, '同じ相手が、いくつも作っていることがあります。', 'The same people may run several.'),
      never: never(
        help,
        '見つけた偽サイトを、社内で回覧しない。',
        'Do not pass the fakes around the office.',
        '開いた人のパソコンが危なくなります。',
        'It puts the computers of those who open them at risk.',
      ),
      ifNot: say(
        help,
        '探す人がいないときは、お客様からの知らせを受ける専用のメールを作ります。',
        'With nobody to search, set up a mail address for reports from customers.',
      ),
    },
    {
      id: 'fake-shop/restore',
      subPhase: 'restore',
      scope: 'general',
      who: 'responsible',
      title: { ja: '消えたことを確かめて知らせる', en: 'Confirm that it is gone, and say so' },
      what: [
        say(
          guideRows,
          '正しく終わったと確かめ、経営者に報告します。',
          'Confirm that it is settled and report to the company head.',
        ),
        say(help, '検索の結果からも消えたか見ます。', 'See that search results no longer show it.'),
      ],
      why: say(help, '検索に残ると、また別の偽サイトに導かれます。', 'What stays in search can lead to the next fake.'),
      never: never(
        help,
        '消えたその日に、注意のお知らせを外さない。',
        'Do not remove your warning the same day.',
        '別のアドレスで、また出ることがあります。',
        'It may come back at another address.',
      ),
      ifNot: say(
        help,
        'なかなか消えないときは、置いている会社にもう一度、警察の受付の番号をそえて頼みます。',
        'If it stays up, ask the provider again and give the reference from the police.',
      ),
    },
    {
      id: 'fake-shop/prevent',
      subPhase: 'prevent',
      scope: 'general',
      who: 'owner',
      title: { ja: '本物を見分ける方法を知らせておく', en: 'Tell customers how to know the real one' },
      what: [
        say(guideRows, '起きたことをもとに、決まりと体制を見直します。', 'Review rules and roles in the light of it.'),
        say(help, '正しいアドレスを、名刺や包みにのせます。', 'Print the genuine address on cards and parcels.'),
      ],
      why: say(help, 'お客様が、自分で確かめられます。', 'Customers can check for themselves.'),
      never: never(
        help,
        '使わなくなったドメインを、すぐ手放さない。',
        'Do not let old domains lapse at once.',
        'ほかの人に取られ、まねに使われることがあります。',
        'Others may take them for a copy.',
      ),
      ifNot: say(
        help,
        '手が回らないときは、月に1度、自社の名前で検索することから始めます。',
        'If time is short, begin with a search for your name once a month.',
      ),
    },
  ],
};
