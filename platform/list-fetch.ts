import { makePause } from '../watch/pause.ts';
import type { ListFailure } from '../watch/types.ts';
import { turns } from './turns.ts';

/** How much and how long; the longest list of the catalogue has 5 MB, and one of a million names about 30. */
export interface FetchLimits {
  readonly mostBytes: number;
  /** As long as this nothing may come. Below the 30 s after which Chromium ends a background that waits for an answer. */
  readonly quietMs: number;
  readonly wholeMs: number;
}

export const fetchLimits: FetchLimits = { mostBytes: 64 * 1024 * 1024, quietMs: 20_000, wholeMs: 10 * 60_000 };

export interface FetchOptions {
  readonly fetch: typeof fetch;
  readonly isOnline: () => boolean;
  /** Hosts that may be asked over plain http. */
  readonly plainHttpHosts: readonly string[];
  /** What the server said of the file that is here already; null asks for it in any case. */
  readonly known: { readonly etag: string | null; readonly lastModified: string | null } | null;
  /** The user's own wish to end it. */
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number, totalBytes: number | null) => void;
  readonly limits: FetchLimits;
}

export type Fetched =
  | {
      readonly kind: 'bytes';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'unchanged' | 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: ListFailure };

/** Nothing but the request itself goes out: no cookies, no referrer, nothing from or into the cache. */
const bareRequest = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;

/** Fetches one file of a list, within limits; packed transfer is unpacked by the browser. */
export async function fetchFile(url: string, options: FetchOptions): Promise<Fetched> {
  const { known, limits } = options;
  if (!isPermitted(url, options.plainHttpHosts)) return failed({ kind: 'not-https' });
  if (!options.isOnline()) return failed({ kind: 'offline' });
  const watchdog = watchOver(options.signal, limits);
  try {
    let response: Response;
    try {
      response = await options.fetch(url, {
        ...bareRequest,
        signal: watchdog.signal,
        headers: {
          ...(known?.etag ? { 'If-None-Match': known.etag } : {}),
          ...(known?.lastModified ? { 'If-Modified-Since': known.lastModified } : {}),
        },
      });
    } catch {
      if (watchdog.signal.aborted) return watchdog.outcome();
      const isRedirect = await leadsOn(url, options, watchdog.signal);
      return failed({ kind: isRedirect ? 'bad-redirect' : options.isOnline() ? 'unreachable' : 'offline' });
    }
    if (response.redirected && !isPermitted(response.url, options.plainHttpHosts)) {
      await response.body?.cancel();
      return failed({ kind: 'bad-redirect' });
    }
    if (response.status === 304 && known !== null) return { kind: 'unchanged' };
    if (!response.ok) {
      await response.body?.cancel();
      return failed({ kind: 'status', status: response.status });
    }
    return await readBody(response, options, watchdog);
  } finally {
    watchdog.end();
  }
}

async function readBody(response: Response, options: FetchOptions, watchdog: Watchdog): Promise<Fetched> {
  const { mostBytes } = options.limits;
  const stated = Number(response.headers.get('content-length') ?? 'NaN');
  // Of a packed transfer the length is that of the packed bytes.
  const isPacked = response.headers.get('content-encoding') !== null;
  const totalBytes = Number.isFinite(stated) && !isPacked ? stated : null;
  if (totalBytes !== null && totalBytes > mostBytes) {
    await response.body?.cancel();
    return failed({ kind: 'too-large', limitBytes: mostBytes });
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  try {
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      watchdog.hear();
      chunks.push(value);
      length += value.length;
      options.onProgress(length, totalBytes);
      if (length > mostBytes) {
        await reader.cancel();
        return failed({ kind: 'too-large', limitBytes: mostBytes });
      }
    }
  } catch {
    return watchdog.signal.aborted ? watchdog.outcome() : failed({ kind: 'cut-off' });
  }
  if (totalBytes !== null && length < totalBytes) return failed({ kind: 'cut-off' });
  const pause = makePause(turns);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
    await pause();
  }
  return {
    kind: 'bytes',
    bytes,
    etag: response.headers.get('etag'),
    lastModified: response.headers.get('last-modified'),
  };
}

/** Whether a list may be asked for at this address at all. */
export function isPermitted(url: string, plainHttpHosts: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && plainHttpHosts.includes(hostname));
}

/** The browser does not say why a request failed; that the first answer leads elsewhere is the only thing that can be asked again. */
async function leadsOn(url: string, options: FetchOptions, signal: AbortSignal): Promise<boolean> {
  try {
    const { type, body } = await options.fetch(url, { ...bareRequest, redirect: 'manual', signal });
    await body?.cancel();
    return type === 'opaqueredirect';
  } catch {
    return false;
  }
}

interface Watchdog {
  readonly signal: AbortSignal;
  /** Something came. */
  hear(): void;
  /** Why it was ended. */
  outcome(): Fetched;
  end(): void;
}

function watchOver(wish: AbortSignal, { quietMs, wholeMs }: FetchLimits): Watchdog {
  const control = new AbortController();
  const abort = () => control.abort();
  let quiet = setTimeout(abort, quietMs);
  const whole = setTimeout(abort, wholeMs);
  wish.addEventListener('abort', abort);
  if (wish.aborted) abort();
  return {
    signal: control.signal,
    hear() {
      clearTimeout(quiet);
      quiet = setTimeout(abort, quietMs);
    },
    outcome: () => (wish.aborted ? { kind: 'cancelled' } : failed({ kind: 'too-slow' })),
    end() {
      clearTimeout(quiet);
      clearTimeout(whole);
      wish.removeEventListener('abort', abort);
    },
  };
}

function failed(failure: ListFailure): Fetched {
  return { kind: 'failed', failure };
}
