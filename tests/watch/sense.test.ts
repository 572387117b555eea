import { expect, test } from 'vitest';
import { senselessBecause } from '../../watch/sense.ts';
import { fc } from '../property.ts';

const counts = (hosts: number, ips = 0, paths = 0) => ({ hosts, ips, paths });
const before = (hosts: number, isBundled = false) => ({ counts: counts(hosts), isBundled });

test.each([
  ['a first list of one entry', counts(1), 0, null, null],
  ['exactly half of the entries', counts(500), 0, before(1000), null],
  ['one fewer than half', counts(499), 0, before(1000), { kind: 'shrunk', before: 1000, now: 499 }],
  ['entries of another kind in their place', counts(0, 200, 300), 0, before(1000), null],
  ['much fewer than an old bundled copy', counts(100), 0, before(1000, true), null],
  ['next to nothing of a bundled copy', counts(99), 0, before(1000, true), { kind: 'shrunk', before: 1000, now: 99 }],
  ['what Phishing.Database has', counts(54_758), 62, before(54_000), null],
  ['a few broad entries in a short list', counts(5), 5, null, null],
  ['more of them than a slip', counts(5), 6, null, { kind: 'too-broad', refused: 6, read: 11 }],
  ['a twentieth refused', counts(950), 50, null, null],
  ['more than a twentieth refused', counts(950), 51, null, { kind: 'too-broad', refused: 51, read: 1001 }],
] as const)('%s', (_, now, refused, had, expected) => {
  expect(senselessBecause({ counts: now, refused: { popular: refused } }, had)).toEqual(expected);
});

test('a list that keeps its entries or gains some is never senseless, and one without any always is', () => {
  const size = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(size, size, fc.boolean(), (had, more, isBundled) => {
      expect(senselessBecause({ counts: counts(had + more), refused: {} }, before(had, isBundled))).toBeNull();
      expect(senselessBecause({ counts: counts(0), refused: {} }, before(had, isBundled))).toMatchObject({ now: 0 });
    }),
  );
});
