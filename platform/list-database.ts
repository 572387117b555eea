import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ListInfo, LogEvent } from '../watch/types.ts';

/** One list as it is kept: what each use needs is read alone, so that a look-up never reads the texts. */
export interface StoredList {
  readonly generation: number;
  readonly id: string;
  readonly info: ListInfo;
  /** The look-up index (watch/index-file.ts). */
  readonly index: Blob;
  /** The side table (watch/details.ts): read in parts after a hit, whole when the browser's rules are built. */
  readonly details: Blob;
}

/**
 * Which generation of lists is in force. `staged` is one being put in force: whoever finds it after a crash finishes it when
 * the browser's rules are already its, and undoes it otherwise.
 */
export interface GenerationState {
  readonly current: number;
  readonly staged: number | null;
  /** What of the current generation acts. */
  readonly inForce: InForceSummary;
}

/** Counted when the rules were last built: reading a million entries for each look at the popup would be too slow. */
export interface InForceSummary {
  readonly entries: number;
  /** When an entry lapses next, ms since the epoch; null when none will. */
  readonly nextLapseMs: number | null;
}

interface ListSchema extends DBSchema {
  lists: { key: [number, string]; value: StoredList };
  state: { key: string; value: GenerationState };
  log: { key: number; value: LogEvent };
  inbox: { key: string; value: InboxItem };
}

/** Bytes of a user's own list that wait for the background to read them. */
interface InboxItem {
  readonly id: string;
  readonly bytes: Blob;
  readonly atMs: number;
}

export type ListDatabase = IDBPDatabase<ListSchema>;

const VERSION = 2;

/** Opens the lists, apart from the notes so that neither can harm the other. Rejects where there is no IndexedDB. */
export function openListDatabase(): Promise<ListDatabase> {
  return openDB<ListSchema>('shodo-lists', VERSION, {
    upgrade(db, before) {
      if (before < 1) {
        db.createObjectStore('lists', { keyPath: ['generation', 'id'] });
        db.createObjectStore('state');
        db.createObjectStore('log', { autoIncrement: true });
      }
      db.createObjectStore('inbox', { keyPath: 'id' });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** All lists of one generation. */
export function readGeneration(db: ListDatabase, generation: number): Promise<StoredList[]> {
  return db.getAll('lists', ofGeneration(generation));
}

/** Which generation is in force; undefined before the first lists. */
export function readState(db: ListDatabase): Promise<GenerationState | undefined> {
  return db.get('state', 'generation');
}

/** Writes the lists of a new generation beside those in force and notes that they are on their way. */
export async function stageGeneration(db: ListDatabase, lists: readonly StoredList[], staged: number): Promise<void> {
  const tx = db.transaction(['lists', 'state'], 'readwrite', { durability: 'strict' });
  const state = (await tx.objectStore('state').get('generation')) ?? noGeneration;
  await Promise.all([
    ...lists.map((list) => tx.objectStore('lists').put(list)),
    tx.objectStore('state').put({ ...state, staged }, 'generation'),
    tx.done,
  ]);
}

/** Makes `current` the generation in force and removes every other one. */
export async function settleGeneration(db: ListDatabase, current: number, inForce: InForceSummary): Promise<void> {
  const tx = db.transaction(['lists', 'state'], 'readwrite', { durability: 'strict' });
  const keys = await tx.objectStore('lists').getAllKeys();
  await Promise.all([
    tx.objectStore('state').put({ current, staged: null, inForce }, 'generation'),
    ...keys.filter(([generation]) => generation !== current).map((key) => tx.objectStore('lists').delete(key)),
    tx.done,
  ]);
}

const noGeneration: GenerationState = { current: 0, staged: null, inForce: { entries: 0, nextLapseMs: null } };

function ofGeneration(generation: number): IDBKeyRange {
  return IDBKeyRange.bound([generation], [generation, []]);
}
