import { isIpHost } from './address.ts';
import {
  type DetailsHead,
  detailsMagic,
  detailsVersion,
  fixedHeadBytes,
  packBits,
  recordBytes,
  sumHead,
  unpackBits,
} from './details.ts';
import { type Entry, entryKey, entryText } from './entry.ts';
import { maxTableEntries, type SortedHashes, sortHashes, writeTable } from './fingerprint-table.ts';
import { GrowingText, GrowingWords } from './growing.ts';
import { createIndex, type LapseTimes, sealIndex } from './index-file.ts';
import { type HashKey, hashes0, hashes1, hashHost, hashPath, readHashKey } from './keyed-hash.ts';
import { type LapseDays, lapseAtMs, lapseOfFormat } from './lapse.ts';
import { type ListReport, maxExampleLength, type ReadList, readList } from './parse.ts';
import { inPieces, makePause, type Pause, type Scheduler } from './pause.ts';
import type { EntryCounts, ListInfo } from './types.ts';

/** What is known of a list before it is read. */
export interface ListSeed extends Omit<ListInfo, 'datedAtMs' | 'counts'> {
  /** Null where only its format tells, see `lapseOfFormat`. */
  readonly lapseDays: LapseDays | null;
  /** An organisation's own deny list: nothing else may flag what the guard keeps. */
  readonly overridesGuard?: true;
}

/** A list ready to be stored: two buffers that belong together. */
export interface CompiledList {
  readonly info: ListInfo;
  /** Opened by `openIndex`. */
  readonly index: ArrayBuffer;
  /** The side table, see `details.ts`. */
  readonly details: ArrayBuffer;
}

export interface CompileOptions {
  /** 16 random bytes, new for each index, never shown to anybody. */
  readonly hashKey: Uint8Array;
  /** Written into the index, for whoever stores it to tell which belong together. */
  readonly generation: number;
  /** Lets others run every 30 ms at the latest; without it the building is one long task. */
  readonly scheduler?: Scheduler;
  /** How much is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** An `AbortSignal`; what was built so far is dropped. */
  readonly signal?: { readonly aborted: boolean };
}

export type Compiled =
  | { readonly ok: true; readonly list: CompiledList; readonly report: ListReport & { readonly counts: EntryCounts } }
  | Extract<ReadList, { ok: false }>
  | { readonly ok: false; readonly reason: 'too-many-entries' | 'aborted' };

// Reading takes about this share of the time, the rest goes into sorting and writing.
const readingShare = 0.7;

/** Bytes of a list file to an index and its side table. Entries that differ in nothing that is matched become one, the newest. */
export async function compileList(
  bytes: Uint8Array<ArrayBuffer>,
  seed: ListSeed,
  options: CompileOptions,
): Promise<Compiled> {
  const { signal } = options;
  const takeTurns = makePause(options.scheduler);
  const pause: Pause = () => {
    if (signal?.aborted === true) throw new Aborted();
    return takeTurns();
  };
  try {
    const collected = new Collection(readHashKey(options.hashKey));
    const read = await readList(
      bytes,
      {
        pause,
        overridesGuard: seed.overridesGuard === true,
        onProgress: (share) => options.onProgress?.(share * readingShare),
      },
      (entry, ignoresPathCase) => collected.add(entry, ignoresPathCase),
    );
    if (!read.ok) return read;
    if (collected.hosts.count > maxTableEntries || collected.paths.count > maxTableEntries) {
      return { ok: false, reason: 'too-many-entries' };
    }
    return await write(collected, read.report, seed, options, pause);
  } catch (error) {
    if (error instanceof Aborted) return { ok: false, reason: 'aborted' };
    throw error;
  }
}

class Aborted extends Error {}

