import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Entry, entryText } from '../../watch/entry.ts';
import { readCondition } from '../../watch/formats/adblock-condition.ts';
import { readList } from '../../watch/parse.ts';
import { fc, runs } from '../property.ts';
import { compileWhole, fixture } from './list-under-test.ts';

/** Format, entries and counts of a list, or why it is none. */
async function readAll(bytes: Uint8Array<ArrayBuffer>) {
  const entries: string[] = [];
  const read = await readList(bytes, {}, (entry) => entries.push(`${entry.kind} ${entryText(entry)}`));
  if (!read.ok) return read.reason;
  const { format, skipped, refused, examples, datedAtMs } = read.report;
  // A blank line has nothing to show.
  const { blank: _, ...shown } = { ...skipped, ...refused };
  expect(Object.keys(examples).sort()).toEqual(Object.keys(shown).sort());
  return { format, entries, skipped, refused, date: datedAtMs === null ? null : new Date(datedAtMs).toISOString() };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a hosts file gives the names it sends nowhere', async () => {
  expect(await readAll(fixture('hosts.txt'))).toEqual({
    format: 'hosts',
    entries: [
      'host bad.example',
      'host worse.example',
      'host other.worse.example',
      'host six.example',
      'ip 198.51.100.9',
      'host trackings-.shop.example',
      'host under_score.example',
    ],
    skipped: { comment: 2, blank: 1, 'loopback-name': 3, 'not-understood': 1 },
    refused: {},
    date: '2026-07-06T00:40:31.000Z',
  });
});

test('a list of names gives names, IP addresses and addresses', async () => {
  expect(await readAll(fixture('domains.txt'))).toEqual({
    format: 'domains',
    entries: [
      'host bad.example',
      'host wild.example',
      'host dotted.example',
      'host bad.example',
      'host xn--fsq.example',
      'host xn--r8jz45g.xn--zckzah',
      'host trackings-.shop.example',
      'ip 192.0.2.1',
      'host shared.example',
    ],
    skipped: { comment: 1 },
    refused: { 'single-label': 1 },
    date: null,
  });
});

test('of adblock rules only those that stop the visit of one host or path count', async () => {
  expect(await readAll(fixture('adblock.txt'))).toEqual({
    format: 'adblock',
    entries: [
      'host bad.example',
      'host worse.example',
      'host doc.example',
      'path docs.example/d/1',
      'path docs.example/D/2',
      'ip 192.0.2.33',
      'host plain.example',
    ],
    skipped: { header: 1, comment: 2, 'not-a-page-visit': 3, pattern: 5, exception: 1, excepted: 1 },
    refused: {},
    date: '2026-03-20T00:11:05.000Z',
  });
});

test.each([
  ['||bad.example^', 'host'],
  ['||bad.example^$all', 'host'],
  ['||bad.example^$document,popup', 'host'],
  ['||bad.example^$important', 'host'],
  ['||bad.example^$doc,important,script', 'host'],
  ['||bad.example/x^$all', 'path'],
  ['||bad.example^$popup', 'not-a-page-visit'],
  ['||bad.example^$script,image', 'not-a-page-visit'],
  ['||bad.example^$all,third-party', 'not-a-page-visit'],
  ['||bad.example^$document,domain=shop.example', 'not-a-page-visit'],
  ['||bad.example^$~third-party', 'not-a-page-visit'],
  ['||bad.example^$badfilter', 'exception'],
  ['||bad.example/$third-party', 'not-a-page-visit'],
  ['||bad.example/$all', 'host'],
  ['|https://bad.example/x/', 'path'],
  ['|https://bad.example/', 'host'],
  ['|https://bad.example.', 'pattern'],
  ['|https://bad.example/x|', 'pattern'],
  ['|https://192.0.2.9/x', 'ip'],
  ['https://bad.example/x^$all', 'path'],
  ['https://', 'pattern'],
  ['||bad.example$all/x^', 'not-a-host'],
  ['||bad.example:8080^', 'host'],
  ['||[2001:db8::1]^', 'ip'],
  ['||bad.example|', 'pattern'],
  ['||bad.example/x|', 'pattern'],
  ['||bad.example/*/x', 'pattern'],
  ['||bad.example^x', 'pattern'],
  ['||*.bad.example^', 'pattern'],
  ['||bad.example.', 'pattern'],
  ['||.bad.example^', 'pattern'],
  ['||^', 'pattern'],
  ['bad.example##.ad', 'not-a-page-visit'],
])('the rule %s: %s', async (rule, expected) => {
  const read = await readAll(bytesOf(`||other.example^\n||third.example^\n${rule}\n`));
  if (typeof read === 'string') throw new Error(read);
  const reasons = [...Object.keys(read.skipped), ...read.entries.slice(2).map((entry) => entry.split(' ')[0])];
  expect(reasons).toEqual([expected]);
});

