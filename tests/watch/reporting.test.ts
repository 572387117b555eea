import { expect, test } from 'vitest';
import { catalogue } from '../../watch/catalogue.ts';
import { reportingPage, reportingPages } from '../../watch/reporting.ts';
import { testListSeed } from '../../watch/test-list.ts';

test.each(Object.entries(reportingPages))('the pages named for %s were read off somewhere, on a day', (id, pages) => {
  expect(catalogue.map(({ seed }) => seed.id)).toContain(id);
  expect(new URL(pages.checked.source).protocol).toBe('https:');
  expect(pages.checked.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(pages.missed ?? pages.mistaken).not.toBeNull();
});

test.each(catalogue.map(({ seed }) => [seed.id, seed] as const))('%s has a page for both kinds of word', (_, seed) => {
  for (const about of ['missed', 'mistaken'] as const) {
    const { url, isForReports } = reportingPage(seed, about);
    expect(new URL(url).protocol).toBe('https:');
    if (!isForReports) expect(url).toBe(seed.homepage);
  }
});

test('a homepage where nobody is known to take reports is not passed off as a page for them', () => {
  const unknown = { id: 'somebody-new', homepage: 'https://lists.example/' };
  expect(reportingPage(unknown, 'missed')).toEqual({ url: unknown.homepage, isForReports: false });
});

test('nobody is to be told of the practice address', () => {
  expect(reportingPage(testListSeed, 'mistaken').url).toBe('');
});
