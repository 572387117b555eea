import type { Draft, Entry, Incident, Tombstone } from '../incidents/types.ts';

/** An entry that came from another computer: whose incident it joined, and the part it stands in, named by its first hash. */
export interface PartEntry {
  readonly incident: string;
  readonly first: string;
  readonly entry: Entry;
}

/** One change to the shelf: all of it or nothing. */
export interface ShelfChange {
  /**
   * Incidents as they are after the change, with the head each had before (null: was not there). If another window came first
   * and one has another head by now, nothing is changed.
   */
  readonly incidents: readonly { readonly before: string | null; readonly incident: Incident }[];
  /** Incidents that leave the list; their entries stay. */
  readonly removed?: readonly { readonly before: string; readonly incident: string }[];
  readonly entries?: readonly Entry[];
  readonly parts?: readonly PartEntry[];
  readonly drafts?: readonly Draft[];
  readonly doneDrafts?: readonly string[];
  /** Files that came in and now belong to an entry. */
  readonly arrived?: readonly string[];
  readonly tombstones?: readonly Tombstone[];
  readonly liftedTombstones?: readonly string[];
}

/** All entries of one incident, as they lie. */
export interface ShelvedRuns {
  readonly chain: readonly Entry[];
  readonly parts: readonly PartEntry[];
}

/** Where incidents lie: the database, or what the browser leaves us where it keeps none. */
export interface IncidentShelf {
  /** False where only text can be kept. */
  readonly keepsFiles: boolean;
  incidents(): Promise<Incident[]>;
  incident(id: string): Promise<Incident | undefined>;
  entries(incident: string): Promise<Entry[]>;
  /** Chain and joined entries of an incident, deleted ones included. */
  runs(incident: string): Promise<ShelvedRuns>;
  /** The entries of all incidents, deleted ones included. */
  allRuns(): Promise<ShelvedRuns>;
  /** The incident that an entry, the first of a part, joined. */
  hostOf(firstHash: string): Promise<string | undefined>;
  /** False when another window came first. */
  commit(change: ShelfChange): Promise<boolean>;
  /** Keeps a draft, or removes it when its text is empty; `settled` asks the disk to have it. */
  saveDraft(draft: Draft, settled: boolean): Promise<void>;
  drafts(incident: string): Promise<Draft[]>;
  /** Keeps a file that no entry names yet; until a commit says it arrived it counts as half done. */
  putFile(id: string, bytes: Blob, nowMs: number): Promise<void>;
  file(id: string): Promise<Blob | undefined>;
  /** Removes files that came in before then and never arrived: their page was closed or killed. */
  dropHalfDone(beforeMs: number): Promise<void>;
  tombstones(): Promise<Tombstone[]>;
  /** Erases entries, joined entries and drafts of a deleted incident and the files named; puts the tombstone in their place. */
  erase(tombstone: Tombstone, files: readonly string[]): Promise<void>;
}
