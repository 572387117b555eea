/** 32-bit numbers of which nobody knows beforehand how many there will be. */
export class GrowingWords {
  #words = new Uint32Array(1024);
  length = 0;

  push(word: number): void {
    if (this.length === this.#words.length) {
      const larger = new Uint32Array(this.#words.length * 2);
      larger.set(this.#words);
      this.#words = larger;
    }
    this.#words[this.length++] = word;
  }

  at(position: number): number {
    return this.#words[position] as number;
  }

  /** A view, good until the next `push`. */
  words(): Uint32Array {
    return this.#words.subarray(0, this.length);
  }
}

/** Text in UTF-8 of which nobody knows beforehand how long it will be. */
export class GrowingText {
  #bytes = new Uint8Array(65_536);
  readonly #encoder = new TextEncoder();
  length = 0;

  /** Adds a text and says how many bytes it took. */
  add(text: string): number {
    const longest = this.length + 3 * text.length;
    if (longest > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(longest, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    const { written } = this.#encoder.encodeInto(text, this.#bytes.subarray(this.length));
    this.length += written;
    return written;
  }

  /** A view, good until the next `add`. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}
