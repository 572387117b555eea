import type { Draft, Entry, Incident, Tombstone } from '../incidents/types.ts';
import type { IncidentShelf, PartEntry } from './incident-shelf.ts';

/** A shelf that lasts as long as its page, for a browser that lets nothing be kept: the steps can still be taken. */
export function openMemoryShelf(): IncidentShelf {
  const incidents = new Map<string, Incident>();
  const entries = new Map<string, Entry[]>();
  const parts: PartEntry[] = [];
  const drafts = new Map<string, Draft>();
  const files = new Map<string, { readonly bytes: Blob; readonly sinceMs: number | null }>();
  const tombstones = new Map<string, Tombstone>();
  return {
    keepsFiles: true,
    incidents: async () => [...incidents.values()],
    incident: async (id) => incidents.get(id),
    entries: async (id) => [...(entries.get(id) ?? [])],
    runs: async (id) => ({
      chain: [...(entries.get(id) ?? [])],
      parts: parts.filter((part) => part.incident === id),
    }),
    allRuns: async () => ({ chain: [...entries.values()].flat(), parts: [...parts] }),
    hostOf: async (firstHash) => parts.find(({ first }) => first === firstHash)?.incident,
    async commit({ removed = [], ...change }) {
      const isPassed = (id: string, before: string | null) => (incidents.get(id)?.head ?? null) !== before;
      if (change.incidents.some(({ before, incident }) => isPassed(incident.id, before))) return false;
      if (removed.some(({ before, incident }) => isPassed(incident, before))) return false;
      for (const { incident } of change.incidents) incidents.set(incident.id, incident);
      for (const { incident } of removed) incidents.delete(incident);
      for (const entry of change.entries ?? []) {
        entries.set(entry.incident, [...(entries.get(entry.incident) ?? []), entry]);
      }
      parts.push(...(change.parts ?? []));
      for (const draft of change.drafts ?? []) drafts.set(draft.id, draft);
      for (const id of change.doneDrafts ?? []) drafts.delete(id);
      for (const id of change.arrived ?? []) {
        const file = files.get(id);
        if (file) files.set(id, { ...file, sinceMs: null });
      }
      for (const tombstone of change.tombstones ?? []) tombstones.set(tombstone.incident, tombstone);
      for (const id of change.liftedTombstones ?? []) tombstones.delete(id);
      return true;
    },
    async saveDraft(draft) {
      if (draft.text === '') drafts.delete(draft.id);
      else drafts.set(draft.id, draft);
    },
    drafts: async (incident) => [...drafts.values()].filter((draft) => draft.incident === incident),
    async putFile(id, bytes, nowMs) {
      files.set(id, { bytes, sinceMs: nowMs });
    },
    file: async (id) => files.get(id)?.bytes,
    async dropHalfDone(beforeMs) {
      for (const [id, { sinceMs }] of files) if (sinceMs !== null && sinceMs < beforeMs) files.delete(id);
    },
    tombstones: async () => [...tombstones.values()],
    async erase(tombstone, erased) {
      const { incident } = tombstone;
      entries.delete(incident);
      for (let at = parts.length - 1; at >= 0; at--) if (parts[at]?.incident === incident) parts.splice(at, 1);
      for (const [id, draft] of drafts) if (draft.incident === incident) drafts.delete(id);
      for (const id of erased) files.delete(id);
      tombstones.set(incident, tombstone);
    },
  };
}
