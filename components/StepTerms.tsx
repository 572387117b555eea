import { termsIn } from '../guide/glossary.ts';
import type { Step } from '../guide/types.ts';
import { useLanguage } from './language.ts';
import { Terms } from './Terms.tsx';

/** What the unusual words of a step mean; nothing where it has none. */
export function StepTerms({ step }: { readonly step: Step }) {
  const { language, say } = useLanguage();
  const texts = [
    step.title,
    ...[...step.what, step.why, step.never, step.ifNot].map(({ text }) => text),
    step.never.because,
  ];
  const terms = termsIn(texts.map(say).join('\n'), language);
  return terms.length === 0 ? null : <Terms terms={terms} />;
}
