import { browser } from 'wxt/browser';
import { loadIncidentType } from '../../guide/load-incident-type.ts';
import { askBackground } from '../../platform/background-client.ts';
import { sha256Hex } from '../../platform/digest.ts';
import { openIncidentStore } from '../../platform/incident-store.ts';
import { openMemoryShelf } from '../../platform/memory-shelf.ts';
import { changeSettings } from '../../platform/settings-store.ts';
import { openAddress, openPage, readActiveTab } from '../../platform/tabs.ts';
import type { PopupPorts } from './ports.ts';

const pageLock = (page: string) => `shodo-page ${page}`;

/** Fills in what the popup asks of the browser; part of main.tsx that is fetched after the first paint. */
export function openPorts(): PopupPorts {
  const pageId = crypto.randomUUID();
  // Held for as long as this page lives: by it others see whether the drafts under this name are still being typed.
  void navigator.locks.request(pageLock(pageId), () => new Promise(() => {}));
  return {
    store: openIncidentStore(),
    openVolatileStore: () => {
      const shelf = openMemoryShelf();
      return openIncidentStore(shelf, shelf);
    },
    changeSettings,
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
    openPage: (page, hash) => void openPage(page, hash),
    openAddress: (url) => void openAddress(url),
    saveFile,
    digest: sha256Hex,
    now: Date.now,
    pageId,
    whenPageGone: async (page, signal, work) => {
      try {
        await navigator.locks.request(pageLock(page), { signal }, work);
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
  };
}

/** Null for "no answer", which the screens show as not known. */
function answered<T extends object>(answer: T | { kind: 'no-answer' } | null): T | null {
  if (answer === null) return null;
  return 'kind' in answer && answer.kind === 'no-answer' ? null : (answer as T);
}

/** Gives a text to the user as a file, for when the browser cannot keep it. */
function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
