import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookBackMs, mergePastVisits } from '../../watch/past-visits.ts';
import type { PastVisit } from '../../watch/types.ts';

const nowMs = Date.UTC(2026, 10, 23);
const dayMs = 86_400_000;
const seen = (host: string, daysAgo: number) => ({
  id: `https://${host}/`,
  url: `https://${host}/`,
  host,
  visitedAtMs: nowMs - daysAgo * dayMs,
  matches: [],
});
const known = (host: string, daysAgo: number, state: PastVisit['state']): PastVisit => ({
  ...seen(host, daysAgo),
  foundAtMs: nowMs - dayMs,
  state,
});
const names = (visits: readonly PastVisit[]) => visits.map(({ host, state }) => `${host} ${state}`);

test('what is found is new, the newest visit first', () => {
  const merged = mergePastVisits([], [seen('old.example', 30), seen('late.example', 2)], nowMs);
  expect(names(merged)).toEqual(['late.example new', 'old.example new']);
  expect(merged[0]?.foundAtMs).toBe(nowMs);
});

test('what was dismissed or opened stays so, with the day it was found', () => {
  const before = [known('a.example', 3, 'dismissed'), known('b.example', 4, 'opened')];
  const merged = mergePastVisits(before, [seen('b.example', 1), seen('a.example', 3)], nowMs);
  expect(names(merged)).toEqual(['b.example opened', 'a.example dismissed']);
  expect(merged[1]?.foundAtMs).toBe(nowMs - dayMs);
});

test('a notice about an entry that left the list goes, and one the user acted on stays', () => {
  const merged = mergePastVisits([known('a.example', 3, 'new'), known('b.example', 3, 'opened')], [], nowMs);
  expect(names(merged)).toEqual(['b.example opened']);
});

test('nothing is kept beyond the days looked back', () => {
  expect(mergePastVisits([known('a.example', 91, 'opened')], [], nowMs)).toEqual([]);
});

test('a check that finds the same again changes nothing, and new ones never fall out for dismissed ones', () => {
  const visit = fc.record({ host: fc.integer({ min: 0, max: 2000 }), daysAgo: fc.integer({ min: 0, max: 120 }) });
  const state = fc.constantFrom('new' as const, 'dismissed' as const, 'opened' as const);
  const byHost = { selector: ({ host }: { host: number }) => host, maxLength: 700, size: 'max' as const };
  fc.assert(
    fc.property(fc.uniqueArray(visit, byHost), state, (visits, decided) => {
      const found = visits.map(({ host, daysAgo }) => seen(`h${host}.example`, daysAgo));
      const once = mergePastVisits([], found, nowMs).map((it) => ({ ...it, state: decided }));
      expect(mergePastVisits(once, found, nowMs + 1)).toEqual(
        once.filter((it) => it.visitedAtMs > nowMs + 1 - lookBackMs),
      );
      expect(once.length).toBeLessThanOrEqual(500);
      const fresh = mergePastVisits(once, [...found, seen('fresh.example', 89)], nowMs);
      if (decided === 'dismissed') expect(names(fresh)).toContain('fresh.example new');
    }),
    { numRuns: 30 },
  );
});
