import { type OpenIndex, slotOfEntry } from './index-file.ts';
import { type LapseDays, lapseAtMs } from './lapse.ts';
import type { ListInfo, Match, ThreatKind } from './types.ts';

/**
 * The side table of one list: what its entries are beyond being listed, read piece by piece and only after a hit.
 *
 *   byte  size  (all numbers little-endian)
 *      0     4  'SHDD'
 *      4     4  version of this format
 *      8     4  length of the file
 *     12     4  number of records
 *     16     4  where the head ends and the records begin
 *     20     4  checksum of the head and of all before it but these 4 bytes
 *     24    16  key of the index it belongs to
 *     40     …  head, JSON in UTF-8, spaces up to a multiple of 4: the list's date, lapse, kind of threat, brands, frames
 *      …  16·n  records, in the order of the index' slots (hosts and IP addresses, then paths):
 *               u32 where its text begins, u16 bytes of the entry, u16 bytes of the line after it,
 *               u32 its date in seconds since the epoch or 0, u16 number of its brand or 0, u8 number of its frame or 0,
 *               u8 bits: 0–1 kind (host, ip, path), 2 on subdomains, 3 hacked, 4 overrides the guard, 5–7 threat
 *      …     …  text: entry and line of each record
 *
 * A record that was damaged shows by its entry: it is not the one that the index has in that slot (`checkRecord`).
 * Most lines are their entry between two words that all lines share, as in `0.0.0.0 bad.example` and `||bad.example^`.
 * Such a pair is a frame; its lines are not stored. Frame 1 is the empty pair: the line is the entry.
 */
export interface DetailsHead {
  readonly count: number;
  readonly recordsFrom: number;
  readonly datedAtMs: number | null;
  readonly lapseDays: LapseDays;
  readonly threat: ThreatKind;
  readonly brands: readonly string[];
  readonly frames: readonly (readonly [string, string])[];
}

/** What is known of one entry. */
export interface DetailsRecord {
  readonly kind: 'host' | 'ip' | 'path';
  readonly entry: string;
  readonly onSubdomains: boolean;
  readonly isHacked: boolean;
  readonly overridesGuard: boolean;
  readonly line: string;
  readonly threat: ThreatKind;
  readonly brand: string | undefined;
  readonly listedAtMs: number | undefined;
  /** Infinity for never. */
  readonly lapsesAtMs: number;
}

/** Gives the bytes of a side table from `from` to before `to`. */
export type ReadDetails = (from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>;

/** A side table that was cut, changed or belongs to another index is a broken list, for its owner to build again. */
export class BrokenDetails extends Error {}

export const detailsMagic = 0x44444853;
export const detailsVersion = 2;
export const fixedHeadBytes = 40;
export const recordBytes = 16;

/** Read at once to spare somebody who waits a second reading: the brands of a whole list seldom take more. */
export const usualHeadBytes = 4096;

const decoder = new TextDecoder();

const kinds = ['host', 'ip', 'path'] as const;
/** Threats by their number in a record; 7 stands for the list's own. */
const threats: readonly ThreatKind[] = ['phishing', 'malware', 'scam', 'ransomware', 'stalkerware', 'test', 'unknown'];
const ownThreat = 7;

/** The last byte of a record. */
export function packBits(
  kind: 'host' | 'ip' | 'path',
  onSubdomains: boolean,
  isHacked: boolean,
  overridesGuard: boolean,
  threat: ThreatKind | undefined,
): number {
  const number = threat === undefined ? ownThreat : threats.indexOf(threat);
  return kinds.indexOf(kind) | (+onSubdomains << 2) | (+isHacked << 3) | (+overridesGuard << 4) | (number << 5);
}

/** What the last byte of a record says. Throws `BrokenDetails`. */
export function unpackBits(bits: number) {
  const kind = kinds[bits & 3];
  if (kind === undefined) throw new BrokenDetails('expected a kind of entry');
  return {
    kind,
    onSubdomains: (bits & 4) !== 0,
    isHacked: (bits & 8) !== 0,
    overridesGuard: (bits & 16) !== 0,
    threat: threats[bits >> 5],
  };
}

/** The checksum of both parts of a head (FNV-1a); its own four bytes are left out. */
export function sumHead(fixed: Uint8Array, json: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const part of [fixed.subarray(0, 20), fixed.subarray(24), json]) {
    for (const byte of part) sum = Math.imul(sum ^ byte, 0x01000193);
  }
  return sum >>> 0;
}

