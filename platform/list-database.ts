import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnList } from '../settings/settings.ts';
import type { ListFailure, ListInfo, ListReading, LogEvent, PastVisit } from '../watch/types.ts';

/** One reading of a list as it is kept: what each use needs is read alone, so that a look-up never reads the texts. */
export interface StoredCopy {
  /** The list's id, `@` and a number that is never used again. */
  readonly key: string;
  readonly id: string;
  readonly info: ListInfo;
  /** The look-up index (watch/index-file.ts). */
  readonly index: Blob;
  /** Stands in the index as well, so that one of another copy is not taken for it. */
  readonly generation: number;
  /** The side table (watch/details.ts): read in parts after a hit, whole when the browser's rules are built. */
  readonly details: Blob;
  readonly reading: ListReading;
  readonly isBundled: boolean;
  /** SHA-256 of the bytes it was made from, in hex. */
  readonly digest: string;
  /** The files it was made from, with what their server wants to hear when it is asked for news. */
  readonly parts: readonly StoredPart[];
  /**
   * The bytes it was made from, packed (gzip), to make it anew should the index be damaged or of another version; absent for a copy
   * of the package, and where the parts hold them.
   */
  readonly source?: Blob;
}

export interface StoredPart {
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly fetchedAtMs: number;
  /** Kept only where a list is put together from several files; null otherwise. */
  readonly bytes: Blob | null;
}

/** How the updates of one list go, and which copies of it there are. */
export interface Subscription {
  readonly id: string;
  /** Key of the copy that is in force while the list is on. */
  readonly copy: string | null;
  /** Key of the copy to step back to, or of the one stepped back from. */
  readonly other: string | null;
  readonly isHeldBack: boolean;
  readonly lastSuccessMs: number | null;
  readonly lastTryMs: number | null;
  readonly failure: ListFailure | null;
  readonly failures: number;
  readonly nextTryMs: number | null;
  /** The user took this own list away and may want it back. */
  readonly removed: { readonly list: OwnList; readonly atMs: number } | null;
}

/**
 * Which generation of lists is in force. `staged` is one being put in force: whoever finds it after a crash finishes it when
 * the browser's rules are already its, and undoes it otherwise.
 */
export interface GenerationState {
  readonly current: number;
  /** Keys of the copies in force. */
  readonly copies: readonly string[];
  readonly staged: StagedGeneration | null;
  /** What of the current generation acts. */
  readonly inForce: InForceSummary;
}

interface StagedGeneration {
  readonly generation: number;
  readonly copies: readonly string[];
  /** What becomes of the subscriptions once it is in force. */
  readonly changes: readonly SubscriptionChange[];
}

export type SubscriptionChange = Partial<Subscription> & Pick<Subscription, 'id'>;

/** Counted when the rules were last built: reading a million entries for each look at the popup would be too slow. */
export interface InForceSummary {
  readonly entries: number;
  /** When an entry lapses next, ms since the epoch; null when none will. */
  readonly nextLapseMs: number | null;
}

/** Bytes of a user's own list that wait for the background to read them. */
interface InboxItem {
  readonly id: string;
  readonly bytes: Blob;
  readonly atMs: number;
}

/** A list that was read to be looked at. */
export interface StoredPreview {
  readonly id: string;
  readonly atMs: number;
  readonly source: 'url' | 'file' | 'paste';
  readonly url: string;
  readonly allowsPlainHttp: boolean;
  readonly copy: StoredCopy;
}

/** When past visits were last looked through, and how many. */
export interface PastCheck {
  readonly atMs: number;
  readonly checked: number;
}

interface ListSchema extends DBSchema {
  copies: { key: string; value: StoredCopy };
  subscriptions: { key: string; value: Subscription };
  generation: { key: string; value: GenerationState };
  previews: { key: string; value: StoredPreview };
  inbox: { key: string; value: InboxItem };
  visits: { key: string; value: PastVisit };
  checks: { key: string; value: PastCheck };
  log: { key: number; value: LogEvent };
}

export type ListDatabase = IDBPDatabase<ListSchema>;

const VERSION = 2;

