import type { Text } from './text.ts';

/** The panel beside a page. */
export const panelText = {
  startNew: { ja: '新しく始める', en: 'Start a new one' },
  noneRunning: { ja: '対応中の件はありません', en: 'Nothing under way' },
  noneRunningHint: {
    ja: '何か起きたら、ここから始められます。',
    en: 'If something happens, start here.',
  },
  openWorkspace: { ja: 'すべての記録を開く', en: 'Open all records' },
  whichIncident: { ja: '表示する件', en: 'Incident shown' },
} as const satisfies { readonly [name: string]: Text };
