import type { Sentence, Text } from './text.ts';

/** The page that says what every statement rests on. */
export const factsText = {
  pageTitle: { ja: '情報のもと — 初動', en: 'Sources — Shodo' },
  heading: { ja: '情報のもと', en: 'Where it all comes from' },
  lead: {
    ja: '初動が案内することの一つ一つに、もとになった文書と、最後に見くらべた日を付けています。番号や受付時間は変わることがあります。大切な電話の前には、もとのページも見てください。',
    en: 'Every statement in Shodo is shown here with the text it rests on and the day it was last compared. Numbers and hours change: before an important call, look at the source as well.',
  },
  loading: { ja: '読みこんでいます', en: 'Loading' },
  grades: { ja: '4つの確かさ', en: 'Four grades' },
  gradeOfficial: {
    ja: '役所や公的な団体のページや文書を、じかに読んで確かめました。',
    en: 'The page or text of an authority was read directly.',
  },
  gradeTranscribed: {
    ja: '公的な文書そのものは読めず、それを書き写した・要約した別の文書で確かめました。',
    en: 'The official text could not be read; somebody else’s copy or summary of it was.',
  },
  gradeOwn: {
    ja: '公的な文書の文ではなく、初動をつくった人たちの実務上の助言です。',
    en: 'Not from any official text: practical help by the makers of Shodo.',
  },
  gradeUnverified: {
    ja: '確かめられませんでした。使う前に、ご自分で確かめてください。',
    en: 'Could not be checked. Please check it yourself before relying on it.',
  },
  filter: { ja: 'ことばで絞りこむ', en: 'Show only what contains' },
  filterExample: { ja: '例: 電源、#9110、個人情報', en: 'e.g. power, #9110, personal data' },
  print: { ja: '印刷する', en: 'Print' },
  openAll: { ja: 'すべて開く', en: 'Open all' },
  closeAll: { ja: 'すべて閉じる', en: 'Close all' },
  desks: { ja: '社外の相談窓口', en: 'Outside desks' },
  deadlines: { ja: '報告の期限', en: 'Deadlines for reports' },
  readiness: { ja: 'ふだんの備え', en: 'Being ready' },
  terms: { ja: '言葉の意味', en: 'What the words mean' },
  sources: { ja: '文書の一覧', en: 'All texts' },
  noUrl: { ja: 'インターネット上の場所の記録なし', en: 'no address recorded' },
  never: { ja: 'しないこと', en: 'Never' },
  what: { ja: 'すること', en: 'What to do' },
  why: { ja: 'なぜ', en: 'Why' },
  ifNot: { ja: 'できないとき', en: 'If it can’t be done' },
  choice: { ja: '最初の一手', en: 'First move' },
  desk: { ja: '窓口', en: 'Desk' },
  preparation: { ja: '連絡の前に用意すること', en: 'Before you get in touch' },
  deadline: { ja: '期限', en: 'Deadline' },
  item: { ja: '備え', en: 'Readiness' },
} as const satisfies { readonly [name: string]: Text };

/** Sentences of the same page that have places to fill. */
export const factsSentence = {
  shown: {
    ja: ({ count, all }) => `${all}件のうち${count}件`,
    en: ({ count, all }) => `${count} of ${all} statements`,
  },
  count: { ja: ({ count }) => `${count}件`, en: ({ count }) => `${count} statements` },
  dated: { ja: ({ day }) => `${day}付の文書`, en: ({ day }) => `dated ${day}` },
} as const satisfies {
  readonly shown: Sentence<{ readonly count: string; readonly all: string }>;
  readonly count: Sentence<{ readonly count: string }>;
  readonly dated: Sentence<{ readonly day: string }>;
};
