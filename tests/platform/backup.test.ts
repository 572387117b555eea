import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CHAIN_START, checkChain, sealEntry } from '../../incidents/chain.ts';
import { attachmentOf } from '../../incidents/evidence.ts';
import { addUp, inTimeOrder } from '../../incidents/join.ts';
import type { EntryData, IncidentArchive, IncidentStore, Stored } from '../../incidents/types.ts';
import { exportBackup, exportIncident, importBackup } from '../../platform/backup.ts';
import { sha256Hex } from '../../platform/digest.ts';
import { openIncidentArchive } from '../../platform/incident-archive.ts';
import { changeContacts, changeSettings, readSettings } from '../../platform/settings-store.ts';
import { contactFields } from '../../settings/contacts.ts';

const started: EntryData & { kind: 'started' } = {
  kind: 'started',
  type: 'virus',
  from: 'antivirus',
  foundAtMs: 0,
  exercise: false,
};
const contact = {
  id: 'c1',
  role: 'responsible',
  name: '例: 責任者A',
  phone: '03-0000-0000',
  mail: '',
  note: '',
} as const;

/** As on another computer: nothing is there. */
function forget(): void {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
}
beforeEach(forget);

function value<T>(stored: Stored<T>): T {
  if (!stored.ok) throw new Error(`Expected it to be stored, got ${stored.failure.kind}`);
  return stored.value;
}

async function fill(store: IncidentStore): Promise<string> {
  const { id } = value(await store.start(started, ''));
  value(await store.append(id, { kind: 'note', text: '12:25 営業部の共有フォルダも開けない' }, ''));
  value(await store.saveDraft({ id: 'd1', incident: id, field: 'note', text: '書きかけ', changedAtMs: 5 }, true));
  await changeSettings({ companyName: '例の会社' });
  await changeContacts([{ kind: 'edit', row: contact, fields: contactFields }]);
  return id;
}

