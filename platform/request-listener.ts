import { browser } from 'wxt/browser';
import type { PageWatch } from './late-check.ts';
import { passState } from './pass-store.ts';
import { warningPageAddress } from './warning-page.ts';
import { LateAnswer } from './watch.ts';

/** What Firefox tells of a request for a page, as far as it counts here. */
interface Visit {
  readonly tabId: number;
  /** 0 for the page of the tab itself. */
  readonly frameId: number;
  readonly url: string;
  readonly method: string;
  /** The page that asked for it, where one did. */
  readonly originUrl?: string;
}

/**
 * How long a visit is held for an answer. A woken background answers in some 60 ms, a slow disk may take seconds; after this
 * the visit goes on and the late check looks at it again as soon as there is an answer.
 */
const MOST_WAIT_MS = 5000;

type IsFlagged = (url: string) => Promise<boolean>;
type Pages = Pick<PageWatch, 'lastCome' | 'noteLead' | 'tellOfFrame'>;
/** Hears that a visit could not be looked up, or not in time. */
type OnUnanswered = (error: unknown) => void;

/**
 * Firefox: holds each visit until the lists have answered, and cancels it when they have it. The warning is put up by
 * `tabs.update`, so that the page needs not be reachable from sites. A page inside a page is cancelled alone.
 * An error is never a silent yes: a visit that cannot be looked up is stopped, and the warning then says that and offers to look
 * again. Only one that takes too long goes on, since a slow disk must not close the web.
 */
export function listenForRequests(isFlagged: IsFlagged, pages: Pages, onUnanswered: OnUnanswered): void {
  browser.webRequest.onBeforeRequest.addListener(
    // The types are Chromium's, whose listeners cannot answer later; Firefox waits for a promise.
    ((visit: Visit) => answer(visit, isFlagged, pages, onUnanswered)) as never,
    { urls: ['http://*/*', 'https://*/*'], types: ['main_frame', 'sub_frame'] },
    ['blocking'],
  );
}

async function answer(
  visit: Visit,
  isFlagged: IsFlagged,
  pages: Pages,
  onUnanswered: OnUnanswered,
): Promise<{ cancel?: boolean }> {
  // Whoever asks belongs to this page; by the time of the answer the tab may have come to another one.
  const asking = pages.lastCome(visit.tabId);
  if (visit.frameId === 0) pages.noteLead(visit.tabId, visit.originUrl ?? '');
  const found = await withinTime(lookUp(visit.url, isFlagged, onUnanswered));
  if (found === 'too-late') onUnanswered(new LateAnswer(`Expected an answer within ${MOST_WAIT_MS} ms`));
  if (found === 'clear' || found === 'too-late' || (await hasLeave(visit))) return {};
  const present = pages.lastCome(visit.tabId);
  // The page that asks may have been told of after its own request.
  const isGone = present !== asking && !isSameAddress(present?.url, visit.originUrl);
  // What cannot be told (the tab is closing) is stopped all the same.
  if (visit.frameId === 0) {
    if (!isGone || !isWeb(present?.url)) await putUpWarning(visit).catch(() => {});
  } else if (!isGone && found === 'flagged') await pages.tellOfFrame(visit.tabId, visit.url).catch(() => {});
  return { cancel: true };
}

type Found = 'flagged' | 'clear' | 'unknown';

/** Asks twice at the most: what could not be read is opened anew the second time. */
async function lookUp(url: string, isFlagged: IsFlagged, onUnanswered: OnUnanswered): Promise<Found> {
  try {
    return (await isFlagged(url).catch(() => isFlagged(url))) ? 'flagged' : 'clear';
  } catch (error) {
    onUnanswered(error);
    return 'unknown';
  }
}

/** Whether the user opened this once: a page by a pass that waits for it, a frame by that of its page. */
async function hasLeave({ tabId, frameId, url }: Visit): Promise<boolean> {
  const pass = await passState(tabId, url).catch(() => 'none');
  return frameId === 0 ? pass === 'given' : pass !== 'none';
}

async function putUpWarning({ tabId, url, method }: Visit): Promise<void> {
  await browser.tabs.update(tabId, { url: `${warningPageAddress()}${method === 'POST' ? '?form' : ''}#${url}` });
}

function isWeb(url = ''): boolean {
  return /^https?:/i.test(url);
}

function isSameAddress(one = '', other = ''): boolean {
  return one.split('#')[0] === other.split('#')[0];
}

function withinTime<T>(work: Promise<T>): Promise<T | 'too-late'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('too-late'), MOST_WAIT_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
