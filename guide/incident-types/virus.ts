import { incidentTypeNames } from '../incident-type-names.ts';
import { never, official, own, say, transcribed } from '../statement.ts';
import type { IncidentType } from '../types.ts';

const CHECKED = '2026-11-23';
const help = own(CHECKED);
const guide = transcribed(CHECKED, 'ipa-guide', 'guide-newsletter');
const guideRows = transcribed(CHECKED, 'ipa-guide', 'kawasaki-mgo');
const tokyo = transcribed(CHECKED, 'tokyo-handbook');

/**
 * Virus: an antivirus warning or odd behaviour. The guide lets a firm clean the machine; keeping evidence is decided
 * before that, because scanning and cleaning change what could be examined.
 */
export const virus: IncidentType = {
  id: 'virus',
  name: incidentTypeNames.virus,
  asksThisPc: true,
  firstMoves: ['virus/stop-using', 'virus/disconnect', 'virus/photograph', 'virus/call-responsible'],
  steps: [
    {
      id: 'virus/stop-using',
      subPhase: 'contain',
      scope: 'type',
      who: 'finder',
      title: { ja: 'パソコンの操作をやめる', en: 'Take your hands off the computer' },
      what: [
        say(guide, '感染したかもしれない機器は、使うのをやめます。', 'Stop using the machine that may be infected.'),
        say(help, '開いているメールやファイルも、そのままにします。', 'Leave any open mails and files as they are.'),
      ],
      why: say(
        help,
        '使い続けると、情報が外へ送られることがあります。',
        'While it is in use, data may be sent out of the company.',
      ),
      never: never(
        guideRows,
        '電源ボタンを押さない。再起動で直そうとしない。',
        'Do not press the power button, and do not restart to fix it.',
        '電源が入っている間だけ残る手がかりが消えます。',
        'Clues that exist only while it is running would be lost.',
      ),
      ifNot: say(
        help,
        '急ぎの仕事があるときは、別のパソコンに移ります。保存していない書類は、画面を写真に撮って残します。',
        'If work cannot wait, move to another computer. Photograph any document you have not saved.',
      ),
    },
    {
      id: 'virus/disconnect',
      subPhase: 'contain',
      scope: 'type',
      who: 'finder',
      title: { ja: '線を抜き、Wi-Fiを切る', en: 'Unplug the network and turn off Wi-Fi' },
      what: [
        say(
          guide,
          '感染した機器を、会社のネットワークから外します。',
          'Take the infected machine off the company network.',
        ),
        say(
          help,
          'LANケーブルを抜きます。スマホなら機内モードにします。',
          'Pull the network cable. On a phone, use airplane mode.',
        ),
      ],
      why: say(
        help,
        'ほかの機器にうつるのと、外への送信を止めます。',
        'It stops the virus from reaching other machines and from sending data out.',
      ),
      never: never(
        help,
        'USBメモリでファイルを移さない。',
        'Do not move files with a USB stick.',
        'USBメモリを通して、別のパソコンにうつることがあります。',
        'The virus can travel on the stick to the next computer.',
      ),
      ifNot: say(
        help,
        'Wi-Fiの切り方が分からないときは、責任者かIT業者に電話し、聞きながら切ります。サーバーは、止まる仕事も一緒に伝えます。',
        'If you do not know how, phone the person in charge or your IT company and do it together. For a server, tell them what work would stop.',
      ),
    },
    {
      id: 'virus/photograph',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '警告の画面をスマホで撮る', en: 'Photograph the warning' },
      what: [
        say(
          help,
          'ウイルスの名前とファイルの場所が読めるように撮ります。',
          'Make sure the name of the virus and where the file is can be read.',
        ),
        say(
          help,
          '気づいた時刻と、直前にしていたことを書きます。',
          'Write down the time, and what you were doing just before.',
        ),
      ],
      why: say(
        official(CHECKED, 'ipa-todokede'),
        'ウイルスの名前や様子は、届け出るときにも書く項目です。',
        'The name or the symptoms are also asked for in the report to IPA.',
      ),
      never: never(
        own(CHECKED, 'ipa-guide'),
        '警告の「削除」や「駆除(ウイルスを消す)」を自分で押さない。',
        'Do not press "delete" or "clean" yourself.',
        '何があったかを、あとで調べられなくなることがあります。',
        'Later it may be impossible to tell what happened.',
      ),
      ifNot: say(
        help,
        '警告がもう消えていたら、覚えている言葉を書きます。動きがおかしいだけなら、どうおかしいかを書きます。',
        'If the warning is gone, write down what you remember of it. If it only behaves oddly, write down how.',
      ),
    },
    {
      id: 'virus/call-responsible',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '責任者に電話で知らせる', en: 'Phone the person in charge' },
      what: [
        say(
          guide,
          '警告が出た、動きがおかしい、と見たままを伝えます。',
          'Say what you saw: a warning, or that the machine behaves oddly.',
        ),
        say(
          help,
          '添付ファイルやリンクを開いたなら、それも話します。',
          'If you opened an attachment or a link, say that too.',
        ),
      ],
      why: say(
        help,
        '知らせが早いほど、止める手が多く残っています。',
        'The earlier they know, the more can still be stopped.',
      ),
      never: never(
        help,
        '「気のせいかもしれない」と待たない。',
        'Do not wait because it may be nothing.',
        'ちがっていても困りません。待つ間に広がることがあります。',
        'A false alarm does no harm. Waiting may let it spread.',
      ),
      ifNot: say(
        help,
        '出なければ、代わりの責任者に電話します。休みの日や夜は、IT業者の緊急の番号にもかけます。',
        'No answer: phone the deputy. At night or on a holiday, try the emergency number of your IT company too.',
      ),
      contact: 'responsible',
    },
    {
      id: 'virus/outside-word',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '外からの知らせを書きとめる', en: 'Write down any word from outside' },
      what: [
        say(
          guide,
          '「変なメールが届いた」という電話で、感染が分かることがあります。',
          'A call from someone who got an odd mail from you may be how you learn of it.',
        ),
        say(guideRows, '相手の名前と連絡先を聞いて書きます。', 'Ask for their name and number and write them down.'),
      ],
      why: say(guideRows, 'あとで、こちらから連絡することになります。', 'You will have to call them back later.'),
      never: never(
        help,
        'その場で原因を言い切らない。',
        'Do not name a cause on the spot.',
        'まだ調べていません。あとで変わると信用を失います。',
        'Nothing has been examined yet, and taking it back costs trust.',
      ),
      ifNot: say(
        help,
        '外からの知らせがないときは、することはありません。済みにして次へ進みます。',
        'If nobody from outside has called, there is nothing to do here. Tick it and go on.',
      ),
    },
    {
      id: 'virus/team',
      subPhase: 'team',
      scope: 'general',
      who: 'responsible',
      title: { ja: '経営者に知らせ、進め方を決める', en: 'Tell the head of the company and agree how to go on' },
      what: [
        say(
          guideRows,
          '対応が要ると思ったら、すぐ経営者に報告します。',
          'If it needs handling, report to the head of the company at once.',
        ),
        say(help, '連絡をまとめる人を1人決めます。', 'Name one person who gathers all messages.'),
      ],
      why: say(
        help,
        '決める人がはっきりすると、現場が迷いません。',
        'When it is clear who decides, nobody has to guess.',
      ),
      never: never(
        help,
        '担当を決めずに、何人もでさわらない。',
        'Do not let several people work on it without roles.',
        'だれが何をしたか分からなくなり、記録が役に立たなくなります。',
        'Nobody would know who did what, and the records lose their value.',
      ),
      ifNot: say(
        help,
        '担当を置けない小さな会社では、責任者が1人で決め、IT業者に手を借ります。経営者には電話で結果を伝えます。',
        'In a very small company the person in charge decides alone, with help from the IT company, and phones the company head afterwards.',
      ),
      contact: 'owner',
      desks: ['ipa-organisations'],
    },
    {
      id: 'virus/first-notice',
      subPhase: 'first-notice',
      scope: 'general',
      who: 'owner',
      title: { ja: '影響がある人に早く知らせる', en: 'Warn those who may be affected' },
      what: [
        say(guideRows, '被害が及びそうな相手に連絡します。', 'Contact those the damage may reach.'),
        say(
          help,
          '感染した機器からメールを送った相手を、先に調べます。',
          'First look up who got mail from the infected machine.',
        ),
      ],
      why: say(
        help,
        '相手が添付ファイルを開く前なら、感染を防げます。',
        'If they have not opened the attachment yet, they can be spared.',
      ),
      never: never(
        help,
        '感染した機器のメールで知らせない。',
        'Do not send the warning from the infected machine.',
        '知らせのメールで、ウイルスを送ってしまうことがあります。',
        'The warning itself could carry the virus.',
      ),
      ifNot: say(
        guideRows,
        '相手が多くて連絡しきれないときは、Webサイトで知らせ、問い合わせを受ける窓口を作ります。',
        'Too many to reach: publish it on your website and set up one place that takes questions.',
      ),
    },
    {
      id: 'virus/reports',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: 'IPAに届け出て、ほかの報告先も見る', en: 'Report to IPA, and see who else must know' },
      what: [
        say(guide, 'ウイルスの被害を、IPA(国の専門機関)に届け出ます。', 'File it with IPA, the national agency.'),
        say(
          guide,
          '業種の法律で決まっていれば、所管の省庁にも報告します。',
          'If a law of your industry asks for it, report to its ministry as well.',
        ),
        say(
          guide,
          '影響した取引先とお客様に、その後を伝えます。',
          'Tell the partners and customers concerned how it went on.',
        ),
      ],
      why: say(
        help,
        '早く調べるほど、報告の期限に余裕ができます。',
        'The sooner you know which reports are due, the more time is left.',
      ),
      never: never(
        official(CHECKED, 'ppc-guideline'),
        '個人の情報が入った機器なら、軽く見ない。',
        'Do not take it lightly if personal data is on it.',
        '情報を盗むウイルスなら、漏えいのおそれとして報告の対象です。',
        'A virus that steals data counts as a possible leak, which is reportable.',
      ),
      ifNot: say(
        official(CHECKED, 'ipa-soudan'),
        'どこに出すか迷ったら、IPAの企業向け窓口 cs-support@ipa.go.jp にメールで聞けます。電話の窓口はありません。',
        'Not sure where to report: write to the IPA desk for organisations, cs-support@ipa.go.jp. It has no phone.',
      ),
      desks: ['ipa-report', 'ppc-report', 'ipa-organisations'],
    },
    {
      id: 'virus/preserve',
      subPhase: 'preserve',
      scope: 'type',
      who: 'responsible',
      title: { ja: '消す前に、証拠を残すか決める', en: 'Before cleaning, decide about evidence' },
      what: [
        say(
          own(CHECKED, 'ipa-guide', 'tokyo-handbook'),
          '駆除や入れ直しの前に、くわしく調べるかどうかを決めます。',
          'Before anything is removed, decide whether it will be examined.',
        ),
        say(
          tokyo,
          '気づいたきっかけ、時計のずれ、したことを書きます。',
          'Note how it was noticed, whether the clock was right, and what was done.',
        ),
      ],
      why: say(
        help,
        '消したあとでは、情報が盗まれたかを答えられません。',
        'Once it is wiped, nobody can say whether data was taken.',
      ),
      never: never(
        tokyo,
        '自分で写しただけで済んだと思わない。',
        'Do not count on a copy you made yourself.',
        '専門でない写し方は、証拠と認められないことがあります。',
        'Copies made without training may not be accepted as evidence.',
      ),
      ifNot: say(
        help,
        '調査の会社に頼めないときは、せめて画面の写真、ログ(機器の記録)、作業のメモを残します。',
        'If you cannot hire a firm, keep at least the photos, the logs (what the machine recorded) and notes of the work.',
      ),
      desks: ['jnsa-list', 'ipa-service-list'],
    },
    {
      id: 'virus/investigate',
      subPhase: 'investigate',
      scope: 'type',
      who: 'it-staff',
      title: { ja: 'ほかの機器も調べ、取り除く', en: 'Check the other machines and remove the virus' },
      what: [
        say(
          tokyo,
          'ウイルス対策ソフトを最新にし、ほかの機器も検査します。',
          'Update the antivirus and scan the other computers and servers too.',
        ),
        say(
          tokyo,
          'ソフトの案内に沿って取り除きます。消せなければ、OSから入れ直します。',
          'Remove it as the product says. If that fails, reinstall the system and programs.',
        ),
      ],
      why: say(
        help,
        '感染は1台とは限りません。残ると、また広がります。',
        'It may not be just one machine. What is left will spread again.',
      ),
      never: never(
        own(CHECKED, 'ipa-guide', 'tokyo-handbook'),
        '証拠の扱いを決める前に、検査を始めない。',
        'Do not start scanning before evidence is decided on.',
        '検査や駆除は、調べるための記録を書きかえます。',
        'Scanning and cleaning change what could be examined.',
      ),
      ifNot: say(
        guideRows,
        '自社だけで難しいときは、対策ソフトの会社、保守の会社、公的な窓口に助けを求めます。',
        'If it is too much, turn to the maker of the antivirus, your maintenance company or a public desk.',
      ),
      contact: 'it-vendor',
      desks: ['jpcert-consult', 'jnsa-list'],
    },
    {
      id: 'virus/restore',
      subPhase: 'restore',
      scope: 'type',
      who: 'it-staff',
      title: { ja: 'きれいになった機器をつなぎ直す', en: 'Reconnect the cleaned machines' },
      what: [
        say(
          tokyo,
          '取り除けたと確かめてから、ネットワークにつなぎます。',
          'Connect a machine only after the removal is confirmed.',
        ),
        say(
          help,
          'その機器で使ったパスワードを、別の機器から変えます。',
          'From another machine, change the passwords used on it.',
        ),
      ],
      why: say(
        help,
        '残ったままつなぐと、はじめからやり直しになります。',
        'If any of it is left, everything starts over.',
      ),
      never: never(
        help,
        '「動くから大丈夫」で戻さない。',
        'Do not bring it back just because it works.',
        '見た目は直っても、裏で動いていることがあります。',
        'It may look fine while something still runs unseen.',
      ),
      ifNot: say(
        help,
        '取り除けたか自信がないときは、つながずにIT業者に見てもらいます。その間は代わりの機器を使います。',
        'Not sure it is clean: leave it off the network, have your IT company look, and use another machine meanwhile.',
      ),
      contact: 'it-vendor',
    },
    {
      id: 'virus/prevent',
      subPhase: 'prevent',
      scope: 'general',
      who: 'owner',
      title: { ja: '同じ感染を防ぐ手立てを決める', en: 'Decide how to avoid the next infection' },
      what: [
        say(
          guideRows,
          '入ってきた原因に合わせて、設定や決まり、研修を見直します。',
          'Review settings, rules and training in the light of how it came in.',
        ),
        say(
          help,
          'Windowsと対策ソフトが自動で新しくなるようにします。',
          'Let Windows and the antivirus update themselves.',
        ),
      ],
      why: say(
        help,
        '古いままのソフトの弱い所は、くり返しねらわれます。',
        'Weak spots in old software are attacked again and again.',
      ),
      never: never(
        help,
        'ファイルを開いた人の名前を広めない。',
        'Do not spread the name of whoever opened the file.',
        '次に気づいた人が、言い出せなくなります。',
        'The next person to notice something would keep silent.',
      ),
      ifNot: say(
        help,
        '全部の機器を一度に新しくできないときは、インターネットとつながる機器から順に進めます。',
        'If not everything can be updated at once, begin with the machines that face the internet.',
      ),
    },
  ],
};
