import { phases as guidePhases } from '../guide/phases.ts';
import type { Step } from '../guide/types.ts';
import { stepsText } from '../i18n/steps.ts';
import type { PhaseProgress } from '../incidents/incident.ts';
import { CheckIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

interface StepListProps {
  readonly phases: readonly PhaseProgress[];
  readonly next: Step | null;
  readonly onTick: (step: Step, ticked: boolean) => void;
}

/** All steps by phase, each with its tick. */
export function StepList({ phases, next, onTick }: StepListProps) {
  const { say } = useLanguage();
  return (
    <div class="steps">
      {phases.map(({ phase, steps, done }) => (
        <section
          class={`phase${steps.some(({ step }) => step.id === next?.id) ? ' is-now' : ''}${done === steps.length ? ' is-done' : ''}`}
          key={phase}
        >
          <h2>
            {say(guidePhases.find(({ id }) => id === phase)?.name ?? stepsText.allSteps)}
            <span>{`${done} / ${steps.length}`}</span>
          </h2>
          {steps.map(({ step, ticked }) => (
            <div class={`task${ticked ? ' is-done' : ''}${step.id === next?.id ? ' is-now' : ''}`} key={step.id}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked}
                  onChange={(event) => onTick(step, event.currentTarget.checked)}
                />
                <span class="task__box">
                  <CheckIcon size={16} />
                </span>
                <span class="task__t">{say(step.title)}</span>
              </label>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
