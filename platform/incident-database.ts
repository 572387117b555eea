import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft, Entry, Incident, Tombstone } from '../incidents/types.ts';
import type { PartEntry } from './incident-shelf.ts';

interface IncidentSchema extends DBSchema {
  incidents: { key: string; value: Incident };
  /** In the order of the chain: by incident, then number. */
  entries: { key: [string, number]; value: Entry };
  drafts: { key: string; value: Draft; indexes: { incident: string } };
  /** Entries from other computers: by the incident they joined, the first hash of their part, number. */
  parts: { key: [string, string, number]; value: PartEntry; indexes: { first: string } };
  files: { key: string; value: { readonly id: string; readonly bytes: Blob } };
  /** Files that no entry names yet, and since when. */
  incoming: { key: string; value: { readonly id: string; readonly sinceMs: number } };
  tombstones: { key: string; value: Tombstone };
}

export type IncidentDatabase = IDBPDatabase<IncidentSchema>;

/** Version of the stores below; raise it with an upgrade step, never change what a stored entry says. */
const VERSION = 2;

/**
 * Opens the notes. Rejects where the browser keeps no IndexedDB (Firefox set to never remember history, a damaged profile).
 * A page that still holds an older version lets go, so that an update never waits for a forgotten tab; `onGone` hears that
 * this connection ended, for that or any other reason.
 */
export function openIncidentDatabase(onGone: () => void): Promise<IncidentDatabase> {
  return openDB<IncidentSchema>('shodo-incidents', VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('incidents', { keyPath: 'id' });
        db.createObjectStore('entries', { keyPath: ['incident', 'seq'] });
        db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('incident', 'incident');
      }
      if (from < 2) {
        db.createObjectStore('parts', { keyPath: ['incident', 'first', 'entry.seq'] }).createIndex('first', 'first');
        db.createObjectStore('files', { keyPath: 'id' });
        db.createObjectStore('incoming', { keyPath: 'id' });
        db.createObjectStore('tombstones', { keyPath: 'incident' });
      }
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
}
