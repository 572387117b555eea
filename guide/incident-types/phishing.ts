import { incidentTypeNames } from '../incident-type-names.ts';
import { never, official, own, say, transcribed } from '../statement.ts';
import type { IncidentType } from '../types.ts';

const CHECKED = '2026-11-23';
const help = own(CHECKED);
const council = official(CHECKED, 'antiphishing');
const guideRows = transcribed(CHECKED, 'ipa-guide', 'kawasaki-mgo');
const ppc = official(CHECKED, 'ppc-guideline');

/** A password, card or bank number typed into a fake page. What was typed decides whom to phone. */
export const phishing: IncidentType = {
  id: 'phishing',
  name: incidentTypeNames.phishing,
  asksThisPc: false,
  firstMoves: ['phishing/stop-typing', 'phishing/by-what', 'phishing/call-responsible'],
  branch: {
    step: 'phishing/by-what',
    question: { ja: '何を入力しましたか?', en: 'What did you type in?' },
    choices: [
      {
        id: 'password',
        name: { ja: 'IDとパスワード', en: 'A user name and password' },
        firstMove: say(
          council,
          '本物のサイトを開き、すぐにパスワードを変えます。同じものを使う所も変えます。',
          'Open the genuine site and change it at once, and wherever you use the same one.',
        ),
        type: 'account-takeover',
      },
      {
        id: 'card',
        name: { ja: 'カード番号', en: 'A card number' },
        firstMove: say(
          council,
          'カード会社の紛失・盗難の窓口にすぐ電話し、カードを止めます。',
          "Phone the card company's lost-card line at once and have the card stopped.",
        ),
      },
      {
        id: 'bank',
        name: { ja: 'ネットバンクの番号', en: 'Online banking details' },
        firstMove: say(
          council,
          '銀行にすぐ電話し、不正な振込がないか見てもらいます。',
          'Phone the bank at once and have them look for transfers that are not yours.',
        ),
      },
      {
        id: 'other',
        name: { ja: '名前や住所など', en: 'A name, an address and the like' },
        firstMove: say(
          help,
          '何を、だれの分入れたかを書きます。その人に電話やメールへの注意を伝えます。',
          'Note what you entered and whose it was, and warn that person about calls and mails.',
        ),
      },
    ],
  },
  steps: [
    {
      id: 'phishing/stop-typing',
      subPhase: 'contain',
      scope: 'type',
      who: 'finder',
      title: { ja: '入力をやめ、ページのアドレスを控える', en: 'Stop typing and note the address' },
      what: [
        say(help, 'そのページには、もう何も入れません。', 'Enter nothing more on that page.'),
        say(
          help,
          'ページのアドレスと時刻を、写真かメモに残します。',
          'Keep its address and the time, as a photo or a note.',
        ),
      ],
      why: say(help, '入れた情報は、すぐに使われることがあります。', 'What was typed may be used within minutes.'),
      never: never(
        help,
        '届いたメールやSMS(ショートメール)を消さない。',
        'Do not delete the mail or message.',
        '知らせるときに、そのまま送る必要があります。',
        'It is needed, unchanged, for the report.',
      ),
      ifNot: say(
        help,
        'ページをもう閉じたときは、届いたメールか閲覧の履歴から、開かずにアドレスだけ書き写します。',
        'Page already closed: copy its address from the mail or the history without opening it.',
      ),
    },
    {
      id: 'phishing/by-what',
      subPhase: 'contain',
      scope: 'type',
      who: 'finder',
      title: { ja: '入力したものを使えなくする', en: 'Make what you typed useless' },
      what: [
        say(
          council,
          'パスワードは本物のサイトで変え、カードや口座はカード会社や銀行に電話して止めます。',
          'Change a password on the genuine site; have a card or account stopped by phone.',
        ),
        say(
          help,
          '電話番号は、カードの裏か、自社の控えにあるものを使います。',
          'Use the number on the card or in your own records.',
        ),
      ],
      why: say(
        help,
        '相手が使う前に変えれば、被害を防ぎやすくなります。',
        'If you change it before they use it, it does far less harm.',
      ),
      never: never(
        help,
        '届いたメールのリンクから、変えに行かない。',
        'Do not go there by the link in that mail.',
        'また同じ偽のページに着きます。',
        'It leads back to the same fake page.',
      ),
      ifNot: say(
        council,
        'ログインできなくなっていたら、本物のサービスの問い合わせ先に、すぐ止めてもらいます。',
        "Locked out already: have the genuine service's support stop the account.",
      ),
      contact: 'card-company',
    },
    {
      id: 'phishing/call-responsible',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '責任者に「入力した」と電話する', en: 'Phone the person in charge: I typed it in' },
      what: [
        say(guideRows, '疑いの段階でも、責任者に報告します。', 'Report it to them even if you are not sure.'),
        say(help, '「どのサービスの・何を・いつ入れたか」を話します。', 'Say which service, what you typed, and when.'),
      ],
      why: say(
        help,
        '同じメールが、ほかの社員にも届いていることがあります。',
        'Others in the company may have got the same mail.',
      ),
      never: never(
        help,
        'パスワードを変えたから終わり、と黙らない。',
        'Do not stay quiet just because you have changed it.',
        '変える前に、もう入られているかもしれません。',
        'They may have got in before that.',
      ),
      ifNot: say(
        help,
        '電話がつながらないときは、先にパスワードやカードを止め、そのあとでかけ直します。',
        'If nobody answers, stop the password or card first and try again after that.',
      ),
      contact: 'responsible',
    },
    {
      id: 'phishing/check-use',
      subPhase: 'contain',
      scope: 'type',
      who: 'finder',
      title: { ja: '使われた跡がないか見る', en: 'Look for signs of use' },
      what: [
        say(
          council,
          'ログインと利用の履歴に、覚えのないものを探します。',
          'In the sign-in and usage history, look for what was not you.',
        ),
        say(
          council,
          'カードは明細を見ます。海外では止まるまで間が空くことがあります。',
          'Check card statements. Abroad, a stop can take effect late.',
        ),
      ],
      why: say(
        help,
        '使われていたら、することが増えます。早く分かるほど止められます。',
        'If it was used, more has to be done, and the sooner the better.',
      ),
      never: never(
        help,
        '覚えのない記録を、自分で消さない。',
        'Do not delete records you do not recognise.',
        '入られた証拠になります。先に写真を撮ります。',
        'They are the evidence. Photograph them first.',
      ),
      ifNot: say(
        council,
        '履歴の見方が分からないときは、サービスの問い合わせ先に、使われたかを聞きます。',
        'If you cannot find the history, ask the provider whether it was used.',
      ),
    },
    {
      id: 'phishing/team',
      subPhase: 'team',
      scope: 'general',
      who: 'responsible',
      title: { ja: '会社の件として扱うか決める', en: 'Decide whether it is a case for the company' },
      what: [
        say(
          guideRows,
          '会社のアカウントなら、経営者に伝え、担当を決めます。',
          'If it is a company account, tell the company head and name who handles it.',
        ),
      ],
      why: say(help, 'メールの箱には、お客様の情報も入っています。', 'A mailbox holds customers’ data too.'),
      never: never(
        help,
        '個人のミスとして、本人だけに任せない。',
        'Do not leave it to that person as their mistake.',
        '会社の記録や権限がないと、調べきれません。',
        'Without the company’s records and rights it cannot be cleared up.',
      ),
      ifNot: say(
        help,
        '個人の持ち物や個人のカードだけなら、本人が止める手続きを続け、会社には結果を知らせます。',
        'If it is only a private card or account, its owner goes on and tells the company the outcome.',
      ),
      contact: 'owner',
    },
    {
      id: 'phishing/first-notice',
      subPhase: 'first-notice',
      scope: 'general',
      who: 'responsible',
      title: { ja: '同じメールが届いた人に知らせる', en: 'Warn those who got the same mail' },
      what: [
        say(
          help,
          '社内に、差出人と件名を伝えて注意を呼びかけます。',
          'Tell staff the sender and subject to look out for.',
        ),
        say(
          guideRows,
          '取引先に被害が及びそうなら、早めに連絡します。',
          'If it may reach partners, contact them early.',
        ),
      ],
      why: say(help, 'ほかの人が入力する前に止められます。', 'It stops others before they type.'),
      never: never(
        help,
        '元のメールを、社員にそのまま転送しない。',
        'Do not forward the mail itself to staff.',
        '開いてしまう人が出ます。画面の写真で見せます。',
        'Somebody will open it. Show a picture instead.',
      ),
      ifNot: say(
        help,
        'だれに届いたか分からないときは、全員に短く伝えます。「開いた人は教えてください」と書きそえます。',
        'If you cannot tell who got it, send everyone a short note and ask those who opened it to say so.',
      ),
    },
    {
      id: 'phishing/reports',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: 'まねされた会社と協議会に知らせる', en: 'Tell the imitated company and the council' },
      what: [
        say(
          council,
          '名前を使われた会社と、フィッシング対策協議会に知らせます。',
          'Tell the company whose name was used, and the anti-phishing council.',
        ),
        say(
          council,
          'お金の被害や不正な利用があれば、警察にも相談します。',
          'If money was lost or an account was used, go to the police too.',
        ),
      ],
      why: say(
        help,
        '偽のページが早く閉じられ、次の人が助かります。',
        'The fake page is closed sooner, and the next person is spared.',
      ),
      never: never(
        ppc,
        '個人の情報が見られたおそれを、抜かさない。',
        'Do not leave out personal data that may have been seen.',
        '不正による漏れのおそれは、1人分でも報告の対象です。',
        'A possible leak through wrongdoing is reportable from one person.',
      ),
      ifNot: say(
        council,
        'SMSで転送できないときは、画面を撮って送ります。分かることだけでかまいません。',
        'A text message that cannot be forwarded: send a screenshot.',
      ),
      desks: ['antiphishing', 'police-cyber', 'ppc-report'],
    },
    {
      id: 'phishing/preserve',
      subPhase: 'preserve',
      scope: 'type',
      who: 'finder',
      title: { ja: 'メールとページの記録をまとめる', en: 'Gather the mail and the page' },
      what: [
        say(
          help,
          'メールは、ヘッダー(配達の記録)ごと保存します。',
          'Save the mail with its headers (the record of its way).',
        ),
        say(
          help,
          '止めた手続きの受付番号と時刻を書きます。',
          'Note the reference numbers and times of what you had stopped.',
        ),
      ],
      why: say(help, '身に覚えのない請求が来たとき、説明に使えます。', 'It answers a bill that is not yours.'),
      never: never(
        help,
        '確かめるために、偽のページを開き直さない。',
        'Do not reopen the fake page to check.',
        '別のしかけが動くことがあります。',
        'It may start something else.',
      ),
      ifNot: say(
        help,
        'メールをもう消したときは、ごみ箱を見ます。なければ覚えている差出人と件名を書きます。',
        'Mail deleted already: look in the bin; otherwise write down the sender and subject you remember.',
      ),
    },
    {
      id: 'phishing/investigate',
      subPhase: 'investigate',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '会社のアカウントを調べる', en: 'Examine the company accounts' },
      what: [
        say(
          help,
          '覚えのない転送の設定、連携アプリ、ログインを探します。',
          'Look for forwarding rules, linked apps and sign-ins nobody knows.',
        ),
        say(help, 'ほかに入力した人がいないか、1人ずつ聞きます。', 'Ask each person whether they typed something too.'),
      ],
      why: say(help, 'パスワードを変えても、転送の設定は残ります。', 'A forwarding rule survives a new password.'),
      never: never(
        help,
        '「入力した人」を責める聞き方をしない。',
        'Do not ask in a way that blames.',
        '正直な答えが返ってこなくなります。',
        'You would stop getting honest answers.',
      ),
      ifNot: say(
        help,
        '設定の見方が分からないときは、サービスの会社かIT業者に、転送とログインを見てもらいます。',
        'If you cannot read the settings, have the provider or your IT company check forwarding and sign-ins.',
      ),
      contact: 'it-vendor',
      desks: ['ipa-organisations'],
    },
    {
      id: 'phishing/restore',
      subPhase: 'restore',
      scope: 'type',
      who: 'finder',
      title: { ja: 'カードと口座を使える状態に戻す', en: 'Get card and account working again' },
      what: [
        say(council, 'カードは、必要なら作り直してもらいます。', 'Have the card reissued if needed.'),
        say(help, '明細と履歴を、しばらく続けて見ます。', 'Keep an eye on statements and history for a while.'),
      ],
      why: say(help, '少し間を置いて使われることがあります。', 'It is sometimes used only later.'),
      never: never(
        help,
        '前に使ったパスワードに戻さない。',
        'Do not go back to an old password.',
        '相手の手もとに残っています。',
        'They still have it.',
      ),
      ifNot: say(
        help,
        '覚えのない支払いを見つけたら、その日のうちにカード会社か銀行に電話します。',
        'If you find a payment that is not yours, phone the card company or bank the same day.',
      ),
      contact: 'bank',
    },
    {
      id: 'phishing/prevent',
      subPhase: 'prevent',
      scope: 'general',
      who: 'owner',
      title: { ja: '2段階の確認を入れる', en: 'Turn on a second check at sign-in' },
      what: [
        say(
          help,
          '大事なサービスに、パスワード以外の確認も足します。',
          'Add a check beyond the password to important services.',
        ),
        say(guideRows, '研修に、今回の例を使います。', 'Use this case in training.'),
      ],
      why: say(
        help,
        'パスワードを知られても、それだけでは入れなくなります。',
        'A stolen password alone is then not enough.',
      ),
      never: never(
        help,
        'パスワードを使い回さない。',
        'Do not use one password in several places.',
        '1つ知られると、ほかのサービスにも入られます。',
        'Once one is known, the others fall too.',
      ),
      ifNot: say(
        help,
        '2段階の確認が使えないサービスは、長くて別々のパスワードにし、紙やソフトで管理します。',
        'Where that is not offered, use long, separate passwords kept on paper or in a password manager.',
      ),
    },
  ],
};
