import { phaseOf } from '../guide/phases.ts';
import { phaseStep, stepsText } from '../i18n/steps.ts';
import type { PhaseProgress } from '../incidents/incident.ts';
import { ExerciseMark } from './ExerciseMark.tsx';
import { useLanguage } from './language.ts';
import { StepBody, type StepBodyProps } from './StepBody.tsx';

interface StepCardProps extends StepBodyProps {
  readonly phases: readonly PhaseProgress[];
}

/** The one next thing to do: why, how, never, and the tick. */
export function StepCard({ phases, ...body }: StepCardProps) {
  const { step } = body;
  const { say } = useLanguage();
  const phase = phaseOf(step.subPhase);
  const inPhase = phases.find((it) => it.phase === phase.id);
  return (
    <section class="step" aria-labelledby="now">
      <p class="step__eyebrow">
        <b>{say(stepsText.nextThing)}</b>
        <span>
          {step.scope === 'general' && (
            <span class="chip chip--plain" title={say(stepsText.generalHint)}>
              {say(stepsText.general)}
            </span>
          )}{' '}
          {inPhase &&
            say(phaseStep, {
              phase: say(phase.name),
              at: inPhase.steps.findIndex((it) => it.step.id === step.id) + 1,
              all: inPhase.steps.length,
            })}
        </span>
      </p>
      <h1 id="now">
        <ExerciseMark />
        {say(step.title)}
      </h1>
      <StepBody {...body} />
    </section>
  );
}
