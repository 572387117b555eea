import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sealEntry } from '../../incidents/chain.ts';
import { readCheckCode, writeCheckCode } from '../../incidents/check-code.ts';
import { attachmentOf } from '../../incidents/evidence.ts';
import {
  type EntryData,
  type IncidentArchive,
  MOST_FILE_BYTES,
  type Stored,
  UNDO_DAYS,
} from '../../incidents/types.ts';
import { openDatabaseShelf } from '../../platform/database-shelf.ts';
import { sha256Hex } from '../../platform/digest.ts';
import { eraseDeleted } from '../../platform/erase-deleted.ts';
import { openIncidentArchive } from '../../platform/incident-archive.ts';
import { openIncidentWriter } from '../../platform/incident-writer.ts';
import { openMemoryShelf } from '../../platform/memory-shelf.ts';
import { storageShelf } from '../../platform/storage-shelf.ts';
import { fc, runs } from '../property.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const started: EntryData & { kind: 'started' } = {
  kind: 'started',
  type: 'virus',
  from: 'antivirus',
  foundAtMs: 0,
  exercise: false,
};
const note = (text: string): EntryData => ({ kind: 'note', text });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function value<T>(stored: Stored<T>): T {
  if (!stored.ok) throw new Error(`Expected it to be stored, got ${stored.failure.kind}`);
  return stored.value;
}

async function addFile(archive: IncidentArchive, incident: string, bytes: Blob, name = 'a.bin') {
  return archive.attach(incident, { name, bytes }, (file) => ({ kind: 'file', text: '', file }), '');
}

const openDatabase = () => openDB('shodo-incidents');
const blobOf = (...bytes: readonly number[]) => new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' });

