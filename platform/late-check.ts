import { type Browser, browser } from 'wxt/browser';
import { parseAddress } from '../watch/address.ts';
import type { Verdict } from '../watch/types.ts';
import type { Enforcement } from './enforcement.ts';
import { dropPass, passedHost, passState, usePass } from './pass-store.ts';
import { describeMatches, logEvent } from './stop-log.ts';
import { forgetTab, noteFrame, noteStop, readTabNotes } from './tab-notes.ts';
import { closeWithoutAsking } from './tabs.ts';
import { markFrames, markNoFrames, markStopped } from './toolbar-mark.ts';
import { readWarning, type WarningAddress, warningPageAddress } from './warning-page.ts';

type IsFlagged = (url: string) => Promise<boolean>;
type Judge = (url: string) => Promise<Verdict>;
interface PageEvent {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
}

/** What Chromium calls a visit that an extension's rule blocked; another extension's does so too. */
const BLOCKED_BY_RULE = 'net::ERR_BLOCKED_BY_CLIENT';

/**
 * The second line: looks at every page a tab has come to, and puts the warning up where the first line could not see it
 * (pages opened with the browser itself, restored tabs, pages out of a service worker or the back/forward cache, addresses
 * changed by a page's own script). Such a page may have loaded for a moment, and the warning says so.
 * It also ends a pass: the page that the pass opened has come, or the attempt has failed.
 */
export function listenForPages(isFlagged: IsFlagged, judge: Judge, enforcement: Enforcement): PageWatch {
  // All are lost when the background ends, and no longer needed then: the visit they belong to is a moment away.
  const askedFor = new Map<number, string>();
  const arriving = new Map<number, Promise<void>>();
  const pagesCome = new Map<number, PageCome>();
  const leadsTo = new Map<number, Promise<string>>();
  browser.webNavigation.onBeforeNavigate.addListener(({ tabId, frameId, url }: PageEvent) => {
    if (frameId !== 0) return;
    askedFor.set(tabId, url);
    // In Firefox the request itself tells, and better.
    if (!import.meta.env.FIREFOX && isWeb(url)) noteWhereItStands(tabId);
  });
  browser.webNavigation.onCreatedNavigationTarget.addListener(({ tabId, sourceTabId }) => {
    if (!import.meta.env.FIREFOX) leadsTo.set(tabId, webAddressOf(sourceTabId));
  });
  /** The page a tab shows leads to what it visits next; what opened the tab leads to its first page. */
  function noteWhereItStands(tabId: number): void {
    const { url } = pagesCome.get(tabId) ?? {};
    if (url !== undefined && url !== 'about:blank') leadsTo.set(tabId, Promise.resolve(isWeb(url) ? url : ''));
    // The page came while the background slept; asked at once, since the tab soon shows the warning.
    else if (!leadsTo.has(tabId)) leadsTo.set(tabId, webAddressOf(tabId));
  }
  browser.webNavigation.onCommitted.addListener((event: PageEvent) => {
    if (event.frameId !== 0) return;
    pagesCome.set(event.tabId, { url: event.url });
    const arrival = noteArrival(event);
    const noted = arrival.catch(() => {});
    arriving.set(event.tabId, noted);
    void noted.then(() => {
      if (arriving.get(event.tabId) === noted) arriving.delete(event.tabId);
    });
    return arrival;
  });
  /** The page that led to the one stopped; that of a page that has come is kept, since a late warning may take its place. */
  async function takeLead({ tabId, ...how }: PageEvent, stop: WarningAddress | null): Promise<string> {
    const lead = leadsTo.get(tabId);
    if (stop || !wasLed(how)) leadsTo.delete(tabId);
    return (stop && (stop.late || wasLed(how)) && (await lead)) || '';
  }
  async function noteArrival(event: PageEvent): Promise<void> {
    const { tabId, url, ...how } = event;
    const asked = askedFor.get(tabId) ?? '';
    askedFor.delete(tabId);
    const stop = readWarning(url);
    const cameFrom = takeLead(event, stop);
    // The same warning, loaded once more: no new stop, and what is known of the old one stays true.
    const isAgain = stop !== null && cameAgain(asked, how);
    const isSame = isAgain && (await readTabNotes(tabId)).warning === url;
    // First of all, so that the page that came has no time to open another one by the same pass.
    const [pass] = await Promise.all([passState(tabId, url), isSame ? null : forgetTab(tabId)]);
    if (pass === 'given') {
      await Promise.all([enforcement.closePage(tabId), usePass(tabId)]);
      return;
    }
    if (stop && (await showsSource(tabId))) {
      // By another address, since the same one would count as already shown.
      const page = url.slice(0, url.indexOf('#'));
      const again = `${page}${page.includes('?') ? '&' : '?'}again${url.slice(page.length)}`;
      await browser.tabs.update(tabId, { url: again });
      return;
    }
    if (stop) await markStopped(tabId);
    if (stop && !isSame) {
      // A rule for one page of a host hands over the list's entry; what was asked for is known unless another site sent here.
      const whole = stop.byPath && isWeb(asked) && (await isFlagged(asked)) ? asked : '';
      await Promise.all([
        noteStop(tabId, {
          warning: url,
          sentForm: stop.sentForm || cameFromForm(how),
          askedFor: whole,
          cameFrom: await cameFrom,
        }),
        isAgain ? null : logStop(tabId, stop.late ? 'late' : 'stopped', whole || stop.address, judge),
      ]);
    }
    if ((await passedHost(tabId)) !== null) await endPass(tabId, enforcement);
    if (isWeb(url) && (await isFlagged(url))) await showWarning(tabId, url, '?late');
  }
  browser.webNavigation.onHistoryStateUpdated.addListener(async ({ tabId, frameId, url }: PageEvent) => {
    if (frameId !== 0 || !isWeb(url) || (await passState(tabId, url)) !== 'none') return;
    if (await isFlagged(url)) await showWarning(tabId, url, '?late');
  });
  browser.webNavigation.onErrorOccurred.addListener(async ({ tabId, frameId, url, ...how }: PageEvent) => {
    const page = pagesCome.get(tabId);
    const pass = await passState(tabId, url);
    if (frameId !== 0) {
      // A stopped frame was on its way to the warning, which lets nobody frame it; a blocked one keeps its own address.
      const target = readWarning(url)?.address ?? url;
      const tells = pass === 'none' && isWeb(target) && (await isFlagged(target));
      if (tells && pagesCome.get(tabId) === page) await tellOfFrame(tabId, target, judge);
    } else if (pass === 'given') await endPass(tabId, enforcement);
    else if (errorOf(how) === BLOCKED_BY_RULE && isWeb(url) && (await isFlagged(url)))
      await showWarning(tabId, url, '');
  });
  browser.tabs.onRemoved.addListener(async (tabId) => {
    askedFor.delete(tabId);
    pagesCome.delete(tabId);
    leadsTo.delete(tabId);
    await forgetTab(tabId);
    if ((await passedHost(tabId)) !== null) await endPass(tabId, enforcement);
  });
  return {
    whenNoted: (tabId) => arriving.get(tabId) ?? Promise.resolve(),
    lastCome: (tabId) => pagesCome.get(tabId),
    tellOfFrame: (tabId, url) => tellOfFrame(tabId, url, judge),
    noteLead: (tabId, url) => void leadsTo.set(tabId, Promise.resolve(isWeb(url) ? url : '')),
  };
}

