import type { IncidentWriter } from './incident-writer.ts';
import { forgetSpare, storageShelf } from './storage-shelf.ts';

/**
 * Moves notes out of `storage.local` into the database as soon as there is one: those of Firefox's private windows, or of a
 * Firefox that was set to never remember history and no longer is. Only at the browser's start, when no private window shows them.
 * An incident goes over whole, and is forgotten there only afterwards; what was cut off in between is finished the next time.
 */
export async function moveSpareNotes({ shelf, change }: Pick<IncidentWriter, 'shelf' | 'change'>): Promise<void> {
  const place = await shelf();
  if (place === storageShelf) return;
  for (const incident of await storageShelf.incidents()) {
    const { chain: entries, parts } = await storageShelf.runs(incident.id);
    const drafts = await storageShelf.drafts(incident.id);
    if (!(await place.incident(incident.id)))
      await change(async () => [{ incidents: [{ before: null, incident }], entries, parts, drafts }, null]);
    await forgetSpare(incident.id);
  }
  const buried = new Set((await place.tombstones()).map(({ incident }) => incident));
  for (const tombstone of await storageShelf.tombstones()) {
    const { chain: entries, parts } = await storageShelf.runs(tombstone.incident);
    const drafts = await storageShelf.drafts(tombstone.incident);
    if (!buried.has(tombstone.incident))
      await change(async () => [{ incidents: [], entries, parts, drafts, tombstones: [tombstone] }, null]);
    await forgetSpare(tombstone.incident);
  }
}
