import { browser } from 'wxt/browser';
import { say } from '../i18n/say.ts';
import { framesStopped, toolbarText } from '../i18n/toolbar.ts';
import type { IncidentStore } from '../incidents/types.ts';
import { browserLanguage } from './environment.ts';
import { readSettings } from './settings-store.ts';

const sizes = [16, 32, 48, 128] as const;

/** The three marks differ in shape, not only in colour: square, circle, triangle. */
type Mark = 'normal' | 'incident' | 'warning';

/** `--accent-fill` and `--caution` of the design's tokens: white figures stand on both with enough contrast. */
const CALM = '#1f5099';
const CAUTION = '#785000';

/** Shows by the toolbar icon whether an incident is running. */
export async function updateToolbarMark(store: IncidentStore): Promise<void> {
  const stored = await store.list();
  const running = stored.ok && stored.value.some((incident) => incident.state === 'open');
  await browser.action.setIcon({ path: iconPaths(running ? 'incident' : 'normal') });
}

/** Shows in one tab that its visit was stopped; the browser takes the mark back when the tab goes elsewhere. */
export async function markStopped(tabId: number): Promise<void> {
  await browser.action.setIcon({ tabId, path: iconPaths('warning') });
}

/** Counts on one tab's icon the listed sites stopped inside its page; the browser takes the count back when the tab goes elsewhere. */
export async function markFrames(tabId: number, count: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: CALM }),
    browser.action.setBadgeText({ tabId, text: String(count) }),
    browser.action.setTitle({ tabId, title: say(framesStopped, await spokenLanguage(), { count }) }),
  ]);
}

/** Takes that count back where it came too late, when the tab had gone elsewhere already: the tab shows the common mark again. */
export async function markNoFrames(tabId: number): Promise<void> {
  const title = await protectionTitle();
  // Null takes the tab's own text away, so that a later common one shows; the types leave it out.
  const noneOfItsOwn = { tabId, text: null } as unknown as { tabId: number };
  await Promise.all([browser.action.setBadgeText(noneOfItsOwn), browser.action.setTitle({ tabId, title })]);
}

/** Shows whether the browser lets us stop anything; to be called whenever that may have changed. */
export async function markProtection(): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: CAUTION }),
    browser.action.setBadgeText({ text: (await isAllowedOnSites()) ? '' : '!' }),
    browser.action.setTitle({ title: await protectionTitle() }),
  ]);
}

async function protectionTitle(): Promise<string> {
  if (await isAllowedOnSites()) return browser.i18n.getMessage('actionTitle');
  return say(toolbarText.noPermission, await spokenLanguage());
}

/** Whether the user and the browser let us see visits to every site: without it nothing is stopped. */
export function isAllowedOnSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
}

/** The language chosen in the settings, or the browser’s. */
export async function spokenLanguage(): Promise<'ja' | 'en'> {
  const { language } = await readSettings();
  return language === 'auto' ? browserLanguage() : language;
}

function iconPaths(mark: Mark): { [size: number]: string } {
  return Object.fromEntries(sizes.map((size) => [size, browser.runtime.getURL(`/icon/${mark}-${size}.png` as '/')]));
}