/** A page that a tab came to; another object each time, the same address or not. */
export interface PageCome {
  readonly url: string;
}

/** What others need to know of the pages that come. */
export interface PageWatch {
  /** The page a tab came to last; undefined where none has come since the background started. */
  lastCome(tabId: number): PageCome | undefined;
  /** Notes and shows that a listed page was stopped inside the page of a tab, which itself stays. */
  tellOfFrame(tabId: number, url: string): Promise<void>;
  /** Hears what led to the visit that begins in a tab. */
  noteLead(tabId: number, url: string): void;
  /** Settles when all is written down about the page a tab has just come to; a warning asks before that is done. */
  whenNoted(tabId: number): Promise<void>;
}

async function tellOfFrame(tabId: number, url: string, judge: Judge): Promise<void> {
  const address = parseAddress(url);
  if (address.kind !== 'web') return;
  const frame = { host: address.host, atMs: Date.now() };
  const frames = await noteFrame(tabId, frame);
  await markFrames(tabId, frames.length);
  // One line a page: a page full of frames must not push everything else out of the log.
  if (frames[0] === frame) await logStop(tabId, 'frame', url, judge);
  // The tab may have come to another page while its icon was being marked.
  if ((await readTabNotes(tabId)).frames.length === 0) await markNoFrames(tabId);
}

