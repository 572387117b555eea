import { describe, expect, test } from 'vitest';
import { isWithin, parseAddress, type WebAddress } from '../../watch/address.ts';
import { BrokenDetails } from '../../watch/details.ts';
import { entriesInForce } from '../../watch/in-force.ts';
import { findSlots, hasAddress, hasHost, openIndex, slotOfHost } from '../../watch/index-file.ts';
import { fc, runs } from '../property.ts';
import { compileText, compileWhole, hashKeys, open, openText } from './list-under-test.ts';

const label = fc.stringMatching(/^[a-z0-9_]([a-z0-9_-]{0,8}[a-z0-9_-])?$/);
// Few different labels, so that parents, children and near misses of entries come up all the time.
const closeLabel = fc.constantFrom('a', 'b', 'bad', 'notbad', 'x-', '-x', 'co', 'shop', 'www');
const host = fc
  .tuple(
    fc.array(fc.oneof(closeLabel, closeLabel, label), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('example', 'test', 'invalid'),
  )
  .map(([labels, top]) => [...labels, top].join('.'));

const web = (url: string) => parseAddress(url) as WebAddress;

test('every host of a list is found with all its subdomains, and nothing else is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(host, { minLength: 1, maxLength: 40 }),
      fc.array(host, { maxLength: 40 }),
      async (listed, others) => {
        const { index } = await openText(listed.join('\n'));
        for (const entry of listed) {
          expect(hasHost(index, entry)).toBe(true);
          expect(hasHost(index, `deep.er.${entry}`)).toBe(true);
        }
        for (const other of [
          ...others,
          ...listed.flatMap((entry) => [`not${entry}`, entry.slice(entry.indexOf('.') + 1), `${entry}.other.test`]),
        ]) {
          expect(hasHost(index, other)).toBe(other.includes('.') && listed.some((entry) => isWithin(other, entry)));
        }
      },
    ),
    runs(2000),
  );
});

