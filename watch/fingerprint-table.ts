import { inPieces, type Pause } from './pause.ts';

/**
 * A set of 64-bit hashes as three arrays inside one buffer, read where they lie.
 *
 *   hash (h0, h1)   bucket = h0 · B / 2³², where B = ⌈n / 8⌉ buckets hold about 8 entries each
 *
 *   starts  Int16 × (B + 1)   where bucket b begins, as its distance from 8·b (an even spread would make it 0);
 *                             entries lie bucket after bucket, so it also says where bucket b − 1 ends
 *   words   Uint32 × n        h1 of each entry: the only thing a miss looks at, 8 of them side by side
 *   lows    Uint8 × n         the low 8 bits of h0
 *   nibbles Uint8 × ⌈n / 2⌉   the 4 bits of h0 above those, two entries a byte
 *
 * Example with n = 20, B = 3: starts = [0, −1, +1, −4] puts bucket 0 at 0…6, bucket 1 at 7…16, bucket 2 at 17…19.
 *
 * An entry costs 4 + 1 + ½ + 2/8 = 5.75 bytes. A name that is not in the set is compared with 8 entries of 44 bits
 * on average, so it is mistaken for one of them with a chance of 8 · 2⁻⁴⁴ = 2⁻⁴¹.
 * The position of an entry, its slot, leads to its record in the side table.
 */
export interface FingerprintTable {
  readonly count: number;
  readonly buckets: number;
  readonly starts: Int16Array;
  readonly words: Uint32Array;
  readonly lows: Uint8Array;
  readonly nibbles: Uint8Array;
}

const perBucket = 8;
const perBucketLog2 = 3;

/** Beyond this h0 has not bits enough for the bucket and the 12 bits kept of it. */
export const maxTableEntries = 8_000_000;

function bucketCount(count: number): number {
  return Math.ceil(count / perBucket);
}

/** Bytes of a table of `count` entries, each array on a multiple of 4. */
export function tableBytes(count: number): number {
  return layOut(count, 0).end;
}

function layOut(count: number, from: number) {
  const words = from;
  const starts = words + 4 * count;
  const lows = align4(starts + 2 * (bucketCount(count) + 1));
  const nibbles = lows + align4(count);
  return { words, starts, lows, nibbles, end: nibbles + align4(Math.ceil(count / 2)) };
}

function align4(bytes: number): number {
  return (bytes + 3) & ~3;
}

/** Views over the table of `count` entries that begins at `from`, a multiple of 4. */
export function viewTable(buffer: ArrayBuffer, from: number, count: number): FingerprintTable {
  const at = layOut(count, from);
  const buckets = bucketCount(count);
  return {
    count,
    buckets,
    words: new Uint32Array(buffer, at.words, count),
    starts: new Int16Array(buffer, at.starts, buckets + 1),
    lows: new Uint8Array(buffer, at.lows, count),
    nibbles: new Uint8Array(buffer, at.nibbles, Math.ceil(count / 2)),
  };
}

/** The slot that holds the hash, or -1. */
export function findSlot(table: FingerprintTable, h0: number, h1: number): number {
  const bucket = Math.floor(((h0 >>> 0) * table.buckets) / 0x1_0000_0000);
  const end = ((bucket + 1) << perBucketLog2) + (table.starts[bucket + 1] as number);
  const word = h1 >>> 0;
  for (let slot = (bucket << perBucketLog2) + (table.starts[bucket] as number); slot < end; slot++) {
    if (table.words[slot] === word && isSameTail(table, slot, h0)) return slot;
  }
  return -1;
}

function isSameTail(table: FingerprintTable, slot: number, h0: number): boolean {
  if (table.lows[slot] !== (h0 & 0xff)) return false;
  const pair = table.nibbles[slot >> 1] as number;
  return ((slot & 1) === 0 ? pair & 15 : pair >> 4) === ((h0 >>> 8) & 15);
}

/** Entries in the order of their buckets: `order[slot]` is the number of the entry that goes there. */
export interface SortedHashes {
  readonly order: Uint32Array;
  /** Where each bucket begins, and the number of entries at the end. */
  readonly starts: Uint32Array;
}

