import type { Sentence, Text } from './text.ts';

/** The one-page summary that is handed over; whole words, since it is read by somebody who was not there. */
export const summaryText = {
  heading: { ja: 'セキュリティ事故の引き継ぎ', en: 'Security incident: hand-over' },
  exerciseHeading: { ja: '【訓練】セキュリティ事故の引き継ぎ', en: 'DRILL. Security incident: hand-over' },
  exerciseNote: { ja: 'これは訓練です。実際の事故ではありません。', en: 'This is a DRILL, not a real incident.' },
  what: { ja: '何が起きたか', en: 'What happened' },
  times: { ja: '時刻', en: 'Times' },
  state: { ja: '対応の状況', en: 'Where it stands' },
  next: { ja: '次にすること', en: 'What is next' },
  due: { ja: '報告の期限', en: 'Deadlines for reports' },
  damage: { ja: '被害と影響', en: 'Damage and effects' },
  people: { ja: '対応する人', en: 'People' },
  devices: { ja: '関係する機器とアカウント', en: 'Devices and accounts concerned' },
  traces: { ja: '手がかり(押しても開かない書き方)', en: 'Traces (written so that nobody opens them)' },
  calls: { ja: '電話と届け出', en: 'Calls and reports' },
  notes: { ja: '最近のメモ', en: 'Latest notes' },
  check: { ja: '記録の照合', en: 'Check of the record' },
  open: { ja: '対応中', en: 'Under way' },
  closed: { ja: '終了', en: 'Closed' },
  allDone: { ja: '手順はすべて済んでいます', en: 'All steps are done' },
} as const satisfies { readonly [name: string]: Text };

interface One {
  readonly text: string;
}

export const summarySentence: {
  readonly found: Sentence<One>;
  readonly occurred: Sentence<One>;
  readonly known: Sentence<One>;
  readonly written: Sentence<{ readonly time: string; readonly by: string }>;
  readonly done: Sentence<{ readonly state: string; readonly done: number; readonly all: number }>;
  readonly more: Sentence<{ readonly count: number }>;
  readonly check: Sentence<{ readonly count: number; readonly code: string }>;
  readonly answer: Sentence<{ readonly question: string; readonly answer: string }>;
} = {
  found: { ja: ({ text }) => `気づいた: ${text}`, en: ({ text }) => `Noticed: ${text}` },
  occurred: { ja: ({ text }) => `起きた: ${text}`, en: ({ text }) => `Happened: ${text}` },
  known: { ja: ({ text }) => `会社が知った日: ${text}`, en: ({ text }) => `Day the company knew: ${text}` },
  written: {
    ja: ({ time, by }) => `${time} 現在${by ? ` · 作成 ${by}` : ''}`,
    en: ({ time, by }) => `As of ${time}${by ? `, written by ${by}` : ''}`,
  },
  done: {
    ja: ({ state, done, all }) => `${state} · 手順 ${done} / ${all} 済み`,
    en: ({ state, done, all }) => `${state} · ${done} of ${all} steps done`,
  },
  more: { ja: ({ count }) => `ほか ${count}件`, en: ({ count }) => `and ${count} more` },
  check: {
    ja: ({ count, code }) => `記録 ${count}件 · 照合コード ${code}`,
    en: ({ count, code }) => `${count} entries · check code ${code}`,
  },
  answer: {
    ja: ({ question, answer }) => `${question} ${answer}`,
    en: ({ question, answer }) => `${question} ${answer}`,
  },
};