/** Looks at every tab that is open already: at the browser's start, and when lists have just come into force. */
export async function checkOpenTabs(isFlagged: IsFlagged): Promise<void> {
  for (const { id, url } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
    if (id === undefined || !url || (await passState(id, url)) !== 'none') continue;
    // One tab that closes meanwhile must not keep the others from being looked at.
    if (await isFlagged(url)) await showWarning(id, url, '?late').catch(() => {});
  }
}

/** Writes down that something was stopped, by whichever line; a warning for no listed address is no stop. */
async function logStop(tabId: number, kind: 'stopped' | 'late' | 'frame', target: string, judge: Judge): Promise<void> {
  const { incognito } = await browser.tabs.get(tabId);
  if (incognito) return;
  const verdict = await judge(target);
  if (verdict.kind !== 'flagged') return;
  await logEvent({ atMs: Date.now(), kind, target, ...describeMatches(verdict), reason: '', by: '' });
}

/** Asked for the source of a listed page, Chromium shows that of the warning, under an address that it keeps from us. */
async function showsSource(tabId: number): Promise<boolean> {
  return !import.meta.env.FIREFOX && (await browser.tabs.get(tabId)).url === undefined;
}

/** Chromium's rules do not tell how a page was asked for, but the browser says that a form led to the warning. */
function cameFromForm(how: object): boolean {
  return 'transitionType' in how && how.transitionType === 'form_submit';
}

/** Whether a page led there, and not the user's own typing; in Firefox the request told already. */
function wasLed(how: object): boolean {
  if (import.meta.env.FIREFOX) return true;
  return 'transitionType' in how && (how.transitionType === 'link' || how.transitionType === 'form_submit');
}

/** What a tab shows now; '' for no web page. */
async function webAddressOf(tabId: number): Promise<string> {
  const { url = '' } = (await browser.tabs.get(tabId).catch(() => null)) ?? {};
  return isWeb(url) ? url : '';
}

/** A warning that its tab came to by itself (reload, back, restored) and not by a visit to a site that was stopped. */
function cameAgain(asked: string, how: object): boolean {
  const isReload = 'transitionType' in how && how.transitionType === 'reload';
  const found = 'transitionQualifiers' in how ? how.transitionQualifiers : [];
  const qualifiers: readonly unknown[] = Array.isArray(found) ? found : [];
  const wasSentHere = isWeb(asked) || qualifiers.includes('server_redirect');
  return !wasSentHere && (isReload || qualifiers.includes('forward_back'));
}

function errorOf(how: object): unknown {
  return 'error' in how ? how.error : undefined;
}

function isWeb(url: string): boolean {
  return /^https?:/i.test(url);
}

async function endPass(tabId: number, enforcement: Enforcement): Promise<void> {
  await dropPass(tabId);
  await enforcement.closeOnce(tabId);
}

/** Puts the warning in the place of a page, unless its tab has gone on to another site while the lists were asked. */
async function showWarning(tabId: number, url: string, query: '' | '?late'): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return;
  const [shown, listed] = [parseAddress(tab.url ?? ''), parseAddress(url)];
  if (shown.kind === 'web' && listed.kind === 'web' && shown.host !== listed.host) return;
  // In Firefox the warning takes the place of the page, so that "back" leads past it.
  const replace = import.meta.env.FIREFOX ? { loadReplace: true } : {};
  const warning = `${warningPageAddress()}${query}#${url}`;
  await browser.tabs.update(tabId, { url: warning, ...replace });
  if (!import.meta.env.FIREFOX) await closeIfItStays(tab, warning);
}

/** By then a page that lets itself be left has been: what is still there asks "really leave?". */
const LEAVES_WITHIN_MS = 1500;

/**
 * A page on which something was pressed may ask before it is left, and Chromium keeps it until somebody answers: then the warning
 * stands in a tab of its own in front of it, which ends the question, and the page is closed without being asked.
 */
async function closeIfItStays(tab: Browser.tabs.Tab, warning: string): Promise<void> {
  const { id, index, windowId, active, url } = tab;
  if (id === undefined || !(await isStillThere(id, url))) return;
  await browser.tabs.create({ url: warning, index: index + 1, windowId, active });
  await closeWithoutAsking(id);
}

async function isStillThere(tabId: number, url: string | undefined): Promise<boolean> {
  const endMs = Date.now() + LEAVES_WITHIN_MS;
  while (Date.now() < endMs) {
    const now = await browser.tabs.get(tabId).catch(() => null);
    if (now?.url !== url) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}
