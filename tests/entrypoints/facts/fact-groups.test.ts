import { describe, expect, test } from 'vitest';
import { filterFacts, groupFacts } from '../../../entrypoints/facts/fact-groups.ts';
import { desks } from '../../../guide/desks.ts';
import { listFacts } from '../../../guide/facts.ts';
import { loadIncidentType } from '../../../guide/load-incident-type.ts';

const facts = listFacts([await loadIncidentType('ransomware'), await loadIncidentType('phishing')], desks);

describe('the facts of the page of sources', () => {
  test('are all in some group, once, in reading order', () => {
    const groups = groupFacts(facts);
    const grouped = groups.flatMap((group) => group.headings.flatMap((heading) => heading.facts));
    expect(new Set(grouped)).toEqual(new Set(facts));
    expect(grouped).toHaveLength(facts.length);
    expect(groups.slice(0, 2).map((group) => group.id)).toEqual(['ransomware', 'phishing']);
    for (const group of groups) {
      expect(group.count).toBe(group.headings.reduce((sum, heading) => sum + heading.facts.length, 0));
    }
  });

  test('are all there without a word', () => {
    expect(filterFacts(facts, '  ', 'ja')).toBe(facts);
  });

  test.each([
    ['full-width digits find half-width ones', '＃９１１０', '#9110', 'ja'],
    ['capitals do not matter', 'JPCERT', 'jpcert', 'en'],
    ['the order of words does not matter', 'IPA 窓口', '窓口 IPA', 'ja'],
  ] as const)('%s', (_, one, other, language) => {
    const found = filterFacts(facts, one, language);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(facts.length);
    expect(found).toEqual(filterFacts(facts, other, language));
  });

  test('are none for a word that stands nowhere', () => {
    expect(filterFacts(facts, 'zzzz-no-such-word', 'en')).toEqual([]);
  });
});
