import { browser } from 'wxt/browser';
import { isWithin, parseAddress } from '../watch/address.ts';

/**
 * Leave to open one host, subdomains with it, once in one tab, given on the warning page. `given` lets the next page of that host
 * through; the page that came makes it `used`, which covers nothing more than that page's own changes of its address and its frames.
 */
interface Pass {
  readonly tabId: number;
  readonly host: string;
  readonly state: 'given' | 'used';
}

/** Never outlives the browser (`storage.session`). */
const KEY = 'passes';

async function readPasses(): Promise<readonly Pass[]> {
  const stored: { [KEY]?: Pass[] } = await browser.storage.session.get(KEY);
  return stored[KEY] ?? [];
}

/** Events come close together (a page and its redirect); each reads and writes alone. */
function changePasses(change: (passes: readonly Pass[]) => readonly Pass[]): Promise<void> {
  return navigator.locks.request('shodo-passes', async () => {
    await browser.storage.session.set({ [KEY]: change(await readPasses()) });
  });
}

/** Gives a pass; a tab has one at a time. */
export function givePass(tabId: number, host: string): Promise<void> {
  return changePasses((passes) => [...passes.filter((it) => it.tabId !== tabId), { tabId, host, state: 'given' }]);
}

/** Notes that the page a pass was given for has come. */
export function usePass(tabId: number): Promise<void> {
  return changePasses((passes) => passes.map((it) => (it.tabId === tabId ? { ...it, state: 'used' } : it)));
}

/** Takes a tab's pass away, used or not. */
export function dropPass(tabId: number): Promise<void> {
  return changePasses((passes) => passes.filter((it) => it.tabId !== tabId));
}

/** What the tab's pass says of an address: `none` when it has no pass or one for another host. */
export async function passState(tabId: number, url: string): Promise<Pass['state'] | 'none'> {
  const pass = (await readPasses()).find((it) => it.tabId === tabId);
  const address = parseAddress(url);
  return pass && address.kind === 'web' && isWithin(address.host, pass.host) ? pass.state : 'none';
}

/** The host this tab holds a pass for, used or not; null without one. */
export async function passedHost(tabId: number): Promise<string | null> {
  return (await readPasses()).find((it) => it.tabId === tabId)?.host ?? null;
}
