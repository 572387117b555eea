const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A bundled copy is named old from this age on: by then about a quarter of such a list has changed. */
const oldBundledMs = 30 * dayMs;

/** An updated list is named old once this many of its intervals went by without a good answer. */
const staleIntervals = 3;

/** What tells whether a list is fresh. */
export interface Freshness {
  readonly copy: 'none' | 'bundled' | 'own';
  /** The list's own date. */
  readonly datedAtMs: number | null;
  readonly lastSuccessMs: number | null;
  /** Null for what never changes by itself: a file, a paste, the practice address. */
  readonly intervalMs: number | null;
}

/**
 * Whether a list is to be shown in amber: its last good check is older than three of its intervals, or it is still the bundled
 * copy and that is older than 30 days. It goes on protecting.
 */
export function isStale({ copy, datedAtMs, lastSuccessMs, intervalMs }: Freshness, nowMs: number): boolean {
  if (lastSuccessMs !== null) return intervalMs !== null && nowMs - lastSuccessMs > staleIntervals * intervalMs;
  return copy === 'bundled' && datedAtMs !== null && nowMs - datedAtMs > oldBundledMs;
}

/** The first wait after a failure; it doubles with each further one, up to the list's own interval. */
const firstRetryMs = 15 * minuteMs;

/** After the browser's start or the install nothing is fetched for this long: the user's own pages come first. */
const quietStartMs = minuteMs;

/** Whoever asks at the same minute as everybody else is a burden: each wait is up to this share longer or shorter. */
const jitter = 0.1;

/**
 * When a list is fetched next after a try at `nowMs`, with `failures` tries in a row that failed. `random` gives a number from 0 to
 * below 1.
 */
export function nextTryMs(intervalMs: number, failures: number, nowMs: number, random: () => number): number {
  const waitMs = failures === 0 ? intervalMs : Math.min(firstRetryMs * 2 ** (failures - 1), intervalMs);
  return nowMs + Math.round(waitMs * (1 - jitter + 2 * jitter * random()));
}

/**
 * When to wake for lists that are to be fetched at these times: at the earliest of them, but not in the first minute or so from now.
 * Null where there is none.
 */
export function nextWakeMs(tries: readonly number[], nowMs: number, random: () => number): number | null {
  if (tries.length === 0) return null;
  return Math.max(Math.min(...tries), nowMs + Math.round(quietStartMs * (1 + random())));
}
