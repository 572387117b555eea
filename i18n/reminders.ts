import type { Sentence, Text } from './text.ts';

/** Reminders of what is due: the switch in the settings, the notifications, and what was missed. */
export const reminderText = {
  title: { ja: 'お知らせ', en: 'Reminders' },
  hint: {
    ja: '対応中の件で期限が近づいたら、このパソコンの画面の隅でお知らせします。何も外へは送りません。',
    en: 'When something is nearly due in an open incident, this computer says so in a corner of the screen. Nothing is sent anywhere.',
  },
  switchName: { ja: '期限をお知らせする', en: 'Remind me of deadlines' },
  switchHint: {
    ja: '入れるとき、ブラウザーが「通知」の許可をたずねることがあります。自分で入れた期限は1日前、1時間前、その時刻に、報告の期限は前もって朝9時に出します。切ると、許可もお返しします。',
    en: 'The browser may ask you to allow notifications. Your own deadlines come up a day before, an hour before and at the time; the legal reports at nine in the morning, some days ahead. Switching this off gives the permission back.',
  },
  refused: {
    ja: '通知が許可されなかったので、お知らせは出ません。期限は「対応」の画面で見られます。もう一度入れると、もう一度たずねます。',
    en: 'Notifications were not allowed, so there are no reminders. Deadlines are still shown under “Respond”. Switch it on again to be asked again.',
  },
  /** Heading of the notification. */
  heading: { ja: '初動: 期限のお知らせ', en: 'Shodo: something is due' },
  missedTitle: {
    ja: 'ブラウザーが閉じている間に、時刻がきた期限があります。',
    en: 'Something came due while the browser was closed.',
  },
  missedSeen: { ja: '分かりました', en: 'I understand' },
} as const satisfies { readonly [name: string]: Text };

/** One due in a notification; `when` says how long is left, or the day. */
export const remindOf: Sentence<{ readonly what: string; readonly when: string }> = {
  ja: ({ what, when }) => `${what}: ${when}`,
  en: ({ what, when }) => `${what}: ${when}`,
};

/** A notification that came late because nothing ran at its time. */
export const remindLate: Sentence<{ readonly what: string; readonly when: string }> = {
  ja: ({ what, when }) => `${what}: ${when}(お知らせが遅れました)`,
  en: ({ what, when }) => `${what}: ${when} (this reminder is late)`,
};
