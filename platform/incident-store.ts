import { CHAIN_START, sealEntry } from '../incidents/chain.ts';
import { applyEntry } from '../incidents/incident.ts';
import type { Draft, EntryData, IncidentStore } from '../incidents/types.ts';
import { openDatabaseShelf } from './database-shelf.ts';
import { sha256Hex } from './digest.ts';
import type { IncidentShelf } from './incident-shelf.ts';
import { readMoment } from './moment.ts';
import { storageShelf } from './storage-shelf.ts';
import { asStored, isUnavailable } from './stored.ts';

/** Pages tell one another which incident changed. */
const CHANNEL = 'shodo-incidents';

/** More other windows than this writing at the very same moment is no longer coincidence but a fault. */
const MOST_RETRIES = 50;

/** The notes in this browser: in its database, or in what it leaves us where it refuses one. */
export function openIncidentStore(
  database: IncidentShelf = openDatabaseShelf(),
  spare: IncidentShelf = storageShelf,
): IncidentStore {
  let choosing: Promise<IncidentShelf> | null = null;
  const shelf = (): Promise<IncidentShelf> => {
    choosing ??= chooseShelf(database, spare);
    choosing.catch(() => {
      choosing = null;
    });
    return choosing;
  };
  const channel = new BroadcastChannel(CHANNEL);

  async function add(id: string, data: EntryData, by: string, draft: Draft | null) {
    const place = await shelf();
    for (let attempt = 0; attempt < MOST_RETRIES; attempt++) {
      const before = (await place.incident(id)) ?? null;
      if (!before && data.kind !== 'started') throw new Error(`Expected incident ${id} to exist`);
      const entry = await sealEntry(
        {
          incident: id,
          seq: (before?.count ?? 0) + 1,
          when: readMoment(),
          by: by.toWellFormed(),
          data,
          prev: before?.head ?? CHAIN_START,
        },
        sha256Hex,
      );
      const incident = applyEntry(before, entry);
      if (await place.commit(before?.head ?? null, incident, entry, draft)) {
        channel.postMessage(id);
        return { incident, entry };
      }
    }
    throw new Error(`Expected to append within ${MOST_RETRIES} tries`);
  }

  return {
    list: () => asStored(async () => (await shelf()).incidents()),
    entries: (incident) => asStored(async () => (await shelf()).entries(incident)),
    start: (data, by) => asStored(async () => (await add(crypto.randomUUID(), data, by, null)).incident),
    append: (incident, data, by) => asStored(() => add(incident, data, by, null)),
    appendDraft: (draft, data, by) => asStored(() => add(draft.incident, data, by, draft)),
    saveDraft: (draft, settled) => asStored(async () => (await shelf()).saveDraft(draft, settled)),
    drafts: (incident) => asStored(async () => (await shelf()).drafts(incident)),
    onChange(listener) {
      const hear = (event: MessageEvent<string>) => listener(event.data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

/** The database, unless the browser refuses to keep one. */
async function chooseShelf(database: IncidentShelf, spare: IncidentShelf): Promise<IncidentShelf> {
  try {
    await database.incidents();
    return database;
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    await spare.incidents();
    return spare;
  }
}