test('every path entry is found up to a separator and on no other path, host or letter case', async () => {
  const segment = fc.stringMatching(/^[A-Za-z0-9_.~!$&'()+,;=:@-]{1,6}$/).filter((text) => !/^\.+$/.test(text));
  const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => `/${segments.join('/')}`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(path, { minLength: 1, maxLength: 8 }),
      path,
      // Whether an entry ends at what follows hangs on each of these letters.
      fc.stringMatching(/^[A-Za-z0-9_.~!$&'()+,;=:@%-]$/),
      fc.boolean(),
      async (paths, stranger, next, asRules) => {
        const list = asRules
          ? paths.map((each) => `||pages.example${each}^`)
          : paths.map((each) => `https://t.co${each}`);
        const name = asRules ? 'pages.example' : 't.co';
        // A path like `/$all` ends in what adblock takes for options.
        fc.pre(!asRules || !paths.some((each) => /[$^*|]|#@?[$?%]?#/.test(each)));
        const { index } = await openText(list.join('\n'));
        const found = (address: string) => hasAddress(index, web(address));
        for (const each of paths) {
          const bare = each.replace(/[/?]+$/, '');
          for (const end of ['', '/', '?q', '/more/x', '#f', '?q=1&r=/'])
            expect(found(`http://${name}${bare}${end}`), bare + end).toBe(true);
          expect(found(`https://user:pw@${name}:8443${each}`)).toBe(true);
          expect(found(`http://sub.${name}${each}`)).toBe(asRules);
          expect(found(`http://other.test${each}`)).toBe(false);
        }
        const fold = (text: string) => (asRules ? text.toLowerCase() : text);
        for (const other of [stranger, ...paths.flatMap((each) => [`${each}${next}`, each.slice(0, -1)])]) {
          const { path: canonical } = web(`http://${name}${other}`);
          const expected = paths.some((each) => {
            const entry = fold(web(`http://${name}${each}`).path);
            const rest = fold(canonical).startsWith(entry) ? canonical.slice(entry.length) : undefined;
            return rest !== undefined && (rest === '' || /^[^A-Za-z0-9_.%-]/.test(rest));
          });
          expect(found(`http://${name}${other}`), other).toBe(expected);
        }
      },
    ),
    runs(2000),
  );
});

test('an IP address is found as it is, in any spelling, and never by its parts', async () => {
  const { index } = await openText('192.0.2.10\n2001:db8::7\n');
  const found = (url: string) => hasAddress(index, web(url));
  expect(
    [
      'http://192.0.2.10/x',
      'http://3221225994/',
      'http://0xc0.0.2.10:81/',
      'http://[::ffff:192.0.2.10]/',
      'http://[2001:db8:0::7]/',
    ].map(found),
  ).toEqual([true, true, true, true, true]);
  expect(
    ['http://2.10.example/', 'http://192.0.2.10.example/', 'http://92.0.2.10/', 'http://[2001:db8::8]/'].map(found),
  ).toEqual([false, false, false, false]);
});

test('all entries that hold an address are found, paths first and the closest host before its parents', async () => {
  const { index } = await openText('||bad.example^\n||a.bad.example^\n||a.bad.example/x^\n||bad.example/x/y^\n');
  const slots = findSlots(index, web('http://a.bad.example/x/y/z'));
  expect(slots).toHaveLength(4);
  expect(slots.slice(2)).toEqual([slotOfHost(index, 'a.bad.example'), slotOfHost(index, 'bad.example')]);
  expect(slots.slice(0, 2).every((slot) => slot >= index.hosts.count)).toBe(true);
});

describe('the size of an index', () => {
  const names = (count: number) => Array.from({ length: count }, (_, at) => `name${at}.example`).join('\n');
  test.each([
    [10_000, 5.8],
    [200_000, 5.76],
  ])('%i hosts take at most %d bytes each, stored and open', async (count, most) => {
    const list = await compileWhole(names(count));
    expect(list.info.counts.hosts).toBe(count);
    expect(list.index.byteLength / count).toBeLessThanOrEqual(most);
    const { hosts } = open(list).index;
    expect(new Set([hosts.starts.buffer, hosts.lows.buffer, hosts.rests.buffer])).toEqual(new Set([list.index]));
  });

  test('one host takes little more than the header', async () => {
    expect((await compileWhole('bad.example')).index.byteLength).toBe(88 + 4 + 4 + 36 + 4 + 4);
  });

  test('one name in 2⁴¹ is mistaken for an entry: 44 bits are compared with 8 entries on average', async () => {
    const { hosts } = (await openText(names(100_000))).index;
    // Bits that are one as often as zero are what makes 44 of them count as 44.
    const loads = Array.from(
      { length: hosts.buckets },
      (_, at) => 8 + (hosts.starts[at + 1] as number) - (hosts.starts[at] as number),
    );
    expect(loads.reduce((sum, load) => sum + load, 0) / hosts.buckets).toBeCloseTo(8, 3);
    expect(Math.max(...loads)).toBeLessThan(32);
    const bits = (bytes: Iterable<number>, width: number) => {
      const ones = Array.from({ length: width }, () => 0);
      let count = 0;
      for (const byte of bytes) {
        count++;
        for (let bit = 0; bit < width; bit++) ones[bit] = (ones[bit] as number) + ((byte >>> bit) & 1);
      }
      return ones.map((one) => one / count);
    };
    for (const share of [...bits(hosts.rests, 32), ...bits(hosts.lows, 8)]) {
      expect(share).toBeGreaterThan(0.49);
      expect(share).toBeLessThan(0.51);
    }
  });
});

test('another key makes another index of the same list, and finds the same', async () => {
  const text = 'bad.example\nworse.example\n';
  const [first, second] = await Promise.all(hashKeys.map((key) => compileWhole(text, {}, key)));
  const words = (list: typeof first) =>
    [...open(list as NonNullable<typeof list>).index.hosts.rests].filter((word) => word !== 0);
  expect(words(first).some((word) => words(second).includes(word))).toBe(false);
  expect(hasHost(open(second as NonNullable<typeof second>).index, 'a.worse.example')).toBe(true);
});

describe('a file that is not a whole index is refused', () => {
  test('each changed byte is noticed', async () => {
    const { index } = await compileWhole('bad.example\nworse.example\n||x.example/y^\n');
    for (let at = 0; at < index.byteLength; at++) {
      for (const change of [1, 0x80, 0xff]) {
        const copy = index.slice(0);
        const bytes = new Uint8Array(copy);
        bytes[at] = (bytes[at] as number) ^ change;
        expect(openIndex(copy, 'whole').ok, `byte ${at} ^ ${change}`).toBe(false);
        if (at < 88 && !(at >= 16 && at < 20)) expect(openIndex(copy).ok, `header byte ${at}`).toBe(false);
      }
    }
  });

  test('each length but the right one is noticed', async () => {
    const { index } = await compileWhole('bad.example\nworse.example\n');
    for (let length = 0; length < index.byteLength; length++) expect(openIndex(index.slice(0, length)).ok).toBe(false);
    const longer = new ArrayBuffer(index.byteLength + 4);
    new Uint8Array(longer).set(new Uint8Array(index));
    expect(openIndex(longer)).toEqual({ ok: false, reason: 'damaged' });
  });

  test('each is refused under its own name', async () => {
    const { index } = await compileWhole('bad.example');
    const changed = (at: number, value: number) => {
      const copy = index.slice(0);
      new DataView(copy).setUint32(at, value, true);
      return openIndex(copy);
    };
    expect(openIndex(new ArrayBuffer(0))).toEqual({ ok: false, reason: 'truncated' });
    expect(openIndex(index.slice(0, 100))).toEqual({ ok: false, reason: 'truncated' });
    expect(changed(0, 0x46445025)).toEqual({ ok: false, reason: 'foreign' });
    expect(changed(4, 3)).toEqual({ ok: false, reason: 'other-version' });
    expect(changed(48, 3)).toEqual({ ok: false, reason: 'damaged' });
    expect(openIndex(index, 'whole', 7).ok).toBe(true);
    expect(openIndex(index, 'header', 8)).toEqual({ ok: false, reason: 'other-generation' });
  });

  const edits = fc.array(fc.tuple(fc.nat({ max: 4095 }), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 20,
  });
  const edit = (buffer: ArrayBuffer, changes: readonly (readonly [number, number])[]) => {
    const copy = new Uint8Array(buffer.slice(0));
    for (const [at, change] of changes) copy[at % copy.length] = (copy[at % copy.length] as number) ^ change;
    return copy.buffer;
  };
  const isSame = (a: ArrayBuffer, b: ArrayBuffer) => Buffer.from(a).equals(Buffer.from(b));

  test('no damage passes the whole check, and none that passes the quick one makes a look-up throw', async () => {
    const text = `${Array.from({ length: 300 }, (_, at) => `name${at}.example`).join('\n')}\n||x.example/y^\n||z.example^\n`;
    const { index } = await compileWhole(text);
    const asked = web('https://a.name7.example/y');
    fc.assert(
      fc.property(edits, (changes) => {
        const damaged = edit(index, changes);
        fc.pre(!isSame(damaged, index));
        expect(openIndex(damaged, 'whole').ok).toBe(false);
        const opened = openIndex(damaged);
        if (opened.ok) for (const address of [asked, web('http://x.example/y')]) findSlots(opened.index, address);
      }),
      runs(5000),
    );
  });

  test('a damaged side table gives no other entries to the browser', async () => {
    const text = Array.from({ length: 60 }, (_, at) => `name${at}.example`).join('\n');
    const list = await compileWhole(text);
    const { index } = open(list);
    await fc.assert(
      fc.asyncProperty(edits, fc.nat({ max: 8 }), async (changes, cut) => {
        const damaged = edit(list.details.slice(0, list.details.byteLength - cut), changes);
        const inForce = await entriesInForce(index, damaged, 0).catch((error: unknown) => error);
        if (inForce instanceof BrokenDetails) return;
        const { hosts } = inForce as Awaited<ReturnType<typeof entriesInForce>>;
        expect(hosts.every((host) => text.split('\n').includes(host))).toBe(true);
      }),
      runs(3000),
    );
  });

  test('no bytes make the opening throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, marked) => {
        const copy = new Uint8Array(bytes);
        if (marked) copy.set(Uint8Array.from([0x53, 0x48, 0x44, 0x58, 2, 0, 0, 0]).subarray(0, copy.length));
        expect(openIndex(copy.buffer, 'whole').ok).toBe(false);
      }),
      runs(5000),
    );
  });
});

