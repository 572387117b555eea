import { describe, expect, test } from 'vitest';
import { addUp } from '../../incidents/join.ts';
import { indexRecords, searchIndex } from '../../incidents/search.ts';
import type { EntryData, IncidentRecord } from '../../incidents/types.ts';
import { goOn, note, started } from './build-chain.ts';

async function recordOf(...data: readonly EntryData[]): Promise<IncidentRecord> {
  const chain = await goOn(
    [],
    [started, ...data].map((it, atMs) => ({ data: it, atMs })),
  );
  const runs = { chain, parts: [] };
  return { ...runs, incident: addUp(runs) };
}

describe('the search', () => {
  test.each([
    ['part of a word', '有フォル', ['営業部の共有フォルダ NAS-01']],
    ['capitals and 全角', 'ｎａｓ-01', ['営業部の共有フォルダ NAS-01']],
    ['half-width kana', 'ﾌｫﾙﾀﾞ', ['営業部の共有フォルダ NAS-01']],
    ['all of several words', '営業部 nas', ['営業部の共有フォルダ NAS-01']],
    ['an address as shown', 'hxxp://evil[.]example', ['http://evil.example/a']],
    ['the latest first', 'a', ['http://evil.example/a', '営業部の共有フォルダ NAS-01']],
    ['nothing', '見つからない言葉', []],
    ['nothing for blanks', ' 　', []],
    ['no word of the form itself', 'kind', []],
  ])('finds by %s', async (_, query, expected) => {
    const record = await recordOf(note('営業部の共有フォルダ NAS-01'), note('http://evil.example/a'));
    const hits = searchIndex(indexRecords([record]), query);
    expect(hits.flatMap(({ entry }) => (entry.data.kind === 'note' ? [entry.data.text] : []))).toEqual(expected);
    expect(hits.every(({ incident, part }) => incident === 'i1' && part === 0)).toBe(true);
  });

  test('also looks at what the screen shows of an entry', async () => {
    const record = await recordOf({ kind: 'ticked', step: 'virus/unplug' });
    const index = indexRecords([record], (data) => (data.kind === 'ticked' ? 'ネットワークから切り離す' : ''));
    expect(searchIndex(index, '切り離す').map(({ entry }) => entry.seq)).toEqual([2]);
  });

  test('answers between two keys in 10,000 entries', async () => {
    const record = await recordOf();
    const [first] = record.chain;
    if (!first) throw new Error('Expected an entry');
    const chain = Array.from({ length: 10_000 }, (_, index) => ({
      ...first,
      seq: index + 1,
      data: note(
        `${index} 12:25 営業部の共有フォルダも開けない。hxxp://host${index}[.]example/path に接続していた。`.repeat(3),
      ),
    }));
    const builtMs = performance.now();
    const index = indexRecords([{ ...record, chain }]);
    const startMs = performance.now();
    expect(searchIndex(index, 'host9999.example 営業部')).toHaveLength(1);
    const endMs = performance.now();
    console.log(
      `10,000 entries: ${Math.round(startMs - builtMs)} ms to prepare, ${(endMs - startMs).toFixed(1)} ms to search`,
    );
    expect(endMs - startMs).toBeLessThan(200);
  });
});
