import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CHAIN_START, checkChain, sealEntry } from '../../incidents/chain.ts';
import type { Entry, EntryData } from '../../incidents/types.ts';
import { fc, runs } from '../property.ts';

const digest = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function buildChain(texts: readonly string[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const [index, text] of texts.entries()) {
    const data: EntryData =
      index === 0
        ? { kind: 'started', type: 'ransomware', from: 'ransom', foundAtMs: 1, exercise: false }
        : { kind: 'note', text };
    const when = { atMs: 1_795_000_000_000 + index, zone: 'Asia/Tokyo', offsetMinutes: 540 };
    const prev = entries.at(-1)?.hash ?? CHAIN_START;
    entries.push(await sealEntry({ incident: 'i1', seq: index + 1, when, by: '責任者A', data, prev }, digest));
  }
  return entries;
}

test('an entry is hashed over the written-down form, so that anybody can check it without Shodo', async () => {
  const when = { atMs: 0, zone: 'Asia/Tokyo', offsetMinutes: 540 };
  const entry = await sealEntry(
    { incident: 'i1', seq: 1, when, by: '', data: { kind: 'note', text: 'a' }, prev: CHAIN_START },
    digest,
  );
  const written =
    'shodo-entry-1\n{"by":"","data":{"kind":"note","text":"a"},"incident":"i1",' +
    `"prev":"${CHAIN_START}","seq":1,"when":{"atMs":0,"offsetMinutes":540,"zone":"Asia/Tokyo"}}`;
  expect(entry.hash).toBe(createHash('sha256').update(written, 'utf8').digest('hex'));
});

test('a field stored by a later version stays under the seal', async () => {
  const [first] = await buildChain(['']);
  const later = { ...first, data: { ...first?.data, later: 'field' } } as unknown as Entry;
  const sealed = await sealEntry(later, digest);
  expect((await checkChain([sealed], digest)).ok).toBe(true);
  const { later: _, ...without } = sealed.data as EntryData & { later: string };
  expect(await checkChain([{ ...sealed, data: without as EntryData }], digest)).toEqual({
    ok: false,
    kind: 'changed',
    seq: 1,
  });
});

describe('checkChain', () => {
  test('accepts a whole record and gives its count and head', async () => {
    const entries = await buildChain(['', 'b', 'c']);
    expect(await checkChain(entries, digest)).toEqual({ ok: true, count: 3, head: entries[2]?.hash });
    expect(await checkChain([], digest)).toEqual({ ok: true, count: 0, head: CHAIN_START });
  });

  test.each([
    ['an entry taken out', (e: Entry[]) => e.filter((it) => it.seq !== 2), 'missing', 2],
    ['the first entry taken out', (e: Entry[]) => e.slice(1), 'missing', 1],
    ['two entries exchanged', (e: Entry[]) => [e[0], e[2], e[1], e[3]] as Entry[], 'missing', 2],
    ['an entry put in twice', (e: Entry[]) => [e[0], e[1], e[1], e[2]] as Entry[], 'order', 3],
  ])('names %s', async (_, change, kind, seq) => {
    const entries = await buildChain(['', 'b', 'c', 'd']);
    expect(await checkChain(change(entries), digest)).toEqual({ ok: false, kind, seq });
  });

  test('names an entry rewritten with a new seal by the one after it', async () => {
    const entries = await buildChain(['', 'b', 'c']);
    const second = entries[1] as Entry;
    entries[1] = await sealEntry({ ...second, data: { kind: 'note', text: 'never happened' } }, digest);
    expect(await checkChain(entries, digest)).toEqual({ ok: false, kind: 'order', seq: 3 });
  });

  test('notices against the noted count and head that the end was cut or the whole rewritten', async () => {
    const entries = await buildChain(['', 'b', 'c']);
    const noted = { count: 3, head: entries[2]?.hash ?? '' };
    expect(await checkChain(entries.slice(0, 2), digest, noted)).toEqual({ ok: false, kind: 'cut', seq: 3 });
    expect(await checkChain(await buildChain(['', 'x', 'c']), digest, noted)).toEqual({
      ok: false,
      kind: 'changed',
      seq: 3,
    });
    expect((await checkChain(await buildChain(['', 'b', 'c', 'd']), digest, noted)).ok).toBe(true);
  });

  test('finds one changed character anywhere in the stored text of any entry', async () => {
    const entries = await buildChain(['', '12:25 営業部の共有フォルダも開けない', 'c']);
    const stored = entries.map((entry) => JSON.stringify(entry));
    await fc.assert(
      fc.asyncProperty(fc.nat(2), fc.nat(), fc.integer({ min: 1, max: 127 }), async (at, place, flip) => {
        const text = stored[at] as string;
        const index = place % text.length;
        const changed =
          text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ flip) + text.slice(index + 1);
        let entry: Entry;
        try {
          entry = JSON.parse(changed);
        } catch {
          return;
        }
        const tampered = entries.map((it, i) => (i === at ? entry : it));
        // A field renamed by the flip is no longer read; what it held is then missing from the sealed form.
        const check = await checkChain(tampered, digest).catch(() => ({ ok: false as const }));
        expect(check.ok).toBe(false);
      }),
      runs(1500),
    );
  });
});
