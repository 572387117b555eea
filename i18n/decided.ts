import type { Text } from './text.ts';

/** What the warning page says where the organisation decided. */
export const decidedText = {
  heading: {
    ja: 'このページは、会社の設定により、開く前に止めました',
    en: 'Your organisation does not want this page opened, so we stopped it',
  },
  lateHeading: {
    ja: 'このページは、会社の設定により、開いたところで止めました',
    en: 'Your organisation does not want this page opened. We stopped it as it opened',
  },
  reason: { ja: '会社が止めると決めたサイト', en: 'A site your organisation has decided to stop' },
  overridesGuard: {
    ja: 'ふだんの一覧では止めない、よく知られた名前です。会社の決定を優先しています',
    en: 'A well-known name that no list stops by itself. Your organisation’s decision comes first',
  },
  allowedHeading: { ja: 'このアドレスは、会社が許可しています', en: 'Your organisation allows this address' },
  allowedText: {
    ja: '初動は止めません。期限はありません。',
    en: 'Shodo does not stop it. There is no end to this.',
  },
  ask: { ja: 'どうしても開く必要があるとき', en: 'If you really must open it' },
  askText: {
    ja: '会社の設定で、この画面からは開けません。次の人に、電話などで相談してください。',
    en: 'By your organisation’s settings it cannot be opened from here. Please call this person.',
  },
  askTextNobody: {
    ja: '会社の設定で、この画面からは開けません。情報セキュリティ責任者か、パソコンの管理をしている人に相談してください。',
    en: 'By your organisation’s settings it cannot be opened from here. Please ask the person in charge of security or whoever looks after the computers.',
  },
} as const satisfies { readonly [name: string]: Text };