describe('a file', () => {
  test('is kept with its entry, named by the hash of what is kept', async () => {
    const archive = openIncidentArchive();
    const { id } = value(await archive.start(started, ''));
    const heard: number[] = [];
    const bytes = new Blob(['abc'], { type: 'text/plain' });
    const added = value(
      await archive.attach(
        id,
        { name: '画面.txt', bytes },
        (file) => ({ kind: 'file', text: 'これ', file }),
        '例: 責任者A',
        (done, all) => heard.push(done / all),
      ),
    );
    const file = attachmentOf(added.entry.data);
    expect(file).toMatchObject({
      name: '画面.txt',
      mediaType: 'text/plain',
      sizeBytes: 3,
      // SHA-256 of "abc", FIPS 180-2.
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
    expect(await value(await archive.readAttachment(file?.id ?? ''))?.text()).toBe('abc');
    expect(heard.at(-1)).toBe(1);
    expect(await (await openDatabase()).count('incoming')).toBe(0);
    expect(value(await archive.verify(id))).toMatchObject({ count: 2, files: 1, findings: [] });
  });

  test('over 200 MB is refused before anything is read or kept', async () => {
    const archive = openIncidentArchive();
    const { id } = value(await archive.start(started, ''));
    const bytes = new Blob([]);
    Object.defineProperty(bytes, 'size', { value: MOST_FILE_BYTES + 1 });
    const read = vi.spyOn(bytes, 'slice');
    expect(await addFile(archive, id, bytes)).toEqual({ ok: false, failure: { kind: 'too-large' } });
    expect(read).not.toHaveBeenCalled();
    expect(value(await archive.entries(id))).toHaveLength(1);
  });

  test('that cannot be read is a failure with a sentence of its own', async () => {
    const archive = openIncidentArchive();
    const { id } = value(await archive.start(started, ''));
    const bytes = blobOf(1);
    vi.spyOn(bytes, 'slice').mockReturnValue({
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    } as unknown as Blob);
    expect(await addFile(archive, id, bytes)).toEqual({ ok: false, failure: { kind: 'unreadable' } });
  });

  test('for which the disk has no room leaves the record as it was', async () => {
    const archive = openIncidentArchive();
    const { id } = value(await archive.start(started, ''));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    expect(await addFile(archive, id, blobOf(1))).toEqual({ ok: false, failure: { kind: 'full' } });
    put.mockRestore();
    expect(value(await archive.entries(id))).toHaveLength(1);
    value(await addFile(archive, id, blobOf(1)));
    expect(value(await archive.verify(id)).findings).toEqual([]);
  });

  test('whose page was killed before its entry was written is removed a day later, and no other', async () => {
    const writer = openIncidentWriter();
    const archive = openIncidentArchive(writer);
    const { id } = value(await archive.start(started, ''));
    const { entry } = value(await addFile(archive, id, blobOf(1)));
    await (await writer.shelf()).putFile('left behind', blobOf(2), 0);
    await eraseDeleted(writer, DAY_MS - 1);
    expect(value(await archive.readAttachment('left behind'))).not.toBeNull();
    await eraseDeleted(writer, DAY_MS + 1);
    expect(value(await archive.readAttachment('left behind'))).toBeNull();
    expect(value(await archive.readAttachment(attachmentOf(entry.data)?.id ?? ''))).not.toBeNull();
  });

  test('is refused where only text can be kept', async () => {
    const archive = openIncidentArchive(openIncidentWriter(storageShelf, storageShelf));
    const { id } = value(await archive.start(started, ''));
    expect(await addFile(archive, id, blobOf(1))).toEqual({ ok: false, failure: { kind: 'no-files' } });
  });
});

describe('the check', () => {
  /** Flips one bit of a value as it is stored: of a text, a number, or the bytes of a file. */
  async function flip(stored: unknown, pick: (most: number) => number): Promise<unknown> {
    if (stored instanceof Blob) {
      const bytes = new Uint8Array(await stored.arrayBuffer());
      const at = pick(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8));
      return new Blob([bytes], { type: stored.type });
    }
    if (typeof stored === 'string') {
      if (stored === '') return '\u0001';
      const at = pick(stored.length);
      const code = stored.charCodeAt(at) ^ (1 << pick(16));
      return stored.slice(0, at) + String.fromCharCode(code) + stored.slice(at + 1);
    }
    if (typeof stored === 'number') return stored ^ (1 << pick(31));
    if (typeof stored === 'boolean') return !stored;
    const entries = Object.entries(stored as object);
    const [key = '', field] = entries[pick(entries.length)] ?? [];
    return { ...(stored as object), [key]: await flip(field, pick) };
  }

  test('finds one flipped bit anywhere in the stored entries and files, and names the entry', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (choices) => {
        globalThis.indexedDB = new IDBFactory();
        const archive = openIncidentArchive();
        const { id } = value(await archive.start(started, '例: 責任者A'));
        value(await archive.append(id, note('12:25 営業部の共有フォルダも開けない'), ''));
        value(await addFile(archive, id, blobOf(1, 2, 3, 4, 5)));
        value(await archive.append(id, { kind: 'ticked', step: 'virus/call' }, ''));
        expect(value(await archive.verify(id)).findings).toEqual([]);

        const pick = (most: number) => (choices.next().value ?? 0) % most;
        const db = await openDatabase();
        const isFile = pick(4) === 0;
        const key = isFile ? ((await db.getAllKeys('files'))[0] ?? '') : [id, 1 + pick(4)];
        const store = isFile ? 'files' : 'entries';
        const before: { seq?: number; bytes?: Blob } = await db.get(store, key);
        const after = isFile
          ? { ...before, bytes: await flip(before.bytes, pick) }
          : ((await flip(before, pick)) as typeof before);
        await db.delete(store, key);
        await db.put(store, after);
        db.close();

        const { findings } = value(await archive.verify(id));
        const wrong = isFile ? 3 : before.seq;
        expect(
          findings.map(({ seq }) => seq),
          JSON.stringify(after),
        ).toContain(wrong);
        if (isFile) expect(findings).toEqual([{ kind: 'file-changed', part: 0, seq: 3, file: 'a.bin' }]);
      }),
      runs(80),
    );
  });

  test('names a gap, a lost file and a record cut at its end', async () => {
    const archive = openIncidentArchive();
    const { id } = value(await archive.start(started, ''));
    for (const text of ['b', 'c', 'd', 'e']) value(await archive.append(id, note(text), ''));
    const { entry } = value(await addFile(archive, id, blobOf(1), '写真.jpg'));
    const db = await openDatabase();
    await db.delete('entries', [id, 3]);
    await db.delete('files', attachmentOf(entry.data)?.id ?? '');
    expect(value(await archive.verify(id)).findings).toEqual([
      { kind: 'missing', part: 0, seq: 3 },
      { kind: 'cut', seq: 6 },
      { kind: 'file-missing', part: 0, seq: 6, file: '写真.jpg' },
    ]);
  });

  test('notices by the code that the whole record was written anew, or is an older copy', async () => {
    const archive = openIncidentArchive();
    const { id } = value(await archive.start(started, ''));
    const { incident } = value(await archive.append(id, note('b'), ''));
    const code = readCheckCode(writeCheckCode(incident));
    if (!code) throw new Error('Expected a code');
    value(await archive.append(id, note('c'), ''));
    expect(value(await archive.verify(id, code)).findings).toEqual([]);
    expect(value(await archive.verify(id, { ...code, count: 9 })).findings).toEqual([{ kind: 'cut', seq: 4 }]);
    const other = { ...code, headStart: '0'.repeat(20) };
    expect(value(await archive.verify(id, other)).findings).toEqual([{ kind: 'rewritten', seq: 2 }]);
  });
});