/** Reads what all records share; `key` is that of the index. Throws `BrokenDetails`. */
export async function readHead(
  read: ReadDetails,
  key: { readonly k0: number; readonly k3: number },
): Promise<DetailsHead> {
  const beginning = await read(0, usualHeadBytes);
  const fixed = viewOf(beginning.subarray(0, fixedHeadBytes), fixedHeadBytes);
  if (fixed.getUint32(0, true) !== detailsMagic || fixed.getUint32(4, true) !== detailsVersion) {
    throw new BrokenDetails(`expected a side table of version ${detailsVersion}`);
  }
  if (fixed.getInt32(24, true) !== key.k0 || fixed.getInt32(36, true) !== key.k3) {
    throw new BrokenDetails('expected the side table of the same index');
  }
  const recordsFrom = fixed.getUint32(16, true);
  const isWhole = recordsFrom <= beginning.length;
  const json = isWhole ? beginning.subarray(fixedHeadBytes, recordsFrom) : await read(fixedHeadBytes, recordsFrom);
  if (recordsFrom < fixedHeadBytes || json.length !== recordsFrom - fixedHeadBytes) {
    throw new BrokenDetails(`expected a head of ${recordsFrom} bytes, got ${json.length + fixedHeadBytes}`);
  }
  const sum = sumHead(new Uint8Array(fixed.buffer, fixed.byteOffset, fixedHeadBytes), json);
  if (fixed.getUint32(20, true) !== sum) throw new BrokenDetails('expected a whole head');
  const head: Omit<DetailsHead, 'count' | 'recordsFrom'> = JSON.parse(decoder.decode(json));
  return { ...head, count: fixed.getUint32(12, true), recordsFrom };
}

/** Reads the record of one slot. Throws `BrokenDetails`. */
export async function readRecord(read: ReadDetails, head: DetailsHead, slot: number): Promise<DetailsRecord> {
  if (slot < 0 || slot >= head.count) throw new BrokenDetails(`expected a record below ${head.count}, got ${slot}`);
  const from = head.recordsFrom + recordBytes * slot;
  const record = viewOf(await read(from, from + recordBytes), recordBytes);
  const { textFrom, textTo } = textRange(record, 0);
  const text = await read(textFrom, textTo);
  if (text.length !== textTo - textFrom)
    throw new BrokenDetails(`expected ${textTo - textFrom} bytes of text, got ${text.length}`);
  return unpackRecord(head, record, 0, text);
}

/** Throws `BrokenDetails` unless the record is of the entry that the index has in that slot. */
export function checkRecord(
  index: OpenIndex,
  slot: number,
  { kind, entry, onSubdomains }: Pick<DetailsRecord, 'kind' | 'entry' | 'onSubdomains'>,
): void {
  if (slotOfEntry(index, kind, entry, onSubdomains) !== slot) throw otherRecord(slot, entry);
}

/** What is thrown where the record of a slot is of another entry. */
export function otherRecord(slot: number, entry: string): BrokenDetails {
  return new BrokenDetails(`expected the record of slot ${slot}, got one of ${entry}`);
}

/** A side table that is in memory as a whole, for whoever goes through all of its records. */
export interface WholeDetails {
  /** When the entry of a slot lapses, Infinity for never. */
  readonly lapsesAtMs: (slot: number) => number;
  /** What is needed to match the entry of a slot; several times as quick as its whole record. */
  readonly entry: (slot: number) => Pick<DetailsRecord, 'kind' | 'entry' | 'onSubdomains'>;
  readonly record: (slot: number) => DetailsRecord;
}