test('a rule says itself how much of a host it means, and whether of those below it', async () => {
  const entries: unknown[] = [];
  const note = ({ host, path, onSubdomains }: Entry) => entries.push([host + path, onSubdomains]);
  const adblockRules = ['||a.example/x^', '|https://b.example/x/', '|http://docs.google.com/x^', '||c.example^'];
  await readList(bytesOf(adblockRules.join('\n')), {}, note);
  const matchPatterns = ['*://*.d.example/x/*', '*://e.example/x/*', 'https://f.example/x', '*://g.example/*'];
  await readList(bytesOf(matchPatterns.join('\n')), {}, note);
  // An address of one bad page, in contrast, tells that its host is bad.
  await readList(bytesOf('https://h.example/x/\n'), {}, note);
  expect(entries).toEqual([
    ['a.example/x', true],
    ['b.example/x', false],
    ['docs.google.com/x', false],
    ['c.example', false],
    ['d.example/x', true],
    ['e.example/x', false],
    ['f.example/x', false],
    ['g.example', false],
    ['h.example', false],
  ]);
});

test('an exception for a path takes back that path alone, and what would take it along', async () => {
  const rules = [
    '||docs.example/d/1^',
    '||docs.example/d/10^',
    '||docs.example/d^',
    '||docs.example/D/1/more$all',
    '||www.docs.example/d/1^',
    '||docs.example^',
    '||other.example/x^',
    '@@||docs.example/d/1^',
    '@@||below.other.example^',
    '||plain.example^',
    '@@plain.example',
  ];
  expect(await readAll(bytesOf(rules.join('\n')))).toMatchObject({
    entries: ['path docs.example/d/10'],
    skipped: { exception: 3, excepted: 7 },
  });
});

test('a list that excepts very many paths of a host excepts all of it', async () => {
  const exceptions = Array.from({ length: 20_000 }, (_, n) => `@@||docs.example/${n}^`);
  const rules = Array.from({ length: 20_000 }, (_, n) => `||docs.example/d/${n}^`);
  const startMs = performance.now();
  expect(await readAll(bytesOf([...rules, ...exceptions, '||other.example^'].join('\n')))).toMatchObject({
    entries: ['host other.example'],
  });
  expect(performance.now() - startMs).toBeLessThan(5000);
});

test('a rule that another one takes back is no entry, wherever both stand', async () => {
  const rules = [
    '||above.example^$badfilter',
    '||above.example^',
    '||below.example^$document,popup',
    '||below.example^$popup,doc,badfilter',
    // Taken back is the very rule alone.
    '||other.example^$all',
    '||other.example^$badfilter',
    '||sub.wide.example^$badfilter',
    '||wide.example^',
    '@@||kept.example^',
    '@@||kept.example^$badfilter',
    '||kept.example^',
  ];
  expect(await readAll(bytesOf(rules.join('\n')))).toMatchObject({
    format: 'adblock',
    entries: ['host other.example', 'host wide.example'],
    skipped: { exception: 6, excepted: 3 },
  });
});

test.each([
  ['true', true],
  ['false', false],
  ['env_mobile', undefined],
  ['!env_mobile', undefined],
  ['adguard', false],
  ['!adguard', true],
  ['!ext_ublock', true],
  ['ext_ublock || env_firefox', undefined],
  ['adguard && env_chromium', false],
  ['!(adguard && !adguard_ext_safari)', true],
  ['(!adguard || env_mobile) && true', true],
  ['!!true', true],
  ['!', undefined],
  ['', undefined],
  ['true true', undefined],
  ['(true', undefined],
  ['true)', undefined],
  ['true & true', undefined],
  ['cap_html_filtering', undefined],
  ['('.repeat(50_000), undefined],
  [`${'a'.repeat(300)}@`, undefined],
])('of the condition %j is known: %s', (condition, known) => {
  expect(readCondition(condition)).toBe(known);
});

test('what a list says under a condition is no entry unless the condition surely holds, and its exceptions hold in doubt', async () => {
  const lines = [
    '||a.example^',
    '!#if env_mobile',
    '||doubtful.example^',
    '@@||excepted.example^',
    '!#else',
    '||doubtful-too.example^',
    '!#endif',
    '!#if !adguard',
    '||b.example^',
    '!#if false',
    '||off.example^',
    '@@||c.example^',
    '!#else',
    '||c.example^',
    '!#endif',
    '!#else',
    '||off-too.example^',
    '!#endif',
    '||excepted.example^',
    '!#include other.txt',
    '!#safari_cb_affinity(all)',
    '!+ PLATFORM(windows, mac)',
    '||windows.example^',
    '!+ NOT_PLATFORM(ext_ublock) NOT_OPTIMIZED',
    '||d.example^',
    '!#endif',
    '||e.example^',
    '!#if env_firefox',
    '! never closed',
    '||open.example^',
  ];
  expect(await readAll(bytesOf(lines.join('\n')))).toEqual({
    format: 'adblock',
    entries: ['host a.example', 'host b.example', 'host c.example', 'host d.example', 'host e.example'],
    skipped: { header: 12, conditional: 7, exception: 1, excepted: 1, 'not-understood': 1, comment: 3 },
    refused: {},
    date: null,
  });
});

test.each([
  ['! Last modified: 2026-07-06 00:40:31 UTC', '2026-07-06T00:40:31.000Z'],
  ['# Last updated: 2026/08/22', '2026-08-22T00:00:00.000Z'],
  ['! Updated: 2026-03-20T09:11:05+09:00', '2026-03-20T00:11:05.000Z'],
  ['# Date: 22 August 2026 10:00:00 (UTC)', '2026-08-22T10:00:00.000Z'],
  ['# Generated: Sat, 22 Aug 2026 10:00:00 GMT', '2026-08-22T10:00:00.000Z'],
  ['# 更新日: 2026-08-22', '2026-08-22T00:00:00.000Z'],
  ['# Expires: 2026-08-22', null],
  ['# Updated: yesterday', null],
  ['# Updated: 2026-13-41', null],
])('%s gives the date %s', async (line, date) => {
  expect(await readAll(bytesOf(`${line}\nbad.example\n`))).toMatchObject({ date });
});

