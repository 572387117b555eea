import type { ComponentChildren } from 'preact';
import { phases as guidePhases } from '../guide/phases.ts';
import type { Step } from '../guide/types.ts';
import { stepsText } from '../i18n/steps.ts';
import type { PhaseProgress } from '../incidents/incident.ts';
import { ExerciseMark } from './ExerciseMark.tsx';
import { CheckIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

interface StepListProps {
  readonly phases: readonly PhaseProgress[];
  readonly next: Step | null;
  readonly onTick: (step: Step, ticked: boolean) => void;
  /** The phases' headings, where the page has others above. */
  readonly heading?: 'h2' | 'h3';
  /** When and by whom a step was ticked, or until when it is wanted. */
  readonly aside?: (step: Step) => ComponentChildren;
  /** What stands under a step. */
  readonly under?: (step: Step) => ComponentChildren;
}

/** All steps by phase, each with its tick. */
export function StepList({ phases, next, onTick, heading: Heading = 'h2', aside, under }: StepListProps) {
  const { say } = useLanguage();
  return (
    <div class="steps">
      {phases.map(({ phase, steps, done }) => (
        <section
          class={`phase${steps.some(({ step }) => step.id === next?.id) ? ' is-now' : ''}${done === steps.length ? ' is-done' : ''}`}
          key={phase}
        >
          <Heading>
            <ExerciseMark />
            {say(guidePhases.find(({ id }) => id === phase)?.name ?? stepsText.allSteps)}
            <span>{`${done} / ${steps.length}`}</span>
          </Heading>
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
              {aside?.(step)}
              {under?.(step)}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
