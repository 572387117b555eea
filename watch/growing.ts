import type { Pause } from './pause.ts';

// Small lists are the most; a large block is copied in a fraction of a millisecond.
const leastWords = 1024;
const mostWords = 64 * 1024;

/** 32-bit numbers of which nobody knows beforehand how many there will be; they never move, so that growing takes no time. */
export class GrowingWords {
  readonly #full: Uint32Array[] = [];
  #last = new Uint32Array(leastWords);
  #used = 0;
  length = 0;

  push(word: number): void {
    if (this.#used === this.#last.length) this.#openBlock();
    this.#last[this.#used++] = word;
    this.length++;
  }

  #openBlock(): void {
    this.#full.push(this.#last);
    this.#last = new Uint32Array(Math.min(2 * this.#last.length, mostWords));
    this.#used = 0;
  }

  /** All of them one behind the other. */
  async join(pause: Pause): Promise<Uint32Array> {
    const joined = new Uint32Array(this.length);
    let at = 0;
    for (const block of [...this.#full, this.#last.subarray(0, this.#used)]) {
      joined.set(block, at);
      at += block.length;
      await pause();
    }
    return joined;
  }
}

// Text that is copied or filled with zeros at once: under a millisecond.
const blockBytes = 1024 * 1024;

/** Text in UTF-8 of which nobody knows beforehand how long it will be; it never moves, so that growing takes no time. */
export class GrowingText {
  readonly #full: Uint8Array[] = [];
  #last = new Uint8Array(blockBytes);
  #used = 0;
  readonly #encoder = new TextEncoder();
  length = 0;

  /** Adds a text and says how many bytes it took. */
  add(text: string): number {
    if (this.#used + 3 * text.length > this.#last.length) this.#openBlock(3 * text.length);
    const bytes = this.#last;
    const from = this.#used;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x80) return this.#took(this.#encoder.encodeInto(text, bytes.subarray(from)).written);
      bytes[from + at] = code;
    }
    return this.#took(text.length);
  }

  #took(bytes: number): number {
    this.#used += bytes;
    this.length += bytes;
    return bytes;
  }

  #openBlock(least: number): void {
    this.#full.push(this.#last.subarray(0, this.#used));
    this.#last = new Uint8Array(Math.max(blockBytes, least));
    this.#used = 0;
  }

  /** A text that was added as a whole. */
  read(from: number, to: number): string {
    let blockFrom = 0;
    for (const block of this.blocks()) {
      if (from < blockFrom + block.length)
        return new TextDecoder().decode(block.subarray(from - blockFrom, to - blockFrom));
      blockFrom += block.length;
    }
    return '';
  }

  /** The text in blocks, one behind the other; good until the next `add`. */
  blocks(): Uint8Array[] {
    return [...this.#full, this.#last.subarray(0, this.#used)];
  }
}
