/** Of bytes given to `String.fromCharCode` at once: engines take some 10,000 arguments. */
const CODES_AT_ONCE = 8192;

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += CODES_AT_ONCE) {
    letters.push(String.fromCharCode(...bytes.subarray(at, at + CODES_AT_ONCE)));
  }
  return btoa(letters.join(''));
}

/** Bytes from base64. Throws a DOMException on what is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
