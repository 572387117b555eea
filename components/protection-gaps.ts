import type { Text } from '../i18n/text.ts';
import { watchText } from '../i18n/watch.ts';
import type { ProtectionGap } from '../watch/types.ts';

/** What stands in the way of the whole protection, each as a sentence. */
export const gapText = {
  'no-host-permission': watchText.noPermission,
  'private-windows-not-allowed': watchText.privateWindows,
  starting: watchText.starting,
  broken: watchText.broken,
  'no-database': watchText.noDatabase,
  'prediction-on': watchText.predictionOn,
} as const satisfies { readonly [gap in ProtectionGap]: Text };