test('an address gives its host, its IP address, or one path of a host that many share', async () => {
  expect(await readAll(fixture('urls.txt'))).toEqual({
    format: 'urls',
    entries: [
      'host own.example',
      'host www.other.example',
      'host tricky.example',
      'path docs.google.com/forms/d/e/Abc_123/viewform?usp=sf_link',
      'ip 192.0.2.44',
      'host slashes.example',
      'host blog.example.co.jp',
    ],
    skipped: { 'not-a-web-address': 2 },
    refused: { 'guarded-brand': 1, local: 1 },
    date: null,
  });
});

test("JPCERT/CC's rows keep brand and day in Japan time, also without quotes or without a day", async () => {
  const rows: unknown[] = [];
  const read = await readList(fixture('jpcert.csv'), {}, ({ host, path, brand, listedAtMs, threat }) =>
    rows.push([host + path, brand, listedAtMs === undefined ? null : new Date(listedAtMs).toISOString(), threat]),
  );
  expect(read).toMatchObject({
    ok: true,
    report: { format: 'jpcert', datedAtMs: Date.parse('2025-08-29T18:42:00+09:00') },
  });
  expect(rows).toEqual([
    ['brand-login.example', '例示銀行', '2025-08-01T01:21:00.000Z', 'phishing'],
    ['comma.example', '例示カード', '2025-08-01T15:10:00.000Z', 'phishing'],
    ['plain-comma.example', '例示カード', '2025-08-03T03:00:00.000Z', 'phishing'],
    ['undated.example', '例示銀行', null, 'phishing'],
    ['t.co/AbCdEf0123', '例示通販', '2025-08-29T09:42:00.000Z', 'phishing'],
  ]);
});

test("TweetFeed's tags say what an entry is, and the post it was reported in is no entry", async () => {
  const rows: unknown[] = [];
  const read = await readList(fixture('tweetfeed.csv'), {}, ({ kind, host, threat }) =>
    rows.push([kind, host, threat]),
  );
  expect(read).toMatchObject({ ok: true, report: { format: 'tweetfeed', skipped: { 'not-a-web-address': 1 } } });
  expect(rows).toEqual([
    ['host', 'lock.example', 'ransomware'],
    ['host', 'lure.example', 'phishing'],
    ['ip', '192.0.2.55', undefined],
  ]);
});

test.each([
  [
    'ublacklist.txt',
    'ublacklist',
    ['host bad.example', 'host only.example', 'path paths.example/a'],
    { header: 3, pattern: 2, exception: 1, excepted: 1 },
  ],
  [
    'rpz.zone',
    'rpz',
    ['host bad.example', 'host worse.example'],
    { header: 3, comment: 1, pattern: 2, exception: 1, excepted: 1 },
  ],
  [
    'dnsmasq.conf',
    'dnsmasq',
    ['host bad.example', 'host two.example', 'host names.example', 'host worse.example', 'host quiet.example'],
    { comment: 1, exception: 2 },
  ],
  ['allow-deny.json', 'json', ['host bad.example', 'host worse.example'], { excepted: 1 }],
])('%s is read as %s', async (name, format, entries, skipped) => {
  expect(await readAll(fixture(name))).toMatchObject({ format, entries, skipped, refused: {} });
});

test.each([
  'policy.example. 300 IN SOA ns.example. mail.example. 1 2 3 4 5',
  '$ORIGIN policy.example.',
  '$TTL 60\nPolicy.Example. SOA ns. mail. 1 2 3 4 5',
])('the name of the zone itself is no part of its entries: %j', async (beginning) => {
  const text = [
    beginning,
    'policy.example. 300 IN NS localhost.',
    'bad.example.policy.example. 300 IN CNAME .',
    '*.bad.example.policy.example. 300 IN CNAME .',
    'worse.example CNAME .',
    'fine.example.policy.example. CNAME rpz-passthru.',
    'a.fine.example.policy.example. CNAME .',
    '',
  ].join('\n');
  expect(await readAll(bytesOf(text))).toMatchObject({
    format: 'rpz',
    entries: ['host bad.example', 'host worse.example'],
    skipped: { pattern: 1, exception: 1, excepted: 1 },
  });
});

test('what dnsmasq answers or asks elsewhere is excepted from wider names, and a note belongs to no rule', async () => {
  const lines = [
    'address=/bad.example/0.0.0.0 # seen 2026-08-22, see https://source.example/',
    'server=/good.bad.example/#',
    'address=/worse.example/#',
    'server = /.quiet.example/',
    '--local=/silent.example/',
    'address=/other.example/::',
    'server=/branch.other.example/also.example/192.0.2.53#5353',
    'address=/also.example/',
    'address=/#/0.0.0.0',
    'server=//',
    'conf-dir=/etc/dnsmasq.d',
  ];
  expect(await readAll(bytesOf(lines.join('\n')))).toEqual({
    format: 'dnsmasq',
    entries: ['host worse.example', 'host quiet.example', 'host silent.example'],
    skipped: { excepted: 3, exception: 3, 'not-a-host': 1, 'not-understood': 2 },
    refused: {},
    date: null,
  });
});

