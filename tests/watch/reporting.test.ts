import { expect, test } from 'vitest';
import { catalogue } from '../../watch/catalogue.ts';
import { reportingPage, reportingPages } from '../../watch/reporting.ts';
import { testListSeed } from '../../watch/test-list.ts';

test.each(Object.entries(reportingPages))('the pages named for %s belong to a list that is on offer', (id, pages) => {
  const list = catalogue.find(({ seed }) => seed.id === id);
  expect(pages.checked.source).toBe(list?.seed.homepage);
  expect(pages.checked.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test.each(catalogue.map(({ seed }) => [seed.id, seed] as const))('%s has a page for both kinds of word', (_, seed) => {
  for (const about of ['missed', 'mistaken'] as const)
    expect(new URL(reportingPage(seed, about)).protocol).toBe('https:');
});

test('nobody is to be told of the practice address', () => {
  expect(reportingPage(testListSeed, 'mistaken')).toBe('');
});
