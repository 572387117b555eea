import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkChain } from '../../incidents/chain.ts';
import type { EntryData, IncidentStore, Stored } from '../../incidents/types.ts';
import { exportBackup, importBackup } from '../../platform/backup.ts';
import { sha256Hex } from '../../platform/digest.ts';
import { openIncidentStore } from '../../platform/incident-store.ts';
import { changeContacts, changeSettings, readSettings } from '../../platform/settings-store.ts';

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
  await changeContacts([{ kind: 'edit', row: contact, fields: [] }]);
  return id;
}

describe('a backup', () => {
  test('brings incidents, drafts and settings to another computer as they were', async () => {
    const store = openIncidentStore();
    const id = await fill(store);
    const [entries, incidents] = [value(await store.entries(id)), value(await store.list())];
    const file = value(await exportBackup(store));
    forget();
    expect(await importBackup(file)).toEqual({ ok: true, added: 1, skipped: 0 });
    const there = openIncidentStore();
    expect(value(await there.entries(id))).toEqual(entries);
    expect(value(await there.list())).toEqual(incidents);
    expect(value(await there.drafts(id))).toMatchObject([{ text: '書きかけ' }]);
    expect(await readSettings()).toMatchObject({ companyName: '例の会社', contacts: [contact] });
    expect(await checkChain(value(await there.entries(id)), sha256Hex)).toMatchObject({ ok: true, count: 2 });
  });

  test('taken in twice adds nothing twice', async () => {
    const store = openIncidentStore();
    await fill(store);
    const file = value(await exportBackup(store));
    expect(await importBackup(file)).toEqual({ ok: true, added: 0, skipped: 1 });
    expect((await readSettings()).contacts).toEqual([contact]);
  });

  test('that is further on gives an incident the entries it lacks', async () => {
    const store = openIncidentStore();
    const id = await fill(store);
    const before = value(await exportBackup(store));
    value(await store.append(id, { kind: 'note', text: 'later' }, ''));
    const after = value(await exportBackup(store));
    forget();
    await importBackup(before);
    expect(await importBackup(after)).toEqual({ ok: true, added: 1, skipped: 0 });
    expect(value(await openIncidentStore().entries(id))).toHaveLength(3);
  });

  test('in which the same incident went on differently changes nothing here', async () => {
    const store = openIncidentStore();
    const id = await fill(store);
    const start = value(await exportBackup(store));
    value(await store.append(id, { kind: 'note', text: 'here' }, ''));
    const here = value(await exportBackup(store));
    forget();
    await importBackup(start);
    const there = openIncidentStore();
    value(await there.append(id, { kind: 'note', text: 'there' }, ''));
    expect(await importBackup(here)).toEqual({ ok: false, kind: 'diverged', detail: id });
    expect(value(await there.entries(id)).at(-1)?.data).toEqual({ kind: 'note', text: 'there' });
  });

  test('brings a contact under a new name where somebody else has its name here', async () => {
    const store = openIncidentStore();
    await fill(store);
    const file = value(await exportBackup(store));
    forget();
    const other = { ...contact, name: '例: 責任者B' };
    await changeContacts([{ kind: 'edit', row: other, fields: [] }]);
    await importBackup(file);
    const { contacts } = await readSettings();
    expect(contacts.map(({ name }) => name)).toEqual([other.name, contact.name]);
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(2);
  });

  test('never overwrites settings that are there', async () => {
    const store = openIncidentStore();
    await fill(store);
    const file = value(await exportBackup(store));
    await changeSettings({ companyName: '別の名前' });
    await importBackup(file);
    expect((await readSettings()).companyName).toBe('別の名前');
  });

  test('with one changed entry is refused by its number, and nothing of it is taken', async () => {
    const store = openIncidentStore();
    const id = await fill(store);
    const text = (await value(await exportBackup(store)).text()).replace(
      '共有フォルダも開けない',
      '共有フォルダは開ける',
    );
    forget();
    expect(await importBackup(new Blob([text]))).toEqual({ ok: false, kind: 'broken-chain', detail: `${id} #2` });
    expect(value(await openIncidentStore().list())).toEqual([]);
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
    ['a version of the future', 'newer-version', '{"format":"shodo-backup","version":2}'],
  ])('is not %s', async (_, kind, text) => {
    expect(await importBackup(new Blob([text]))).toEqual({ ok: false, kind });
  });
});
