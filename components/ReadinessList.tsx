import type { Readiness, ReadinessId, ReadinessPlace } from '../guide/readiness.ts';
import { readinessText } from '../i18n/readiness.ts';
import type { Text } from '../i18n/text.ts';
import { CheckIcon } from './icons.tsx';
import { useLanguage } from './language.ts';
import { ReadinessProgress } from './ReadinessProgress.tsx';

interface ReadinessListProps {
  readonly readiness: Readiness;
  readonly onTick: (id: ReadinessId, isTicked: boolean) => void;
  /** Opens where an item is done; a `desk` is an outside web page. */
  readonly onOpen: (place: ReadinessPlace) => void;
}

/** The whole checklist for a page: each open item with its reason and its one next action. */
export function ReadinessList({ readiness, onTick, onOpen }: ReadinessListProps) {
  const { say } = useLanguage();
  return (
    <div class="readiness">
      <ReadinessProgress readiness={readiness} />
      {readiness.doneCount === readiness.items.length && <p>{say(readinessText.allDone)}</p>}
      <ul class="cards">
        {readiness.items.map(({ item: { id, title, why, next, place, toldBy }, isDone }) => (
          <li class="readiness__item" key={id}>
            <label class="check">
              <input
                type="checkbox"
                checked={isDone}
                disabled={toldBy === 'app'}
                aria-describedby={isDone ? undefined : `readiness-${id}`}
                onChange={(event) => onTick(id, event.currentTarget.checked)}
              />
              <span class="check__box">
                <CheckIcon size={16} />
              </span>
              <b>{say(title)}</b>
            </label>
            {!isDone && (
              <div class="readiness__more" id={`readiness-${id}`}>
                <p>{say(why.text)}</p>
                <p>{say(next.text)}</p>
                {toldBy === 'app' && <p class="readiness__auto">{say(readinessText.byItself)}</p>}
              </div>
            )}
            {!isDone && place !== null && (
              <button class="btn btn--secondary btn--xs" type="button" onClick={() => onOpen(place)}>
                {say(labelOf(place))}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function labelOf(place: ReadinessPlace): Text {
  if (place === 'contacts') return readinessText.toContacts;
  if (place === 'sheet') return readinessText.toSheet;
  if (place === 'exercise') return readinessText.toExercise;
  return readinessText.toDesk;
}
