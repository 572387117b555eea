import type { PastVisit } from './types.ts';

/** Visits are looked back at for so long; browsers forget their history after about that time (Chromium: 90 days). */
export const lookBackMs = 90 * 86_400_000;

/** More than anybody will read; what is dismissed and old falls out first. */
const mostPastVisits = 500;

/**
 * What is known of past visits after a check that found `found`: what the user decided stays, what is no longer listed or too
 * long ago is forgotten. The newest visit first.
 */
export function mergePastVisits(
  known: readonly PastVisit[],
  found: readonly Omit<PastVisit, 'state' | 'foundAtMs'>[],
  nowMs: number,
): readonly PastVisit[] {
  const before = new Map(known.map((visit) => [visit.id, visit]));
  const merged = found.map((visit): PastVisit => {
    const { state = 'new', foundAtMs = nowMs } = before.get(visit.id) ?? {};
    return { ...visit, state, foundAtMs };
  });
  const foundIds = new Set(found.map(({ id }) => id));
  const decided = known.filter(({ id, state }) => state !== 'new' && !foundIds.has(id));
  return [...merged, ...decided]
    .filter(({ visitedAtMs }) => visitedAtMs > nowMs - lookBackMs)
    .toSorted(
      (a, b) => Number(a.state === 'dismissed') - Number(b.state === 'dismissed') || b.visitedAtMs - a.visitedAtMs,
    )
    .slice(0, mostPastVisits)
    .toSorted((a, b) => b.visitedAtMs - a.visitedAtMs);
}
