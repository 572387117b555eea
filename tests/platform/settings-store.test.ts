import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeContacts, changeSettings, readSettings } from '../../platform/settings-store.ts';
import { contactFields, type KeptContact } from '../../settings/contacts.ts';

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

test('what a popup was typing as it closed is there at the next reading, and is stored with the next change', async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('the page is gone'));
  expect(await add('a')).toMatchObject({ ok: false });
  expect((await readSettings()).contacts.map(({ id }) => id)).toEqual(['a']);
  await add('b');
  expect((await readSettings()).contacts.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(kept.size).toBe(0);
});
