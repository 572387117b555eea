import type { PastVisit } from './types.ts';

/** Visits are looked back at for so long; browsers forget their history after about that time (Chromium: 90 days). */
export const lookBackMs = 90 * 86_400_000;

/** More than anybody will read; the oldest fall out. */
const mostShown = 500;

/** Dismissed ones have a bound of their own, since one that fell out would come back as new. */
const mostDismissed = 2000;

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
  const kept = [...merged, ...decided]
    .filter(({ visitedAtMs }) => visitedAtMs > nowMs - lookBackMs)
    .toSorted((a, b) => b.visitedAtMs - a.visitedAtMs);
  const shown = kept.filter(({ state }) => state !== 'dismissed').slice(0, mostShown);
  const dismissed = kept.filter(({ state }) => state === 'dismissed').slice(0, mostDismissed);
  return [...shown, ...dismissed].toSorted((a, b) => b.visitedAtMs - a.visitedAtMs);
}
