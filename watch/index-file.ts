import { isIpHost, type WebAddress } from './address.ts';
import { type Entry, entryKey } from './entry.ts';
import { type FingerprintTable, findSlot, tableBytes, viewTable } from './fingerprint-table.ts';
import {
  type HashKey,
  hashes0,
  hashes1,
  hashHost,
  hashKeyBytes,
  hashPath,
  parentsAt,
  readHashKey,
} from './keyed-hash.ts';

/**
 * The index of one list: one buffer, the same bytes stored and in use, opened without reading more than its header.
 *
 *   byte  size  (all numbers little-endian)
 *      0     4  'SHDX'
 *      4     4  version of this format
 *      8     4  length of the file
 *     12     4  checksum of the header from byte 16 on
 *     16     4  checksum of all after the header
 *     20     4  flags: 1 = paths are compared without regard to case
 *     24     8  generation, given by whoever had the index built and compared at each opening
 *     32    16  key of the hash
 *     48     4  number of hosts and IP addresses
 *     52     4  number of hosts that have path entries
 *     56     4  number of path entries
 *     60     4  zero
 *     64    24  when the last host, IP and path entry lapses, three doubles in ms since the epoch, Infinity for never
 *     88     …  three tables (fingerprint-table.ts): hosts and IP addresses, hosts that have paths, paths
 *
 * The hash of a host or IP address is of its canonical form read backwards; that of a path entry is of `host/path`
 * read forwards, with a dot before it when it counts on the host's subdomains too.
 */
export interface OpenIndex {
  readonly generation: number;
  readonly key: HashKey;
  readonly ignoresPathCase: boolean;
  readonly hosts: FingerprintTable;
  readonly pathHosts: FingerprintTable;
  readonly paths: FingerprintTable;
  readonly lastLapse: LapseTimes;
}

/** Times in ms since the epoch, Infinity for never. */
export interface LapseTimes {
  readonly hostMs: number;
  readonly ipMs: number;
  readonly pathMs: number;
}

export type OpenedIndex =
  | { readonly ok: true; readonly index: OpenIndex }
  | { readonly ok: false; readonly reason: 'foreign' | 'other-version' | 'truncated' | 'damaged' | 'other-generation' };

const magic = 0x58444853;
const version = 2;
const headerBytes = 88;
const ignoresPathCaseFlag = 1;

/** Longest `host/path` that is indexed and the longest beginning of an address that is looked up, in characters. */
export const maxPathEntryLength = 2048;

/** What a header says beside checksums and length. */
export interface IndexHeader {
  readonly generation: number;
  readonly hashKey: Uint8Array;
  readonly ignoresPathCase: boolean;
  readonly hostCount: number;
  readonly pathHostCount: number;
  readonly pathCount: number;
  readonly lastLapse: LapseTimes;
}

/** Makes the buffer of an index with its header written and its tables empty; `sealIndex` ends the writing. */
export function createIndex(header: IndexHeader): { buffer: ArrayBuffer; index: OpenIndex } {
  const length =
    headerBytes + tableBytes(header.hostCount) + tableBytes(header.pathHostCount) + tableBytes(header.pathCount);
  const buffer = new ArrayBuffer(length);
  const view = new DataView(buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, version, true);
  view.setUint32(8, length, true);
  view.setUint32(20, header.ignoresPathCase ? ignoresPathCaseFlag : 0, true);
  view.setFloat64(24, header.generation, true);
  if (header.hashKey.length !== hashKeyBytes)
    throw new RangeError(`expected a key of 16 bytes, got ${header.hashKey.length}`);
  new Uint8Array(buffer, 32, hashKeyBytes).set(header.hashKey);
  view.setUint32(48, header.hostCount, true);
  view.setUint32(52, header.pathHostCount, true);
  view.setUint32(56, header.pathCount, true);
  view.setFloat64(64, header.lastLapse.hostMs, true);
  view.setFloat64(72, header.lastLapse.ipMs, true);
  view.setFloat64(80, header.lastLapse.pathMs, true);
  return { buffer, index: viewIndex(buffer, view) };
}

