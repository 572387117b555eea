/**
 * The keyed hash of names and addresses, after HalfSipHash-1-3 (Aumasson and Bernstein, "SipHash: a fast short-input
 * PRF", 2012): one round for each word of four char codes, three at the end, a whole 128-bit state of key, and both
 * halves of the result. Two things differ: the last, unfilled word goes in with the three closing rounds, and the
 * closing rounds run on a copy, so that reading goes on behind them.
 * Whoever does not hold a list's key cannot prepare a name that collides with one of its entries.
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

/** A name has at most 127 labels; what is longer is not hashed beyond that many. */
const mostParents = 128;

const dot = 0x2e;

/**
 * The hashes of a host and its parents, from the shortest to the host itself, written over by the next call of `hashHost`
 * or `hashPath`: both halves, and where in the host each parent begins.
 */
export const hashes0 = new Uint32Array(mostParents);
export const hashes1 = new Uint32Array(mostParents);
export const parentsAt = new Int32Array(mostParents);

/**
 * Hashes a host and its parents of two labels and more into `hashes0` and `hashes1`, and gives their number; of an IP address only
 * itself. A host is read from its last letter to its first, so that one pass meets every parent on its way.
 */
export function hashHost(key: HashKey, host: string, isIp: boolean): number {
  const { length } = host;
  let v0 = key.k0;
  let v1 = key.k1;
  let v2 = key.k2;
  let v3 = key.k3;
  let count = 0;
  let hasDot = false;
  let at = length - 1;
  for (;;) {
    // Four letters, or those that are left and go in with the closing rounds.
    const a = at < 0 ? 0 : host.charCodeAt(at);
    const b = at < 1 ? 0 : host.charCodeAt(at - 1);
    const c = at < 2 ? 0 : host.charCodeAt(at - 2);
    const d = at < 3 ? 0 : host.charCodeAt(at - 3);
    const word = a | (b << 8) | (c << 16) | (d << 24);
    if ((a === dot || b === dot || c === dot || d === dot) && !isIp) {
      // A parent begins behind each dot: its hash is that of the letters read before the dot.
      for (let read = 0; read < 4; read++) {
        if (((word >>> (read << 3)) & 0xff) !== dot) continue;
        // The last label alone is never an entry.
        if (hasDot && count < mostParents - 1) {
          const part = word & ((1 << (read << 3)) - 1);
          parentsAt[count] = at - read + 1;
          close(v0, v1, v2, v3, part | ((length - 1 - at + read) << 24), count++);
        }
        hasDot = true;
      }
    }
    if (at < 3) {
      parentsAt[count] = 0;
      close(v0, v1, v2, v3, word | (length << 24), count++);
      return count;
    }
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
    at -= 4;
  }
}

/** The hash of a path entry, read forwards; like a host's it is left in `hashes0` and `hashes1`, at 0. */
export function hashPath(key: HashKey, text: string): void {
  const { length } = text;
  let v0 = key.k0;
  let v1 = key.k1;
  let v2 = key.k2;
  let v3 = key.k3;
  let word = 0;
  let shift = 0;
  for (let at = 0; at < length; at++) {
    word |= text.charCodeAt(at) << shift;
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
  close(v0, v1, v2, v3, word | (length << 24), 0);
}

/** The three closing rounds, written out because they are half the work of a look-up. */
function close(v0: number, v1: number, v2: number, v3: number, last: number, to: number): void {
  v3 ^= last;
  v2 ^= 0xee;
  for (let round = 0; round < 3; round++) {
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
  hashes0[to] = v0 ^ v2;
  hashes1[to] = v1 ^ v3;
}
