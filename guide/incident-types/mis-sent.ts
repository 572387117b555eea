import { incidentTypeNames } from '../incident-type-names.ts';
import { never, official, own, say, transcribed } from '../statement.ts';
import type { IncidentType } from '../types.ts';

const CHECKED = '2026-11-23';
const help = own(CHECKED);
const aCase = official(CHECKED, 'qst-notice');
const guideRows = transcribed(CHECKED, 'ipa-guide', 'kawasaki-mgo');
const ppc = official(CHECKED, 'ppc-guideline', 'appi-rules');

/** Sent to the wrong person, or visible to all by a wrong setting. Recovered unread it is no leak, so the first call counts. */
export const misSent: IncidentType = {
  id: 'mis-sent',
  name: incidentTypeNames['mis-sent'],
  asksThisPc: false,
  firstMoves: ['mis-sent/stop', 'mis-sent/tell-responsible', 'mis-sent/note-details'],
  branch: {
    step: 'mis-sent/stop',
    question: { ja: 'どのように渡りましたか?', en: 'How did it get there?' },
    choices: [
      {
        id: 'mail',
        name: { ja: 'メールやチャット', en: 'By mail or chat' },
        firstMove: say(
          help,
          '相手に電話し、開かずに消すよう頼みます。取り消しができるなら、それもします。',
          'Phone them and ask them to delete it unopened. Recall it too, if that is possible.',
        ),
      },
      {
        id: 'paper',
        name: { ja: '郵便やFAX', en: 'By post or fax' },
        firstMove: say(
          help,
          '相手に電話し、開けずに取っておいてもらい、引き取りに行きます。',
          'Phone them, ask them to keep it unopened, and go to collect it.',
        ),
      },
      {
        id: 'published',
        name: { ja: '公開や共有の設定', en: 'Through a public or shared setting' },
        firstMove: say(
          help,
          'ページや共有リンクを閉じ、見た人の記録を写します。',
          'Close the page or link and copy the record of who viewed it.',
        ),
      },
    ],
  },
  steps: [
    {
      id: 'mis-sent/stop',
      subPhase: 'contain',
      scope: 'type',
      who: 'finder',
      title: { ja: '見られる前に止める', en: 'Stop it before it is read' },
      what: [
        say(
          help,
          '相手に電話し、開かずに消すか、取っておいてもらいます。',
          'Phone them: ask them to delete it unopened, or to keep it for you.',
        ),
        say(
          help,
          '公開や共有のまちがいなら、ページやリンクを閉じます。',
          'If it was made public or shared, close the page or the link.',
        ),
      ],
      why: say(
        ppc,
        '見られる前に全部取り戻せれば、漏えいにはあたりません。',
        'If all of it is recovered before anyone reads it, it is not a leak.',
      ),
      never: never(
        help,
        'おわびのメールに、同じ情報をもう一度のせない。',
        'Do not repeat the data in an apology.',
        '漏れた情報の写しが増えます。',
        'It would make one more copy.',
      ),
      ifNot: say(
        help,
        '電話番号が分からないときは、中身に触れずに「至急お電話ください」とだけ送ります。',
        'No number: send only "please phone us urgently", without the contents.',
      ),
    },
    {
      id: 'mis-sent/tell-responsible',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '責任者にすぐ話す', en: 'Tell the person in charge right away' },
      what: [
        say(
          guideRows,
          'まちがいに気づいたら、すぐ責任者に報告します。',
          'As soon as you notice the mistake, report it to them.',
        ),
        say(
          help,
          '「だれに・何を・いつ送り、どう頼んだか」を話します。',
          'Say to whom, what and when, and what you asked them to do.',
        ),
      ],
      why: say(
        help,
        '報告が要るかどうかは、会社が決めることになります。',
        'Whether a report is due is for the company to decide.',
      ),
      never: never(
        aCase,
        '相手が消してくれたから、と黙らない。',
        'Do not stay quiet just because they deleted it.',
        '担当の人だけで済ませ、あとで問題になった例があります。',
        'In a real case staff settled it alone, and it came back.',
      ),
      ifNot: say(
        help,
        '責任者が席にいないときは、上司か代わりの責任者に口で伝え、時刻を書いておきます。',
        'If they are away, tell your manager or the deputy in person and note the time.',
      ),
      contact: 'responsible',
    },
    {
      id: 'mis-sent/note-details',
      subPhase: 'contain',
      scope: 'type',
      who: 'finder',
      title: { ja: '送った物と相手を書き出す', en: 'Write down what went to whom' },
      what: [
        say(
          help,
          '時刻、宛先の全員、件名、添付の中身を書きます。',
          'Note the time, every recipient, the subject and the attachments.',
        ),
        say(
          help,
          '消した、開いていない、という返事を文書でもらいます。',
          'Get it in writing that it was deleted and not opened.',
        ),
      ],
      why: say(
        transcribed(CHECKED, 'ppc-qa'),
        '見られていないと確かめられたかで、扱いが変わります。',
        'What follows depends on whether it is confirmed that nobody read it.',
      ),
      never: never(
        help,
        '送ったメールを、送信済みから消さない。',
        'Do not delete it from your sent mail.',
        '何を送ったか、証明できなくなります。',
        'You could no longer show what was sent.',
      ),
      ifNot: say(
        help,
        '相手の返事がもらえないときは、電話した時刻と話した中身を、自分で書いておきます。',
        'If they will not write, note yourself when you phoned and what was said.',
      ),
    },
    {
      id: 'mis-sent/team',
      subPhase: 'team',
      scope: 'general',
      who: 'responsible',
      title: { ja: '対応が要るかを決め、経営者に伝える', en: 'Judge it and tell the head of the company' },
      what: [
        say(
          guideRows,
          '個人や取引先の情報なら、経営者に伝えて担当を決めます。',
          'If it was data of persons or partners, tell the company head and settle who handles it.',
        ),
      ],
      why: say(
        help,
        'おわびや説明は、会社としてすることになります。',
        'Apologies and explanations come from the company.',
      ),
      never: never(
        help,
        '送った人の名前を、社外への説明に入れない。',
        'Do not name the sender to people outside.',
        '説明に要るのは、起きたことと対策です。',
        'They need what happened and what is done, not who.',
      ),
      ifNot: say(
        help,
        '個人の情報も社外秘も入っていないなら、記録だけ残して終わりにできます。',
        'If it held neither personal nor confidential data, keep the record and close the matter.',
      ),
      contact: 'owner',
    },
    {
      id: 'mis-sent/first-notice',
      subPhase: 'first-notice',
      scope: 'general',
      who: 'responsible',
      title: { ja: '情報の本人と取引先に伝える', en: 'Tell the persons and partners it concerns' },
      what: [
        say(guideRows, '影響を受ける人に、起きたことを伝えます。', 'Tell those affected what happened.'),
        say(help, '相手に消してもらえたかどうかも伝えます。', 'Say whether it has been deleted.'),
      ],
      why: say(
        help,
        'ほかから聞くより、自分たちから伝えるほうが信頼されます。',
        'Hearing it from you is better than hearing it from others.',
      ),
      never: never(
        help,
        '宛先に全員を並べて知らせない。',
        'Do not put all of them in the address line.',
        'もう一度、連絡先が漏れてしまいます。',
        'Their addresses would leak as well.',
      ),
      ifNot: say(
        help,
        '人数が多くてすぐ送れないときは、影響の大きい人から順に電話します。',
        'Too many at once: phone those most affected first.',
      ),
    },
    {
      id: 'mis-sent/privacy-report',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: '4つの場合に当てはまるか見る', en: 'Check it against the four cases' },
      what: [
        say(
          ppc,
          '病歴などの情報、お金の被害につながる情報、不正、1,000人を超える、のどれかなら報告します。',
          'Report if: health or similar data, risk to money, wrongdoing, or over 1,000 persons.',
        ),
        say(ppc, '当てはまらなくても、任意で報告できます。', 'Even if none applies, a voluntary report is possible.'),
      ],
      why: say(
        ppc,
        '送りまちがいも、読まれていれば漏えいにあたるためです。',
        'Sent to the wrong person and read, it is a leak.',
      ),
      never: never(
        ppc,
        '「うっかりだから対象外」と考えない。',
        'Do not think a slip cannot count.',
        '病歴などが入っていれば、1人分でも対象です。',
        'With health or similar data, one person is enough.',
      ),
      ifNot: say(
        transcribed(CHECKED, 'ppc-phone'),
        '当てはまるか分からないときは、平日9:30〜17:30に 03-6457-9849(法律の相談電話)で聞けます。',
        'If you cannot tell, ask the law line, 03-6457-9849, on weekdays from 9:30 to 17:30 (Japan time).',
      ),
      desks: ['ppc-report', 'ppc-my-number', 'ppc-law-line'],
    },
    {
      id: 'mis-sent/preserve',
      subPhase: 'preserve',
      scope: 'general',
      who: 'it-staff',
      title: { ja: '送信とアクセスの記録を残す', en: 'Keep sending and access records' },
      what: [
        say(guideRows, 'メールやサーバーの記録を、変えずに取っておきます。', 'Keep mail and server records unchanged.'),
      ],
      why: say(help, '「見られていない」と言える根拠になります。', 'They support the statement that nobody looked.'),
      never: never(
        help,
        '古い記録が消える設定を、そのままにしない。',
        'Do not let old records expire meanwhile.',
        '必要になったときには、もうありません。',
        'They would be gone when needed.',
      ),
      ifNot: say(
        help,
        '記録の取り出し方が分からないときは、メールやクラウドの会社に、残る期間と方法を聞きます。',
        'If you cannot get at them, ask the provider how, and how long they are kept.',
      ),
      contact: 'it-vendor',
    },
    {
      id: 'mis-sent/investigate',
      subPhase: 'investigate',
      scope: 'type',
      who: 'responsible',
      title: { ja: 'まちがえた流れをたどる', en: 'Trace how the mistake came about' },
      what: [
        say(
          help,
          '宛先の自動入力、古い名簿、共有の設定を見ます。',
          'Look at auto-complete, old lists and sharing settings.',
        ),
        say(help, '前にも同じことがなかったか、送信の記録を調べます。', 'Check past sending for the same slip.'),
      ],
      why: say(
        help,
        '仕組みのせいなら、ほかの人もまた同じことをします。',
        'If the set-up caused it, it will happen to others.',
      ),
      never: never(
        help,
        '「確認不足」だけを原因にしない。',
        'Do not name only "lack of checking" as the cause.',
        '同じ画面を使う人が、また同じ所でまちがえます。',
        'The next person will slip at the same spot.',
      ),
      ifNot: say(
        help,
        '流れが思い出せないときは、同じ操作をテスト用の宛先でやってみます。',
        'If nobody can recall it, go through it once with a test address.',
      ),
    },
    {
      id: 'mis-sent/restore',
      subPhase: 'restore',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '名簿と共有の設定を直す', en: 'Correct lists and sharing settings' },
      what: [
        say(help, 'アドレス帳と自動入力の候補を直します。', 'Correct the address book and the suggestions.'),
        say(
          help,
          '公開していたなら、検索サイトに残る写しも消してもらいます。',
          'If it was public, have copies in search engines removed too.',
        ),
      ],
      why: say(
        help,
        '直さないと、明日また同じ相手に届きます。',
        'Otherwise it reaches the same person again tomorrow.',
      ),
      never: never(
        help,
        '共有リンクを、期限なしで作り直さない。',
        'Do not make a new link without an end date.',
        'だれが持っているか、また分からなくなります。',
        'Again nobody would know who has it.',
      ),
      ifNot: say(
        help,
        'すぐ直せない名簿は、「使わない」と印をつけ、新しい名簿ができるまで1件ずつ確かめて送ります。',
        'If a list cannot be fixed now, mark it "do not use" and check each address by hand.',
      ),
    },
    {
      id: 'mis-sent/prevent',
      subPhase: 'prevent',
      scope: 'general',
      who: 'owner',
      title: { ja: '送る前に止まる仕組みを入れる', en: 'Build in a pause before sending' },
      what: [
        say(
          guideRows,
          '根本の原因に合う仕組みと決まりを決めます。',
          'Decide on measures and rules that fit the root cause.',
        ),
        say(
          help,
          '数分おくれて送る設定や、社外の宛先の警告を使います。',
          'Use delayed sending and a warning for outside addresses.',
        ),
      ],
      why: say(help, '送った直後に気づくことが、よくあるからです。', 'People often notice just after pressing send.'),
      never: never(
        help,
        '手順を増やすだけにしない。',
        'Do not just add more steps.',
        '忙しい日に守られなくなります。',
        'On a busy day nobody follows them.',
      ),
      ifNot: say(
        help,
        '仕組みをすぐ入れられないときは、個人の情報を送る日だけ、2人で宛先を読み合わせます。',
        'Until then, have two people read the addresses aloud when personal data is sent.',
      ),
    },
  ],
};
