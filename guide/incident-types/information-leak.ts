import { incidentTypeNames } from '../incident-type-names.ts';
import { never, official, own, say, transcribed, unverified } from '../statement.ts';
import type { IncidentType } from '../types.ts';

const CHECKED = '2026-11-23';
const help = own(CHECKED);
const guideSlides = transcribed(CHECKED, 'ipa-guide-slides', 'zenn-slides');
const guideRows = transcribed(CHECKED, 'ipa-guide', 'kawasaki-mgo');
const leakPoints = transcribed(CHECKED, 'fukuoka-police-leak');
const ppc = official(CHECKED, 'ppc-guideline', 'appi-rules');

/**
 * Information leak, with the guide's five causes. What leaked is listed already in the first phase, because the duty to
 * report and the persons to tell depend on it.
 */
export const informationLeak: IncidentType = {
  id: 'information-leak',
  name: incidentTypeNames['information-leak'],
  asksThisPc: false,
  firstMoves: ['information-leak/call-responsible', 'information-leak/stop-access', 'information-leak/by-cause'],
  branch: {
    step: 'information-leak/by-cause',
    question: { ja: 'もとになった出来事は、どれに近いですか?', en: 'Which comes closest to what caused it?' },
    choices: [
      {
        id: 'unauthorised-access',
        name: { ja: '外からの不正アクセス', en: 'A break-in from outside' },
        firstMove: say(
          own(CHECKED, 'ipa-guide'),
          '入られた機器を切り離し、使われたアカウントを止めます。',
          'Disconnect the machine they got into and suspend the account that was used.',
        ),
      },
      {
        id: 'insider',
        name: { ja: '社内の人による持ち出し', en: 'Taken by somebody inside' },
        firstMove: say(
          guideSlides,
          '犯罪の疑いがあれば、早めに警察に届けます。社内では、知る人を経営者と責任者にとどめます。',
          'If it may be a crime, go to the police early. Keep it between the head of the company and the person in charge.',
        ),
        type: 'insider',
      },
      {
        id: 'mis-sent',
        name: { ja: '送り先のまちがい', en: 'Sent to the wrong person' },
        firstMove: say(
          own(CHECKED, 'ppc-guideline'),
          '届いた相手に電話し、開かずに消してもらいます。消したことを文書でもらいます。',
          'Phone whoever got it, ask them to delete it unopened, and have them confirm in writing.',
        ),
        type: 'mis-sent',
      },
      {
        id: 'mis-published',
        name: { ja: '公開の設定のまちがい', en: 'Published by mistake' },
        firstMove: say(
          own(CHECKED, 'ppc-guideline'),
          'ページや共有リンクを閉じ、見られた跡がないか、アクセスの記録を調べます。',
          'Close the page or the shared link and check the access records for views.',
        ),
        type: 'mis-sent',
      },
      {
        id: 'lost',
        name: { ja: '紛失・置忘れ', en: 'Lost or left behind' },
        firstMove: say(
          transcribed(CHECKED, 'lost-device-guides'),
          '交通機関や店に問い合わせ、警察に遺失届を出します。スマホは回線を止めます。',
          'Ask the transport company or shop, tell the police it is lost, and have the line of a phone suspended.',
        ),
        type: 'lost-device',
      },
    ],
  },
  steps: [
    {
      id: 'information-leak/call-responsible',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '情報が漏れたと責任者に電話する', en: 'Phone the person in charge: data may have leaked' },
      what: [
        say(guideRows, '「漏れたかもしれない」の段階で、すぐ伝えます。', 'Tell them as soon as you suspect it.'),
        say(
          help,
          '「何の情報が・どこへ・いつ」を分かる範囲で話します。',
          'As far as you know: what data, where it went, when.',
        ),
      ],
      why: say(
        help,
        '止める、取り戻す。どちらも早いほどうまくいきます。',
        'The sooner you act, the better the chance to stop it and to get the data back.',
      ),
      never: never(
        help,
        '原因が分かるまで待たない。',
        'Do not wait until you know the cause.',
        '待つ間に、見る人や、写す人が増えることがあります。',
        'Meanwhile more people may see it or copy it.',
      ),
      ifNot: say(
        help,
        '責任者がつかまらないときは、代わりの責任者か経営者に電話します。社外の人から知らされたなら、その人の連絡先も控えます。',
        'If you cannot reach them, phone the deputy or the company head. If someone outside told you, note how to reach that person.',
      ),
      contact: 'responsible',
    },
    {
      id: 'information-leak/stop-access',
      subPhase: 'contain',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '外から見える状態を止める', en: 'Stop others from seeing it' },
      what: [
        say(
          guideRows,
          'まだ外から見えるなら、公開や共有をやめるか、その機器の線を抜きます。',
          'If it can still be reached from outside, unpublish it or cut the network.',
        ),
        say(help, '止めた時刻と、止め方を書きます。', 'Write down when and how it was stopped.'),
      ],
      why: say(help, '漏れ続けている間は、被害が増えていきます。', 'As long as it stays open, the damage grows.'),
      never: never(
        guideRows,
        'あわてて電源を切ったり、データを消したりしない。',
        'Do not switch machines off or delete data in a hurry.',
        'だれが見たかを調べる記録がなくなります。',
        'The records of who saw it would be lost.',
      ),
      ifNot: say(
        help,
        '止め方が分からないときは、使っているサービスの会社かIT業者に電話し、公開を止めてもらいます。',
        'If you do not know how, phone the provider of the service or your IT company and have it taken down.',
      ),
      contact: 'it-vendor',
    },
    {
      id: 'information-leak/by-cause',
      subPhase: 'contain',
      scope: 'type',
      who: 'responsible',
      title: { ja: 'なぜ漏れたかを見て、手を打つ', en: 'See what caused it, and act on that' },
      what: [
        say(
          guideSlides,
          '侵入、持ち出し、送り先や公開のまちがい、紛失のどれに近いかを見ます。',
          'See which fits: a break-in, an insider, wrong recipient, wrong settings, a loss.',
        ),
        say(
          help,
          '侵入なら機器を切り離し、送り先のまちがいなら相手に電話します。',
          'After a break-in, disconnect that machine. If it went to the wrong person, phone them.',
        ),
      ],
      why: say(
        help,
        '漏れ方によって、最初に電話する相手がちがいます。',
        'Whom to phone first depends on what caused it.',
      ),
      never: never(
        unverified(CHECKED),
        '疑わしい人に、先に聞きに行かない。',
        'Do not confront the person you suspect first.',
        '記録を消されるおそれがあります。進め方は警察か弁護士に確認してください。',
        'Records might be erased. Please confirm with the police or a lawyer how to go about it.',
      ),
      ifNot: say(
        help,
        '原因がまだ分からないときは、「分からない」と書いて先へ進みます。分かった時に、ここへ戻ります。',
        'Cause unknown: note that and go on. Come back here when you know.',
      ),
    },
    {
      id: 'information-leak/list-data',
      subPhase: 'contain',
      scope: 'type',
      who: 'responsible',
      title: { ja: '何が、何人分漏れたか書き出す', en: 'List what leaked, and for how many people' },
      what: [
        say(
          leakPoints,
          '情報の種類と人数、暗号化などの守りがあったかを調べます。',
          'Find out the kinds of data, how many persons, and whether it was protected.',
        ),
        say(
          ppc,
          '人数が分からないときは、いちばん多い場合の数も書きます。',
          'If the number is not known, note the highest it could be.',
        ),
      ],
      why: say(
        help,
        '報告が要るか、だれに知らせるかが、これで決まります。',
        'It decides whether a report is due and who has to be told.',
      ),
      never: never(
        ppc,
        '正確になるまで報告しない、と決めない。',
        'Do not hold back the report until the figures are exact.',
        '速報は、その時点で分かることだけで出せます。',
        'A first report needs only what is known at the time.',
      ),
      ifNot: say(
        help,
        '中身を開けないときは、ファイル名、送信の記録、名簿の件数から見積もります。見積もりだと書きそえます。',
        'If you cannot open it, estimate from file names, sending records or list sizes, and say it is an estimate.',
      ),
    },
    {
      id: 'information-leak/team',
      subPhase: 'team',
      scope: 'general',
      who: 'owner',
      title: { ja: '対応する人と役割を決める', en: 'Set up the people who handle it' },
      what: [
        say(
          guideRows,
          '経営者が影響を見て、責任者と担当者を決めます。',
          'The head of the company weighs the effect and names who leads and who helps.',
        ),
        say(help, '問い合わせに答える人を決めます。', 'Decide who answers questions.'),
      ],
      why: say(help, '答える人がばらばらだと、話が食いちがいます。', 'When everybody answers, the stories differ.'),
      never: never(
        help,
        '知らせる人を、必要より広げない。',
        'Do not tell more people than needed.',
        'うわさが先に出ると、本人への連絡が後になります。',
        'Rumours would reach the persons concerned before you do.',
      ),
      ifNot: say(
        help,
        '経営者が不在でも、公開を止める作業は先に進めます。だれが決めたかを残し、あとで報告します。',
        'If the company head is away, go on with stopping the leak. Note who decided, and report afterwards.',
      ),
      contact: 'owner',
      desks: ['ipa-organisations'],
    },
    {
      id: 'information-leak/police',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: '犯罪の疑いがあれば警察に行く', en: 'Go to the police if it may be a crime' },
      what: [
        say(
          guideSlides,
          '不正アクセスや内部の犯罪なら、早めに警察に届けます。',
          'A break-in or an inside crime: go to the police promptly.',
        ),
        say(official(CHECKED, 'kyoto-police'), '行く前に電話し、日時を決めます。', 'Phone first and agree on a time.'),
      ],
      why: say(
        help,
        '記録が残っているうちは、調べられることが多くあります。',
        'While records still exist, more can be found out.',
      ),
      never: never(
        help,
        '犯人と思う相手に、会社から連絡しない。',
        'Do not contact the suspected culprit as a company.',
        '身を隠したり、データを広めたりされることがあります。',
        'They may vanish, or spread the data.',
      ),
      ifNot: say(
        help,
        'まちがいや置忘れで、犯罪の疑いがないときは、済みにして次へ進みます。迷うときは#9110で聞けます。',
        'If it was a mistake and no crime, tick this and go on. In doubt, dial #9110, the police advice line.',
      ),
      desks: ['police-cyber', 'police-9110'],
    },
    {
      id: 'information-leak/first-notice',
      subPhase: 'first-notice',
      scope: 'type',
      who: 'owner',
      title: { ja: '本人と、預けた会社に知らせる', en: 'Tell the persons, and the client whose data it is' },
      what: [
        say(
          ppc,
          '本人に、何が漏れたかと、身を守るためにできることを知らせます。',
          'Tell the persons what leaked and what they can do to protect themselves.',
        ),
        say(
          ppc,
          '他社から預かった情報なら、その会社にもすぐ知らせます。',
          'Data held for another company: tell that company at once too.',
        ),
      ],
      why: say(help, '本人が、不審な電話やメールに備えられます。', 'It lets them watch out for odd calls and mails.'),
      never: never(
        ppc,
        'まだ見える場所を、知らせの中で教えない。',
        'Do not point to a place where it can still be seen.',
        '見に行く人が増えます。先に消してもらいます。',
        'More people would look. Have it removed first.',
      ),
      ifNot: say(
        ppc,
        '住所などが分からず連絡できない人には、Webで公表するか、問い合わせの窓口を公表して代わりにします。',
        'For those you cannot reach, publish the matter, or publish a place where they can ask.',
      ),
    },
    {
      id: 'information-leak/privacy-report',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: '報告が要るか確かめ、速報を出す', en: 'See whether a report is due, and send the first one' },
      what: [
        say(
          ppc,
          '対象は、病歴などの情報、お金の被害につながる情報、不正による漏れ、1,000人を超える漏れです。',
          'Due for: health and similar data, risk to money, wrongdoing, or over 1,000 persons.',
        ),
        say(
          ppc,
          '速報は知ってから3〜5日ほど、確報は30日(不正なら60日)が区切りです。',
          'First report in about 3 to 5 days; full report in 30, or 60 after wrongdoing.',
        ),
      ],
      why: say(
        transcribed(CHECKED, 'ppc-late-reports'),
        '報告が遅れたというだけで、指導を受けた会社があります。',
        'Some companies got official guidance just for reporting late.',
      ),
      never: never(
        ppc,
        '「人数が少ないから不要」と決めない。',
        'Do not decide that few persons means no report.',
        '人数で決まるのは1つだけで、ほかは1人でも対象です。',
        'Only one of the four cases counts heads; the others begin with one person.',
      ),
      ifNot: say(
        official(CHECKED, 'ppc-leak-action'),
        'マイナンバーが入っているか分からないときは、報告の画面で「はい」を選びます。報告はふだん、Webで受け付けています。',
        'Not sure whether My Number is in it: choose yes in the form. Reports are normally taken on the web only.',
      ),
      desks: ['ppc-report', 'ppc-my-number', 'ppc-law-line'],
    },
    {
      id: 'information-leak/preserve',
      subPhase: 'preserve',
      scope: 'general',
      who: 'it-staff',
      title: { ja: '事実を示す記録を残す', en: 'Keep what shows the facts' },
      what: [
        say(
          guideRows,
          '訴訟になることも考えて、事実を裏づける記録を集めます。',
          'With a possible lawsuit in mind, gather what proves the facts.',
        ),
        say(
          guideRows,
          'サーバーや通信機器のログ(記録)も対象です。',
          'That includes logs of servers and network devices.',
        ),
      ],
      why: say(help, '聞かれたときに、何が起きたかを示せます。', 'When asked, you can show what happened.'),
      never: never(
        help,
        'かかわった機器を、次の人に渡さない。',
        'Do not pass the machines on to other users.',
        '上書きされて、残っていた跡が読めなくなります。',
        'New use overwrites the traces.',
      ),
      ifNot: say(
        help,
        '古いログがもう消えているときは、消えていたと書き残し、サービスの会社に控えがないか聞きます。',
        'If old logs are gone, note that, and ask the provider whether a copy is kept.',
      ),
      desks: ['jnsa-list'],
    },
    {
      id: 'information-leak/investigate',
      subPhase: 'investigate',
      scope: 'type',
      who: 'responsible',
      title: { ja: '流れと、弱かった所を調べる', en: 'Find out how it went and what was weak' },
      what: [
        say(
          guideRows,
          'いつ・どこで・だれが・何を・なぜ・どうした、の順に書きます。',
          'Write down when, where, who, what, why and how.',
        ),
        say(leakPoints, '管理のどこに足りない所があったかを見ます。', 'See where the handling of the data fell short.'),
      ],
      why: say(
        help,
        '確報や、本人への説明にそのまま使えます。',
        'It serves as it is for the full report and for telling the persons.',
      ),
      never: never(
        help,
        '推測を、事実のように書かない。',
        'Do not write guesses as facts.',
        'あとで変わると、ほかの説明まで疑われます。',
        'If they change later, everything else is doubted too.',
      ),
      ifNot: say(
        official(CHECKED, 'jpcert-form'),
        '外からの侵入で相手の通信が続くときは、時刻入りのログ(記録)をそろえ、JPCERT/CC(専門の機関)に相手への連絡を頼めます。',
        'If an attack from outside goes on, JPCERT/CC, a response centre, can contact its source; have logs with times ready.',
      ),
      desks: ['jpcert-request', 'jnsa-list'],
    },
    {
      id: 'information-leak/restore',
      subPhase: 'restore',
      scope: 'general',
      who: 'it-staff',
      title: { ja: '直したことを確かめて再開する', en: 'Reopen after checking the repair' },
      what: [
        say(
          guideRows,
          '正しく直ったと確かめてから再開し、経営者に報告します。',
          'Reopen once the repair is confirmed, then report to the head of the company.',
        ),
        say(
          help,
          '検索サイトなどに写しが残っていたら、消してもらいます。',
          'If search engines still hold copies, have them removed.',
        ),
      ],
      why: say(
        help,
        '直す前に開くと、同じ情報がまた見えてしまいます。',
        'Opened too early, the same data is visible again.',
      ),
      never: never(
        help,
        '前と同じ設定のまま開かない。',
        'Do not reopen with the old settings.',
        'だれでも見られる設定が残っていることがあります。',
        'They may still let anybody in.',
      ),
      ifNot: say(
        help,
        'すぐに直せないときは、止めたままにします。電話や紙など、別の方法で仕事を続けます。',
        'If it cannot be fixed soon, leave it closed and carry on by phone or on paper.',
      ),
    },
    {
      id: 'information-leak/prevent',
      subPhase: 'prevent',
      scope: 'general',
      who: 'owner',
      title: { ja: '漏れを防ぐ決まりを作り直す', en: 'Rework the rules that should prevent it' },
      what: [
        say(
          guideRows,
          '原因に合わせて、仕組みと決まりと体制を直します。',
          'Match technology, rules and roles to the cause.',
        ),
        say(official(CHECKED, 'tokyo-guide'), '結果と対策を公表します。', 'Publish the outcome and the measures.'),
      ],
      why: say(
        help,
        '直したことを示すと、お客様が戻りやすくなります。',
        'Showing what was fixed makes it easier for customers to stay.',
      ),
      never: never(
        help,
        '「気をつける」だけを対策にしない。',
        'Do not make "being careful" the only measure.',
        '人はまちがえます。まちがえても漏れない仕組みが要ります。',
        'People slip. What is needed is a way that holds when they do.',
      ),
      ifNot: say(
        help,
        '費用がかかる対策は後にして、すぐできること(送信前の確認、共有の期限)から始めます。',
        'Leave what costs money for later and begin with what is free: a check before sending, end dates on shares.',
      ),
    },
  ],
};
