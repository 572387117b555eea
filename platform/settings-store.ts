import { browser } from 'wxt/browser';
import type { StoreFailure } from '../incidents/types.ts';
import { readStoredSettings, type Settings } from '../settings/settings.ts';

const KEY = 'settings';

/**
 * Changes on their way to the store, written aside without waiting: a popup can be gone before a store answers, and a
 * telephone number must not lose its last digit.
 */
const ASIDE = 'shodo-settings-aside';

/** The settings in force: what is stored or on its way there, the default for each key that is neither. */
export async function readSettings(): Promise<Settings> {
  const stored: { readonly [KEY]?: object } = await browser.storage.local.get(KEY);
  return readStoredSettings({ ...stored[KEY], ...readAside() });
}

/** Changes some keys and leaves the others, also when two pages do so at once. */
export async function changeSettings(
  change: Partial<Omit<Settings, 'version'>>,
): Promise<{ ok: true } | { ok: false; failure: StoreFailure }> {
  const aside = writeAside(change);
  try {
    await navigator.locks.request('shodo-settings', async () => {
      await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
    });
    clearAside(aside);
    return { ok: true };
  } catch (error) {
    return { ok: false, failure: { kind: 'failed', detail: String(error) } };
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
