import { phaseOf } from '../guide/phases.ts';
import type { Step } from '../guide/types.ts';
import { progressIs } from '../i18n/steps.ts';
import type { PhaseProgress } from '../incidents/incident.ts';
import { useLanguage } from './language.ts';

interface StepProgressProps {
  readonly phases: readonly PhaseProgress[];
  readonly next: Step | null;
}

/** One segment a step, a gap between the guide's phases; shape and colour both say what is done. */
export function StepProgress({ phases, next }: StepProgressProps) {
  const { say } = useLanguage();
  const all = phases.reduce((sum, phase) => sum + phase.steps.length, 0);
  const done = phases.reduce((sum, phase) => sum + phase.done, 0);
  const now = next ? phaseOf(next.subPhase) : phaseOf(phases.at(-1)?.steps.at(-1)?.step.subPhase ?? 'detect');
  return (
    <span class="progress" role="img" aria-label={say(progressIs, { done, all, phase: say(now.name) })}>
      {phases.map((phase, at) =>
        phase.steps.map(({ step, ticked }, index) => (
          <i
            key={step.id}
            class={[
              ticked ? 'is-done' : step.id === next?.id ? 'is-now' : '',
              at > 0 && index === 0 ? 'is-gap' : '',
            ].join(' ')}
          />
        )),
      )}
    </span>
  );
}
