import type { Term } from '../guide/glossary.ts';
import { useLanguage } from './language.ts';

/** Words and what they mean, for a page of its own or below a step that uses them. */
export function Terms({ terms }: { readonly terms: readonly Term[] }) {
  const { say } = useLanguage();
  return (
    <dl class="terms">
      {terms.map(({ id, name, meaning }) => (
        <div key={id}>
          <dt>{say(name)}</dt>
          <dd>{say(meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}
