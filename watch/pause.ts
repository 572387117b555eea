/** How a long work lets others run in between: the caller's clock, and the caller's way to wait for its next turn. */
export interface Scheduler {
  /** Milliseconds on a clock that never goes back. */
  readonly nowMs: () => number;
  /** Kept when others have had their turn. */
  readonly nextTurn: () => Promise<void>;
}

/** Called between the pieces of a long work; gives a promise when it is time to let others run. */
export type Pause = () => Promise<void> | undefined;

/** Entries in one piece of work: a few milliseconds even on a slow machine that has just started. */
export const entriesPerPiece = 256;

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

/** Does `work(from, to)` for all of `count` entries piece by piece: a plain loop runs twice as fast as one that waits inside. */
export async function inPieces(count: number, pause: Pause, work: (from: number, to: number) => void): Promise<void> {
  for (let from = 0; from < count; from += entriesPerPiece) {
    work(from, Math.min(count, from + entriesPerPiece));
    await pause();
  }
}
