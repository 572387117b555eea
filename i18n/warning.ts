import type { Sentence, Text } from './text.ts';

/** The page that stands in the way of a listed address. */
export const warningText = {
  pageTitle: { ja: '開く前に止めました — 初動', en: 'Stopped before it opened — Shodo' },
  calmTitle: { ja: '一覧にありません — 初動', en: 'Not on a list — Shodo' },

  // Headings, and under each what is already safe.
  stoppedHeading: { ja: 'このページは危険なため、開く前に止めました', en: 'This page is dangerous, so we stopped it' },
  stoppedSafe: {
    ja: 'まだ何も読みこんでいません。あなたの情報は送られていません。',
    en: 'Stopped before it loaded. Nothing was sent.',
  },
  lateHeading: {
    ja: 'このページは危険なため、開いたところで止めました',
    en: 'This page is dangerous. We stopped it as it opened',
  },
  lateSafe: {
    ja: '少しの間、読みこまれたかもしれません。何も入力せず、ファイルも開いていなければ、このまま戻ってください。',
    en: 'It may have loaded for a moment. If you typed nothing and opened no file, just go back.',
  },
  formStopped: {
    ja: 'フォームを送るところでした。書いた内容は、相手に届いていません。',
    en: 'A form was about to be sent. What you wrote has not reached anyone.',
  },
  testHeading: {
    ja: '練習用のアドレスを、開く前に止めました',
    en: 'The practice address was stopped before it opened',
  },
  testLateHeading: {
    ja: '練習用のアドレスを、開いたところで止めました',
    en: 'The practice address was stopped as it opened',
  },
  testNoticeTitle: { ja: 'これは初動の練習用アドレスです', en: 'This is Shodo’s practice address' },
  testNotice: {
    ja: '危険はありません。本当に危険なページも、この画面と同じように止まります。ボタンはどれもためせます。',
    en: 'There is no danger. A real stop looks just like this page, and you can try every button.',
  },

  // What was stopped and why.
  address: { ja: '開こうとしたページ', en: 'The page you were about to open' },
  pageListed: {
    ja: 'サイト全体ではなく、次のページが一覧にあります:',
    en: 'Not the whole site but this page of it is listed:',
  },
  userInfoTitle: {
    ja: '「@」より前の部分は、行き先ではありません',
    en: 'The part before “@” is not where the link leads',
  },
  userInfo: { ja: '「@」より前', en: 'Before the “@”' },
  otherLettersTitle: {
    ja: 'この名前には、英数字ではない文字が使われています',
    en: 'This name uses letters beyond a–z and 0–9',
  },
  mixedScripts: {
    ja: 'この名前には、ふつうは一緒に使わない種類の文字がまざっています',
    en: 'This name mixes alphabets that are not written together',
  },
  imitates: { ja: 'まねた相手', en: 'Imitates' },
  realSpelling: { ja: '実際のつづり', en: 'Real spelling' },
  reason: { ja: '止めた理由', en: 'Why it was stopped' },
  onLists: { ja: 'のっていた一覧', en: 'On this list' },
  listUnknownHere: {
    ja: 'このウィンドウでは、どの一覧にあるかまでは分かりません',
    en: 'This window cannot tell which list it is',
  },
  listedSince: { ja: '登録された日', en: 'Listed on' },
  listDateUnknown: { ja: '記載なし', en: 'Not stated' },
  brand: { ja: 'まねられた名前', en: 'Name it imitates' },
  hacked: {
    ja: '正規のサイトが改ざん(勝手に書きかえ)されたものかもしれません',
    en: 'Perhaps an honest site that was broken into',
  },
  lookingUp: { ja: '一覧を調べています', en: 'Looking at the lists' },

  // What to do.
  goBack: { ja: '安全なページに戻る', en: 'Go back to safety' },
  goBackFailed: {
    ja: '戻れませんでした。このタブを閉じてください。',
    en: 'Could not go back. Please close this tab.',
  },
  record: { ja: 'インシデントとして記録する', en: 'Record as an incident' },
  recordTest: { ja: '訓練として記録する', en: 'Record as an exercise' },
  recording: { ja: '記録しています', en: 'Recording' },
  recordedNew: {
    ja: '新しいインシデントとして記録しました。',
    en: 'Recorded as a new incident.',
  },
  recordedNewTest: { ja: '訓練として記録しました。', en: 'Recorded as an exercise.' },
  recordedOpen: {
    ja: '対応中のインシデントに記録しました。',
    en: 'Added to the incident you are working on.',
  },
  openSteps: { ja: '対応の画面を開く', en: 'Open the steps' },
  copyToKeep: { ja: '控える文', en: 'Text to keep' },
  typed: { ja: 'もう情報を入力してしまった', en: 'I already typed something in' },
  typedDetail: {
    ja: 'パスワードの変更やカードの停止など、今すぐすることを案内します',
    en: 'Change passwords, block cards: we show what to do right now',
  },

  // Folded away.
  more: { ja: 'くわしい情報・そのほかの操作', en: 'Details and other ways' },
  technical: { ja: '技術的な情報', en: 'Technical details' },
  defanged: { ja: 'URL(無害化)', en: 'URL (defanged)' },
  pathOnly: {
    ja: '一覧にあるページの先頭まで。開こうとした全体は分かりません',
    en: 'As far as the list has it; the rest of the address is not known',
  },
  matchedLine: { ja: '一致した行', en: 'Matched line' },
  listVersion: { ja: '一覧の版', en: 'Version of the list' },
  stoppedAt: { ja: '止めた時刻', en: 'Stopped at' },
  mistake: { ja: '一覧の誤りだと思うとき', en: 'If you think the list is wrong' },
  mistakeText: {
    ja: '取引先のサイトなどが誤ってのることがあります。下の文を写して、一覧を作っている人たちに知らせてください(多くは海外の人たちなので英文です)。自動では何も送りません。',
    en: 'Honest sites get listed by mistake. Copy the text below and tell the people who keep the list. Nothing is sent by itself.',
  },
  mistakeReport: { ja: '誤りを知らせる文', en: 'Text of the report' },

  // The way through.
  proceed: { ja: 'どうしても開く必要があるとき', en: 'If you really must open it' },
  proceedText: {
    ja: '先に情報セキュリティ責任者に確認してください。次の数字を入力すると、このタブで、1回だけ開けます。',
    en: 'Ask the person responsible for security first. Typing these digits opens it in this tab, this once.',
  },
  formLost: {
    ja: 'フォームに書いた内容は失われているので、送り直されません。',
    en: 'What you wrote in the form is gone and will not be sent again.',
  },
  formLostPartly: {
    ja: 'フォームに書いた内容は失われています。ただし、アドレスの「?」より後ろに入っている分は、開くと送られます。',
    en: 'What you wrote in the form is gone, but whatever stands behind the “?” of the address is sent when you open it.',
  },
  proceedNoted: {
    ja: '開いたことは、この端末の記録に残ります。',
    en: 'That you opened it is noted on this device.',
  },
  digits: { ja: '数字', en: 'Digits' },
  digitsType: { ja: 'を入力', en: 'to type' },
  open: { ja: '危険を理解して今回だけ開く', en: 'I know the risk: open this once' },
  wrongDigits: {
    ja: '数字が違います。表示の数字をそのまま入力してください。',
    en: 'Not the digits shown. Type them as they stand.',
  },
  proceedRefused: {
    ja: '開けませんでした。一覧が変わったかもしれません。このページを読みこみ直してください。',
    en: 'It was not opened. The lists may have changed: reload this page.',
  },
  proceedFailed: { ja: '開けませんでした。もう一度ためしてください。', en: 'It was not opened. Please try again.' },
  noProceedLookalike: {
    ja: 'まぎらわしい名前のページなので、ここからは開けません。',
    en: 'This page has a deceptive name, so it cannot be opened from here.',
  },
  allowTitle: { ja: 'しばらくの間、止めないようにする', en: 'Stop warning about it for a time' },
  allowText: {
    ja: '期限が来ると、また止めます。設定の「許可したサイト」でいつでも取り消せます。',
    en: 'It is stopped again when the time is over. You can undo this any time under “Allowed sites” in the settings.',
  },
  allowReason: {
    ja: '理由(例: 取引先のサイト。電話で確認済み)',
    en: 'Reason (for example: a supplier’s site, checked by phone)',
  },
  allowBy: { ja: 'あなたの名前', en: 'Your name' },
  allowUntil: { ja: '期限', en: 'Until' },
  allowOpen: { ja: '期限まで止めずに開く', en: 'Allow until then and open' },
  allowMissing: { ja: '理由と名前を入力してください。', en: 'Please give a reason and your name.' },

  footer: {
    ja: '初動(Shodo)が止めました。見たページの情報は、この端末の外に送りません。',
    en: 'Stopped by Shodo. Nothing about the pages you visit leaves this device.',
  },

  // Nothing to stop, or nothing to be told.
  calmHeading: { ja: 'このアドレスは、いま一覧にありません', en: 'This address is on no list now' },
  calmText: {
    ja: '初動が止める理由はありません。ただし、一覧にないことは安全という意味ではありません。開くときは、アドレスをご自分で確かめて入力してください。',
    en: 'Shodo has no reason to stop it. That does not mean it is safe: if you want it, check the address yourself and type it.',
  },
  ignoredHeading: { ja: 'ここには、止めたページがありません', en: 'No page was stopped here' },
  ignoredText: {
    ja: 'この画面は、一覧にあるページを開こうとしたときに出ます。',
    en: 'This screen appears when a page on a list is about to open.',
  },
  allowedHeading: { ja: 'このアドレスは、期限つきで許可されています', en: 'This address is allowed for a time' },
  askedAddress: { ja: 'アドレス', en: 'Address' },
  noAnswerHeading: { ja: 'このアドレスを、いま調べられません', en: 'This address cannot be looked up now' },
  noAnswerText: {
    ja: '拡張機能の本体が応答しないため、一覧にあるかどうか分かりません。開かずに戻ってください。',
    en: 'The extension itself does not answer, so nobody can say whether it is on a list. Go back without opening it.',
  },
  tryAgain: { ja: 'もう一度調べる', en: 'Look again' },
  framedHeading: {
    ja: 'この画面は、ほかのページの中では使えません',
    en: 'This screen does not work inside another page',
  },
} as const satisfies { readonly [name: string]: Text };

