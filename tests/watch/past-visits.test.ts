import { expect, test } from 'vitest';
import { mergePastVisits } from '../../watch/past-visits.ts';
import type { PastVisit } from '../../watch/types.ts';
import { fc, runs } from '../property.ts';

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

const visit = fc.record({ host: fc.integer({ min: 0, max: 2000 }), daysAgo: fc.integer({ min: 0, max: 89 }) });
const anyVisits = fc
  .uniqueArray(visit, { selector: ({ host }) => host, maxLength: 700, size: 'max' })
  .map((visits) => visits.map(({ host, daysAgo }) => seen(`h${host}.example`, daysAgo)));

test('a check that finds the same again changes nothing', () => {
  fc.assert(
    fc.property(anyVisits, fc.constantFrom('new' as const, 'opened' as const), (found, decided) => {
      const once = mergePastVisits([], found, nowMs).map((it) => ({ ...it, state: decided }));
      expect(once.length).toBe(Math.min(found.length, 500));
      expect(names(mergePastVisits(once, found, nowMs + 1))).toEqual(names(once));
    }),
    runs(30),
  );
});

test('what was dismissed never comes back, however many there are, and what is new is never left out for it', () => {
  fc.assert(
    fc.property(anyVisits, (found) => {
      let known: readonly PastVisit[] = [];
      const dismissed = new Set<string>();
      for (let check = 0; check < 4; check += 1) {
        known = mergePastVisits(known, found, nowMs + check).map((it) => ({ ...it, state: 'dismissed' as const }));
        for (const { id } of known) dismissed.add(id);
      }
      const last = mergePastVisits(known, [...found, seen('fresh.example', 89)], nowMs + 4);
      expect(last.filter(({ id, state }) => state === 'new' && dismissed.has(id))).toEqual([]);
      expect(names(last)).toContain('fresh.example new');
    }),
    runs(30),
  );
});
