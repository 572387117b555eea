import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { beginningOf, readListText } from '../../watch/list-text.ts';
import { readList } from '../../watch/parse.ts';
import { fc } from '../property.ts';

const encode = (text: string) => new TextEncoder().encode(text);

async function blocksOf(text: string): Promise<readonly string[]> {
  const read = await readListText(encode(text));
  if (!read.ok) throw new Error(`expected text, got ${read.reason}`);
  return read.blocks;
}

/** Some megabytes of lines whose lengths nothing divides evenly. */
function longText(end: string): string {
  return Array.from({ length: 120_000 }, (_, n) => `${'x'.repeat(n % 37)}あ-${n}.example`).join(end);
}

test.each(['\n', '\r\n', '\r'])('a long text with lines that end in %j comes in blocks of whole lines', async (end) => {
  const text = longText(end);
  const blocks = await blocksOf(text);
  expect(blocks.length).toBeGreaterThan(2);
  expect(blocks.join('') === text).toBe(true);
  for (const block of blocks.slice(0, -1)) expect(block.endsWith(end)).toBe(true);
});

test('a line longer than several blocks stays whole', async () => {
  const long = `long ${'y '.repeat(2_000_000)}`;
  const blocks = await blocksOf(`${longText('\n')}\n${long}\n${longText('\n')}`);
  expect(blocks.filter((block) => block.includes(`${long}\n`))).toHaveLength(1);
});

test.each(['\n', '\r\n', '\r'])('a list of many blocks with %j gives each of its entries once', async (end) => {
  const hosts = Array.from({ length: 150_000 }, (_, n) => `host-${n}.many.example`);
  const found: string[] = [];
  const read = await readList(encode(hosts.join(end)), {}, (entry) => found.push(entry.host));
  expect(read).toMatchObject({ ok: true, report: { format: 'domains', skipped: {} } });
  expect(found).toEqual(hosts);
});

test('an exception in the last block holds for an entry in the first', async () => {
  const rules = Array.from({ length: 150_000 }, (_, n) => `||host-${n}.many.example^`);
  const found = new Set<string>();
  await readList(encode([...rules, '@@||host-0.many.example^'].join('\n')), {}, (entry) => found.add(entry.host));
  expect(found.has('host-0.many.example')).toBe(false);
  expect(found.size).toBe(rules.length - 1);
});

test('the beginning of blocks is the beginning of the text', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 6 }), fc.nat(40), (blocks, length) => {
      expect(beginningOf(blocks, length)).toBe(blocks.join('').slice(0, length));
    }),
  );
});

describe('an archive of several members', () => {
  const members = ['a.example\n', 'b.example\n', '', 'c.example\n'].map((text) => gzipSync(text));
  const textOf = async (bytes: Uint8Array) => {
    const read = await readListText(new Uint8Array(bytes));
    return read.ok ? read.blocks.join('') : read.reason;
  };

  test('is read whole', async () => {
    expect(await textOf(Buffer.concat(members))).toBe('a.example\nb.example\nc.example\n');
    const many = Array.from({ length: 2000 }, (_, n) => gzipSync(`host-${n}.example\n`));
    expect((await textOf(Buffer.concat(many))).split('\n').length).toBe(2001);
  });

  test('in which something looks like a beginning is read whole', async () => {
    // In a field for extra data (RFC 1952 §2.3.1.1).
    const [first, ...others] = members as [Buffer, ...Buffer[]];
    const extra = Buffer.from('\x04\x00\x1f\x8b\x08\x00', 'latin1');
    const odd = Buffer.concat([
      first.subarray(0, 3),
      Buffer.from([4]),
      first.subarray(4, 10),
      extra,
      first.subarray(10),
    ]);
    expect(await textOf(odd)).toBe('a.example\n');
    expect(await textOf(Buffer.concat([odd, odd, ...others]))).toBe('a.example\na.example\nb.example\nc.example\n');
  });

  test('of which the last was cut, or behind which something else stands, is refused', async () => {
    const whole = Buffer.concat(members);
    const last = (members.at(-1) as Buffer).length;
    for (let cut = 1; cut < last; cut++) expect(await textOf(whole.subarray(0, -cut)), `${cut}`).toBe('broken-gzip');
    expect(await textOf(Buffer.concat([...members, Buffer.from('<html>')]))).toBe('broken-gzip');
    expect(await textOf(Buffer.concat([...members, Buffer.from('\x1f\x8b\x08\x00', 'latin1')]))).toBe('broken-gzip');
  });

  test('that unpack to too much together is refused', async () => {
    const half = gzipSync(Buffer.alloc(129 * 1024 * 1024, 'a.example\n'), { level: 1 });
    expect(await textOf(Buffer.concat([half, half]))).toBe('too-large');
  });

  test('that only seem to begin again and again are given up soon', async () => {
    const bytes = Buffer.concat([members[0] as Buffer, Buffer.from('\x1f\x8b\x08\x00'.repeat(100_000), 'latin1')]);
    const startMs = performance.now();
    expect(await textOf(bytes)).toBe('broken-gzip');
    expect(performance.now() - startMs).toBeLessThan(5000);
  });
});
