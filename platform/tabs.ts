import { browser } from 'wxt/browser';

/** Our pages that open as tabs. */
export type PageName = 'popup' | 'options' | 'welcome' | 'facts' | 'sheet' | 'workspace';

/** What the active tab of this window shows. */
export interface ActiveTab {
  readonly id: number;
  readonly url: string;
  readonly title: string;
}

/** The active tab, or null where there is none or the browser does not tell its address (its own pages, ours). */
export async function readActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || tab.url.startsWith(browser.runtime.getURL('/'))) return null;
  return { id: tab.id, url: tab.url, title: tab.title ?? '' };
}

/** Calls back when this window may show another page: another tab, another address or title; returns the way to stop. */
export function onActiveTabChange(listener: () => void): () => void {
  const hear = () => listener();
  const hearUpdate = (
    _id: number,
    change: { readonly url?: string; readonly title?: string; readonly status?: string },
  ) => {
    if (change.url !== undefined || change.title !== undefined || change.status === 'complete') listener();
  };
  browser.tabs.onActivated.addListener(hear);
  browser.tabs.onUpdated.addListener(hearUpdate);
  return () => {
    browser.tabs.onActivated.removeListener(hear);
    browser.tabs.onUpdated.removeListener(hearUpdate);
  };
}

/** Opens one of our pages as a tab, or brings the one already open to the front. `hash` goes without its `#`. */
export async function openPage(page: PageName, hash = ''): Promise<void> {
  const base = browser.runtime.getURL(`/${page}.html` as '/');
  const url = hash ? `${base}#${hash}` : base;
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.split('#')[0] === base);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(open.url === url ? {} : { url }) });
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}

/** Opens an outside address in a new tab beside this one. */
export async function openAddress(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/**
 * Closes a tab that asks "really leave?" or is too busy to answer. A discarded tab has no page left that could ask; Firefox
 * closes without asking, and refuses to discard one that would ask.
 */
export async function closeWithoutAsking(tabId: number): Promise<void> {
  const discarded = import.meta.env.FIREFOX ? undefined : await browser.tabs.discard(tabId).catch(() => undefined);
  // Chromium may give a discarded tab another id.
  await browser.tabs.remove(discarded?.id ?? tabId).catch(() => {});
}

/** How long a page that went back may still be seen before it is taken to have nowhere to go. */
const GONE_WITHIN_MS = 700;

/** When this tab last went back from a warning; goes with the tab. */
const WENT_BACK = 'went-back-at-ms';

/** Sooner than this after going back nobody has found another listed page: the page behind led here again by itself. */
const LED_HERE_WITHIN_MS = 5000;

/**
 * Leaves the warning page: to the page before it, or to an empty new tab when nothing is behind, or nothing but a page that sends its
 * visitor here again, whatever it put into history. A late warning stands in
 * history behind the listed page itself, so it goes two back.
 * Otherwise by `tabs.goBack`, since `history.back()` would load a blocked entry again. Firefox says nothing when there is nowhere
 * to go back to, so that is told by our still being here.
 */
export async function goBackOrLeave(isLate: boolean): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  if (!isLedHereAgain() && (await goBack(tab.id, isLate))) return;
  await browser.tabs.create({ active: true, index: tab.index + 1 });
  await browser.tabs.remove(tab.id);
}

function isLedHereAgain(): boolean {
  try {
    return performance.timeOrigin - Number(sessionStorage.getItem(WENT_BACK)) < LED_HERE_WITHIN_MS;
  } catch {
    // Blocked storage: each “back” goes back.
    return false;
  }
}

function noteGoingBack(): void {
  try {
    sessionStorage.setItem(WENT_BACK, String(Date.now()));
  } catch {
    // Blocked storage, see above.
  }
}

/** Goes back and answers whether there was somewhere to go. */
async function goBack(tabId: number, isLate: boolean): Promise<boolean> {
  noteGoingBack();
  const left = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), GONE_WITHIN_MS);
    addEventListener('pagehide', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
  if (isLate && !import.meta.env.FIREFOX) history.go(-2);
  else await browser.tabs.goBack(tabId).catch(() => {});
  return left;
}

/** Whether the icon stands in the toolbar; null where the browser cannot tell. */
export async function isPinned(): Promise<boolean | null> {
  if (!browser.action.getUserSettings) return null;
  const { isOnToolbar } = await browser.action.getUserSettings();
  return isOnToolbar ?? null;
}

/** Calls back when the user pins or unpins the icon, where the browser tells; returns the way to stop. */
export function onPinnedChange(listener: (pinned: boolean) => void): () => void {
  const event = browser.action.onUserSettingsChanged;
  if (!event) return () => {};
  const hear = (change: { isOnToolbar?: boolean }) => {
    if (change.isOnToolbar !== undefined) listener(change.isOnToolbar);
  };
  event.addListener(hear);
  return () => event.removeListener(hear);
}
