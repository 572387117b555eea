import type { Stored, StoreFailure } from '../incidents/types.ts';

/** Runs a storage call and turns what can go wrong outside our code into a value; a bug still throws. */
export async function asStored<T>(work: () => Promise<T>): Promise<Stored<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: toFailure(error) };
  }
}

/** Whether the browser refuses to keep data here at all: what Firefox and Chromium raise where IndexedDB is off or broken. */
export function isUnavailable(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    ['InvalidStateError', 'SecurityError', 'UnknownError', 'NotFoundError'].includes(error.name)
  );
}

/** Ends a storage call with a failure that the call itself found out. */
export class Refused extends Error {
  readonly failure: StoreFailure;

  constructor(failure: StoreFailure) {
    super(`Refused: ${failure.kind}`);
    this.failure = failure;
  }
}

/** Names a storage error for the user; rethrows what the browser's storage did not raise. */
function toFailure(error: unknown): StoreFailure {
  if (error instanceof Refused) return error.failure;
  if (isUnavailable(error)) return { kind: 'unavailable' };
  if (!(error instanceof DOMException)) throw error;
  if (error.name === 'QuotaExceededError') return { kind: 'full' };
  return { kind: 'failed', detail: `${error.name}: ${error.message}` };
}
