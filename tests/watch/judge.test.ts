import { describe, expect, test } from 'vitest';
import { parseAddress, type WebAddress } from '../../watch/address.ts';
import { BrokenDetails } from '../../watch/details.ts';
import { isListed, judge } from '../../watch/judge.ts';
import { lapseOfRollingFeeds, lapseOfYearlyRecords } from '../../watch/lapse.ts';
import { testHost, testListBytes, testListSeed } from '../../watch/test-list.ts';
import type { Allow } from '../../watch/types.ts';
import { fc, runs } from '../property.ts';
import { compileWhole, fixture, hashKeys, open, openText } from './list-under-test.ts';

const noAllows: readonly Allow[] = [];
const day = (text: string) => Date.parse(`${text}T00:00:00+09:00`);
const allow = (changes: Partial<Allow>): Allow => ({
  id: 'allow-1',
  scope: 'host',
  target: 'bad.example',
  reason: '取引先のため',
  by: '責任者A',
  fromMs: 100,
  untilMs: 200,
  ...changes,
});

test('a flagged address comes with list, entry, line, brand and day', async () => {
  const list = await openText(fixture('jpcert.csv'), { lapseDays: lapseOfYearlyRecords });
  expect(
    await judge('https://sub.brand-login.example/other', [list], { allows: noAllows, nowMs: day('2025-09-01') }),
  ).toEqual({
    url: 'https://sub.brand-login.example/other',
    kind: 'flagged',
    host: 'sub.brand-login.example',
    registrable: 'brand-login.example',
    matches: [
      {
        list: 'under-test',
        listName: 'Under test',
        kind: 'host',
        entry: 'brand-login.example',
        line: '2025/08/01 10:21:00,https://brand-login.example/support/?login=1,例示銀行',
        threat: 'phishing',
        brand: '例示銀行',
        listedAtMs: Date.parse('2025-08-01T10:21:00+09:00'),
      },
    ],
  });
});

test('each list that has an address is named, with its closest entry', async () => {
  const lists = await Promise.all([
    openText('bad.example\na.bad.example\n', { id: 'names' }),
    openText('0.0.0.0 bad.example\n', { id: 'hosts', threat: 'malware' }),
    openText('other.example\n', { id: 'other' }),
  ]);
  const { matches } = await judge('http://x.a.bad.example/', lists, { allows: noAllows, nowMs: 0 });
  expect(matches.map(({ list, entry, line, threat }) => [list, entry, line, threat])).toEqual([
    ['names', 'a.bad.example', 'a.bad.example', 'phishing'],
    ['hosts', 'bad.example', '0.0.0.0 bad.example', 'malware'],
  ]);
});

test('an address on no list is clear, and what is no web address is ignored', async () => {
  const list = await openText('bad.example');
  expect(await judge('https://good.example/', [list], { allows: noAllows, nowMs: 0 })).toMatchObject({
    kind: 'clear',
    matches: [],
  });
  expect(await judge('mailto:a@bad.example', [list], { allows: noAllows, nowMs: 0 })).toEqual({
    url: 'mailto:a@bad.example',
    kind: 'ignored',
    host: '',
    registrable: '',
    matches: [],
  });
});

describe('an allow', () => {
  test.each([
    ['http://bad.example/', allow({}), 'clear'],
    ['http://a.bad.example/', allow({}), 'clear'],
    ['http://notbad.example/', allow({}), 'flagged'],
    ['http://bad.example/', allow({ target: 'a.bad.example' }), 'flagged'],
    ['http://bad.example/', allow({ untilMs: 150 }), 'flagged'],
    ['http://bad.example/', allow({ fromMs: 151 }), 'flagged'],
    ['https://bad.example/x?y#z', allow({ scope: 'address', target: 'https://bad.example/x?y' }), 'clear'],
    ['https://bad.example/x?z', allow({ scope: 'address', target: 'https://bad.example/x?y' }), 'flagged'],
    ['http://bad.example/x?y', allow({ scope: 'address', target: 'https://bad.example/x?y' }), 'flagged'],
    ['http://192.0.2.1/', allow({ target: '2.1' }), 'flagged'],
  ])('for %s: %o makes it %s', async (url, each, kind) => {
    const list = await openText('bad.example\nnotbad.example\n192.0.2.1\n');
    const verdict = await judge(url, [list], { allows: [each], nowMs: 150 });
    expect(verdict).toMatchObject({ kind, matches: [{ list: 'under-test' }] });
    expect(verdict.allow).toBe(kind === 'clear' ? each : undefined);
    expect(isListed(parseAddress(url) as WebAddress, [list.index], [each], 150)).toBe(kind === 'flagged');
  });

  test('holds at any time when no time is asked for', async () => {
    const list = await openText('bad.example');
    expect(await judge('http://bad.example/', [list], { allows: [allow({})], nowMs: undefined })).toMatchObject({
      kind: 'clear',
    });
  });
});