/** Opens the lists, apart from the notes so that neither can harm the other. Rejects where there is no IndexedDB. */
export function openListDatabase(): Promise<ListDatabase> {
  return openDB<ListSchema>('shodo-lists', VERSION, {
    upgrade(db) {
      // Before version 2 lists came from the package alone, which holds them still.
      for (const name of ['lists', 'state']) {
        const names: DOMStringList = db.objectStoreNames;
        if (names.contains(name)) db.deleteObjectStore(name as 'copies');
      }
      db.createObjectStore('copies', { keyPath: 'key' });
      db.createObjectStore('subscriptions', { keyPath: 'id' });
      db.createObjectStore('generation');
      db.createObjectStore('previews', { keyPath: 'id' });
      db.createObjectStore('inbox', { keyPath: 'id' });
      db.createObjectStore('visits', { keyPath: 'id' });
      db.createObjectStore('checks');
      if (!db.objectStoreNames.contains('log')) db.createObjectStore('log', { autoIncrement: true });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** Which generation is in force; undefined before the first lists. */
export function readState(db: ListDatabase): Promise<GenerationState | undefined> {
  return db.get('generation', 'state');
}

/** The copies in force; none where one of them is missing. */
export async function readCopiesInForce(db: ListDatabase): Promise<readonly StoredCopy[]> {
  const tx = db.transaction(['generation', 'copies']);
  const keys = (await tx.objectStore('generation').get('state'))?.copies ?? [];
  const copies = await Promise.all(keys.map((key) => tx.objectStore('copies').get(key)));
  return copies.every((copy) => copy !== undefined) ? copies : [];
}

/** The copies with these keys, in their order; one that is not there (any more) is left out. */
export async function readCopies(db: ListDatabase, keys: readonly string[]): Promise<StoredCopy[]> {
  const tx = db.transaction('copies');
  const found = await Promise.all(keys.map((key) => tx.store.get(key)));
  return found.filter((copy) => copy !== undefined);
}

/**
 * Copies on the disk that wait for their turn to come into force: nothing leads to them yet, and while another list is put in force
 * they must not be taken for left over. Lost with the background, as is the work that they were part of.
 */
const waiting = new Set<string>();

/**
 * Writes a copy that was just made, and gives it back as it lies on the disk: what was never written the browser holds in its
 * memory, where it builds its rules at the same time. To be put in force afterwards, or dropped.
 */
export async function keepCopy(db: ListDatabase, copy: StoredCopy): Promise<StoredCopy> {
  waiting.add(copy.key);
  const tx = db.transaction('copies', 'readwrite', { durability: 'strict' });
  await Promise.all([tx.store.put(copy), tx.done]);
  return (await db.get('copies', copy.key)) ?? copy;
}

/** Removes a copy that was kept and does not come into force. */
export async function dropCopy(db: ListDatabase, key: string): Promise<void> {
  waiting.delete(key);
  await db.delete('copies', key);
}

/** Writes the copies of a new generation beside those in force and notes that they are on their way. */
export async function stageGeneration(
  db: ListDatabase,
  copies: readonly StoredCopy[],
  staged: StagedGeneration,
): Promise<void> {
  const tx = db.transaction(['copies', 'generation'], 'readwrite', { durability: 'strict' });
  const state = (await tx.objectStore('generation').get('state')) ?? noGeneration;
  const kept = await tx.objectStore('copies').getAllKeys();
  await Promise.all([
    ...copies.filter(({ key }) => !kept.includes(key)).map((copy) => tx.objectStore('copies').put(copy)),
    tx.objectStore('generation').put({ ...state, staged }, 'state'),
    tx.done,
  ]);
  for (const { key } of copies) waiting.delete(key);
}

/** Makes the staged generation the one in force (`finished`) or forgets it, and removes every copy that nothing leads to. */
export async function settleGeneration(db: ListDatabase, finished: boolean, inForce: InForceSummary): Promise<void> {
  const tx = db.transaction(['copies', 'subscriptions', 'generation'], 'readwrite', { durability: 'strict' });
  const subscriptions = tx.objectStore('subscriptions');
  const state = (await tx.objectStore('generation').get('state')) ?? noGeneration;
  const { staged } = state;
  const settled = { current: state.current, copies: state.copies, staged: null, inForce };
  if (finished && staged !== null) {
    settled.current = staged.generation;
    settled.copies = staged.copies;
    for (const change of staged.changes) {
      await subscriptions.put({ ...((await subscriptions.get(change.id)) ?? newSubscription(change.id)), ...change });
    }
  }
  const ledTo = new Set<string | null>([...settled.copies, ...waiting]);
  for (const { copy, other } of await subscriptions.getAll()) ledTo.add(copy).add(other);
  const keys = await tx.objectStore('copies').getAllKeys();
  await Promise.all([
    tx.objectStore('generation').put(settled, 'state'),
    ...keys.filter((key) => !ledTo.has(key)).map((key) => tx.objectStore('copies').delete(key)),
    tx.done,
  ]);
}

/** How the updates of a list go; a new record where there is none yet. */
export async function readSubscription(db: ListDatabase, id: string): Promise<Subscription> {
  return (await db.get('subscriptions', id)) ?? newSubscription(id);
}

/** Changes how the updates of a list go, whatever else changes it at the same time. */
export async function changeSubscription(db: ListDatabase, change: SubscriptionChange): Promise<void> {
  const tx = db.transaction('subscriptions', 'readwrite');
  await tx.store.put({ ...((await tx.store.get(change.id)) ?? newSubscription(change.id)), ...change });
  await tx.done;
}

function newSubscription(id: string): Subscription {
  return {
    id,
    copy: null,
    other: null,
    isHeldBack: false,
    lastSuccessMs: null,
    lastTryMs: null,
    failure: null,
    failures: 0,
    nextTryMs: null,
    removed: null,
  };
}

/** Bytes a copy takes up. */
export function bytesOf({ index, details, parts, source }: StoredCopy): number {
  const ofParts = parts.reduce((sum, { bytes }) => sum + (bytes?.size ?? 0), 0);
  return index.size + details.size + ofParts + (source?.size ?? 0);
}

const noGeneration: GenerationState = {
  current: 0,
  copies: [],
  staged: null,
  inForce: { entries: 0, nextLapseMs: null },
};
