import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkChain } from '../../incidents/chain.ts';
import type { Incident } from '../../incidents/types.ts';
import { sha256Hex } from '../../platform/digest.ts';
import { openIncidentWriter } from '../../platform/incident-writer.ts';
import { moveSpareNotes } from '../../platform/move-spare-notes.ts';
import { storageShelf } from '../../platform/storage-shelf.ts';

const started = { kind: 'started', type: 'ransomware', from: 'ransom-screen', foundAtMs: 0, exercise: false } as const;
const privately = () => openIncidentWriter(storageShelf, storageShelf);

let windows: readonly { readonly incognito: boolean }[];
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  windows = [{ incognito: false }];
  vi.spyOn(fakeBrowser.windows, 'getAll').mockImplementation(async () => windows as never);
});

async function write(id: string) {
  const notes = privately();
  await notes.append(id, started, '');
  const { incident } = await notes.append(id, { kind: 'note', text: '止めた' }, '');
  await storageShelf.saveDraft({ id: `draft ${id}`, incident: id, field: 'note', text: '途中', changedAtMs: 0 }, true);
  return incident;
}

test('what a private window of Firefox noted stands in the database afterwards, whole, and nowhere else', async () => {
  const incident = await write('one');
  const notes = openIncidentWriter();
  await moveSpareNotes(notes);
  const place = await notes.shelf();
  expect(await place.incidents()).toEqual([incident]);
  expect(await checkChain(await place.entries('one'), sha256Hex)).toMatchObject({ ok: true, count: 2 });
  expect(await place.drafts('one')).toMatchObject([{ text: '途中' }]);
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('a move that was cut off before the old place was emptied is finished the next time, and adds nothing', async () => {
  const incident = await write('one');
  const kept = await browser.storage.local.get(null);
  const notes = openIncidentWriter();
  await moveSpareNotes(notes);
  await browser.storage.local.set(kept);
  await moveSpareNotes(notes);
  const place = await notes.shelf();
  expect(await place.incidents()).toEqual([incident]);
  expect(await place.entries('one')).toHaveLength(2);
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('a deleted incident comes over with what can bring it back', async () => {
  const incident = await write('one');
  const { count, head } = incident;
  const tombstone = { incident: 'one', count, head, deletedAtMs: 1, by: '', undo: incident };
  await storageShelf.commit({ incidents: [], removed: [{ before: head, incident: 'one' }], tombstones: [tombstone] });
  const notes = openIncidentWriter();
  await moveSpareNotes(notes);
  const place = await notes.shelf();
  expect(await place.incidents()).toEqual([]);
  expect(await place.tombstones()).toEqual([tombstone]);
  expect(await place.entries('one')).toHaveLength(2);
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('where there is no database the notes stay where they are', async () => {
  const incident = await write('one');
  await moveSpareNotes(privately());
  expect(await storageShelf.incidents()).toEqual([incident]);
});

test('while a private window is open its notes stay with it, and come over once it is closed', async () => {
  const incident = await write('one');
  const notes = openIncidentWriter();
  windows = [{ incognito: false }, { incognito: true }];
  expect(await moveSpareNotes(notes)).toBe(false);
  expect(await storageShelf.incidents()).toEqual([incident]);
  windows = [{ incognito: false }];
  expect(await moveSpareNotes(notes)).toBe(true);
  expect(await (await notes.shelf()).incidents()).toEqual([incident]);
  expect(await moveSpareNotes(notes)).toBe(false);
});

test('two moves at the same moment are one', async () => {
  const incident = await write('one');
  await Promise.all([moveSpareNotes(openIncidentWriter()), moveSpareNotes(openIncidentWriter())]);
  const place = await openIncidentWriter().shelf();
  expect(await place.incidents()).toEqual([incident]);
  expect(await place.entries('one')).toHaveLength(2);
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('what a page wrote there while it was closing follows, without its beginning a second time', async () => {
  await write('one');
  const kept = await browser.storage.local.get(null);
  const notes = openIncidentWriter();
  await moveSpareNotes(notes);
  await browser.storage.local.set(kept);
  const { incident } = await privately().append('one', { kind: 'note', text: '最後に' }, '');
  await storageShelf.saveDraft({ id: 'late', incident: 'one', field: 'note', text: 'まだ', changedAtMs: 1 }, true);
  await moveSpareNotes(notes);
  await storageShelf.saveDraft({ id: 'later', incident: 'one', field: 'note', text: 'もう', changedAtMs: 2 }, true);
  await moveSpareNotes(notes);
  const place = await notes.shelf();
  expect(await place.incidents()).toEqual([incident]);
  expect(await checkChain(await place.entries('one'), sha256Hex)).toMatchObject({ ok: true, count: 3 });
  expect((await place.drafts('one')).map(({ text }) => text).toSorted()).toEqual(['まだ', 'もう', '途中'].toSorted());
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('what went on differently in both places is thrown away in neither', async () => {
  await write('one');
  const kept = await browser.storage.local.get(null);
  const notes = openIncidentWriter();
  await moveSpareNotes(notes);
  await notes.append('one', { kind: 'note', text: 'こちら' }, '');
  await browser.storage.local.set(kept);
  await privately().append('one', { kind: 'note', text: 'あちら' }, '');
  await moveSpareNotes(notes);
  const [here, there] = [await (await notes.shelf()).entries('one'), await storageShelf.entries('one')];
  expect([here, there].map((entries) => entries.map(({ data }) => data).at(-1))).toMatchObject([
    { text: 'こちら' },
    { text: 'あちら' },
  ]);
});

test('an incident that came over and was deleted since stays deleted', async () => {
  await write('one');
  const kept = await browser.storage.local.get(null);
  const notes = openIncidentWriter();
  await moveSpareNotes(notes);
  const place = await notes.shelf();
  const incident = (await place.incident('one')) as Incident;
  const { count, head } = incident;
  const tombstone = { incident: 'one', count, head, deletedAtMs: 1, by: '', undo: incident };
  await place.commit({ incidents: [], removed: [{ before: head, incident: 'one' }], tombstones: [tombstone] });
  await browser.storage.local.set(kept);
  await moveSpareNotes(notes);
  expect([await place.incidents(), await place.tombstones()]).toEqual([[], [tombstone]]);
  expect(await browser.storage.local.get(null)).toEqual({});
});
