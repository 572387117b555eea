import { browser } from 'wxt/browser';
import type { StoreFailure } from '../incidents/types.ts';
import { applyContactChange, type ContactChange, type KeptContact } from '../settings/contacts.ts';
import { applyPolicy, type SettingsInForce } from '../settings/policy.ts';
import { readStoredSettings, type Settings } from '../settings/settings.ts';
import { onPolicyChange, readPolicy } from './policy.ts';

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

/** The settings in force: what the organisation fixed, for the rest the user's own. */
export async function readSettings(): Promise<SettingsInForce> {
  const [own, policy] = await Promise.all([readOwnSettings(), readPolicy()]);
  return applyPolicy(own, policy);
}

/**
 * The user's own settings: what is stored or on its way there, the default for each key that is neither. For whoever writes
 * them back, since what a policy says must be gone when the policy is. What a page left on its way as it closed is stored then,
 * for the background too.
 */
export async function readOwnSettings(): Promise<Settings> {
  const settings = await readStored();
  if (readPending().length > 0) void changeContacts([]);
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
  const isAside = writePending([...readPending(), ...ours]);
  try {
    const contacts = await navigator.locks.request(LOCK, async () => {
      const settings = await readStored();
      // All that wait, in the order they were made: to repeat an older one after a newer would put back what it wrote.
      const left = isAside ? readPending() : [...readPending(), ...ours];
      // Ours were stored along with those of a call before.
      if (left.length === 0) return settings.contacts;
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

/** False where there is no such storage, no room in it, or no leave: the change still goes to the store. */
function writePending(pending: readonly PendingChange[]): boolean {
  try {
    const storage = asideStorage();
    if (pending.length === 0) storage?.removeItem(CONTACTS_ASIDE);
    else storage?.setItem(CONTACTS_ASIDE, JSON.stringify(pending));
    return storage !== null;
  } catch {
    return false;
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

/** Calls back with the settings in force whenever any page or the organisation changed them; returns the way to stop. */
export function onSettingsChange(listener: (settings: SettingsInForce) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !changes[KEY]) return;
    const own = readStoredSettings(changes[KEY].newValue);
    void readPolicy().then((policy) => listener(applyPolicy(own, policy)));
  };
  browser.storage.onChanged.addListener(hear);
  const stopHearing = onPolicyChange(() => void readSettings().then(listener));
  return () => {
    browser.storage.onChanged.removeListener(hear);
    stopHearing();
  };
}
