import { incidentTypeNames } from '../incident-type-names.ts';
import { never, official, own, say, transcribed } from '../statement.ts';
import type { IncidentType } from '../types.ts';

const CHECKED = '2026-11-23';
const help = own(CHECKED);
const police = official(CHECKED, 'kagawa-police');
const oldIpa = transcribed(CHECKED, 'ipa-defacement-2010');
const rebuild = transcribed(CHECKED, 'kumasanda');
const guideRows = transcribed(CHECKED, 'ipa-guide', 'kawasaki-mgo');

/** One's own website altered. Visitors are the next victims, so it goes offline before anything is examined. */
export const defacement: IncidentType = {
  id: 'defacement',
  name: incidentTypeNames.defacement,
  asksThisPc: false,
  firstMoves: ['defacement/photograph', 'defacement/take-offline', 'defacement/call-responsible'],
  steps: [
    {
      id: 'defacement/photograph',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '書きかえられた画面を撮る', en: 'Photograph the altered page' },
      what: [
        say(
          help,
          'アドレスと時刻が入るように、スマホで撮ります。',
          'With a phone, so that the address and the time can be seen.',
        ),
        say(help, '知らせてくれた人がいれば、連絡先を聞きます。', 'If somebody told you, ask how to reach them.'),
      ],
      why: say(help, '次に公開を止めると、もう撮れないからです。', 'Once it is offline it can no longer be seen.'),
      never: never(
        help,
        '書きかえられたページを、ほかの人に開かせない。',
        'Do not have others open the altered page.',
        '見た人のパソコンが、ウイルスに感染することがあります。',
        'Opening it may infect their computers.',
      ),
      ifNot: say(
        help,
        'すでに表示されないときは、検索サイトで自社の名前を探し、見えた題名を書きます。開きはしません。',
        'If it no longer shows, search for your company and note the titles listed, without opening them.',
      ),
    },
    {
      id: 'defacement/take-offline',
      subPhase: 'contain',
      scope: 'type',
      who: 'it-staff',
      title: { ja: 'サイトの公開をすぐ止める', en: 'Take the site offline at once' },
      what: [
        say(
          police,
          '見に来た人が被害にあわないよう、公開を止めます。',
          'Stop publication, so that visitors do not become victims.',
        ),
        say(
          help,
          'サーバーを借りている会社の管理画面か、電話で止めます。',
          "Use the hosting company's control page, or phone them.",
        ),
      ],
      why: say(
        help,
        '開いたままの時間だけ、被害にあう人が増えます。',
        'Every minute it stays open, more people may be hit.',
      ),
      never: never(
        rebuild,
        '書きかえられたページだけを消して終わらない。',
        'Do not just delete the altered page.',
        '入口が残り、同じことがくり返されます。',
        'The way in stays, and it happens again.',
      ),
      ifNot: say(
        help,
        '自分で止められないときは、サイトを作った会社かサーバーの会社に、「改ざんされたので今すぐ止めたい」と電話します。',
        'If you cannot, phone whoever built or hosts it: "our site was altered, please take it down now".',
      ),
      contact: 'hosting',
    },
    {
      id: 'defacement/call-responsible',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '責任者にサイトの件を電話する', en: 'Phone the person in charge about the site' },
      what: [
        say(guideRows, '改ざんに気づいたことを、責任者に報告します。', 'Report to them that the site was altered.'),
        say(
          help,
          '「どのページが・いつから・どう変わったか」を話します。',
          'Say which page, since when, and how it changed.',
        ),
      ],
      why: say(
        help,
        'お客様の情報やカードの入力がある店なら、急ぎ方が変わります。',
        'If customers enter data or cards there, it is far more urgent.',
      ),
      never: never(
        help,
        '自分で直して、なかったことにしない。',
        'Do not repair it quietly.',
        'お客様に知らせる機会がなくなります。',
        'Customers would never be warned.',
      ),
      ifNot: say(
        help,
        'だれの担当か分からないときは、経営者に電話し、サイトを作った会社の連絡先を聞きます。',
        'If you do not know who looks after it, phone the company head and ask who built the site.',
      ),
      contact: 'responsible',
    },
    {
      id: 'defacement/change-passwords',
      subPhase: 'contain',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '別のパソコンで管理のパスワードを変える', en: 'Change admin passwords from another computer' },
      what: [
        say(
          oldIpa,
          'いつも更新に使うパソコンとは別の物で変えます。',
          'Use a computer other than the one that updates the site.',
        ),
        say(
          help,
          'サーバー、管理画面、ファイルを送る所の全部です。',
          'Server, admin page and file transfer: all of them.',
        ),
      ],
      why: say(
        oldIpa,
        '更新に使うパソコンが、感染していることがあります。',
        'The one used for updates may be infected.',
      ),
      never: never(
        help,
        '使っていない管理者の名前を残さない。',
        'Do not leave unused administrator names in place.',
        '犯人が作った名前かもしれません。書きとめてから消します。',
        'One may be the intruder’s. Note it, then remove it.',
      ),
      ifNot: say(
        help,
        'パスワードが分からないときは、サーバーの会社の「再発行」を使い、受け取るメールも別の物にします。',
        'Password unknown: have the hosting company reissue it to a different mail address.',
      ),
      contact: 'hosting',
    },
    {
      id: 'defacement/team',
      subPhase: 'team',
      scope: 'general',
      who: 'responsible',
      title: { ja: '経営者と対応の体制を決める', en: 'Settle with the company head who does what' },
      what: [
        say(
          guideRows,
          '経営者に知らせ、お客様への影響を考えて体制を作ります。',
          'Tell the head of the company and set up people with customers in mind.',
        ),
      ],
      why: say(
        help,
        'いつ再開するかは、売上だけでは決められません。',
        'When to reopen cannot be decided by sales alone.',
      ),
      never: never(
        help,
        '作った会社にすべて任せきりにしない。',
        'Do not leave it all to the company that built it.',
        '知らせる責任は、自社に残ります。',
        'Telling people remains your task.',
      ),
      ifNot: say(
        help,
        '作った会社と連絡が取れないときは、サーバーの会社と、IPAの企業向け窓口に相談します。',
        'If the builder cannot be reached, turn to the hosting company and the IPA desk for organisations.',
      ),
      contact: 'owner',
      desks: ['ipa-organisations'],
    },
    {
      id: 'defacement/first-notice',
      subPhase: 'first-notice',
      scope: 'type',
      who: 'owner',
      title: { ja: '別の場所でお客様に知らせる', en: 'Tell customers from another place' },
      what: [
        say(
          oldIpa,
          '別のサイトなどで、状況と問い合わせ先を知らせます。',
          'Give the state of things and a contact on another site.',
        ),
        say(
          help,
          '改ざんされていた期間と、見た人にしてほしいことを書きます。',
          'State the period, and what visitors should do.',
        ),
      ],
      why: say(
        help,
        'その間に見た人が、自分のパソコンを調べられます。',
        'Those who visited can check their computers.',
      ),
      never: never(
        help,
        '「ご迷惑」だけで、起きたことを書かない文にしない。',
        'Do not apologise without saying what happened.',
        '見た人が、何をすればよいか分かりません。',
        'Visitors would not know what to do.',
      ),
      ifNot: say(
        help,
        'ほかに知らせる場所がないときは、サーバーの会社に頼み、1枚だけのお知らせのページを出します。',
        'With no other place, ask the hosting company to show a single page with your notice.',
      ),
    },
    {
      id: 'defacement/reports',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: '警察、JPCERT/CC、IPAに知らせる', en: 'Tell the police, JPCERT/CC and IPA' },
      what: [
        say(
          police,
          '警察には、先に電話して日と持ち物を決めます。',
          'Phone the police first to fix a day and what to bring.',
        ),
        say(
          official(CHECKED, 'jpcert-form'),
          'JPCERT/CC(専門の機関)は、改ざんされたサイトの連絡を受け付けています。',
          'JPCERT/CC, a response centre, takes reports of altered sites.',
        ),
      ],
      why: say(help, '同じ手口のサイトが見つかり、被害が減ります。', 'Other sites hit the same way can be found.'),
      never: never(
        official(CHECKED, 'ppc-guideline'),
        '入力画面の改ざんを、見た目だけの問題にしない。',
        'Do not treat an altered input page as cosmetic.',
        '入力を盗む改ざんは、届く前でも漏えいのおそれとして報告の対象です。',
        'If it steals input, a report is due even before any data arrives.',
      ),
      ifNot: say(
        help,
        '一度に全部できないときは、警察、サーバーの会社、JPCERT/CCの順に進めます。',
        'Not all at once: the police, the hosting company, then JPCERT/CC.',
      ),
      desks: ['police-cyber', 'jpcert-request', 'ipa-report', 'ppc-report'],
    },
    {
      id: 'defacement/preserve',
      subPhase: 'preserve',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '管理画面などの記録を保存・印刷する', en: 'Save and print the access records' },
      what: [
        say(
          police,
          '管理画面やデータベースへのアクセスの記録を残します。',
          'Keep the access records of admin page and database.',
        ),
        say(
          help,
          '改ざんされたファイルも、消さずに写しておきます。',
          'Copy the altered files too before anything is deleted.',
        ),
      ],
      why: say(police, '警察に見てもらう手がかりになります。', 'They are what the police will look at.'),
      never: never(
        help,
        '記録を残す前に、作り直しを始めない。',
        'Do not start rebuilding before that.',
        '作り直すと、入られた跡が上書きされます。',
        'Rebuilding overwrites the traces.',
      ),
      ifNot: say(
        help,
        '自分で取り出せないときは、サーバーの会社に、改ざんの前後の記録をもらえるか聞きます。',
        'If you cannot get at them, ask the hosting company for the records around that time.',
      ),
      contact: 'hosting',
    },
    {
      id: 'defacement/investigate',
      subPhase: 'investigate',
      scope: 'type',
      who: 'vendor',
      title: { ja: '書きかえられた所を全部見つける', en: 'Find everything that was altered' },
      what: [
        say(oldIpa, '手もとの正しいファイルと、すべて比べます。', 'Compare every file with clean copies.'),
        say(
          police,
          '検索サイトで「site:」と自社のドメインを入れ、知らないページを探します。',
          'Search "site:" with your domain and look for pages that are not yours.',
        ),
      ],
      why: say(
        oldIpa,
        '同じパソコンで管理するほかのサイトも、入られていることがあります。',
        'Other sites managed from the same computer may be hit too.',
      ),
      never: never(
        help,
        '表の画面だけを見て、終わりにしない。',
        'Do not stop at what visitors see.',
        '見えない所に、次の入口が置かれることがあります。',
        'A new way in may be hidden.',
      ),
      ifNot: say(
        help,
        '正しいファイルが手もとにないときは、改ざんより前のバックアップを、サーバーの会社に出してもらいます。',
        'No clean copies: ask the hosting company for a backup from before.',
      ),
      desks: ['jnsa-list', 'jpcert-consult'],
    },
    {
      id: 'defacement/restore',
      subPhase: 'restore',
      scope: 'type',
      who: 'vendor',
      title: { ja: '最新の状態で作り直す', en: 'Rebuild it with the newest versions' },
      what: [
        say(
          rebuild,
          'CMS(サイトを作るソフト)を最新の版で入れ直します。',
          'Reinstall the CMS (the software behind the site) at its newest version.',
        ),
        say(rebuild, '裏口が残っていないか調べてから公開します。', 'Look for back doors before you publish.'),
      ],
      why: say(
        help,
        '直したつもりで公開すると、数日で戻ることがあります。',
        'Published too soon, it may be altered again within days.',
      ),
      never: never(
        help,
        '改ざんされた後のバックアップで戻さない。',
        'Do not restore a backup made after the change.',
        'しかけも一緒に戻ります。',
        'It would bring the trick back.',
      ),
      ifNot: say(
        help,
        '作り直しに時間がかかるときは、連絡先だけの簡単なページで再開します。',
        'If it takes long, reopen with a simple page that gives your contact details.',
      ),
    },
    {
      id: 'defacement/prevent',
      subPhase: 'prevent',
      scope: 'general',
      who: 'owner',
      title: { ja: '更新と見張りの担当を決める', en: 'Settle who updates and watches the site' },
      what: [
        say(guideRows, '原因に合わせて、設定と運用を見直します。', 'Review settings and operation to fit the cause.'),
        say(help, 'サイトのソフトを新しく保つ人を決めます。', 'Name who keeps the site’s software up to date.'),
      ],
      why: say(
        help,
        '作ったままのサイトは、ねらわれやすくなります。',
        'A site left as it was built is an easy target.',
      ),
      never: never(
        help,
        '使わない部品(プラグイン)を入れたままにしない。',
        'Do not leave unused add-ons installed.',
        '古い部品が入口になることがあります。',
        'An old one can become the way in.',
      ),
      ifNot: say(
        help,
        '自社で続けられないときは、更新まで含む保守の契約にします。',
        'If you cannot do it yourself, take a maintenance contract that includes updates.',
      ),
    },
  ],
};
