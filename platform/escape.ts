import { browser } from 'wxt/browser';
import type { IncidentStore } from '../incidents/types.ts';
import type { Verdict } from '../watch/types.ts';
import { readSettings } from './settings-store.ts';
import { closeWithoutAsking } from './tabs.ts';
import { updateToolbarMark } from './toolbar-mark.ts';

/** The command's name in the manifest. */
const ESCAPE = 'leave-page';

/** The tab as the browser hands it over with the command. */
interface EscapedTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly windowId?: number | undefined;
  readonly index?: number | undefined;
  readonly incognito?: boolean | undefined;
}

/** The key the user presses to get out of a page, as it is really assigned (Alt+X, ⌥X); '' where none is. */
export async function readEscapeKey(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === ESCAPE)?.shortcut ?? '';
}

/**
 * Gets the user out of a page that will not let go: on the key, the page in front is closed and the steps for a fake warning
 * stand in its place, with the page's address in the record.
 */
export function listenForEscape(store: IncidentStore, judge: (url: string) => Promise<Verdict>): void {
  let leaving = false;
  browser.commands.onCommand.addListener((command: string, tab?: EscapedTab) => {
    // In fear the key is pressed many times: once is enough.
    if (command !== ESCAPE || leaving) return;
    leaving = true;
    void leave(tab, store, judge).finally(() => {
      leaving = false;
    });
  });
}

async function leave(
  named: EscapedTab | undefined,
  store: IncidentStore,
  judge: (url: string) => Promise<Verdict>,
): Promise<void> {
  const tab = named ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  const ours = browser.runtime.getURL('/');
  if (tab?.id === undefined || tab.url?.startsWith(ours)) return;
  // First out, by a tab of ours in front of it: that alone ends full screen, a locked pointer and a box that asks.
  const steps = await browser.tabs.create({
    url: `${ours}popup.html`,
    active: true,
    ...(tab.windowId === undefined ? {} : { windowId: tab.windowId }),
  });
  await Promise.all([endFullScreen(tab.windowId), closeWithoutAsking(tab.id)]);
  const incident = await record(tab, store, judge);
  if (incident !== null && steps.id !== undefined) {
    await browser.tabs.update(steps.id, { url: `${ours}popup.html#incident=${incident}` });
  }
  await updateToolbarMark(store);
}

/** A window can be full screen by itself, not only by its page. */
async function endFullScreen(windowId: number | undefined): Promise<void> {
  if (windowId === undefined) return;
  try {
    const { state } = await browser.windows.get(windowId);
    if (state === 'fullscreen') await browser.windows.update(windowId, { state: 'normal' });
  } catch {
    // The window closed meanwhile, which is what was wanted; the record is still to be made.
  }
}

/**
 * Starts an incident, or takes the page into one of the kind that is open; null where nothing can be kept. What a private
 * window showed is not written down by a key: the user may note it.
 */
async function record(
  { url, title, incognito }: EscapedTab,
  store: IncidentStore,
  judge: (url: string) => Promise<Verdict>,
): Promise<string | null> {
  const { userName } = await readSettings();
  const listed = await store.list();
  const open = (listed.ok ? listed.value : []).find(
    ({ state, exercise, type }) => state === 'open' && !exercise && type === 'support-scam',
  );
  let id = open?.id;
  if (id === undefined) {
    const started = await store.start(
      { kind: 'started', type: 'support-scam', from: 'fake-warning', foundAtMs: Date.now(), exercise: false },
      userName,
    );
    if (!started.ok) return null;
    id = started.value.id;
  }
  if (url && !incognito) {
    const { kind: verdict, matches } = await judge(url);
    const lists = matches.map(({ listName }) => listName);
    await store.append(id, { kind: 'page', title: title ?? '', url, verdict, lists }, userName);
  }
  return id;
}
