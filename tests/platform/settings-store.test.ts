import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeContacts,
  changeSettings,
  onSettingsChange,
  readOwnSettings,
  readSettings,
} from '../../platform/settings-store.ts';
import { contactFields, type KeptContact } from '../../settings/contacts.ts';
import type { Settings } from '../../settings/settings.ts';
import { decide } from './decide.ts';

const contact = (id: string): KeptContact => ({ id, role: 'owner', name: id, phone: '1', mail: '', note: '' });
const add = (id: string) => changeContacts([{ kind: 'edit', row: contact(id), fields: contactFields }]);

beforeEach(() => {
  fakeBrowser.reset();
  vi.unstubAllGlobals();
});

test('contacts that two windows add at once are both there', async () => {
  const kept = await Promise.all([add('a'), add('b')]);
  expect(kept.every(({ ok }) => ok)).toBe(true);
  expect((await readSettings()).contacts.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a setting and a contact changed at once are both kept', async () => {
  await Promise.all([changeSettings({ companyName: '例の会社' }), add('a')]);
  expect(await readSettings()).toMatchObject({ companyName: '例の会社', contacts: [{ id: 'a' }] });
});

/** Stands in for the storage that the pages of the extension share. */
function stubLocalStorage(): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
  return kept;
}

/** What the store has, without what waits beside it. */
async function storedPhones(): Promise<readonly string[]> {
  const { settings } = (await fakeBrowser.storage.local.get('settings')) as { settings?: Partial<Settings> };
  return (settings?.contacts ?? []).map(({ phone }) => phone);
}

test.each([
  { where: 'in a page', aside: true },
  { where: 'where a page may write nothing aside', aside: false },
])('a name and a number typed faster than the store answers only grow there, $where', async ({ aside }) => {
  const kept = aside ? stubLocalStorage() : new Map();
  const heard: string[] = [];
  const stop = onSettingsChange(({ contacts }) => heard.push(`${contacts[0]?.name}${contacts[0]?.phone}`));
  const empty: KeptContact = { ...contact('a'), name: '', phone: '' };
  const typed = [
    ...['例', '例A'].map((name) => ({ row: { ...empty, name }, fields: ['name'] as const })),
    ...['0', '03', '03-'].map((phone) => ({ row: { ...empty, name: '例A', phone }, fields: ['phone'] as const })),
  ];
  const all = await Promise.all(typed.map((edit) => changeContacts([{ kind: 'edit', ...edit }])));
  stop();
  expect(all.every(({ ok }) => ok)).toBe(true);
  expect(heard).toEqual([...heard].sort((a, b) => a.length - b.length));
  expect(heard.at(-1)).toBe('例A03-');
  expect(await storedPhones()).toEqual(['03-']);
  expect(kept.size).toBe(0);
});

test('a page that closes while its first letter is on its way to the store loses none of those after it', async () => {
  stubLocalStorage();
  const typed = ['0', '03', '03-'].map((phone) =>
    changeContacts([{ kind: 'edit', row: { ...contact('a'), phone }, fields: ['phone'] }]),
  );
  await typed[0];
  // What a page that opens at this moment reads.
  expect((await readSettings()).contacts.map(({ phone }) => phone)).toEqual(['03-']);
  await Promise.all(typed);
});

test('what a popup was typing as it closed is there at the next reading, and is stored by it', async () => {
  const kept = stubLocalStorage();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('the page is gone'));
  expect(await add('a')).toMatchObject({ ok: false });
  expect(await storedPhones()).toEqual([]);
  expect((await readSettings()).contacts.map(({ id }) => id)).toEqual(['a']);
  await vi.waitFor(() => expect(kept.size).toBe(0));
  expect(await storedPhones()).toEqual(['1']);
});

test('what the organisation decided acts, is never written among the user’s own, and is gone with it', async () => {
  await changeSettings({ theme: 'dark', lists: { urlhaus: false } });
  await decide({ theme: 'light', companyName: '会社A', lists: { urlhaus: true } });
  expect(await readSettings()).toMatchObject({ theme: 'light', companyName: '会社A', lists: { urlhaus: true } });
  await changeSettings({ userName: '責任者A' });
  await add('a');
  expect(await readOwnSettings()).toMatchObject({ theme: 'dark', companyName: '', lists: { urlhaus: false } });
  await decide({});
  expect(await readSettings()).toMatchObject({ theme: 'dark', userName: '責任者A', fixed: [], fixedLists: [] });
});

test('a page hears of it when the organisation decides, or the user under its decision', async () => {
  const heard: string[] = [];
  const stop = onSettingsChange(({ theme, userName }) => void heard.push(`${theme} ${userName}`));
  await decide({ theme: 'light' });
  await vi.waitFor(() => expect(heard).toEqual(['light ']));
  await changeSettings({ theme: 'dark', userName: '責任者A' });
  await vi.waitFor(() => expect(heard).toEqual(['light ', 'light 責任者A']));
  stop();
  await decide({});
  expect(heard).toHaveLength(2);
});

test('where the browser keeps no policies and says so by an error, the user’s own settings act', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
  await changeSettings({ theme: 'dark' });
  expect(await readSettings()).toMatchObject({ theme: 'dark', fixed: [] });
});
