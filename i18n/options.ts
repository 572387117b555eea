import type { Sentence, Text } from './text.ts';

/** The settings page. */
export const optionsText = {
  pageTitle: { ja: '設定 — 初動', en: 'Settings — Shodo' },
  heading: { ja: '設定', en: 'Settings' },
  sections: { ja: '設定の項目', en: 'Sections of the settings' },
  /** Shorter names of sections, for the list of them beside the page. */
  toLists: { ja: '一覧', en: 'Lists' },
  toLookBack: { ja: '過去のページ', en: 'Past visits' },
  toSources: { ja: '情報のもと', en: 'Sources' },
  toYou: { ja: 'あなたと会社', en: 'You' },
  reading: { ja: '設定を読んでいます', en: 'Reading the settings' },

  display: { ja: '表示', en: 'Display' },
  language: { ja: '言語', en: 'Language' },
  theme: { ja: '明るさ', en: 'Light or dark' },
  auto: { ja: 'ブラウザーに合わせる', en: 'As the browser' },
  light: { ja: '明るい', en: 'Light' },
  dark: { ja: '暗い', en: 'Dark' },

  you: { ja: 'あなたと会社', en: 'You and your company' },
  youHint: {
    ja: '記録や、一覧のサイトを許可したときの名前に使います。どれも空のままでかまいません。',
    en: 'Used in records and when you allow a listed site. All of it may stay empty.',
  },
  userName: { ja: 'あなたの名前', en: 'Your name' },
  userNameExample: { ja: '例: 担当者A', en: 'e.g. Person A' },
  companyName: { ja: '会社の名前', en: 'Name of the company' },
  companyNameExample: { ja: '例: 会社A', en: 'e.g. Company A' },
  prefecture: { ja: '都道府県', en: 'Prefecture' },
  prefectureNone: { ja: '選んでいません', en: 'Not chosen' },
  policePhone: { ja: '警察の窓口の電話番号', en: 'Number of the police desk' },
  policePhoneHint: {
    ja: '都道府県の警察のサイバー犯罪相談窓口。自分で調べた番号を入れておけます。',
    en: 'The cybercrime desk of your prefecture’s police, as you looked it up.',
  },

  contacts: { ja: '社内の連絡先', en: 'Company contacts' },
  contactsHint: {
    ja: '連絡先の画面と、手順の中の電話番号に使います。',
    en: 'Shown first among the contacts, and in the steps.',
  },

  watch: { ja: '見張り', en: 'Watch' },
  requestFailed: {
    ja: '許可されませんでした。ブラウザーの拡張機能の画面からも許可できます。',
    en: 'It was not permitted. You can also permit it on the browser’s extensions page.',
  },
  openExtensions: { ja: '拡張機能の管理画面を開く', en: 'Open the extensions page' },

  allows: { ja: '許可したサイト', en: 'Allowed sites' },
  allowsHint: {
    ja: '一覧にのっていても止めません。期限が来ると自動で消えます。',
    en: 'Not stopped although they are on a list. Each ends by itself.',
  },
  noAllows: { ja: '許可しているサイトはありません。', en: 'No site is allowed.' },
  restored: { ja: '許可を元に戻しました。', en: 'It is allowed again.' },
  removeFailed: { ja: '取り消せませんでした。もう一度ためしてください。', en: 'Could not undo it. Please try again.' },

  log: { ja: '止めた記録', en: 'What was stopped' },
  logHint: {
    ja: 'この端末の中だけにあります。プライベートウィンドウの分は残しません。',
    en: 'Kept on this device only. Private windows leave nothing here.',
  },
  noLog: { ja: '止めたページはまだありません。', en: 'Nothing has been stopped yet.' },
  logKindStopped: { ja: '開く前に止めた', en: 'Stopped before it loaded' },
  logKindLate: { ja: '開いたところで止めた', en: 'Stopped as it opened' },
  logKindFrame: { ja: 'ページの中で止めた', en: 'Stopped inside a page' },
  logKindOpenedOnce: { ja: '警告を見たうえで1回だけ開いた', en: 'Opened once in spite of the warning' },
  logKindAllowed: { ja: '期限つきで許可した', en: 'Allowed for a time' },
  logKindAllowRemoved: { ja: '許可を取り消した', en: 'No longer allowed' },
  logKindLapsed: { ja: '許可の期限が来た', en: 'The time allowed was over' },
  logDays: { ja: '記録を残す日数', en: 'Days to keep this record' },
  logDaysHint: {
    ja: '過ぎた分は自動で消えます。インシデントの記録は消えません。',
    en: 'Older lines go by themselves. Incidents are not touched.',
  },
  clearLog: { ja: 'すべて消す', en: 'Clear all' },
  clearLogSure: { ja: '本当に消す', en: 'Really clear' },
  clearLogAsk: { ja: '元には戻せません。', en: 'This cannot be undone.' },
  clearLogFailed: { ja: '消せませんでした。もう一度ためしてください。', en: 'Could not clear it. Please try again.' },

  data: { ja: 'データと控え', en: 'Data and backup' },
  dataHint: {
    ja: '記録はこの端末の中だけにあります。同じアカウントでこの端末を使える人は、だれでも読めます。控え(バックアップ)は別の場所に置いてください。',
    en: 'Your records are on this device only. Anyone who can use this account on it can read them. Keep a backup somewhere else.',
  },
  usage: { ja: '使っている容量', en: 'Space used' },
  usageUnknown: { ja: 'このブラウザーでは分かりません', en: 'This browser does not tell' },
  exportTitle: { ja: '控えを書き出す', en: 'Write a backup' },
  exportHint: {
    ja: 'インシデントの記録、書きかけの文、連絡先と設定を1つのファイルにします。パスワードはかかりません。',
    en: 'All incidents, unfinished notes, contacts and settings in one file. The file has no password.',
  },
  exportDo: { ja: '書き出す', en: 'Write' },
  exportWorking: { ja: '書き出しています', en: 'Writing' },
  exported: { ja: '書き出しました。', en: 'The backup was written.' },
  importTitle: { ja: '控えから復元する', en: 'Restore from a backup' },
  importHint: {
    ja: '今の記録は消えません。同じものは1つにまとめます。ファイルをここに置くこともできます。',
    en: 'Nothing here is lost; what is here already stays as it is. You can also drop the file here.',
  },
  importDo: { ja: 'ファイルを選ぶ', en: 'Choose a file' },
  importWorking: { ja: '読みこんで、記録を確認しています', en: 'Reading and checking the records' },
  importNotABackup: {
    ja: 'このファイルは初動の控えではありません。何も変えていません。',
    en: 'This file is not a Shodo backup. Nothing was changed.',
  },
  importNewer: {
    ja: '新しい版の初動が書き出した控えです。初動を更新してから読みこんでください。何も変えていません。',
    en: 'A newer Shodo wrote this backup. Update Shodo first. Nothing was changed.',
  },

  sources: { ja: '情報のもと', en: 'Where it all comes from' },
  sourcesHint: {
    ja: '手順や窓口の情報が、何にもとづき、いつ確かめたものかを、すべて見られます。',
    en: 'What each step and desk rests on, and when it was last checked.',
  },
  sourcesRow: { ja: '出典と、確かめた日', en: 'Sources and days of checking' },
  sourcesOpen: { ja: '情報のもとを開く', en: 'Open the sources' },
} as const satisfies { readonly [name: string]: Text };

