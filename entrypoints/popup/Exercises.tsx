import { ExerciseChoice } from '../../components/ExerciseChoice.tsx';
import type { Choice } from '../../components/SymptomChoices.tsx';

/** Which case to play. */
export function ChooseExercise({ onChoose }: { readonly onChoose: (choice: Choice) => void }) {
  return <ExerciseChoice onChoose={({ id, type }) => onChoose({ id, type, exercise: true })} />;
}
