import { attachmentOf } from '../incidents/evidence.ts';
import { type Stored, UNDO_DAYS } from '../incidents/types.ts';
import type { IncidentWriter } from './incident-writer.ts';
import { asStored } from './stored.ts';

/** What is still coming in after this long was left behind by a page that is gone; the largest file takes minutes. */
const HALF_DONE_MS = 24 * 60 * 60 * 1000;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Erases what was deleted UNDO_DAYS before now, leaving the tombstones; and what a killed browser left half
 * attached. What fails is tried again at the next call.
 */
export async function eraseDeleted({ shelf }: Pick<IncidentWriter, 'shelf'>, nowMs: number): Promise<Stored<void>> {
  return asStored(() => erase(shelf, nowMs));
}

async function erase(shelf: IncidentWriter['shelf'], nowMs: number): Promise<void> {
  const place = await shelf();
  await place.dropHalfDone(nowMs - HALF_DONE_MS);
  const due = (await place.tombstones()).filter(
    ({ undo, deletedAtMs }) => undo && deletedAtMs + UNDO_DAYS * DAY_MS <= nowMs,
  );
  for (const tombstone of due) {
    const { chain, parts } = await place.allRuns();
    const all = [
      ...chain.map((entry) => ({ entry, of: entry.incident })),
      ...parts.map(({ entry, incident }) => ({ entry, of: incident })),
    ].flatMap(({ entry, of }) => ({ of, id: attachmentOf(entry.data)?.id ?? '' }));
    const needed = new Set(all.filter(({ of }) => of !== tombstone.incident).map(({ id }) => id));
    const files = all.filter(({ of, id }) => of === tombstone.incident && id !== '' && !needed.has(id));
    await place.erase(
      { ...tombstone, undo: null },
      files.map(({ id }) => id),
    );
  }
}
