import { browser } from 'wxt/browser';
import type { Draft, Entry, Incident, Tombstone } from '../incidents/types.ts';
import type { IncidentShelf, PartEntry } from './incident-shelf.ts';

interface StoredIncident {
  /** Null while it is deleted. */
  readonly incident: Incident | null;
  readonly entries: readonly Entry[];
  readonly parts?: readonly PartEntry[];
}

const INCIDENT = 'incident:';
const DRAFT = 'draft:';
const TOMBSTONE = 'tombstone:';

/**
 * The shelf in `storage.local`, for Firefox's private windows and a Firefox set to never remember history: they refuse IndexedDB
 * and keep this.
 * One key an incident, one a draft, one a tombstone; a lock stands in for the transaction. It holds JSON only, so no files.
 */
export const storageShelf: IncidentShelf = {
  keepsFiles: false,
  incidents: async () =>
    (await readAll<StoredIncident>(INCIDENT)).map(({ incident }) => incident).filter((incident) => incident !== null),
  incident: async (id) => (await readIncident(id))?.incident ?? undefined,
  entries: async (id) => [...((await readIncident(id))?.entries ?? [])],
  runs: async (id) => {
    const stored = await readIncident(id);
    return { chain: stored?.entries ?? [], parts: stored?.parts ?? [] };
  },
  allRuns: async () => {
    const all = await readAll<StoredIncident>(INCIDENT);
    return { chain: all.flatMap(({ entries }) => entries), parts: all.flatMap(({ parts = [] }) => parts) };
  },
  hostOf: async (firstHash) =>
    (await readAll<StoredIncident>(INCIDENT))
      .flatMap(({ parts = [] }) => parts)
      .find(({ first }) => first === firstHash)?.incident,
  commit: ({ incidents, removed = [], entries = [], parts = [], drafts = [], tombstones = [], ...change }) =>
    navigator.locks.request('shodo-incidents', async () => {
      const next: { [key: string]: unknown } = {};
      for (const { before, id, incident } of [
        ...incidents.map(({ before, incident }) => ({ before, id: incident.id, incident })),
        ...removed.map(({ before, incident }) => ({ before, id: incident, incident: null })),
      ]) {
        const stored = await readIncident(id);
        if ((stored?.incident?.head ?? null) !== before) return false;
        next[INCIDENT + id] = {
          incident,
          entries: [...(stored?.entries ?? []), ...entries.filter((entry) => entry.incident === id)],
          parts: [...(stored?.parts ?? []), ...parts.filter((part) => part.incident === id)],
        } satisfies StoredIncident;
      }
      for (const draft of drafts) next[DRAFT + draft.id] = draft;
      for (const tombstone of tombstones) next[TOMBSTONE + tombstone.incident] = tombstone;
      // The entry is there before its draft goes: after a crash in between the text stands twice, never nowhere.
      await browser.storage.local.set(next);
      await browser.storage.local.remove([
        ...(change.doneDrafts ?? []).map((id) => DRAFT + id),
        ...(change.liftedTombstones ?? []).map((id) => TOMBSTONE + id),
      ]);
      return true;
    }),
  saveDraft: async (draft) =>
    draft.text === ''
      ? browser.storage.local.remove(DRAFT + draft.id)
      : browser.storage.local.set({ [DRAFT + draft.id]: draft }),
  drafts: async (incident) => (await readAll<Draft>(DRAFT)).filter((draft) => draft.incident === incident),
  putFile: async () => {
    throw new Error('Expected keepsFiles to be asked first');
  },
  file: async () => undefined,
  dropHalfDone: async () => {},
  tombstones: () => readAll<Tombstone>(TOMBSTONE),
  erase: (tombstone) =>
    navigator.locks.request('shodo-incidents', async () => {
      const { incident } = tombstone;
      const stored: { readonly [key: string]: unknown } = await browser.storage.local.get(TOMBSTONE + incident);
      if (!stored[TOMBSTONE + incident]) return;
      const drafts = (await readAll<Draft>(DRAFT)).filter((draft) => draft.incident === incident);
      await browser.storage.local.set({ [TOMBSTONE + incident]: tombstone });
      await browser.storage.local.remove([INCIDENT + incident, ...drafts.map(({ id }) => DRAFT + id)]);
    }),
};

/** Of which incidents something lies here: those that are deleted, and those of which only a draft is left, as well. */
export async function spareIncidentIds(): Promise<readonly string[]> {
  const all: { readonly [key: string]: unknown } = await browser.storage.local.get(null);
  const ids = Object.entries(all).map(([key, value]) => {
    if (key.startsWith(DRAFT)) return (value as Draft).incident;
    return [INCIDENT, TOMBSTONE]
      .filter((prefix) => key.startsWith(prefix))
      .map((prefix) => key.slice(prefix.length))[0];
  });
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** Forgets an incident that was taken over elsewhere, with its drafts and its tombstone. */
export function forgetSpare(incident: string): Promise<void> {
  return navigator.locks.request('shodo-incidents', async () => {
    const drafts = await storageShelf.drafts(incident);
    await browser.storage.local.remove([
      INCIDENT + incident,
      TOMBSTONE + incident,
      ...drafts.map(({ id }) => DRAFT + id),
    ]);
  });
}

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