/** Sentences of the same page that have places to fill. */
export const optionsSentence = {
  days: {
    ja: ({ count }) => `${count}日`,
    en: ({ count }) => `${count} days`,
  },
  usageRecords: { ja: ({ size }) => `記録など ${size}`, en: ({ size }) => `Records and the like ${size}` },
  usageLists: {
    ja: ({ size, most }) => `一覧 ${size}(一覧に使うのは ${most} まで)`,
    en: ({ size, most }) => `Lists ${size} (${most} at most)`,
  },
  allowedBy: {
    ja: ({ by, reason }) => `${by}が許可 · 理由「${reason}」`,
    en: ({ by, reason }) => `Allowed by ${by} · because: ${reason}`,
  },
  until: { ja: ({ date }) => `${date}まで`, en: ({ date }) => `until ${date}` },
  remaining: { ja: ({ length }) => `あと${length}`, en: ({ length }) => `${length} left` },
  removeAllow: {
    ja: ({ target }) => `${target} の許可を取り消す`,
    en: ({ target }) => `No longer allow ${target}`,
  },
  allowRemoved: {
    ja: ({ target }) => `${target} の許可を取り消しました。`,
    en: ({ target }) => `${target} is no longer allowed.`,
  },
  logOlder: { ja: ({ count }) => `ほかに${count}件あります`, en: ({ count }) => `and ${count} more` },
  recordStop: {
    ja: ({ target }) => `${target} をインシデントとして記録する`,
    en: ({ target }) => `Record ${target} as an incident`,
  },
  notRecorded: {
    ja: ({ reason }) => `記録できませんでした。${reason}`,
    en: ({ reason }) => `Could not record it. ${reason}`,
  },
  imported: {
    ja: ({ added, joined, skipped, deleted }) =>
      [
        `復元しました。加えたインシデント: ${added}件。`,
        joined > 0 ? `別のパソコンの続きをつないだもの: ${joined}件。` : '',
        `すでにあったもの: ${skipped}件。`,
        deleted > 0 ? `ここで消したもの: ${deleted}件(30日以内なら「消した記録」から戻せます)。` : '',
      ].join(''),
    en: ({ added, joined, skipped, deleted }) =>
      [
        `Restored. Incidents added: ${added}.`,
        joined > 0 ? ` Joined with what another computer went on with: ${joined}.` : '',
        ` Already here: ${skipped}.`,
        deleted > 0 ? ` Deleted here, and can be brought back for 30 days: ${deleted}.` : '',
      ].join(''),
  },
  importBroken: {
    ja: ({ detail }) =>
      `控えの記録が書きかえられているか、こわれています(${detail})。何も変えていません。ファイルを消さずに責任者へ知らせてください。`,
    en: ({ detail }) =>
      `A record in this backup was altered or is damaged (${detail}). Nothing was changed. Keep the file and tell the person in charge.`,
  },
  importBrokenFile: {
    ja: ({ detail }) => `控えの中のファイルが欠けているか、変わっています(${detail})。何も変えていません。`,
    en: ({ detail }) => `A file in this backup is missing or was changed (${detail}). Nothing was changed here.`,
  },
  importFailed: {
    ja: ({ detail }) => `保存できないため、復元できませんでした(${detail})。`,
    en: ({ detail }) => `Could not be stored, so nothing was restored (${detail}).`,
  },
  exportFailed: {
    ja: ({ reason }) => `書き出せませんでした。${reason}`,
    en: ({ reason }) => `Could not write the backup. ${reason}`,
  },
} as const satisfies {
  readonly days: Sentence<{ readonly count: number }>;
  readonly usageRecords: Sentence<{ readonly size: string }>;
  readonly usageLists: Sentence<{ readonly size: string; readonly most: string }>;
  readonly allowedBy: Sentence<{ readonly by: string; readonly reason: string }>;
  readonly until: Sentence<{ readonly date: string }>;
  readonly remaining: Sentence<{ readonly length: string }>;
  readonly removeAllow: Sentence<{ readonly target: string }>;
  readonly allowRemoved: Sentence<{ readonly target: string }>;
  readonly logOlder: Sentence<{ readonly count: string }>;
  readonly recordStop: Sentence<{ readonly target: string }>;
  readonly notRecorded: Sentence<{ readonly reason: string }>;
  readonly imported: Sentence<{
    readonly added: number;
    readonly joined: number;
    readonly skipped: number;
    readonly deleted: number;
  }>;
  readonly importBroken: Sentence<{ readonly detail: string }>;
  readonly importBrokenFile: Sentence<{ readonly detail: string }>;
  readonly importFailed: Sentence<{ readonly detail: string }>;
  readonly exportFailed: Sentence<{ readonly reason: string }>;
};