describe('entries lapse', () => {
  const rules = [
    '! Updated: 2026-03-01T00:00:00+09:00',
    '||bad.example^',
    '||192.0.2.9^',
    '||docs.example/d^',
    '||hacked.example.co.jp^',
  ].join('\n');
  test.each([
    ['http://192.0.2.9/', '2026-03-30', true],
    ['http://192.0.2.9/', '2026-03-31', false],
    ['http://hacked.example.co.jp/', '2026-05-29', true],
    ['http://hacked.example.co.jp/', '2026-05-30', false],
    ['http://bad.example/', '2036-01-01', true],
    ['http://docs.example/d', '2036-01-01', true],
  ])('%s at %s: flagged %s', async (url, date, flagged) => {
    const list = await openText(rules);
    expect((await judge(url, [list], { allows: noAllows, nowMs: day(date) })).kind).toBe(flagged ? 'flagged' : 'clear');
    expect((await judge(url, [list], { allows: noAllows, nowMs: undefined })).kind).toBe('flagged');
  });

  test('by their own day where the list gives one, the newest of several', async () => {
    const text = [
      '2026-08-01 00:00:00,who,domain,lock.example,#phishing,https://x.com/1',
      '2026-08-20 00:00:00,who,domain,lock.example,#phishing,https://x.com/2',
    ].join('\n');
    const list = await openText(text, { lapseDays: lapseOfRollingFeeds });
    const kinds = await Promise.all(
      ['2026-09-18', '2026-09-20'].map(
        async (date) => (await judge('http://lock.example/', [list], { allows: noAllows, nowMs: day(date) })).kind,
      ),
    );
    expect(kinds).toEqual(['flagged', 'clear']);
  });

  test('a look at the index alone never misses what is in force, and says no once all of a kind have lapsed', async () => {
    const list = await openText(rules);
    const listed = (url: string, date: string) =>
      isListed(parseAddress(url) as WebAddress, [list.index], noAllows, day(date));
    expect(listed('http://192.0.2.9/', '2026-03-30')).toBe(true);
    expect(listed('http://192.0.2.9/', '2026-03-31')).toBe(false);
    expect(listed('http://docs.example/d?x', '2036-01-01')).toBe(true);
    expect(listed('http://docs.example/other', '2026-03-01')).toBe(false);
  });
});

test('an honest site that was broken into is marked so, to be worded mildly', async () => {
  const list = await openText(
    'https://blog.example.co.jp/x\nhttps://shop.example/wp-content/plugins/x.php\nhttps://bad.example/\n',
  );
  const marks = await Promise.all(
    ['blog.example.co.jp', 'shop.example', 'bad.example'].map(
      async (host) => (await judge(`http://${host}/`, [list], { allows: noAllows, nowMs: 0 })).matches[0]?.isHacked,
    ),
  );
  expect(marks).toEqual([true, true, undefined]);
});

test('whom a host imitates is told when no list has it, and does not stop it', async () => {
  const list = await openText('bad.example');
  const imitation = { kind: 'imitates', name: '例示銀行' } as const;
  const findLookalike = (host: string) =>
    host === 'examp1e-bank.example' || host === 'bad.example' ? imitation : undefined;
  const options = { allows: noAllows, nowMs: 0, findLookalike };
  expect(await judge('http://examp1e-bank.example/', [list], options)).toMatchObject({
    kind: 'suspicious',
    lookalike: imitation,
  });
  expect(await judge('http://bad.example/', [list], options)).toMatchObject({
    kind: 'flagged',
    lookalike: imitation,
  });
  expect(await judge('http://good.example/', [list], options)).not.toHaveProperty('lookalike');
});

test('the practice address is always listed', async () => {
  const list = await openText(testListBytes(), testListSeed);
  expect(await judge(`https://${testHost}/any`, [list], { allows: noAllows, nowMs: day('2099-01-01') })).toMatchObject({
    kind: 'flagged',
    matches: [{ list: 'shodo-test', entry: 'listed.shodo.test', threat: 'test' }],
  });
});