test('building can be watched, lets others run, and stops when told to', async () => {
  const bytes = new TextEncoder().encode(Array.from({ length: 50_000 }, (_, at) => `name${at}.example`).join('\n'));
  const shares: number[] = [];
  let clockMs = 0;
  let turns = 0;
  const { compileList } = await import('../../watch/compile.ts');
  const { seed } = await import('./list-under-test.ts');
  const options = { hashKey: hashKeys[0] as Uint8Array, generation: 1 };
  const scheduler = {
    // Each look at the clock finds ten milliseconds gone: every second one is time for others.
    nowMs: () => (clockMs += 10),
    nextTurn: async () => {
      turns++;
      clockMs += 1000;
    },
  };
  const done = await compileList(bytes, seed, { ...options, scheduler, onProgress: (share) => shares.push(share) });
  expect(done.ok).toBe(true);
  expect(turns).toBeGreaterThan(50);
  expect(turns).toBeLessThan((clockMs - 1000 * turns) / 20);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  const signal = { aborted: false };
  const stopped = compileList(bytes, seed, {
    ...options,
    signal,
    onProgress: () => Object.assign(signal, { aborted: true }),
  });
  expect(await stopped).toEqual({ ok: false, reason: 'aborted' });
});

test('the browser gets each host once, none that a listed parent covers, and none that has lapsed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(host, { minLength: 1, maxLength: 30 }), async (listed) => {
      const list = await compileWhole(listed.join('\n'));
      const { hosts, counts } = await entriesInForce(open(list).index, list.details, 0);
      const distinct = [...new Set(listed)];
      expect(counts.hosts).toBe(distinct.length);
      expect([...hosts].sort()).toEqual(
        distinct.filter((each) => !distinct.some((other) => other !== each && isWithin(each, other))).sort(),
      );
    }),
    runs(500),
  );
});

