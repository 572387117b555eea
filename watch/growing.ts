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
    const from = this.length;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x80) return this.#addEncoded(text);
      this.#bytes[from + at] = code;
    }
    this.length += text.length;
    return text.length;
  }

  #addEncoded(text: string): number {
    const { written } = this.#encoder.encodeInto(text, this.#bytes.subarray(this.length));
    this.length += written;
    return written;
  }

  /** A view, good until the next `add`. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}
