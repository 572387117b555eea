import { browser } from 'wxt/browser';
import type { IncidentStore } from '../incidents/types.ts';

const sizes = [16, 32, 48, 128] as const;

/** Shows by the toolbar icon whether an incident is running: shapes differ, not only colours. */
export async function updateToolbarMark(store: IncidentStore): Promise<void> {
  const stored = await store.list();
  const running = stored.ok && stored.value.some((incident) => incident.state === 'open');
  const mark = running ? 'incident' : 'normal';
  await browser.action.setIcon({
    path: Object.fromEntries(sizes.map((size) => [size, browser.runtime.getURL(`/icon/${mark}-${size}.png` as '/')])),
  });
}
