import type { Text } from './text.ts';

/** Why something could not be kept, by the kind of failure; stands behind "could not save". */
export const failureText = {
  unavailable: {
    ja: 'このブラウザーでは記録を保存できない設定になっています。',
    en: 'This browser is set not to keep any records.',
  },
  full: { ja: 'ディスクの空きがありません。', en: 'The disk is full.' },
  deleted: {
    ja: 'この件は、別の画面で消されました。30日以内なら元に戻せます。',
    en: 'This incident was deleted in another window. It can be brought back within 30 days.',
  },
  'too-large': {
    ja: '200MBを超えるファイルは加えられません。別の場所に残し、その場所をメモに書いてください。',
    en: 'Files over 200 MB can’t be added. Keep it elsewhere and write down where.',
  },
  unreadable: {
    ja: 'ファイルを読めません。移動や変更がなかったか確かめて、もう一度選んでください。',
    en: 'The file can’t be read. Check that it was not moved or changed, and choose it again.',
  },
  'not-taken': {
    ja: 'このページは、ブラウザーが写しも画像も許していません。スマホで画面を撮ってください。',
    en: 'The browser lets nobody copy or picture this page. Photograph the screen with a phone.',
  },
  'no-files': {
    ja: '履歴を残さない設定のFirefoxでは、文字は残せますが、ファイルは残せません。',
    en: 'A Firefox set to never remember history keeps text here, but no files.',
  },
  failed: { ja: 'もう一度ためしてください。', en: 'Please try again.' },
} as const satisfies { readonly [kind: string]: Text };
