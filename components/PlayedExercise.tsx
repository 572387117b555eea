import { useEffect, useState } from 'preact/hooks';
import { exercises } from '../guide/exercises.ts';
import type { IncidentType, StepId } from '../guide/types.ts';
import { reviewExercise } from '../incidents/review-exercise.ts';
import type { Entry, Incident, IncidentStore } from '../incidents/types.ts';
import { ExerciseReview } from './ExerciseReview.tsx';
import { ExerciseStory } from './ExerciseStory.tsx';

interface PlayedProps {
  readonly incident: Incident;
  readonly type: IncidentType;
  /** The step that is next; null at the end. */
  readonly step: StepId | null;
  readonly store: Pick<IncidentStore, 'entries'>;
  readonly onShowReadiness: () => void;
}

/** The case that is played: its story at this step, and at the end what took long and what to prepare. */
export function PlayedExercise({ incident, type, step, store, onShowReadiness }: PlayedProps) {
  const exercise = exercises.find(({ id }) => id === incident.from);
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  useEffect(() => {
    if (step !== null) return;
    let here = true;
    void store.entries(incident.id).then((read) => {
      if (here && read.ok) setEntries(read.value);
    });
    return () => {
      here = false;
    };
  }, [store, incident.id, step]);
  if (!exercise) return null;
  if (step !== null) return <ExerciseStory exercise={exercise} step={step} />;
  return (
    entries && (
      <ExerciseReview review={reviewExercise(exercise, entries)} steps={type.steps} onShowReadiness={onShowReadiness} />
    )
  );
}
