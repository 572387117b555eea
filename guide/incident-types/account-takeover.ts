import { incidentTypeNames } from '../incident-type-names.ts';
import { never, official, own, say, transcribed } from '../statement.ts';
import type { IncidentType } from '../types.ts';

const CHECKED = '2026-11-23';
const help = own(CHECKED);
const npa = official(CHECKED, 'npa-unauthorised-access', 'gunma-police');
const guideRows = transcribed(CHECKED, 'ipa-guide', 'kawasaki-mgo');
const ppc = official(CHECKED, 'ppc-guideline');

/** Somebody else signs in to an account. The order (provider, password, history, police) is the police's own. */
export const accountTakeover: IncidentType = {
  id: 'account-takeover',
  name: incidentTypeNames['account-takeover'],
  asksThisPc: false,
  firstMoves: ['account-takeover/take-back', 'account-takeover/call-responsible', 'account-takeover/save-history'],
  branch: {
    step: 'account-takeover/take-back',
    question: { ja: 'いま、ログインできますか?', en: 'Can you sign in now?' },
    choices: [
      {
        id: 'can-sign-in',
        name: { ja: 'できる', en: 'Yes' },
        firstMove: say(
          npa,
          'すぐにパスワードを変えます。同じパスワードを使う所も、全部変えます。',
          'Change the password at once, and everywhere the same one is used.',
        ),
      },
      {
        id: 'locked-out',
        name: { ja: 'できない', en: 'No' },
        firstMove: say(
          npa,
          'サービスの会社の「ログインできないとき」の手続きで取り戻します。',
          "Use the provider's way to recover an account you are locked out of.",
        ),
      },
      {
        id: 'money',
        name: { ja: 'カードや口座が登録してある', en: 'A card or bank account is stored there' },
        firstMove: say(
          npa,
          'カード会社か銀行にも電話し、覚えのない支払いを確かめます。',
          'Phone the card company or bank too and look for payments that are not yours.',
        ),
      },
    ],
  },
  steps: [
    {
      id: 'account-takeover/take-back',
      subPhase: 'contain',
      scope: 'type',
      who: 'finder',
      title: { ja: 'アカウントを取り戻す', en: 'Take the account back' },
      what: [
        say(
          npa,
          'まず、そのサービスを提供する会社に連絡します。',
          'First contact the company that provides the service.',
        ),
        say(help, '感染の心配がない、別の機器から操作します。', 'Work from another device that you trust.'),
      ],
      why: say(help, '相手が設定を変える前なら、早く取り戻せます。', 'It is easiest before they change the settings.'),
      never: never(
        help,
        '届いた「確認のリンク」から入らない。',
        'Do not sign in by a link that was sent to you.',
        '偽の画面かもしれません。自分で開いたページを使います。',
        'It may be fake. Open the page yourself.',
      ),
      ifNot: say(
        help,
        '会社のアカウントで自分では直せないときは、管理者に、いったん使えなくしてもらいます。',
        'If it is a company account you cannot fix, have the administrator suspend it.',
      ),
      contact: 'it-vendor',
    },
    {
      id: 'account-takeover/call-responsible',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '乗っ取りを責任者に電話する', en: 'Phone the person in charge: an account was taken' },
      what: [
        say(
          guideRows,
          '覚えのないログインを見つけたら、責任者に報告します。',
          'Report a sign-in you do not recognise.',
        ),
        say(
          help,
          '「どのアカウントで・何が見られるか」を話します。',
          'Say which account, and what can be seen with it.',
        ),
      ],
      why: say(
        help,
        'メールなら、会社の名前で相手をだますのに使われます。',
        'A mailbox is used to deceive others in your company’s name.',
      ),
      never: never(
        help,
        'そのアカウントから社内に知らせない。',
        'Do not send the news from that account.',
        '相手にも見えていることがあります。',
        'The intruder may be reading it.',
      ),
      ifNot: say(
        help,
        '責任者につながらないときは、先にパスワードを変え、代わりの責任者に電話します。',
        'No answer: change the password first, then phone the deputy.',
      ),
      contact: 'responsible',
    },
    {
      id: 'account-takeover/save-history',
      subPhase: 'contain',
      scope: 'type',
      who: 'finder',
      title: { ja: 'ログインの履歴を保存する', en: 'Save the sign-in history' },
      what: [
        say(npa, '履歴の画面を、保存するか印刷します。', 'Save or print the page with the history.'),
        say(help, '覚えのない日時と場所に印をつけます。', 'Mark the times and places that were not you.'),
      ],
      why: say(help, '履歴は、しばらくすると見られなくなることがあります。', 'It may be visible only for a while.'),
      never: never(
        help,
        '相手が送ったメールや記録を消さない。',
        'Do not delete what the intruder sent.',
        'だれに何が届いたか、分からなくなります。',
        'Nobody could tell who got what.',
      ),
      ifNot: say(
        help,
        '履歴が見られないサービスでは、問い合わせ先に、ログインの記録を残すよう頼みます。',
        'If there is no such page, ask the provider to keep its sign-in records.',
      ),
    },
    {
      id: 'account-takeover/close-doors',
      subPhase: 'contain',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '残った入口を閉じる', en: 'Close the remaining doors' },
      what: [
        say(
          help,
          'すべての機器からログアウトし、2段階の確認を入れます。',
          'Sign out all devices and turn on a second check.',
        ),
        say(
          help,
          '転送、連携アプリ、予備のメールと電話番号を見ます。',
          'Check forwarding, linked apps, recovery mail and phone.',
        ),
      ],
      why: say(
        help,
        'パスワードを変えても、つながったままのことがあります。',
        'A new password alone may leave them signed in.',
      ),
      never: never(
        help,
        '知らない設定を、写す前に消さない。',
        'Do not remove unknown settings before copying them.',
        '相手の手がかりになります。先に写真を撮ります。',
        'They are clues. Photograph them first.',
      ),
      ifNot: say(
        help,
        '設定の場所が分からないときは、サービスの会社の案内を見るか、IT業者に一緒に見てもらいます。',
        'If you cannot find the settings, use the provider’s help or go through them with your IT company.',
      ),
      contact: 'it-vendor',
    },
    {
      id: 'account-takeover/team',
      subPhase: 'team',
      scope: 'general',
      who: 'responsible',
      title: { ja: '影響を見て、経営者に伝える', en: 'Weigh the effect and tell the company head' },
      what: [
        say(
          guideRows,
          '見られた情報と仕事への影響を、経営者に報告します。',
          'Report what could be seen and what it means for the work.',
        ),
      ],
      why: say(
        help,
        'お客様の情報があれば、報告と連絡が要ることがあります。',
        'With customers’ data, reports and notices may be due.',
      ),
      never: never(
        help,
        'アカウントを戻せたから終わり、としない。',
        'Do not stop once you are back in.',
        '入られていた間に、写しを取られたかもしれません。',
        'They may have copied things meanwhile.',
      ),
      ifNot: say(
        help,
        '何が見られたか分からないときは、そのアカウントで見られる物を全部書き出して伝えます。',
        'If you cannot tell what was seen, list all that the account can open.',
      ),
      contact: 'owner',
      desks: ['ipa-organisations'],
    },
    {
      id: 'account-takeover/first-notice',
      subPhase: 'first-notice',
      scope: 'general',
      who: 'responsible',
      title: { ja: 'メールを受けた相手に知らせる', en: 'Tell those who got mail from it' },
      what: [
        say(
          help,
          'そのアカウントから届いた物を開かないよう、電話などで伝えます。',
          'By phone or the like, ask them not to open what came from it.',
        ),
        say(guideRows, '相手が多いときは、Webサイトでも知らせます。', 'If there are many, put it on the website too.'),
      ],
      why: say(help, '知らせが早いと、だまされる人が減ります。', 'Told early, fewer fall for it.'),
      never: never(
        help,
        '相手のリストを、全員に見える形で送らない。',
        'Do not show all recipients to one another.',
        '連絡先がさらに広まってしまいます。',
        'It would spread their addresses further.',
      ),
      ifNot: say(
        help,
        'だれに送られたか分からないときは、よくやりとりする相手から順に知らせます。',
        'If you cannot tell whom it reached, begin with your most frequent contacts.',
      ),
    },
    {
      id: 'account-takeover/police',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: '警察に電話して相談の日を決める', en: 'Phone the police and fix a day' },
      what: [
        say(
          official(CHECKED, 'kyoto-police'),
          '先に電話で日時を決め、保存した履歴を持って行きます。',
          'Agree on a time by phone and bring the history you saved.',
        ),
        say(
          official(CHECKED, 'ipa-todokede'),
          'IPA(国の専門機関)の届出にも、サービスのアカウントの欄があります。',
          "IPA's report of unauthorised access also covers accounts of services.",
        ),
      ],
      why: say(
        help,
        '他人のアカウントに勝手に入るのは、法律で禁じられています。',
        'Entering another’s account is against the law.',
      ),
      never: never(
        ppc,
        '個人の情報の報告を、別の話と考えない。',
        'Do not treat personal data as a separate matter.',
        '中の個人の情報を見られたおそれがあれば、報告の対象です。',
        'If personal data in it may have been seen, a report is due.',
      ),
      ifNot: say(
        official(CHECKED, 'npa-cyber-desk', 'saitama-police'),
        '電話しにくいときは、警察のオンライン受付から送れます。土日祝日と年末年始は読まれません。',
        'If phoning is hard, use the police’s online form. It is not read on weekends, holidays or at New Year.',
      ),
      desks: ['police-cyber', 'police-9110', 'ipa-report', 'ppc-report'],
    },
    {
      id: 'account-takeover/preserve',
      subPhase: 'preserve',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '通知メールと変更の記録を残す', en: 'Keep alerts and records of changes' },
      what: [
        say(
          help,
          'サービスから来た通知のメールを消さずに分けておきます。',
          'Set the alert mails of the service aside; delete none.',
        ),
        say(help, '戻すためにした操作と時刻を書きます。', 'Note what you did to recover it, and when.'),
      ],
      why: say(help, '相手の操作と自分の操作を、あとで分けられます。', 'It keeps their actions apart from yours.'),
      never: never(
        help,
        'アカウントごと消して作り直さない。',
        'Do not delete the account and start anew.',
        '記録も一緒に消えます。',
        'Its records would go with it.',
      ),
      ifNot: say(
        help,
        '通知がもう消えていたら、サービスの会社に、変更の記録を出せるか聞きます。',
        'If the alerts are gone, ask the provider for a record of changes.',
      ),
    },
    {
      id: 'account-takeover/investigate',
      subPhase: 'investigate',
      scope: 'type',
      who: 'it-staff',
      title: { ja: 'どうやって入られたか調べる', en: 'Find out how they got in' },
      what: [
        say(
          help,
          '使い回し、偽サイトへの入力、ウイルスの順に疑います。',
          'Think of reuse first, then a fake site, then a virus.',
        ),
        say(help, '同じパスワードのサービスを全部書き出します。', 'List every service with the same password.'),
      ],
      why: say(
        help,
        'パソコンに原因があると、新しいパスワードも知られます。',
        'If the computer is the cause, the new one will leak too.',
      ),
      never: never(
        help,
        '本人の使い方だけを疑わない。',
        'Do not suspect only how the owner used it.',
        'サービスの側から漏れることもあります。',
        'It can also leak from the service.',
      ),
      ifNot: say(
        official(CHECKED, 'ipa-soudan'),
        '分からないときは、履歴を手もとに置き、IPAの企業向け窓口にメールで聞きます。',
        'If you cannot find out, write to the IPA desk for organisations with the history at hand.',
      ),
      desks: ['ipa-organisations', 'jpcert-consult'],
    },
    {
      id: 'account-takeover/restore',
      subPhase: 'restore',
      scope: 'general',
      who: 'it-staff',
      title: { ja: '設定を確かめて使い始める', en: 'Check the settings and go back to use' },
      what: [
        say(
          guideRows,
          '正しい状態を確かめてから使い、経営者に報告します。',
          'Use it again once all is right, then report to the company head.',
        ),
        say(help, '1週間ほど、毎日ログインの履歴を見ます。', 'Look at the sign-in history daily for a week or so.'),
      ],
      why: say(help, '相手が、また入ろうとすることがあります。', 'They may try again.'),
      never: never(
        help,
        '元のパスワードに少し足しただけにしない。',
        'Do not just add a letter to the old password.',
        '推測されやすくなります。',
        'It is easy to guess.',
      ),
      ifNot: say(
        help,
        '取り戻せないアカウントは、使わないと取引先に伝え、新しい連絡先を電話で知らせます。',
        'If it cannot be recovered, tell your partners by phone and give a new address.',
      ),
    },
    {
      id: 'account-takeover/prevent',
      subPhase: 'prevent',
      scope: 'type',
      who: 'owner',
      title: { ja: 'パスワードの決まりを変える', en: 'Change the password rules' },
      what: [
        say(
          transcribed(CHECKED, 'ipa-login-page'),
          '長く、複雑で、使い回さないパスワードにします。',
          'Use passwords that are long, complex and never reused.',
        ),
        say(transcribed(CHECKED, 'ipa-login-page'), '2段階の確認を使います。', 'Use two-step verification.'),
      ],
      why: say(help, '1つ漏れても、ほかのサービスは守られます。', 'If one leaks, the others hold.'),
      never: never(
        help,
        '1つのアカウントを何人もで使わない。',
        'Do not share one account among several people.',
        'だれのログインか、見分けられなくなります。',
        'Nobody can tell whose sign-in it was.',
      ),
      ifNot: say(
        help,
        '全部のサービスで一度に変えられないときは、メール、お金、管理者用の順に変えます。',
        'If not all at once: mail first, then money, then administrator accounts.',
      ),
    },
  ],
};
