import type { Sentence, Text } from './text.ts';

/** The page that opens once, when Shodo has been installed. */
export const welcomeText = {
  pageTitle: { ja: 'はじめに — 初動', en: 'Welcome — Shodo' },
  heading: { ja: '初動を使う準備をします', en: 'Getting Shodo ready' },
  lead: {
    ja: 'セキュリティの事故が起きたとき、最初にすること、電話する先、書いておくことを、ひとつずつ案内します。今のうちに、次の4つをすませておきましょう。',
    en: 'When something goes wrong with a computer, Shodo says what to do first, whom to call and what to write down, one thing at a time. Four things are worth doing now.',
  },
  allDone: {
    ja: '準備ができました。困ったときは、ツールバーの初動のアイコンを押してください。',
    en: 'All set. If something happens, press the Shodo icon in the toolbar.',
  },
  done: { ja: 'すみました', en: 'Done' },

  pinTitle: { ja: 'アイコンをいつも見える所に置く', en: 'Keep the icon in sight' },
  pinChromium: {
    ja: 'アドレスバーの右にあるパズルの形のボタンを押し、「初動」の横のピンを押します。',
    en: 'Press the puzzle piece to the right of the address bar, then the pin beside Shodo.',
  },
  pinFirefox: {
    ja: 'アドレスバーの右にあるパズルの形のボタンを押し、「初動」の横の歯車から「ツールバーにピン留め」を選びます。',
    en: 'Press the puzzle piece to the right of the address bar, then the gear beside Shodo, and choose “Pin to Toolbar”.',
  },
  pinWatching: {
    ja: '置けたら、ここに印がつきます。',
    en: 'This page notices when it is done.',
  },
  pinUnknown: {
    ja: 'このブラウザーでは、置けたかどうかをこのページから確かめられません。右上に青い丸印が見えれば大丈夫です。',
    en: 'This browser does not tell whether it is done. If you see the blue ring at the top right, it is.',
  },
  pinned: { ja: 'アイコンはツールバーに出ています。', en: 'The icon is in the toolbar.' },
  pinPicture: {
    ja: '絵: ブラウザーの右上、パズルの形のボタン、開いたメニューの初動の行にあるピン',
    en: 'Picture: the top right of the browser, the puzzle piece, and the pin in Shodo’s row of its menu',
  },
  pinPictureFirefox: {
    ja: '絵: ブラウザーの右上、パズルの形のボタン、開いたメニューの初動の行にある歯車',
    en: 'Picture: the top right of the browser, the puzzle piece, and the gear in Shodo’s row of its menu',
  },

  testTitle: { ja: '危険なページが止まるところを見る', en: 'See a dangerous page being stopped' },
  testText: {
    ja: '練習用のアドレスを開きます。実在しないアドレスで、必ず止まります。',
    en: 'Opens a practice address. It leads nowhere and is always stopped.',
  },
  testOpen: { ja: '練習用のアドレスを開く', en: 'Open the practice address' },

  exerciseTitle: { ja: '一度、訓練をしてみる', en: 'Try an exercise' },
  exerciseText: {
    ja: '作り話を1つ選んで、手順をたどります。記録には「訓練」と付き、いつやめてもかまいません。',
    en: 'Pick a made-up case and walk through the steps. The record is marked as an exercise; stop whenever you like.',
  },
  exerciseStart: { ja: '訓練をはじめる', en: 'Start the exercise' },
  exerciseGoOn: { ja: '訓練のつづきを開く', en: 'Go on with the exercise' },

  contactsTitle: { ja: '会社の連絡先を入れる', en: 'Enter your company’s numbers' },
  contactsText: {
    ja: '情報セキュリティ責任者とIT業者の電話番号があれば、いざというとき最初の一手が早くなります。',
    en: 'With the numbers of the person responsible and of your IT vendor, the first call takes seconds.',
  },
  contactsOpen: { ja: '連絡先を入れる', en: 'Enter the numbers' },

  privateTitle: {
    ja: 'プライベートウィンドウ(シークレットモード)でも使うには',
    en: 'To use it in private windows too',
  },
  privateAllowed: { ja: '許可されています。', en: 'It is allowed.' },
  privateChromium: {
    ja: '拡張機能の管理画面で「初動」の「詳細」を開き、「シークレット モードでの実行を許可する」を入れます。',
    en: 'On the extensions page, open “Details” of Shodo and switch on “Allow in Incognito”.',
  },
  privateFirefox: {
    ja: 'メニューの「アドオンとテーマ」で「初動」を開き、「プライベートウィンドウでの実行」を「許可」にします。',
    en: 'In the menu under “Add-ons and themes”, open Shodo and set “Run in Private Windows” to “Allow”.',
  },
  openExtensions: { ja: '拡張機能の管理画面を開く', en: 'Open the extensions page' },

  privacyTitle: { ja: 'あなたの情報について', en: 'About your data' },
  privacy: {
    ja: '見たページのアドレスも、書いた記録も、この端末の外に送りません。記録はこの端末の中にあり、同じアカウントでこの端末を使える人は読むことができます。',
    en: 'Neither the addresses you visit nor the notes you write ever leave this device. They are kept on it, and anyone who can use this account can read them.',
  },
} as const satisfies { readonly [name: string]: Text };

/** Sentences of the same page that have places to fill. */
export const welcomeSentence = {
  progress: {
    ja: ({ done, all }) => `${all}つのうち${done}つ、すみました`,
    en: ({ done, all }) => `${done} of ${all} done`,
  },
} as const satisfies {
  readonly progress: Sentence<{ readonly done: number; readonly all: number }>;
};
