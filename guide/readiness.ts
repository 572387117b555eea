import type { Text } from '../i18n/text.ts';
import { official, own, say, transcribed, unverified } from './statement.ts';
import type { Contact, Statement } from './types.ts';

const CHECKED = '2026-11-23';
const help = own(CHECKED);

/** Stored in the settings when ticked: an id is never renamed or given a second meaning. */
export type ReadinessId =
  | 'contacts'
  | 'sheet'
  | 'backup'
  | 'deciders'
  | 'paper-numbers'
  | 'insurance'
  | 'otasuketai'
  | 'exercise';

/** Where the next action is done: a part of Shodo, or the web page of a desk of guide/desks.ts. */
export type ReadinessPlace = 'contacts' | 'sheet' | 'exercise' | { readonly desk: string };

/** One thing to have settled on a calm day. */
export interface ReadinessItem {
  readonly id: ReadinessId;
  /** The tick label, plain form. */
  readonly title: Text;
  readonly why: Statement;
  /** The one thing to do next. */
  readonly next: Statement;
  readonly place: ReadinessPlace | null;
  /** Who knows that it is done: Shodo itself, or whoever ticks it. */
  readonly toldBy: 'app' | 'user';
}

/** The short checklist for before, the quickest and most useful first. */
export const readinessItems: readonly ReadinessItem[] = [
  {
    id: 'contacts',
    title: { ja: '責任者と、もう1人の番号を入れる', en: 'Enter two numbers to call' },
    why: say(
      transcribed(CHECKED, 'ncsc-small-business'),
      '電話する相手の一覧は、事が起きる前に作っておくものです。',
      'The list of whom to call is made before anything happens.',
    ),
    next: say(
      help,
      '情報セキュリティ責任者と、代わりの人かIT業者の電話番号を入れます。',
      'Enter the person in charge, and the deputy or your IT company.',
    ),
    place: 'contacts',
    toldBy: 'app',
  },
  {
    id: 'sheet',
    title: { ja: 'シートを印刷して、電話のそばに貼る', en: 'Print the sheet and put it by the phone' },
    why: say(
      own(CHECKED, 'iom-csc'),
      'おかしくなったパソコンでは、手順を見られません。',
      'A computer that is affected cannot show you the steps.',
    ),
    next: say(help, 'シートを開いて、A4の紙1枚に印刷します。', 'Open the sheet and print it on one A4 page.'),
    place: 'sheet',
    toldBy: 'user',
  },
  {
    id: 'backup',
    title: { ja: 'バックアップを取り、戻せるか試す', en: 'Make a backup and try it out' },
    why: say(
      transcribed(CHECKED, 'ipa-guide-slides', 'zenn-slides'),
      '身代金ウイルスの被害を小さくできるかは、バックアップで決まります。',
      'Against ransomware, the backup decides how small the damage stays.',
    ),
    next: say(
      help,
      'ファイルを1つ、実際に戻してみます。写しの1つは、ふだん線を外しておきます。',
      'Bring one file back for real. Keep one copy unplugged.',
    ),
    place: null,
    toldBy: 'user',
  },
  {
    id: 'deciders',
    title: { ja: 'だれが決め、だれが切り離すかを決める', en: 'Settle who decides and who may disconnect' },
    why: say(help, '許しを待っている間に、被害が広がります。', 'Damage spreads while people wait for permission.'),
    next: say(
      official(CHECKED, 'iom-csc'),
      '機器を切り離す人、アカウントを止める人、お客様に知らせる人を決めておきます。',
      'Name who may isolate a device, disable an account and tell customers.',
    ),
    place: null,
    toldBy: 'user',
  },
  {
    id: 'paper-numbers',
    title: { ja: '管理者と銀行の番号を紙に控える', en: 'Keep administrator and bank numbers on paper' },
    why: say(
      own(CHECKED, 'ncsc-small-business'),
      'パソコンが止まると、中にある番号も読めなくなります。',
      'When the computers stop, the numbers in them are gone too.',
    ),
    next: say(
      help,
      'ネットバンクの緊急の番号と契約番号を紙に書き、鍵のかかる所に置きます。',
      'Write the bank’s emergency line and contract numbers down and lock them away.',
    ),
    place: null,
    toldBy: 'user',
  },
  {
    id: 'insurance',
    title: { ja: 'サイバー保険と、その条件を見ておく', en: 'Look up the cyber insurance and its terms' },
    why: say(
      unverified(CHECKED),
      '先に連絡しないと、費用が出ないことがあります。保険会社に確認してください。',
      'Costs may not be paid unless they are told first. Please confirm with the insurer.',
    ),
    next: say(
      help,
      '入っているか、だれに、いつまでに知らせるかを、連絡先のメモに書きます。',
      'Note with the contact whether you have one, whom to tell and by when.',
    ),
    place: 'contacts',
    toldBy: 'user',
  },
  {
    id: 'otasuketai',
    title: { ja: 'お助け隊サービスが要るか決める', en: 'Decide whether you need the Otasuketai service' },
    why: say(
      official(CHECKED, 'ipa-otasuketai'),
      '相談、見張り、駆けつけ、簡単な保険がまとまった、国の基準に合うサービスです。',
      'Advice, monitoring, help on site and simple insurance in one, to a national standard.',
    ),
    next: say(
      help,
      '案内を見て、契約するかを決めます。事が起きてからでは間に合いません。',
      'Read about it and decide. Once something has happened it is too late.',
    ),
    place: { desk: 'otasuketai' },
    toldBy: 'user',
  },
  {
    id: 'exercise',
    title: { ja: '訓練を1回してみる', en: 'Play one exercise' },
    why: say(
      help,
      'やってみると、足りない物と迷う所が分かります。',
      'It shows what is missing and where you hesitate.',
    ),
    next: say(
      help,
      '作り話の事件で、手順を最後までたどります。本当の記録とは別に残ります。',
      'Take the steps through a made-up case. It is kept apart from real records.',
    ),
    place: 'exercise',
    toldBy: 'app',
  },
];

/** What the checklist looks at: settings, and the number of exercises played to the end. */
export interface ReadinessInput {
  readonly contacts: readonly Contact[];
  /** Ticked ids. */
  readonly readiness: readonly string[];
  readonly exercisesDone: number;
}

/** Each item with its state, and how many are done. */
export interface Readiness {
  readonly items: readonly { readonly item: ReadinessItem; readonly isDone: boolean }[];
  readonly doneCount: number;
}

/** How ready the company is; what Shodo can tell itself is not asked of the user. */
export function readinessOf(input: ReadinessInput): Readiness {
  const withNumber = input.contacts.filter(({ phone }) => phone.trim() !== '');
  const known: { readonly [id in ReadinessId]?: boolean } = {
    contacts: withNumber.some(({ role }) => role === 'responsible') && withNumber.length >= 2,
    exercise: input.exercisesDone > 0,
  };
  const items = readinessItems.map((item) => ({ item, isDone: known[item.id] ?? input.readiness.includes(item.id) }));
  return { items, doneCount: items.filter(({ isDone }) => isDone).length };
}

/** The ticked ids after one was ticked or unticked. */
export function withReadiness(ticked: readonly string[], id: ReadinessId, isTicked: boolean): readonly string[] {
  const others = ticked.filter((other) => other !== id);
  return isTicked ? [...others, id] : others;
}