/** Sentences of the same page that have places to fill. */
export const warningSentence = {
  oddLetter: {
    ja: ({ letter, looksLike }) => `英語の ${looksLike} によく似た別の文字「${letter}」が使われています`,
    en: ({ letter, looksLike }) =>
      `It has “${letter}”, another alphabet’s letter that looks like the English ${looksLike}`,
  },
  notRecorded: {
    ja: ({ reason }) => `記録できませんでした。${reason}次の文を紙やファイルに控えてください。`,
    en: ({ reason }) => `Could not record this. ${reason} Please keep the text below on paper or in a file.`,
  },
  listVersionValue: {
    ja: ({ list, date, count }) => `${list} ${date}(${count}件)`,
    en: ({ list, date, count }) => `${list}, ${date} (${count} entries)`,
  },
  listOf: {
    ja: ({ date, ago }) => `${date}の一覧(${ago})`,
    en: ({ date, ago }) => `List of ${date} (${ago})`,
  },
  listChecked: {
    ja: ({ date, ago }) => `最後の更新: ${date}(${ago})`,
    en: ({ date, ago }) => `Last update: ${date} (${ago})`,
  },
  allowDays: {
    ja: ({ days, date }) => `${days}日間(${date}まで)`,
    en: ({ days, date }) => `${days === 1 ? '1 day' : `${days} days`} (until ${date})`,
  },
  allowedText: {
    ja: ({ by, reason, date }) =>
      `${by === '' ? '名前の記録なし' : by} · 理由「${reason}」 · ${date}まで。設定の「許可したサイト」で取り消せます。`,
    en: ({ by, reason, date }) =>
      `${by === '' ? 'No name recorded' : by}, because: ${reason}. Until ${date}. You can undo this under “Allowed sites” in the settings.`,
  },
} as const satisfies {
  readonly oddLetter: Sentence<{ readonly letter: string; readonly looksLike: string }>;
  readonly notRecorded: Sentence<{ readonly reason: string }>;
  readonly listVersionValue: Sentence<{ readonly list: string; readonly date: string; readonly count: string }>;
  readonly listOf: Sentence<{ readonly date: string; readonly ago: string }>;
  readonly listChecked: Sentence<{ readonly date: string; readonly ago: string }>;
  readonly allowDays: Sentence<{ readonly days: number; readonly date: string }>;
  readonly allowedText: Sentence<{ readonly by: string; readonly reason: string; readonly date: string }>;
};
