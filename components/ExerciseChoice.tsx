import { type Exercise, exercises } from '../guide/exercises.ts';
import { exerciseText } from '../i18n/exercise.ts';
import { ChevRIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

interface ExerciseChoiceProps {
  readonly onChoose: (exercise: Exercise) => void;
}

/** Which case to play; the `h1` of the screen it stands on. */
export function ExerciseChoice({ onChoose }: ExerciseChoiceProps) {
  const { say } = useLanguage();
  return (
    <section class="exercise-choice" aria-labelledby="exercise-choice">
      <h1 id="exercise-choice">{say(exerciseText.chooseTitle)}</h1>
      <p>{say(exerciseText.chooseHint)}</p>
      <ul class="cards">
        {exercises.map((exercise) => (
          <li key={exercise.id}>
            <button type="button" onClick={() => onChoose(exercise)}>
              <b>{say(exercise.name)}</b>
              <ChevRIcon />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
