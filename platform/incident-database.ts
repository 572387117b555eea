import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft, Entry, Incident } from '../incidents/types.ts';

interface IncidentSchema extends DBSchema {
  incidents: { key: string; value: Incident };
  /** In the order of the chain: by incident, then number. */
  entries: { key: [string, number]; value: Entry };
  drafts: { key: string; value: Draft; indexes: { incident: string } };
}

export type IncidentDatabase = IDBPDatabase<IncidentSchema>;

/** Version of the stores below; raise it with an upgrade step, never change what a stored entry says. */
const VERSION = 1;

/**
 * Opens the notes. Rejects where the browser keeps no IndexedDB (Firefox set to never remember history, a damaged profile).
 * A page that still holds an older version lets go, so that an update never waits for a forgotten tab; `onGone` hears that
 * this connection ended, for that or any other reason.
 */
export function openIncidentDatabase(onGone: () => void): Promise<IncidentDatabase> {
  return openDB<IncidentSchema>('shodo-incidents', VERSION, {
    upgrade(db) {
      db.createObjectStore('incidents', { keyPath: 'id' });
      db.createObjectStore('entries', { keyPath: ['incident', 'seq'] });
      db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('incident', 'incident');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
}