describe('a name of a zone is taken under the origin in force at its line', () => {
  test.each([
    [
      'a dump with several origins',
      `$ORIGIN .
$TTL 300	; 5 minutes
policy.example		IN SOA	ns.policy.example. mail.policy.example. (
				1          ; serial
				1h         ; refresh
				600        ; retry (10 minutes)
				)
			NS	localhost.
$ORIGIN example.policy.example.
bad			CNAME	.
*.bad			CNAME	.
			TXT	"reported; twice"
163			CNAME	.
fine			CNAME	rpz-passthru.;checked
www.fine		CNAME	.
$ORIGIN bad.example.policy.example.
@			60 IN CNAME	.
www			IN 60 CNAME	.
			CNAME	*.
$ORIGIN test.policy.example.
bad			CNAME	.
$ORIGIN rpz-ip.policy.example.
32.1.2.0.192		CNAME	.
$ORIGIN rpz-nsdname.policy.example.
ns.bad.example		CNAME	.
$ORIGIN policy.example.
worse.example		A	192.0.2.1
`,
      [
        'host bad.example',
        'host 163.example',
        'host bad.example',
        'host www.bad.example',
        'host www.bad.example',
        'host bad.test',
        'host worse.example',
      ],
      { comment: undefined, header: 15, pattern: 3, exception: 1, excepted: 1, 'not-understood': undefined },
    ],
    [
      'origins under the last one',
      '$ORIGIN policy.example.\n@ SOA ns. mail. 1 2 3 4 5\n$ORIGIN example\nbad CNAME .\n$ORIGIN worse\nwww CNAME .\n',
      ['host bad.example', 'host www.worse.example'],
      { header: 4 },
    ],
    [
      'an origin outside the zone',
      'policy.example. SOA ns. mail. 1 2 3 4 5\nbad.example CNAME .\n$ORIGIN elsewhere.example.\nbad CNAME .\nworse.example. CNAME .\n',
      ['host bad.example', 'host worse.example'],
      { header: 2, 'not-understood': 1 },
    ],
    [
      'a zone whose name nobody tells, with lines about the name before',
      '$TTL 60\n@ SOA ns. mail. (1 2\n 3 4 5)\n  NS ns.\nbad.example CNAME .\n  3600 IN TXT "note"\n  3600 CNAME .\nworse.example CNAME .\n  A 192.0.2.1\n',
      ['host bad.example', 'host bad.example', 'host worse.example', 'host worse.example'],
      { header: 5 },
    ],
    [
      'exceptions for what is below a name',
      '$TTL 60\nbad.example CNAME .\n*.fine.bad.example CNAME rpz-passthru.\nworse.example CNAME .\n* CNAME .\n',
      ['host worse.example'],
      { header: 1, exception: 1, excepted: 1, pattern: 1 },
    ],
    [
      'lines about a name of which a record says something else',
      '$TTL 60\nbad.example CNAME .\nother.example MX 10 mail.\n  CNAME .\n',
      ['host bad.example'],
      { header: 1, 'not-understood': 2 },
    ],
  ])('%s', async (_name, text, entries, skipped) => {
    for (const end of ['\n', '\r\n']) {
      const read = await readAll(bytesOf(text.replaceAll('\n', end)));
      expect(read).toMatchObject({ format: 'rpz', entries, refused: {} });
      for (const [reason, count] of Object.entries(skipped))
        expect(typeof read === 'object' && read.skipped[reason as 'header'], reason).toBe(count);
    }
  });
});

