import { describe, expect, test } from 'vitest';
import { isWithin, parseAddress, parseHost, withParents } from '../../watch/address.ts';
import { fc, runs } from '../property.ts';

const web = (text: string) => {
  const address = parseAddress(text);
  return address.kind === 'web' ? address.host + address.path : address.kind;
};

// Safe Browsing's canonicalization examples (developers.google.com/safe-browsing/reference/URLs.and.Hashing, read 2026-11-23),
// those whose answer a browser's own address has too.
test.each([
  ['http://www.google.com/', 'www.google.com/'],
  [
    'http://%31%36%38%2e%31%38%38%2e%39%39%2e%32%36/%2E%73%65%63%75%72%65/%77%77%77%2E%65%62%61%79%2E%63%6F%6D/',
    '168.188.99.26/.secure/www.ebay.com/',
  ],
  [
    'http://195.127.0.11/uploads/%20%20%20%20/.verify/.eBaysecure=a-x=h/',
    '195.127.0.11/uploads/%20%20%20%20/.verify/.eBaysecure=a-x=h/',
  ],
  ['http://3279880203/blah', '195.127.0.11/blah'],
  ['http://www.google.com/blah/..', 'www.google.com/'],
  ['http://www.evil.com/blah#frag', 'www.evil.com/blah'],
  ['http://www.GOOgle.com/', 'www.google.com/'],
  ['http://www.google.com.../', 'www.google.com/'],
  ['http://www.google.com/foo\tbar\rbaz\n2', 'www.google.com/foobarbaz2'],
  ['http://www.google.com/q?r?s', 'www.google.com/q?r?s'],
  ['http://evil.com/foo#bar#baz', 'evil.com/foo'],
  ['http://evil.com/foo?bar;', 'evil.com/foo?bar;'],
  ['http://notrailingslash.com', 'notrailingslash.com/'],
  ['http://www.gotaport.com:1234/', 'www.gotaport.com/'],
  ['  http://www.google.com/  ', 'www.google.com/'],
  ['https://www.securesite.com/', 'www.securesite.com/'],
  ['http://host.com/ab%23cd', 'host.com/ab%23cd'],
  ['http://host.com//twoslashes?more//slashes', 'host.com/twoslashes?more//slashes'],
])('Safe Browsing writes %j as %j', (text, expected) => {
  expect(web(text)).toBe(expected);
});

describe('tricks with addresses come to the host that is really visited', () => {
  test.each([
    ['https://amazon.co.jp@bad.example/', 'bad.example/'],
    ['https://amazon.co.jp:pass@bad.example:8443/x', 'bad.example/x'],
    ['https://bad.example\\@amazon.co.jp/', 'bad.example/@amazon.co.jp/'],
    ['http:bad.example/x', 'bad.example/x'],
    ['https:///bad.example/x', 'bad.example/x'],
    ['https://BAD。example/', 'bad.example/'],
    ['https://bad%2Eexample/', 'bad.example/'],
    ['https://例え.テスト/', 'xn--r8jz45g.xn--zckzah/'],
    ['https://bad.example./', 'bad.example/'],
    ['https://.bad..example/', 'bad.example/'],
    ['http://0x7f.1/', '127.0.0.1/'],
    ['http://0300.0250.0.1/', '192.168.0.1/'],
    ['http://1.2.772/', '1.2.3.4/'],
    ['http://[2001:DB8:0:0::1]/', '[2001:db8::1]/'],
    ['http://[::ffff:1.2.3.4]/', '1.2.3.4/'],
    ['http://[::ffff:0.0.3.4]/', '0.0.3.4/'],
    ['http://[64:ff9b::102:304]/', '1.2.3.4/'],
    ['http://h.example/%66orms/%7euser/%c3%a9', 'h.example/forms/~user/%C3%A9'],
    ['http://h.example/a|b^c', 'h.example/a%7Cb%5Ec'],
    ['http://h.example//a///b?c//d', 'h.example/a/b?c//d'],
    ['http://h.example/a/%2e%2e/b', 'h.example/b'],
  ])('%j is %j', (text, expected) => {
    expect(web(text)).toBe(expected);
  });
});