async function write(
  collected: Collection,
  report: ListReport,
  seed: ListSeed,
  options: CompileOptions,
  pause: Pause,
): Promise<Compiled> {
  const { ignoresPathCase, datedAtMs } = report;
  const lapseDays = seed.lapseDays ?? lapseOfFormat(report.format);
  const hosts = await collected.hosts.sort(pause);
  options.onProgress?.(0.8);
  const paths = await collected.paths.sort(pause);
  const markers = await collected.markers.sort(pause);
  options.onProgress?.(0.85);
  const ips = collected.ips - collected.hosts.doubledIps;
  const counts = { hosts: hosts.order.length - ips, ips, paths: paths.order.length };
  const { buffer, index } = createIndex({
    generation: options.generation,
    hashKey: options.hashKey,
    ignoresPathCase,
    hostCount: hosts.order.length,
    pathHostCount: markers.order.length,
    pathCount: paths.order.length,
    lastLapse: lastLapses(collected, datedAtMs, lapseDays),
  });
  const isWritten =
    (await writeTable(index.hosts, hosts, hosts.h0, hosts.h1, pause)) &&
    (await writeTable(index.paths, paths, paths.h0, paths.h1, pause)) &&
    (await writeTable(index.pathHosts, markers, markers.h0, markers.h1, pause));
  if (!isWritten) return { ok: false, reason: 'too-many-entries' };
  sealIndex(buffer);
  options.onProgress?.(0.9);
  const details = await writeDetails(
    collected,
    [hosts, paths],
    { datedAtMs, lapseDays, threat: seed.threat },
    options.hashKey,
    pause,
  );
  options.onProgress?.(1);
  const { lapseDays: _, overridesGuard: __, ...info } = seed;
  return {
    ok: true,
    list: { info: { ...info, datedAtMs, counts }, index: buffer, details },
    report: { ...withDoubles(report, collected), counts },
  };
}

function withDoubles(report: ListReport, collected: Collection): ListReport {
  const duplicate = collected.hosts.doubles + collected.paths.doubles;
  const example = collected.someDouble();
  if (example === undefined) return report;
  return {
    ...report,
    skipped: { ...report.skipped, duplicate },
    examples: { ...report.examples, duplicate: example.slice(0, maxExampleLength) },
  };
}

/** When the last entry of each kind lapses. Doubles need not be left out: of each the newest stays. */
function lastLapses(collected: Collection, datedAtMs: number | null, days: LapseDays): LapseTimes {
  const last = { host: Number.NEGATIVE_INFINITY, ip: Number.NEGATIVE_INFINITY, path: Number.NEGATIVE_INFINITY };
  for (const { kind, isHacked, newestMs, hasUndated } of collected.ages()) {
    if (newestMs !== undefined) last[kind] = Math.max(last[kind], lapseAtMs(kind, isHacked, newestMs, days));
    if (hasUndated) last[kind] = Math.max(last[kind], lapseAtMs(kind, isHacked, datedAtMs, days));
  }
  return { hostMs: last.host, ipMs: last.ip, pathMs: last.path };
}

async function writeDetails(
  collected: Collection,
  [hosts, paths]: readonly [SortedPart, SortedPart],
  about: Pick<DetailsHead, 'datedAtMs' | 'lapseDays' | 'threat'>,
  hashKey: Uint8Array,
  pause: Pause,
): Promise<ArrayBuffer> {
  const shared = {
    ...about,
    brands: [...collected.brands.keys()],
    frames: collected.frames,
  };
  const head = new TextEncoder().encode(JSON.stringify(shared));
  const recordsFrom = (fixedHeadBytes + head.length + 3) & ~3;
  const count = hosts.order.length + paths.order.length;
  const textFrom = recordsFrom + recordBytes * count;
  const buffer = new ArrayBuffer(textFrom + collected.text.length);
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  view.setUint32(0, detailsMagic, true);
  view.setUint32(4, detailsVersion, true);
  view.setUint32(8, buffer.byteLength, true);
  view.setUint32(12, count, true);
  view.setUint32(16, recordsFrom, true);
  bytes.set(hashKey, 24);
  bytes.fill(0x20, fixedHeadBytes, recordsFrom);
  bytes.set(head, fixedHeadBytes);
  view.setUint32(20, sumHead(bytes.subarray(0, fixedHeadBytes), bytes.subarray(fixedHeadBytes, recordsFrom)), true);
  let textAt = textFrom;
  for (const block of collected.text.blocks()) {
    bytes.set(block, textAt);
    textAt += block.length;
    await pause();
  }
  const pathsFrom = recordsFrom + recordBytes * hosts.order.length;
  const wordsOf = (from: number, { order }: SortedHashes) => new Uint32Array(buffer, from, 4 * order.length);
  await copyRecords(wordsOf(recordsFrom, hosts), hosts, textFrom, pause);
  await copyRecords(wordsOf(pathsFrom, paths), paths, textFrom, pause);
  return buffer;
}

