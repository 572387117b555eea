import { CHAIN_START, sealEntry } from '../incidents/chain.ts';
import { applyEntry } from '../incidents/incident.ts';
import type { Entry, EntryData, Incident } from '../incidents/types.ts';
import { openDatabaseShelf } from './database-shelf.ts';
import { sha256Hex } from './digest.ts';
import type { IncidentShelf, ShelfChange } from './incident-shelf.ts';
import { readMoment } from './moment.ts';
import { storageShelf } from './storage-shelf.ts';
import { isUnavailable, Refused } from './stored.ts';

/** Pages tell one another which incident changed. */
const CHANNEL = 'shodo-incidents';

/** More other windows than this writing at the very same moment is no longer coincidence but a fault. */
const MOST_RETRIES = 50;

/** The clocks of a browser's processes differ by some ms; a step back longer than this was made by somebody or something. */
const CLOCK_SLACK_MS = 1000;

/** The way to the shelf, shared by what keeps incidents there. */
export interface IncidentWriter {
  /** The shelf this browser has. */
  readonly shelf: () => Promise<IncidentShelf>;
  /** Plans a change and makes it; plans anew when another window came first. */
  readonly change: <T>(plan: (place: IncidentShelf) => Promise<readonly [ShelfChange, T]>) => Promise<T>;
  readonly append: (
    incident: string,
    data: EntryData,
    by: string,
    also?: Partial<ShelfChange>,
  ) => Promise<{ incident: Incident; entry: Entry }>;
  /** Calls back when another page changed an incident; returns the way to stop. */
  readonly onChange: (listener: (incident: string) => void) => () => void;
}

/** Opens the way to the notes in this browser: in its database, or in what it leaves us where it refuses one. */
export function openIncidentWriter(
  database: IncidentShelf = openDatabaseShelf(),
  spare: IncidentShelf = storageShelf,
): IncidentWriter {
  let choosing: Promise<IncidentShelf> | null = null;
  const shelf = (): Promise<IncidentShelf> => {
    choosing ??= chooseShelf(database, spare);
    choosing.catch(() => {
      choosing = null;
    });
    return choosing;
  };
  const channel = new BroadcastChannel(CHANNEL);

  async function change<T>(plan: (place: IncidentShelf) => Promise<readonly [ShelfChange, T]>): Promise<T> {
    const place = await shelf();
    for (let attempt = 0; attempt < MOST_RETRIES; attempt++) {
      const [planned, result] = await plan(place);
      if (await place.commit(planned)) {
        for (const { incident } of planned.incidents) channel.postMessage(incident.id);
        for (const { incident } of planned.removed ?? []) channel.postMessage(incident);
        return result;
      }
    }
    throw new Error(`Expected to write within ${MOST_RETRIES} tries`);
  }

  async function append(id: string, data: EntryData, by: string, also: Partial<ShelfChange> = {}) {
    return change(async (place) => {
      const before = (await place.incident(id)) ?? null;
      if (!before && data.kind !== 'started') {
        if (await tombstoneOf(place, id)) throw new Refused({ kind: 'deleted' });
        throw new Error(`Expected incident ${id} to exist`);
      }
      const entries = await seal(id, before, data, by);
      const incident = entries.reduce<Incident | null>(applyEntry, before);
      const entry = entries.at(-1);
      if (!incident || !entry) throw new Error('Expected at least one entry');
      const planned = { ...also, incidents: [{ before: before?.head ?? null, incident }], entries };
      return [planned, { incident, entry }] as const;
    });
  }

  return {
    shelf,
    change,
    append,
    onChange(listener) {
      const hear = (event: MessageEvent<string>) => listener(event.data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

/** Seals an entry behind the last one, with one before it that says so where the clock went back. */
export async function seal(
  incident: string,
  before: Pick<Incident, 'count' | 'head' | 'changedAtMs'> | null,
  data: EntryData,
  by: string,
): Promise<readonly Entry[]> {
  const when = readMoment();
  const isBack = before !== null && when.atMs < before.changedAtMs - CLOCK_SLACK_MS;
  const entries: Entry[] = [];
  const whole = withWholeLetters(data);
  for (const it of isBack ? [{ kind: 'clock-back', lastMs: before.changedAtMs } as const, whole] : [whole]) {
    const last = entries.at(-1);
    entries.push(
      await sealEntry(
        {
          incident,
          seq: (before?.count ?? 0) + entries.length + 1,
          when,
          by: by.toWellFormed(),
          data: it,
          prev: last?.hash ?? before?.head ?? CHAIN_START,
        },
        sha256Hex,
      ),
    );
  }
  return entries;
}

/** Half a letter, as a page may put into its title or a cut text end with, has no canonical form: it becomes a �. */
function withWholeLetters(data: EntryData): EntryData {
  return JSON.parse(JSON.stringify(data), (_, value) => (typeof value === 'string' ? value.toWellFormed() : value));
}

/** The tombstone of an incident that was deleted. */
export async function tombstoneOf(place: IncidentShelf, id: string) {
  return (await place.tombstones()).find(({ incident }) => incident === id);
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