describe('what is no list is refused with its kind', () => {
  test.each([
    ['captive-portal.html', 'html'],
    ['lfs-pointer.txt', 'git-lfs-pointer'],
    ['api-error.json', 'unknown-json'],
  ])('%s: %s', async (name, reason) => {
    expect(await readAll(fixture(name))).toBe(reason);
  });

  test.each([
    ['', 'empty'],
    [' \r\n\t\n', 'empty'],
    ['# only\n# comments\n', 'unknown-format'],
    ['Not found\n', 'error-message'],
    ['Rate limit exceeded. See docs.example for more\n', 'error-message'],
    ['error code: 1015', 'error-message'],
    ['upstream connect error or disconnect/reset before headers. reset reason: overflow', 'error-message'],
    ['HTTP/1.1 302 Found\r\nLocation: https://portal.example/login\r\n\r\n', 'error-message'],
    ['Found. Redirecting to https://portal.example/login', 'error-message'],
    ['"Not Found"', 'error-message'],
    ['ただいまメンテナンス中です。\nしばらくお待ちください。\n', 'error-message'],
    ['How to use this list\n\nPut it into your resolver, and start it again.\n', 'unknown-format'],
    [`A long text about errors. ${'It goes on and on. '.repeat(200)}`, 'unknown-format'],
    ['<html><body>Moved</body></html>', 'html'],
    ['<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'html'],
    ['<Error><Code>NoSuchKey</Code><Key>list.txt</Key></Error>', 'html'],
    ['<ListBucketResult xmlns="https://storage.example/"><Name>lists</Name></ListBucketResult>', 'html'],
    ['<h1>502 Bad Gateway</h1>\nnginx\n', 'html'],
    ['<a href="https://portal.example/login">Found</a>.\n', 'html'],
    ['<center><h1>404</h1></center>', 'html'],
    ['<br />\n<b>Warning</b>: cannot open list.txt on line 3\n', 'html'],
    ['Warning: cannot open list.txt\n  <!DOCTYPE html>\n<p>bad.example</p>\n', 'html'],
    ['\uFEFF<HTML><BODY>bad.example\nworse.example\nother.example</BODY></HTML>', 'html'],
    ['{"deny": [', 'broken-json'],
    ['[]', 'unknown-json'],
    ['{"deny": []}', 'unknown-json'],
    ['null', 'unknown-format'],
    ['github.com\nco.jp\nlocalhost\n', 'no-entries'],
    ['PK\u0003\u0004\u0000\u0000', 'binary'],
    ['\u0001\u0002\u0003\u0004\u0005 bad.example', 'binary'],
    [`MZ\u0000\u0003${'bad.example\u0000'.repeat(20)}`, 'binary'],
    [`\u0000\u0000\u0001\u0000${'\u0020\u0000\u0004\u0000'.repeat(40)}`, 'binary'],
  ])('%j: %s', async (text, reason) => {
    expect(await readAll(bytesOf(text))).toBe(reason);
  });

  test('a page behind very many empty lines', async () => {
    expect(await readAll(bytesOf(`${'\n'.repeat(10_000)}<p>gone</p>`))).toBe('html');
  });

  test('a small archive of far too much', async () => {
    const bomb = gzipSync(new Uint8Array(257 * 1024 * 1024), { level: 1 });
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await readAll(new Uint8Array(bomb))).toBe('too-large');
  });

  test('a gzip archive that was cut', async () => {
    const whole = gzipSync(fixture('hosts.txt'));
    expect(await readAll(new Uint8Array(whole.subarray(0, whole.length - 20)))).toBe('broken-gzip');
  });
});

describe('encodings and ends of lines change nothing', () => {
  const names = ['bad.example', 'worse.example', '例え.テスト'];
  const expected = ['host bad.example', 'host worse.example', 'host xn--r8jz45g.xn--zckzah'];
  const text = `# 一覧\n${names.join('\n')}\n`;
  const utf16 = (bigEndian: boolean, letters = text) => {
    const bytes = new Uint8Array(2 * letters.length);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < letters.length; at++) view.setUint16(2 * at, letters.charCodeAt(at), !bigEndian);
    return bytes;
  };
  const shiftJis = Uint8Array.from([
    0x23,
    0x20,
    0x88,
    0xea,
    0x97,
    0x97,
    0x0a,
    ...bytesOf('bad.example\nworse.example\n'),
    0x97,
    0xe1,
    0x82,
    0xa6,
    0x2e,
    0x83,
    0x65,
    0x83,
    0x58,
    0x83,
    0x67,
    0x0a,
  ]);
  const latin = `${Array.from({ length: 20 }, (_, at) => `name${at}.example`).join('\n')}\n`;
  test.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with a byte order mark', bytesOf(`\uFEFF${text}`)],
    ['UTF-16 little-endian with its mark', Uint8Array.from([0xff, 0xfe, ...utf16(false)])],
    ['UTF-16 big-endian with its mark', Uint8Array.from([0xfe, 0xff, ...utf16(true)])],
    ['Shift_JIS', shiftJis],
    ['gzip', new Uint8Array(gzipSync(text))],
    ['CRLF', bytesOf(text.replaceAll('\n', '\r\n'))],
    ['CR', bytesOf(text.replaceAll('\n', '\r'))],
    ['LF, CR and CRLF in one file', bytesOf('# 一覧\nbad.example\rworse.example\r\n例え.テスト')],
    ['no end of the last line', bytesOf(text.trimEnd())],
  ])('%s', async (_name, bytes) => {
    expect(await readAll(bytes)).toMatchObject({ format: 'domains', entries: expected });
  });

  test.each([0, 1])('UTF-16 without a mark, letters at byte %i of each pair', async (place) => {
    const bytes = new Uint8Array(2 * latin.length);
    for (let at = 0; at < latin.length; at++) bytes[2 * at + place] = latin.charCodeAt(at);
    expect(await readAll(bytes)).toMatchObject({ format: 'domains', skipped: {} });
  });

  const japanese = [
    '# 国内の偽サイト一覧',
    '# 更新日: 2026-08-22',
    ...Array.from({ length: 200 }, () => '# この行は説明です。　例示銀行をかたる偽サイトが確認されています。'),
    text,
    '# 倀一丁　開け',
  ].join('\r\n');
  test.each([
    ['little', false],
    ['big', true],
  ])('UTF-16 without a mark, %s-endian, with much Japanese', async (_name, bigEndian) => {
    const read = await readAll(utf16(bigEndian, japanese));
    expect(read).toMatchObject({ format: 'domains', entries: expected, date: '2026-08-22T00:00:00.000Z' });
  });
});

