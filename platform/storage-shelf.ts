import { browser } from 'wxt/browser';
import type { Draft, Entry, Incident } from '../incidents/types.ts';
import type { IncidentShelf } from './incident-shelf.ts';

interface StoredIncident {
  readonly incident: Incident;
  readonly entries: readonly Entry[];
}

const INCIDENT = 'incident:';
const DRAFT = 'draft:';

/**
 * The shelf in `storage.local`, for a Firefox set to never remember history: it refuses IndexedDB there and keeps this.
 * One key an incident, one a draft; a lock stands in for the transaction.
 */
export const storageShelf: IncidentShelf = {
  incidents: async () => (await readAll<StoredIncident>(INCIDENT)).map(({ incident }) => incident),
  incident: async (id) => (await readIncident(id))?.incident,
  entries: async (id) => [...((await readIncident(id))?.entries ?? [])],
  commit: (expectedHead, incident, entry, draft) =>
    navigator.locks.request('shodo-incidents', async () => {
      const stored = await readIncident(incident.id);
      if ((stored?.incident.head ?? null) !== expectedHead) return false;
      const next: StoredIncident = { incident, entries: [...(stored?.entries ?? []), entry] };
      // The entry is there before its draft goes: after a crash in between the text stands twice, never nowhere.
      await browser.storage.local.set({ [INCIDENT + incident.id]: next });
      if (draft) await browser.storage.local.remove(DRAFT + draft.id);
      return true;
    }),
  saveDraft: async (draft) =>
    draft.text === ''
      ? browser.storage.local.remove(DRAFT + draft.id)
      : browser.storage.local.set({ [DRAFT + draft.id]: draft }),
  drafts: async (incident) => (await readAll<Draft>(DRAFT)).filter((draft) => draft.incident === incident),
};

async function readIncident(id: string): Promise<StoredIncident | undefined> {
  const key = INCIDENT + id;
  const stored: { readonly [key: string]: StoredIncident } = await browser.storage.local.get(key);
  return stored[key];
}

async function readAll<T>(prefix: string): Promise<T[]> {
  const stored: { readonly [key: string]: T } = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(prefix))
    .map(([, value]) => value);
}
