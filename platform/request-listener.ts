import { browser } from 'wxt/browser';
import { passState } from './pass-store.ts';
import { warningPageAddress } from './warning-page.ts';

/** What Firefox tells of a request for a page, as far as it counts here. */
interface Visit {
  readonly tabId: number;
  /** 0 for the page of the tab itself. */
  readonly frameId: number;
  readonly url: string;
  readonly method: string;
}

/**
 * How long a visit is held for an answer. A woken background answers in some 60 ms, a slow disk may take seconds; after this
 * the visit goes on and the late check looks at it again as soon as there is an answer.
 */
const MOST_WAIT_MS = 5000;

/** The most that an answer may take before a visit goes on without one. */
type IsFlagged = (url: string) => Promise<boolean>;

/**
 * Firefox: holds each visit until the lists have answered, and cancels it when they have it. The warning is put up by
 * `tabs.update`, so that the page needs not be reachable from sites. An error in the look-up is an answer too late, never a
 * silent yes: `onUnanswered` hears it and the late check goes on. A page inside a page is cancelled alone, which `onFrame` hears.
 */
export function listenForRequests(
  isFlagged: IsFlagged,
  onFrame: (tabId: number, url: string) => Promise<void>,
  onUnanswered: (error: unknown) => void,
): void {
  browser.webRequest.onBeforeRequest.addListener(
    // The types are Chromium's, whose listeners cannot answer later; Firefox waits for a promise.
    ((visit: Visit) => answer(visit, isFlagged, onFrame, onUnanswered)) as never,
    { urls: ['http://*/*', 'https://*/*'], types: ['main_frame', 'sub_frame'] },
    ['blocking'],
  );
}

async function answer(
  { tabId, frameId, url, method }: Visit,
  isFlagged: IsFlagged,
  onFrame: (tabId: number, url: string) => Promise<void>,
  onUnanswered: (error: unknown) => void,
): Promise<{ cancel?: boolean }> {
  try {
    const flagged = await withinTime(isFlagged(url));
    if (!flagged) return {};
    const pass = await passState(tabId, url);
    if (frameId !== 0) {
      if (pass !== 'none') return {};
      await onFrame(tabId, url);
      return { cancel: true };
    }
    if (pass === 'given') return {};
    await browser.tabs.update(tabId, { url: `${warningPageAddress()}${method === 'POST' ? '?form' : ''}#${url}` });
    return { cancel: true };
  } catch (error) {
    onUnanswered(error);
    return {};
  }
}

function withinTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Expected an answer within ${MOST_WAIT_MS} ms`)), MOST_WAIT_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
