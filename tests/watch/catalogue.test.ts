import { describe, expect, test } from 'vitest';
import { addressesOf, bundledLists, catalogue, consentWords, coverage } from '../../watch/catalogue.ts';
import { testListSeed } from '../../watch/test-list.ts';
import { fc } from '../property.ts';

describe.each(catalogue.map((list) => [list.seed.id, list] as const))('the list %s of the catalogue', (id, list) => {
  test('is fetched over https and says where that was checked', () => {
    for (const address of addressesOf(list.place, Date.UTC(2026, 10, 23)))
      expect(new URL(address).protocol).toBe('https:');
    expect(list.checked.source).toMatch(/^https:/);
    expect(list.checked.on).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(list.seed.homepage).toMatch(/^https:/);
  });

  test('says in one sentence or two what it is good for, in both languages', () => {
    expect(list.goodFor.ja).toMatch(/。$/);
    expect(list.goodFor.en).toMatch(/\.$/);
    expect(list.goodFor.ja.length).toBeLessThan(80);
  });

  test('asks first where its licence is not clear, and is on at first only where it is', () => {
    if (list.seed.licence === '') expect(list.consent).not.toBeNull();
    if (list.consent !== null) expect(list.isOnAtFirst).toBe(false);
    if (list.isOnAtFirst) expect(list.isRecommended).toBe(true);
  });

  test('has an id of its own that can stand in a setting', () => {
    expect(id).toMatch(/^[a-z][a-z-]+$/);
    expect(id.startsWith('own-') || id === testListSeed.id).toBe(false);
    expect(catalogue.filter(({ seed }) => seed.id === id)).toHaveLength(1);
  });
});

test('lists for Japan stand first', () => {
  const forJapan = catalogue.map(({ isForJapan }) => isForJapan);
  expect(forJapan).toEqual(forJapan.toSorted((a, b) => Number(b) - Number(a)));
});

test('what comes with the extension is on at first, and nothing else is', () => {
  expect(catalogue.filter(({ isOnAtFirst }) => isOnAtFirst).map(({ seed }) => seed.id)).toEqual(
    bundledLists.map(({ seed }) => seed.id),
  );
});

test('each condition has its words, and the coverage its number in both sentences', () => {
  for (const { consent } of catalogue) if (consent !== null) expect(consentWords[consent].en).toMatch(/\.$/);
  expect(coverage.words.ja).toContain(`${coverage.listedOfHundred}件`);
  expect(coverage.words.en).toContain(`${coverage.listedOfHundred} were`);
});

describe('a monthly list', () => {
  const place = { kind: 'monthly', url: 'https://lists.example/{YYYY}/{YYYY}{MM}.csv', months: 12 } as const;

  test('has the months in Japan time, across the turn of the year', () => {
    const addresses = addressesOf({ ...place, months: 3 }, Date.UTC(2026, 0, 31, 15));
    expect(addresses).toEqual([
      'https://lists.example/2026/202602.csv',
      'https://lists.example/2026/202601.csv',
      'https://lists.example/2025/202512.csv',
    ]);
  });

  test('has twelve different addresses at any time, and loses one when it gains one', () => {
    const time = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(time, (nowMs) => {
        const now = addressesOf(place, nowMs);
        expect(new Set(now).size).toBe(12);
        const later = addressesOf(place, nowMs + 31 * 86_400_000);
        expect(later.slice(-9).every((address) => now.includes(address))).toBe(true);
      }),
    );
  });
});
