import { checkChain } from '../incidents/chain.ts';
import { applyEntry } from '../incidents/incident.ts';
import type { Draft, Entry, Incident, IncidentStore, Stored } from '../incidents/types.ts';
import type { ContactChange, KeptContact } from '../settings/contacts.ts';
import { readStoredSettings, type Settings } from '../settings/settings.ts';
import { sha256Hex } from './digest.ts';
import { openIncidentDatabase } from './incident-database.ts';
import { changeContacts, changeSettings, readSettings, type SettingsChange } from './settings-store.ts';
import { asStored } from './stored.ts';

/** Everything the user entered, as one JSON file. Lists are not in it: they come back by themselves. */
interface Backup {
  readonly format: 'shodo-backup';
  readonly version: 1;
  readonly writtenAtMs: number;
  readonly settings: Settings;
  readonly incidents: readonly (readonly Entry[])[];
  readonly drafts: readonly Draft[];
}

const VERSION = 1;

/** What became of a backup that was read. `skipped`: incidents that are here already, entry for entry. */
export type ImportResult =
  | { readonly ok: true; readonly added: number; readonly skipped: number }
  | {
      readonly ok: false;
      /** `diverged`: the same incident went on differently here and there; both stay as they are. */
      readonly kind: 'not-a-backup' | 'newer-version' | 'broken-chain' | 'diverged' | 'failed';
      readonly detail?: string;
    };

/** Writes all incidents, drafts and settings into one JSON file, wherever this browser keeps them. */
export async function exportBackup(store: IncidentStore): Promise<Stored<Blob>> {
  const listed = await store.list();
  if (!listed.ok) return listed;
  const incidents: (readonly Entry[])[] = [];
  const drafts: Draft[] = [];
  for (const { id } of listed.value) {
    const [entries, unfinished] = [await store.entries(id), await store.drafts(id)];
    if (!entries.ok) return entries;
    if (!unfinished.ok) return unfinished;
    incidents.push(entries.value);
    drafts.push(...unfinished.value);
  }
  const backup: Backup = {
    format: 'shodo-backup',
    version: VERSION,
    writtenAtMs: Date.now(),
    settings: await readSettings(),
    incidents,
    drafts,
  };
  return { ok: true, value: new Blob([JSON.stringify(backup, null, 1)], { type: 'application/json' }) };
}

/**
 * Takes in a backup: all of it or, when anything in it is wrong, nothing. Incidents that are here already stay; one that is
 * further on in the backup gets the entries it lacks. Settings fill what is still empty here and overwrite nothing.
 */
export async function importBackup(file: Blob): Promise<ImportResult> {
  const backup = parseBackup(await file.text());
  if (backup === 'not-a-backup' || backup === 'newer-version') return { ok: false, kind: backup };
  for (const entries of backup.incidents) {
    const check = await checkChain(entries, sha256Hex);
    if (!check.ok) return { ok: false, kind: 'broken-chain', detail: `${entries[0]?.incident} #${check.seq}` };
  }
  const stored = await asStored(() => addIncidents(backup));
  if (!stored.ok) return { ok: false, kind: 'failed', detail: stored.failure.kind };
  if (stored.value.ok) {
    const here = await readSettings();
    const settings = await changeSettings(fillEmpty(here, backup.settings));
    if (!settings.ok) return { ok: false, kind: 'failed', detail: settings.failure.kind };
    const contacts = await changeContacts(addMissing(here.contacts, backup.settings.contacts));
    if (!contacts.ok) return { ok: false, kind: 'failed', detail: contacts.failure.kind };
  }
  return stored.value;
}

