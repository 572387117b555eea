import type { Sentence, Text } from './text.ts';

/** The page where whole incidents are kept and seen. */
export const workspaceText = {
  pageTitle: { ja: '対応の記録', en: 'Incident records' },
  skip: { ja: '本文へ', en: 'To the content' },
  incidents: { ja: '件の一覧', en: 'Incidents' },
  startNew: { ja: '新しく始める', en: 'Start a new one' },
  search: { ja: '記録をさがす', en: 'Search the records' },
  searchHint: { ja: 'ことば、名前、アドレスなど', en: 'Words, names, addresses' },
  filter: { ja: '表示する件', en: 'Show' },
  filterAll: { ja: 'すべて', en: 'All' },
  filterOpen: { ja: '対応中', en: 'Under way' },
  filterClosed: { ja: '終了', en: 'Closed' },
  filterExercise: { ja: '訓練', en: 'Exercises' },
  filterDeleted: { ja: '消した件', en: 'Deleted' },
  noneHere: { ja: 'ここに入る件はありません。', en: 'No incident here.' },
  contacts: { ja: '連絡先', en: 'Contacts' },
  watch: { ja: '見張り', en: 'Watch' },
  startTitle: { ja: '何が起きましたか?', en: 'What happened?' },
  startHint: {
    ja: '近いものを選ぶと、することを1つずつ案内し、したことを記録します。',
    en: 'Pick the closest one. You get one step at a time, and what you do is recorded.',
  },
  steps: { ja: '手順', en: 'Steps' },
  log: { ja: '記録', en: 'Record' },
  allKinds: { ja: 'すべての種類', en: 'All kinds' },
  kindFilter: { ja: '記録の種類', en: 'Kind of entry' },
  kindNotes: { ja: 'メモと訂正', en: 'Notes and corrections' },
  kindSteps: { ja: '手順の済み・取り消し', en: 'Steps done and undone' },
  kindPages: { ja: 'ページと止めたサイト', en: 'Pages and stopped sites' },
  kindFiles: { ja: 'ファイルと写真', en: 'Files and photos' },
  kindCalls: { ja: '電話と届け出', en: 'Calls and reports' },
  kindFacts: { ja: '分かったこと', en: 'Facts' },
  noEntries: { ja: 'この種類の記録はまだありません。', en: 'No entries of this kind yet.' },
  noteLabel: { ja: 'メモを書く', en: 'Write a note' },
  notePlaceholder: { ja: 'いつ・どこで・何をしたか', en: 'When, where, what was done' },
  noteAside: { ja: '時刻と名前は自動で入ります', en: 'Time and name are added' },
  addNote: { ja: '記録する', en: 'Record it' },
  addFile: { ja: 'ファイルや写真を加える', en: 'Add a file or photo' },
  fileAdded: { ja: 'ファイルを加えました', en: 'File added' },
  correct: { ja: '訂正を書く', en: 'Correct' },
  correctionLabel: { ja: '正しい内容(前の文も残ります)', en: 'What it should say (the old text stays)' },
  corrected: { ja: '訂正を記録しました', en: 'Correction recorded' },
  showMore: { ja: '前の記録も見る', en: 'Show earlier entries' },
  download: { ja: 'ファイルに保存', en: 'Save to a file' },
  fileGone: {
    ja: 'このファイルは、もうここにありません。記録の確認で、どの記録か分かります。',
    en: 'This file is not here any more. The check of the record names its entry.',
  },
  reopened: { ja: '対応を再開しました', en: 'Reopened' },
  changeKind: { ja: '種類を選び直す', en: 'Change the kind' },
  handOver: { ja: '引き継ぎ・書き出し', en: 'Hand over, export' },
  deleteIncident: { ja: 'この件を消す', en: 'Delete this incident' },
  deleteTitle: { ja: 'この件を消しますか?', en: 'Delete this incident?' },
  deleteHint: {
    ja: '記録とファイルが一覧から消えます。30日以内なら「消した件」から元に戻せます。30日をすぎると、消したという跡だけが残ります。',
    en: 'Its record and files leave the list. Within 30 days “Deleted” brings them back. After that only the trace that it was deleted stays.',
  },
  deleteDo: { ja: '消す', en: 'Delete' },
  deleted: { ja: '件を消しました。30日以内なら元に戻せます', en: 'Deleted. It can be brought back within 30 days' },
  deletedTitle: { ja: '消した件', en: 'Deleted incidents' },
  deletedHint: {
    ja: '消してから30日は、元に戻せます。そのあとは、消したという跡だけが残ります。',
    en: 'They can be brought back for 30 days. After that only the trace of the deletion stays.',
  },
  deletedNone: { ja: '消した件はありません。', en: 'Nothing was deleted.' },
  bringBack: { ja: '元に戻す', en: 'Bring back' },
  broughtBack: { ja: '元に戻しました', en: 'Brought back' },
  goneForGood: { ja: 'もう元に戻せません', en: 'Can’t be brought back any more' },
  gone: {
    ja: 'この件は、いまはありません。消された件なら、一覧の「消した件」から元に戻せます。',
    en: 'This incident is not here now. If it was deleted, “Deleted” in the list brings it back.',
  },
  side: { ja: '期限・人・証拠', en: 'Deadlines, people, evidence' },
  dues: { ja: '期限', en: 'Deadlines' },
  editDues: { ja: '期限を足す・数える', en: 'Add or count deadlines' },
  people: { ja: '対応する人', en: 'People' },
  devices: { ja: '機器とアカウント', en: 'Devices and accounts' },
  indicators: { ja: '手がかり(アドレスなど)', en: 'Traces (addresses and the like)' },
  indicatorsHint: {
    ja: '記録の文から自動で取り出し、押しても開かない書き方にしています。関係のないものは外せます。',
    en: 'Taken from the record by themselves, written so that nobody can open them by mistake. What has nothing to do with it can be taken off.',
  },
  addIndicator: { ja: '手がかりを加える', en: 'Add a trace' },
  indicatorText: {
    ja: 'アドレス、IP、メール、ハッシュ(例: login[.]bad[.]example)',
    en: 'Address, IP, mail or hash (e.g. login[.]bad[.]example)',
  },
  indicatorUnread: {
    ja: 'アドレスやハッシュの形が見つかりません。ことばは、メモに書いてください。',
    en: 'There is no address or hash in this. Please write words as a note.',
  },
  indicatorAdded: { ja: '手がかりを加えました', en: 'Trace added' },
  dismissed: { ja: '外した手がかり', en: 'Traces taken off' },
  noIndicators: { ja: 'まだ見つかっていません。', en: 'None found yet.' },
  copyIndicators: { ja: '手がかりの一覧', en: 'List of the traces' },
  evidence: { ja: '証拠', en: 'Evidence' },
  evidencePictures: { ja: '画面の画像', en: 'Pictures of tabs' },
  evidencePages: { ja: 'ページの記録', en: 'Pages recorded' },
  evidenceStops: { ja: '止めたページ', en: 'Pages stopped' },
  evidenceFiles: { ja: '加えたファイル', en: 'Files added' },
  evidenceHint: {
    ja: 'ここでは開きません。保存してから、安全な機器で見ます。',
    en: 'Never opened here. Save it and look at it on a safe machine.',
  },
  calls: { ja: '電話と届け出', en: 'Calls and reports' },
  addPerson: { ja: '人を加える', en: 'Add a person' },
  addDevice: { ja: '機器を加える', en: 'Add a device' },
  addAccount: { ja: 'アカウントを加える', en: 'Add an account' },
  addCall: { ja: '電話を記録する', en: 'Record a call' },
  addReport: { ja: '届け出を記録する', en: 'Record a report' },
  add: { ja: '加える', en: 'Add' },
  record: { ja: '記録する', en: 'Record' },
  needed: { ja: 'ここを入力してください。', en: 'Please fill this in.' },
  removed: { ja: '一覧から外しました', en: 'Taken off the list' },
  personName: { ja: '名前(例: 責任者A)', en: 'Name (e.g. Manager A)' },
  personRole: { ja: '役割(例: 指揮、記録、調査)', en: 'Part (e.g. leads, keeps the record)' },
  personContact: { ja: '電話かメール(例: 03-0000-0000)', en: 'Phone or mail (e.g. 03-0000-0000)' },
  deviceName: { ja: '機器の名前(例: 経理のパソコン)', en: 'Name (e.g. the accounts PC)' },
  deviceKind: { ja: '種類', en: 'Kind' },
  deviceOwner: { ja: '使っている人', en: 'Who uses it' },
  deviceOs: { ja: 'OS(例: Windows 11)', en: 'System (e.g. Windows 11)' },
  devicePlace: { ja: '置き場所・サービス名', en: 'Where it stands, or which service' },
  accountName: { ja: 'アカウントの名前・ID', en: 'Name or ID of the account' },
  accountService: { ja: 'どのサービスのものか', en: 'Which service it opens' },
  accountOwner: { ja: '使っている人', en: 'Who uses it' },
  callWho: { ja: 'かけた相手', en: 'Whom' },
  callOther: { ja: 'そのほか', en: 'Somebody else' },
  callName: { ja: '相手の名前', en: 'Their name' },
  callNumber: { ja: 'かけた番号(例: 03-0000-0000)', en: 'Number (e.g. 03-0000-0000)' },
  callOutcome: { ja: 'つながったか', en: 'Did you get through?' },
  callText: { ja: '話したこと', en: 'What was said' },
  reportDesk: { ja: '届け出た先', en: 'Reported to' },
  reportOther: { ja: 'そのほか', en: 'Somewhere else' },
  reportName: { ja: '届け出た先の名前', en: 'Name of the desk' },
  reportReference: { ja: '受付番号(まだなら空のまま)', en: 'Reference number (empty while there is none)' },
  reportAt: { ja: '届け出た日時', en: 'When it was filed' },
  reportText: { ja: '届け出た内容・言われたこと', en: 'What was reported and answered' },
  seal: { ja: '記録の確認', en: 'Check of the record' },
  sealDetails: { ja: '照合コードとくわしい結果', en: 'Check code and details' },
  sealWhole: { ja: '改ざん検知: 変わったところはありません', en: 'Tamper check: nothing has changed' },
  sealBusy: { ja: '記録を確認しています', en: 'Checking the record' },
  sealBroken: { ja: '記録が変わったおそれ', en: 'The record may have been changed' },
  sealKeep: { ja: '消さずに、責任者に知らせます。', en: 'Do not delete anything; tell the person in charge.' },
  sealFailed: { ja: '確認できませんでした', en: 'Could not check' },
  codeTitle: { ja: '照合コード', en: 'Check code' },
  codeHint: {
    ja: '紙に書くか、責任者にメールします。あとで比べると、記録が切られたり書きかえられたりしたことに気づけます。気づくためのもので、証明ではありません。',
    en: 'Write it down or mail it to the person in charge. Compared later, it lets a cut or rewritten record be noticed. It notices; it does not prove.',
  },
  codeCompare: { ja: '控えたコードと比べる', en: 'Compare with a code noted earlier' },
  codeCompareDo: { ja: '比べる', en: 'Compare' },
  codeUnreadable: { ja: 'コードの形ではありません。もう一度見てください。', en: 'This is no code. Please look again.' },
  codeFits: { ja: '控えたコードと合っています。', en: 'It fits the code noted.' },
  questions: { ja: '報告に使うこと', en: 'For the reports' },
  questionsAll: { ja: 'すべての質問と答え', en: 'All questions and answers' },
  questionsDone: { ja: 'いま聞くことはありません。', en: 'Nothing more to ask now.' },
  notKnown: { ja: 'まだ分からない', en: 'Not known yet' },
  later: { ja: 'あとで答える', en: 'Later' },
  answer: { ja: '答える', en: 'Answer' },
  change: { ja: '直す', en: 'Change' },
  open: { ja: 'まだ', en: 'Not yet' },
  answered: { ja: '答えを記録しました', en: 'Answer recorded' },
  summary: { ja: '引き継ぎの要約', en: 'Summary to hand over' },
  summaryHint: {
    ja: '1ページにまとめた文です。コピーして送るか、印刷して渡します。',
    en: 'The case on one page. Copy and send it, or print it and hand it over.',
  },
  print: { ja: '印刷する', en: 'Print' },
  mail: { ja: '要約をコピーしてメールを開く', en: 'Copy it and open a mail' },
  mailNoAddress: {
    ja: '責任者のメールがまだないので、宛先は空で開きます。',
    en: 'No mail address of the person in charge yet, so the mail opens without one.',
  },
  mailPaste: {
    ja: '要約の全文はコピーしてあります。ここに貼り付けてください。',
    en: 'The whole summary is in the clipboard. Please paste it here.',
  },
  exportTitle: { ja: 'この件のデータ(JSON)', en: 'Data of this incident (JSON)' },
  exportHint: {
    ja: 'ファイルや写真も入ります。別のパソコンの初動でつなぐと、両方の記録がそのまま残ります。',
    en: 'Files and photos included. Joined on another computer, both records stay as they are.',
  },
  exportDo: { ja: '書き出す', en: 'Export' },
  joinTitle: { ja: '別のパソコンの記録をつなぐ', en: 'Join a record from another computer' },
  joinDo: { ja: 'ファイルを選ぶ', en: 'Choose the file' },
  joinWorking: { ja: '読みこんでいます', en: 'Reading it' },
  backToCase: { ja: '件に戻る', en: 'Back to the incident' },
} as const satisfies { readonly [name: string]: Text };

