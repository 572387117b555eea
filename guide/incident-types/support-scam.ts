import { incidentTypeNames } from '../incident-type-names.ts';
import { never, official, own, say, transcribed } from '../statement.ts';
import type { IncidentType } from '../types.ts';

const CHECKED = '2026-11-23';
const help = own(CHECKED);
const ipaCompany = official(CHECKED, 'ipa-company-warning');
const closing = official(CHECKED, 'takatsuki-city');
const shownOnly = transcribed(CHECKED, 'fujifilm-faq');
const remote = transcribed(CHECKED, 't-com');
const bank = official(CHECKED, 'towa-bank');
const guideRows = transcribed(CHECKED, 'ipa-guide', 'kawasaki-mgo');

/**
 * A fake warning that wants to be phoned. A restart is right for a mere picture and wrong after somebody was let in, so
 * "how far did it go?" comes before closing, and the administrator before both (IPA's notice to companies, 2023-07-11).
 */
export const supportScam: IncidentType = {
  id: 'support-scam',
  name: incidentTypeNames['support-scam'],
  asksThisPc: false,
  firstMoves: ['support-scam/do-not-call', 'support-scam/how-far', 'support-scam/tell-administrator'],
  branch: {
    step: 'support-scam/how-far',
    question: { ja: 'どこまで進みましたか?', en: 'How far did it go?' },
    choices: [
      {
        id: 'shown',
        name: { ja: '画面が出ただけ', en: 'It was only shown' },
        firstMove: say(
          shownOnly,
          '感染ではありません。管理者に知らせてから、画面を閉じます。',
          'That is not an infection. Tell the administrator, then close the screen.',
        ),
      },
      {
        id: 'called',
        name: { ja: '電話したが、操作はさせていない', en: 'I called, but nobody got in' },
        firstMove: say(
          transcribed(CHECKED, 'scan-support-scam'),
          '電話を切ります。遠くから操作される前なら、漏えいを疑わなくてよいとされています。',
          'Hang up. If nobody had remote control yet, no leak is suspected.',
        ),
      },
      {
        id: 'let-in',
        name: { ja: '遠くから操作された、ソフトを入れた', en: 'They had control, or I installed something' },
        firstMove: say(
          remote,
          'まずネットワークから切り離します。消すのは、管理者と相談してからです。',
          'First take the computer off the network. Remove things only with the administrator.',
        ),
      },
      {
        id: 'paid',
        name: { ja: 'お金を払った、番号を教えた', en: 'I paid, or told them a number' },
        firstMove: say(
          bank,
          '銀行やカード会社に、すぐ電話して止めてもらいます。',
          'Phone the bank or card company at once and have it stopped.',
        ),
      },
    ],
  },
  steps: [
    {
      id: 'support-scam/do-not-call',
      subPhase: 'contain',
      scope: 'type',
      who: 'finder',
      title: { ja: '電話しない、何も押さない', en: 'Do not call, do not click' },
      what: [
        say(
          shownOnly,
          '画面が出ただけなら、感染ではありません。',
          'If the screen only appeared, the computer is not infected.',
        ),
        say(
          closing,
          '番号に電話せず、ソフトも入れず、お金も払いません。',
          'Do not phone the number, install anything or pay.',
        ),
      ],
      why: say(
        help,
        'あわてて電話をかけさせるのが、相手のねらいです。',
        'They want you to call before you have had time to think.',
      ),
      never: never(
        help,
        'すすめられたソフトを入れない。',
        'Do not install what it offers.',
        '遠くからパソコンを動かされてしまいます。',
        'It would let them control the computer from afar.',
      ),
      ifNot: say(
        remote,
        'もう話しているときは、途中でも電話を切ります。折り返しの電話には出ません。',
        'Already on the phone: hang up, even in mid-sentence. Do not answer when they call back.',
      ),
    },
    {
      id: 'support-scam/how-far',
      subPhase: 'contain',
      scope: 'type',
      who: 'finder',
      title: { ja: 'どこまで進んだかで手を打つ', en: 'Act on how far it went' },
      what: [
        say(
          remote,
          '遠くから操作されたか、何か入れたなら、LANの線を抜き、Wi-Fiを切ります。',
          'If they had control or you installed something: pull the cable, turn off Wi-Fi.',
        ),
        say(
          bank,
          '払ったか、番号を教えたなら、銀行やカード会社にすぐ電話します。',
          'If you paid or told them a number: phone the bank or card company now.',
        ),
      ],
      why: say(
        help,
        '画面が出ただけか、操作されたかで、することがちがいます。',
        'A picture on the screen and a stranger in the computer need different moves.',
      ),
      never: never(
        bank,
        'ネットバンクの番号やパスワードを教えない。',
        'Never tell or type online banking numbers.',
        '操作されている間に、振込の金額を変えられた例があります。',
        'People with remote control have raised the amount of a transfer.',
      ),
      ifNot: say(
        help,
        '思い出せないときは、操作されたと考えてLANの線を抜き、Wi-Fiを切ります。',
        'If you cannot remember, assume they got in: pull the network cable and turn off Wi-Fi.',
      ),
      contact: 'bank',
    },
    {
      id: 'support-scam/tell-administrator',
      subPhase: 'detect',
      scope: 'type',
      who: 'finder',
      title: { ja: '管理者か責任者に電話する', en: 'Phone the administrator' },
      what: [
        say(
          ipaCompany,
          '会社のパソコンなら、自分で直さず管理者(パソコンの担当者)に知らせます。',
          'On a company computer, tell the administrator instead of fixing it yourself.',
        ),
        say(
          help,
          '「電話したか・入れたか・払ったか」を正直に話します。',
          'Say plainly whether you called, installed or paid.',
        ),
      ],
      why: say(
        ipaCompany,
        '操作されたなら、会社として漏えいを調べることになります。',
        'If they had control, the company has to look into a possible leak.',
      ),
      never: never(
        ipaCompany,
        '1人で片づけて終わりにしない。',
        'Do not settle it on your own.',
        '会社が必要な調べや知らせをできなくなります。',
        'The company would have no chance to look into it or to tell those it must.',
      ),
      ifNot: say(
        help,
        '管理者が決まっていない会社では、経営者かIT業者に電話します。画面に出た番号にはかけません。',
        'No administrator: phone the head of the company or your IT company, never the number on the screen.',
      ),
      contact: 'responsible',
    },
    {
      id: 'support-scam/close-screen',
      subPhase: 'contain',
      scope: 'type',
      who: 'finder',
      title: { ja: '警告の画面を閉じる', en: 'Close the warning' },
      what: [
        say(
          closing,
          'Escキーを数秒押し続け、出てきた×で閉じます。',
          'Hold the Esc key for a few seconds, then use the × that appears.',
        ),
        say(
          closing,
          'だめならCtrl+Alt+Delからタスクマネージャーでブラウザーを終えます。',
          'If not: Ctrl+Alt+Del, Task Manager, end the browser.',
        ),
        say(
          help,
          '操作された疑いがあるときは、閉じる前に管理者に聞きます。',
          'If they may have had control, ask the administrator before you close it.',
        ),
      ],
      why: say(
        help,
        '音と画面が止まると、落ち着いて考えられます。',
        'Once the noise and the picture stop, you can think.',
      ),
      never: never(
        closing,
        '開き直すときに「復元」を押さない。',
        'Do not choose "restore pages" when reopening.',
        '同じ警告のページが、また開きます。',
        'The same warning would open again.',
      ),
      ifNot: say(
        transcribed(CHECKED, 'takatsuki-city', 'cocollabo'),
        '閉じないときは、管理者に聞いてから再起動します。それでも出るのは新しい手口です。線を抜き、管理者に任せます。',
        'Will not close: restart after asking the administrator. If it survives that, it is a newer kind: unplug the network and leave it to them.',
      ),
      contact: 'it-vendor',
    },
    {
      id: 'support-scam/team',
      subPhase: 'team',
      scope: 'type',
      who: 'responsible',
      title: { ja: '漏えいとして調べるか決める', en: 'Decide whether to examine it as a leak' },
      what: [
        say(
          ipaCompany,
          '操作されたパソコンに大事な情報があったかを見ます。',
          'See whether the controlled computer held confidential or personal data.',
        ),
        say(
          guideRows,
          '対応するなら、経営者にすぐ知らせて役割を決めます。',
          'If it needs handling, tell the company head at once and settle the roles.',
        ),
      ],
      why: say(ipaCompany, '公表が必要になった会社もあります。', 'Some companies had to make it public.'),
      never: never(
        help,
        '「何も取られていないはず」で終えない。',
        'Do not end it with "they took nothing, surely".',
        '見られたものは、画面だけでは分かりません。',
        'What they looked at does not show on the screen.',
      ),
      ifNot: say(
        official(CHECKED, 'ipa-soudan'),
        '決めかねるときは、IPA(国の専門機関)の企業向け窓口に、起きたことを時刻順に書いてメールで相談します。',
        'If you cannot decide, write to the IPA desk for organisations with what happened, in order of time.',
      ),
      contact: 'owner',
      desks: ['ipa-organisations'],
    },
    {
      id: 'support-scam/first-notice',
      subPhase: 'first-notice',
      scope: 'general',
      who: 'responsible',
      title: { ja: '社内と、関係する相手に知らせる', en: 'Tell staff and those concerned' },
      what: [
        say(
          help,
          '同じ画面が出ても電話しないよう、社内に知らせます。',
          'Tell staff not to call if the same screen appears.',
        ),
        say(
          guideRows,
          '情報を見られたおそれがあれば、その相手に知らせます。',
          'If data may have been seen, tell those it belongs to.',
        ),
      ],
      why: say(help, '同じ日に、ほかの人にも出ることがあります。', 'It may appear to others the same day.'),
      never: never(
        help,
        '電話をかけた人を笑い話にしない。',
        'Do not make a joke of whoever called.',
        '次に引っかかった人が、かくしてしまいます。',
        'The next one would hide it.',
      ),
      ifNot: say(
        help,
        '画面が出ただけで何も起きていないなら、社内への知らせだけで十分です。',
        'If it was only shown and nothing happened, telling staff is enough.',
      ),
    },
    {
      id: 'support-scam/police',
      subPhase: 'further-notice',
      scope: 'type',
      who: 'responsible',
      title: { ja: '被害があれば警察に相談する', en: 'If there is damage, ask the police' },
      what: [
        say(
          official(CHECKED, 'fukui-police', 'npa-cyber-desk'),
          '表示された画面、番号、アドレスの記録を用意します。',
          'Have ready the screen, the number and the address that were shown.',
        ),
        say(
          official(CHECKED, 'ppc-guideline'),
          '個人の情報が見られたおそれがあれば、個人情報保護委員会への報告も確かめます。',
          'If personal data may have been seen, see whether a report to the privacy commission is due.',
        ),
      ],
      why: say(
        help,
        '払ったお金を止める手続きに、相談の記録が役立つことがあります。',
        'A record of having asked can help when you try to stop a payment.',
      ),
      never: never(
        help,
        '「お金を取り返す」という業者に頼らない。',
        'Do not trust firms that offer to get the money back.',
        '困っている人をねらう、次の詐欺のことがあります。',
        'They may be the next scam.',
      ),
      ifNot: say(
        official(CHECKED, 'aichi-police-9110'),
        'すぐに行けないときは、#9110に電話して、何を持って行くかを聞きます。',
        'If you cannot go now, dial #9110 and ask what to bring.',
      ),
      desks: ['police-cyber', 'police-9110', 'ppc-report'],
    },
    {
      id: 'support-scam/preserve',
      subPhase: 'preserve',
      scope: 'type',
      who: 'finder',
      title: { ja: '番号、画面、払った記録を残す', en: 'Keep the number, the screen and any receipts' },
      what: [
        say(
          help,
          '画面の写真、相手の番号、話した時刻をまとめます。',
          'Gather the photo, their number and the time of the call.',
        ),
        say(
          help,
          '振込や電子マネーの控えは、原本を取っておきます。',
          'Keep the originals of transfers or prepaid cards.',
        ),
      ],
      why: say(help, '銀行も警察も、これを見て動きます。', 'Bank and police both work from these.'),
      never: never(
        help,
        '入れられたソフトを、記録の前に消さない。',
        'Do not remove their software before it is recorded.',
        '何をされたかが、分からなくなります。',
        'It would no longer show what they did.',
      ),
      ifNot: say(
        help,
        '番号を控えていないときは、電話機の発信の履歴を写真に撮ります。',
        'No number noted: photograph the call history of the phone.',
      ),
    },
    {
      id: 'support-scam/investigate',
      subPhase: 'investigate',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '入れられたソフトを取り除く', en: 'Remove what was installed' },
      what: [
        say(
          transcribed(CHECKED, 'digiuse-ipa'),
          '遠隔操作のソフトは、アンインストール(取り除く操作)でなくなります。',
          'The remote control program goes away when it is uninstalled.',
        ),
        say(
          transcribed(CHECKED, 'digiuse-ipa'),
          'あやしい対策ソフトなら、入れる前の日時に「システムの復元」で戻します。',
          'For a dubious security product, use System Restore to a time before it.',
        ),
      ],
      why: say(help, '残っていると、また同じ所から入られます。', 'What is left lets them in again.'),
      never: never(
        own(CHECKED, 'ipa-company-warning'),
        'はじめから初期化しない。',
        'Do not begin with a full reset.',
        '漏えいがあったかを調べる記録まで消えます。',
        'It would also erase what shows whether data leaked.',
      ),
      ifNot: say(
        remote,
        '何を入れたか分からないときは、つながずにIT業者に見てもらい、ウイルスの検査もします。',
        'If you cannot tell what was installed, keep it offline and have your IT company look and scan it.',
      ),
      contact: 'it-vendor',
      desks: ['jnsa-list'],
    },
    {
      id: 'support-scam/restore',
      subPhase: 'restore',
      scope: 'type',
      who: 'it-staff',
      title: { ja: '別の機器でパスワードを変え、戻す', en: 'Change passwords elsewhere, then go back to work' },
      what: [
        say(
          help,
          '入力した、または画面に見えたパスワードを変えます。',
          'Change passwords that were typed or could be seen.',
        ),
        say(
          guideRows,
          '直ったと確かめてから、ネットワークにつなぎます。',
          'Reconnect only when it is confirmed to be in order.',
        ),
      ],
      why: say(
        help,
        '見られたパスワードは、あとから使われることがあります。',
        'A password they saw may be used later.',
      ),
      never: never(
        help,
        '同じパソコンで、パスワードを変えない。',
        'Do not change passwords on that computer.',
        '新しいパスワードも見られるおそれがあります。',
        'The new ones might be seen too.',
      ),
      ifNot: say(
        help,
        'どれを見られたか分からないときは、メールとネットバンクから順に変えます。',
        'If you do not know which, start with mail and online banking.',
      ),
    },
    {
      id: 'support-scam/prevent',
      subPhase: 'prevent',
      scope: 'general',
      who: 'owner',
      title: { ja: '「閉じて、知らせる」を合言葉にする', en: 'Make "close it and tell us" the rule' },
      what: [
        say(guideRows, '研修と決まりに、今回のことを入れます。', 'Put this case into training and rules.'),
        say(
          help,
          '管理者の電話番号を、パソコンの近くに貼ります。',
          "Put the administrator's number next to every computer.",
        ),
      ],
      why: say(
        help,
        '本物の番号が見える所にあると、偽の番号にかけません。',
        'With the right number in sight, nobody dials the wrong one.',
      ),
      never: never(
        help,
        '警告を全部無視する決まりにしない。',
        'Do not make it a rule to ignore all warnings.',
        '本物の警告まで見のがします。知らせる決まりにします。',
        'Real ones would be missed. The rule is to tell somebody.',
      ),
      ifNot: say(
        help,
        '研修の時間が取れないときは、画面の写真を見せて5分だけ話します。',
        'No time for training: show the photo and talk about it for five minutes.',
      ),
    },
  ],
};
