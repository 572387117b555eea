import type { Draft, Entry, Incident } from '../incidents/types.ts';
import type { IncidentShelf } from './incident-shelf.ts';

/** A shelf that lasts as long as its page, for a browser that lets nothing be kept: the steps can still be taken. */
export function openMemoryShelf(): IncidentShelf {
  const incidents = new Map<string, Incident>();
  const entries = new Map<string, Entry[]>();
  const drafts = new Map<string, Draft>();
  return {
    incidents: async () => [...incidents.values()],
    incident: async (id) => incidents.get(id),
    entries: async (id) => [...(entries.get(id) ?? [])],
    async commit(expectedHead, incident, entry, draft) {
      if ((incidents.get(incident.id)?.head ?? null) !== expectedHead) return false;
      incidents.set(incident.id, incident);
      entries.set(incident.id, [...(entries.get(incident.id) ?? []), entry]);
      if (draft) drafts.delete(draft.id);
      return true;
    },
    async saveDraft(draft) {
      if (draft.text === '') drafts.delete(draft.id);
      else drafts.set(draft.id, draft);
    },
    drafts: async (incident) => [...drafts.values()].filter((draft) => draft.incident === incident),
  };
}
