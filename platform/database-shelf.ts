import { type IncidentDatabase, openIncidentDatabase } from './incident-database.ts';
import type { IncidentShelf } from './incident-shelf.ts';

/** The shelf in IndexedDB. Opened when first needed, and again when the browser closed it. */
export function openDatabaseShelf(): IncidentShelf {
  let opening: Promise<IncidentDatabase> | null = null;
  const forget = () => {
    opening = null;
  };
  const open = (): Promise<IncidentDatabase> => {
    opening ??= openIncidentDatabase(forget);
    opening.catch(forget);
    return opening;
  };
  return {
    incidents: async () => (await open()).getAll('incidents'),
    incident: async (id) => (await open()).get('incidents', id),
    entries: async (incident) =>
      (await open()).getAll('entries', IDBKeyRange.bound([incident, 0], [incident, Number.MAX_SAFE_INTEGER])),
    async commit(expectedHead, incident, entry, draft) {
      const tx = (await open()).transaction(['incidents', 'entries', 'drafts'], 'readwrite', { durability: 'strict' });
      const now = await tx.objectStore('incidents').get(incident.id);
      if ((now?.head ?? null) !== expectedHead) {
        await tx.done;
        return false;
      }
      await Promise.all([
        tx.objectStore('entries').add(entry),
        tx.objectStore('incidents').put(incident),
        ...(draft ? [tx.objectStore('drafts').delete(draft.id)] : []),
        tx.done,
      ]);
      return true;
    },
    async saveDraft(draft, settled) {
      const tx = (await open()).transaction('drafts', 'readwrite', { durability: settled ? 'strict' : 'relaxed' });
      const writing = draft.text === '' ? tx.store.delete(draft.id) : tx.store.put(draft);
      // Committing at once lets the write finish although the popup may close before it is answered.
      tx.commit();
      await Promise.all([writing, tx.done]);
    },
    drafts: async (incident) => (await open()).getAllFromIndex('drafts', 'incident', incident),
  };
}
