import { browser } from 'wxt/browser';
import { loadIncidentType } from '../../guide/load-incident-type.ts';
import { answered, askBackground } from '../../platform/background-client.ts';
import { sha256Hex } from '../../platform/digest.ts';
import { type IncidentWriter, openIncidentWriter } from '../../platform/incident-writer.ts';
import { openMemoryShelf } from '../../platform/memory-shelf.ts';
import { openNotesWithFiles } from '../../platform/notes-with-files.ts';
import { holdPageLock, whenPageGone } from '../../platform/page-lock.ts';
import { clearMissed, readMissed } from '../../platform/reminders.ts';
import { saveFile } from '../../platform/save-file.ts';
import { changeContacts, changeSettings } from '../../platform/settings-store.ts';
import { openSidePanel } from '../../platform/side-panel.ts';
import { openAddress, openPage, readActiveTab } from '../../platform/tabs.ts';
import type { PopupPorts } from './ports.ts';

/** Fills in what the popup asks of the browser; part of main.tsx that is fetched after the first paint. */
export function openPorts(): PopupPorts {
  // Asked for beforehand: in the click itself nothing may be waited for.
  let windowId = 0;
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id ?? 0;
  });
  return {
    ...openNotes(openIncidentWriter()),
    openVolatileNotes: () => {
      const shelf = openMemoryShelf();
      return openNotes(openIncidentWriter(shelf, shelf));
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
    pastVisits: async () => answered(await askBackground({ kind: 'past-visits' })),
    askHostAccess: () => browser.permissions.request({ origins: ['http://*/*', 'https://*/*'] }),
    announceIncidents: () => void askBackground({ kind: 'incidents-changed' }),
    missedReminders: readMissed,
    clearMissedReminders: clearMissed,
    openPage: (page, hash) => void openPage(page, hash),
    openBeside: () => void openSidePanel(windowId),
    openAddress: (url) => void openAddress(url),
    saveFile,
    digest: sha256Hex,
    now: Date.now,
    pageId: holdPageLock(),
    whenPageGone,
  };
}

/** The store and its files; a popup closes when a choice of files opens, so that is done elsewhere. */
function openNotes(writer: IncidentWriter): Pick<PopupPorts, 'store' | 'evidence'> {
  const { store, evidence } = openNotesWithFiles(writer);
  const isPopup = document.documentElement.dataset.over === 'page';
  return {
    store,
    evidence: { ...evidence, onChooseElsewhere: isPopup ? () => void openPage('popup').then(() => close()) : null },
  };
}
