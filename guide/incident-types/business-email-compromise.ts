import { incidentTypeNames } from '../incident-type-names.ts';
import { never, official, own, say, transcribed } from '../statement.ts';
import type { IncidentType } from '../types.ts';

const CHECKED = '2026-11-23';
const help = own(CHECKED);
const bec = official(CHECKED, 'ipa-bec', 'gunma-police');
const guideRows = transcribed(CHECKED, 'ipa-guide', 'kawasaki-mgo');
const bank = official(CHECKED, 'mizuho-bank');

/** A mail that moves a payment to a thief. Money first: a transfer can be called back only while it is on its way. */
export const businessEmailCompromise: IncidentType = {
  id: 'business-email-compromise',
  name: incidentTypeNames['business-email-compromise'],
  asksThisPc: false,
  firstMoves: [
    'business-email-compromise/call-bank',
    'business-email-compromise/call-responsible',
    'business-email-compromise/phone-partner',
  ],
  branch: {
    step: 'business-email-compromise/call-bank',
    question: { ja: 'お金を送りましたか?', en: 'Has money been sent?' },
    choices: [
      {
        id: 'domestic',
        name: { ja: '国内の口座に送った', en: 'Yes, to an account in Japan' },
        firstMove: say(
          help,
          '取り消しと組戻しを頼み、受付の番号と、電話に出た人の名前を書きます。',
          'Ask your bank to cancel or recall it; note the reference and who answered.',
        ),
      },
      {
        id: 'overseas',
        name: { ja: '海外の口座に送った', en: 'Yes, to an account abroad' },
        firstMove: say(
          bec,
          '送った銀行に電話し、相手の国の警察への届け方も聞きます。',
          'Phone your bank, and ask how to reach the police of that country as well.',
        ),
      },
      {
        id: 'not-sent',
        name: { ja: 'まだ送っていない', en: 'Not yet' },
        firstMove: say(
          help,
          '支払いを止めます。相手から来た新しい口座は使いません。',
          'Stop the payment. Do not use the new account you were given.',
        ),
      },
    ],
  },
  steps: [
    {
      id: 'business-email-compromise/call-bank',
      subPhase: 'contain',
      scope: 'type',
      who: 'finder',
      title: { ja: '送金に使った銀行にすぐ電話する', en: 'Phone your bank at once' },
      what: [
        say(
          bec,
          '取り消しか、組戻し(送ったお金を返してもらう手続き)を頼みます。',
          'Ask them to cancel or recall the transfer.',
        ),
        say(help, '振込の日時、金額、相手の口座を手もとに置きます。', 'Have date, amount and account at hand.'),
      ],
      why: say(
        bec,
        '戻るとは限りませんが、早いほど見込みがあります。',
        'The money may not come back, but speed improves the odds.',
      ),
      never: never(
        bec,
        '取引先への問い合わせを、メールだけで済ませない。',
        'Do not check with the partner by mail only.',
        '犯人がそのメールを読んでいることがあります。',
        'The thief may be reading that mail.',
      ),
      ifNot: say(
        help,
        '銀行が閉まっているときは、ネットバンクの緊急の番号にかけます。つながるまで、ほかの振込も止めます。',
        'Bank closed: try the emergency number for online banking, and hold all other transfers until you get through.',
      ),
      contact: 'bank',
    },
    {
      id: 'business-email-compromise/call-responsible',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '責任者に送金の件を電話する', en: 'Phone the person in charge about the payment' },
      what: [
        say(guideRows, 'だまされた疑いの時点で、責任者に報告します。', 'Report it as soon as you suspect fraud.'),
        say(
          help,
          '「だれから・いつ・いくら・どの口座へ」を話します。',
          'Say from whom, when, how much, and to which account.',
        ),
      ],
      why: say(
        help,
        'ほかの支払いにも、同じ手が使われていることがあります。',
        'The same trick may be at work in other payments.',
      ),
      never: never(
        help,
        '「社長の指示だから」と確かめずに進めない。',
        'Do not go ahead just because "the president says so".',
        '社長の名前を使う手口があります。',
        'Posing as the president is one of their tricks.',
      ),
      ifNot: say(
        help,
        '責任者が出ないときは、経理の責任者か経営者に、席まで行くか電話で伝えます。',
        'No answer: tell the head of accounting or of the company in person or by phone.',
      ),
      contact: 'responsible',
    },
    {
      id: 'business-email-compromise/phone-partner',
      subPhase: 'contain',
      scope: 'type',
      who: 'responsible',
      title: { ja: '取引先に電話で確かめる', en: 'Ask the partner by phone' },
      what: [
        say(bec, '名刺や自社の控えにある番号にかけます。', 'Use the number on a business card or in your own records.'),
        say(
          bec,
          '口座の変更やメールが、本物かを聞きます。',
          'Ask whether the mail and the change of account are genuine.',
        ),
      ],
      why: say(
        help,
        '取引先のメールが、犯人に読まれている場合もあります。',
        'It may be the partner’s mail that was broken into.',
      ),
      never: never(
        bec,
        'メールに書かれた番号にかけない。',
        'Do not use a number given in the mail.',
        '犯人につながることがあります。',
        'It may reach the thief.',
      ),
      ifNot: say(
        help,
        '相手と話せないうちは、その取引先への支払いをすべて止めておきます。',
        'Until you have spoken to them, hold every payment to that partner.',
      ),
    },
    {
      id: 'business-email-compromise/secure-mail',
      subPhase: 'contain',
      scope: 'type',
      who: 'it-staff',
      title: { ja: 'メールのパスワードを変える', en: 'Change the mail passwords' },
      what: [
        say(bec, 'やりとりに使ったメールのパスワードを変えます。', 'Change the passwords of the mailboxes involved.'),
        say(bec, '覚えのない転送や振り分けの設定がないか見ます。', 'Look for forwarding and folder rules nobody made.'),
      ],
      why: say(
        help,
        'のぞかれたままだと、次の請求もねらわれます。',
        'If they can still read along, the next invoice is at risk.',
      ),
      never: never(
        bec,
        'だましのメールを消さない。',
        'Do not delete the fraudulent mails.',
        'ヘッダー(配達の記録)が、送り主を調べる手がかりになります。',
        'Their headers help to trace the sender.',
      ),
      ifNot: say(
        help,
        '設定を見る権限がないときは、メールの管理者かIT業者に、今日中に見てもらいます。',
        'If you lack the rights, have the mail administrator or IT company look today.',
      ),
      contact: 'it-vendor',
    },
    {
      id: 'business-email-compromise/team',
      subPhase: 'team',
      scope: 'general',
      who: 'responsible',
      title: { ja: '経営者と経理で体制を組む', en: 'Bring the company head and accounting together' },
      what: [
        say(
          guideRows,
          '経営者に伝え、銀行、警察、取引先の担当を分けます。',
          'Tell the company head and divide up bank, police and partner.',
        ),
      ],
      why: say(
        help,
        '銀行と警察への連絡は、同時に進めるほうが早く済みます。',
        'Bank and police can be dealt with at the same time.',
      ),
      never: never(
        help,
        '相談を社内のメールでしない。',
        'Do not discuss it by company mail.',
        'メールがのぞかれている間は、相手に伝わります。',
        'While it is being read, the thief learns all.',
      ),
      ifNot: say(
        help,
        '人手がないときは、銀行を先に、警察をその次にします。',
        'With few people: the bank first, the police next.',
      ),
      contact: 'owner',
    },
    {
      id: 'business-email-compromise/first-notice',
      subPhase: 'first-notice',
      scope: 'general',
      who: 'owner',
      title: { ja: 'ほかの取引先にも注意を伝える', en: 'Warn other partners too' },
      what: [
        say(guideRows, '同じ被害が及びそうな相手に知らせます。', 'Tell those whom the same could hit.'),
        say(
          help,
          '「口座の変更は電話で確かめてほしい」と伝えます。',
          'Ask them to confirm any change of account by phone.',
        ),
      ],
      why: say(
        help,
        '自社の名前で、にせの請求が出ているかもしれません。',
        'False invoices may be going out in your name.',
      ),
      never: never(
        help,
        'のぞかれた疑いのあるメールで知らせない。',
        'Do not send it from the mailbox in question.',
        '知らせまで書きかえられることがあります。',
        'Even the warning could be altered.',
      ),
      ifNot: say(
        help,
        '全部に電話できないときは、今月の支払いと請求がある相手から順にかけます。',
        'Cannot phone all: begin with those who pay or are paid this month.',
      ),
    },
    {
      id: 'business-email-compromise/reports',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: '警察とIPAに知らせる', en: 'Tell the police and IPA' },
      what: [
        say(
          bec,
          '警察に、メール、経過の表、送金の記録を持って相談します。',
          'Go to the police with the mails, a timeline and the transfer records.',
        ),
        say(bec, 'IPA(国の専門機関)にも知らせます。', 'Tell IPA, the national agency, as well.'),
      ],
      why: say(
        help,
        '口座を止める動きが、警察からも進むことがあります。',
        'The police may also help to have the account frozen.',
      ),
      never: never(
        help,
        '「恥ずかしいから」と届けずに済ませない。',
        'Do not leave it unreported out of embarrassment.',
        '銀行や保険の手続きで、届けた記録を聞かれることがあります。',
        'Bank or insurer may ask for a record of it.',
      ),
      ifNot: say(
        official(CHECKED, 'aichi-police-9110', 'saitama-police'),
        'どの警察署か分からないときは#9110へ。被害届は、近くの警察署に電話してから行きます。',
        'Which station? Dial #9110. To file a crime report, phone the nearest station before you go.',
      ),
      desks: ['police-cyber', 'police-9110', 'ipa-organisations'],
    },
    {
      id: 'business-email-compromise/preserve',
      subPhase: 'preserve',
      scope: 'type',
      who: 'it-staff',
      title: { ja: 'メールと経過を保存する', en: 'Save the mails and a timeline' },
      what: [
        say(
          bec,
          'メールをヘッダーごと保存し、ログ(記録)も写します。',
          'Save the mails with headers and copy the logs.',
        ),
        say(bec, '取引先にも、同じように残してもらいます。', 'Ask the partner to do the same.'),
      ],
      why: say(
        help,
        'どちらの会社がのぞかれたかが、比べると分かります。',
        'Side by side they show which company was entered.',
      ),
      never: never(
        help,
        'メールを転送した物だけを残さない。',
        'Do not keep only a forwarded copy.',
        '転送すると、配達の記録が変わります。',
        'Forwarding changes the record of its way.',
      ),
      ifNot: say(
        help,
        '保存のしかたが分からないときは、メールを開いた画面とヘッダーの画面を写真に撮ります。',
        'If you cannot save it, photograph the mail and its header view.',
      ),
    },
    {
      id: 'business-email-compromise/investigate',
      subPhase: 'investigate',
      scope: 'type',
      who: 'it-staff',
      title: { ja: 'のぞかれた跡を調べる', en: 'Look for how they read along' },
      what: [
        say(
          bec,
          'パソコンのウイルス検査と、不正なログインの確認をします。',
          'Scan the computers and look for sign-ins that were not yours.',
        ),
        say(
          bec,
          '社員に、あやしいメールとパスワードの使い回しを聞きます。',
          'Ask staff about odd mails and reused passwords.',
        ),
      ],
      why: say(
        help,
        '入口が自社でないと分かれば、取引先が調べられます。',
        'If the way in was not yours, the partner knows to look.',
      ),
      never: never(
        help,
        '取引先のせいと決めつけて伝えない。',
        'Do not tell the partner it was their fault.',
        '調べがつくまでは、どちらも分かりません。',
        'Until it is examined nobody knows.',
      ),
      ifNot: say(
        official(CHECKED, 'ipa-soudan'),
        '調べ方が分からないときは、IPAの企業向け窓口が、頼める会社の一覧も教えてくれます。',
        'If you do not know how, the IPA desk for organisations can point to firms that do it.',
      ),
      contact: 'it-vendor',
      desks: ['ipa-organisations', 'jnsa-list'],
    },
    {
      id: 'business-email-compromise/restore',
      subPhase: 'restore',
      scope: 'general',
      who: 'responsible',
      title: { ja: '支払いを確かめながら再開する', en: 'Resume payments with a check' },
      what: [
        say(help, '登録した口座を、電話で1件ずつ確かめます。', 'Confirm each stored account by phone.'),
        say(guideRows, '元に戻したことを経営者に報告します。', 'Report to the company head when all is back.'),
      ],
      why: say(
        help,
        '口座の台帳が書きかえられていることもあります。',
        'Your list of accounts may have been changed too.',
      ),
      never: never(
        help,
        '急ぎの支払いだけ例外にしない。',
        'Do not make exceptions for urgent payments.',
        '急がせるのが、この手口の形です。',
        'Urgency is how this trick works.',
      ),
      ifNot: say(
        help,
        '確かめるのに日がかかるときは、支払いの日をのばしてもらうよう、電話で頼みます。',
        'If checking takes days, ask by phone for a later payment date.',
      ),
    },
    {
      id: 'business-email-compromise/prevent',
      subPhase: 'prevent',
      scope: 'type',
      who: 'owner',
      title: { ja: '口座の変更は2人と電話で確かめる', en: 'Two people and a phone call for new accounts' },
      what: [
        say(
          bank,
          '振込先が変わるときは、2人で、メール以外の方法で確かめます。',
          'When an account changes, two people check it by a way other than mail.',
        ),
        say(bank, 'メールのログインに、2つ目の確認を足します。', 'Add a second check to mail sign-in.'),
      ],
      why: say(
        help,
        'メールの見た目では、本物と区別できません。',
        'By its looks the mail cannot be told from a genuine one.',
      ),
      never: never(
        help,
        '文面の不自然さだけで見分けようとしない。',
        'Do not rely on spotting odd wording.',
        '自然な文の物もあります。',
        'Some of them read naturally.',
      ),
      ifNot: say(
        help,
        '2人で確かめる人手がない会社では、経営者への電話を1本入れることを決まりにします。',
        'With too few people for that, make one call to the head of the company the rule.',
      ),
    },
  ],
};