/** Brings records into the order of the slots; the first word of each says where its text begins. */
function copyRecords(
  words: Uint32Array,
  { order, records }: SortedPart,
  textFrom: number,
  pause: Pause,
): Promise<void> {
  return inPieces(order.length, pause, (from, to) => {
    for (let slot = from; slot < to; slot++) {
      const record = 4 * (order[slot] as number);
      const at = 4 * slot;
      words[at] = (records[record] as number) + textFrom;
      words[at + 1] = records[record + 1] as number;
      words[at + 2] = records[record + 2] as number;
      words[at + 3] = records[record + 3] as number;
    }
  });
}

// Longer words around an entry are rather a line of its own than one that many share.
const maxFrameWord = 16;
const maxFrames = 255;
const maxLineLength = 2000;

// Of the last byte of a record, kind and whether the site was broken into: what its lapse depends on.
const agesBits = 0b1011;

/** The ages of all entries of one kind. */
interface Age {
  readonly kind: Entry['kind'];
  readonly isHacked: boolean;
  newestMs: number | undefined;
  hasUndated: boolean;
}

/** Entries as they come in: their hashes, records and text, in arrays that grow. */
class Collection {
  readonly text = new GrowingText();
  readonly hosts: Part;
  readonly paths: Part;
  /** The hosts that have path entries; its records are never written. */
  readonly markers: Part;
  readonly brands = new Map<string, number>();
  readonly frames: (readonly [string, string])[] = [['', '']];
  readonly #frameNumbers = new Map<string, number>([['\0', 1]]);
  readonly #markedHosts = new Set<string>();
  readonly #ages = new Map<number, Age>();
  ips = 0;

  constructor(key: HashKey) {
    this.hosts = new Part(key, hashOwnHost);
    this.paths = new Part(key, hashOwnPath);
    this.markers = new Part(key, hashOwnHost);
  }

  add(entry: Entry, ignoresPathCase: boolean): void {
    const shown = entryText(entry);
    const from = this.text.length;
    const entryLength = this.text.add(shown);
    const frame = this.#frameOf(entry.line, shown);
    const lineLength = frame === 0 ? this.text.add(entry.line.slice(0, maxLineLength)) : 0;
    const bits = packBits(entry.kind, entry.onSubdomains, entry.isHacked, entry.overridesGuard, entry.threat);
    const seconds = entry.listedAtMs === undefined ? 0 : Math.round(entry.listedAtMs / 1000);
    if (entry.kind === 'ip') this.ips++;
    this.#noteAge(entry, bits & agesBits, seconds);
    const part = entry.kind === 'path' ? this.paths : this.hosts;
    part.add(
      entryKey(entry.kind, shown, entry.onSubdomains, ignoresPathCase),
      from,
      entryLength | (lineLength << 16),
      seconds,
      this.#brandNumber(entry.brand) | (frame << 16) | (bits << 24),
    );
    if (part === this.paths && !this.#markedHosts.has(entry.host)) {
      this.#markedHosts.add(entry.host);
      this.markers.add(entry.host, 0, 0, 0, 0);
    }
  }

