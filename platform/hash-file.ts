import { sha256 } from '@noble/hashes/sha2.js';

/** Read at a time: small beside a page's memory, large beside the cost of a read. */
const SLICE_BYTES = 4 * 1024 ** 2;

/**
 * SHA-256 of a file as 64 lower-case hex digits, read piece by piece, so that 200 MB need no 200 MB of memory. `onBytes` hears the
 * bytes done. Rejects with the browser's DOMException where the file cannot be read.
 */
export async function hashFile(file: Blob, onBytes?: (done: number) => void): Promise<string> {
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += SLICE_BYTES) {
    hash.update(new Uint8Array(await file.slice(at, at + SLICE_BYTES).arrayBuffer()));
    onBytes?.(Math.min(file.size, at + SLICE_BYTES));
  }
  return Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
