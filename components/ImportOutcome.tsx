import { optionsSentence, optionsText } from '../i18n/options.ts';
import type { TakenIn } from '../incidents/types.ts';
import { useLanguage } from './language.ts';

/** What became of a backup that was read, see platform/backup.ts. */
export type Imported =
  | ({ readonly ok: true } & TakenIn)
  | {
      readonly ok: false;
      readonly kind: 'not-a-backup' | 'newer-version' | 'broken-chain' | 'broken-file' | 'failed';
      readonly detail?: string;
    };

/** Says what became of a backup that was read. */
export function ImportOutcome({ imported }: { readonly imported: Imported }) {
  const { say } = useLanguage();
  if (imported.ok) return <>{say(optionsSentence.imported, imported)}</>;
  const detail = imported.detail ?? '';
  const words = {
    'not-a-backup': () => say(optionsText.importNotABackup),
    'newer-version': () => say(optionsText.importNewer),
    'broken-chain': () => say(optionsSentence.importBroken, { detail }),
    'broken-file': () => say(optionsSentence.importBrokenFile, { detail }),
    failed: () => say(optionsSentence.importFailed, { detail }),
  } as const;
  return <span class="fault">{words[imported.kind]()}</span>;
}
