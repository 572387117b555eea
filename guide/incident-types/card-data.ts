import { incidentTypeNames } from '../incident-type-names.ts';
import { never, official, own, say, transcribed, unverified } from '../statement.ts';
import type { IncidentType } from '../types.ts';

const CHECKED = '2026-11-23';
const help = own(CHECKED);
const merchant = transcribed(CHECKED, 'card-merchant-pages');
const psp = transcribed(CHECKED, 'card-psp');
const guideRows = transcribed(CHECKED, 'ipa-guide', 'kawasaki-mgo');
const ppc = official(CHECKED, 'ppc-guideline');

/** Customers' card numbers may have leaked from a shop. Stopping acceptance costs sales, leaving it open costs more. */
export const cardData: IncidentType = {
  id: 'card-data',
  name: incidentTypeNames['card-data'],
  asksThisPc: false,
  firstMoves: ['card-data/stop-cards', 'card-data/call-responsible', 'card-data/call-acquirer'],
  steps: [
    {
      id: 'card-data/stop-cards',
      subPhase: 'contain',
      scope: 'type',
      who: 'it-staff',
      title: { ja: 'カードの受付をすぐ止める', en: 'Stop taking cards at once' },
      what: [
        say(merchant, '新しいカードの登録と、カード払いを止めます。', 'Stop new card registrations and card payments.'),
        say(
          merchant,
          'カードの情報がある機器を、ネットワークから外します。',
          'Take the database with card data off the network.',
        ),
      ],
      why: say(
        help,
        '続けている間に、次のお客様の番号も盗まれるおそれがあります。',
        'While it goes on, the next customers’ numbers may be taken too.',
      ),
      never: never(
        help,
        '売上のために、調べがつくまで続けない。',
        'Do not carry on for the sake of sales.',
        '被害と補償が、その間ふくらみます。',
        'Damage and compensation grow meanwhile.',
      ),
      ifNot: say(
        help,
        '自分で止められないときは、カード払いを取りつぐ会社(決済代行)に電話し、止めてもらいます。',
        'If you cannot, phone the payment provider and have card payments stopped.',
      ),
      contact: 'card-company',
    },
    {
      id: 'card-data/call-responsible',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: 'カードの疑いを責任者に電話する', en: 'Phone the person in charge: cards at risk' },
      what: [
        say(
          guideRows,
          'カード会社やお客様から指摘があれば、すぐ責任者に伝えます。',
          'If a card company or a customer reports a suspicion, tell them at once.',
        ),
        say(help, '知らせてくれた人の名前と連絡先を書きます。', 'Write down who told you and how to reach them.'),
      ],
      why: say(
        help,
        'カード会社との話は、会社として進めることになります。',
        'Dealing with the card companies is for the company as a whole.',
      ),
      never: never(
        help,
        '電話してきたお客様に、推測で原因を話さない。',
        'Do not guess at the cause on the phone.',
        '調べる前の言葉が、広まってしまいます。',
        'What is said before it is examined gets around.',
      ),
      ifNot: say(
        help,
        '責任者が出ないときは、店のカード払いを止められる人に先に電話します。',
        'No answer: phone whoever can stop card payments first.',
      ),
      contact: 'responsible',
    },
    {
      id: 'card-data/call-acquirer',
      subPhase: 'contain',
      scope: 'type',
      who: 'responsible',
      title: { ja: 'カード会社と決済代行に電話する', en: 'Phone the acquirer and the payment provider' },
      what: [
        say(
          merchant,
          '契約しているカード会社か決済代行(カード払いを取りつぐ会社)に、すぐ知らせます。',
          'Tell the card company or payment provider you have a contract with.',
        ),
        say(
          psp,
          '疑いを早く確かめ、被害を小さくする進め方を聞きます。',
          'Ask how to confirm the suspicion fast and limit the loss.',
        ),
      ],
      why: say(
        psp,
        'カード番号を守る義務は、店と頼んだ会社の両方にあります。',
        'Shops, and firms they use, must by law protect card numbers.',
      ),
      never: never(
        help,
        'カード番号を、メールで送って確かめない。',
        'Do not send card numbers by mail to check.',
        'そこからも漏れることになります。',
        'They would leak there as well.',
      ),
      ifNot: say(
        help,
        '窓口が閉まっているときは、加盟店向けの緊急の番号を契約書で探し、つながるまで受付を止めておきます。',
        'Closed: look in the contract for the merchants’ emergency number and keep cards off until you get through.',
      ),
      contact: 'card-company',
    },
    {
      id: 'card-data/team',
      subPhase: 'team',
      scope: 'general',
      who: 'owner',
      title: { ja: '経営者が指揮する体制を作る', en: 'Set up a team led by the company head' },
      what: [
        say(
          guideRows,
          '経営者が、お客様への影響を見て体制を決めます。',
          'The company head weighs the effect on customers and sets up the team.',
        ),
        say(
          help,
          '保険に入っていれば、調査を頼む前に電話します。',
          'If insured, phone the insurer before hiring anybody.',
        ),
      ],
      why: say(
        transcribed(CHECKED, 'card-forensics-cost'),
        '調査の費用が1,000万円をこえることもあります。',
        'An investigation can cost more than ten million yen.',
      ),
      never: never(
        help,
        '費用がこわくて、調査を先のばしにしない。',
        'Do not put off the investigation for its cost.',
        'カード払いの再開も遅れます。',
        'Taking cards again is delayed too.',
      ),
      ifNot: say(
        help,
        '保険があるか分からないときは、加入の書類か、保険の代理店に聞きます。',
        'If you do not know whether you are insured, look at the policy or ask the agent.',
      ),
      contact: 'insurer',
      desks: ['ipa-organisations', 'jnsa-list'],
    },
    {
      id: 'card-data/first-notice',
      subPhase: 'first-notice',
      scope: 'general',
      who: 'owner',
      title: { ja: 'お客様に知らせる準備をする', en: 'Prepare to tell customers' },
      what: [
        say(
          guideRows,
          'お客様に知らせ、問い合わせの窓口を作ります。',
          'Tell customers, and open a desk for their questions.',
        ),
        say(help, '時期と文面は、カード会社と合わせます。', 'Agree on time and wording with the card company.'),
      ],
      why: say(help, 'お客様が、明細を見て不正な利用に気づけます。', 'Customers can watch their statements.'),
      never: never(
        help,
        'カード番号そのものを、知らせの中に書かない。',
        'Do not put card numbers in the notice.',
        '知らせが、別の漏えいになります。',
        'The notice would be a leak of its own.',
      ),
      ifNot: say(
        help,
        'だれの番号か分からないときは、利用の期間を示し、その間の人に広く知らせます。',
        'If you cannot tell whose, name the period and tell all who paid then.',
      ),
    },
    {
      id: 'card-data/privacy-report',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: '個人情報保護委員会と警察に知らせる', en: 'Tell the privacy commission and the police' },
      what: [
        say(
          ppc,
          '店のサイトからのカード番号の漏えいは、委員会に報告する対象です。',
          'Card numbers leaked from a shop have to be reported to the commission.',
        ),
        say(guideRows, '犯罪として、警察にも届けます。', 'As a crime, report it to the police as well.'),
      ],
      why: say(
        ppc,
        'にせの入力画面に送られるしかけは、情報が届く前でも対象です。',
        'A link to a fake input page counts even before data reaches you.',
      ),
      never: never(
        help,
        'カード会社に話したから済んだ、と考えない。',
        'Do not think telling the card company is enough.',
        '報告の相手は、それぞれ別です。',
        'Each has to be told separately.',
      ),
      ifNot: say(
        ppc,
        '人数が分からないうちは、分かる項目だけで速報を出し、あとから足します。',
        'While the number is unknown, send what you know and add to it later.',
      ),
      desks: ['ppc-report', 'police-cyber', 'police-9110'],
    },
    {
      id: 'card-data/preserve',
      subPhase: 'preserve',
      scope: 'type',
      who: 'it-staff',
      title: { ja: 'サーバーをそのまま残す', en: 'Leave the server as it is' },
      what: [
        say(psp, '直すより先に、証拠を残します。', 'Keep the evidence before you repair anything.'),
        say(help, '決済と注文の記録も、期間を決めて写します。', 'Copy payment and order records for the period.'),
      ],
      why: say(help, 'いつから、何件が漏れたかを示すのは記録だけです。', 'Only records show since when, and how many.'),
      never: never(
        help,
        'あわてて店のソフトを入れ直さない。',
        'Do not hurry to reinstall the shop.',
        '漏れた範囲が分からず、全員が対象になることがあります。',
        'With the extent unknown, everyone may have to be counted.',
      ),
      ifNot: say(
        help,
        '借りているサーバーなら、その会社に「消さないでほしい」と文書で頼みます。',
        'On a rented server, ask the provider in writing not to delete anything.',
      ),
      contact: 'hosting',
    },
    {
      id: 'card-data/investigate',
      subPhase: 'investigate',
      scope: 'type',
      who: 'vendor',
      title: { ja: '認められた調査会社に頼む', en: 'Hire an accredited forensic firm' },
      what: [
        say(
          unverified(CHECKED),
          'カードの調査ができる会社(PFI)かを、カード会社に確認します。',
          'Confirm with the card company that the firm is accredited (PFI).',
        ),
        say(
          help,
          '急ぎの費用と、報告書が出る日を先に聞きます。',
          'Ask first about the cost and the day of the report.',
        ),
      ],
      why: say(
        help,
        '認められない会社の調査は、やり直しになることがあります。',
        'Work by others may have to be done again.',
      ),
      never: never(
        help,
        'サイトを作った会社だけに調べさせない。',
        'Do not let only the builder of the site examine it.',
        '自分の作った物は、公平に調べにくいものです。',
        'It is hard to judge one’s own work.',
      ),
      ifNot: say(
        help,
        '会社が見つからないときは、決済代行の会社に紹介を頼みます。',
        'If you find none, ask the payment provider to name one.',
      ),
      desks: ['jnsa-list', 'ipa-service-list'],
    },
    {
      id: 'card-data/restore',
      subPhase: 'restore',
      scope: 'general',
      who: 'responsible',
      title: { ja: 'カード会社の了解を得て再開する', en: 'Reopen with the card company’s consent' },
      what: [
        say(
          guideRows,
          '直ったことを確かめ、経営者に報告してから再開します。',
          'Confirm the repair and report to the company head before reopening.',
        ),
        say(
          help,
          '再開の条件を、カード会社に文書でもらいます。',
          'Get the conditions for it in writing from the card company.',
        ),
      ],
      why: say(help, '条件を満たさずに開くと、また止められることがあります。', 'Otherwise it may be stopped again.'),
      never: never(
        help,
        'カード番号を自社に残す形に戻さない。',
        'Do not go back to storing card numbers.',
        '持っていなければ、盗まれません。',
        'What you do not hold cannot be stolen.',
      ),
      ifNot: say(
        help,
        'カード払いが長く使えないときは、振込や代金引換など、別の払い方を案内します。',
        'If cards stay off for long, offer transfer or payment on delivery.',
      ),
      contact: 'card-company',
    },
    {
      id: 'card-data/prevent',
      subPhase: 'prevent',
      scope: 'general',
      who: 'owner',
      title: { ja: '番号を持たない店にする', en: 'Become a shop that holds no numbers' },
      what: [
        say(
          guideRows,
          '原因をもとに、技術と運用の両方を見直します。',
          'From the cause, review both technology and operation.',
        ),
        say(help, '入力の画面は、決済代行の会社のものを使います。', 'Use the payment provider’s own input page.'),
      ],
      why: say(help, '自社で守る物が減ると、費用も減ります。', 'Less to guard costs less.'),
      never: never(
        help,
        '店のソフトの更新を、後回しにしない。',
        'Do not put off updates of the shop.',
        '知られた弱い所は、すぐねらわれます。',
        'Known weak spots are tried at once.',
      ),
      ifNot: say(
        help,
        '作りをすぐ変えられないときは、入力画面が変わっていないかを毎日確かめる人を決めます。',
        'Until then, name somebody who checks the input page every day.',
      ),
    },
  ],
};
