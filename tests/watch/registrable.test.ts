import { expect, test } from 'vitest';
import { parseHost } from '../../watch/address.ts';
import { isSharedSuffix, registrablePart } from '../../watch/registrable.ts';

// publicsuffix/list, tests/test_psl.txt (commit 5daa4c73), the cases about Japan, `*.` rules, exceptions and IDN.
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
