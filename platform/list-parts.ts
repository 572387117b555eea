import { addressesOf, type ListPlace } from '../watch/catalogue.ts';
import { readListText } from '../watch/list-text.ts';
import type { ListFailure } from '../watch/types.ts';
import type { StoredPart } from './list-database.ts';
import { type Fetched, type FetchOptions, fetchFile } from './list-fetch.ts';

const dayMs = 86_400_000;

/** All files of a list, those that did not change taken from the copy that is here. */
export type FetchedParts =
  | { readonly kind: 'parts'; readonly parts: readonly StoredPart[]; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'unchanged' | 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: ListFailure };

/** Asks for the files of a list; `here` are those that the copy in force was made from. */
export async function fetchParts(
  place: ListPlace,
  here: readonly StoredPart[],
  options: Omit<FetchOptions, 'known'>,
  nowMs: number,
): Promise<FetchedParts> {
  if (place.kind === 'monthly') return fetchMonths(addressesOf(place, nowMs), here, options, nowMs);
  const last = here.filter(({ address }) => address === place.url).at(-1);
  if (place.kind === 'whole') {
    const fetched = await fetchFile(place.url, { ...options, known: last ?? null });
    if (fetched.kind !== 'bytes') return fetched;
    const { bytes, etag, lastModified } = fetched;
    return {
      kind: 'parts',
      parts: [{ address: place.url, etag, lastModified, fetchedAtMs: nowMs, bytes: null }],
      bytes,
    };
  }
  const fetched = await fetchText(place.url, { ...options, known: last ?? null });
  if (fetched.kind === 'failed' || fetched.kind === 'cancelled') return fetched;
  const recent = here.filter(({ fetchedAtMs }) => fetchedAtMs > nowMs - place.days * dayMs);
  if (fetched.kind === 'unchanged' && recent.length === here.length) return { kind: 'unchanged' };
  if (fetched.kind === 'bytes') {
    const { bytes, etag, lastModified } = fetched;
    recent.push({ address: place.url, etag, lastModified, fetchedAtMs: nowMs, bytes: new Blob([bytes]) });
  } else if (recent.length === 0 && last) recent.push({ ...last, fetchedAtMs: nowMs });
  return { kind: 'parts', parts: recent, bytes: await joinParts(recent) };
}

/** A month whose file is not there is normal, also one that was there; only where none is, something is wrong. */
async function fetchMonths(
  addresses: readonly string[],
  here: readonly StoredPart[],
  options: Omit<FetchOptions, 'known'>,
  nowMs: number,
): Promise<FetchedParts> {
  const parts: StoredPart[] = [];
  let isChanged = false;
  let bytesBefore = 0;
  for (const address of addresses) {
    const known = here.find((part) => part.address === address) ?? null;
    const onProgress = (bytes: number) => options.onProgress(bytesBefore + bytes, null);
    const fetched = await fetchText(address, { ...options, known, onProgress });
    if (fetched.kind === 'cancelled') return fetched;
    if (fetched.kind === 'failed') {
      if (fetched.failure.kind === 'status' && fetched.failure.status === 404) continue;
      return fetched;
    }
    if (fetched.kind === 'unchanged' && known) parts.push(known);
    if (fetched.kind === 'bytes') {
      const { bytes, etag, lastModified } = fetched;
      parts.push({ address, etag, lastModified, fetchedAtMs: nowMs, bytes: new Blob([bytes]) });
      bytesBefore += bytes.length;
      isChanged = true;
    }
  }
  if (parts.length === 0) return { kind: 'failed', failure: { kind: 'status', status: 404 } };
  if (!isChanged && parts.length === here.length) return { kind: 'unchanged' };
  return { kind: 'parts', parts, bytes: await joinParts(parts) };
}

/** Among others a file that is none would hardly show, so each is looked at by itself. */
async function fetchText(address: string, options: FetchOptions): Promise<Fetched> {
  const fetched = await fetchFile(address, options);
  if (fetched.kind !== 'bytes') return fetched;
  const text = await readListText(fetched.bytes);
  return text.ok ? fetched : { kind: 'failed', failure: { kind: 'no-list', reason: text.reason } };
}

/** One file after the other, each on lines of its own. */
export async function joinParts(parts: readonly StoredPart[]): Promise<Uint8Array<ArrayBuffer>> {
  const joined = new Blob(parts.flatMap(({ bytes }) => (bytes === null ? [] : [bytes, '\n'])));
  return new Uint8Array(await joined.arrayBuffer());
}
