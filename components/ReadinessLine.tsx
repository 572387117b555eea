import type { Readiness } from '../guide/readiness.ts';
import { readinessText } from '../i18n/readiness.ts';
import { ChevRIcon } from './icons.tsx';
import { useLanguage } from './language.ts';
import { ReadinessProgress } from './ReadinessProgress.tsx';

interface ReadinessLineProps {
  readonly readiness: Readiness;
  readonly onShowAll: () => void;
}

/** Two quiet lines for the popup while nothing is wrong: how many are done and what comes next; nothing once all are. */
export function ReadinessLine({ readiness, onShowAll }: ReadinessLineProps) {
  const { say } = useLanguage();
  const next = readiness.items.find(({ isDone }) => !isDone);
  if (!next) return null;
  return (
    <button class="readiness-line" type="button" onClick={onShowAll}>
      <span>
        <ReadinessProgress readiness={readiness} />
        <span class="readiness-line__next">
          <small>{say(readinessText.next)}</small> {say(next.item.title)}
        </span>
      </span>
      <ChevRIcon size={16} />
    </button>
  );
}
