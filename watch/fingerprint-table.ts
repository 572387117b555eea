import { inPieces, type Pause } from './pause.ts';

/**
 * A set of 64-bit hashes as three arrays inside one buffer, read where they lie.
 *
 *   hash (h0, h1)   bucket = h0 · B / 2³², where B = ⌈n / 8⌉ buckets hold about 8 entries each
 *
 *   starts  Int16 × (B + 1)   where bucket b begins, as its distance from 8·b (an even spread would make it 0);
 *                             entries lie bucket after bucket, so it also says where bucket b − 1 ends
 *   lows    Uint8 × n         the low 8 bits of h0
 *   rests   Uint32 × 9·B      in blocks of 9 for 8 entries each: h1 of every one of them, then the 4 bits of h0 above its low
 *                             8, the first entry's lowest
 *
 * Example with n = 20, B = 3: starts = [0, −1, +1, −4] puts bucket 0 at 0…6, bucket 1 at 7…16, bucket 2 at 17…19. The rest of
 * entry 10 is word 9 + 2 and bits 8 to 11 of word 9 + 8.
 *
 * An entry costs 1 + 4 + ½ + 2/8 = 5.75 bytes. A name that is not in the set is compared with 8 entries of 44 bits
 * on average, so it is mistaken for one of them with a chance of 8 · 2⁻⁴⁴ = 2⁻⁴¹.
 * What is not listed, as nearly all that is asked, is known so by its bucket's low bytes in 31 of 32 cases: these and the starts
 * are a fifth of the table, which a processor keeps near where it would have to fetch the rests from far away.
 * The position of an entry, its slot, leads to its record in the side table.
 */
export interface FingerprintTable {
  readonly count: number;
  readonly buckets: number;
  readonly starts: Int16Array;
  readonly lows: Uint8Array;
  readonly rests: Uint32Array;
}

const perBucket = 8;
const perBucketLog2 = 3;
/** Words in which the rests of 8 entries stand. */
const blockWords = 9;

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
  const buckets = bucketCount(count);
  const lows = align4(from + 2 * (buckets + 1));
  const rests = align4(lows + count);
  return { starts: from, lows, rests, end: rests + 4 * blockWords * buckets };
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
    starts: new Int16Array(buffer, at.starts, buckets + 1),
    lows: new Uint8Array(buffer, at.lows, count),
    rests: new Uint32Array(buffer, at.rests, blockWords * buckets),
  };
}

/** The slot that holds the hash, or -1. */
export function findSlot(table: FingerprintTable, h0: number, h1: number): number {
  const bucket = bucketOf(h0, table.buckets);
  const end = slotAt(table, bucket + 1);
  const low = h0 & 0xff;
  for (let slot = slotAt(table, bucket); slot < end; slot++) {
    if (table.lows[slot] === low && isSameRest(table.rests, slot, h0, h1)) return slot;
  }
  return -1;
}

function bucketOf(h0: number, buckets: number): number {
  return Math.floor(((h0 >>> 0) * buckets) / 0x1_0000_0000);
}

/** The slot at which a bucket begins. */
function slotAt({ starts }: FingerprintTable, bucket: number): number {
  return (bucket << perBucketLog2) + (starts[bucket] as number);
}

function isSameRest(rests: Uint32Array, slot: number, h0: number, h1: number): boolean {
  const block = (slot >> perBucketLog2) * blockWords;
  const place = slot & (perBucket - 1);
  const nibbles = rests[block + perBucket] as number;
  return rests[block + place] === h1 >>> 0 && ((nibbles >>> (place << 2)) & 15) === ((h0 >>> 8) & 15);
}

/** Part of the buffer in which a table lies, in bytes. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** Where a table says which slots are the bucket of a hash. */
export function startsRange({ starts, buckets }: FingerprintTable, h0: number): ByteRange {
  const from = starts.byteOffset + 2 * bucketOf(h0, buckets);
  return { from, to: from + 4 };
}

/** Where a table keeps the bucket of a hash; what `startsRange` names must be there already. */
export function bucketRanges(table: FingerprintTable, h0: number): readonly ByteRange[] {
  const { count, buckets, lows, rests } = table;
  const bucket = bucketOf(h0, buckets);
  const from = slotAt(table, bucket);
  const to = slotAt(table, bucket + 1);
  // Of a damaged table nothing is asked that it does not have.
  if (!(from >= 0 && from < to && to <= count)) return [];
  const firstBlock = from >> perBucketLog2;
  const endBlock = ((to - 1) >> perBucketLog2) + 1;
  return [
    { from: lows.byteOffset + from, to: lows.byteOffset + to },
    {
      from: rests.byteOffset + 4 * blockWords * firstBlock,
      to: rests.byteOffset + 4 * blockWords * endBlock,
    },
  ];
}

/** All bytes of a table. */
export function tableRange({ starts, rests }: FingerprintTable): ByteRange {
  return { from: starts.byteOffset, to: rests.byteOffset + rests.byteLength };
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
  const starts = new Uint32Array(buckets + 1);
  await inPieces(count, pause, (from, to) => {
    for (let step = from; step < to; step++) {
      const after = bucketOf(h0[entryAt(step)] as number, buckets) + 1;
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
      const bucket = bucketOf(h0[entry] as number, buckets);
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
      const block = (slot >> perBucketLog2) * blockWords;
      const place = slot & (perBucket - 1);
      table.lows[slot] = high & 0xff;
      table.rests[block + place] = h1[entry] as number;
      const nibbles = table.rests[block + perBucket] as number;
      table.rests[block + perBucket] = nibbles | (((high >>> 8) & 15) << (place << 2));
    }
  });
  return true;
}
