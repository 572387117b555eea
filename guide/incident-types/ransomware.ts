import { incidentTypeNames } from '../incident-type-names.ts';
import { never, official, own, say, transcribed, unverified } from '../statement.ts';
import type { IncidentType } from '../types.ts';

const CHECKED = '2026-11-23';
const help = own(CHECKED);
const guide = transcribed(CHECKED, 'ipa-guide', 'guide-newsletter');
const guideSlides = transcribed(CHECKED, 'ipa-guide-slides', 'zenn-slides');
const guideRows = transcribed(CHECKED, 'ipa-guide', 'kawasaki-mgo');
const police = official(CHECKED, 'fukui-police');
const ppc = official(CHECKED, 'ppc-guideline', 'appi-rules');

/**
 * Ransomware: files encrypted and money demanded. The police come first in the second phase, while traces are fresh. Sources
 * differ on switching off; docs/guide-conflicts.md says why it is the last resort here.
 */
export const ransomware: IncidentType = {
  id: 'ransomware',
  name: incidentTypeNames.ransomware,
  asksThisPc: true,
  firstMoves: [
    'ransomware/stop-using',
    'ransomware/disconnect',
    'ransomware/photograph',
    'ransomware/call-responsible',
  ],
  steps: [
    {
      id: 'ransomware/stop-using',
      subPhase: 'contain',
      scope: 'type',
      who: 'finder',
      title: { ja: 'パソコンを使うのをやめる', en: 'Stop using the computer' },
      what: [
        say(guide, 'そのパソコンやサーバーは、もう使いません。', 'Do not use that computer or server any more.'),
        say(
          help,
          'キーボードとマウスから手を離し、画面はそのままにします。',
          'Take your hands off the keyboard and mouse. Leave the screen as it is.',
        ),
      ],
      why: say(
        help,
        '使い続けると、暗号化(ファイルを読めなくすること)が進むことがあります。',
        'While it is in use, more files may be encrypted (made unreadable).',
      ),
      never: never(
        guideRows,
        '電源を切らない。再起動もしない。',
        'Do not switch it off. Do not restart it.',
        '原因を調べるための記録が消えます。',
        'The records needed to find the cause would be lost.',
      ),
      ifNot: say(
        help,
        '止められない仕事や機械に使っているときは、さわらずに責任者へ電話し、止めてよいかを決めてもらいます。',
        'If work or a machine depends on it, leave it alone, phone the person in charge and let them decide when it may stop.',
      ),
    },
    {
      id: 'ransomware/disconnect',
      subPhase: 'contain',
      scope: 'type',
      who: 'finder',
      title: { ja: 'ネットワークから切り離す', en: 'Take it off the network' },
      what: [
        say(police, 'LANケーブル(ネットワークの線)を抜きます。', 'Pull out the network (LAN) cable.'),
        say(help, 'Wi-Fiも切ります。機内モードにしてもかまいません。', 'Turn Wi-Fi off too. Airplane mode will do.'),
      ],
      why: say(
        help,
        'ほかのパソコンや共有フォルダに広がるのを止めます。',
        'It stops the damage from spreading to other computers and shared folders.',
      ),
      never: never(
        help,
        '様子を見るために、つなぎ直さない。',
        'Do not reconnect it, even just to check.',
        'まだ無事なファイルまで暗号化されることがあります。',
        'Files that are still fine could be encrypted as well.',
      ),
      ifNot: say(
        transcribed(CHECKED, 'cisa-ransomware', 'cisa-summary'),
        '線が分からないときは、責任者かIT業者に電話します。どうしても切り離せない場合に限り、相談のうえ電源を切ります。電源が入っている間だけ残る記録は消えます。',
        'If you cannot find the cable, phone the person in charge or your IT company. Only if it cannot be disconnected at all, agree with them to switch it off: what is held in memory will be lost.',
      ),
    },
    {
      id: 'ransomware/photograph',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '画面をスマホで撮る', en: 'Photograph the screen with a phone' },
      what: [
        say(
          transcribed(CHECKED, 'ransom-note-photo'),
          '身代金を求める文章が、全部読めるように撮ります。',
          'Make sure the whole ransom message can be read.',
        ),
        say(
          transcribed(CHECKED, 'ransom-note-photo'),
          '最初に見た時刻を書きとめます。',
          'Write down when you first saw it.',
        ),
      ],
      why: say(
        help,
        'どの種類のウイルスかを調べる手がかりになります。',
        'It helps to find out which kind of ransomware this is.',
      ),
      never: never(
        help,
        '画面にある連絡先やリンクを開かない。',
        'Do not open any link or address it shows.',
        '犯人とのやりとりが始まり、支払いを急がされることがあります。',
        'That opens a conversation with the attackers, who will push you to pay.',
      ),
      ifNot: say(
        help,
        '撮れないときは、文章、ファイル名の最後の文字(拡張子)、時刻を紙に書き写します。',
        'If you cannot take a photo, copy the message, the last letters of the file names (the extension) and the time onto paper.',
      ),
    },
    {
      id: 'ransomware/call-responsible',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '情報セキュリティ責任者に電話する', en: 'Phone the person in charge of security' },
      what: [
        say(
          guide,
          '身代金の画面が出たことを、すぐ責任者に伝えます。',
          'Tell them at once that a ransom screen has appeared.',
        ),
        say(
          help,
          '「いつ・どの機器で・何が見えたか」を話します。',
          'Say when it was, which machine, and what you saw.',
        ),
      ],
      why: say(help, 'ひとりで判断しなくてよくなります。', "So you don't have to decide alone."),
      never: never(
        transcribed(CHECKED, 'cisa-ransomware', 'cisa-summary'),
        'メールや社内チャットだけで済ませない。',
        'Do not rely on e-mail or company chat alone.',
        '犯人が読んでいることがあります。電話で話します。',
        'The attacker may be reading along. Speak by phone.',
      ),
      ifNot: say(
        help,
        '出ないときは、代わりの責任者、経営者、IT業者の順に電話します。留守番電話にも用件を残します。',
        'No answer: phone the deputy, then the head of the company, then your IT company. Leave a message each time.',
      ),
      contact: 'responsible',
    },
    {
      id: 'ransomware/check-others',
      subPhase: 'contain',
      scope: 'type',
      who: 'it-staff',
      title: { ja: 'ほかのパソコンを確かめる', en: 'Check the other computers' },
      what: [
        say(
          help,
          'まわりの人に、ファイルが開けるか声をかけます。',
          'Ask the people around you whether their files still open.',
        ),
        say(
          guide,
          '同じ様子の機器も、使うのをやめて切り離します。',
          'Any machine in the same state: stop using it and disconnect it too.',
        ),
      ],
      why: say(
        help,
        'どこまで広がったかが分かると、次に止める場所が決まります。',
        'Knowing how far it has gone tells you what to stop next.',
      ),
      never: never(
        police,
        'ルーターやVPN装置など、通信の機器の電源を切らない。',
        'Do not switch off routers, VPN devices or firewalls.',
        '記録が機器のメモリにしかなく、電源を切ると消えるものがあります。',
        'Many keep their records only in memory; without power they are gone.',
      ),
      ifNot: say(
        transcribed(CHECKED, 'cisa-ransomware', 'cisa-summary'),
        '台数が多いときは、IT業者に頼み、線が集まる機器(スイッチ)の所でまとめて切り離します。',
        'Too many machines: ask your IT company to cut them off together at the switch, the box where the cables meet.',
      ),
      contact: 'it-vendor',
    },
    {
      id: 'ransomware/tell-owner',
      subPhase: 'team',
      scope: 'general',
      who: 'responsible',
      title: { ja: '経営者に知らせ、担当を決める', en: 'Tell the head of the company and set roles' },
      what: [
        say(
          guideRows,
          '仕事とお客様への影響を伝え、対応する人と役割を決めてもらいます。',
          'Say what it means for work and customers, and have people and roles named.',
        ),
        say(
          official(CHECKED, 'ipa-soudan'),
          '進め方に迷ったら、IPA(国の専門機関)の企業向け窓口にメールで聞けます。',
          'Unsure how to go on? IPA, the national agency, answers companies by mail.',
        ),
      ],
      why: say(
        help,
        '止める、知らせる、お金をかける。どれも経営者の判断が要ります。',
        'Stopping work, telling others, spending money: all need their decision.',
      ),
      never: never(
        transcribed(CHECKED, 'fukui-police', 'ipa-guide-slides'),
        '急いで身代金を払わない。',
        'Do not hurry to pay the ransom.',
        '払っても、ファイルが戻る保証はありません。',
        'Paying does not guarantee that the files come back.',
      ),
      ifNot: say(
        help,
        '経営者と話せないときは、決めてある代理の人に頼みます。だれが、いつ、何を決めたかを書いておきます。',
        'If they cannot be reached, turn to whoever stands in for them. Write down who decided what, and when.',
      ),
      contact: 'owner',
      desks: ['ipa-organisations', 'jnsa-list'],
    },
    {
      id: 'ransomware/police',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: '警察に相談する', en: 'Ask the police for advice' },
      what: [
        say(
          police,
          '都道府県警察のサイバー犯罪の窓口に連絡します。',
          "Contact your prefecture's police desk for cyber crime.",
        ),
        say(
          police,
          '出来事を時刻順に書いたメモと、画面の写真を用意します。',
          'Have ready: notes of what happened in order of time, and the photo.',
        ),
      ],
      why: say(
        official(CHECKED, 'fukui-police', 'tochigi-police'),
        '種類によっては、警察が作った道具で読める形に戻せることがあります。',
        'For some kinds, the police have made tools that may unlock the files.',
      ),
      never: never(
        help,
        '相談の前に、パソコンを初期化しない。',
        'Do not reset the computer before you have asked.',
        '調べるための手がかりがなくなります。',
        'There would be nothing left to examine.',
      ),
      ifNot: say(
        official(CHECKED, 'saitama-police', 'aichi-police-9110'),
        '番号が分からないときは#9110(警察の相談電話)へ。オンライン受付は土日祝日と年末年始は読まれません。急ぐときは近くの警察署に電話します。',
        'No number at hand: dial #9110, the police advice line. The online form is not read on weekends, holidays or at New Year; if it cannot wait, phone the nearest police station.',
      ),
      desks: ['police-cyber', 'police-9110'],
    },
    {
      id: 'ransomware/first-notice',
      subPhase: 'first-notice',
      scope: 'general',
      who: 'owner',
      title: { ja: '取引先やお客様に第一報を知らせる', en: 'Send partners and customers a first notice' },
      what: [
        say(
          guideRows,
          '影響がある相手に、分かっている事実だけを知らせます。',
          'Tell those affected what is known so far, and only that.',
        ),
        say(
          guideRows,
          '全員に届かないときは、Webサイトなどで公表します。',
          'Where you cannot reach everyone, publish it, for example on your website.',
        ),
      ],
      why: say(help, '相手も、自分を守る手を打てます。', 'It lets them protect themselves as well.'),
      never: never(
        guideRows,
        '時期・内容・相手を決めずに公表しない。',
        'Do not publish before deciding when, what and to whom.',
        '知らせ方によっては、被害が広がります。',
        'Told the wrong way, it can make the damage grow.',
      ),
      ifNot: say(
        help,
        '事実がまだ少ないときは、「調べています」と「次にいつ知らせるか」だけを先に伝えます。',
        'If little is known yet, say that you are looking into it and when you will write again.',
      ),
    },
    {
      id: 'ransomware/privacy-report',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: '個人情報保護委員会に報告する', en: 'Report to the privacy commission (PPC)' },
      what: [
        say(
          ppc,
          '個人の情報が盗まれたか、暗号化されて戻せないか、そのおそれを確かめます。',
          'Check whether personal data may have been taken, or encrypted beyond recovery.',
        ),
        say(
          ppc,
          '速報の目安は、知ってから3〜5日ほど。分かったことだけで出せます。',
          'A first report is due roughly 3 to 5 days after you know, with what you know then.',
        ),
      ],
      why: say(
        ppc,
        '攻撃で個人の情報が漏れたおそれがあれば、1人分でも報告の義務があります。',
        "After an attack, even one person's data at risk has to be reported.",
      ),
      never: never(
        ppc,
        '「バックアップがあるから不要」と決めない。',
        'Do not decide that a backup makes it unnecessary.',
        'データを盗まれていれば、漏えいにもあたります。',
        'If data was also taken, it counts as a leak all the same.',
      ),
      ifNot: say(
        transcribed(CHECKED, 'ppc-phone'),
        '当てはまるか迷うときは、法律の相談電話 03-6457-9849(平日9:30〜17:30)で聞けます。',
        'Not sure whether it applies: ask the law line, 03-6457-9849, weekdays 9:30 to 17:30 (Japan time).',
      ),
      desks: ['ppc-report', 'ppc-law-line'],
    },
    {
      id: 'ransomware/ipa-report',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: 'IPAに届け出る', en: 'File a report with IPA' },
      what: [
        say(
          guide,
          'ウイルスや不正アクセスの被害として届け出ます。',
          'File it as a case of a virus or unauthorised access.',
        ),
        say(
          official(CHECKED, 'ipa-todokede'),
          '分かる項目だけで出せます。あとから書き足せます。',
          'Fill in only what you know. You can add to it later.',
        ),
      ],
      why: say(
        official(CHECKED, 'ipa-todokede'),
        'ほかの会社の被害を防ぐために使われます。',
        'It is used to spare other companies the same damage.',
      ),
      never: never(
        official(CHECKED, 'ipa-todokede', 'ipa-soudan'),
        '届出の返事を待って、手を止めない。',
        'Do not stop and wait for an answer to it.',
        '届出は統計のためです。助言は相談窓口がします。',
        'It serves statistics. Advice comes from the consultation desk.',
      ),
      ifNot: say(
        official(CHECKED, 'ipa-todokede'),
        '届出は任意で、期限もありません。今は手が回らないなら、落ち着いてから出せます。',
        'It is voluntary and has no deadline. If your hands are full, do it when things are calmer.',
      ),
      desks: ['ipa-report', 'ipa-organisations'],
    },
    {
      id: 'ransomware/preserve',
      subPhase: 'preserve',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '証拠(記録)を残す', en: 'Keep the evidence' },
      what: [
        say(
          official(CHECKED, 'tochigi-police'),
          'ログ(機器の記録)を、ネットワークの外に写しておきます。',
          'Copy the logs (what the machines recorded) to a place off the network.',
        ),
        say(
          transcribed(CHECKED, 'tokyo-handbook'),
          'したこと、時刻、機器のつながり方を書きとめます。',
          'Write down what was done, when, and how the machines were connected.',
        ),
      ],
      why: say(
        official(CHECKED, 'tochigi-police'),
        '犯人は、ログも暗号化したり消したりすることがあります。',
        'Attackers may encrypt or delete the logs as well.',
      ),
      never: never(
        own(CHECKED, 'ipa-guide'),
        '証拠を残す前に、駆除や入れ直しをしない。',
        'Do not clean or reinstall before the evidence is kept.',
        '入口も、盗まれた物も、調べられなくなります。',
        'Afterwards nobody can tell how they came in or what they took.',
      ),
      ifNot: say(
        transcribed(CHECKED, 'tokyo-handbook', 'tokyo-guide'),
        '自社で写したものは、証拠にならないことがあります。難しいときは、業界団体JNSAの一覧から調査会社(有料)を探します。',
        'Copies you make yourself may not count as evidence. If it is beyond you, find a firm on the list of JNSA, the industry body (firms charge).',
      ),
      desks: ['jnsa-list', 'ipa-service-list'],
    },
    {
      id: 'ransomware/investigate',
      subPhase: 'investigate',
      scope: 'type',
      who: 'vendor',
      title: { ja: '入口と被害の範囲を調べる', en: 'Find the way in and how far it went' },
      what: [
        say(
          official(CHECKED, 'jpcert-consult'),
          '種類や入口の見立ては、JPCERT/CC(専門の機関)に相談できます。',
          'JPCERT/CC, a response centre, can help to tell the kind and the likely way in.',
        ),
        say(
          official(CHECKED, 'fukui-police', 'tochigi-police'),
          '読める形に戻せる種類か、No More Ransomのサイトで調べます。',
          'See on the No More Ransom site whether the files can be unlocked.',
        ),
      ],
      why: say(help, '入口をふさがずに戻すと、また入られます。', 'If the way in stays open, they will come back.'),
      never: never(
        own(CHECKED, 'fukui-police', 'tochigi-police'),
        '写しを取らずに、解読の道具を使わない。',
        'Do not run an unlocking tool without a copy.',
        '合わない種類もあり、不具合が出ることがあります。',
        'It does not fit every kind and can cause faults.',
      ),
      ifNot: say(
        official(CHECKED, 'jpcert-consult', 'tokyo-guide'),
        '手に負えないときは、保守の会社か、JNSAの一覧にある会社に頼みます。JPCERT/CCは復元の作業はしません。',
        "If it is too much, ask your maintenance company or one on JNSA's list. JPCERT/CC itself does not restore files.",
      ),
      contact: 'it-vendor',
      desks: ['jpcert-consult', 'jnsa-list'],
    },
    {
      id: 'ransomware/restore',
      subPhase: 'restore',
      scope: 'type',
      who: 'responsible',
      title: { ja: 'バックアップから元に戻す', en: 'Restore from the backup' },
      what: [
        say(
          guideRows,
          '直し方が正しいと確かめてから、使い始めます。',
          'Start using things again only once the repair is confirmed.',
        ),
        say(guideRows, '戻した結果を経営者に報告します。', 'Report the result to the head of the company.'),
      ],
      why: say(
        guideSlides,
        '正しく取ったバックアップが、被害を小さくする鍵です。',
        'A proper backup is the key to keeping the damage small.',
      ),
      never: never(
        unverified(CHECKED),
        '感染した機器がある所に、バックアップをつながない。',
        'Do not connect the backup where infected machines still run.',
        '暗号化が移るおそれがあります。つなぐ前にIT業者に確認してください。',
        'It might be encrypted as well. Please confirm with your IT company first.',
      ),
      ifNot: say(
        help,
        'バックアップがないときは、暗号化されたファイルを消さずに取っておきます。あとで読めるようになることがあります。',
        'No backup: keep the encrypted files and delete nothing. A way to unlock them is sometimes found later.',
      ),
      contact: 'it-vendor',
    },
    {
      id: 'ransomware/prevent',
      subPhase: 'prevent',
      scope: 'general',
      who: 'owner',
      title: { ja: '再発を防ぐ対策を決める', en: 'Decide how to prevent a repeat' },
      what: [
        say(
          guideRows,
          '根本の原因から、技術・ルール・教育・体制を見直します。',
          'Starting from the root cause, review technology, rules, training and roles.',
        ),
        say(help, 'だれが、いつまでにするかを書きます。', 'Write down who does what, and by when.'),
      ],
      why: say(
        help,
        '一度入られた会社は、同じ入口をまたねらわれることがあります。',
        'A company that was entered once may be tried again the same way.',
      ),
      never: never(
        help,
        '「担当者の不注意」で終わらせない。',
        'Do not let it end as "somebody was careless".',
        '人を責めると、次の知らせが遅くなります。',
        'When people are blamed, the next warning comes later.',
      ),
      ifNot: say(
        help,
        '一度に決められないときは、入口をふさぐ対策を先にして、残りを話し合う日を決めます。',
        'If it cannot all be settled now, close the way in first and set a day for the rest.',
      ),
    },
  ],
};
