import { describe, expect, test } from 'vitest';
import { isStale, nextTryMs, nextWakeMs } from '../../watch/schedule.ts';
import { fc } from '../property.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const nowMs = Date.UTC(2026, 10, 23);
const ago = (hours: number) => nowMs - hours * hourMs;
const middle = () => 0.5;

describe('stale', () => {
  test.each([
    ['an updated list at three intervals', 'own', ago(1000), ago(36), 12 * hourMs, false],
    ['an updated list after three intervals', 'own', ago(1), ago(36.01), 12 * hourMs, true],
    ['a bundled list that its publisher says is still right', 'bundled', ago(5000), ago(1), 12 * hourMs, false],
    ['a bundled list of 30 days', 'bundled', ago(720), null, 12 * hourMs, false],
    ['a bundled list of more than 30 days', 'bundled', ago(721), null, 12 * hourMs, true],
    ['a file of last year, which nobody renews', 'own', ago(9000), null, null, false],
    ['a file read when it was chosen', 'own', null, ago(9000), null, false],
    ['the practice address, which has no date', 'bundled', null, null, null, false],
    ['a list that is not there yet', 'none', null, null, 12 * hourMs, false],
  ] as const)('%s', (_, copy, datedAtMs, lastSuccessMs, intervalMs, stale) => {
    expect(isStale({ copy, datedAtMs, lastSuccessMs, intervalMs }, nowMs)).toBe(stale);
  });
});

describe('the next try', () => {
  test('comes after the interval, and after failures sooner but ever more slowly', () => {
    const waits = [0, 1, 2, 3, 7, 8, 50].map((failures) => nextTryMs(24 * hourMs, failures, nowMs, middle) - nowMs);
    expect(waits.map((wait) => wait / hourMs)).toEqual([24, 0.25, 0.5, 1, 16, 24, 24]);
  });

  test('is in the future, never more than a tenth away from the interval, and no failure makes it later than that', () => {
    const interval = fc.integer({ min: hourMs, max: 30 * 24 * hourMs });
    const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(interval, fc.integer({ min: 0, max: 2000 }), share, (intervalMs, failures, random) => {
        const wait = nextTryMs(intervalMs, failures, nowMs, () => random) - nowMs;
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(Math.ceil(1.1 * intervalMs));
        if (failures === 0) expect(wait).toBeGreaterThanOrEqual(Math.floor(0.9 * intervalMs));
      }),
    );
  });

  test('differs from browser to browser', () => {
    expect(nextTryMs(hourMs, 0, nowMs, () => 0)).toBeLessThan(nextTryMs(hourMs, 0, nowMs, () => 0.9));
  });
});

describe('the next wake', () => {
  test('is for the list that is due first, but leaves the start of the browser alone', () => {
    expect(nextWakeMs([], nowMs, middle)).toBeNull();
    expect(nextWakeMs([nowMs + 3 * hourMs, nowMs + 2 * hourMs], nowMs, middle)).toBe(nowMs + 2 * hourMs);
    expect(nextWakeMs([ago(100), nowMs + hourMs], nowMs, () => 0)).toBe(nowMs + minuteMs);
    expect(nextWakeMs([nowMs], nowMs, () => 0.999)).toBeLessThan(nowMs + 2 * minuteMs);
  });
});
