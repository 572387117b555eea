import type { Text } from '../i18n/text.ts';
import type { ReadinessId } from './readiness.ts';
import type { IncidentTypeId, StepId } from './types.ts';

/** What makes a slow or left-out stage quicker next time. */
export interface ExercisePreparation {
  /** Plain form, as on the readiness checklist. */
  readonly text: Text;
  /** The item of the checklist that covers it, where one does. */
  readonly readiness?: ReadinessId;
}

/** One piece of the story, told while its step is the next one. */
export interface ExerciseStage {
  readonly step: StepId;
  readonly story: Text;
  /** A question to answer by looking around in one's own company. */
  readonly lookFor: Text;
  /** A well prepared company needs about this long; more counts as slow. Our own estimate. */
  readonly minutes: number;
  readonly prepare: ExercisePreparation;
}

/** Stored as `from` of an exercise incident: never renamed. */
export type ExerciseId = 'exercise-shared-folder' | 'exercise-support-scam';

/** A made-up case, played with the steps of its type. Persons, machines, numbers and addresses in it are examples and say so. */
export interface Exercise {
  readonly id: ExerciseId;
  readonly type: IncidentTypeId;
  readonly name: Text;
  readonly opening: Text;
  readonly stages: readonly ExerciseStage[];
}

/** The two cases a small company most needs to have played once. */
export const exercises: readonly Exercise[] = [
  {
    id: 'exercise-shared-folder',
    type: 'ransomware',
    name: { ja: '共有フォルダが読めなくなった', en: 'The shared folder can no longer be read' },
    opening: {
      ja: '月曜の朝9時。例: 事務のパソコン1で、共有フォルダの見積書を開こうとしたところです。',
      en: 'Monday, nine in the morning. On “Example office PC 1” somebody opens a quotation in the shared folder.',
    },
    stages: [
      {
        step: 'ransomware/stop-using',
        story: {
          ja: '「ファイルはすべて暗号化した。3日のうちに払え」と出ました。ファイル名の最後が .sample-locked に変わっています。',
          en: 'A text appears: “All files are encrypted. Pay within three days.” File names now end in .sample-locked.',
        },
        lookFor: {
          ja: '手を離すまでに、あちこち押しませんでしたか?',
          en: 'Did you click around before you took your hands off?',
        },
        minutes: 1,
        prepare: {
          text: { ja: 'シートを、どの席からも見える所に貼る', en: 'Hang the sheet where every desk can see it' },
          readiness: 'sheet',
        },
      },
      {
        step: 'ransomware/disconnect',
        story: {
          ja: '机の下には似た線が3本あります。Wi-Fiも使っているかもしれません。',
          en: 'Under the desk there are three cables that look alike. Wi-Fi may be on as well.',
        },
        lookFor: {
          ja: 'どの線を抜くか、Wi-Fiをどこで切るか、すぐ分かりましたか?',
          en: 'Was it clear at once which cable to pull and where to turn Wi-Fi off?',
        },
        minutes: 2,
        prepare: {
          text: {
            ja: 'LANケーブルに印を付け、Wi-Fiの切り方を書いておく',
            en: 'Mark the LAN cables and note how to turn Wi-Fi off',
          },
        },
      },
      {
        step: 'ransomware/photograph',
        story: {
          ja: '文章の下に、例: pay@ransom.invalid という連絡先が出ています。',
          en: 'Below the text stands an address, for example pay@ransom.invalid.',
        },
        lookFor: {
          ja: '撮れるスマホはありましたか? 時刻も書きましたか?',
          en: 'Was there a phone to take the picture with? Was the time noted?',
        },
        minutes: 3,
        prepare: {
          text: { ja: '事が起きたときに撮ってよいスマホを決める', en: 'Settle which phone may take such pictures' },
        },
      },
      {
        step: 'ransomware/call-responsible',
        story: {
          ja: '例: 責任者Aは会議中で、電話に出ません。',
          en: '“Example person A”, who is in charge, is in a meeting and does not answer.',
        },
        lookFor: {
          ja: '番号はどこにありましたか? 次にかける人は決まっていましたか?',
          en: 'Where was the number? Was it settled whom to phone next?',
        },
        minutes: 5,
        prepare: {
          text: { ja: '責任者と、代わりの人の番号を入れる', en: 'Enter the person in charge and the deputy' },
          readiness: 'contacts',
        },
      },
      {
        step: 'ransomware/check-others',
        story: {
          ja: '例: 事務のパソコン2でも同じ画面が出ました。例: 倉庫のパソコン3は、何ともないようです。',
          en: '“Example office PC 2” shows the same screen. “Example warehouse PC 3” seems to be fine.',
        },
        lookFor: {
          ja: '何台あるか、どこにあるか、一覧はありましたか?',
          en: 'Was there a list of all machines and where they stand?',
        },
        minutes: 10,
        prepare: {
          text: {
            ja: '機器の一覧と、つながりの図を紙で持つ',
            en: 'Keep a list of machines and a network sketch on paper',
          },
        },
      },
      {
        step: 'ransomware/tell-owner',
        story: {
          ja: '経営者が聞きます。「今日の出荷は、止めるのか」',
          en: 'The head of the company asks: “Do we stop today’s deliveries?”',
        },
        lookFor: {
          ja: '止めると決めるのがだれか、みんな知っていましたか?',
          en: 'Did everybody know who decides to stop?',
        },
        minutes: 10,
        prepare: {
          text: { ja: 'だれが決め、だれが切り離すかを決める', en: 'Settle who decides and who may disconnect' },
          readiness: 'deciders',
        },
      },
      {
        step: 'ransomware/police',
        story: {
          ja: '警察の窓口で、いつ、どこで、何が起きたかを聞かれます。訓練なので、電話はかけません。',
          en: 'The police desk asks when, where and what happened. This is an exercise: do not call.',
        },
        lookFor: {
          ja: '時刻順のメモだけで、3分で話せますか?',
          en: 'Could you tell it in three minutes from your notes alone?',
        },
        minutes: 10,
        prepare: { text: { ja: '記録をつける係を決める', en: 'Name somebody who keeps the record' } },
      },
      {
        step: 'ransomware/privacy-report',
        story: {
          ja: '共有フォルダには、例: 取引先の担当者100人分の名簿が入っていました。',
          en: 'The shared folder held a list of, for example, 100 people at client companies.',
        },
        lookFor: {
          ja: 'どの情報が、どこに、何人分あるか、分かりましたか?',
          en: 'Could you tell which data is where, and of how many people?',
        },
        minutes: 15,
        prepare: {
          text: {
            ja: '個人の情報が、どこに何人分あるかを書き出す',
            en: 'Write down which personal data is where, and of how many',
          },
        },
      },
      {
        step: 'ransomware/preserve',
        story: {
          ja: 'ルーターに、土曜の夜に外から入ったらしい記録が見つかりました。',
          en: 'The router holds a record of what looks like an entry from outside on Saturday night.',
        },
        lookFor: {
          ja: 'その記録は、いつまで残りますか? だれが取り出せますか?',
          en: 'How long does that record last? Who can copy it?',
        },
        minutes: 15,
        prepare: {
          text: {
            ja: 'ログの残る長さと取り出し方を、IT業者に聞く',
            en: 'Ask your IT company how long logs last and how to copy them',
          },
        },
      },
      {
        step: 'ransomware/restore',
        story: {
          ja: '先週の金曜に取ったバックアップが、棚の箱に入っています。',
          en: 'The backup of last Friday lies in a box on the shelf.',
        },
        lookFor: {
          ja: 'つなぐ前に、だれに確かめますか? 戻したことはありますか?',
          en: 'Whom do you ask before you connect it? Has anybody ever restored from it?',
        },
        minutes: 15,
        prepare: {
          text: { ja: 'バックアップから1つ、実際に戻してみる', en: 'Bring one file back from the backup for real' },
          readiness: 'backup',
        },
      },
    ],
  },
  {
    id: 'exercise-support-scam',
    type: 'support-scam',
    name: { ja: '経理のパソコンに、偽の警告が出た', en: 'A fake warning in accounting' },
    opening: {
      ja: '月末の午後3時。例: 経理のパソコンで、音とともに「感染しました」という画面が広がりました。',
      en: 'The end of the month, three in the afternoon. On “Example accounting PC” a screen says “Infected”, with a loud noise.',
    },
    stages: [
      {
        step: 'support-scam/do-not-call',
        story: {
          ja: '例: 000-0000-0000 に今すぐ電話を、と読み上げる声が続いています。',
          en: 'A voice keeps saying: call, for example, 000-0000-0000 right now.',
        },
        lookFor: {
          ja: 'まわりの人は、かけてはいけないと知っていましたか?',
          en: 'Did the people around know that one must not call?',
        },
        minutes: 1,
        prepare: {
          text: {
            ja: '画面の番号にはかけないと、朝礼で一度話す',
            en: 'Say once to everybody: never call a number on a screen',
          },
        },
      },
      {
        step: 'support-scam/how-far',
        story: {
          ja: '実は5分前に電話をかけ、言われたソフトを入れていました。ネットバンクも開いたままです。',
          en: 'In truth somebody called five minutes ago and installed what they were told to. Online banking is open.',
        },
        lookFor: {
          ja: '線を抜く人と、銀行に電話する人。2人に分かれて動けますか?',
          en: 'Can one person pull the cable while another phones the bank?',
        },
        minutes: 3,
        prepare: {
          text: {
            ja: '銀行の緊急の番号と契約番号を、紙に控える',
            en: 'Keep the bank’s emergency line and contract number on paper',
          },
          readiness: 'paper-numbers',
        },
      },
      {
        step: 'support-scam/tell-administrator',
        story: {
          ja: '電話をかけた人は、自分のせいだからと、だまって閉じようとしています。',
          en: 'Whoever called feels guilty and is about to close it without a word.',
        },
        lookFor: {
          ja: '失敗を話しても責められないと、みんな知っていますか?',
          en: 'Does everybody know that nobody is blamed for telling?',
        },
        minutes: 5,
        prepare: {
          text: {
            ja: '知らせた人を責めないと、経営者が伝える',
            en: 'Let the head of the company say that nobody is blamed for telling',
          },
        },
      },
      {
        step: 'support-scam/close-screen',
        story: {
          ja: '管理者が着きました。線は抜いてあり、画面はまだ鳴っています。',
          en: 'The administrator has come. The cable is out and the screen is still loud.',
        },
        lookFor: {
          ja: 'Escキーの長押しを、やってみたことはありますか?',
          en: 'Has anybody ever tried holding the Esc key?',
        },
        minutes: 3,
        prepare: {
          text: {
            ja: '大きな画面の閉じ方を、全員が一度やってみる',
            en: 'Have everybody try once to get out of a full screen',
          },
        },
      },
      {
        step: 'support-scam/team',
        story: {
          ja: 'このパソコンには、例: 社員20人分の給与の表が入っていました。',
          en: 'The computer held the wages of, for example, 20 employees.',
        },
        lookFor: {
          ja: '漏えいとして調べるかを、だれが決めますか?',
          en: 'Who decides whether to look into it as a leak?',
        },
        minutes: 10,
        prepare: {
          text: { ja: 'だれが決め、だれに知らせるかを決める', en: 'Settle who decides and who is told' },
          readiness: 'deciders',
        },
      },
      {
        step: 'support-scam/police',
        story: {
          ja: '例: 1万円分の電子マネーの番号も、電話で教えていました。訓練なので、警察にはかけません。',
          en: 'The code of a prepaid card, for example 10,000 yen, was told on the phone too. This is an exercise: do not call the police.',
        },
        lookFor: {
          ja: '画面の写真、相手の番号、時刻は、そろっていますか?',
          en: 'Are the photo, the number and the times all there?',
        },
        minutes: 10,
        prepare: {
          text: { ja: '電話機に残る発信の履歴の見方を確かめる', en: 'Find out how to see the calls a phone has made' },
        },
      },
      {
        step: 'support-scam/restore',
        story: {
          ja: '電話の間、メールのパスワードが画面に見えていました。',
          en: 'During the call, the password of the mail was in plain sight.',
        },
        lookFor: {
          ja: '別の機器から、どのパスワードを先に変えますか?',
          en: 'From another device, which passwords do you change first?',
        },
        minutes: 10,
        prepare: {
          text: { ja: '会社の大事なアカウントの一覧を作る', en: 'Make a list of the company’s important accounts' },
        },
      },
    ],
  },
];
