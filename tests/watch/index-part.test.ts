import { expect, test } from 'vitest';
import { parseAddress, type WebAddress } from '../../watch/address.ts';
import { findSlots, hasAddress, openIndex } from '../../watch/index-file.ts';
import { openIndexPart } from '../../watch/index-part.ts';
import { fc, runs } from '../property.ts';
import { compileWhole } from './list-under-test.ts';

const web = (url: string) => parseAddress(url) as WebAddress;

/** Some 100 KB of hosts under few parents, IP addresses, and paths on hosts of their own and on shared ones. */
async function largeIndex(): Promise<ArrayBuffer> {
  const lines = Array.from(
    { length: 12_000 },
    (_, at) => `||name${at}.${['example', 'co.jp', 'shop.example'][at % 3]}^`,
  );
  const paths = Array.from({ length: 9000 }, (_, at) => `||pages${at % 50}.example/sites/${at}^`);
  return (await compileWhole([...lines, '||192.0.2.7^', ...paths].join('\n'))).index;
}

function partsOf(buffer: ArrayBuffer) {
  const read: number[] = [];
  return {
    read,
    open: (url: string) =>
      openIndexPart(
        buffer.byteLength,
        async (from, to) => {
          read.push(to - from);
          return buffer.slice(from, to);
        },
        web(url),
      ),
  };
}

async function openPart(buffer: ArrayBuffer, url: string) {
  const opened = await partsOf(buffer).open(url);
  if (!opened.ok) throw new Error(`expected a part of a whole index, got ${opened.reason}`);
  return opened.index;
}

test('a part of an index answers for its address as the whole does', async () => {
  const buffer = await largeIndex();
  const whole = openIndex(buffer);
  if (!whole.ok) throw new Error(whole.reason);
  const number = fc.nat({ max: 13_000 });
  const url = fc.oneof(
    number.map((at) => `http://name${at}.example/`),
    number.map((at) => `http://www.name${at}.co.jp/x`),
    number.map((at) => `http://a.b.name${at}.shop.example/`),
    fc.tuple(fc.nat({ max: 60 }), number).map(([host, path]) => `https://pages${host}.example/sites/${path}/more?q`),
    fc.nat({ max: 255 }).map((last) => `http://192.0.2.${last}/`),
    fc.domain().map((host) => `http://${host}/`),
  );
  let listed = 0;
  await fc.assert(
    fc.asyncProperty(url, async (each) => {
      const part = await openPart(buffer, each);
      expect(findSlots(part, web(each))).toEqual(findSlots(whole.index, web(each)));
      const isListed = hasAddress(whole.index, web(each));
      expect(hasAddress(part, web(each))).toBe(isListed);
      if (isListed) listed++;
    }),
    runs(2000),
  );
  expect(listed).toBeGreaterThan(100);
});

test('of an index much larger than what is read at once, little more than the beginning is read', async () => {
  const hosts = Array.from({ length: 100_000 }, (_, at) => `name${at}.example`).join('\n');
  const { index } = await compileWhole(hosts);
  const { read, open } = partsOf(index);
  expect((await open('http://www.name99999.example/')).ok).toBe(true);
  expect(read[0]).toBe(64 * 1024);
  expect(read.slice(1).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(2000);
});

test('a small index is read in one go', async () => {
  const { index } = await compileWhole('bad.example\n||pages.example/x^\n');
  const { read, open } = partsOf(index);
  const opened = await open('http://pages.example/x');
  expect(opened.ok && hasAddress(opened.index, web('http://pages.example/x'))).toBe(true);
  expect(read).toEqual([index.byteLength]);
});

test('a file that is cut, changed in its header or no index is refused as the whole would be', async () => {
  const buffer = await largeIndex();
  const opened = (bytes: ArrayBuffer, length = bytes.byteLength) =>
    openIndexPart(length, async (from, to) => bytes.slice(from, to), web('http://name1.example/'));
  expect(await opened(new ArrayBuffer(0))).toEqual({ ok: false, reason: 'truncated' });
  expect(await opened(buffer.slice(0, 70_000))).toEqual({ ok: false, reason: 'truncated' });
  // The file is gone or shorter than the store said.
  expect(await opened(buffer.slice(0, 40), buffer.byteLength)).toEqual({ ok: false, reason: 'truncated' });
  expect(await opened(new ArrayBuffer(100_000))).toEqual({ ok: false, reason: 'foreign' });
  const other = openIndexPart(
    buffer.byteLength,
    async (from, to) => buffer.slice(from, to),
    web('http://x.example/'),
    8,
  );
  expect(await other).toEqual({ ok: false, reason: 'other-generation' });
  const changed = buffer.slice(0);
  new DataView(changed).setUint32(60, 1, true);
  expect(await opened(changed)).toEqual({ ok: false, reason: 'damaged' });
});

test('no damage behind the header makes a part throw or read without end', async () => {
  const buffer = await largeIndex();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: buffer.byteLength - 89 }), fc.integer({ min: 1, max: 255 })), {
        minLength: 1000,
        maxLength: 3000,
      }),
      fc.nat({ max: 12_000 }),
      async (changes, at) => {
        const damaged = new Uint8Array(buffer.slice(0));
        for (const [byte, change] of changes) damaged[88 + byte] = (damaged[88 + byte] as number) ^ change;
        const url = `http://name${at}.example/`;
        findSlots(await openPart(damaged.buffer, url), web(url));
      },
    ),
    runs(50),
  );
});
