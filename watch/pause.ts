/** How a long work lets others run in between: the caller's clock, and the caller's way to wait for its next turn. */
export interface Scheduler {
  /** Milliseconds on a clock that never goes back. */
  readonly nowMs: () => number;
  /** Kept when others have had their turn. */
  readonly nextTurn: () => Promise<void>;
}

/** Called every few hundred entries of a long work; gives a promise when it is time to let others run. */
export type Pause = () => Promise<void> | undefined;

/** How many entries are handled between two calls of a `Pause`: a few milliseconds of work even on a slow machine just started. */
export const entriesBetweenPauses = 256;

// With what runs on until the next call, tasks stay below 30 ms; a task of 50 ms is one that people begin to feel.
const sliceMs = 20;

/** A pause that waits for the next turn whenever a slice of work is over; it never waits without a scheduler. */
export function makePause(scheduler: Scheduler | undefined): Pause {
  if (scheduler === undefined) return () => undefined;
  const { nowMs, nextTurn } = scheduler;
  let sliceFromMs = nowMs();
  return () => (nowMs() - sliceFromMs < sliceMs ? undefined : wait());

  async function wait(): Promise<void> {
    await nextTurn();
    sliceFromMs = nowMs();
  }
}
