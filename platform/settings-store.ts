import { browser } from 'wxt/browser';
import type { StoreFailure } from '../incidents/types.ts';
import { applyContactChange, type ContactChange, type KeptContact } from '../settings/contacts.ts';
import { readStoredSettings, type Settings } from '../settings/settings.ts';

const KEY = 'settings';
const LOCK = 'shodo-settings';

/**
 * Changes on their way to the store, written aside without waiting: a popup can be gone before a store answers, and a
 * telephone number must not lose its last digit.
 */
const ASIDE = 'shodo-settings-aside';
const CONTACTS_ASIDE = 'shodo-contacts-aside';

/** A change of the contacts on its way to the store. */
interface PendingChange {
  readonly id: string;
  readonly change: ContactChange;
}

/** What can be set at once; the contacts change one by one, see `changeContacts`. */
export type SettingsChange = Partial<Omit<Settings, 'version' | 'contacts'>>;

/** The settings in force: what is stored or on its way there, the default for each key that is neither. */
export async function readSettings(): Promise<Settings> {
  const settings = await readStored();
  return { ...settings, contacts: applyAll(settings.contacts, readPending()) };
}

async function readStored(): Promise<Settings> {
  const stored: { readonly [KEY]?: object } = await browser.storage.local.get(KEY);
  return readStoredSettings({ ...stored[KEY], ...readAside() });
}

/** Changes some keys and leaves the others, also when two pages do so at once. */
export async function changeSettings(
  change: SettingsChange,
): Promise<{ ok: true } | { ok: false; failure: StoreFailure }> {
  const aside = writeAside(change);
  try {
    await navigator.locks.request(LOCK, async () => {
      await browser.storage.local.set({ [KEY]: { ...(await readStored()), ...change } });
    });
    clearAside(aside);
    return { ok: true };
  } catch (error) {
    return { ok: false, failure: { kind: 'failed', detail: String(error) } };
  }
}

/**
 * Does to the contacts what a window did to them, and leaves what other windows do. Changes of a page that closed in
 * mid-word are done before. Answers with the contacts as they then stand.
 */
export async function changeContacts(
  changes: readonly ContactChange[],
): Promise<{ ok: true; contacts: readonly KeptContact[] } | { ok: false; failure: StoreFailure }> {
  const ours = changes.map((change) => ({ id: crypto.randomUUID(), change }));
  writePending([...readPending(), ...ours]);
  try {
    const contacts = await navigator.locks.request(LOCK, async () => {
      const settings = await readStored();
      const own = new Set<string>(ours.map(({ id }) => id));
      const left = [...readPending().filter(({ id }) => !own.has(id)), ...ours];
      const next = applyAll(settings.contacts, left);
      await browser.storage.local.set({ [KEY]: { ...settings, contacts: next } });
      const done = new Set<string>(left.map(({ id }) => id));
      writePending(readPending().filter(({ id }) => !done.has(id)));
      return next;
    });
    return { ok: true, contacts };
  } catch (error) {
    return { ok: false, failure: { kind: 'failed', detail: String(error) } };
  }
}

function applyAll(contacts: readonly KeptContact[], pending: readonly PendingChange[]): readonly KeptContact[] {
  return pending.reduce((all, { change }) => applyContactChange(all, change), contacts);
}

function readPending(): readonly PendingChange[] {
  try {
    const pending: unknown = JSON.parse(asideStorage()?.getItem(CONTACTS_ASIDE) ?? '[]');
    return Array.isArray(pending) ? pending : [];
  } catch {
    return [];
  }
}

function writePending(pending: readonly PendingChange[]): void {
  try {
    if (pending.length === 0) asideStorage()?.removeItem(CONTACTS_ASIDE);
    else asideStorage()?.setItem(CONTACTS_ASIDE, JSON.stringify(pending));
  } catch {
    // No room or not allowed: the change still goes to the store.
  }
}

/** The page's own synchronous storage; the background has none and needs none, since nobody closes it in mid-word. */
function asideStorage(): Storage | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage;
  } catch {
    return null;
  }
}

function readAside(): object {
  try {
    const aside: unknown = JSON.parse(asideStorage()?.getItem(ASIDE) ?? '{}');
    return typeof aside === 'object' && aside !== null ? aside : {};
  } catch {
    return {};
  }
}

function writeAside(change: object): string {
  const aside = JSON.stringify({ ...readAside(), ...change });
  try {
    asideStorage()?.setItem(ASIDE, aside);
  } catch {
    // No room or not allowed: the change still goes to the store.
  }
  return aside;
}

/** Forgets what was written aside, unless a later change joined it: that one forgets both. */
function clearAside(aside: string): void {
  const storage = asideStorage();
  if (storage?.getItem(ASIDE) === aside) storage.removeItem(ASIDE);
}

/** Calls back with the new settings whenever any page changed them; returns the way to stop. */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(readStoredSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