/**
 * Sorts hashes into buckets and drops all but one entry of each hash; `isBetter(a, b)` tells whether entry `a` is to
 * stay rather than entry `b` of the same hash.
 */
export async function sortHashes(
  h0: Uint32Array,
  h1: Uint32Array,
  isBetter: (a: number, b: number) => boolean,
  pause: Pause,
): Promise<SortedHashes> {
  let order = await sortIntoBuckets(h0, bucketCount(h0.length), undefined, pause);
  const kept = await dropDoubles(order, h0, h1, isBetter, pause);
  // Fewer entries mean fewer buckets, and other borders between them.
  if (kept.length < h0.length) order = await sortIntoBuckets(h0, bucketCount(kept.length), kept, pause);
  return order;
}

async function sortIntoBuckets(
  h0: Uint32Array,
  buckets: number,
  only: Uint32Array | undefined,
  pause: Pause,
): Promise<SortedHashes> {
  const count = only === undefined ? h0.length : only.length;
  const entryAt = (step: number) => (only === undefined ? step : (only[step] as number));
  const bucketOf = (entry: number) => Math.floor(((h0[entry] as number) * buckets) / 0x1_0000_0000);
  const starts = new Uint32Array(buckets + 1);
  await inPieces(count, pause, (from, to) => {
    for (let step = from; step < to; step++) {
      const after = bucketOf(entryAt(step)) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
  });
  for (let bucket = 0; bucket < buckets; bucket++) {
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  }
  const order = new Uint32Array(count);
  const next = starts.slice();
  await inPieces(count, pause, (from, to) => {
    for (let step = from; step < to; step++) {
      const entry = entryAt(step);
      const bucket = bucketOf(entry);
      const slot = next[bucket] as number;
      order[slot] = entry;
      next[bucket] = slot + 1;
    }
  });
  return { order, starts };
}

async function dropDoubles(
  sorted: SortedHashes,
  h0: Uint32Array,
  h1: Uint32Array,
  isBetter: (a: number, b: number) => boolean,
  pause: Pause,
): Promise<Uint32Array> {
  const { order, starts } = sorted;
  const kept = new Uint32Array(order.length);
  let keptCount = 0;
  await inPieces(starts.length - 1, pause, (from, to) => {
    for (let bucket = from; bucket < to; bucket++)
      keepOneOfEach(starts[bucket] as number, starts[bucket + 1] as number);
  });
  return kept.subarray(0, keptCount);

  function keepOneOfEach(from: number, to: number): void {
    const bucketFrom = keptCount;
    for (let slot = from; slot < to; slot++) {
      const entry = order[slot] as number;
      let same = bucketFrom;
      while (same < keptCount && !isSameHash(kept[same] as number, entry)) same++;
      if (same === keptCount) kept[keptCount++] = entry;
      else if (isBetter(entry, kept[same] as number)) kept[same] = entry;
    }
  }

  function isSameHash(a: number, b: number): boolean {
    // What the table keeps of a hash, not more: two entries that it cannot tell apart are one.
    return h1[a] === h1[b] && (((h0[a] as number) ^ (h0[b] as number)) & 0xfff) === 0;
  }
}

/** Writes a table; false when the hashes are spread too unevenly for it, which honest hashes never are. */
export async function writeTable(
  table: FingerprintTable,
  sorted: SortedHashes,
  h0: Uint32Array,
  h1: Uint32Array,
  pause: Pause,
): Promise<boolean> {
  for (let bucket = 0; bucket < sorted.starts.length; bucket++) {
    const distance = (sorted.starts[bucket] as number) - (bucket << perBucketLog2);
    if (distance < -0x8000 || distance > 0x7fff) return false;
    table.starts[bucket] = distance;
  }
  await inPieces(table.count, pause, (from, to) => {
    for (let slot = from; slot < to; slot++) {
      const entry = sorted.order[slot] as number;
      const high = h0[entry] as number;
      table.words[slot] = h1[entry] as number;
      table.lows[slot] = high & 0xff;
      const pair = table.nibbles[slot >> 1] as number;
      table.nibbles[slot >> 1] = pair | (((high >>> 8) & 15) << ((slot & 1) << 2));
    }
  });
  return true;
}