describe('a backup', () => {
  test('brings incidents, drafts and settings to another computer as they were', async () => {
    const store = openIncidentArchive();
    const id = await fill(store);
    const [entries, incidents] = [value(await store.entries(id)), value(await store.list())];
    const file = value(await exportBackup(store));
    forget();
    expect(await importBackup(openIncidentArchive(), file, '')).toEqual({
      ok: true,
      added: 1,
      joined: 0,
      skipped: 0,
      deleted: 0,
    });
    const there = openIncidentArchive();
    expect(value(await there.entries(id))).toEqual(entries);
    expect(value(await there.list())).toEqual(incidents);
    expect(value(await there.drafts(id))).toMatchObject([{ text: '書きかけ' }]);
    expect(await readSettings()).toMatchObject({ companyName: '例の会社', contacts: [contact] });
    expect(await checkChain(value(await there.entries(id)), sha256Hex)).toMatchObject({ ok: true, count: 2 });
  });

  test('says of an exercise that it is one, and brings it back as one', async () => {
    const store = openIncidentArchive();
    const real = value(await store.start(started, '')).id;
    const drill = value(await store.start({ ...started, from: 'exercise-shared-folder', exercise: true }, '')).id;
    const file = value(await exportBackup(store));
    const { records } = JSON.parse((await file.text()).split('\n')[0] ?? '') as {
      readonly records: readonly { readonly exercise?: string; readonly chain: readonly { incident: string }[] }[];
    };
    expect(new Map(records.map(({ exercise, chain }) => [chain[0]?.incident, exercise]))).toEqual(
      new Map([
        [real, undefined],
        [drill, '訓練 / DRILL'],
      ]),
    );
    forget();
    const there = openIncidentArchive();
    expect(await importBackup(there, file, '')).toMatchObject({ ok: true, added: 2 });
    const marks = value(await there.list()).map(({ id, exercise }) => [id, exercise] as const);
    expect(new Map(marks)).toEqual(
      new Map([
        [real, false],
        [drill, true],
      ]),
    );
  });

  test('taken in twice adds nothing twice', async () => {
    const store = openIncidentArchive();
    await fill(store);
    const file = value(await exportBackup(store));
    expect(await importBackup(openIncidentArchive(), file, '')).toEqual({
      ok: true,
      added: 0,
      joined: 0,
      skipped: 1,
      deleted: 0,
    });
    expect((await readSettings()).contacts).toEqual([contact]);
  });

  test('that is further on gives an incident the entries it lacks', async () => {
    const store = openIncidentArchive();
    const id = await fill(store);
    const before = value(await exportBackup(store));
    value(await store.append(id, { kind: 'note', text: 'later' }, ''));
    const after = value(await exportBackup(store));
    forget();
    await importBackup(openIncidentArchive(), before, '');
    expect(await importBackup(openIncidentArchive(), after, '')).toEqual({
      ok: true,
      added: 1,
      joined: 0,
      skipped: 0,
      deleted: 0,
    });
    expect(value(await openIncidentArchive().entries(id))).toHaveLength(3);
  });

  test('in which the same incident went on differently keeps both, and says so in the chain', async () => {
    const store = openIncidentArchive();
    const id = await fill(store);
    const start = value(await exportBackup(store));
    value(await store.append(id, { kind: 'ticked', step: 'virus/call' }, ''));
    value(await store.append(id, { kind: 'note', text: 'here' }, ''));
    const here = value(await exportBackup(store));
    forget();
    await importBackup(openIncidentArchive(), start, '');
    const there = openIncidentArchive();
    value(await there.append(id, { kind: 'note', text: 'there' }, ''));
    const joined = { ok: true, added: 0, joined: 1, skipped: 0, deleted: 0 };
    expect(await importBackup(there, here, '例: 責任者A')).toEqual(joined);

    const record = value(await there.record(id));
    expect(record?.chain.map(({ data }) => data.kind)).toEqual(['started', 'note', 'note', 'joined']);
    expect(record?.chain.at(-1)?.by).toBe('例: 責任者A');
    expect(record?.parts.map((run) => run.map(({ data }) => data.kind))).toEqual([['ticked', 'note']]);
    expect(record?.incident).toMatchObject({ count: 4, joined: 2, ticks: { 'virus/call': expect.any(Number) } });
    expect(value(await there.verify(id)).findings).toEqual([]);

    expect(await importBackup(there, here, '')).toMatchObject({ joined: 0, skipped: 1 });
    expect(value(await there.record(id))).toEqual(record);
  });

  test('brings a contact under a new name where somebody else has its name here', async () => {
    const store = openIncidentArchive();
    await fill(store);
    const file = value(await exportBackup(store));
    forget();
    const other = { ...contact, name: '例: 責任者B' };
    await changeContacts([{ kind: 'edit', row: other, fields: contactFields }]);
    await importBackup(openIncidentArchive(), file, '');
    const { contacts } = await readSettings();
    expect(contacts.map(({ name }) => name)).toEqual([other.name, contact.name]);
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(2);
  });

  test('never overwrites settings that are there', async () => {
    const store = openIncidentArchive();
    await fill(store);
    const file = value(await exportBackup(store));
    await changeSettings({ companyName: '別の名前' });
    await importBackup(openIncidentArchive(), file, '');
    expect((await readSettings()).companyName).toBe('別の名前');
  });

  test('with one changed entry is refused by its number, and nothing of it is taken', async () => {
    const store = openIncidentArchive();
    const id = await fill(store);
    const text = (await value(await exportBackup(store)).text()).replace(
      '共有フォルダも開けない',
      '共有フォルダは開ける',
    );
    forget();
    expect(await importBackup(openIncidentArchive(), new Blob([text]), '')).toEqual({
      ok: false,
      kind: 'broken-chain',
      detail: `${id} #2`,
    });
    expect(value(await openIncidentArchive().list())).toEqual([]);
  });

  test.each([
    ['no JSON', 'not-a-backup', '<html>'],
    ['JSON of something else', 'not-a-backup', '{"format":"other","version":1}'],
    ['null', 'not-a-backup', 'null'],
    ['a list of something else', 'not-a-backup', '{"format":"shodo-backup","version":1,"incidents":[[1]],"drafts":[]}'],
    [
      'a record that does not begin',
      'not-a-backup',
      '{"format":"shodo-backup","version":1,"incidents":[[]],"drafts":[]}',
    ],
    ['a version of the future', 'newer-version', '{"format":"shodo-backup","version":3}'],
    ['records without a chain', 'not-a-backup', '{"format":"shodo-backup","version":2,"records":[{}],"drafts":[]}'],
  ])('is not %s', async (_, kind, text) => {
    expect(await importBackup(openIncidentArchive(), new Blob([text]), '')).toEqual({ ok: false, kind });
  });
});

