import { describe, expect, test } from 'vitest';
import type { IndicatorChanges } from '../../incidents/facts.ts';
import { changeIndicators, collectIndicators, defangText, findIndicators } from '../../incidents/indicators.ts';
import type { EntryData } from '../../incidents/types.ts';
import { fc, runs } from '../property.ts';

/** Any letters, lone surrogates too; the library's own are slow to begin with. */
const anyText = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));

const found = (text: string) => findIndicators(text).map(({ kind, value }) => `${kind} ${value}`);

describe('findIndicators', () => {
  test.each([
    ['a host in Japanese', 'サイトはevil.exampleです', ['domain evil.example']],
    ['an address as seen', 'https://evil.example/a?b=c#d', ['url https://evil.example/a?b=c#d']],
    ['an address made harmless', 'hxxps://login[.]bad[.]example/x を開いた', ['url https://login.bad.example/x']],
    ['other ways to make it harmless', 'hXXp[:]//bad(dot)example a[at]bad{.]', ['url http://bad.example']],
    ['全角', 'ｈｔｔｐｓ：／／ｅｖｉｌ．ｅｘａｍｐｌｅ／ａ', ['url https://evil.example/a']],
    ['an address before Japanese', 'http://evil.example/loginを開いた', ['url http://evil.example/login']],
    ['a host of Japanese letters', 'http://例え.test/x', ['url http://例え.test/x']],
    [
      'an address with a name before the host',
      'http://bank.example@evil.test/',
      ['url http://bank.example@evil.test/'],
    ],
    ['an address in brackets', '(https://evil.example/a_(b))。', ['url https://evil.example/a_(b)']],
    ['an address without a scheme', 'evil.example/login.', ['url evil.example/login']],
    ['a host with a port', 'evil.example:8443', ['domain evil.example:8443']],
    ['IPv4', '192.0.2.1、192.0.2.0/24', ['ip 192.0.2.1', 'ip 192.0.2.0/24']],
    ['IPv6', '2001:DB8::1 から', ['ip 2001:db8::1']],
    ['an address by IPv6', 'http://[2001:db8::1]', ['url http://[2001:db8::1]']],
    ['a mail address', '「差出人 a.b+c@bad.example」', ['mail a.b+c@bad.example']],
    ['a mail address made harmless', 'billing[at]bad[.]zip', ['mail billing@bad.zip']],
    [
      'hashes',
      `${'A1'.repeat(16)} ${'b2'.repeat(20)} ${'c3'.repeat(32)}`,
      [`hash ${'a1'.repeat(16)}`, `hash ${'b2'.repeat(20)}`, `hash ${'c3'.repeat(32)}`],
    ],
    ['the same twice', 'evil.example EVIL.example', ['domain evil.example']],
    ['a marked dot before any ending', 'bad[.]zip', ['domain bad.zip']],
    ['files', 'invoice.pdf report.zip setup.py run.exe', []],
    ['times, versions and fractions', '12:30:45 v1.2.3 10.5% 1/2 TCP/IP', []],
    ['numbers that are no address', '999.1.1.1 1.2.3 01.2.3.4', []],
    ['a sentence without a blank', 'the end.Next one', []],
    ['too short and too long for a hash', `${'a'.repeat(31)} ${'a'.repeat(65)}`, []],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('shows nothing that could be followed by mistake', () => {
    const texts = findIndicators('http://evil.example/a ftp://b.test c.test 192.0.2.1 2001:db8::1 a@d.test');
    expect(texts.map(({ shown }) => shown)).toEqual([
      'hxxp://evil[.]example/a',
      'ftp://b[.]test',
      'c[.]test',
      '192[.]0[.]2[.]1',
      '2001[:]db8[:][:]1',
      'a[@]d[.]test',
    ]);
  });

  test('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      'http://',
      '[.]',
      '.',
      '@',
      ':',
      '/',
      'a',
      'example',
      '192.0.2.',
      '(',
      ']',
      '\ud800',
      '全',
      '％',
    );
    fc.assert(fc.property(anyText, (text) => void findIndicators(text)));
    fc.assert(
      fc.property(fc.array(pieces), (parts) => void findIndicators(parts.join(''))),
      runs(300),
    );
  });

  test('never widens: what is found stands in the text with no host letter on either side', () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,5}[a-z0-9])?$/);
    const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => `${labels.join('.')}.example`);
    const glue = fc.constantFrom(' ', 'は', '。', '\n', ', ', '「', '(', '/', ':', '@', '-', '.', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(host, glue), { maxLength: 5 }), (parts) => {
        const text = parts.flat().join('');
        for (const { kind, value } of findIndicators(text)) {
          const at = text.indexOf(value);
          expect(at, `${value} in ${text}`).toBeGreaterThanOrEqual(0);
          if (kind !== 'domain') continue;
          const whole = new RegExp(`(?<![a-z0-9][.-]*)${value.replaceAll('.', '\\.')}(?![.-]*[a-z0-9])`);
          expect(text).toMatch(whole);
        }
      }),
      runs(300),
    );
  });

  test('finds every host, address and mail address again in the form it shows', () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
    const host = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => `${labels.join('.')}.test`);
    const text = fc.oneof(
      host,
      host.map((it) => `https://${it}/x?y=z`),
      fc.tuple(label, host).map((it) => it.join('@')),
      fc.ipV4(),
    );
    fc.assert(
      fc.property(text, (seen) => {
        const [one] = findIndicators(seen);
        expect(one?.value).toBe(seen);
        expect(findIndicators(`見た: ${one?.shown} です`)).toEqual([one]);
      }),
    );
  });

  test('takes time in step with the length, also of hostile text', () => {
    for (const piece of ['a.', 'a@', ':', ')', '([', 'http://', '[.]', 'hxxp']) {
      const startMs = performance.now();
      findIndicators(`http://${piece.repeat(50_000)}`);
      expect(performance.now() - startMs, piece).toBeLessThan(2000);
    }
  });
});