describe('LF, CR and CRLF end a line wherever they stand in one file', () => {
  test.each([
    ['hosts', '0.0.0.0 a.example\r0.0.0.0 b.example # note\n0.0.0.0 c.example\r\n0.0.0.0 d.example\r\r\n'],
    ['domains', 'a.example\n# note\rb.example\r\nc.example\rd.example'],
    ['adblock', '! note\r||a.example^\n||b.example^\r||c.example^\r\n||d.example^\n'],
    ['urls', 'https://a.example/x\rhttps://b.example/\nhttps://c.example/\r\nhttps://d.example/'],
    [
      'jpcert',
      'date,URL,description\r\n2025/08/01 10:21:00,https://a.example/,A\r2025/08/01 10:22:00,https://b.example/,B\n2025/08/01 10:23:00,https://c.example/,C\r\n2025/08/01 10:24:00,https://d.example/,D',
    ],
  ])('%s', async (format, text) => {
    const read = await readAll(bytesOf(text));
    expect(read).toMatchObject({
      format,
      entries: ['host a.example', 'host b.example', 'host c.example', 'host d.example'],
      refused: {},
    });
    expect(typeof read === 'object' && read.skipped['not-understood']).toBe(undefined);
  });

  test('an exception behind a CR, indented, holds as well', async () => {
    const text = '||a.example^\n||b.example^\r  @@||b.example^\n';
    expect(await readAll(bytesOf(text))).toMatchObject({
      entries: ['host a.example'],
      skipped: { exception: 1, excepted: 1 },
    });
  });
});

/** The most entries that were read between two pauses. */
async function mostBetweenPauses(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  let sincePause = 0;
  let most = 0;
  const pause = () => {
    most = Math.max(most, sincePause);
    sincePause = 0;
    return undefined;
  };
  await readList(bytes, { pause }, () => sincePause++);
  return Math.max(most, sincePause);
}

test('one line of megabytes is read in a moment, and each name kept once', async () => {
  const names = Array.from({ length: 100_000 }, (_, at) => `name${at}.example`);
  const spaced = await readAll(bytesOf(names.join(' ')));
  expect(spaced).toMatchObject({ format: 'domains', skipped: {} });
  expect(typeof spaced === 'object' && spaced.entries.length).toBe(100_000);
  expect(await mostBetweenPauses(bytesOf(names.join(' ')))).toBeLessThan(2000);
  const list = await compileWhole(`${names.join(' ')} # ${'a note about other.example '.repeat(1000)}`);
  expect(list.info.counts.hosts).toBe(100_000);
  expect(list.details.byteLength).toBeLessThan(100_000 * 40);
  const json = await readAll(bytesOf(JSON.stringify({ deny: names })));
  expect(typeof json === 'object' && json.entries.length).toBe(100_000);
});

describe('a line of a megabyte is read in parts as it would be line by line', () => {
  const names = Array.from({ length: 60_000 }, (_, at) => `name${at}.example`);
  const others = 'first.example second.example'.split(' ');
  const manyEntries = names.map((name) => `host ${name}`);
  const addresses = others.map((name) => `0.0.0.0 ${name}`);
  test.each([
    ['hosts', [...addresses, `0.0.0.0 ${names.join(' ')}`]],
    ['hosts', [...addresses, `::1\t${names.join('\t')} # a note ${'of another.example '.repeat(1000)}`]],
    ['hosts', [...addresses, names.join(' ')]],
    ['domains', [...others, names.join('\t')]],
    ['domains', [...others, `  ${names.join('\u3000')}  `]],
    ['dnsmasq', [...others.map((name) => `address=/${name}/`), `address=/${names.join('/')}/0.0.0.0`]],
  ])('%s', async (format, lines) => {
    const bytes = bytesOf(lines.join('\n'));
    const read = await readAll(bytes);
    expect(read).toMatchObject({ format, skipped: {} });
    expect(typeof read === 'object' && read.entries).toEqual([...others.map((name) => `host ${name}`), ...manyEntries]);
    expect(await mostBetweenPauses(bytes)).toBeLessThan(2000);
  });

  test('one that means something else is not read as names', async () => {
    const lines = [
      ['hosts', ...addresses, `192.168.1.1 ${names.join(' ')}`],
      ['dnsmasq', ...others.map((name) => `address=/${name}/`), `address=/${names.join('/')}/192.168.1.1`],
      ['domains', ...others, `https://bad.example/?${names.join(' ')}`],
      ['adblock', ...others.map((name) => `||${name}^`), `||bad.example^$domain=${names.join('|')}`],
      ['urls', ...others.map((name) => `https://${name}/`), `https://bad.example/?${names.join('')}`],
    ];
    for (const [format, ...list] of lines) {
      const read = await readAll(bytesOf(list.join('\n')));
      expect(read).toMatchObject({ format, entries: others.map((name) => `host ${name}`) });
    }
  });

  test('a text of megabytes lets others run before its first entry', async () => {
    for (const bytes of [bytesOf(`${names.join('\n')}\n`.repeat(4)), new Uint8Array(gzipSync(names.join('\n')))]) {
      let pauses = 0;
      let before: number | undefined;
      const pause = () => {
        pauses++;
        return undefined;
      };
      await readList(bytes, { pause }, () => {
        before ??= pauses;
      });
      expect(before).toBeGreaterThan(bytes.length / 300_000);
    }
  });
});

test('a match pattern with a run of blanks is read in a moment', async () => {
  const pattern = '*://*.bad.example/*';
  const line = `*://worse.example/${' '.repeat(65_000)}x`;
  const startMs = performance.now();
  expect(await readAll(bytesOf([pattern, pattern, line, `${pattern}  # a note`].join('\n')))).toMatchObject({
    format: 'ublacklist',
  });
  expect(performance.now() - startMs).toBeLessThan(1000);
});