describe.each([
  ['the database', () => openIncidentWriter(openDatabaseShelf())],
  ['the spare shelf', () => openIncidentWriter(storageShelf, storageShelf)],
  [
    'memory',
    () => {
      const shelf = openMemoryShelf();
      return openIncidentWriter(shelf, shelf);
    },
  ],
] as const)('an incident deleted from %s', (_, openWriter) => {
  test('can be brought back whole within 30 days, and its chain says so', async () => {
    const archive = openIncidentArchive(openWriter());
    const { id } = value(await archive.start(started, ''));
    value(await archive.append(id, note('b'), ''));
    value(await archive.delete(id, '例: 責任者A'));
    expect(value(await archive.list())).toEqual([]);
    expect(value(await archive.records())).toEqual([]);
    expect(await archive.append(id, note('c'), '')).toEqual({ ok: false, failure: { kind: 'deleted' } });
    expect(await archive.delete(id, '')).toEqual({ ok: false, failure: { kind: 'deleted' } });
    expect(value(await archive.deleted())).toMatchObject([{ incident: id, count: 2, by: '例: 責任者A' }]);

    expect(value(await archive.restore(id, ''))).toBe(true);
    expect(value(await archive.restore(id, ''))).toBe(false);
    expect(value(await archive.entries(id)).map(({ data }) => data.kind)).toEqual(['started', 'note', 'restored']);
    expect(value(await archive.verify(id)).findings).toEqual([]);
    expect(value(await archive.deleted())).toEqual([]);
  });

  test('is erased after 30 days, drafts included, and only its tombstone stays', async () => {
    const writer = openWriter();
    const archive = openIncidentArchive(writer);
    const { id } = value(await archive.start(started, ''));
    const other = value(await archive.start(started, '')).id;
    value(await archive.saveDraft({ id: 'd1', incident: id, field: 'note', text: 'a', changedAtMs: 0 }, true));
    const { keepsFiles } = await writer.shelf();
    const added = keepsFiles ? value(await addFile(archive, id, blobOf(1))) : null;
    value(await archive.delete(id, ''));
    const [before] = value(await archive.deleted());
    if (!before) throw new Error('Expected a tombstone');
    value(await eraseDeleted(writer, before.deletedAtMs + UNDO_DAYS * DAY_MS - 1));
    expect(value(await archive.deleted())).toEqual([before]);
    value(await eraseDeleted(writer, before.deletedAtMs + UNDO_DAYS * DAY_MS));
    expect(value(await archive.deleted())).toEqual([{ ...before, undo: null }]);
    expect(value(await archive.entries(id))).toEqual([]);
    expect(value(await archive.drafts(id))).toEqual([]);
    const file = added && attachmentOf(added.entry.data);
    if (file) expect(value(await archive.readAttachment(file.id))).toBeNull();
    expect(value(await archive.restore(id, ''))).toBe(false);
    expect(value(await archive.list())).toMatchObject([{ id: other }]);
  });

  test('went on in no window: what another window writes at that moment is either in it or refused', async () => {
    const writer = openWriter();
    const [one, two] = [openIncidentArchive(writer), openIncidentArchive(writer)];
    const { id } = value(await one.start(started, ''));
    const [written] = await Promise.all([one.append(id, note('b'), ''), two.delete(id, '')]);
    const [tombstone] = value(await one.deleted());
    expect(tombstone?.count).toBe(written.ok ? 2 : 1);
    expect(value(await one.entries(id))).toHaveLength(written.ok ? 2 : 1);
  });
});

test('a clock that went back is recorded before the entry, and a slip of milliseconds is not', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
  const archive = openIncidentArchive();
  const { id } = value(await archive.start(started, ''));
  vi.setSystemTime(999_500);
  value(await archive.append(id, note('b'), ''));
  vi.setSystemTime(900_000);
  const { entry } = value(await archive.append(id, note('c'), ''));
  expect(entry.data).toEqual(note('c'));
  expect(value(await archive.entries(id)).map(({ data }) => data)).toEqual([
    started,
    note('b'),
    { kind: 'clock-back', lastMs: 999_500 },
    note('c'),
  ]);
  expect(value(await archive.verify(id)).findings).toEqual([]);
});

test('notes of version 1 are all there after the upgrade, and go on', async () => {
  const old = await openDB('shodo-incidents', 1, {
    upgrade(db) {
      db.createObjectStore('incidents', { keyPath: 'id' });
      db.createObjectStore('entries', { keyPath: ['incident', 'seq'] });
      db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('incident', 'incident');
    },
  });
  // As version 0.1.0 stored them.
  const incident = {
    id: 'i1',
    type: 'virus',
    from: 'antivirus',
    exercise: false,
    state: 'open',
    foundAtMs: 0,
    startedAtMs: 0,
    ticks: {},
    facts: {},
    changedAtMs: 0,
    count: 1,
    head: 'HEAD',
  };
  const entry = {
    incident: 'i1',
    seq: 1,
    when: { atMs: 0, zone: 'Asia/Tokyo', offsetMinutes: 540 },
    by: '',
    data: started,
    prev: '0'.repeat(64),
  };

  const sealed = await sealEntry(entry, sha256Hex);
  const draft = { id: 'd1', incident: 'i1', field: 'note', text: '書きかけ', changedAtMs: 0 };
  await old.put('incidents', { ...incident, head: sealed.hash });
  await old.put('entries', sealed);
  await old.put('drafts', draft);
  old.close();

  const archive = openIncidentArchive();
  expect(value(await archive.record('i1'))).toMatchObject({ chain: [sealed], parts: [] });
  expect(value(await archive.drafts('i1'))).toEqual([draft]);
  value(await addFile(archive, 'i1', blobOf(1)));
  expect(value(await archive.verify('i1'))).toMatchObject({ count: 2, files: 1, findings: [] });
});
