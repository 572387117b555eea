import { canonicalJson } from './canonical.ts';
import type { Entry } from './types.ts';

/**
 * The chain that lets a change to the record be noticed.
 *
 *   hash(entry) = SHA-256 of the UTF-8 bytes of
 *     "shodo-entry-1\n" + canonicalJson({ by, data, incident, prev, seq, when })
 *
 * `prev` is the hash of the entry before, 64 zeros for the first. Worked example:
 *
 *   shodo-entry-1
 *   {"by":"","data":{"kind":"note","text":"a"},"incident":"i1","prev":"0…0","seq":1,
 *    "when":{"atMs":0,"offsetMinutes":540,"zone":"Asia/Tokyo"}}            (one line)
 *
 * Whoever can write the database can also write a whole new chain; that shows only against the count and the head
 * noted elsewhere (on paper, in a mail). So the product says "changes can be noticed", never "proof".
 */
const FORM = 'shodo-entry-1\n';

/** `prev` of the first entry. */
export const CHAIN_START = '0'.repeat(64);

/** SHA-256 as 64 lower-case hex digits; given by the platform. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

/** Closes an entry with its hash. Throws a TypeError if its data has no canonical form. */
export async function sealEntry(entry: Omit<Entry, 'hash'>, digest: Digest): Promise<Entry> {
  return { ...entry, hash: await digest(entryBytes(entry)) };
}

function entryBytes({ by, data, incident, prev, seq, when }: Omit<Entry, 'hash'>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(FORM + canonicalJson({ by, data, incident, prev, seq, when }));
}

/** What the check of a chain found; `seq` names the first entry that is wrong. */
export type ChainCheck =
  | { readonly ok: true; readonly count: number; readonly head: string }
  /**
   * `changed`: the entry's content is not what was sealed; `missing`: this number is not there; `order`: it does not follow
   * the one before; `cut`: the record ends before the count or head that was noted.
   */
  | { readonly ok: false; readonly kind: 'changed' | 'missing' | 'order' | 'cut'; readonly seq: number };

/**
 * Checks one incident's entries in stored order, against the count and head noted elsewhere where they are known.
 * `onProgress` hears the number of entries done; a long record is checked without holding the page up.
 */
export async function checkChain(
  entries: readonly Entry[],
  digest: Digest,
  noted?: { readonly count: number; readonly head: string },
  onProgress?: (done: number) => void,
): Promise<ChainCheck> {
  let prev = CHAIN_START;
  for (const [index, entry] of entries.entries()) {
    const seq = index + 1;
    if (entry.seq !== seq) return { ok: false, kind: entry.seq > seq ? 'missing' : 'order', seq };
    if (!(await isSealed(entry, digest))) return { ok: false, kind: 'changed', seq };
    if (entry.prev !== prev || entry.incident !== entries[0]?.incident) return { ok: false, kind: 'order', seq };
    prev = entry.hash;
    onProgress?.(seq);
  }
  if (noted && noted.count > entries.length) return { ok: false, kind: 'cut', seq: entries.length + 1 };
  if (noted && noted.count > 0 && (entries[noted.count - 1]?.hash ?? CHAIN_START) !== noted.head) {
    return { ok: false, kind: 'changed', seq: noted.count };
  }
  return { ok: true, count: entries.length, head: prev };
}

async function isSealed(entry: Entry, digest: Digest): Promise<boolean> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = entryBytes(entry);
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
  return (await digest(bytes)) === entry.hash;
}
