import { browser } from 'wxt/browser';
import { loadIncidentType } from '../../guide/load-incident-type.ts';
import { answered, askBackground } from '../../platform/background-client.ts';
import { sha256Hex } from '../../platform/digest.ts';
import { openIncidentStore } from '../../platform/incident-store.ts';
import { type IncidentWriter, openIncidentWriter } from '../../platform/incident-writer.ts';
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
    openAddress: (url) => void openAddress(url),
    saveFile,
    digest: sha256Hex,
    now: Date.now,
    pageId: holdPageLock(),
    whenPageGone,
  };
}

/** The store, and the part that takes files, fetched when the first is added. */
function openNotes(writer: IncidentWriter): Pick<PopupPorts, 'store' | 'evidence'> {
  const load = async () => {
    const [{ openIncidentArchive }, adding] = await Promise.all([
      import('../../platform/incident-archive.ts'),
      import('../../platform/tab-evidence.ts'),
    ]);
    return { archive: openIncidentArchive(writer), adding };
  };
  let loading: ReturnType<typeof load> | null = null;
  const loaded = () => {
    loading ??= load();
    return loading;
  };
  return {
    store: openIncidentStore(writer),
    evidence: {
      addPageCopy: async (incident, by, onProgress) => {
        const { archive, adding } = await loaded();
        return adding.addPageCopy({ archive, incident, by, onProgress });
      },
      addTabPicture: async (incident, by, onProgress) => {
        const { archive, adding } = await loaded();
        return adding.addTabPicture({ archive, incident, by, onProgress });
      },
      addFile: async (incident, by, file, onProgress) => {
        const { archive, adding } = await loaded();
        return adding.addFile({ archive, incident, by, onProgress }, file);
      },
      onChooseElsewhere:
        document.documentElement.dataset.over === 'page' ? () => void openPage('popup').then(() => close()) : null,
    },
  };
}
