import { browser } from 'wxt/browser';
import type { Allow } from '../watch/types.ts';

/** In `storage.local`, which Chromium's private windows share. */
const KEY = 'allows';

/** Allows that have not lapsed yet. */
export async function readAllows(nowMs: number): Promise<readonly Allow[]> {
  const stored: { [KEY]?: Allow[] } = await browser.storage.local.get(KEY);
  return (stored[KEY] ?? []).filter((allow) => allow.untilMs > nowMs);
}

/** Changes the allows kept; lapsed ones fall out on the way. Returns those now in force. */
export function changeAllows(
  nowMs: number,
  change: (allows: readonly Allow[]) => readonly Allow[],
): Promise<readonly Allow[]> {
  return navigator.locks.request('shodo-allows', async () => {
    const allows = change(await readAllows(nowMs));
    await browser.storage.local.set({ [KEY]: allows });
    return allows;
  });
}
