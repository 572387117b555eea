import type { Draft, Entry, Incident } from '../incidents/types.ts';

/** Where incidents lie: the database, or what the browser leaves us where it keeps none. */
export interface IncidentShelf {
  incidents(): Promise<Incident[]>;
  incident(id: string): Promise<Incident | undefined>;
  entries(incident: string): Promise<Entry[]>;
  /**
   * Puts the entry, the incident it adds up to, and takes the draft away: all or nothing. False when the incident's head is not
   * `expectedHead` any more, because another window came first.
   */
  commit(expectedHead: string | null, incident: Incident, entry: Entry, draft: Draft | null): Promise<boolean>;
  /** Keeps a draft, or removes it when its text is empty; `settled` asks the disk to have it. */
  saveDraft(draft: Draft, settled: boolean): Promise<void>;
  drafts(incident: string): Promise<Draft[]>;
}