test('entries keep their letters where the lines around them are Japanese', async () => {
  const line = (at: number) => `2025/08/01 00:00:00,https://name${at}.example/,${'偽の銀行'.repeat(at % 7)}${at}`;
  const lines = Array.from({ length: 40_000 }, (_, at) => line(at));
  const list = await compileWhole(`date,URL,description\n${lines.join('\n')}\n`);
  const { hosts } = await entriesInForce(open(list).index, list.details, 0);
  expect(hosts.toSorted()).toEqual(lines.map((_, at) => `name${at}.example`).toSorted());
  const plain = await compileWhole(Array.from({ length: 120_000 }, (_, at) => `name${at}.example`).join('\n'));
  expect(plain.details.byteLength).toBeGreaterThan(3 * 1024 * 1024);
  expect(new Set((await entriesInForce(open(plain).index, plain.details, 0)).hosts).size).toBe(120_000);
});

test('a host stays with the browser when only a lapsed parent covers it', async () => {
  const compiled = await compileText(
    'date,URL,description\n2025/01/01 00:00:00,https://old.example/,例\n2025/08/01 00:00:00,https://new.old.example/,例\n2025/08/01 00:00:00,http://192.0.2.1/,例\n2025/08/01 00:00:00,https://t.co/Ab,例\n',
    { lapseDays: { host: 100, ip: 30, path: 200, hacked: 90 } },
  );
  if (!compiled.ok) throw new Error(compiled.reason);
  const { list } = compiled;
  const at = (day: string) => entriesInForce(open(list).index, list.details, Date.parse(`${day}T00:00:00+09:00`));
  expect(await at('2025-03-01')).toMatchObject({
    hosts: expect.arrayContaining(['192.0.2.1', 'old.example']),
    counts: { hosts: 2, ips: 1, paths: 1 },
  });
  expect(await at('2025-10-01')).toMatchObject({
    hosts: ['new.old.example'],
    paths: [{ host: 't.co', path: '/Ab', caseSensitive: true, onSubdomains: false }],
    counts: { hosts: 1, ips: 0, paths: 1 },
    nextLapseMs: Date.parse('2025-11-09T00:00:00+09:00'),
  });
  const october = await at('2025-10-01');
  expect(['new.old.example', 'a.new.old.example', 'old.example', 'other.old.example'].map(october.covers)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(await at('2027-01-01')).toMatchObject({
    hosts: [],
    paths: [],
    counts: { hosts: 0, ips: 0, paths: 0 },
    nextLapseMs: null,
  });
});