/** Opens a whole side table; its head has been read by `readHead`. Throws `BrokenDetails`. */
export function openWhole(details: ArrayBuffer, head: DetailsHead): WholeDetails {
  const records = new DataView(details);
  if (
    records.getUint32(8, true) !== details.byteLength ||
    details.byteLength < head.recordsFrom + recordBytes * head.count
  )
    throw new BrokenDetails(`expected ${records.getUint32(8, true)} bytes, got ${details.byteLength}`);
  const bytes = new Uint8Array(details);
  const atOf = (slot: number) => head.recordsFrom + recordBytes * slot;
  const readText = textReader(bytes);
  return {
    lapsesAtMs(slot) {
      const { kind, isHacked } = unpackBits(records.getUint8(atOf(slot) + 15));
      return lapseOf(head, kind, isHacked, records.getUint32(atOf(slot) + 8, true));
    },
    entry(slot) {
      const at = atOf(slot);
      const textFrom = records.getUint32(at, true);
      const { kind, onSubdomains } = unpackBits(records.getUint8(at + 15));
      return { kind, onSubdomains, entry: readText(textFrom, textFrom + records.getUint16(at + 4, true)) };
    },
    record(slot) {
      const { textFrom, textTo } = textRange(records, atOf(slot));
      return unpackRecord(head, records, atOf(slot), bytes.subarray(textFrom, textTo));
    },
  };
}

// To decode this much takes some milliseconds, and the text of a million entries is some tens of them.
const decodedAtOnce = 1024 * 1024;

/** Gives pieces of a long text: a decoder takes longer for a million words than for the blocks in which they stand. */
function textReader(bytes: Uint8Array<ArrayBuffer>): (from: number, to: number) => string {
  const blocks: (string | null)[] = [];
  return (from, to) => {
    const number = Math.floor(from / decodedAtOnce);
    const blockFrom = number * decodedAtOnce;
    let block = blocks[number];
    if (block === undefined) {
      const encoded = bytes.subarray(blockFrom, blockFrom + decodedAtOnce);
      const decoded = decoder.decode(encoded);
      // Only where each byte is a letter of its own do they stand in the same places.
      block = decoded.length === encoded.length ? decoded : null;
      blocks[number] = block;
    }
    if (block === null || to > blockFrom + block.length) return decoder.decode(bytes.subarray(from, to));
    return block.slice(from - blockFrom, to - blockFrom);
  };
}

function lapseOf(head: DetailsHead, kind: 'host' | 'ip' | 'path', isHacked: boolean, seconds: number): number {
  return lapseAtMs(kind, isHacked, seconds === 0 ? head.datedAtMs : seconds * 1000, head.lapseDays);
}

function viewOf(bytes: Uint8Array<ArrayBuffer>, length: number): DataView {
  if (bytes.length !== length) throw new BrokenDetails(`expected ${length} bytes, got ${bytes.length}`);
  return new DataView(bytes.buffer, bytes.byteOffset, length);
}

function textRange(record: DataView, at: number): { textFrom: number; textTo: number } {
  const textFrom = record.getUint32(at, true);
  return { textFrom, textTo: textFrom + record.getUint16(at + 4, true) + record.getUint16(at + 6, true) };
}

function unpackRecord(head: DetailsHead, record: DataView, at: number, text: Uint8Array<ArrayBuffer>): DetailsRecord {
  const entryBytes = record.getUint16(at + 4, true);
  const entry = decoder.decode(text.subarray(0, entryBytes));
  const listedAtSeconds = record.getUint32(at + 8, true);
  const frame = head.frames[record.getUint8(at + 14) - 1];
  const { kind, onSubdomains, isHacked, overridesGuard, threat } = unpackBits(record.getUint8(at + 15));
  const listedAtMs = listedAtSeconds === 0 ? undefined : listedAtSeconds * 1000;
  return {
    kind,
    entry,
    onSubdomains,
    isHacked,
    overridesGuard,
    line: frame === undefined ? decoder.decode(text.subarray(entryBytes)) : frame[0] + entry + frame[1],
    threat: threat ?? head.threat,
    brand: head.brands[record.getUint16(at + 12, true) - 1],
    listedAtMs,
    lapsesAtMs: lapseOf(head, kind, isHacked, listedAtSeconds),
  };
}

/** The record as the verdict shows it. */
export function toMatch(record: DetailsRecord, { id, name }: Pick<ListInfo, 'id' | 'name'>): Match {
  return {
    list: id,
    listName: name,
    kind: record.kind,
    entry: record.entry,
    line: record.line,
    threat: record.threat,
    ...(record.brand === undefined ? {} : { brand: record.brand }),
    ...(record.listedAtMs === undefined ? {} : { listedAtMs: record.listedAtMs }),
    ...(record.isHacked ? { isHacked: true } : {}),
    ...(record.overridesGuard ? { overridesGuard: true } : {}),
  };
}