test('what belongs to the writing of a list is no part of a name', async () => {
  const names = ['a.example', 'b.example', 'c.example', 'd.example'];
  for (const odd of ['e.example,phishing', 'e.example;', 'e.example!', '(note).example', "e.example'", 'e.example`']) {
    const read = await readAll(bytesOf([...names, odd].join('\n')));
    expect(read, odd).toMatchObject({ format: 'domains', entries: names.map((name) => `host ${name}`) });
    expect(typeof read === 'object' && Object.values(read.skipped), odd).toEqual([1]);
  }
  expect(await readAll(bytesOf('0.0.0.0 a.example\n0.0.0.0 *.b.example'))).toMatchObject({
    format: 'hosts',
    entries: ['host a.example', 'host b.example'],
  });
});

test('the end of an IPv6 address is no port', async () => {
  const rules = ['||a.example^', '||2001:db8::1:80^', '||[2001:db8::2]:80^'];
  const read = await readAll(bytesOf(rules.join('\n')));
  expect(read).toMatchObject({ entries: ['host a.example', 'ip [2001:db8::1:80]', 'ip [2001:db8::2]'] });
});

test('a number in place of a name is no IP address', async () => {
  const names = ['a.example', 'b.example', 'c.example', 'd.example', 'e.example', 'f.example'];
  const odd = ['1.2.3', '12.50', '2026', '3232235777', '0x7f.1', '192.0.2.'];
  expect(await readAll(bytesOf([...names, '192.0.2.7', '::ffff:192.0.2.8', ...odd].join('\n')))).toMatchObject({
    format: 'domains',
    entries: [...names.map((name) => `host ${name}`), 'ip 192.0.2.7', 'ip 192.0.2.8'],
    skipped: { 'not-a-host': odd.length },
    refused: {},
  });
  expect(await readAll(bytesOf('0.0.0.0 a.example\n0.0.0.0 1.2.3\n0.0.0.0 192.0.2.7\n'))).toMatchObject({
    entries: ['host a.example', 'ip 192.0.2.7'],
  });
  const rules = ['||a.example^', '||192.0.2^', '||192.0.2/x^', '||192.0.2.7^', '||192.0.2.8/x^', '||192.0.2.9:80/x^'];
  expect(await readAll(bytesOf(rules.join('\n')))).toMatchObject({
    entries: ['host a.example', 'ip 192.0.2.7', 'ip 192.0.2.8', 'ip 192.0.2.9'],
    skipped: { 'not-a-host': 2 },
  });
});

test('stars in the addresses of bad pages do not make match patterns of them', async () => {
  const text = ['https://a.example/?q=*', 'https://b.example/*x', 'https://c.example/', 'https://d.example/x'].join(
    '\n',
  );
  expect(await readAll(bytesOf(text))).toMatchObject({
    format: 'urls',
    entries: ['host a.example', 'host b.example', 'host c.example', 'host d.example'],
  });
});

test('a short uBlacklist ruleset is known by its rules, whatever its front matter says of it', async () => {
  const matter = ['---', 'name: One', 'description: Two', 'author: Three', 'version: 4', 'lastModified: 5', '---'];
  expect(await readAll(bytesOf([...matter, '*://*.a.example/*', '*://b.example/*'].join('\n')))).toMatchObject({
    format: 'ublacklist',
    entries: ['host a.example', 'host b.example'],
    refused: {},
  });
  expect(await readAll(bytesOf('---\nname: One\nlist:\n  - a.example\n'))).toBe('unknown-format');
  expect(await readAll(bytesOf('---\n*://*.a.example/*\n'))).toMatchObject({ entries: ['host a.example'] });
});

test('a heading in brackets is no JSON', async () => {
  expect(await readAll(bytesOf('[uBlock Origin]\n||a.example^\n'))).toMatchObject({
    format: 'adblock',
    entries: ['host a.example'],
    skipped: { header: 1 },
  });
});

test("a server's error in words is no hosts file", async () => {
  for (const answer of ['404: Not Found', '503: backend.example.com timed out', '500: error']) {
    expect(await readAll(bytesOf(answer)), answer).toBe('error-message');
  }
});

test('several addresses on a line are all read, however long the line', async () => {
  const two = await readAll(bytesOf('http://a.example/x http://b.example/y\nhttp://c.example/'));
  expect(two).toMatchObject({ format: 'urls', entries: ['host a.example', 'host b.example', 'host c.example'] });
  const many = Array.from({ length: 20_000 }, (_, at) => `http://name${at}.example/`);
  for (const names of ['', 'first.example\nsecond.example\nthird.example\n']) {
    const read = await readAll(bytesOf(names + many.join(' ')));
    expect(typeof read === 'object' && read.entries.length, names).toBe(20_000 + (names === '' ? 0 : 3));
  }
});

test.each([
  ['jpcert', '"date","URL","description"', '"2025/08/01 10:21:00","https://a.example/","A"'],
  [
    'tweetfeed',
    'date,user,type,value,tags,tweet',
    '2026-08-22 02:53:35,reporter,domain,a.example,,https://x.example/1',
  ],
])('headings of %s are headings, in quotes or not', async (format, heading, row) => {
  expect(await readAll(bytesOf(`${heading}\n${row}\n`))).toMatchObject({
    format,
    entries: ['host a.example'],
    skipped: { header: 1 },
  });
});

