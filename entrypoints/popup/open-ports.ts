import { browser } from 'wxt/browser';
import { loadIncidentType } from '../../guide/load-incident-type.ts';
import { answered, askBackground } from '../../platform/background-client.ts';
import { sha256Hex } from '../../platform/digest.ts';
import { openIncidentStore } from '../../platform/incident-store.ts';
import { openIncidentWriter } from '../../platform/incident-writer.ts';
import { openMemoryShelf } from '../../platform/memory-shelf.ts';
import { holdPageLock, whenPageGone } from '../../platform/page-lock.ts';
import { clearMissed, readMissed } from '../../platform/reminders.ts';
import { saveFile } from '../../platform/save-file.ts';
import { changeContacts, changeSettings } from '../../platform/settings-store.ts';
import { openAddress, openPage, readActiveTab } from '../../platform/tabs.ts';
import type { PopupPorts } from './ports.ts';

/** Fills in what the popup asks of the browser; part of main.tsx that is fetched after the first paint. */
export function openPorts(): PopupPorts {
  return {
    store: openIncidentStore(),
    openVolatileStore: () => {
      const shelf = openMemoryShelf();
      return openIncidentStore(openIncidentWriter(shelf, shelf));
    },
    changeSettings,
    changeContacts,
    loadType: loadIncidentType,
    pageInView: readActiveTab,
    judge: async (url) => answered(await askBackground({ kind: 'judge', url })),
    tabState: async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return tab?.id === undefined ? null : answered(await askBackground({ kind: 'tab-state', tabId: tab.id }));
    },
    protection: async () => answered(await askBackground({ kind: 'protection' })),
    allows: async () => answered(await askBackground({ kind: 'allows' })),
    removeAllow: async (id) => answered(await askBackground({ kind: 'remove-allow', id }))?.removed ?? false,
    askHostAccess: () => browser.permissions.request({ origins: ['http://*/*', 'https://*/*'] }),
    announceIncidents: () => void askBackground({ kind: 'incidents-changed' }),
    missedReminders: readMissed,
    clearMissedReminders: clearMissed,
    openPage: (page, hash) => void openPage(page, hash),
    openAddress: (url) => void openAddress(url),
    saveFile,
    digest: sha256Hex,
    now: Date.now,
    pageId: holdPageLock(),
    whenPageGone,
  };
}
