import type { Exercise } from '../guide/exercises.ts';
import type { StepId } from '../guide/types.ts';
import { exerciseNamed, exerciseText } from '../i18n/exercise.ts';
import { useLanguage } from './language.ts';

interface ExerciseStoryProps {
  readonly exercise: Exercise;
  /** The step that is next. */
  readonly step: StepId;
}

/** What happens in the exercise at this step, above the step's card; only the band where the story has nothing to add. */
export function ExerciseStory({ exercise, step }: ExerciseStoryProps) {
  const { say } = useLanguage();
  const index = exercise.stages.findIndex((stage) => stage.step === step);
  const stage = exercise.stages[index];
  return (
    <aside class="exercise" aria-labelledby="exercise-name">
      <p class="exercise__name" id="exercise-name">
        {say(exerciseNamed, { name: say(exercise.name) })}
      </p>
      {stage && (
        <>
          {index === 0 && <p>{say(exercise.opening)}</p>}
          <p>{say(stage.story)}</p>
          <p class="exercise__look">
            <b>{say(exerciseText.lookAround)}</b> {say(stage.lookFor)}
          </p>
        </>
      )}
    </aside>
  );
}
