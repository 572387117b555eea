import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { exerciseMark } from '../i18n/exercise.ts';
import { useLanguage } from './language.ts';

/** Whether the parts below are about an exercise. */
export const ExerciseContext = createContext(false);

/** Stands first in each heading: 訓練 where the part is about an exercise, nothing otherwise. */
export function ExerciseMark() {
  const { say } = useLanguage();
  return useContext(ExerciseContext) ? <span class="exercise-mark">{say(exerciseMark)}</span> : null;
}
