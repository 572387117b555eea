import { UndoIcon } from '../../components/icons.tsx';
import { incidentName } from '../../components/incident-name.ts';
import { useLanguage } from '../../components/language.ts';
import { sayDateTime } from '../../i18n/clock.ts';
import { workspaceSentence, workspaceText } from '../../i18n/workspace.ts';
import { showText } from '../../incidents/shown-text.ts';
import { type Tombstone, UNDO_DAYS } from '../../incidents/types.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

interface DeletedProps {
  readonly deleted: readonly Tombstone[];
  readonly nowMs: number;
  readonly onBringBack: (incident: string) => void;
}

/** What was deleted, and the way back while there is one. */
export function Deleted({ deleted, nowMs, onBringBack }: DeletedProps) {
  const { language, say } = useLanguage();
  return (
    <main id="main" class="case case--one" tabIndex={-1}>
      <h1>{say(workspaceText.deletedTitle)}</h1>
      <p class="hint">{say(workspaceText.deletedHint)}</p>
      {deleted.length === 0 && <p>{say(workspaceText.deletedNone)}</p>}
      <ul class="cards">
        {deleted.map(({ incident, undo, deletedAtMs, by, count }) => (
          <li class="hit" key={incident}>
            <span>
              <b>{undo ? incidentName(undo, say) : say(workspaceText.goneForGood)}</b>
              <small>
                {say(workspaceSentence.deletedOn, {
                  time: sayDateTime(deletedAtMs, language),
                  by: showText(by),
                  count,
                })}
              </small>
            </span>
            {undo && nowMs < deletedAtMs + UNDO_DAYS * DAY_MS && (
              <button class="btn btn--secondary btn--sm" type="button" onClick={() => onBringBack(incident)}>
                <UndoIcon size={16} />
                {say(workspaceText.bringBack)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </main>
  );
}
