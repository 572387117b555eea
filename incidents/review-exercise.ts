import type { Exercise, ExercisePreparation, ExerciseStage } from '../guide/exercises.ts';
import type { StepId } from '../guide/types.ts';
import type { Entry } from './types.ts';

const MINUTE_MS = 60_000;

/** How one stage went. */
export interface StageReview {
  readonly stage: ExerciseStage;
  /** From the tick before (or the start) to its own tick; null while it is not ticked. */
  readonly tookMs: number | null;
  readonly isSlow: boolean;
}

/** What an exercise showed. */
export interface ExerciseReview {
  /** From the start to the last tick, or to the end where it was closed. */
  readonly totalMs: number;
  readonly stages: readonly StageReview[];
  /** What to prepare, each once: for the slow stages, the one furthest over its time first, then for those left out. */
  readonly prepare: readonly ExercisePreparation[];
}

/**
 * Reads from the entries of an exercise how long each stage took. An unticked step counts as left out, one ticked again
 * by its last tick; a clock that was set back counts as no time.
 */
export function reviewExercise(exercise: Exercise, entries: readonly Entry[]): ExerciseReview {
  const [first] = entries;
  if (first?.data.kind !== 'started')
    throw new Error(`expected "started" first, got ${first?.data.kind ?? 'no entry'}`);
  const startMs = first.when.atMs;
  const ticks = new Map<StepId, number>();
  let endMs = startMs;
  for (const { data, when } of entries) {
    if (data.kind === 'ticked') ticks.set(data.step, when.atMs);
    if (data.kind === 'unticked') ticks.delete(data.step);
    if (data.kind === 'ticked' || data.kind === 'closed') endMs = Math.max(endMs, when.atMs);
  }
  const tookMs = new Map<StepId, number>();
  let beforeMs = startMs;
  for (const [step, tickedMs] of [...ticks].toSorted(([, a], [, b]) => a - b)) {
    tookMs.set(step, Math.max(0, tickedMs - beforeMs));
    beforeMs = Math.max(beforeMs, tickedMs);
  }
  const stages = exercise.stages.map((stage): StageReview => {
    const took = tookMs.get(stage.step) ?? null;
    return { stage, tookMs: took, isSlow: took !== null && took > stage.minutes * MINUTE_MS };
  });
  const overMs = ({ stage, tookMs }: StageReview) => (tookMs ?? 0) - stage.minutes * MINUTE_MS;
  const slow = stages.filter(({ isSlow }) => isSlow).toSorted((a, b) => overMs(b) - overMs(a));
  const leftOut = stages.filter(({ tookMs }) => tookMs === null);
  return { totalMs: endMs - startMs, stages, prepare: [...slow, ...leftOut].map(({ stage }) => stage.prepare) };
}
