import type { Message } from '../../platform/messages.ts';
import type { TabState } from '../../watch/types.ts';
import type { Browser, Page, Tab } from './harness/driver.ts';
import { waitFor } from './harness/wait-for.ts';

/** Waits for the warning in a tab and answers what it says. */
export async function readWarning(tab: Tab, origin: string): Promise<string> {
  await waitFor('the warning page', async () => (await tab.url()).startsWith(`${origin}/warning.html`));
  return waitFor('the warning to say something', () =>
    tab.evaluate(() => document.querySelector('h1') && document.body.textContent),
  );
}

/** Waits for the test page of an address itself. */
export async function waitForPage(tab: Tab, host: string): Promise<void> {
  await waitFor(`the page of ${host}`, () =>
    tab.evaluate(
      (expected) => location.host === expected && document.querySelector('h1')?.textContent === 'page',
      host,
    ),
  );
}

/** Sends a message to the background as one of our pages does. */
export function ask<T = unknown>(page: Page, message: Message): Promise<T> {
  return page.evaluate((sent) => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
    ).chrome;
    return runtime.sendMessage(sent);
  }, message) as Promise<T>;
}

/** Opens a listed address from its warning by the digits shown, as a user does; the tab then shows the page. */
export async function openOnce(tab: Tab): Promise<void> {
  await typeDigits(tab, (digits) => digits);
}

/** Unfolds the way through and types digits made from those shown. */
export async function typeDigits(tab: Tab, change: (shown: string) => string): Promise<void> {
  await tab.click('.fold summary');
  const digits = await tab.evaluate(
    () => document.querySelector('.risk__code b')?.textContent?.replace(/\D/g, '') ?? '',
  );
  if (!/^\d{4}$/.test(digits)) throw new Error(`expected four digits on the warning, got ${JSON.stringify(digits)}`);
  await tab.click('.risk__code input');
  await tab.type(change(digits));
  await tab.click('.risk button');
}

/** Allows the host of a listed address for a day, and answers the way to take the leave back. */
export async function allowForADay(browser: Browser, address: string): Promise<() => Promise<void>> {
  const warning = await browser.openExtensionPage(`warning.html#${address}`);
  const untilMs = Date.now() + 24 * 60 * 60 * 1000;
  // The tab goes on to the page before the answer can be told.
  await ask(warning, { kind: 'allow', url: address, reason: 'a test', by: '責任者A', untilMs }).catch(() => {});
  await waitForPage(warning, new URL(address).host);
  await warning.close();
  return async () => {
    const page = await browser.openExtensionPage('popup.html');
    for (const { id } of (await ask(page, { kind: 'allows' })) as { id: string }[])
      await ask(page, { kind: 'remove-allow', id });
    await page.close();
  };
}

/** What the background and the toolbar say of the tab whose address holds a part. */
export function tabState(page: Page, part: string): Promise<(TabState & { readonly badge: string }) | null> {
  return page.evaluate(async (wanted) => {
    const { runtime, tabs, action } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const tabId = (await tabs.query({})).find(({ url }) => url?.includes(wanted))?.id;
    if (tabId === undefined) return null;
    const state = (await runtime.sendMessage({ kind: 'tab-state', tabId })) as TabState;
    return { ...state, badge: await action.getBadgeText({ tabId }) };
  }, part);
}

interface ExtensionApi {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: { query(filter: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
  readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
}
