import type { Text } from './text.ts';

/** What stands beside whatever the organisation decided, on any page. */
export const policyText = {
  /** Beside a single setting, under a lock. */
  fixed: { ja: '会社の設定で決まっています', en: 'Set by your organisation' },
  listName: { ja: '会社の設定(必ず止めるサイト)', en: 'Your organisation’s settings (sites always stopped)' },
} as const satisfies { readonly [name: string]: Text };