export const deviceKindText = {
  pc: { ja: 'パソコン', en: 'Computer' },
  server: { ja: 'サーバー', en: 'Server' },
  phone: { ja: 'スマホ・タブレット', en: 'Phone or tablet' },
  network: { ja: 'ルーターなどの通信機器', en: 'Network device' },
  storage: { ja: 'NASなどの保存装置', en: 'Storage (NAS)' },
  cloud: { ja: 'クラウド・Webのサービス', en: 'Cloud or web service' },
  other: { ja: 'そのほか', en: 'Other' },
  unknown: { ja: '分からない', en: 'Not known' },
} as const satisfies { readonly [kind: string]: Text };

export const callOutcomeText = {
  reached: { ja: 'つながった', en: 'Got through' },
  'no-answer': { ja: '出なかった', en: 'No answer' },
  'message-left': { ja: '伝言を残した', en: 'Left a message' },
} as const satisfies { readonly [outcome: string]: Text };

export const workspaceSentence: {
  readonly foundAt: Sentence<{ readonly time: string }>;
  readonly elapsed: Sentence<{ readonly duration: string }>;
  readonly railOpen: Sentence<{ readonly day: string; readonly count: number }>;
  readonly railClosed: Sentence<{ readonly day: string; readonly duration: string }>;
  readonly entries: Sentence<{ readonly count: number }>;
  readonly hits: Sentence<{ readonly count: number; readonly words: string }>;
  readonly hitsMore: Sentence<{ readonly shown: number }>;
  readonly correctedTo: Sentence<{ readonly text: string; readonly when: string }>;
  readonly entryNumber: Sentence<{ readonly seq: number }>;
  readonly partEntryNumber: Sentence<{ readonly part: number; readonly seq: number }>;
  readonly deletedOn: Sentence<{ readonly time: string; readonly by: string; readonly count: number }>;
  readonly checked: Sentence<{ readonly count: number; readonly files: number; readonly time: string }>;
  readonly checking: Sentence<{ readonly percent: number }>;
  readonly findings: Sentence<{ readonly count: number }>;
  readonly questionAt: Sentence<{ readonly at: number; readonly all: number }>;
  readonly answeredOf: Sentence<{ readonly done: number; readonly all: number }>;
  readonly callPerson: Sentence<{ readonly name: string }>;
  readonly removePerson: Sentence<{ readonly name: string }>;
  readonly bringBackNamed: Sentence<{ readonly name: string }>;
  readonly saveFile: Sentence<{ readonly name: string }>;
  readonly correctEntry: Sentence<{ readonly seq: number }>;
  readonly fileProgress: Sentence<{ readonly name: string; readonly percent: number }>;
} = {
  foundAt: { ja: ({ time }) => `発見 ${time}`, en: ({ time }) => `Found ${time}` },
  elapsed: { ja: ({ duration }) => `経過 ${duration}`, en: ({ duration }) => `${duration} ago` },
  railOpen: {
    ja: ({ day, count }) => `${day} · ${count}件の記録`,
    en: ({ day, count }) => `${day} · ${count} entries`,
  },
  railClosed: {
    ja: ({ day, duration }) => `${day} · ${duration}で終了`,
    en: ({ day, duration }) => `${day} · closed after ${duration}`,
  },
  entries: { ja: ({ count }) => `${count}件`, en: ({ count }) => (count === 1 ? '1 entry' : `${count} entries`) },
  hits: {
    ja: ({ count, words }) => `「${words}」: ${count}件`,
    en: ({ count, words }) => `“${words}”: ${count} found`,
  },
  hitsMore: {
    ja: ({ shown }) => `新しい順に${shown}件だけ出しています。ことばを足すとしぼれます。`,
    en: ({ shown }) => `Only the latest ${shown} are shown. More words narrow it down.`,
  },
  correctedTo: {
    ja: ({ text, when }) => `訂正 ${when}: ${text}`,
    en: ({ text, when }) => `Corrected ${when}: ${text}`,
  },
  entryNumber: { ja: ({ seq }) => `${seq}件目`, en: ({ seq }) => `Entry ${seq}` },
  partEntryNumber: {
    ja: ({ part, seq }) => `つないだ記録${part}の${seq}件目`,
    en: ({ part, seq }) => `Joined record ${part}, entry ${seq}`,
  },
  deletedOn: {
    ja: ({ time, by, count }) => `${time} に消した${by ? ` · ${by}` : ''} · ${count}件の記録`,
    en: ({ time, by, count }) => `Deleted ${time}${by ? ` by ${by}` : ''} · ${count} entries`,
  },
  checked: {
    ja: ({ count, files, time }) => `${count}件とファイル${files}個 · ${time} に確認`,
    en: ({ count, files, time }) => `${count} entries, ${files} files · checked ${time}`,
  },
  checking: { ja: ({ percent }) => `${percent}%`, en: ({ percent }) => `${percent} %` },
  findings: {
    ja: ({ count }) => `${count}か所 · 消さずに責任者へ`,
    en: ({ count }) => `${count} found · do not delete, tell the person in charge`,
  },
  questionAt: { ja: ({ at, all }) => `${at} / ${all}`, en: ({ at, all }) => `${at} / ${all}` },
  answeredOf: {
    ja: ({ done, all }) => `${done} / ${all} 記入`,
    en: ({ done, all }) => `${done} of ${all} answered`,
  },
  callPerson: { ja: ({ name }) => `${name}に電話`, en: ({ name }) => `Phone ${name}` },
  removePerson: { ja: ({ name }) => `${name}を一覧から外す`, en: ({ name }) => `Take ${name} off the list` },
  bringBackNamed: { ja: ({ name }) => `${name}を一覧に戻す`, en: ({ name }) => `Put ${name} back on the list` },
  saveFile: { ja: ({ name }) => `${name}をファイルに保存`, en: ({ name }) => `Save ${name} to a file` },
  correctEntry: { ja: ({ seq }) => `${seq}件目の訂正を書く`, en: ({ seq }) => `Correct entry ${seq}` },
  fileProgress: {
    ja: ({ name, percent }) => `「${name}」を取りこんでいます ${percent}%`,
    en: ({ name, percent }) => `Taking in “${name}” ${percent} %`,
  },
};