/** Writes both checksums once the tables are filled. */
export function sealIndex(buffer: ArrayBuffer): void {
  const view = new DataView(buffer);
  view.setUint32(16, sumWords(buffer, headerBytes, buffer.byteLength), true);
  view.setUint32(12, sumWords(buffer, 16, headerBytes), true);
}

/**
 * Opens an index: checks mark, version, length, header and, where one is given, the generation, and with `whole` every byte (some
 * ms a million entries; right when it was just written and when the browser starts).
 */
export function openIndex(buffer: ArrayBuffer, check: 'header' | 'whole' = 'header', generation?: number): OpenedIndex {
  if (buffer.byteLength < 8) return { ok: false, reason: buffer.byteLength === 0 ? 'truncated' : 'foreign' };
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== magic) return { ok: false, reason: 'foreign' };
  if (view.getUint32(4, true) !== version) return { ok: false, reason: 'other-version' };
  if (buffer.byteLength < headerBytes || view.getUint32(8, true) > buffer.byteLength)
    return { ok: false, reason: 'truncated' };
  if (view.getUint32(8, true) !== buffer.byteLength || buffer.byteLength % 4 !== 0)
    return { ok: false, reason: 'damaged' };
  if (view.getUint32(12, true) !== sumWords(buffer, 16, headerBytes)) return { ok: false, reason: 'damaged' };
  if (generation !== undefined && view.getFloat64(24, true) !== generation) {
    return { ok: false, reason: 'other-generation' };
  }
  const length =
    headerBytes +
    tableBytes(view.getUint32(48, true)) +
    tableBytes(view.getUint32(52, true)) +
    tableBytes(view.getUint32(56, true));
  if (length !== buffer.byteLength) return { ok: false, reason: 'damaged' };
  if (check === 'whole' && view.getUint32(16, true) !== sumWords(buffer, headerBytes, buffer.byteLength)) {
    return { ok: false, reason: 'damaged' };
  }
  return { ok: true, index: viewIndex(buffer, view) };
}

function viewIndex(buffer: ArrayBuffer, view: DataView): OpenIndex {
  const hostCount = view.getUint32(48, true);
  const pathHostCount = view.getUint32(52, true);
  const pathCount = view.getUint32(56, true);
  const pathHostsFrom = headerBytes + tableBytes(hostCount);
  return {
    generation: view.getFloat64(24, true),
    key: readHashKey(new Uint8Array(buffer, 32, hashKeyBytes)),
    ignoresPathCase: (view.getUint32(20, true) & ignoresPathCaseFlag) !== 0,
    hosts: viewTable(buffer, headerBytes, hostCount),
    pathHosts: viewTable(buffer, pathHostsFrom, pathHostCount),
    paths: viewTable(buffer, pathHostsFrom + tableBytes(pathHostCount), pathCount),
    lastLapse: {
      hostMs: view.getFloat64(64, true),
      ipMs: view.getFloat64(72, true),
      pathMs: view.getFloat64(80, true),
    },
  };
}

/** Each word changes the sum in a way of its own, so that one changed word always shows. `from` and `to` are multiples of 4. */
function sumWords(buffer: ArrayBuffer, from: number, to: number): number {
  const words = new Uint32Array(buffer, from, (to - from) / 4);
  let sum = to - from;
  for (let at = 0; at < words.length; at++) {
    sum = Math.imul(sum ^ (words[at] as number), 0x9e3779b1);
    sum = (sum << 13) | (sum >>> 19);
  }
  return sum >>> 0;
}

/** Numbers of the entries' records in the side table: hosts and IP addresses first, then paths. */
export type Slot = number;

/** True when the index holds the host or one of its parents. */
export function hasHost(index: OpenIndex, host: string): boolean {
  return hasHashed(index.hosts, hashHost(index.key, host, isIpHost(host)));
}

/** True when the index holds the address: its host, a parent of it, or a path entry. Whether it has lapsed is not asked. */
export function hasAddress(index: OpenIndex, address: WebAddress): boolean {
  const count = hashHost(index.key, address.host, address.isIp);
  if (hasHashed(index.hosts, count)) return true;
  if (index.paths.count === 0) return false;
  return pathHostsAt(index, count).some((at) => findPaths(index, address, at).length > 0);
}

