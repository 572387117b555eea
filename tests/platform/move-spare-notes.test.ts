import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkChain } from '../../incidents/chain.ts';
import { sha256Hex } from '../../platform/digest.ts';
import { openIncidentWriter } from '../../platform/incident-writer.ts';
import { moveSpareNotes } from '../../platform/move-spare-notes.ts';
import { storageShelf } from '../../platform/storage-shelf.ts';

const started = { kind: 'started', type: 'ransomware', from: 'ransom-screen', foundAtMs: 0, exercise: false } as const;
const privately = () => openIncidentWriter(storageShelf, storageShelf);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

async function write(id: string) {
  const notes = privately();
  await notes.append(id, started, '');
  const { incident } = await notes.append(id, { kind: 'note', text: '止めた' }, '');
  await storageShelf.saveDraft({ id: `draft ${id}`, incident: id, field: 'note', text: '途中', changedAtMs: 0 }, true);
  return incident;
}

test('what a private window of Firefox noted stands in the database after the next start, whole, and nowhere else', async () => {
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