test.each([
  '',
  'bad.example',
  'mailto:a@bad.example',
  'javascript:alert(1)',
  'file:///etc/hosts',
  'chrome://settings',
  'ftp://bad.example/',
  'https://',
  'http://%00.example/',
  'http://1.2.3.400/',
  'data:text/html,x',
  'about:blank',
])('%j is no web address', (text) => {
  expect(parseAddress(text).kind).toBe('ignored');
});

test('the fragment, the user and the password are no part of an address', () => {
  expect(parseAddress('https://u:p@bad.example:8443/x?y#z')).toMatchObject({
    hrefWithoutFragment: 'https://bad.example:8443/x?y',
  });
});

// web-platform-tests, url/resources/toascii.json (commit 0b3b98ca), the cases whose name DNS can carry; null: no name.
// Those about broken punycode are left out: Node takes it as it is, browsers refuse it.
test.each([
  ['a†--', 'xn--a---kp0a'],
  ['ab--c', 'ab--c'],
  ['-x', '-x'],
  ['-x.ß', '-x.xn--zca'],
  ['x-.xn--zca', 'x-.xn--zca'],
  ['x-.ß', 'x-.xn--zca'],
  ['xn--tešla', null],
  ['xn--zca.ß', 'xn--zca.xn--zca'],
  ['\u200D.example', null],
  ['يa', null],
  ['\u064A.', 'xn--mhb'],
  ['1.\u064A', '1.xn--mhb'],
  ['\u064A.1', null],
  ['\uFFFD.com', null],
  ['a\u00ADb', 'ab'],
  ['≠', 'xn--1ch'],
  ['≮', 'xn--gdh'],
  ['≯', 'xn--hdh'],
  ['aa--', 'aa--'],
  ['-†', 'xn----xhn'],
])('as a host, %j is %j', (text, expected) => {
  expect(parseHost(text) ?? null).toBe(expected);
});

test.each([
  ['Bad.EXAMPLE.', 'bad.example'],
  ['trackings-.shop.example', 'trackings-.shop.example'],
  ['under_score.example', 'under_score.example'],
  ['2001:db8::1', '[2001:db8::1]'],
  ['[2001:db8::1]', '[2001:db8::1]'],
  ['0x10.1', '16.0.0.1'],
  ['p𝓸𝘳𝘯.example', 'porn.example'],
])('a list that writes %j means %j', (text, expected) => {
  expect(parseHost(text)).toBe(expected);
});

test.each([
  '',
  '.',
  'bad..example',
  '.bad.example',
  'a b.example',
  'bad.example:80',
  'bad.example/x',
  'u@bad.example',
  'bad.example?x',
  `${'a'.repeat(64)}.example`,
  'a.'.repeat(140),
  '1.2.3.4.5',
  'bad.example#x',
  'a\\b.example',
])('a list that writes %j names no host', (text) => {
  expect(parseHost(text)).toBeUndefined();
});

test('a name that lists have as it stands is what the browser makes of it', () => {
  const piece = fc.constantFrom(
    'a',
    'bad',
    'xn--',
    'xn--fsq',
    '-',
    '--',
    '_',
    '.',
    '0',
    '1',
    '0x',
    '127',
    'A',
    'Z',
    'ß',
    '例',
    '%',
    ':',
    '/',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const host = parseHost(text);
      fc.pre(host !== undefined && !text.includes(':'));
      expect(host).toBe(new URL(`http://${text}/`).hostname.replace(/\.$/, ''));
    }),
    runs(5000),
  );
});

test('parents end before the last label, and an IP address has none', () => {
  expect([...withParents('a.b.bad.example')]).toEqual(['a.b.bad.example', 'b.bad.example', 'bad.example']);
  expect([...withParents('1.2.3.4')]).toEqual(['1.2.3.4']);
  expect([...withParents('[2001:db8::1]')]).toEqual(['[2001:db8::1]']);
});

test.each([
  ['bad.example', 'bad.example', true],
  ['a.bad.example', 'bad.example', true],
  ['notbad.example', 'bad.example', false],
  ['example', 'bad.example', false],
  ['1.2.3.4', '3.4', false],
])('%s lies within %s: %s', (host, parent, expected) => {
  expect(isWithin(host, parent)).toBe(expected);
});
