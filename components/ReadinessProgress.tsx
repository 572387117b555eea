import type { Readiness } from '../guide/readiness.ts';
import { readinessProgress, readinessText } from '../i18n/readiness.ts';
import { useLanguage } from './language.ts';

/** “備え 3 / 8” with a thin bar. */
export function ReadinessProgress({ readiness: { items, doneCount } }: { readonly readiness: Readiness }) {
  const { say } = useLanguage();
  const sentence = say(readinessProgress, { done: doneCount, all: items.length });
  return (
    <span class="readiness__progress">
      <b>{say(readinessText.title)}</b>
      <progress value={doneCount} max={items.length} aria-label={sentence} />
      <span aria-hidden="true">
        {doneCount} / {items.length}
      </span>
    </span>
  );
}
