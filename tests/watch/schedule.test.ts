import { expect, test } from 'vitest';
import { isStale } from '../../watch/schedule.ts';

const hourMs = 3_600_000;
const nowMs = Date.UTC(2026, 10, 23);
const ago = (hours: number) => nowMs - hours * hourMs;

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
