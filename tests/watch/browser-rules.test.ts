import { describe, expect, test } from 'vitest';
import {
  allRuleIds,
  buildAllowRule,
  buildDeniedRule,
  buildHttpsOnlyRule,
  buildRules,
  hasRuleFor,
  MOST_PATH_RULES,
  readGeneration,
  ruleIds,
  rulePriorities,
} from '../../watch/browser-rules.ts';

const page = 'chrome-extension://abc/warning.html';
const path = (name: string, caseSensitive = true, host = 'docs.example', onSubdomains = true) => ({
  host,
  path: name,
  caseSensitive,
  onSubdomains,
});

describe('the rules of a generation', () => {
  test('hold all hosts in one rule, which hands the whole address over untouched', () => {
    const rules = buildRules(3, ['bad.example', '[2001:db8::1]'], [], page);
    const rule = rules.find((it) => it.condition.regexFilter);
    expect(rule?.condition.requestDomains).toEqual(['bad.example', '[2001:db8::1]']);
    expect(rule?.action).toEqual({ type: 'redirect', redirect: { regexSubstitution: `${page}#\\0` } });
  });

  test('stop pages and the pages inside them, and nothing else', () => {
    const [marker, ...rules] = buildRules(3, ['bad.example'], [path('/d/1')], page);
    expect(marker?.condition.resourceTypes).toEqual(['main_frame']);
    for (const rule of rules) expect(rule.condition.resourceTypes).toEqual(['main_frame', 'sub_frame']);
  });

  test('name their generation, which can be read back', () => {
    expect(readGeneration(buildRules(17, ['bad.example'], [], page))).toBe(17);
    expect(readGeneration([])).toBe(null);
    expect(readGeneration([{ id: 1, condition: { requestDomains: ['generation-x.shodo.invalid'] } }])).toBe(null);
  });

  test('need no host rule where there is no host, since an empty one would match everything', () => {
    expect(buildRules(1, [], [], page).filter((rule) => rule.action.type === 'redirect')).toEqual([]);
  });

  test('stop a listed path at a separator, in the case its list keeps', () => {
    const [, exact, loose] = buildRules(1, [], [path('/d/1'), path('/d/2?x=1', false)], page);
    expect(exact?.condition).toMatchObject({ urlFilter: '||docs.example/d/1^', isUrlFilterCaseSensitive: true });
    expect(loose?.condition).toMatchObject({ urlFilter: '||docs.example/d/2?x=1^', isUrlFilterCaseSensitive: false });
    expect(exact?.action).toEqual({ type: 'redirect', redirect: { url: `${page}?path#https://docs.example/d/1` } });
  });

  test.each(['/a*b', '/a|b', '/a^b', '/あ', '/a b'])(
    'leave %s to the late check: as a filter it would mean something else',
    (odd) => {
      expect(buildRules(1, [], [path(odd)], page)).toHaveLength(1);
    },
  );

  test('leave the subdomains of a host alone whose page is meant on that very host, but for those with listed pages', () => {
    const paths = [path('/a', true, 'shared.example', false), path('/b', true, 'files.shared.example', false)];
    const rules = buildRules(1, [], paths, page);
    expect(rules.find(({ condition }) => condition.urlFilter === '||shared.example/a^')?.condition).toMatchObject({
      excludedRequestDomains: ['files.shared.example'],
    });
    const [shared, files] = rules.filter(({ action }) => action.type === 'allow');
    expect([shared?.priority, files?.priority]).toEqual([rulePriorities.subdomains, rulePriorities.subdomains]);
    expect(shared?.condition).toMatchObject({
      requestDomains: ['shared.example'],
      excludedRequestDomains: ['files.shared.example'],
    });
    const left = (rule: typeof shared, url: string) => new RegExp(rule?.condition.regexFilter ?? '').test(url);
    for (const url of [
      'https://x.shared.example/a',
      'http://u:p@x.shared.example:8080/a',
      'https://x.shared.example./a',
    ])
      expect([url, left(shared, url)]).toEqual([url, true]);
    for (const url of [
      'https://shared.example/a',
      'https://x.shared.example@shared.example/a',
      'https://shared.example/a?u=https://x.shared.example/',
      'https://shared.example:8080/a#https://x.shared.example/',
    ])
      expect([url, left(shared, url)]).toEqual([url, false]);
    expect(left(files, 'https://x.files.shared.example/b')).toBe(true);
  });

  test('let no such exception stand where a list means subdomains too', () => {
    const paths = [path('/a', true, 'a.b.example', false), path('/c', true, 'b.example', true)];
    expect(buildRules(1, [], paths, page).filter(({ action }) => action.type === 'allow')).toEqual([]);
  });

  test('keep within what the browser takes, each under an id that the next generation removes', () => {
    const many = Array.from({ length: MOST_PATH_RULES + 50 }, (_, index) =>
      path(`/d/${index}`, true, `h${index % 2000}.example`, false),
    );
    const rules = buildRules(1, ['bad.example'], many, page);
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rules.filter(({ condition }) => condition.urlFilter)).toHaveLength(MOST_PATH_RULES);
    expect(rules.filter(({ condition }) => condition.regexFilter).length).toBeLessThan(1000);
    expect(rules.length).toBeLessThan(30_000);
    expect(rules.filter((rule) => rule.action.type === 'redirect').length).toBeLessThan(5000);
    expect(rules.findLast(({ condition }) => condition.urlFilter)?.action).toEqual({ type: 'block' });
    expect(new Set(allRuleIds()).isSupersetOf(new Set(ids))).toBe(true);
  });
});