describe('the backup of one incident', () => {
  test('joins another incident on another computer, with its file, and only once', async () => {
    const finder = openIncidentArchive();
    const theirs = value(await finder.start({ ...started, foundAtMs: 5 }, '例: 発見者B')).id;
    const photo = new Blob([new Uint8Array(3_300_000).fill(7)], { type: 'image/jpeg' });
    value(
      await finder.attach(theirs, { name: '画面.jpg', bytes: photo }, (file) => ({ kind: 'file', text: '', file }), ''),
    );
    const file = value(await exportIncident(finder, theirs));
    if (!file) throw new Error('Expected the incident to be there');
    forget();
    await changeSettings({ companyName: '例の会社' });
    const here = openIncidentArchive();
    const ours = value(await here.start({ ...started, foundAtMs: 9 }, '')).id;
    expect(await importBackup(here, file, '', ours)).toMatchObject({ ok: true, joined: 1 });
    expect(await importBackup(here, file, '', ours)).toMatchObject({ ok: true, joined: 0, skipped: 1 });
    // It is part of the other incident by now, so it does not come back as one of its own.
    expect(await importBackup(here, file, '')).toMatchObject({ ok: true, added: 0, skipped: 1 });

    expect(value(await here.list())).toMatchObject([{ id: ours, foundAtMs: 5, joined: 2 }]);
    const record = value(await here.record(ours));
    if (!record) throw new Error('Expected the incident to be there');
    expect(inTimeOrder(record).map(({ entry, part }) => [part, entry.data.kind])).toEqual([
      [1, 'started'],
      [1, 'file'],
      [0, 'started'],
      [0, 'joined'],
    ]);
    expect(addUp(record)).toEqual(record.incident);
    expect(value(await here.verify(ours))).toMatchObject({ files: 1, findings: [] });
    const [kept] = record.parts.flat().flatMap(({ data }) => attachmentOf(data) ?? []);
    expect(value(await here.readAttachment(kept?.id ?? ''))?.size).toBe(3_300_000);
    expect((await readSettings()).companyName).toBe('例の会社');
  });

  test('that lacks a piece of a file, or has another, is refused by the name of the file', async () => {
    const store = openIncidentArchive();
    const { id } = value(await store.start(started, ''));
    const bytes = new Blob([new Uint8Array(3_300_000).fill(7)]);
    value(await store.attach(id, { name: 'a.bin', bytes }, (file) => ({ kind: 'file', text: '', file }), ''));
    const file = value(await exportIncident(store, id));
    const lines = (await (file ?? new Blob()).text()).split('\n');
    expect(lines).toHaveLength(4);
    for (const wrong of [lines.slice(0, 2), lines.with(1, lines[1]?.replace('Bwc', 'Bwd') ?? '')]) {
      forget();
      expect(await importBackup(openIncidentArchive(), new Blob([wrong.join('\n')]), '')).toEqual({
        ok: false,
        kind: 'broken-file',
        detail: 'a.bin',
      });
      expect(value(await openIncidentArchive().list())).toEqual([]);
    }
  });
});

test('a backup of version 1 is still read', async () => {
  const store = openIncidentArchive();
  const id = await fill(store);
  const entries = value(await store.entries(id));
  const old = { format: 'shodo-backup', version: 1, writtenAtMs: 0, settings: {}, incidents: [entries], drafts: [] };
  forget();
  const there = openIncidentArchive();
  expect(await importBackup(there, new Blob([JSON.stringify(old, null, 1)]), '')).toMatchObject({ ok: true, added: 1 });
  expect(value(await there.entries(id))).toEqual(entries);
});

