import type { LogEvent, Verdict } from '../watch/types.ts';
import { openListDatabase } from './list-database.ts';
import { readSettings } from './settings-store.ts';
import { isUnavailable } from './stored.ts';

const DAY_MS = 86_400_000;

/** As many events as are kept; older ones fall out. */
const MOST_EVENTS = 1000;

/** Writes one event down. Losing one must not hold up a stop, so a full or missing database is no error here. */
export async function logEvent(event: LogEvent): Promise<void> {
  try {
    const db = await openListDatabase();
    try {
      const tx = db.transaction('log', 'readwrite');
      await tx.store.add(event);
      const surplus = (await tx.store.count()) - MOST_EVENTS;
      const oldest = surplus > 0 ? await tx.store.getAllKeys(null, surplus) : [];
      await Promise.all([...oldest.map((key) => tx.store.delete(key)), tx.done]);
    } finally {
      db.close();
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Forgets what is older than the settings have the log kept. */
export async function forgetOldEvents(nowMs: number): Promise<void> {
  const oldestMs = nowMs - (await readSettings()).logDays * DAY_MS;
  const db = await openListDatabase().catch((error: unknown) => {
    if (isUnavailable(error)) return null;
    throw error;
  });
  if (!db) return;
  try {
    const tx = db.transaction('log', 'readwrite');
    for (let cursor = await tx.store.openCursor(); cursor; cursor = await cursor.continue()) {
      if (cursor.value.atMs < oldestMs) await cursor.delete();
    }
    await tx.done;
  } finally {
    db.close();
  }
}

/** All events kept, the newest first; none where the browser keeps no database. */
export async function readLog(): Promise<readonly LogEvent[]> {
  const db = await openListDatabase().catch((error: unknown) => {
    if (isUnavailable(error)) return null;
    throw error;
  });
  if (!db) return [];
  try {
    return (await db.getAll('log')).reverse();
  } finally {
    db.close();
  }
}

/** Forgets all events. */
export async function clearLog(): Promise<void> {
  const db = await openListDatabase();
  try {
    await db.clear('log');
  } finally {
    db.close();
  }
}

/** The lists that have an address, and the entry of the first: what a line of the log says of a verdict. */
export function describeMatches({ matches }: Verdict): Pick<LogEvent, 'lists' | 'entry'> {
  return { lists: matches.map((match) => match.list), entry: matches[0]?.entry ?? '' };
}
