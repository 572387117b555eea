/**
 * The keyed hash of names and addresses: HalfSipHash with one round a word and three at the end, over the text's
 * char codes, its whole 128-bit state keyed and both halves of the result used. Whoever does not hold a list's key
 * cannot prepare a name that collides with one of its entries.
 * Construction: Aumasson and Bernstein, "SipHash: a fast short-input PRF" (2012), and its 32-bit variant.
 *
 * Hosts are read from their last letter to the first, so that one pass meets every parent on its way.
 * The look-ups in `index-file.ts` carry the same rounds inline; tests hold the two together.
 */
export interface HashKey {
  readonly k0: number;
  readonly k1: number;
  readonly k2: number;
  readonly k3: number;
}

export const hashKeyBytes = 16;

/** Takes the 16 random bytes apart. */
export function readHashKey(bytes: Uint8Array): HashKey {
  if (bytes.length !== hashKeyBytes) throw new RangeError(`expected a key of 16 bytes, got ${bytes.length}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, hashKeyBytes);
  return {
    k0: view.getInt32(0, true),
    k1: view.getInt32(4, true),
    k2: view.getInt32(8, true),
    k3: view.getInt32(12, true),
  };
}

/** Writes the two 32-bit halves of the hash of `text`, read backwards (hosts) or forwards (paths), to `out[0]` and `out[1]`. */
export function hashText(key: HashKey, text: string, backwards: boolean, out: Uint32Array): void {
  const { length } = text;
  let v0 = key.k0;
  let v1 = key.k1;
  let v2 = key.k2;
  let v3 = key.k3;
  let word = 0;
  let shift = 0;
  for (let step = 0; step < length; step++) {
    word |= text.charCodeAt(backwards ? length - 1 - step : step) << shift;
    shift += 8;
    if (shift === 32) {
      v3 ^= word;
      v0 = (v0 + v1) | 0;
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
      v0 = (v0 << 16) | (v0 >>> 16);
      v2 = (v2 + v3) | 0;
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
      v2 = (v2 << 16) | (v2 >>> 16);
      v0 ^= word;
      word = 0;
      shift = 0;
    }
  }
  const last = word | (length << 24);
  v3 ^= last;
  for (let round = 0; round < 4; round++) {
    if (round === 1) {
      v0 ^= last;
      v2 ^= 0xee;
    }
    v0 = (v0 + v1) | 0;
    v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
    v0 = (v0 << 16) | (v0 >>> 16);
    v2 = (v2 + v3) | 0;
    v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
    v2 = (v2 << 16) | (v2 >>> 16);
  }
  out[0] = v0 ^ v2;
  out[1] = v1 ^ v3;
}
