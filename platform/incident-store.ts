import { CHAIN_START, sealEntry } from '../incidents/chain.ts';
import { applyEntry } from '../incidents/incident.ts';
import type { Draft, Entry, EntryData, Incident, IncidentStore } from '../incidents/types.ts';
import { sha256Hex } from './digest.ts';
import { type IncidentDatabase, openIncidentDatabase } from './incident-database.ts';
import { readMoment } from './moment.ts';
import { asStored } from './stored.ts';

/** Pages tell one another which incident changed. */
const CHANNEL = 'shodo-incidents';

/** More other windows than this writing at the very same moment is no longer coincidence but a fault. */
const MOST_RETRIES = 50;

/** The notes in this browser's IndexedDB, opened when first needed. */
export function openIncidentStore(): IncidentStore {
  let opening: Promise<IncidentDatabase> | null = null;
  const forget = () => {
    opening = null;
  };
  const open = (): Promise<IncidentDatabase> => {
    opening ??= openIncidentDatabase(forget);
    opening.catch(forget);
    return opening;
  };
  const channel = new BroadcastChannel(CHANNEL);

  async function add(incidentId: string, data: EntryData, by: string, draft: Draft | null) {
    const db = await open();
    for (let attempt = 0; attempt < MOST_RETRIES; attempt++) {
      const before = (await db.get('incidents', incidentId)) ?? null;
      if (!before && data.kind !== 'started') throw new Error(`Expected incident ${incidentId} to exist`);
      const entry: Entry = await sealEntry(
        {
          incident: incidentId,
          seq: (before?.count ?? 0) + 1,
          when: readMoment(),
          by: by.toWellFormed(),
          data,
          prev: before?.head ?? CHAIN_START,
        },
        sha256Hex,
      );
      const incident = applyEntry(before, entry);
      if (await commit(db, before, incident, entry, draft)) {
        channel.postMessage(incidentId);
        return { incident, entry };
      }
    }
    throw new Error(`Expected to append within ${MOST_RETRIES} tries`);
  }

  return {
    list: () => asStored(async () => (await open()).getAll('incidents')),
    entries: (incident) =>
      asStored(async () =>
        (await open()).getAll('entries', IDBKeyRange.bound([incident, 0], [incident, Number.MAX_SAFE_INTEGER])),
      ),
    start: (data, by) => asStored(async () => (await add(crypto.randomUUID(), data, by, null)).incident),
    append: (incident, data, by) => asStored(() => add(incident, data, by, null)),
    appendDraft: (draft, data, by) => asStored(() => add(draft.incident, data, by, draft)),
    saveDraft: (draft, settled) =>
      asStored(async () => {
        const db = await open();
        const tx = db.transaction('drafts', 'readwrite', { durability: settled ? 'strict' : 'relaxed' });
        const writing = draft.text === '' ? tx.store.delete(draft.id) : tx.store.put(draft);
        // Committing at once lets the write finish although the popup may close before it is answered.
        tx.commit();
        await Promise.all([writing, tx.done]);
      }),
    drafts: (incident) => asStored(async () => (await open()).getAllFromIndex('drafts', 'incident', incident)),
    onChange(listener) {
      const hear = (event: MessageEvent<string>) => listener(event.data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

/** Writes entry, incident and the removal of the draft together; false when another window appended first. */
async function commit(
  db: IncidentDatabase,
  before: Incident | null,
  incident: Incident,
  entry: Entry,
  draft: Draft | null,
): Promise<boolean> {
  const tx = db.transaction(['incidents', 'entries', 'drafts'], 'readwrite', { durability: 'strict' });
  const now = await tx.objectStore('incidents').get(incident.id);
  if ((now?.head ?? null) !== (before?.head ?? null)) {
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
}