/** What a finding of the check says; `where` names the entry. */
export const findingSentence = {
  changed: {
    ja: ({ where }) => `${where}: 記録した時と内容が違います。`,
    en: ({ where }) => `${where}: it does not say what was recorded.`,
  },
  missing: { ja: ({ where }) => `${where}: ありません。`, en: ({ where }) => `${where}: it is not there.` },
  order: {
    ja: ({ where }) => `${where}: 前の記録とつながりません。`,
    en: ({ where }) => `${where}: it does not follow the one before.`,
  },
  'file-changed': {
    ja: ({ where, file }) => `${where}: ファイル「${file}」の中身が変わっています。`,
    en: ({ where, file }) => `${where}: the file “${file}” has changed.`,
  },
  'file-missing': {
    ja: ({ where, file }) => `${where}: ファイル「${file}」がありません。`,
    en: ({ where, file }) => `${where}: the file “${file}” is not there.`,
  },
  cut: {
    ja: ({ where }) => `${where}: ここから先が切られています。`,
    en: ({ where }) => `${where}: from here on the record was cut off.`,
  },
  rewritten: {
    ja: ({ where }) => `${where}: 控えたコードの記録とは、別の記録です。`,
    en: ({ where }) => `${where}: this is another record than the one of the code.`,
  },
} as const satisfies { readonly [kind: string]: Sentence<{ readonly where: string; readonly file: string }> };
