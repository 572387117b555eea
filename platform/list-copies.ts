import { browser } from 'wxt/browser';
import { bundledLists } from '../watch/catalogue.ts';
import { compileList, type ListSeed } from '../watch/compile.ts';
import { isGzip } from '../watch/list-text.ts';
import { makePause } from '../watch/pause.ts';
import { testListBytes, testListSeed } from '../watch/test-list.ts';
import type { ListFailure } from '../watch/types.ts';
import { sha256Hex } from './digest.ts';
import type { StoredCopy, StoredPart } from './list-database.ts';
import { joinParts } from './list-parts.ts';
import { turns } from './turns.ts';

export type MadeCopy =
  | { readonly ok: true; readonly copy: StoredCopy }
  | { readonly ok: false; readonly failure: ListFailure | 'cancelled' };

interface MakeOptions {
  readonly isBundled: boolean;
  readonly parts: readonly StoredPart[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

/** Reads, guards and compiles the bytes of a list under a key of its own, letting others run in between. */
export async function makeCopy(
  bytes: Uint8Array<ArrayBuffer>,
  seed: ListSeed,
  { isBundled, parts, signal, onProgress }: MakeOptions,
): Promise<MadeCopy> {
  const [generation = 0] = crypto.getRandomValues(new Uint32Array(1));
  const compiled = await compileList(bytes, seed, {
    hashKey: crypto.getRandomValues(new Uint8Array(16)),
    generation,
    scheduler: turns,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
  });
  if (!compiled.ok) {
    if (compiled.reason === 'aborted') return { ok: false, failure: 'cancelled' };
    if (compiled.reason === 'too-many-entries') return { ok: false, failure: { kind: compiled.reason } };
    return { ok: false, failure: { kind: 'no-list', reason: compiled.reason } };
  }
  const { info, index, details } = compiled.list;
  const { format, counts, skipped, refused, examples } = compiled.report;
  const copy = {
    key: `${info.id}@${crypto.randomUUID()}`,
    id: info.id,
    info,
    index: await inBlob(new Uint8Array(index)),
    generation,
    details: await inBlob(new Uint8Array(details)),
    reading: { format, counts, skipped, refused, examples },
    isBundled,
    digest: await digestOf(bytes),
    parts,
    ...(isBundled || parts.some((part) => part.bytes !== null) ? {} : { source: await pack(bytes) }),
  };
  return { ok: true, copy };
}

/** The browser copies what it is given to keep or to hash in one task: less than a millisecond each. */
const copiedAtOnce = 1024 * 1024;

/** Bytes in a blob, brought there piece by piece. Lets others run in between. */
async function inBlob(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
  const pause = makePause(turns);
  const pieces: Blob[] = [];
  for (let from = 0; from < bytes.length; from += copiedAtOnce) {
    pieces.push(new Blob([bytes.subarray(from, from + copiedAtOnce)]));
    await pause();
  }
  return new Blob(pieces);
}

/** By this two fetched files are told apart: the SHA-256 of the SHA-256s of their pieces, in hex. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  let digests = '';
  for (let from = 0; from < bytes.length; from += copiedAtOnce) {
    digests += await sha256Hex(bytes.subarray(from, from + copiedAtOnce));
  }
  return sha256Hex(new TextEncoder().encode(digests));
}

/** Makes a copy anew from the bytes kept with it; null where none were kept or they are damaged as well. */
export async function remakeCopy({ parts, source, digest }: StoredCopy, seed: ListSeed): Promise<StoredCopy | null> {
  try {
    const bytes = source ? new Uint8Array(await source.arrayBuffer()) : await joinParts(parts);
    const made = await makeCopy(bytes, seed, { isBundled: false, parts });
    // Its publisher's bytes, by which a new version is told from this one, are the same unpacked.
    return made.ok ? { ...made.copy, digest } : null;
  } catch (error) {
    // The browser lost the file in which it kept them.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Firefox packs what it is given in one go, about 30 ms a megabyte. */
const packedAtOnce = 128 * 1024;

/** Bytes as they are kept: packed, if they did not come so. Lets others run in between. */
async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
  if (isGzip(bytes)) return new Blob([bytes]);
  const pause = makePause(turns);
  const { readable, writable } = new CompressionStream('gzip');
  const packed = new Response(readable).blob();
  const writer = writable.getWriter();
  for (let from = 0; from < bytes.length; from += packedAtOnce) {
    await writer.write(bytes.subarray(from, from + packedAtOnce));
    await pause();
  }
  await writer.close();
  return packed;
}

/** A list of the package, with the fingerprint by which a copy of it is known again. */
export interface PackagedList {
  readonly seed: ListSeed;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly digest: string;
}

/** The practice addresses and the lists of the package. */
export async function readPackaged(): Promise<readonly PackagedList[]> {
  const packaged = bundledLists.map(async ({ seed, path }) => {
    const response = await fetch(browser.runtime.getURL(path as '/'));
    return { seed, bytes: new Uint8Array(await response.arrayBuffer()) };
  });
  const sources = [{ seed: testListSeed, bytes: testListBytes() }, ...(await Promise.all(packaged))];
  return Promise.all(sources.map(async (source) => ({ ...source, digest: await digestOf(source.bytes) })));
}

/** Compiles a list of the package, which is one whatever happens. */
export async function makePackagedCopy({ seed, bytes }: PackagedList): Promise<StoredCopy> {
  const made = await makeCopy(bytes, seed, { isBundled: true, parts: [] });
  if (!made.ok) throw new Error(`Expected the packaged list ${seed.id} to be one, got ${JSON.stringify(made.failure)}`);
  return made.copy;
}