test('an incident’s indicators come from what points at the attacker, with what the user changed', () => {
  const page = (verdict: 'flagged' | 'clear', url: string): EntryData => ({
    kind: 'page',
    title: '',
    url,
    verdict,
    lists: [],
  });
  const data: readonly EntryData[] = [
    { kind: 'note', text: 'a.example と b.example' },
    page('flagged', 'https://c.example/'),
    page('clear', 'https://bank.example/'),
    { kind: 'fact', key: 'mailFrom', value: 'x@d.example' },
    { kind: 'fact', key: 'contact24h', value: 'we@ours.example' },
    { kind: 'stopped', url: 'http://e.example/', lists: [], entry: '', late: false },
  ];
  const incident = { facts: { indicators: { added: ['f.example', 'nothing'], dismissed: ['b.example'] } } };
  const { shown, dismissed } = collectIndicators(
    incident,
    data.map((it) => ({ data: it })),
  );
  expect(shown.map(({ value }) => value)).toEqual([
    'a.example',
    'https://c.example/',
    'x@d.example',
    'http://e.example/',
    'f.example',
  ]);
  expect(dismissed.map(({ value }) => value)).toEqual(['b.example']);
});

test('what is done to the indicators is undone by its opposite, and one added is found again whatever its last label', () => {
  const entries = [{ data: { kind: 'note', text: 'a.example と b.example' } as const }];
  const see = (changes: IndicatorChanges) =>
    collectIndicators({ facts: { indicators: { ...changes } } }, entries).shown.map(({ value }) => value);
  const none: IndicatorChanges = { added: [], dismissed: [] };
  const file = findIndicators('drop[.]zip');
  const added = changeIndicators(none, { kind: 'add', indicators: file });
  expect(see(added)).toEqual(['a.example', 'b.example', 'drop.zip']);
  expect(JSON.stringify(added)).not.toContain('drop.zip');
  expect(changeIndicators(added, { kind: 'take-back', indicators: file })).toEqual(none);
  const [, b] = findIndicators('a.example b.example');
  if (!b) throw new Error('expected two indicators');
  const dismissed = changeIndicators(added, { kind: 'dismiss', indicators: [b] });
  expect(see(dismissed)).toEqual(['a.example', 'drop.zip']);
  expect(changeIndicators(dismissed, { kind: 'bring-back', indicators: [b] })).toEqual(added);
  // Added by hand, it counts again though it had been dismissed.
  expect(see(changeIndicators(dismissed, { kind: 'add', indicators: [b] }))).toContain('b.example');
  // Twice the same is once.
  expect(changeIndicators(added, { kind: 'add', indicators: file })).toEqual(added);
});

describe('a text to hand over', () => {
  test.each([
    ['login.bad.example に接続', 'login[.]bad[.]example に接続'],
    [
      'https://bad.example/a.php?x=1、203.0.113.9:8080 と',
      'hxxps://bad[.]example/a.php?x=1、203[.]0[.]113[.]9:8080 と',
    ],
    ['差出人 Billing@bad.example', '差出人 Billing[@]bad[.]example'],
    ['hxxps://bad[.]example/x はそのまま', 'hxxps://bad[.]example/x はそのまま'],
    ['invoice.zip と 12:25 と 1.2 と Ver.10', 'invoice.zip と 12:25 と 1.2 と Ver.10'],
  ])('has no address that a mail program makes a link of: %s', (text, defanged) => {
    expect(defangText(text)).toBe(defanged);
  });

  test('keeps the mail addresses of those who are to be written to', () => {
    expect(defangText('担当A · a@ours.example · ours.example', { keptMail: true })).toBe(
      '担当A · a@ours.example · ours[.]example',
    );
  });

  test('says the same indicators as before, whatever stood around them', () => {
    const piece = fc.constantFrom(
      'a.example',
      'http://b.example/x',
      'x@c.test',
      '192.0.2.7',
      '「',
      '、',
      ' ',
      '. ',
      'メモ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join(' ');
        const defanged = defangText(text);
        expect(defanged).not.toMatch(/https?:|[a-z]\.(?:example|test)/);
        expect(new Set(findIndicators(defanged).map(({ value }) => value))).toEqual(
          new Set(findIndicators(text).map(({ value }) => value)),
        );
      }),
      runs(200),
    );
  });
});
