import { browser } from 'wxt/browser';
import type { StoreFailure } from '../incidents/types.ts';
import { readStoredSettings, type Settings } from '../settings/settings.ts';

const KEY = 'settings';

/** The settings in force: what is stored, the default for each key that is not. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return readStoredSettings(stored[KEY]);
}

/** Changes some keys and leaves the others, also when two pages do so at once. */
export async function changeSettings(
  change: Partial<Omit<Settings, 'version'>>,
): Promise<{ ok: true } | { ok: false; failure: StoreFailure }> {
  try {
    await navigator.locks.request('shodo-settings', async () => {
      await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
    });
    return { ok: true };
  } catch (error) {
    return { ok: false, failure: { kind: 'failed', detail: String(error) } };
  }
}

/** Calls back with the new settings whenever any page changed them; returns the way to stop. */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(readStoredSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
