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
    keepsFiles: true,
    incidents: async () => (await open()).getAll('incidents'),
    incident: async (id) => (await open()).get('incidents', id),
    entries: async (incident) => (await open()).getAll('entries', entriesOf(incident)),
    async runs(incident) {
      const tx = (await open()).transaction(['entries', 'parts']);
      const [chain, parts] = await Promise.all([
        tx.objectStore('entries').getAll(entriesOf(incident)),
        tx.objectStore('parts').getAll(partsOf(incident)),
      ]);
      return { chain, parts };
    },
    async allRuns() {
      const tx = (await open()).transaction(['entries', 'parts']);
      const [chain, parts] = await Promise.all([tx.objectStore('entries').getAll(), tx.objectStore('parts').getAll()]);
      return { chain, parts };
    },
    hostOf: async (firstHash) => (await (await open()).getFromIndex('parts', 'first', firstHash))?.incident,
    async commit({ incidents, removed = [], ...change }) {
      const tx = (await open()).transaction(
        ['incidents', 'entries', 'parts', 'drafts', 'incoming', 'tombstones'],
        'readwrite',
        { durability: 'strict' },
      );
      const listed = tx.objectStore('incidents');
      for (const { before, id } of [
        ...incidents.map(({ before, incident }) => ({ before, id: incident.id })),
        ...removed.map(({ before, incident }) => ({ before, id: incident })),
      ]) {
        if (((await listed.get(id))?.head ?? null) === before) continue;
        await tx.done;
        return false;
      }
      const writing = () => [
        ...(change.entries ?? []).map((entry) => tx.objectStore('entries').add(entry)),
        ...(change.parts ?? []).map((part) => tx.objectStore('parts').add(part)),
        ...incidents.map(({ incident }) => listed.put(incident)),
        ...removed.map(({ incident }) => listed.delete(incident)),
        ...(change.drafts ?? []).map((draft) => tx.objectStore('drafts').put(draft)),
        ...(change.doneDrafts ?? []).map((id) => tx.objectStore('drafts').delete(id)),
        ...(change.arrived ?? []).map((id) => tx.objectStore('incoming').delete(id)),
        ...(change.tombstones ?? []).map((tombstone) => tx.objectStore('tombstones').put(tombstone)),
        ...(change.liftedTombstones ?? []).map((id) => tx.objectStore('tombstones').delete(id)),
        tx.done,
      ];
      try {
        await Promise.all(writing());
      } catch (error) {
        // What was asked before something was refused must not be kept alone.
        abort(tx);
        throw error;
      }
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
    async putFile(id, bytes, nowMs) {
      const tx = (await open()).transaction(['files', 'incoming'], 'readwrite', { durability: 'strict' });
      await Promise.all([
        tx.objectStore('files').put({ id, bytes }),
        tx.objectStore('incoming').put({ id, sinceMs: nowMs }),
        tx.done,
      ]);
    },
    file: async (id) => (await (await open()).get('files', id))?.bytes,
    async dropHalfDone(beforeMs) {
      const tx = (await open()).transaction(['files', 'incoming'], 'readwrite');
      for (const { id, sinceMs } of await tx.objectStore('incoming').getAll()) {
        if (sinceMs >= beforeMs) continue;
        await tx.objectStore('files').delete(id);
        await tx.objectStore('incoming').delete(id);
      }
      await tx.done;
    },
    tombstones: async () => (await open()).getAll('tombstones'),
    async erase(tombstone, files) {
      const { incident } = tombstone;
      const tx = (await open()).transaction(['entries', 'parts', 'drafts', 'files', 'tombstones'], 'readwrite', {
        durability: 'strict',
      });
      // Restored meanwhile in another window: nothing of it may go.
      if (!(await tx.objectStore('tombstones').get(incident))) return tx.done;
      const drafts = await tx.objectStore('drafts').index('incident').getAllKeys(incident);
      await Promise.all([
        tx.objectStore('entries').delete(entriesOf(incident)),
        tx.objectStore('parts').delete(partsOf(incident)),
        ...drafts.map((id) => tx.objectStore('drafts').delete(id)),
        ...files.map((id) => tx.objectStore('files').delete(id)),
        tx.objectStore('tombstones').put(tombstone),
        tx.done,
      ]);
    },
  };
}

function entriesOf(incident: string): IDBKeyRange {
  return IDBKeyRange.bound([incident, 0], [incident, Number.MAX_SAFE_INTEGER]);
}

function partsOf(incident: string): IDBKeyRange {
  // An array sorts after every string and number.
  return IDBKeyRange.bound([incident], [incident, []]);
}

function abort(tx: { abort(): void; readonly done: Promise<void> }): void {
  tx.done.catch(() => {});
  try {
    tx.abort();
  } catch {
    // It ended by itself.
  }
}