describe('a side table that does not fit', () => {
  const url = 'http://bad.example/';
  const options = { allows: noAllows, nowMs: 0 };
  test('because it belongs to another index, was cut or was overwritten is noticed at the first hit', async () => {
    const list = await compileWhole('bad.example\nworse.example\n');
    const other = await compileWhole('bad.example\nworse.example\n', {}, hashKeys[1] as Uint8Array);
    const mixed = open({ ...list, details: other.details });
    await expect(judge(url, [mixed], options)).rejects.toBeInstanceOf(BrokenDetails);
    const whole = new Uint8Array(list.details);
    for (let length = 0; length < whole.length; length += 3) {
      const cut = {
        ...open(list),
        readDetails: async (from: number, to: number) => whole.subarray(0, length).subarray(from, to),
      };
      // What was cut off may be the other entry's text.
      const verdict = await judge(url, [cut], options).catch((error: unknown) => error);
      if (!(verdict instanceof BrokenDetails))
        expect(verdict).toMatchObject({ kind: 'flagged', matches: [{ entry: 'bad.example' }] });
    }
    const zeros = { ...open(list), readDetails: async (from: number, to: number) => new Uint8Array(to - from) };
    await expect(judge(url, [zeros], options)).rejects.toBeInstanceOf(BrokenDetails);
  });

  test('because some of its bytes were changed never names another entry', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `bad${at}.example`);
    const list = await compileWhole([...names, 'https://docs.google.com/d/Abc'].join('\n'));
    const changes = fc.array(fc.tuple(fc.nat({ max: 4095 }), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(changes, fc.constantFrom(...names), async (edits, name) => {
        const bytes = new Uint8Array(list.details.slice(0));
        for (const [at, change] of edits) bytes[at % bytes.length] = (bytes[at % bytes.length] as number) ^ change;
        const damaged = { ...open(list), readDetails: async (from: number, to: number) => bytes.subarray(from, to) };
        for (const [address, entry] of [
          [`https://a.${name}/`, name],
          ['https://docs.google.com/d/Abc/x', 'docs.google.com/d/Abc'],
        ] as const) {
          const verdict = await judge(address, [damaged], { ...options, nowMs: undefined }).catch(
            (error: unknown) => error,
          );
          if (!(verdict instanceof BrokenDetails))
            expect(verdict).toMatchObject({ kind: 'flagged', matches: [{ entry }] });
        }
      }),
      runs(3000),
    );
  });

  test('is not read at all when there is no hit', async () => {
    const list = await openText('bad.example');
    const readDetails = () => Promise.reject(new Error('expected no reading'));
    expect(await judge('http://good.example/', [{ ...list, readDetails }], options)).toMatchObject({ kind: 'clear' });
  });
});

describe('hosts that the organisation wants stopped', () => {
  const denied = new Set(['bad.example', 'github.com', 'files.intranet.example', '192.0.2.7']);
  const judgeDenied = (url: string, allows: readonly Allow[] = noAllows) =>
    judge(url, [], { allows, nowMs: 150, denied });

  test.each([
    ['http://bad.example/', 'bad.example'],
    ['https://www.BAD.example.:8443/a', 'bad.example'],
    ['https://x.github.com/', 'github.com'],
    ['http://192.0.2.7/', '192.0.2.7'],
  ])('%s is one of them, or lies under one', async (url, entry) => {
    const { kind, matches } = await judgeDenied(url);
    expect({ kind, matches }).toMatchObject({ kind: 'flagged', matches: [{ list: 'organisation', entry }] });
  });

  test.each(['http://notbad.example/', 'http://example/', 'http://intranet.example/', 'http://192.0.2.70/'])(
    '%s is none',
    async (url) => expect(await judgeDenied(url)).toMatchObject({ kind: 'clear', matches: [] }),
  );

  test('say where they go against the guard, and stand above what anybody allowed', async () => {
    expect((await judgeDenied('https://github.com/')).matches[0]?.overridesGuard).toBe(true);
    expect((await judgeDenied('http://bad.example/')).matches[0]).not.toHaveProperty('overridesGuard');
    expect(await judgeDenied('http://bad.example/', [allow({})])).toMatchObject({ kind: 'flagged' });
  });

  test('come beside what the lists say, which stands first', async () => {
    const list = await openText('bad.example\n');
    const { matches } = await judge('http://bad.example/', [list], { allows: [allow({})], nowMs: 150, denied });
    expect(matches.map((match) => match.list)).toEqual(['under-test', 'organisation']);
  });
});
