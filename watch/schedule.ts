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