test('what the user allowed stands above a listed host, and that above a listed path', () => {
  expect(rulePriorities.denied).toBeGreaterThan(rulePriorities.allow);
  expect(rulePriorities.allow).toBeGreaterThan(rulePriorities.host);
  expect(rulePriorities.host).toBeGreaterThan(rulePriorities.subdomains);
  expect(rulePriorities.subdomains).toBeGreaterThan(rulePriorities.path);
});

test('a pass counts in its own tab, an allow in all', () => {
  expect(buildAllowRule(1, { target: 'bad.example' }, { tabId: 7, kind: 'main_frame' }).condition).toEqual({
    resourceTypes: ['main_frame'],
    requestDomains: ['bad.example'],
    tabIds: [7],
  });
  expect(buildAllowRule(1, { target: 'bad.example' }).condition).toEqual({
    resourceTypes: ['main_frame', 'sub_frame'],
    requestDomains: ['bad.example'],
  });
});

test.each([
  ['http://bad.example/', true],
  ['https://a.b.bad.example:8443/x?y#z', true],
  ['http://notbad.example/', false],
  ['http://[2001:db8::1]/', true],
  ['http://[2001:db8::2]/', false],
  ['https://docs.example/d/1', true],
  ['https://docs.example/d/2', false],
  ['http://login.denied.example/', true],
  ['about:blank', false],
])('rules in place tell of %s: %s', (url, expected) => {
  const listed = buildRules(4, ['bad.example', '[2001:db8::1]'], [path('/d/1')], page);
  const rules = [...listed, ...buildDeniedRule(['denied.example'], page)];
  expect(hasRuleFor(rules, url)).toBe(expected);
});

test('our own requests are kept off plain http, but for the hosts that are named', () => {
  expect(buildHttpsOnlyRule(9, 'abc', []).condition).toEqual({
    resourceTypes: ['xmlhttprequest'],
    urlFilter: '|http://',
    initiatorDomains: ['abc'],
  });
  expect(buildHttpsOnlyRule(9, 'abc', ['nas.example']).condition.excludedRequestDomains).toEqual(['nas.example']);
});

test('what the organisation denies is one rule of its own, which no generation of lists takes away', () => {
  expect(buildDeniedRule([], page)).toEqual([]);
  const [rule, ...more] = buildDeniedRule(['bad.example'], page);
  expect(more).toEqual([]);
  expect(rule).toMatchObject({ id: ruleIds.denied, priority: rulePriorities.denied });
  expect(rule?.condition.requestDomains).toEqual(['bad.example']);
  expect(allRuleIds()).not.toContain(ruleIds.denied);
});
