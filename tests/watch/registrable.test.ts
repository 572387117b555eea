import { getDomain, getPublicSuffix } from 'tldts';
import { expect, test } from 'vitest';
import { parseHost } from '../../watch/address.ts';
import { isSharedSuffix, registrablePart } from '../../watch/registrable.ts';
import { suffixRules } from '../../watch/suffix-rules.ts';

// publicsuffix/list, tests/test_psl.txt (commit 5daa4c73), the cases about Japan, `*.` rules, exceptions and IDN. For
// www.city.kobe.jp the stored copy of it says kobe.jp; the list's own exception `!city.kobe.jp` says what stands here.
test.each([
  ['example.com', 'example.com'],
  ['b.example.com', 'example.com'],
  ['a.b.example.uk.com', 'example.uk.com'],
  ['a.b.example.example', 'example.example'],
  ['www.test.jp', 'test.jp'],
  ['www.test.ac.jp', 'test.ac.jp'],
  ['test.kyoto.jp', 'test.kyoto.jp'],
  ['a.b.ide.kyoto.jp', 'b.ide.kyoto.jp'],
  ['a.b.c.kobe.jp', 'b.c.kobe.jp'],
  ['www.city.kobe.jp', 'city.kobe.jp'],
  ['a.b.test.ck', 'b.test.ck'],
  ['www.www.ck', 'www.ck'],
  ['www.食狮.公司.cn', '食狮.公司.cn'],
  ['www.食狮.中国', '食狮.中国'],
])('somebody registered %s as %s', (host, expected) => {
  expect(registrablePart(parseHost(host) as string)).toBe(parseHost(expected));
});

test.each([
  ['co.jp', true],
  ['ide.kyoto.jp', true],
  ['github.io', true],
  ['duckdns.org', true],
  ['vercel.app', true],
  ['公司.cn', true],
  // Parents of `*.` rules: whatever stands under them belongs to different people.
  ['kobe.jp', true],
  ['compute.amazonaws.com', true],
  // Only a `*.` rule makes these a suffix: one customer each.
  ['c.kobe.jp', false],
  ['ec2-1-2-3-4.compute-1.amazonaws.com', false],
  ['city.kobe.jp', false],
  ['example.co.jp', false],
  ['example.github.io', false],
  ['bad.example', false],
])('%s is a name under which strangers register: %s', (host, expected) => {
  expect(isSharedSuffix(parseHost(host) as string)).toBe(expected);
});

test('every rule and what stands around it is read as tldts reads it', () => {
  const options = { allowPrivateDomains: true, extractHostname: false, validateHostname: false } as const;
  const rules = suffixRules.trim().split(/\s+/);
  expect(rules.length).toBeGreaterThan(10_000);
  const differences: string[] = [];
  for (const rule of rules) {
    const name = rule.replace(/^(!|\*\.)/, '');
    for (const host of [name, `a.${name}`, `a.b.${name}`, `a.b.c.${name}`, name.slice(name.indexOf('.') + 1)]) {
      if (registrablePart(host) !== (getDomain(host, options) ?? host)) differences.push(`registered: ${host}`);
      // Where strangers may register, tldts calls any name below a suffix of its own or takes the host for its suffix.
      const [suffix, other] = [`zz-0.${host}`, `zz-0.${host.slice(host.indexOf('.') + 1)}`].map((child) => [
        child,
        getPublicSuffix(child, options),
      ]) as [[string, string], [string, string]];
      const isWildcard = host.includes('.') && other[0] === other[1];
      const isShared = suffix[0] === suffix[1] || (suffix[1] === host && !isWildcard);
      if (isSharedSuffix(host) !== isShared) differences.push(`shared: ${host}`);
    }
  }
  expect(differences).toEqual([]);
});

test('an IP address is registered by nobody', () => {
  expect(registrablePart('192.0.2.66')).toBe('192.0.2.66');
  expect(registrablePart('[2001:db8::66]')).toBe('[2001:db8::66]');
});
