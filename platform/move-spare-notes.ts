import { browser } from 'wxt/browser';
import type { Entry } from '../incidents/types.ts';
import type { IncidentShelf, ShelfChange } from './incident-shelf.ts';
import { type IncidentWriter, tombstoneOf } from './incident-writer.ts';
import { forgetSpare, spareIncidentIds, storageShelf } from './storage-shelf.ts';

/**
 * Moves notes out of `storage.local` into the database as soon as there is one: those of Firefox's private windows, or of a
 * Firefox that was set to never remember history and no longer is. Not while a private window is open, whose pages show them and
 * write to them, and share no lock with us. Answers whether there were any to move.
 * An incident goes over whole, and is forgotten there only afterwards; what was cut off in between, or written there by a page that
 * was just closing, follows the next time.
 */
export function moveSpareNotes({ shelf, change }: Pick<IncidentWriter, 'shelf' | 'change'>): Promise<boolean> {
  return navigator.locks.request('shodo-spare-notes', async () => {
    const ids = await spareIncidentIds();
    if (ids.length === 0 || (await shelf()) === storageShelf || (await isPrivateWindowOpen())) return false;
    for (const id of ids) {
      const isMoved = await change((place) => planMove(id, place));
      if (isMoved) await forgetSpare(id);
    }
    return true;
  });
}

async function isPrivateWindowOpen(): Promise<boolean> {
  return (await browser.windows.getAll()).some(({ incognito }) => incognito);
}

/** What the database lacks of an incident, and whether nothing is left to be moved then. */
async function planMove(id: string, place: IncidentShelf): Promise<readonly [ShelfChange, boolean]> {
  const [incident, tombstone, spare] = [
    await storageShelf.incident(id),
    await tombstoneOf(storageShelf, id),
    await storageShelf.runs(id),
  ];
  const [before, buried, kept] = [await place.incident(id), await tombstoneOf(place, id), await place.runs(id)];
  // It came over before, and was deleted since.
  if (buried) return [{ incidents: [] }, true];
  const isKnown = incident ?? tombstone ?? before;
  // Nobody's words are thrown away: what went on differently here and there stays where it is.
  if (!isKnown || !isOneChain(kept.chain, spare.chain)) return [{ incidents: [] }, false];
  const entries = spare.chain.slice(kept.chain.length);
  const parts = spare.parts.filter(
    ({ first, entry }) => !kept.parts.some((it) => it.first === first && it.entry.seq === entry.seq),
  );
  const keptDrafts = await place.drafts(id);
  const drafts = (await storageShelf.drafts(id)).filter((draft) => !keptDrafts.some((it) => it.id === draft.id));
  const also = { entries, parts, drafts };
  const head = before?.head ?? null;
  if (tombstone) {
    const removed = head === null ? [] : [{ before: head, incident: id }];
    return [{ ...also, incidents: [], removed, tombstones: [tombstone] }, true];
  }
  const isNews = incident !== undefined && (head === null || entries.length > 0);
  return [{ ...also, incidents: isNews ? [{ before: head, incident }] : [] }, true];
}

/** Whether one of two runs of entries only goes on where the other ends. */
function isOneChain(one: readonly Entry[], other: readonly Entry[]): boolean {
  const last = Math.min(one.length, other.length) - 1;
  return one[last]?.hash === other[last]?.hash;
}
