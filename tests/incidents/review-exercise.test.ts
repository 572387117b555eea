import { describe, expect, test } from 'vitest';
import { exercises } from '../../guide/exercises.ts';
import type { StepId } from '../../guide/types.ts';
import { reviewExercise } from '../../incidents/review-exercise.ts';
import type { Entry, EntryData } from '../../incidents/types.ts';
import { fc } from '../property.ts';

const exercise = exercises[0];
if (!exercise) throw new Error('expected an exercise');
const steps = exercise.stages.map(({ step }) => step);
const [stopUsing, disconnect, photograph, call] = steps as [StepId, StepId, StepId, StepId];
const startMs = Date.UTC(2026, 10, 23);

/** Entries at the given minutes after the start, the `started` one before them. */
function entriesOf(...later: readonly (readonly [minute: number, data: EntryData])[]): readonly Entry[] {
  const started: EntryData = {
    kind: 'started',
    type: 'ransomware',
    from: exercise?.id ?? '',
    foundAtMs: startMs,
    exercise: true,
  };
  return ([[0, started], ...later] as const).map(([minute, data], index) => ({
    incident: 'x',
    seq: index + 1,
    when: { atMs: startMs + minute * 60_000, zone: 'Asia/Tokyo', offsetMinutes: 540 },
    by: '',
    data,
    prev: '',
    hash: '',
  }));
}

const tick = (minute: number, step: StepId) => [minute, { kind: 'ticked', step }] as const;
const untick = (minute: number, step: StepId) => [minute, { kind: 'unticked', step }] as const;
const close = (minute: number) => [minute, { kind: 'closed', lessons: '' }] as const;
const prepareOf = (step: StepId) => exercise.stages.find((stage) => stage.step === step)?.prepare;

describe('how long each stage took', () => {
  test.each<{
    readonly when: string;
    readonly entries: readonly Entry[];
    /** Minutes of the first four stages. */
    readonly took: readonly (number | null)[];
    readonly total: number;
  }>([
    { when: 'nothing was ticked', entries: entriesOf(), took: [null, null, null, null], total: 0 },
    {
      when: 'all four were ticked in order',
      entries: entriesOf(tick(1, stopUsing), tick(3, disconnect), tick(4, photograph), tick(10, call)),
      took: [1, 2, 1, 6],
      total: 10,
    },
    {
      when: 'a note stands between',
      entries: entriesOf(tick(1, stopUsing), [2, { kind: 'note', text: '見た' }], tick(3, disconnect), close(20)),
      took: [1, 2, null, null],
      total: 20,
    },
    {
      when: 'steps were ticked in another order',
      entries: entriesOf(tick(2, disconnect), tick(3, stopUsing)),
      took: [1, 2, null, null],
      total: 3,
    },
    {
      when: 'a step of no stage was ticked between',
      entries: entriesOf(tick(1, stopUsing), tick(4, 'ransomware/first-notice'), tick(5, disconnect)),
      took: [1, 1, null, null],
      total: 5,
    },
    {
      when: 'a tick was taken back',
      entries: entriesOf(tick(1, stopUsing), tick(2, disconnect), untick(3, disconnect), tick(6, photograph)),
      took: [1, null, 5, null],
      total: 6,
    },
    {
      when: 'a tick was taken back and set again',
      entries: entriesOf(tick(1, stopUsing), untick(2, stopUsing), tick(5, stopUsing)),
      took: [5, null, null, null],
      total: 5,
    },
    {
      when: 'the clock was set back',
      entries: entriesOf(tick(-60, stopUsing), tick(2, disconnect)),
      took: [0, 2, null, null],
      total: 2,
    },
  ])('when $when', ({ entries, took, total }) => {
    const review = reviewExercise(exercise, entries);
    expect(review.stages.slice(0, 4).map(({ tookMs }) => (tookMs === null ? null : tookMs / 60_000))).toEqual(took);
    expect(review.totalMs / 60_000).toBe(total);
  });
});

test('what to prepare begins with the stage furthest over its time, and ends with those left out', () => {
  const { prepare, stages } = reviewExercise(
    exercise,
    entriesOf(tick(3, stopUsing), tick(30, disconnect), tick(31, photograph), tick(36, call)),
  );
  expect(stages.filter(({ isSlow }) => isSlow).map(({ stage }) => stage.step)).toEqual([stopUsing, disconnect]);
  expect(prepare).toEqual([disconnect, stopUsing, ...steps.slice(4)].map(prepareOf));
});

test('a quick and complete exercise leaves nothing to prepare', () => {
  const quick = steps.map((step, index) => tick((index + 1) * 0.5, step));
  expect(reviewExercise(exercise, entriesOf(...quick, close(9))).prepare).toEqual([]);
});

test('stages ticked in order take together as long as the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: steps.length }), (minutes) => {
      let minute = 0;
      const ticks = minutes.map((took, index) => {
        minute += took;
        return tick(minute, steps[index] as StepId);
      });
      const { stages, totalMs } = reviewExercise(exercise, entriesOf(...ticks));
      expect(stages.slice(0, minutes.length).map(({ tookMs }) => (tookMs ?? 0) / 60_000)).toEqual(minutes);
      expect(totalMs).toBe(minute * 60_000);
    }),
  );
});

test('entries that do not begin with the start are a bug, and it is said', () => {
  expect(() => reviewExercise(exercise, [])).toThrow(/expected "started" first/);
  expect(() => reviewExercise(exercise, entriesOf(close(1)).slice(1))).toThrow(/got closed/);
});
