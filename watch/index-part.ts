import type { WebAddress } from './address.ts';
import { type ByteRange, bucketRanges, type FingerprintTable, startsRange, tableRange } from './fingerprint-table.ts';
import { hasPathsOn, type OpenedIndex, openIndex } from './index-file.ts';
import { hashes0, hashHost } from './keyed-hash.ts';

/** Gives the bytes of a stored index from `from` to before `to`. */
export type ReadBytes = (from: number, to: number) => Promise<ArrayBuffer>;

// A small index is read as soon as its header; what is asked of a large one stands in a few places of some bytes.
const readAtOnce = 64 * 1024;

/**
 * Opens of an index of `length` bytes what the verdict on one address needs, for a background that was just woken and has to
 * answer: reading megabytes takes longer than all the rest. What was not read is zero, so it answers for this address alone.
 */
export async function openIndexPart(
  length: number,
  read: ReadBytes,
  address: WebAddress,
  generation?: number,
): Promise<OpenedIndex> {
  const beginning = await read(0, Math.min(length, readAtOnce));
  // Whole, or cut off on the disk.
  if (beginning.byteLength < readAtOnce || length === readAtOnce) return openIndex(beginning, 'header', generation);
  const buffer = new ArrayBuffer(length);
  const bytes = new Uint8Array(buffer);
  bytes.set(new Uint8Array(beginning));
  const opened = openIndex(buffer, 'header', generation);
  if (!opened.ok) return opened;
  const { index } = opened;
  const count = hashHost(index.key, address.host, address.isIp);
  const names = hashes0.slice(0, count);
  const tables = index.paths.count === 0 ? [index.hosts] : [index.hosts, index.pathHosts];
  const ofEach = (ranges: (table: FingerprintTable, h0: number) => readonly ByteRange[]) =>
    tables.flatMap((table) => [...names].flatMap((h0) => ranges(table, h0)));
  await fill(ofEach((table, h0) => [startsRange(table, h0)]));
  await fill(ofEach(bucketRanges));
  // Which path entries there may be is known only by their whole text, and few hosts have any.
  if (hasPathsOn(index, address)) await fill([tableRange(index.paths)]);
  return opened;

  async function fill(ranges: readonly ByteRange[]): Promise<void> {
    await Promise.all(
      ranges.map(async ({ from, to }) => {
        if (to > beginning.byteLength) bytes.set(new Uint8Array(await read(from, to)), from);
      }),
    );
  }
}
