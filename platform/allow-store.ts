import { browser } from 'wxt/browser';
import type { Allow } from '../watch/types.ts';

/** In `storage.local`, which Chromium's private windows share. */
const KEY = 'allows';

async function readStored(): Promise<readonly Allow[]> {
  const stored: { [KEY]?: Allow[] } = await browser.storage.local.get(KEY);
  return stored[KEY] ?? [];
}

/** Allows that have not lapsed yet. */
export async function readAllows(nowMs: number): Promise<readonly Allow[]> {
  return (await readStored()).filter((allow) => allow.untilMs > nowMs);
}

/** Changes the allows kept. Returns those now in force, and those that lapsed and fell out on the way. */
export function changeAllows(
  nowMs: number,
  change: (allows: readonly Allow[]) => readonly Allow[],
): Promise<{ allows: readonly Allow[]; lapsed: readonly Allow[] }> {
  return navigator.locks.request('shodo-allows', async () => {
    const { running = [], lapsed = [] } = Object.groupBy(await readStored(), ({ untilMs }) =>
      untilMs > nowMs ? 'running' : 'lapsed',
    );
    const allows = change(running);
    await browser.storage.local.set({ [KEY]: allows });
    return { allows, lapsed };
  });
}
