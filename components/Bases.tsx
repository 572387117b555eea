import { sources } from '../guide/sources.ts';
import type { Basis, Source } from '../guide/types.ts';
import { checkedOn, gradeText } from '../i18n/steps.ts';
import { useLanguage } from './language.ts';

const sourceOf = (id: string): Source | undefined => (sources as { readonly [id: string]: Source })[id];

/** The sources of some statements, each once: how sure, from where, when checked. Loaded when asked for. */
export function Bases({ bases }: { readonly bases: readonly Basis[] }) {
  const { say } = useLanguage();
  const each = new Map(bases.map((basis) => [`${basis.grade} ${basis.sources} ${basis.checkedOn}`, basis]));
  return (
    <ul class="bases">
      {[...each].map(([key, basis]) => (
        <li key={key}>
          <b>{say(gradeText[basis.grade])}</b>{' '}
          {basis.sources.map((id) => {
            const source = sourceOf(id);
            return source && <span key={id}>{`${say(source.title)} (${say(source.publisher)}) `}</span>;
          })}
          <span>{say(checkedOn, { day: basis.checkedOn })}</span>
        </li>
      ))}
    </ul>
  );
}