function parseBackup(text: string): Backup | 'not-a-backup' | 'newer-version' {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not-a-backup';
  }
  const read = value as Partial<Backup> | null;
  if (typeof read !== 'object' || read?.format !== 'shodo-backup') return 'not-a-backup';
  if (typeof read.version !== 'number' || read.version > VERSION) return 'newer-version';
  if (!Array.isArray(read.incidents) || !Array.isArray(read.drafts)) return 'not-a-backup';
  if (!read.incidents.every((it) => Array.isArray(it) && it.every(isEntry) && it[0]?.data.kind === 'started')) {
    return 'not-a-backup';
  }
  if (!read.drafts.every(isDraft)) return 'not-a-backup';
  return {
    format: 'shodo-backup',
    version: VERSION,
    writtenAtMs: 0,
    settings: readStoredSettings(read.settings),
    incidents: read.incidents,
    drafts: read.drafts,
  };
}

function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null;
  return (
    typeof entry === 'object' &&
    typeof entry?.incident === 'string' &&
    typeof entry.seq === 'number' &&
    typeof entry.by === 'string' &&
    typeof entry.prev === 'string' &&
    typeof entry.hash === 'string' &&
    typeof entry.when?.atMs === 'number' &&
    typeof entry.when.zone === 'string' &&
    typeof entry.when.offsetMinutes === 'number' &&
    typeof entry.data?.kind === 'string'
  );
}

function isDraft(value: unknown): value is Draft {
  const draft = value as Partial<Draft> | null;
  return (
    typeof draft === 'object' &&
    (['id', 'incident', 'field', 'text'] as const).every((key) => typeof draft?.[key] === 'string') &&
    typeof draft?.changedAtMs === 'number'
  );
}

async function addIncidents(backup: Backup): Promise<ImportResult> {
  const db = await openIncidentDatabase(() => {});
  try {
    const tx = db.transaction(['incidents', 'entries', 'drafts'], 'readwrite', { durability: 'strict' });
    let added = 0;
    let skipped = 0;
    for (const entries of backup.incidents) {
      const id = entries[0]?.incident ?? '';
      const here = await tx.objectStore('incidents').get(id);
      const shared = here?.count ?? 0;
      if (
        here &&
        entries[Math.min(shared, entries.length) - 1]?.hash !== (await hashAt(id, Math.min(shared, entries.length)))
      ) {
        tx.abort();
        await tx.done.catch(() => {});
        return { ok: false, kind: 'diverged', detail: id };
      }
      if (entries.length <= shared) {
        skipped++;
        continue;
      }
      const incident = entries.reduce<Incident | null>(applyEntry, null);
      if (!incident) throw new Error('Expected an incident to have entries');
      for (const entry of entries.slice(shared)) await tx.objectStore('entries').add(entry);
      await tx.objectStore('incidents').put(incident);
      added++;
    }
    for (const draft of backup.drafts) {
      if (!(await tx.objectStore('drafts').get(draft.id))) await tx.objectStore('drafts').put(draft);
    }
    await tx.done;
    return { ok: true, added, skipped };

    async function hashAt(id: string, seq: number): Promise<string | undefined> {
      return (await tx.objectStore('entries').get([id, seq]))?.hash;
    }
  } finally {
    db.close();
  }
}

function fillEmpty(here: Settings, backup: Settings): SettingsChange {
  return {
    userName: here.userName || backup.userName,
    companyName: here.companyName || backup.companyName,
    prefecture: here.prefecture || backup.prefecture,
    policePhone: here.policePhone || backup.policePhone,
  };
}

/** The contacts of the backup that are not here, under new names where theirs is taken: who is here stays as they are. */
function addMissing(here: readonly KeptContact[], backup: readonly KeptContact[]): readonly ContactChange[] {
  const missing = backup.filter(
    (theirs) =>
      !here.some((ours) => ours.role === theirs.role && ours.phone === theirs.phone && ours.name === theirs.name),
  );
  return missing.map((theirs) => {
    const isTaken = here.some(({ id }) => id === theirs.id);
    return { kind: 'edit', row: isTaken ? { ...theirs, id: crypto.randomUUID() } : theirs, fields: [] };
  });
}
