import { sha256 } from '@noble/hashes/sha2.js';
import { sha256Hex } from './digest.ts';

/** Up to this the browser's own code hashes the file in one piece: off the page's thread, and with that much memory to spare. */
const MOST_AT_ONCE_BYTES = 64 * 1024 ** 2;

/** Read at a time of a larger one: a page can still answer between two pieces. */
const SLICE_BYTES = 1024 ** 2;

/**
 * SHA-256 of a file as 64 lower-case hex digits; a large one is read piece by piece, so that 200 MB need no 200 MB of memory.
 * `onBytes` hears the bytes done. Rejects with the browser's DOMException where the file cannot be read.
 */
export async function hashFile(
  file: Blob,
  onBytes?: (done: number) => void,
  mostAtOnceBytes = MOST_AT_ONCE_BYTES,
): Promise<string> {
  if (file.size <= mostAtOnceBytes) {
    const hash = await sha256Hex(new Uint8Array(await file.arrayBuffer()));
    onBytes?.(file.size);
    return hash;
  }
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += SLICE_BYTES) {
    hash.update(new Uint8Array(await file.slice(at, at + SLICE_BYTES).arrayBuffer()));
    onBytes?.(Math.min(file.size, at + SLICE_BYTES));
  }
  return Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
