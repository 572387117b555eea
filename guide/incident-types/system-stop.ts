import { incidentTypeNames } from '../incident-type-names.ts';
import { never, official, own, say, transcribed } from '../statement.ts';
import type { IncidentType } from '../types.ts';

const CHECKED = '2026-11-23';
const help = own(CHECKED);
const guideSlides = transcribed(CHECKED, 'ipa-guide-slides', 'zenn-slides');
const guideRows = transcribed(CHECKED, 'ipa-guide', 'kawasaki-mgo');
const tokyo = official(CHECKED, 'tokyo-guide');

/** A system or service has stopped: attack or fault is not known at first, so both are kept in mind. */
export const systemStop: IncidentType = {
  id: 'system-stop',
  name: incidentTypeNames['system-stop'],
  asksThisPc: false,
  firstMoves: ['system-stop/call-responsible', 'system-stop/photograph', 'system-stop/isolate'],
  branch: {
    step: 'system-stop/isolate',
    question: { ja: 'いまの様子は、どれに近いですか?', en: 'Which comes closest to what you see?' },
    choices: [
      {
        id: 'stopped',
        name: { ja: '動かない、つながらない', en: 'It does not work or cannot be reached' },
        firstMove: say(
          tokyo,
          'システムの担当者が原因を見て、応急の手当てをします。',
          'Whoever looks after the system finds the cause and does what can be done at once.',
        ),
      },
      {
        id: 'altered',
        name: { ja: 'ページが書きかえられている', en: 'Pages have been altered' },
        firstMove: say(
          official(CHECKED, 'kagawa-police'),
          '見た人が被害にあわないよう、公開をすぐ止めます。',
          'Take it offline at once, so that visitors come to no harm.',
        ),
        type: 'defacement',
      },
      {
        id: 'flooded',
        name: { ja: '通信が多すぎて、とても遅い', en: 'Too much traffic, very slow' },
        firstMove: say(
          transcribed(CHECKED, 'ddos-first-aid'),
          '回線やサーバーの会社に電話し、通信をさえぎれるか聞きます。',
          'Phone the network or hosting company and ask whether it can be filtered.',
        ),
        type: 'ddos',
      },
    ],
  },
  steps: [
    {
      id: 'system-stop/call-responsible',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '止まったことを責任者に電話する', en: 'Phone the person in charge: it has stopped' },
      what: [
        say(tokyo, '見つけた人が、すぐ責任者に知らせます。', 'Whoever notices tells the person in charge at once.'),
        say(
          help,
          '「何が・いつから・ほかの人も同じか」を話します。',
          'Say what stopped, since when, and whether others have it too.',
        ),
      ],
      why: say(
        guideSlides,
        '攻撃のことも、故障のこともあります。分からないうちは、両方を考えます。',
        'An attack or a fault can stop it. Until you know, think of both.',
      ),
      never: never(
        guideRows,
        '「いつもの故障」と決めて再起動しない。',
        'Do not restart it as "the usual fault".',
        '攻撃だったとき、調べる記録が消えてしまいます。',
        'If it was an attack, the records to examine would be lost.',
      ),
      ifNot: say(
        help,
        '責任者が出ないときは、システムの担当者か、そのサービスを頼んでいる会社に電話します。',
        'No answer: phone whoever looks after the system, or the company that provides the service.',
      ),
      contact: 'responsible',
    },
    {
      id: 'system-stop/photograph',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '画面を撮り、時刻を書く', en: 'Photograph the screen, note the time' },
      what: [
        say(help, 'エラーの文字が読めるように撮ります。', 'Make sure the error message can be read.'),
        say(
          help,
          'ページが書きかえられていたら、そのページも撮ります。',
          'If a page was altered, photograph that page too.',
        ),
      ],
      why: say(
        help,
        '直ったあとでは、何が出ていたか分からなくなります。',
        'Once it works again, nobody remembers what it showed.',
      ),
      never: never(
        help,
        '画面に出た番号やリンクで助けを求めない。',
        'Do not ask for help at a number or link it shows.',
        '偽の案内のことがあります。控えてある番号を使います。',
        'It may be a trap. Use the numbers you have on file.',
      ),
      ifNot: say(
        help,
        '何も映らないときは、ランプの色、音、つながらないと気づいた時刻を書きます。',
        'If the screen is blank, write down the lights, any sound, and when you noticed.',
      ),
    },
    {
      id: 'system-stop/isolate',
      subPhase: 'contain',
      scope: 'general',
      who: 'it-staff',
      title: { ja: '攻撃が疑われたら切り離す', en: 'If it may be an attack, disconnect it' },
      what: [
        say(
          guideRows,
          '被害が広がりそうなら、ネットワークを切り、サービスを止めます。',
          'If the damage may spread, cut the network and stop the service.',
        ),
        say(
          official(CHECKED, 'kagawa-police'),
          '書きかえられたサイトは、すぐ公開を止めます。',
          'Take an altered website offline at once.',
        ),
      ],
      why: say(
        help,
        '知らない操作の跡や急に増えた通信は、攻撃のしるしのことがあります。',
        'Actions nobody recognises or a sudden flood of traffic can be signs of an attack.',
      ),
      never: never(
        guideRows,
        'サーバーの電源を落とさない。',
        'Do not power the server down.',
        '電源を切ると消える記録があり、原因を調べられなくなります。',
        'Some records vanish with the power, and with them the cause.',
      ),
      ifNot: say(
        help,
        '借りているサーバーや、クラウド(ネット上のサービス)で止まったときは、その会社に電話し、状態の確認と公開の停止を頼みます。',
        'On a rented server or a cloud service, phone the provider: ask what is wrong, and have it taken offline.',
      ),
      contact: 'hosting',
    },
    {
      id: 'system-stop/team',
      subPhase: 'team',
      scope: 'type',
      who: 'responsible',
      title: { ja: '影響の大きさで、指揮する人を決める', en: 'Let the effect decide who leads' },
      what: [
        say(
          tokyo,
          'お客様や取引先に影響するか、個人の情報が漏れたら、経営者が指揮します。',
          'Customers or partners hit, or personal data leaked: the head of the company leads.',
        ),
        say(
          tokyo,
          '会社の仕事だけなら責任者、社員の作業だけなら担当者です。',
          'Only your own business: the person in charge. Only staff work: the system administrator.',
        ),
      ],
      why: say(
        help,
        '大きさに合う人が決めると、早く、やり直しなく進みます。',
        'With the right person deciding, it goes fast and is not done twice.',
      ),
      never: never(
        help,
        '小さく見積もったまま、放っておかない。',
        'Do not leave it at a low first estimate.',
        '止まる時間がのびると、影響はお客様に届きます。',
        'The longer it lasts, the sooner it reaches customers.',
      ),
      ifNot: say(
        help,
        '影響が読めないときは、1つ大きいほうとして扱い、分かってから下げます。',
        'If you cannot tell, treat it as one level higher and lower it later.',
      ),
      contact: 'owner',
      desks: ['ipa-organisations'],
    },
    {
      id: 'system-stop/workaround',
      subPhase: 'contain',
      scope: 'type',
      who: 'responsible',
      title: { ja: '代わりの方法で仕事を続ける', en: 'Keep working another way' },
      what: [
        say(
          guideSlides,
          '仕事の続け方の計画(BCP)があれば、それに沿います。',
          'If you have a plan for carrying on (BCP), follow it.',
        ),
        say(
          help,
          '電話、紙、別の機器でできる仕事を選びます。',
          'Choose the work that can go on by phone, on paper or on other machines.',
        ),
      ],
      why: say(
        help,
        '復旧を急がなくてよくなり、調べる時間ができます。',
        'It takes the pressure off and leaves time to examine.',
      ),
      never: never(
        help,
        '個人のパソコンやメールで代わりをしない。',
        'Do not fill in with private computers or mail.',
        '別の漏えいにつながることがあります。',
        'It can lead to a leak of its own.',
      ),
      ifNot: say(
        help,
        '代わりがない仕事は、止まることと再開の見込みを相手に伝え、待ってもらいます。',
        'For work with no other way, tell those waiting that it stands still and when you hope to resume.',
      ),
    },
    {
      id: 'system-stop/first-notice',
      subPhase: 'first-notice',
      scope: 'type',
      who: 'owner',
      title: { ja: '社内とお客様に知らせる', en: 'Tell staff and customers' },
      what: [
        say(
          tokyo,
          '社内に、止まっている物と、使えない間の仕事の進め方を知らせます。',
          'Tell staff what is down and what to do meanwhile.',
        ),
        say(
          guideRows,
          '影響する人みんなに連絡できないときは、広く公表します。',
          'If you cannot contact everyone it affects, make it public.',
        ),
      ],
      why: say(
        help,
        '問い合わせの電話が減り、直す人が集中できます。',
        'Fewer calls come in, and those who repair can concentrate.',
      ),
      never: never(
        help,
        '復旧の時刻を、見込みなしで約束しない。',
        'Do not promise a time you cannot know.',
        'のびるたびに、信用が下がります。',
        'Each delay costs trust.',
      ),
      ifNot: say(
        help,
        '自社のサイトが止まって書けないときは、電話の案内、メール、SNSなど別の所で知らせます。',
        'If your own site is down, use a phone message, mail or a social network instead.',
      ),
    },
    {
      id: 'system-stop/reports',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: '攻撃なら、警察と所管の省庁に知らせる', en: 'If attacked, tell the police and your ministry' },
      what: [
        say(
          official(CHECKED, 'nagano-police'),
          '大量の通信で止められたときは、早めに警察と所管の省庁へ連絡します。',
          'Flooded with traffic: contact the police and the ministry in charge early.',
        ),
        say(
          guideRows,
          '個人の情報も漏れていたら、個人情報保護委員会に報告します。',
          'If personal data leaked as well, report to the privacy commission.',
        ),
      ],
      why: say(
        help,
        '同じ攻撃を受けた会社の情報が、役に立つことがあります。',
        'What others under the same attack learned may help you.',
      ),
      never: never(
        help,
        '「止めるから払え」という連絡に返事をしない。',
        'Do not answer demands to pay for it to stop.',
        '相手は約束を守るとは限りません。警察に見せます。',
        'They need not keep their word. Show it to the police.',
      ),
      ifNot: say(
        help,
        '攻撃か故障かまだ分からないときは、IPA(国の専門機関)の企業向け窓口にメールで様子を伝え、見立てを聞きます。',
        'Not clear whether it is an attack: describe it to the IPA desk for organisations by mail and ask.',
      ),
      desks: ['police-cyber', 'police-9110', 'ppc-report', 'ipa-organisations'],
    },
    {
      id: 'system-stop/preserve',
      subPhase: 'preserve',
      scope: 'general',
      who: 'it-staff',
      title: { ja: '直す前に、記録を写す', en: 'Copy the records before repairing' },
      what: [
        say(
          guideRows,
          'サーバー、パソコン、通信機器に残る記録を保ちます。',
          'Keep what servers, computers and network devices recorded.',
        ),
        say(help, '止まった時刻の前後が入っているか確かめます。', 'Check that the time around the stop is in them.'),
      ],
      why: say(
        help,
        '直す作業で、止まった原因の跡が消えることがあります。',
        'The repair itself can wipe out the traces of the cause.',
      ),
      never: never(
        help,
        '交換した機器や部品を、すぐ捨てない。',
        'Do not throw replaced machines or parts away.',
        'あとから、攻撃の跡が見つかることがあります。',
        'Traces of an attack are sometimes found later.',
      ),
      ifNot: say(
        help,
        '記録の取り方が分からないときは、保守の会社に「消さずに写してほしい」と先に頼みます。',
        'If you do not know how, first ask the maintenance company to copy them and erase nothing.',
      ),
      contact: 'it-vendor',
    },
    {
      id: 'system-stop/investigate',
      subPhase: 'investigate',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '止まった原因を見つける', en: 'Find out why it stopped' },
      what: [
        say(
          tokyo,
          'システムの担当者が原因を調べ、応急の手当てをします。',
          'The system administrator looks for the cause and gives first aid.',
        ),
        say(guideRows, '経営者に、途中でも様子を伝えます。', 'Keep the head of the company informed along the way.'),
      ],
      why: say(
        help,
        '原因が残っていると、動かしてもまた止まります。',
        'If the cause is still there, it will stop again.',
      ),
      never: never(
        help,
        '別々の人が、同時に設定を変えない。',
        'Do not let two people change settings at once.',
        'どの変更が効いたか、分からなくなります。',
        'Nobody could tell which change made the difference.',
      ),
      ifNot: say(
        guideRows,
        '自社の力をこえるときは、機器やソフトの会社、保守の会社、専門家に頼みます。',
        'If it is beyond you, ask the maker, your maintenance company or outside experts.',
      ),
      contact: 'it-vendor',
      desks: ['jpcert-consult', 'jnsa-list'],
    },
    {
      id: 'system-stop/restore',
      subPhase: 'restore',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '修理するか、バックアップから戻す', en: 'Repair it, or restore from backup' },
      what: [
        say(
          tokyo,
          'データはバックアップから、機器は修理か交換で戻します。',
          'Data comes back from the backup; machines are repaired or replaced.',
        ),
        say(
          guideRows,
          '正しく動くと確かめて再開し、結果を経営者に伝えます。',
          'Resume once it is shown to work, and tell the head of the company.',
        ),
      ],
      why: say(
        help,
        '大事な仕事の順に戻すと、影響が早く減ります。',
        'Bringing back the most important work first cuts the effect soonest.',
      ),
      never: never(
        help,
        'たった1つのバックアップで、いきなり試さない。',
        'Do not experiment with your only backup.',
        '失敗すると、戻す元がなくなります。',
        'If it fails, there is nothing left to restore from.',
      ),
      ifNot: say(
        help,
        'バックアップが古いか無いときは、紙の控え、メール、取引先の控えから作り直します。',
        'No good backup: rebuild from paper records, mail and what your partners have on file.',
      ),
    },
    {
      id: 'system-stop/prevent',
      subPhase: 'prevent',
      scope: 'type',
      who: 'owner',
      title: { ja: '次に止まったときの備えを決める', en: 'Prepare for the next stop' },
      what: [
        say(
          guideSlides,
          '止まっても仕事を続ける計画(BCP)を用意します。',
          'Have a plan for carrying on when it stops (BCP).',
        ),
        say(tokyo, '原因を取り除き、結果を公表します。', 'Remove the cause and publish the outcome.'),
      ],
      why: say(help, '決めてあると、次は電話1本で動けます。', 'Once it is settled, one phone call sets it going.'),
      never: never(
        help,
        '戻せるか試さないまま、備えたと思わない。',
        'Do not call it ready without having tried it.',
        'いざというとき、戻せないことが分かる例があります。',
        'Otherwise you learn only on the day that it does not work.',
      ),
      ifNot: say(
        help,
        '計画を作る時間がないときは、「止まったら困る物」「代わりの方法」「電話する相手」の3つだけ紙に書きます。',
        'No time for a plan: put three things on paper: what must not stop, how to manage without, whom to phone.',
      ),
    },
  ],
};
