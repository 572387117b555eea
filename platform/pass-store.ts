import { browser } from 'wxt/browser';
import { parseAddress } from '../watch/address.ts';

/**
 * Leave to open one host once in one tab, given on the warning page. It is used up by the tab's next page of that host, or by
 * the attempt's failure, and never outlives the browser (`storage.session`).
 */
export interface Pass {
  readonly tabId: number;
  readonly host: string;
}

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
export function givePass(pass: Pass): Promise<void> {
  return changePasses((passes) => [...passes.filter((it) => it.tabId !== pass.tabId), pass]);
}

/** Takes a tab's pass away, used or not. */
export function dropPass(tabId: number): Promise<void> {
  return changePasses((passes) => passes.filter((it) => it.tabId !== tabId));
}

/** The tab's pass if it opens this address. */
export async function findPass(tabId: number, url: string): Promise<Pass | null> {
  const pass = (await readPasses()).find((it) => it.tabId === tabId);
  if (!pass) return null;
  const address = parseAddress(url);
  return address.kind === 'web' && address.host === pass.host ? pass : null;
}

/** Whether this tab holds a pass at all, for any host. */
export async function holdsPass(tabId: number): Promise<boolean> {
  return (await readPasses()).some((it) => it.tabId === tabId);
}
