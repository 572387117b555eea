import { expect, test } from 'vitest';
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
