import { entriesPerPiece, type Pause } from '../pause.ts';

/** What a JSON text says; objects come as maps, so that no key has a meaning of its own. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | ReadonlyMap<string, JsonValue>;

/** No list of names is nested deeper. */
const maxDepth = 64;

/**
 * Reads JSON as `JSON.parse` does, but lets others run meanwhile: that one takes a tenth of a second for a list of
 * megabytes. Undefined where the text is no JSON, or nested deeper than any list.
 */
export async function parseJson(text: string, pause: Pause): Promise<JsonValue | undefined> {
  const reader = new JsonReader(text);
  try {
    const steps = reader.value(0);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return reader.isAtEnd() ? step.value : undefined;
      await pause();
    }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    return this.#peek() === '';
  }

  /** Reads one value, and stops after some hundred of its parts. */
  *value(depth: number): Generator<undefined, JsonValue> {
    const first = this.#peek();
    if (first !== '[' && first !== '{') return this.#scalar(first);
    if (depth === maxDepth) throw new SyntaxError('nested too deeply');
    this.#at++;
    const list: JsonValue[] = [];
    const map = new Map<string, JsonValue>();
    const close = first === '[' ? ']' : '}';
    for (let count = 1; this.#peek() !== close; count++) {
      if (count > 1) this.#expect(',');
      const key = first === '{' ? this.#string() : undefined;
      if (key !== undefined) this.#expect(':');
      const next = this.#peek();
      const part = next === '[' || next === '{' ? yield* this.value(depth + 1) : this.#scalar(next);
      if (key === undefined) list.push(part);
      else map.set(key, part);
      if (count % entriesPerPiece === 0) yield;
    }
    this.#at++;
    return first === '[' ? list : map;
  }

  /** The next character that is no space, or '' at the end. */
  #peek(): string {
    for (;;) {
      const letter = this.#text.charAt(this.#at);
      if (letter !== ' ' && letter !== '\n' && letter !== '\r' && letter !== '\t') return letter;
      this.#at++;
    }
  }

  #expect(letter: string): void {
    if (this.#peek() !== letter) throw new SyntaxError(`expected ${letter}`);
    this.#at++;
  }

  #scalar(first: string): string | number | boolean | null {
    if (first === '"') return this.#string();
    word.lastIndex = this.#at;
    const [found = ''] = word.exec(this.#text) ?? [];
    this.#at += found.length;
    return JSON.parse(found);
  }

  #string(): string {
    if (this.#peek() !== '"') throw new SyntaxError('expected a string');
    const from = this.#at;
    let end = from;
    do end = this.#text.indexOf('"', end + 1);
    while (end !== -1 && this.#isEscaped(end));
    if (end === -1) throw new SyntaxError('expected the end of a string');
    this.#at = end + 1;
    return JSON.parse(this.#text.slice(from, end + 1));
  }

  /** True when an odd number of backslashes stands before the quote. */
  #isEscaped(quote: number): boolean {
    let before = quote;
    while (this.#text.charAt(before - 1) === '\\') before--;
    return (quote - before) % 2 === 1;
  }
}

/** A number, or `true`, `false` or `null`. */
const word = /[-+.\w]+/y;
