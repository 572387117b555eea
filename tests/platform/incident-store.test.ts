import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkChain } from '../../incidents/chain.ts';
import type { Draft, EntryData, Stored } from '../../incidents/types.ts';
import { sha256Hex } from '../../platform/digest.ts';
import { openIncidentStore } from '../../platform/incident-store.ts';
import { openIncidentWriter } from '../../platform/incident-writer.ts';
import { storageShelf } from '../../platform/storage-shelf.ts';

const started: EntryData & { kind: 'started' } = {
  kind: 'started',
  type: 'ransomware',
  from: 'ransom-screen',
  foundAtMs: 0,
  exercise: false,
};
const note = (text: string): EntryData => ({ kind: 'note', text });
const draft = (incident: string, text: string): Draft => ({ id: 'd1', incident, field: 'note', text, changedAtMs: 0 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

function value<T>(stored: Stored<T>): T {
  if (!stored.ok) throw new Error(`Expected it to be stored, got ${stored.failure.kind}`);
  return stored.value;
}

test('two windows writing at once lose nothing and keep one chain', async () => {
  const one = openIncidentStore();
  const two = openIncidentStore();
  const { id } = value(await one.start(started, '責任者A'));
  const texts = Array.from({ length: 20 }, (_, index) => `note ${index}`);
  await Promise.all(texts.map((text, index) => (index % 2 ? one : two).append(id, note(text), '').then(value)));
  const entries = value(await one.entries(id));
  expect(entries.map(({ data }) => (data.kind === 'note' ? data.text : '')).sort()).toEqual(['', ...texts].sort());
  expect(await checkChain(entries, sha256Hex)).toMatchObject({ ok: true, count: 21 });
  expect(value(await two.list())[0]).toMatchObject({ count: 21, head: entries.at(-1)?.hash });
});

test('the other window hears which incident changed', async () => {
  const one = openIncidentStore();
  const two = openIncidentStore();
  const { id } = value(await one.start(started, ''));
  const heard = new Promise<string>((resolve) => two.onChange(resolve));
  value(await one.append(id, note('a'), ''));
  expect(await heard).toBe(id);
});

test('a draft becomes its entry or stays a draft, never both or neither', async () => {
  const store = openIncidentStore();
  const { id } = value(await store.start(started, ''));
  value(await store.saveDraft(draft(id, '営業部の'), true));
  expect(value(await store.drafts(id))).toEqual([draft(id, '営業部の')]);

  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('disk full', 'QuotaExceededError');
  });
  const refused = await store.appendDraft(draft(id, '営業部の'), note('営業部の'), '');
  expect(refused).toEqual({ ok: false, failure: { kind: 'full' } });
  vi.restoreAllMocks();
  expect(value(await store.drafts(id))).toHaveLength(1);
  expect(value(await store.entries(id))).toHaveLength(1);

  value(await store.appendDraft(draft(id, '営業部の'), note('営業部の'), ''));
  expect(value(await store.drafts(id))).toEqual([]);
  expect(value(await store.entries(id)).at(-1)?.data).toEqual(note('営業部の'));
});

test('half a letter, as a hostile page may have in its title, does not keep the page out of the record', async () => {
  const store = openIncidentStore();
  const { id } = value(await store.start(started, ''));
  const page = { kind: 'page', title: '\ud83dVirus', url: 'https://a.example/', verdict: 'clear', lists: [] } as const;
  value(await store.append(id, page, ''));
  const entries = value(await store.entries(id));
  expect(entries.at(-1)?.data).toEqual({ ...page, title: '\ufffdVirus' });
  expect(await checkChain(entries, sha256Hex)).toMatchObject({ ok: true, count: 2 });
});

test('an emptied draft is gone', async () => {
  const store = openIncidentStore();
  value(await store.saveDraft(draft('i1', 'a'), false));
  value(await store.saveDraft(draft('i1', ''), false));
  expect(value(await store.drafts('i1'))).toEqual([]);
});

describe('in a browser that keeps no database', () => {
  const refuse = () =>
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('never remember history', 'InvalidStateError');
    });

  test('notes go to the spare shelf, with the same chain', async () => {
    refuse();
    const store = openIncidentStore(openIncidentWriter(undefined, storageShelf));
    const { id } = value(await store.start(started, ''));
    value(await store.saveDraft(draft(id, 'b'), true));
    value(await store.appendDraft(draft(id, 'b'), note('b'), ''));
    const again = openIncidentStore(openIncidentWriter(undefined, storageShelf));
    expect(await checkChain(value(await again.entries(id)), sha256Hex)).toMatchObject({ ok: true, count: 2 });
    expect(value(await again.drafts(id))).toEqual([]);
    expect(value(await again.list())).toMatchObject([{ id, count: 2 }]);
  });

  test('two windows writing at once lose nothing there either', async () => {
    refuse();
    const [one, two] = [openIncidentStore(), openIncidentStore()];
    const { id } = value(await one.start(started, ''));
    await Promise.all(
      Array.from({ length: 10 }, (_, i) => (i % 2 ? one : two).append(id, note(`${i}`), '').then(value)),
    );
    expect(await checkChain(value(await one.entries(id)), sha256Hex)).toMatchObject({ ok: true, count: 11 });
  });

  test('and that refuses storage too, says so, and may recover', async () => {
    refuse();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new DOMException('blocked', 'SecurityError'));
    const store = openIncidentStore();
    expect(await store.list()).toEqual({ ok: false, failure: { kind: 'unavailable' } });
    vi.restoreAllMocks();
    expect(value(await store.list())).toEqual([]);
  });
});

test('appending to an incident that is not there is a bug, not a failure of the disk', async () => {
  await expect(openIncidentStore().append('nowhere', note('a'), '')).rejects.toThrow(/Expected incident nowhere/);
});
