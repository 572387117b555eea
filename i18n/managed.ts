import type { Sentence, Text } from './text.ts';

/** What the settings page says of it. */
export const managedText = {
  title: { ja: '一部の設定は、会社が決めています', en: 'Some settings are set by your organisation' },
  locked: {
    ja: 'の印がついた項目は、ここでは変えられません。',
    en: 'marks what cannot be changed here.',
  },
  /** Where nobody is named in the contacts. */
  askSomebody: {
    ja: '変えたいときは、情報セキュリティ責任者か、パソコンの管理をしている人に相談してください。',
    en: 'To have it changed, ask the person in charge of security or whoever looks after the computers.',
  },
  content: { ja: '会社が決めた内容', en: 'What was decided' },
  noOnce: {
    ja: '止めたページを「今回だけ開く」ことはできません。',
    en: 'A stopped page cannot be opened “just this once”.',
  },
  noAllow: {
    ja: '止めたサイトを、自分で許可することはできません。前に許可したものも止めます。',
    en: 'You cannot allow a stopped site yourself. Those you allowed before are stopped as well.',
  },
  denied: { ja: '必ず止めるサイト', en: 'Sites that are always stopped' },
  faults: {
    ja: '会社の設定のうち、次の項目は読めないため、使っていません。パソコンの管理をしている人に知らせてください。',
    en: 'These parts of your organisation’s settings cannot be read and are not used. Please tell whoever looks after the computers.',
  },
  noEnd: { ja: '期限なし', en: 'No end' },
  ownList: { ja: '会社が加えた一覧', en: 'Added by your organisation' },
  permit: { ja: 'ブラウザーに許可する', en: 'Permit in the browser' },
} as const satisfies { readonly [name: string]: Text };

/** Sentences of the settings page with places to fill. */
export const managedSentence = {
  ask: {
    ja: ({ who }) => `変えたいときは、${who}に相談してください。`,
    en: ({ who }) => `To have it changed, ask ${who}.`,
  },
  more: { ja: ({ count }) => `ほかに${count}件`, en: ({ count }) => `and ${count} more` },
} as const satisfies {
  readonly ask: Sentence<{ readonly who: string }>;
  readonly more: Sentence<{ readonly count: string }>;
};
