import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileList } from '../watch/compile.ts';
import { readHead, readRecord } from '../watch/details.ts';
import { hasHost, openIndex, slotOfHost } from '../watch/index-file.ts';
import { lapseNever } from '../watch/lapse.ts';
import { isInSet } from './hosts.ts';

/** A built engine: what it takes and how it answers. */
export interface Built {
  /** Bytes to store, or undefined where it cannot be stored. */
  readonly storedBytes: number | undefined;
  /** Makes it ready again from what was stored; undefined where it must be built anew. */
  readonly open: (() => unknown) | undefined;
  readonly has: (host: string) => boolean;
  /** Time that belongs to the building but not to the engine, in ms, such as reading the list's text. */
  readonly readingMs?: number;
  /** The longest that building kept others from running, where it lets them run at all. */
  readonly longestTaskMs?: number;
  /** What else is known of each entry, which is read only after a hit. */
  readonly sideTable?: { readonly bytes: number; readonly read: (host: string) => Promise<unknown> };
}

export interface Engine {
  readonly name: string;
  /** Larger lists are left out, because a look-up or the building takes seconds. */
  readonly mostHosts: number;
  /** Look-ups in one of the passes; slow engines get fewer. */
  readonly queries: number;
  /** It is given the list as a publisher serves it, and no hosts. */
  readonly readsText?: true;
  readonly build: (hosts: readonly string[], text: Uint8Array<ArrayBuffer>) => Promise<Built>;
}

const require = createRequire(import.meta.url);
const million = 1_000_000;

export const engines: readonly Engine[] = [
  { name: 'Shodo index', mostHosts: 5 * million, queries: 5000, readsText: true, build: buildShodo },
  { name: 'Set of strings', mostHosts: million, queries: 5000, build: buildSet },
  { name: 'sorted 32-bit hashes', mostHosts: million, queries: 5000, build: buildSorted32 },
  { name: 'uBlock HNTrie (WASM)', mostHosts: million, queries: 5000, build: buildTrie },
  { name: 'Ghostery engine', mostHosts: million, queries: 200, build: buildGhostery },
  { name: 'eth-phishing-detect', mostHosts: million, queries: 4, build: buildEthPhishingDetect },
];

async function buildShodo(_hosts: readonly string[], text: Uint8Array<ArrayBuffer>): Promise<Built> {
  const seed = {
    id: 'bench',
    name: '',
    publisher: '',
    homepage: '',
    licence: '',
    threat: 'unknown',
    lapseDays: lapseNever,
  } as const;
  let readMs = 0;
  let longestTaskMs = 0;
  const startMs = performance.now();
  let turnFromMs = startMs;
  const endTurn = () => {
    longestTaskMs = Math.max(longestTaskMs, performance.now() - turnFromMs);
  };
  const compiled = await compileList(text, seed, {
    hashKey: crypto.getRandomValues(new Uint8Array(16)),
    generation: 1,
    scheduler: {
      nowMs: () => performance.now(),
      async nextTurn() {
        endTurn();
        await new Promise((resolve) => setImmediate(resolve));
        turnFromMs = performance.now();
      },
    },
    onProgress: (share) => {
      if (share <= 0.7) readMs = performance.now() - startMs;
    },
  });
  endTurn();
  if (!compiled.ok) throw new Error(`expected an index, got ${compiled.reason}`);
  const { index: buffer } = compiled.list;
  const open = () => {
    const opened = openIndex(buffer);
    if (!opened.ok) throw new Error(`expected a whole index, got ${opened.reason}`);
    return opened.index;
  };
  const index = open();
  // As in the extension, where a store hands out parts of a file.
  const details = new Blob([compiled.list.details]);
  const readDetails = async (from: number, to: number) => new Uint8Array(await details.slice(from, to).arrayBuffer());
  const read = async (host: string) =>
    readRecord(readDetails, await readHead(readDetails, index.key), slotOfHost(index, host));
  return {
    storedBytes: buffer.byteLength,
    open,
    has: (host) => hasHost(index, host),
    readingMs: readMs,
    longestTaskMs,
    sideTable: { bytes: details.size, read },
  };
}

async function buildSet(hosts: readonly string[]): Promise<Built> {
  const text = hosts.join('\n');
  const set = new Set(hosts);
  return { storedBytes: text.length, open: () => new Set(text.split('\n')), has: (host) => isInSet(set, host) };
}

async function buildSorted32(hosts: readonly string[]): Promise<Built> {
  const hashes = Uint32Array.from(hosts, (host) => fnv1a(host, 0)).sort();
  const has = (host: string) => {
    if (binarySearch(hashes, fnv1a(host, 0))) return true;
    for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
      if (binarySearch(hashes, fnv1a(host, dot + 1))) return true;
    }
    return false;
  };
  return { storedBytes: hashes.byteLength, open: () => new Uint32Array(hashes.buffer), has };
}

function fnv1a(text: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function binarySearch(sorted: Uint32Array, value: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] as number;
    if (found === value) return true;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** The calls of the package that are used here; its own types are missing. */
interface Trie {
  enableWASM(loader: () => Promise<WebAssembly.Module>, path: string): Promise<boolean>;
  createTrieFromIterable(hosts: Iterable<string>): number;
  optimize(): void;
  setNeedle(host: string): Trie;
  matches(trie: number): number;
  toSelfie(): { readonly buf32: Uint32Array };
  fromSelfie(selfie: { readonly buf32: Uint32Array }): boolean;
}

async function buildTrie(hosts: readonly string[]): Promise<Built> {
  const { default: HNTrieContainer } = (await import('@gorhill/ubo-core/js/hntrie.js')) as { default: new () => Trie };
  const wasmFile = require.resolve('@gorhill/ubo-core/js/wasm/hntrie.wasm.json');
  const wasm = Uint8Array.from(JSON.parse(readFileSync(wasmFile, 'utf8')));
  const make = async () => {
    const trie = new HNTrieContainer();
    if (!(await trie.enableWASM(() => WebAssembly.compile(wasm), './'))) throw new Error('expected WASM to be enabled');
    return trie;
  };
  const container = await make();
  const trie = container.createTrieFromIterable(hosts);
  container.optimize();
  const selfie = container.toSelfie();
  const other = await make();
  return {
    storedBytes: selfie.buf32.byteLength,
    open: () => other.fromSelfie(selfie),
    has: (host) => container.setNeedle(host).matches(trie) !== -1,
  };
}

async function buildGhostery(hosts: readonly string[]): Promise<Built> {
  const { FiltersEngine, Request } = await import('@ghostery/adblocker');
  const filters = hosts.map((host) => `||${host}^$document`).join('\n');
  const engine = FiltersEngine.parse(filters, { enableCompression: false, loadCosmeticFilters: false });
  const stored = engine.serialize();
  return {
    storedBytes: stored.byteLength,
    open: () => FiltersEngine.deserialize(stored),
    has: (host) => {
      const url = `https://${host}/`;
      return engine.match(Request.fromRawDetails({ url, type: 'main_frame', sourceUrl: url })).match;
    },
  };
}

async function buildEthPhishingDetect(hosts: readonly string[]): Promise<Built> {
  const Detector = require('eth-phishing-detect/src/detector');
  const config = { name: 'bench', version: 1, allowlist: [], blocklist: hosts, fuzzylist: [], tolerance: 0 };
  const detector = new Detector([config]);
  return { storedBytes: JSON.stringify(hosts).length, open: undefined, has: (host) => detector.check(host).result };
}