  /** The entry of some double, or undefined when there was none. */
  someDouble(): string | undefined {
    const textRange = this.hosts.someDouble ?? this.paths.someDouble;
    return textRange === undefined ? undefined : this.text.read(...textRange);
  }

  /** What is needed to tell when the entries of each kind lapse. */
  ages(): Iterable<Age> {
    return this.#ages.values();
  }

  #noteAge({ kind, isHacked }: Entry, key: number, seconds: number): void {
    let age = this.#ages.get(key);
    if (age === undefined) {
      age = { kind, isHacked, newestMs: undefined, hasUndated: false };
      this.#ages.set(key, age);
    }
    if (seconds === 0) age.hasUndated = true;
    else if (!(seconds * 1000 <= (age.newestMs ?? 0))) age.newestMs = seconds * 1000;
  }

  #brandNumber(brand: string | undefined): number {
    if (brand === undefined) return 0;
    const known = this.brands.get(brand);
    if (known !== undefined) return known;
    if (this.brands.size === 0xffff) return 0;
    this.brands.set(brand, this.brands.size + 1);
    return this.brands.size;
  }

  #frameOf(line: string, shown: string): number {
    if (line === shown) return 1;
    const at = line.indexOf(shown);
    if (at === -1 || at > maxFrameWord || line.length - at - shown.length > maxFrameWord) return 0;
    const before = line.slice(0, at);
    const after = line.slice(at + shown.length);
    const known = this.#frameNumbers.get(`${before}\0${after}`);
    if (known !== undefined) return known;
    if (this.frames.length === maxFrames) return 0;
    this.frames.push([before, after]);
    this.#frameNumbers.set(`${before}\0${after}`, this.frames.length);
    return this.frames.length;
  }
}

/** Each leaves a hash behind and tells where. */
function hashOwnHost(key: HashKey, host: string): number {
  return hashHost(key, host, isIpHost(host)) - 1;
}
function hashOwnPath(key: HashKey, text: string): number {
  hashPath(key, text);
  return 0;
}

/** Entries of one table: the two halves of their hashes, and the four words of their records. */
class Part {
  doubles = 0;
  doubledIps = 0;
  /** Where the text of some double stands. */
  someDouble: [number, number] | undefined;
  readonly #key: HashKey;
  readonly #hash: (key: HashKey, text: string) => number;
  readonly #h0 = new GrowingWords();
  readonly #h1 = new GrowingWords();
  readonly #records = new GrowingWords();

  constructor(key: HashKey, hash: (key: HashKey, text: string) => number) {
    this.#key = key;
    this.#hash = hash;
  }

  get count(): number {
    return this.#h0.length;
  }

  add(hashedText: string, textFrom: number, lengths: number, seconds: number, bits: number): void {
    const at = this.#hash(this.#key, hashedText);
    this.#h0.push(hashes0[at] as number);
    this.#h1.push(hashes1[at] as number);
    this.#records.push(textFrom);
    this.#records.push(lengths);
    this.#records.push(seconds);
    this.#records.push(bits);
  }

  /** Brings the entries into the order of the table; of doubles the newest stays. */
  async sort(pause: Pause): Promise<SortedPart> {
    const h0 = await this.#h0.join(pause);
    const h1 = await this.#h1.join(pause);
    const records = await this.#records.join(pause);
    const word = (entry: number, place: number) => records[4 * entry + place] as number;
    const isNewer = (a: number, b: number) => {
      this.doubles++;
      if (unpackBits(word(a, 3) >>> 24).kind === 'ip') this.doubledIps++;
      this.someDouble ??= [word(a, 0), word(a, 0) + (word(a, 1) & 0xffff)];
      return word(a, 2) > word(b, 2);
    };
    return { ...(await sortHashes(h0, h1, isNewer, pause)), h0, h1, records };
  }
}

/** The entries of one table; `order` says which go into it and where. */
interface SortedPart extends SortedHashes {
  readonly h0: Uint32Array;
  readonly h1: Uint32Array;
  /** Four words of each. */
  readonly records: Uint32Array;
}
