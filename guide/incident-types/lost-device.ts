import { incidentTypeNames } from '../incident-type-names.ts';
import { never, official, own, say, transcribed, unverified } from '../statement.ts';
import type { IncidentType } from '../types.ts';

const CHECKED = '2026-11-23';
const help = own(CHECKED);
const lost = transcribed(CHECKED, 'lost-device-guides');
const guideRows = transcribed(CHECKED, 'ipa-guide', 'kawasaki-mgo');
const ppc = official(CHECKED, 'ppc-guideline', 'appi-rules');

/** A phone, computer, memory or paper lost or stolen. Theft makes a report due from one person on. */
export const lostDevice: IncidentType = {
  id: 'lost-device',
  name: incidentTypeNames['lost-device'],
  asksThisPc: false,
  firstMoves: ['lost-device/call-company', 'lost-device/lock', 'lost-device/search'],
  branch: {
    step: 'lost-device/lock',
    question: { ja: '何をなくしましたか?', en: 'What is missing?' },
    choices: [
      {
        id: 'phone',
        name: { ja: 'スマホ・タブレット', en: 'A phone or tablet' },
        firstMove: say(
          lost,
          '遠くからロックし、携帯電話会社に電話して回線を止めます。',
          'Lock it remotely and phone the carrier to suspend the line.',
        ),
      },
      {
        id: 'computer',
        name: { ja: 'パソコン', en: 'A computer' },
        firstMove: say(
          lost,
          '管理の道具(MDM)があればロックし、使っていたパスワードを変えます。',
          'Lock it if your company can do so remotely (MDM), and change the passwords used on it.',
        ),
      },
      {
        id: 'media',
        name: { ja: 'USBメモリ・書類', en: 'A USB stick or papers' },
        firstMove: say(
          help,
          'ロックはできません。中身を書き出し、最後に見た場所を急いで探します。',
          'It cannot be locked. List what was on it and search the last place quickly.',
        ),
      },
    ],
  },
  steps: [
    {
      id: 'lost-device/call-company',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: 'まず会社に電話する', en: 'Phone the company first' },
      what: [
        say(
          lost,
          'はっきりしなくても、なくしたと分かった時点で知らせます。',
          'Tell them as soon as it is missing, even if details are unclear.',
        ),
        say(
          help,
          '「何を・どこで・いつまで持っていたか」を話します。',
          'Say what it is, where you were, and when you last had it.',
        ),
      ],
      why: say(lost, '知らせが遅れるほど、被害は広がります。', 'The later they hear of it, the greater the damage.'),
      never: never(
        help,
        '見つかるまで黙って探さない。',
        'Do not keep quiet and search on your own.',
        'その間に、会社の情報を開かれることがあります。',
        'Meanwhile somebody may open company data.',
      ),
      ifNot: say(
        help,
        'スマホをなくして番号が分からないときは、近くの人や店で電話を借り、会社の代表番号にかけます。',
        'If the phone with the numbers is gone, borrow one and call the main number of the company.',
      ),
      contact: 'responsible',
    },
    {
      id: 'lost-device/lock',
      subPhase: 'contain',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '遠くからロックし、回線を止める', en: 'Lock it remotely, suspend the line' },
      what: [
        say(
          lost,
          '音を鳴らす、場所を調べる、ロックする、の順にためします。',
          'Try to ring it, locate it, then lock it.',
        ),
        say(
          lost,
          'スマホは、24時間受け付ける携帯電話会社の窓口で止めます。',
          "For a phone, use the carrier's line for this; they take calls day and night.",
        ),
      ],
      why: say(help, '拾った人に、中を見られなくします。', 'Whoever finds it cannot look inside.'),
      never: never(
        unverified(CHECKED),
        '中身を消すのを、急いで決めない。',
        'Do not rush to wipe it.',
        '場所が分からなくなることがあります。消す前に責任者に確認してください。',
        'You may no longer be able to locate it. Please confirm with the person in charge first.',
      ),
      ifNot: say(
        help,
        'ロックする仕組みがないときは、あとの手順「入っていたパスワードを変える」を、先に急いでします。',
        'If there is no way to lock it, go straight to changing the passwords.',
      ),
      contact: 'carrier',
    },
    {
      id: 'lost-device/search',
      subPhase: 'contain',
      scope: 'type',
      who: 'finder',
      title: { ja: '交通機関や店に問い合わせる', en: 'Ask transport companies and shops' },
      what: [
        say(
          lost,
          '駅、タクシー、店など、通った順に電話します。',
          'Phone stations, taxis and shops in the order you passed them.',
        ),
        say(help, '相手、時刻、答えを書いておきます。', 'Note whom you asked, when, and what they said.'),
      ],
      why: say(
        help,
        '早く見つかれば、だれにも見られずに済むことがあります。',
        'Found early, it may not have been seen by anybody.',
      ),
      never: never(
        help,
        '地図に出た場所へ、1人で取りに行かない。',
        'Do not go alone to where the map shows it.',
        '盗まれたのなら危険です。警察に伝えます。',
        'If it was stolen that is dangerous. Tell the police.',
      ),
      ifNot: say(
        help,
        '通った道が思い出せないときは、決済の履歴や予定表を見ます。',
        'If you cannot recall your way, look at payments and your calendar.',
      ),
    },
    {
      id: 'lost-device/passwords',
      subPhase: 'contain',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '入っていたパスワードを変える', en: 'Change the passwords that were on it' },
      what: [
        say(
          lost,
          '別の機器から変え、その端末のログインを取り消します。',
          'Change them from another device and revoke its sign-ins.',
        ),
        say(
          help,
          'メール、クラウド、ネットバンクの順にします。',
          'Begin with mail, then cloud services, then online banking.',
        ),
      ],
      why: say(
        help,
        '端末は戻らなくても、情報の入口は閉じられます。',
        'Even if the device is gone, its ways in can be closed.',
      ),
      never: never(
        help,
        '画面のロックがあるから十分、と考えない。',
        'Do not rely on the screen lock alone.',
        '簡単な番号なら、開けられることがあります。',
        'A simple number may be guessed.',
      ),
      ifNot: say(
        help,
        'どのサービスに入っていたか分からないときは、会社のメールの管理者に、全部のログインを切ってもらいます。',
        'If you do not know what it was signed in to, have the mail administrator sign it out everywhere.',
      ),
      contact: 'it-vendor',
    },
    {
      id: 'lost-device/list-data',
      subPhase: 'contain',
      scope: 'type',
      who: 'responsible',
      title: { ja: '中に何があったか書き出す', en: 'List what was on it' },
      what: [
        say(
          official(CHECKED, 'tokyo-guide'),
          '持ち出しの一覧があれば、それで確かめます。',
          'If there is a list of what was taken out, use it.',
        ),
        say(
          help,
          'だれの情報が何人分か、暗号化していたかを書きます。',
          'Note whose data, how many persons, and whether it was encrypted.',
        ),
      ],
      why: say(
        ppc,
        '強い暗号化で守られていれば、報告が要らないことがあります。',
        'With strong encryption a report may not be needed.',
      ),
      never: never(
        help,
        '「たいした物は入っていない」で済ませない。',
        'Do not settle for "nothing important on it".',
        'メールの控えや写真に、お客様の情報が入っていることがあります。',
        'Stored mails and photos may hold customers’ data.',
      ),
      ifNot: say(
        help,
        '持ち主が思い出せないときは、会社の共有フォルダやメールの記録から、入っていた物を推測します。',
        'If its user cannot recall, work it out from shared folders and mail records.',
      ),
    },
    {
      id: 'lost-device/team',
      subPhase: 'team',
      scope: 'general',
      who: 'responsible',
      title: { ja: '経営者に伝え、窓口を決める', en: 'Tell the company head and name one contact' },
      what: [
        say(
          guideRows,
          '経営者にすぐ知らせ、対応する人を決めてもらいます。',
          'Tell the head of the company at once and have people named.',
        ),
      ],
      why: say(
        help,
        '警察や取引先からの連絡を、受ける人が要ります。',
        'Somebody has to take calls from police and partners.',
      ),
      never: never(
        help,
        'なくした人だけに、後の手続きを任せない。',
        'Do not leave the rest to the one who lost it.',
        '届出や報告は、会社の名前でするものがあります。',
        'Some reports have to be made in the company’s name.',
      ),
      ifNot: say(
        help,
        '夜や休みでつかまらないときは、ロックと届出を先に進め、朝に報告します。',
        'At night or on a holiday, go on with locking and the police, and report in the morning.',
      ),
      contact: 'owner',
    },
    {
      id: 'lost-device/police',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'finder',
      title: { ja: '警察に遺失届か盗難届を出す', en: 'Report it to the police as lost or stolen' },
      what: [
        say(
          lost,
          '置き忘れなら遺失届、盗まれたなら盗難届です。',
          'Left behind: a lost property report. Taken: a theft report.',
        ),
        say(help, '機種、番号、色、貼ってある物を伝えます。', 'Give the model, number, colour and any stickers.'),
      ],
      why: say(
        help,
        '見つかったときに連絡が来ます。届出の番号は記録になります。',
        'They call when it turns up, and the number goes on record.',
      ),
      never: never(
        help,
        '届出の番号を控えずに帰らない。',
        'Do not leave without the report number.',
        '携帯電話会社や保険の手続きで聞かれることがあります。',
        'Carrier and insurer may ask for it.',
      ),
      ifNot: say(
        help,
        '警察署に行けないときは、近くの交番か#9110に、届け方を聞きます。',
        'If you cannot get to a station, ask at a police box or dial #9110.',
      ),
      desks: ['police-9110', 'police-cyber'],
    },
    {
      id: 'lost-device/first-notice',
      subPhase: 'first-notice',
      scope: 'general',
      who: 'owner',
      title: { ja: '情報の持ち主に知らせる', en: 'Tell those whose data it was' },
      what: [
        say(
          ppc,
          '取引先から預かった情報なら、まずその会社に知らせます。',
          'If it was data of a client, tell that company first.',
        ),
        say(
          guideRows,
          '本人に届かないときは、公表も考えます。',
          'If you cannot reach the persons, consider publishing it.',
        ),
      ],
      why: say(
        help,
        '拾った人からの連絡や、悪用に備えてもらえます。',
        'They can prepare for misuse or a call from the finder.',
      ),
      never: never(
        help,
        '見つかる前に「悪用はない」と言わない。',
        'Do not say "no misuse" before it is found.',
        'まだだれにも分からないことです。',
        'Nobody can know that yet.',
      ),
      ifNot: say(
        help,
        '中身がまだ分からないときは、「調べています」と、次に知らせる日を伝えます。',
        'If the contents are still unclear, say so and give the day of your next notice.',
      ),
    },
    {
      id: 'lost-device/privacy-report',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: '個人情報保護委員会への報告を確かめる', en: 'See whether the privacy commission must be told' },
      what: [
        say(
          ppc,
          '盗まれた物に個人の情報があれば、1人分でも報告の対象です。',
          'If it was stolen with personal data on it, a report is due from one person on.',
        ),
        say(
          ppc,
          '社外でなくしたら漏えい、社内だけなら滅失(なくなること)です。',
          'Lost outside is a leak; lost inside only is a loss.',
        ),
      ],
      why: say(
        ppc,
        '盗難は不正によるものとされ、確報は60日以内です。',
        'Theft counts as wrongdoing: the full report is due within 60 days.',
      ),
      never: never(
        ppc,
        '見つかるのを待って、速報をのばさない。',
        'Do not put off the first report hoping it turns up.',
        '速報の目安は、知ってから3〜5日ほどです。',
        'It is due about 3 to 5 days after you know.',
      ),
      ifNot: say(
        transcribed(CHECKED, 'ppc-phone'),
        '漏えいにあたるか迷うときは、法律の相談電話 03-6457-9849 に聞きます。平日9:30〜17:30です。',
        'Unsure whether it is a leak: ask the law line, 03-6457-9849, weekdays 9:30 to 17:30 (Japan time).',
      ),
      desks: ['ppc-report', 'ppc-my-number', 'ppc-law-line'],
    },
    {
      id: 'lost-device/preserve',
      subPhase: 'preserve',
      scope: 'general',
      who: 'it-staff',
      title: { ja: '操作と届出の記録を残す', en: 'Keep records of locks and reports' },
      what: [
        say(
          guideRows,
          'あとで争いになる場合に備え、事実を示すものを残します。',
          'In case of a dispute later, keep what shows the facts.',
        ),
        say(
          help,
          'ロックの時刻、届出の番号、電話の相手をまとめます。',
          'Put together lock times, report numbers and whom you phoned.',
        ),
      ],
      why: say(help, 'すぐに手を打ったことを、本人や取引先に示せます。', 'It shows that you acted at once.'),
      never: never(
        help,
        '管理画面の履歴を、写す前に端末を外さない。',
        'Do not remove it from management before copying its history.',
        '最後につながった時刻や場所が見られなくなります。',
        'Its last time and place would be gone.',
      ),
      ifNot: say(
        help,
        '管理の道具がないときは、クラウドの「端末の一覧」や、ログインの履歴を写します。',
        'Without a management tool, copy the device list and sign-in history of your cloud service.',
      ),
    },
    {
      id: 'lost-device/investigate',
      subPhase: 'investigate',
      scope: 'type',
      who: 'it-staff',
      title: { ja: 'その後に使われていないか調べる', en: 'See whether it was used afterwards' },
      what: [
        say(
          help,
          'なくした時刻よりあとのログインがないか見ます。',
          'Look for sign-ins after the time it went missing.',
        ),
        say(help, '通話や支払いの明細も見ます。', 'Check calls and payments as well.'),
      ],
      why: say(help, '使われた跡があれば、漏えいとして急ぐことになります。', 'Signs of use make it urgent, as a leak.'),
      never: never(
        help,
        '一度見ただけで、使われていないと決めない。',
        'Do not rule out use after one look.',
        'しばらくたってから使われることもあります。',
        'It may be used only after a while.',
      ),
      ifNot: say(
        help,
        '履歴が見られないサービスは、提供する会社に問い合わせ、答えを記録します。',
        'Where you cannot see the history, ask the provider and record the answer.',
      ),
    },
    {
      id: 'lost-device/restore',
      subPhase: 'restore',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '代わりの端末を用意する', en: 'Set up a replacement' },
      what: [
        say(help, '新しい端末を登録し、古い端末の登録を外します。', 'Enrol the new device and remove the old one.'),
        say(
          guideRows,
          '使える状態になったら、経営者に結果を報告します。',
          'When it works, report to the head of the company.',
        ),
      ],
      why: say(
        help,
        '個人のスマホで仕事を続けると、別の漏れにつながります。',
        'Working on private phones leads to other leaks.',
      ),
      never: never(
        help,
        '戻ってきた端末を、そのまま使わない。',
        'Do not just use the device if it comes back.',
        '何か入れられたかもしれません。調べてからにします。',
        'Something may have been installed. Have it checked first.',
      ),
      ifNot: say(
        help,
        '代わりがすぐ来ないときは、会社のパソコンで使える分だけ仕事を続けます。',
        'If the replacement takes time, carry on with what a company computer allows.',
      ),
    },
    {
      id: 'lost-device/prevent',
      subPhase: 'prevent',
      scope: 'general',
      who: 'owner',
      title: { ja: '持ち出しの決まりを見直す', en: 'Review what may leave the office' },
      what: [
        say(
          guideRows,
          '技術と決まりの両方から、次を防ぐ手を決めます。',
          'Decide on measures in both technology and rules.',
        ),
        say(
          help,
          '暗号化、遠くからのロック、持ち出しの一覧を用意します。',
          'Have encryption, remote lock and a list of what is out.',
        ),
      ],
      why: say(
        help,
        '備えがあれば、なくしても電話2本で済みます。',
        'With those in place, the next loss is two phone calls.',
      ),
      never: never(
        help,
        '持ち出し禁止だけで終わらせない。',
        'Do not stop at forbidding it.',
        '仕事にならず、かくれて持ち出す人が出ます。',
        'Work needs it, and people would do it in secret.',
      ),
      ifNot: say(
        help,
        '全部に暗号化を入れられないときは、外へ持って出る端末から順に入れます。',
        'If not every device can be encrypted, start with those that leave the office.',
      ),
    },
  ],
};
