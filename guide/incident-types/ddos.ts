import { incidentTypeNames } from '../incident-type-names.ts';
import { never, official, own, say, transcribed, unverified } from '../statement.ts';
import type { IncidentType } from '../types.ts';

const CHECKED = '2026-11-23';
const help = own(CHECKED);
const police = official(CHECKED, 'nagano-police');
const nisc = transcribed(CHECKED, 'ddos-notice');
const firstAid = transcribed(CHECKED, 'ddos-first-aid');
const guideRows = transcribed(CHECKED, 'ipa-guide', 'kawasaki-mgo');

/** A service flooded until it stops. The provider can do most, so they are called early. */
export const ddos: IncidentType = {
  id: 'ddos',
  name: incidentTypeNames.ddos,
  asksThisPc: false,
  firstMoves: ['ddos/call-responsible', 'ddos/call-provider', 'ddos/note-times'],
  steps: [
    {
      id: 'ddos/call-responsible',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '通信がおかしいと責任者に電話する', en: 'Phone the person in charge: the line is flooded' },
      what: [
        say(
          guideRows,
          'つながらない、とても遅い、と責任者に報告します。',
          'Report that it cannot be reached or is very slow.',
        ),
        say(help, '脅しのメールが来ていたら、それも伝えます。', 'If a threat came by mail, say so too.'),
      ],
      why: say(
        help,
        'アクセスが多いだけか、攻撃かを早く見分けるためです。',
        'It matters to know early whether it is an attack or just many visitors.',
      ),
      never: never(
        help,
        '混んでいるだけ、と夜まで待たない。',
        'Do not wait until evening, thinking it is only busy.',
        '止まった時間の記録が取れなくなります。',
        'The time it stopped would go unrecorded.',
      ),
      ifNot: say(
        help,
        '責任者が出ないときは、回線やサーバーの会社の障害の窓口に、先に電話します。',
        'No answer: phone the fault line of the network or hosting company first.',
      ),
      contact: 'responsible',
    },
    {
      id: 'ddos/call-provider',
      subPhase: 'contain',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '回線とサーバーの会社に電話する', en: 'Phone the network and hosting companies' },
      what: [
        say(
          firstAid,
          '回線の会社や、サイトの配信を頼んだ会社(CDN)に、通信をさえぎれるか聞きます。',
          'Ask your provider, or the CDN that delivers your pages, whether they can filter it.',
        ),
        say(nisc, '海外からの通信を止める、という方法もあります。', 'Blocking traffic from abroad is one way.'),
      ],
      why: say(
        help,
        '自社に届く手前で止めないと、回線がいっぱいのままです。',
        'Unless it is stopped before your line, the line stays full.',
      ),
      never: never(
        help,
        '再起動や設定の変更をくり返さない。',
        'Do not keep restarting or changing settings.',
        '通信の量は減らず、記録だけが乱れます。',
        'The flood stays, and the records get confused.',
      ),
      ifNot: say(
        help,
        '契約の番号が分からないときは、請求書を見ます。待つ間に、止めてもよいサービスを選びます。',
        'Contract number unknown: look at a bill. Meanwhile choose which services may stop.',
      ),
      contact: 'hosting',
    },
    {
      id: 'ddos/note-times',
      subPhase: 'contain',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '始まりと量を書きとめる', en: 'Note when it began and how much' },
      what: [
        say(
          firstAid,
          '始まりと終わり、通信の量、分かれば攻撃の種類を書きます。',
          'Write down start and end, amount of traffic and, if known, the kind of attack.',
        ),
        say(firstAid, 'とった対策と、仕事への影響も書きます。', 'Note the measures taken and the effect on work too.'),
      ],
      why: say(
        firstAid,
        '報告の用紙(DDoS攻撃の共通様式)で聞かれる項目です。',
        'The common report form for DDoS asks for these.',
      ),
      never: never(
        help,
        '数字が出るまで、書くのを待たない。',
        'Do not wait for figures.',
        '「10時ごろ、画面が開かない」だけでも役に立ちます。',
        '"About 10, page would not open" is useful too.',
      ),
      ifNot: say(
        help,
        '量が分からないときは、回線の会社に、その時間のグラフをもらえるか聞きます。',
        'Amount unknown: ask the provider for its graph of that time.',
      ),
    },
    {
      id: 'ddos/team',
      subPhase: 'team',
      scope: 'general',
      who: 'responsible',
      title: { ja: 'どのサービスを守るか経営者と決める', en: 'Decide with the company head what to protect first' },
      what: [
        say(
          guideRows,
          '経営者に影響を伝え、役割を決めてもらいます。',
          'Tell the company head the effect and have roles set.',
        ),
        say(nisc, '大事な順に、システムを分けて考えます。', 'Sort the systems by importance.'),
      ],
      why: say(
        help,
        '全部は守れないとき、選ぶ人が要ります。',
        'When not everything can be kept, somebody has to choose.',
      ),
      never: never(
        unverified(CHECKED),
        '「払えば止める」に応じない。',
        'Do not agree to pay for it to stop.',
        '止まる保証がありません。返事の前に警察に確認してください。',
        'Nothing guarantees that. Please confirm with the police before any answer.',
      ),
      ifNot: say(
        help,
        '経営者に相談できないときは、お客様の安全とお金に関わるものを先に守ります。',
        'If the company head cannot be asked, protect first what touches customers’ safety and money.',
      ),
      contact: 'owner',
    },
    {
      id: 'ddos/first-notice',
      subPhase: 'first-notice',
      scope: 'type',
      who: 'owner',
      title: { ja: '別の所で状況を知らせる', en: 'Say how things stand, elsewhere' },
      what: [
        say(
          firstAid,
          '止まっていないサイトやSNSに、状況のページを出します。',
          'Put a status page where it is not affected.',
        ),
        say(nisc, 'つながらないときのおわびの画面に切りかえます。', 'Switch to a prepared page that says sorry.'),
      ],
      why: say(help, 'お客様の再読みこみが減り、混雑が軽くなります。', 'Fewer customers reload, which eases the load.'),
      never: never(
        help,
        '防ぎ方をくわしく公表しない。',
        'Do not publish how you defend.',
        '相手に、次の手を教えることになります。',
        'It tells the attacker what to try next.',
      ),
      ifNot: say(
        help,
        '出せる場所がないときは、取引先には電話、お客様には店頭や留守番電話で伝えます。',
        'With no other place, phone partners and use a notice at the door or a phone message.',
      ),
    },
    {
      id: 'ddos/reports',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: '警察と専門機関に早めに連絡する', en: 'Contact police and security bodies early' },
      what: [
        say(
          police,
          '所管の省庁、セキュリティの機関、警察に連絡します。',
          'Contact the ministry in charge, security bodies and the police.',
        ),
        say(
          official(CHECKED, 'jpcert-form'),
          '攻撃元への連絡は、時刻入りのログ(記録)をつけてJPCERT/CC(専門の機関)に頼めます。',
          'JPCERT/CC, a response centre, can contact the sources, given logs with times.',
        ),
      ],
      why: say(
        help,
        '同じ時期にねらわれた会社があると、対策が早く見つかります。',
        'If others are hit at the same time, remedies are found sooner.',
      ),
      never: never(
        help,
        'やり返したり、相手を調べに行ったりしない。',
        'Do not strike back or probe the other side.',
        '関係のない人の機器が使われていることがあります。',
        'The machines may belong to people not involved.',
      ),
      ifNot: say(
        transcribed(CHECKED, 'nco-forms'),
        '何を書くか迷うときは、国家サイバー統括室の共通様式を使います。出す先は、それぞれの窓口のままです。',
        'Unsure what to write: use the common forms of the National Cybersecurity Office. Each desk still has to be told.',
      ),
      desks: ['police-cyber', 'police-9110', 'jpcert-request', 'nco-forms'],
    },
    {
      id: 'ddos/preserve',
      subPhase: 'preserve',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '通信の記録を取っておく', en: 'Keep the traffic records' },
      what: [
        say(nisc, '通信の量を見張り、記録を残します。', 'Watch the traffic and keep the records.'),
        say(help, '回線の会社にも、残しておくよう頼みます。', 'Ask the provider to keep theirs too.'),
      ],
      why: say(help, 'あとから攻撃元と種類を調べられます。', 'Source and kind can then be examined.'),
      never: never(
        help,
        '記録が多いからと、間引いて残さない。',
        'Do not thin the records because they are many.',
        '大事な1行が消えることがあります。',
        'The line that matters may be lost.',
      ),
      ifNot: say(
        help,
        '置き場所が足りないときは、始まりの前後30分だけでも、外付けの媒体に写します。',
        'Out of space: copy at least the half hour around the start to an external drive.',
      ),
    },
    {
      id: 'ddos/investigate',
      subPhase: 'investigate',
      scope: 'type',
      who: 'it-staff',
      title: { ja: 'ほかに入られていないか調べる', en: 'Check that nobody got in meanwhile' },
      what: [
        say(
          unverified(CHECKED),
          '攻撃の間に侵入がなかったか、IT業者に確認します。',
          'Confirm with your IT company that nothing was entered during it.',
        ),
        say(
          nisc,
          '自社の機器が、攻撃の踏み台(中つぎ)になっていないかも見ます。',
          'See that your own machines are not used to attack others.',
        ),
      ],
      why: say(
        help,
        '目がそちらに向いている間は、ほかの警告に気づきにくくなります。',
        'While all eyes are on it, other alerts are missed.',
      ),
      never: never(
        help,
        '止まったから解決、と調べずに終えない。',
        'Do not close it only because it ended.',
        '時間をおいて、また来ることがあります。',
        'It may come back after a while.',
      ),
      ifNot: say(
        help,
        '調べる人がいないときは、ログインの履歴と管理者の一覧だけでも見ます。',
        'With nobody to examine it, at least look at sign-ins and the list of administrators.',
      ),
      contact: 'it-vendor',
      desks: ['jpcert-consult', 'jnsa-list'],
    },
    {
      id: 'ddos/restore',
      subPhase: 'restore',
      scope: 'type',
      who: 'it-staff',
      title: { ja: 'ふだんの通信に戻ったか確かめる', en: 'Confirm that traffic is back to normal' },
      what: [
        say(help, 'いつもの量に戻ったことを、数字で確かめます。', 'Confirm with figures that the amount is as usual.'),
        say(
          guideRows,
          '再開したら、結果を経営者に報告します。',
          'When resumed, report the outcome to the company head.',
        ),
      ],
      why: say(help, 'さえぎる設定を外す時期を決められます。', 'It tells you when filters may be lifted.'),
      never: never(
        help,
        'さえぎる設定を、一度に全部外さない。',
        'Do not lift all filters at once.',
        '少しずつ外すと、再び来たときに気づけます。',
        'Step by step you notice if it returns.',
      ),
      ifNot: say(
        help,
        'ふだんの量が分からないときは、1週間は設定を残し、毎日くらべます。',
        'If you do not know what is usual, keep the filters for a week and compare daily.',
      ),
    },
    {
      id: 'ddos/prevent',
      subPhase: 'prevent',
      scope: 'type',
      who: 'owner',
      title: { ja: '次に備えて守りと連絡先を整える', en: 'Get defences and contacts ready' },
      what: [
        say(
          nisc,
          '専用の対策サービス、CDN、回線やサーバーの予備を検討します。',
          'Consider a mitigation service, a CDN, spare servers and lines.',
        ),
        say(
          nisc,
          '急な通信の警報と、連絡先入りの手順書を用意します。',
          'Have an alert on odd traffic and a manual with contacts.',
        ),
      ],
      why: say(
        help,
        '始まってからの契約では、間に合わないことがあります。',
        'Signing up once it has begun may be too late.',
      ),
      never: never(
        help,
        '全部のサービスを同じ場所に置いたままにしない。',
        'Do not keep every service in one place.',
        '1つがねらわれると、メールまで止まります。',
        'One target then stops your mail as well.',
      ),
      ifNot: say(
        help,
        '費用がかけられないときは、今の回線の会社に、無料でできる守りがあるか聞きます。',
        'Without a budget, ask your present provider what it offers at no charge.',
      ),
    },
  ],
};
