import { browser } from 'wxt/browser';
import type { Policy } from '../settings/policy.ts';
import type { Allow } from '../watch/types.ts';
import { readPolicy } from './policy.ts';

/** In `storage.local`, which Chromium's private windows share. */
const KEY = 'allows';

async function readStored(): Promise<readonly Allow[]> {
  const stored: { [KEY]?: Allow[] } = await browser.storage.local.get(KEY);
  return stored[KEY] ?? [];
}

/**
 * Allows in force: those of the organisation, and of the user's own those that have not lapsed. Where the organisation forbids
 * to allow sites, the user's own are kept but do not act.
 */
export async function readAllows(nowMs: number): Promise<readonly Allow[]> {
  const [policy, stored] = await Promise.all([readPolicy(), readStored()]);
  return [...allowsOf(policy), ...(policy.offersAllow ? stored.filter((allow) => allow.untilMs > nowMs) : [])];
}

/** The last moment that a date can be. */
const endOfTimeMs = 8_640_000_000_000_000;

function allowsOf({ allowedHosts }: Policy): readonly Allow[] {
  return allowedHosts.map((target) => {
    const about = { reason: '', by: '', fromMs: 0, untilMs: endOfTimeMs, byPolicy: true } as const;
    return { id: `policy-${target}`, scope: 'host', target, ...about };
  });
}

/** Calls back when the user's own allows changed, in whichever window that was. */
export function onAllowsChange(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) listener();
  });
}

/** Changes the user's own allows. Returns those kept, and those that lapsed and fell out on the way. */
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