test('a date that no list can mean is none', async () => {
  for (const year of [1960, 2999]) {
    const csv = `date,URL,description\n${year}/08/01 10:00:00,https://bad.example/,Amazon\n`;
    expect(await readAll(bytesOf(csv)), csv).toMatchObject({ format: 'jpcert', date: null });
    const commented = `# Last modified: Tue, 01 Jan ${year} 00:00:00 GMT\nbad.example\n`;
    expect(await readAll(bytesOf(commented)), commented).toMatchObject({ format: 'domains', date: null });
  }
});

test('a zone leaves out a name that stands for itself, and one that is to ask over TCP', async () => {
  const zone = '$TTL 60\nbad.example CNAME .\nself.example CNAME self.example.\ntcp.example CNAME rpz-tcp-only.\n';
  expect(await readAll(bytesOf(zone))).toMatchObject({ format: 'rpz', entries: ['host bad.example'] });
});

// Each of these would take a careless parser minutes.
test.each([
  ['colons', ':'.repeat(2_000_000)],
  ['options', `||bad.example^$${'domain=a,'.repeat(200_000)}$`],
  ['slashes', `https://docs.google.com/?${'/'.repeat(2_000_000)}x`],
  ['quotes', `2025/08/01,${'"'.repeat(2_000_000)}`],
  ['dots', '.'.repeat(2_000_000)],
  ['stars', `*://*.bad.example/${'*a'.repeat(1_000_000)}`],
  ['hashes', '#?'.repeat(1_000_000)],
  ['a name', `${'a'.repeat(2_000_000)}.example`],
])('a hostile line of %s is read in a moment', async (_name, line) => {
  const startMs = performance.now();
  await readAll(bytesOf(`bad.example\n${line}\n||bad.example^\n`));
  expect(performance.now() - startMs).toBeLessThan(20_000);
});

test('every line is an entry or counted under a reason', async () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '# note',
      '! note',
      '||a.example^',
      '||b.example^$third-party',
      '||co.jp^',
      '@@||a.example^',
      '##.ad',
      '||x*',
      '/re/',
      '||a.example/p^',
      '||1.2.3.4^',
      'single',
      'b.example',
    ),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
      const text = ['||known.example^', ...lines.map((each) => each.replace(/[\r\n]/g, ' ')), '||last.example^'].join(
        '\n',
      );
      const read = await readAll(bytesOf(text));
      if (typeof read === 'string' || read.format !== 'adblock') return;
      const counted = [...Object.values(read.skipped), ...Object.values(read.refused)].reduce(
        (sum, count) => sum + count,
        0,
      );
      expect(counted + read.entries.length).toBe(text.split('\n').length);
    }),
    runs(2000),
  );
});

test('no bytes make the reader throw', async () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        '0.0.0.0 ',
        '||',
        '^',
        '$',
        '@@',
        '://',
        'https://',
        '\n',
        '\r',
        '.',
        'a.example',
        ',',
        '"',
        '2025/08/01',
        '/',
        '*',
        '\u0000',
        '\uFEFF',
        '[',
        '{"deny":[',
        ']}',
        ' CNAME .',
        'address=/',
        '$TTL',
        '%',
        '[::1]',
        'xn--',
        '例え',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        pieces.map((parts) => bytesOf(parts.join(''))),
      ),
      async (bytes) => {
        await readAll(new Uint8Array(bytes));
      },
    ),
    runs(4000),
  );
});

test('no entry is wider than the name its line has', async () => {
  const beginnings = [
    '||',
    '@@||',
    '|https://',
    '',
    '0.0.0.0 ',
    '*://*.',
    '*://',
    'address=/',
    'https://',
    '*.',
    '.',
    '!#if ',
  ];
  const middles = [
    'bad.example',
    'sub.bad.example',
    'shop.co.jp',
    'docs.google.com',
    '192.0.2.7',
    'a',
    '.',
    '-',
    '*',
    '/',
  ];
  const ends = [
    '^',
    '/',
    '/x^',
    '/x/*',
    '/*',
    '$all',
    '$badfilter',
    ':80',
    '.',
    ' CNAME .',
    '/#',
    ' # note',
    '|',
    '\n',
    '\r',
  ];
  const line = fc.tuple(
    fc.constantFrom(...beginnings),
    fc.array(fc.constantFrom(...middles), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...ends), { maxLength: 3 }).map((parts) => parts.join('')),
  );
  const usual = fc.constantFrom('||a.test^', 'a.test', '0.0.0.0 a.test', '*://a.test/*', 'address=/a.test/');
  await fc.assert(
    fc.asyncProperty(usual, fc.array(line, { maxLength: 6 }), async (first, others) => {
      const text = [first, first, first, ...others.map((parts) => parts.join(''))].join('\n');
      await readList(bytesOf(text), {}, ({ host, line: written }) => {
        const escaped = host.replaceAll(/\W/g, String.raw`\$&`);
        expect(written, text).toMatch(new RegExp(String.raw`(?:^|[^\w.-]|[^\w-]\.|^\.)${escaped}(?![\w-]|\.[\w-])`));
      });
    }),
    runs(4000),
  );
});