test('what was deleted stays deleted, and its tombstone goes along', async () => {
  const store = openIncidentArchive();
  const id = await fill(store);
  const before = value(await exportBackup(store));
  value(await store.delete(id, '例: 責任者A'));
  expect(await importBackup(store, before, '')).toMatchObject({ ok: true, added: 0, deleted: 1 });
  expect(value(await store.list())).toEqual([]);
  const after = value(await exportBackup(store));
  forget();
  const there: IncidentArchive = openIncidentArchive();
  expect(await importBackup(there, after, '')).toMatchObject({ ok: true, added: 0 });
  expect(value(await there.deleted())).toMatchObject([{ incident: id, count: 2, by: '例: 責任者A', undo: null }]);
  // Brought back on purpose, by a backup from before: the chain says that it had been deleted.
  expect(await importBackup(there, before, '')).toMatchObject({ ok: true, added: 1 });
  expect(value(await there.entries(id)).at(-1)?.data).toMatchObject({ kind: 'restored', deletedBy: '例: 責任者A' });
  expect(value(await there.deleted())).toEqual([]);
});

describe('a file that somebody made up, sealed as it should be,', () => {
  const when = { atMs: 1, zone: 'Asia/Tokyo', offsetMinutes: 540 };
  const file = { id: 'f', name: 'a', mediaType: '', sizeBytes: 1, sha256: 'a' };
  const write = async (data: object, moment: object = when): Promise<Blob> => {
    const first = { incident: 'i', seq: 1, when, by: '', data: started, prev: CHAIN_START };
    const start = await sealEntry(first, sha256Hex);
    const second = { ...first, seq: 2, when: moment, data, prev: start.hash } as typeof first;
    const chain = [start, await sealEntry(second, sha256Hex)];
    const head = { format: 'shodo-backup', version: 2, writtenAtMs: 0, settings: null };
    return new Blob([
      JSON.stringify({ ...head, records: [{ chain, parts: [] }], drafts: [], tombstones: [], files: [] }),
    ]);
  };

  test.each([
    ['a note without words', { kind: 'note', text: { toString: 1 } }],
    ['a page without lists', { kind: 'page', title: '', url: '', verdict: 'clear', lists: null }],
    ['a page with a verdict nobody gave', { kind: 'page', title: '', url: '', verdict: 'constructor', lists: [] }],
    ['a file that is none', { kind: 'file', text: '', file: null }],
    ['a copy of a page without its file', { kind: 'page-copy', title: '', url: '', form: 'html', missing: [] }],
    ['a file of no size', { kind: 'screenshot', title: '', url: '', file: { ...file, sizeBytes: null } }],
    ['a report of a day that no calendar has', { kind: 'restored', deletedAtMs: 8.7e15, deletedBy: '' }],
    ['a call that went some other way', { kind: 'call', name: '', number: '', outcome: 'x', text: '' }],
  ])('with %s is refused, for no screen could show it', async (_, data) => {
    const imported = await importBackup(openIncidentArchive(), await write(data), '');
    expect(imported).toEqual({ ok: false, kind: 'not-a-backup' });
  });

  test.each([
    ['of a year with five digits', { ...when, atMs: 8.6e15 }],
    ['before there were computers', { ...when, atMs: -1e15 }],
    ['in a zone days away', { ...when, offsetMinutes: 100_000 }],
  ])('with an entry %s is refused', async (_, moment) => {
    const imported = await importBackup(openIncidentArchive(), await write({ kind: 'note', text: 'a' }, moment), '');
    expect(imported).toEqual({ ok: false, kind: 'not-a-backup' });
  });

  test('with an entry nested without end is refused', async () => {
    const text = await (await write({ kind: 'later', deep: 'here' })).text();
    const deep = text.replace('"here"', '['.repeat(200_000) + ']'.repeat(200_000));
    const imported = await importBackup(openIncidentArchive(), new Blob([deep]), '');
    expect(imported).toEqual({ ok: false, kind: 'broken-chain', detail: 'i #2' });
  });

  test('with an entry of a later version is taken in', async () => {
    const imported = await importBackup(openIncidentArchive(), await write({ kind: 'later', text: 1 }), '');
    expect(imported).toMatchObject({ ok: true, added: 1 });
  });
});
