/** 32-bit numbers of which nobody knows beforehand how many there will be. */
export class GrowingWords {
  #words = new Uint32Array(1024);
  length = 0;

  push(word: number): void {
    if (this.length === this.#words.length) this.#grow();
    this.#words[this.length++] = word;
  }

  at(position: number): number {
    return this.#words[position] as number;
  }

  push4(a: number, b: number, c: number, d: number): void {
    if (this.length + 4 > this.#words.length) this.#grow();
    const words = this.#words;
    const { length } = this;
    words[length] = a;
    words[length + 1] = b;
    words[length + 2] = c;
    words[length + 3] = d;
    this.length = length + 4;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#words.length * 2);
    larger.set(this.#words);
    this.#words = larger;
  }

  /** A view, good until the next `push`. */
  words(): Uint32Array {
    return this.#words.subarray(0, this.length);
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
