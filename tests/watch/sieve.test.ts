import { expect, test } from 'vitest';
import { popularSites } from '../../watch/guard/popular-sites.ts';
import { makeSieve } from '../../watch/sieve.ts';
import { fc } from '../property.ts';

test('no name among them is taken for a stranger', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (names) => {
      const mayHave = makeSieve(names);
      for (const name of names) expect(mayHave(name)).toBe(true);
    }),
  );
});

test('hardly any of many strangers gets through', () => {
  const mayHave = makeSieve(popularSites);
  const strangers = Array.from({ length: 100_000 }, (_, n) => `${(n * 7919).toString(36)}-shop.example${n % 7}.com`);
  expect(strangers.filter(mayHave).length).toBeLessThan(3000);
});
