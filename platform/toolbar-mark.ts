import { browser } from 'wxt/browser';
import type { IncidentStore } from '../incidents/types.ts';

const sizes = [16, 32, 48, 128] as const;

/** The three marks differ in shape, not only in colour: square, circle, triangle. */
type Mark = 'normal' | 'incident' | 'warning';

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

function iconPaths(mark: Mark): { [size: number]: string } {
  return Object.fromEntries(sizes.map((size) => [size, browser.runtime.getURL(`/icon/${mark}-${size}.png` as '/')]));
}
