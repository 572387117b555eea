import { browser } from 'wxt/browser';
import type { Verdict } from '../watch/types.ts';
import type { Enforcement } from './enforcement.ts';
import { dropPass, holdsPass, passState, usePass } from './pass-store.ts';
import { describeMatches, logEvent } from './stop-log.ts';
import { markStopped } from './toolbar-mark.ts';
import { warningPageAddress } from './warning-page.ts';

type IsFlagged = (url: string) => Promise<boolean>;
type Judge = (url: string) => Promise<Verdict>;
interface PageEvent {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
}

/**
 * The second line: looks at every page a tab has come to, and puts the warning up where the first line could not see it
 * (pages opened with the browser itself, restored tabs, pages out of a service worker or the back/forward cache, addresses
 * changed by a page's own script). Such a page may have loaded for a moment, and the warning says so.
 * It also ends a pass: the page that the pass opened has come, or the attempt has failed.
 */
export function listenForPages(isFlagged: IsFlagged, judge: Judge, enforcement: Enforcement): void {
  browser.webNavigation.onCommitted.addListener(async ({ tabId, frameId, url }: PageEvent) => {
    if (frameId !== 0) return;
    if ((await passState(tabId, url)) === 'given') {
      await Promise.all([usePass(tabId), enforcement.closeOnce(tabId)]);
      return;
    }
    if (url.startsWith(warningPageAddress())) await Promise.all([markStopped(tabId), logStop(tabId, url, judge)]);
    if (await holdsPass(tabId)) await endPass(tabId, enforcement);
    if (isWeb(url) && (await isFlagged(url))) await showLateWarning(tabId, url);
  });
  browser.webNavigation.onHistoryStateUpdated.addListener(async ({ tabId, frameId, url }: PageEvent) => {
    if (frameId !== 0 || !isWeb(url) || (await passState(tabId, url)) !== 'none') return;
    if (await isFlagged(url)) await showLateWarning(tabId, url);
  });
  browser.webNavigation.onErrorOccurred.addListener(async ({ tabId, frameId, url }: PageEvent) => {
    if (frameId === 0 && (await passState(tabId, url)) === 'given') await endPass(tabId, enforcement);
  });
  browser.tabs.onRemoved.addListener(async (tabId) => {
    if (await holdsPass(tabId)) await endPass(tabId, enforcement);
  });
}

/** Looks at every tab that is open already: at the browser's start, and when lists have just come into force. */
export async function checkOpenTabs(isFlagged: IsFlagged): Promise<void> {
  for (const { id, url } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
    if (id === undefined || !url || (await passState(id, url)) !== 'none') continue;
    if (await isFlagged(url)) await showLateWarning(id, url);
  }
}

/** Writes down that a warning came up, by whichever line it was put there; a warning for no listed address is no stop. */
async function logStop(tabId: number, warningUrl: string, judge: Judge): Promise<void> {
  const { incognito } = await browser.tabs.get(tabId);
  if (incognito) return;
  const target = warningUrl.slice(warningUrl.indexOf('#') + 1);
  const verdict = await judge(target);
  if (verdict.kind !== 'flagged') return;
  const kind = warningUrl.startsWith(`${warningPageAddress()}?late#`) ? 'late' : 'stopped';
  await logEvent({ atMs: Date.now(), kind, target, ...describeMatches(verdict), reason: '', by: '' });
}

function isWeb(url: string): boolean {
  return /^https?:/i.test(url);
}

async function endPass(tabId: number, enforcement: Enforcement): Promise<void> {
  await dropPass(tabId);
  await enforcement.closeOnce(tabId);
}

async function showLateWarning(tabId: number, url: string): Promise<void> {
  // In Firefox the warning takes the place of the page, so that "back" leads past it.
  const replace = import.meta.env.FIREFOX ? { loadReplace: true } : {};
  await browser.tabs.update(tabId, { url: `${warningPageAddress()}?late#${url}`, ...replace });
}
