import type { Stored, StoreFailure } from '../incidents/types.ts';

/** Runs a storage call and turns what can go wrong outside our code into a value; a bug still throws. */
export async function asStored<T>(work: () => Promise<T>): Promise<Stored<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: toFailure(error) };
  }
}

/** Names a storage error for the user; rethrows what the browser's storage did not raise. */
export function toFailure(error: unknown): StoreFailure {
  if (!(error instanceof DOMException)) throw error;
  if (error.name === 'QuotaExceededError') return { kind: 'full' };
  // What Firefox and Chromium raise where IndexedDB is switched off or its files cannot be opened.
  if (['InvalidStateError', 'SecurityError', 'UnknownError', 'NotFoundError'].includes(error.name)) {
    return { kind: 'unavailable' };
  }
  return { kind: 'failed', detail: `${error.name}: ${error.message}` };
}
