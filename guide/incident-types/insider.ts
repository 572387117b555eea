import { incidentTypeNames } from '../incident-type-names.ts';
import { never, official, own, say, transcribed, unverified } from '../statement.ts';
import type { IncidentType } from '../types.ts';

const CHECKED = '2026-11-23';
const help = own(CHECKED);
const unsure = unverified(CHECKED);
const guideSlides = transcribed(CHECKED, 'ipa-guide-slides', 'zenn-slides');
const guideRows = transcribed(CHECKED, 'ipa-guide', 'kawasaki-mgo');
const ppc = official(CHECKED, 'ppc-guideline');

/**
 * Somebody inside took data. Official text on what to do afterwards could not be read, so several moves ask the reader
 * to confirm them with a lawyer or the police.
 */
export const insider: IncidentType = {
  id: 'insider',
  name: incidentTypeNames.insider,
  asksThisPc: false,
  firstMoves: ['insider/tell-few', 'insider/write-down', 'insider/ask-lawyer'],
  steps: [
    {
      id: 'insider/tell-few',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '経営者か責任者だけに話す', en: 'Tell only the company head or the person in charge' },
      what: [
        say(
          guideRows,
          '持ち出しの疑いに気づいたら、責任者に報告します。',
          'If you suspect that data was taken, report it to the person in charge.',
        ),
        say(help, '会って話すか、電話にします。', 'Do it in person or by phone.'),
      ],
      why: say(
        help,
        'まちがいだった場合に、疑われた人を守るためでもあります。',
        'It also protects a person suspected by mistake.',
      ),
      never: never(
        help,
        '同僚に広めたり、名前を書いて回したりしない。',
        'Do not spread it or pass a name around.',
        '本人に伝わったり、関係のない人を傷つけたりします。',
        'It reaches the person, and it may hurt someone innocent.',
      ),
      ifNot: say(
        help,
        '責任者が関わっているかもしれないときは、経営者に直接話します。',
        'If the person in charge may be involved, speak to the company head directly.',
      ),
      contact: 'owner',
    },
    {
      id: 'insider/write-down',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '見たことを、そのまま書く', en: 'Write down just what you saw' },
      what: [
        say(
          help,
          '日時、場所、見たもの、聞いたことを分けて書きます。',
          'Note the day, the place, what you saw and what you heard, each separately.',
        ),
        say(help, '自分の考えは、別の行にします。', 'Put what you think on a line of its own.'),
      ],
      why: say(
        help,
        'あとで人に話すとき、事実と推測がまざりません。',
        'Facts and guesses stay apart when you tell others.',
      ),
      never: never(
        help,
        '自分で、その人の机やパソコンを調べない。',
        'Do not search that person’s desk or computer.',
        '証拠が使えなくなったり、法律の問題になったりします。',
        'It may spoil the evidence or break the law.',
      ),
      ifNot: say(
        help,
        'うまく書けないときは、覚えている順に並べるだけでかまいません。',
        'If it is hard to write, just list it as you remember it.',
      ),
    },
    {
      id: 'insider/ask-lawyer',
      subPhase: 'team',
      scope: 'type',
      who: 'owner',
      title: { ja: '少人数で、弁護士に相談する', en: 'Keep the circle small and ask a lawyer' },
      what: [
        say(
          guideRows,
          '経営者が、かかわる人と役割を決めます。',
          'The company head decides who is involved, and in what role.',
        ),
        say(
          unsure,
          '本人と話す前に、進め方を弁護士に確認します。',
          'Confirm with a lawyer how to proceed before talking to the person.',
        ),
      ],
      why: say(
        help,
        '働く人の権利と、会社の情報の両方を守るためです。',
        'Both the worker’s rights and the company’s data are at stake.',
      ),
      never: never(
        help,
        'その場で辞めさせたり、責めたりしない。',
        'Do not dismiss or accuse on the spot.',
        '事実が分からないままになることがあります。',
        'The facts may then never come out.',
      ),
      ifNot: say(
        official(CHECKED, 'houterasu'),
        '知っている弁護士がいないときは、法テラス 0570-078374 で、相談できる所を教えてもらえます。平日9時〜21時、土曜9時〜17時です。',
        'No lawyer: Houterasu, 0570-078374, can tell you where to ask (weekdays 9 to 21, Saturdays 9 to 17, Japan time).',
      ),
      contact: 'lawyer',
      desks: ['houterasu', 'ipa-organisations'],
    },
    {
      id: 'insider/stop-access',
      subPhase: 'contain',
      scope: 'general',
      who: 'it-staff',
      title: { ja: '持ち出しの道をふさぐ', en: 'Close the way it left' },
      what: [
        say(
          guideRows,
          '被害が広がるなら、情報や機器を切り離します。',
          'If the damage may spread, isolate the data or the machines.',
        ),
        say(
          unsure,
          'アカウントを止める時期は、弁護士や警察に確認します。',
          'Confirm with a lawyer or the police when to suspend accounts.',
        ),
      ],
      why: say(
        help,
        '止める時期が早すぎると、気づかれて記録を消されることもあります。',
        'Done too early, it may alert the person and records may vanish.',
      ),
      never: never(
        guideRows,
        '使っていたパソコンの電源を切らない。',
        'Do not switch off the computer that was used.',
        '中に残る記録が失われます。',
        'Records still held in it would be lost.',
      ),
      ifNot: say(
        help,
        '止められないときは、コピーや印刷の記録だけでも、毎日保存します。',
        'If it cannot be closed, save the records of copying and printing every day.',
      ),
      contact: 'it-vendor',
    },
    {
      id: 'insider/police',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'owner',
      title: { ja: '早めに警察に相談する', en: 'Speak to the police early' },
      what: [
        say(
          guideSlides,
          '内部の犯罪が考えられるときは、早めに警察に届けます。',
          'If an inside crime is possible, go to the police promptly.',
        ),
      ],
      why: say(
        help,
        '何を残せばよいかを、はじめに教えてもらえます。',
        'They can say at the start what has to be kept.',
      ),
      never: never(
        help,
        '「身内のことだから」と内々に収めない。',
        'Do not settle it privately as a family matter.',
        'お客様の情報なら、会社だけの問題ではありません。',
        'If it is customers’ data, it is not yours alone to settle.',
      ),
      ifNot: say(
        official(CHECKED, 'aichi-police-9110'),
        '犯罪かどうか迷うときは、#9110(警察の相談電話)で、話せる範囲で聞きます。',
        'Unsure whether it is a crime: ask #9110, the police advice line, telling only what you can.',
      ),
      desks: ['police-9110', 'police-cyber'],
    },
    {
      id: 'insider/first-notice',
      subPhase: 'first-notice',
      scope: 'general',
      who: 'owner',
      title: { ja: '情報の持ち主に知らせる時期を決める', en: 'Decide when to tell those whose data it is' },
      what: [
        say(
          guideRows,
          '被害にあう人に知らせます。時期と内容は慎重に選びます。',
          'Tell those harmed. Choose the time and the words with care.',
        ),
        say(
          official(CHECKED, 'appi-rules'),
          '預かった情報なら、預けた会社に知らせます。',
          'If you held it for another company, notify that company.',
        ),
      ],
      why: say(help, '持ち出された人が、勧誘や詐欺に備えられます。', 'They can be ready for sales calls and fraud.'),
      never: never(
        help,
        '疑われた人の名前を公表しない。',
        'Do not publish the name of the suspect.',
        '事実でなければ、取り返しがつきません。',
        'If it is untrue, it cannot be undone.',
      ),
      ifNot: say(
        help,
        '警察の調べと重なるときは、いつ知らせてよいかを警察に聞きます。',
        'If the police are investigating, ask them when you may tell.',
      ),
    },
    {
      id: 'insider/privacy-report',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: '個人情報保護委員会に報告するか見る', en: 'See whether the privacy commission must be told' },
      what: [
        say(
          ppc,
          'お客様の情報を持ち出して渡せば、1人分でも報告の対象です。',
          'Customers’ data taken and passed on is reportable from one person.',
        ),
        say(
          ppc,
          '仕事に要らない閲覧で写した跡があれば、「おそれ」にあたります。',
          'A trace of data copied without need for the work already counts.',
        ),
      ],
      why: say(
        ppc,
        '不正によるものとして、確報は60日以内です。',
        'As wrongdoing, the full report is due within 60 days.',
      ),
      never: never(
        ppc,
        '証拠がそろうまで、速報を待たない。',
        'Do not hold the first report until it is proved.',
        '疑いの段階でも、3〜5日ほどが目安です。',
        'Suspicion is enough: about 3 to 5 days.',
      ),
      ifNot: say(
        official(CHECKED, 'ppc-leak-action'),
        '社員の情報やマイナンバーがまざるときも、個人情報保護委員会のページに、どちらの報告を使うかの案内があります。',
        'If staff data or My Number is involved, the privacy commission’s page says which report to use.',
      ),
      desks: ['ppc-report', 'ppc-my-number', 'ppc-law-line'],
    },
    {
      id: 'insider/preserve',
      subPhase: 'preserve',
      scope: 'type',
      who: 'it-staff',
      title: { ja: 'パソコンと記録をそのまま保つ', en: 'Keep computer and records as they are' },
      what: [
        say(
          unsure,
          '使っていたパソコンの保ち方を、調査の会社に確認します。',
          'Confirm with a forensic firm how to keep the computer.',
        ),
        say(
          guideRows,
          '訴訟も考え、サーバーや入退室の記録を集めます。',
          'With a lawsuit in mind, gather server and door records.',
        ),
      ],
      why: say(
        help,
        'あとの話し合いや裁判で、記録が大きな支えになります。',
        'In talks or in court, records carry much weight.',
      ),
      never: never(
        help,
        '返されたパソコンを、次の人に配らない。',
        'Do not hand the returned computer to the next person.',
        '消されたファイルの跡が読めなくなります。',
        'Traces of deleted files would be overwritten.',
      ),
      ifNot: say(
        help,
        '調査の会社をすぐ頼めないときは、電源の状態を変えず、鍵のかかる所に置き、受け渡しを書きます。',
        'No firm yet: leave its power as it is, lock it away and note who handled it.',
      ),
      desks: ['jnsa-list', 'ipa-service-list'],
    },
    {
      id: 'insider/investigate',
      subPhase: 'investigate',
      scope: 'general',
      who: 'responsible',
      title: { ja: '何が、いつ、どこへ出たか調べる', en: 'Find out what left, when and where to' },
      what: [
        say(guideRows, '5W1H(いつ・だれが・何を…)で整理します。', 'Sort it by who, what, when, where, why and how.'),
        say(
          help,
          '印刷、USB、メール、クラウドの順に記録を見ます。',
          'Look at printing, USB, mail and cloud records in turn.',
        ),
      ],
      why: say(
        help,
        '取り戻す相手と、知らせる相手が決まります。',
        'It shows from whom to recover it and whom to tell.',
      ),
      never: never(
        help,
        '社員の私物を、勝手に調べない。',
        'Do not search private belongings without consent.',
        '調べたこと自体が、問題になることがあります。',
        'The search itself may become the problem.',
      ),
      ifNot: say(
        guideRows,
        '自社で調べきれないときは、外の専門家や公的な窓口に頼みます。だれに何を頼んだかも残します。',
        'If it is beyond you, use outside experts or public desks and note what you asked of whom.',
      ),
      desks: ['jnsa-list'],
    },
    {
      id: 'insider/restore',
      subPhase: 'restore',
      scope: 'general',
      who: 'it-staff',
      title: { ja: '権限と鍵を整えて仕事に戻る', en: 'Put rights and keys in order' },
      what: [
        say(
          guideRows,
          '直した所を確かめてから戻し、経営者に報告します。',
          'Return to normal once checked, and report to the company head.',
        ),
        say(help, '共通のパスワード、鍵、入退室のカードを替えます。', 'Change shared passwords, keys and door cards.'),
      ],
      why: say(help, 'やめた人の入口が残っていることがあります。', 'Ways in of people who left may remain.'),
      never: never(
        help,
        '引きつぎのために、前の人の番号を残さない。',
        'Do not keep the old login for a handover.',
        'だれが使ったか、見分けられなくなります。',
        'Nobody could tell who used it.',
      ),
      ifNot: say(
        help,
        '一度に替えられないときは、お客様の情報とお金に近い物から替えます。',
        'Not all at once: begin with what is nearest to customers’ data and money.',
      ),
    },
    {
      id: 'insider/prevent',
      subPhase: 'prevent',
      scope: 'type',
      who: 'owner',
      title: { ja: '内部不正の対策を点検する', en: 'Go through the measures against it' },
      what: [
        say(
          official(CHECKED, 'ipa-insider'),
          'IPAの指針(33項目)で、足りない所を調べます。',
          "Use the 33 items of IPA's guideline to see what is missing.",
        ),
        say(help, '権限を、仕事に要る分だけにします。', 'Limit rights to what each job needs.'),
      ],
      why: say(help, '疑わずに済む仕組みが、まじめな人を守ります。', 'A good set-up spares honest people suspicion.'),
      never: never(
        help,
        '見張りを強めるだけで終わらせない。',
        'Do not only tighten surveillance.',
        '不満や、相談しにくさが原因のこともあります。',
        'Grievances, or nobody to talk to, may be behind it.',
      ),
      ifNot: say(
        help,
        '33項目が多いときは、退職の手続き、共有の番号、持ち出しの3つから始めます。',
        'If 33 items are too many, begin with leavers, shared logins and what may be taken out.',
      ),
    },
  ],
};