/** True when there are path entries on the address' host or a parent of it. */
export function hasPathsOn(index: OpenIndex, address: WebAddress): boolean {
  return pathHostsAt(index, hashHost(index.key, address.host, address.isIp)).length > 0;
}

/** Every entry that holds the address, paths first and then hosts from the longest to the shortest. */
export function findSlots(index: OpenIndex, address: WebAddress): Slot[] {
  const count = hashHost(index.key, address.host, address.isIp);
  const hosts: Slot[] = [];
  for (let each = count - 1; each >= 0; each--) {
    const slot = findSlot(index.hosts, hashes0[each] as number, hashes1[each] as number);
    if (slot !== -1) hosts.push(slot);
  }
  const paths = pathHostsAt(index, count).flatMap((at) => findPaths(index, address, at));
  return [...paths.reverse(), ...hosts];
}

/** The slot of an entry as it is shown, or -1: what a record must come to that is taken for the record of a slot. */
export function slotOfEntry(index: OpenIndex, kind: Entry['kind'], shown: string, onSubdomains: boolean): Slot {
  if (kind !== 'path') return slotOfHost(index, shown);
  hashPath(index.key, entryKey(kind, shown, onSubdomains, index.ignoresPathCase));
  const slot = findSlot(index.paths, hashes0[0] as number, hashes1[0] as number);
  return slot === -1 ? -1 : index.hosts.count + slot;
}

/** The slots of a host and its parents that stand in the list, from the shortest to the host itself; -1 for each that does not. */
export function slotsWithParents(index: OpenIndex, host: string): readonly Slot[] {
  const count = hashHost(index.key, host, isIpHost(host));
  const slots: Slot[] = [];
  for (let each = 0; each < count; each++) {
    slots.push(findSlot(index.hosts, hashes0[each] as number, hashes1[each] as number));
  }
  return slots;
}

/** The slot of a host or IP entry that stands in the list itself, or -1. */
export function slotOfHost(index: OpenIndex, host: string): Slot {
  const own = hashHost(index.key, host, isIpHost(host)) - 1;
  return findSlot(index.hosts, hashes0[own] as number, hashes1[own] as number);
}

/** True when the table holds any of the `count` hashes that `hashHost` has just written. */
function hasHashed(table: FingerprintTable, count: number): boolean {
  for (let each = 0; each < count; each++) {
    if (findSlot(table, hashes0[each] as number, hashes1[each] as number) !== -1) return true;
  }
  return false;
}

/** Where in the host just hashed the parents begin that have path entries. */
function pathHostsAt(index: OpenIndex, count: number): number[] {
  const found: number[] = [];
  if (index.paths.count === 0) return found;
  for (let each = 0; each < count; each++) {
    const slot = findSlot(index.pathHosts, hashes0[each] as number, hashes1[each] as number);
    if (slot !== -1) found.push(parentsAt[each] as number);
  }
  return found;
}

/** The entries for a beginning of the path that ends where a separator or nothing follows, on the parent that begins at `hostAt`. */
function findPaths(index: OpenIndex, address: WebAddress, hostAt: number): Slot[] {
  const path = index.ignoresPathCase ? address.path.toLowerCase() : address.path;
  const host = address.host.slice(hostAt);
  const whole = host + path;
  const end = Math.min(whole.length, maxPathEntryLength);
  const slots: Slot[] = [];
  for (let at = host.length + 1; at <= end; at++) {
    if (at < whole.length && !isSeparator(whole.charCodeAt(at))) continue;
    const beginning = whole.slice(0, at);
    for (const text of hostAt === 0 ? [beginning, `.${beginning}`] : [`.${beginning}`]) {
      hashPath(index.key, text);
      const slot = findSlot(index.paths, hashes0[0] as number, hashes1[0] as number);
      if (slot !== -1) slots.push(index.hosts.count + slot);
    }
  }
  return slots;
}

/** What may follow a path entry: all but letters, digits and `_ - . %`, as the `^` of browser rules has it. */
function isSeparator(code: number): boolean {
  const isWordLetter =
    (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
  return !(isWordLetter || code === 0x2d || code === 0x2e || code === 0x25);
}
