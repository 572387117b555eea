import type { Pause } from './pause.ts';

/** Why bytes are no list. */
export type NoListReason =
  | 'empty'
  | 'too-large'
  | 'broken-gzip'
  | 'binary'
  | 'html'
  | 'error-message'
  | 'git-lfs-pointer'
  | 'broken-json'
  | 'unknown-json'
  | 'unknown-format'
  | 'no-entries';

export type ListText =
  /** One behind the other they are the text; each but the last ends with a line. */
  | { readonly ok: true; readonly blocks: readonly string[] }
  | { readonly ok: false; readonly reason: Exclude<NoListReason, 'no-entries'> };

// Looked at to find out what kind of bytes they are.
const sampleBytes = 65_536;

/** Larger files, and archives that unpack to more, are refused: the longest list in the catalogue has 5 MB. */
const maxListBytes = 256 * 1024 * 1024;

// Unpacked or turned into text at once: some milliseconds.
const bytesPerPiece = 256 * 1024;

// A text of thirty megabytes in one piece takes a tenth of a second to put together.
const piecesPerBlock = 4;

/** Bytes of a list file to text: gzip unpacked; UTF-8, UTF-16 or Shift_JIS; what is no text or another kind of text is refused. */
export async function readListText(bytes: Uint8Array<ArrayBuffer>, pause: Pause = () => undefined): Promise<ListText> {
  if (bytes.length > maxListBytes) return { ok: false, reason: 'too-large' };
  let plain = bytes;
  if (isGzip(bytes)) {
    const unpacked = await unpackGzip(bytes, pause);
    if (typeof unpacked === 'string') return { ok: false, reason: unpacked };
    plain = unpacked;
  }
  const blocks = await decodeText(plain, pause);
  if (blocks === undefined) return { ok: false, reason: 'binary' };
  const firstBlock = blocks.find((block) => block.trim() !== '');
  if (firstBlock === undefined) return { ok: false, reason: 'empty' };
  const beginning = firstBlock.trimStart().slice(0, 4096);
  if (beginning.startsWith('version https://git-lfs.github.com/spec/')) return { ok: false, reason: 'git-lfs-pointer' };
  if (isMarkup(beginning)) return { ok: false, reason: 'html' };
  return { ok: true, blocks };
}

/** No list begins with a tag of HTML or XML, and none has a page's own tags at the beginning of a line. */
function isMarkup(beginning: string): boolean {
  return /^<[a-z!?/]/i.test(beginning) || /^[^\S\r\n]*<(?:!doctype\s+html|html|head|body)[\s>]/im.test(beginning);
}

/** Longer ones than a screen of text are no error messages. */
const longestErrorMessage = 2000;

const errorWords =
  /^(?:HTTP\/[\d.]+ )?[345]\d\d\b|\b(?:errors?|exception|not found|no such|forbidden|denied|unauthori[sz]ed|not allowed|bad (?:gateway|request)|unavailable|upstream|time(?:d[- ])?out|too many requests|rate limit|limit exceeded|expired|moved (?:permanently|temporarily)|redirecting)\b|エラー|見つかりません|できません|メンテナンス/i;

/** Whether a text that is written like no list is what a server says when it has none. */
export function isErrorMessage(blocks: readonly string[]): boolean {
  const text = beginningOf(blocks, longestErrorMessage + 1);
  return text.length <= longestErrorMessage && errorWords.test(text.trim());
}

/** The first letters of a text that comes in blocks. */
export function beginningOf(blocks: readonly string[], length: number): string {
  let beginning = '';
  for (const block of blocks) {
    if (beginning.length >= length) break;
    beginning += block.slice(0, length - beginning.length);
  }
  return beginning;
}

/** Whether bytes begin as a gzip archive does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Unpacks an archive, which may be several put one behind the other (RFC 1952 §2.2). Browsers unpack one and refuse what
 * follows it, and do not say where it ended: each place where the next may begin is tried until what stands before it is
 * whole by its own checksum.
 */
async function unpackGzip(
  bytes: Uint8Array<ArrayBuffer>,
  pause: Pause,
): Promise<Uint8Array<ArrayBuffer> | 'broken-gzip' | 'too-large'> {
  const whole = await unpackMember(bytes, maxListBytes, pause);
  if (whole !== 'broken-gzip') return whole === 'too-large' ? whole : joined(whole);
  const chunks: Uint8Array[] = [];
  let unpackedBytes = 0;
  let from = 0;
  let wrongPlaces = 0;
  for (let to = nextMember(bytes, 1); from < bytes.length; to = nextMember(bytes, to + 1)) {
    const member = await unpackMember(bytes.subarray(from, to), maxListBytes - unpackedBytes, pause);
    if (member === 'too-large') return member;
    if (member === 'broken-gzip') {
      wrongPlaces++;
      if (to === bytes.length || wrongPlaces > mostWrongPlaces) return member;
      continue;
    }
    for (const chunk of member) {
      chunks.push(chunk);
      unpackedBytes += chunk.length;
    }
    from = to;
  }
  return joined(chunks);
}

// By chance there are two in the largest archive; one with many was made to keep us busy.
const mostWrongPlaces = 16;

/** Where an archive may begin at or behind a place: its magic number, the only method there is, no reserved flag. */
function nextMember(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x1f, from); at !== -1; at = bytes.indexOf(0x1f, at + 1)) {
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && ((bytes[at + 3] ?? 0) & 0xe0) === 0) return at;
  }
  return bytes.length;
}

/** What one archive holds, if it is whole and nothing follows it. */
async function unpackMember(
  bytes: Uint8Array<ArrayBuffer>,
  mostBytes: number,
  pause: Pause,
): Promise<readonly Uint8Array[] | 'broken-gzip' | 'too-large'> {
  const stream = new DecompressionStream('gzip');
  // It fails when the archive is broken or the reading below has enough, and the reading tells.
  feed(stream.writable.getWriter(), bytes).catch(() => undefined);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return chunks;
      chunks.push(value);
      length += value.length;
      if (length > mostBytes) {
        await reader.cancel();
        return 'too-large';
      }
      const turn = pause();
      if (turn !== undefined) await turn;
    }
  } catch {
    return 'broken-gzip';
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Hands an archive over piece by piece: some browsers unpack what they are given in one task. */
async function feed(
  writer: ReturnType<DecompressionStream['writable']['getWriter']>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  for (let from = 0; from < bytes.length; from += bytesPerPiece) {
    await writer.write(bytes.subarray(from, from + bytesPerPiece));
  }
  await writer.close();
}

async function decodeText(bytes: Uint8Array<ArrayBuffer>, pause: Pause): Promise<readonly string[] | undefined> {
  const wide = utf16Label(bytes);
  if (wide !== undefined) return asText(await decodeAs(wide, bytes, pause));
  if (bytes.subarray(0, sampleBytes).includes(0)) return undefined;
  const utf8 = await decodeAs('utf-8', bytes, pause);
  if (utf8.broken === 0) return withoutBinary(utf8.blocks);
  const shiftJis = await decodeAs('shift_jis', bytes, pause);
  return asText(shiftJis.broken < utf8.broken ? shiftJis : utf8);
}

/** A few broken letters are a slip of the maintainer's; many are no text. */
function asText({ blocks, length, broken }: Decoded): readonly string[] | undefined {
  return broken * 100 > length ? undefined : withoutBinary(blocks);
}

interface Decoded {
  readonly blocks: readonly string[];
  /** Letters in all of them. */
  readonly length: number;
  readonly broken: number;
}

async function decodeAs(label: string, bytes: Uint8Array<ArrayBuffer>, pause: Pause): Promise<Decoded> {
  const decoder = new TextDecoder(label);
  const blocks: string[] = [];
  let pieces: string[] = [];
  let length = 0;
  let broken = 0;
  for (let from = 0; from < bytes.length; from += bytesPerPiece) {
    const to = from + bytesPerPiece;
    const piece = decoder.decode(bytes.subarray(from, to), { stream: to < bytes.length });
    broken += count(piece, '\uFFFD');
    length += piece.length;
    const end = pieces.length < piecesPerBlock ? 0 : lastLineEnd(piece);
    if (end > 0) {
      blocks.push(pieces.join('') + piece.slice(0, end));
      pieces = [];
    }
    pieces.push(piece.slice(end));
    await pause();
  }
  return { blocks: [...blocks, pieces.join('')], length, broken };
}

/** Where the last line that ends in a text ends, or 0; never between the two letters of one end. */
function lastLineEnd(text: string): number {
  const feed = text.lastIndexOf('\n');
  return 1 + (feed === -1 ? text.lastIndexOf('\r', text.length - 2) : feed);
}

/**
 * UTF-16 shows by its mark, or by empty bytes: names, addresses and ends of lines are ASCII, also among Japanese. Read the
 * wrong way round they are ideographs, and what is no text has hardly any of them.
 */
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, sampleBytes);
  const pairs = sample.length >> 1;
  // Shorter ones would be told by chance.
  if (pairs < 4) return undefined;
  const little = countAscii(sample, 0);
  const big = countAscii(sample, 1);
  const [more, less] = little.letters > big.letters ? [little, big] : [big, little];
  if (more.letters < 4 * less.letters || more.letters * 50 < pairs) return undefined;
  // Words between empty bytes, as programs have them, look alike but for the lines.
  if (more.lineEnds === 0 && more.letters < 0.9 * pairs) return undefined;
  return more === little ? 'utf-16le' : 'utf-16be';
}

/** How many pairs of bytes are ASCII when the letter is the first of each, or the second. */
function countAscii(bytes: Uint8Array, place: 0 | 1): { readonly letters: number; readonly lineEnds: number } {
  let letters = 0;
  let lineEnds = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at + 1 - place] !== 0) continue;
    const code = bytes[at + place] as number;
    if (code === 0x0a || code === 0x0d) lineEnds++;
    else if ((code >= 0x20 && code < 0x7f) || code === 0x09) letters++;
  }
  return { letters: letters + lineEnds, lineEnds };
}

function withoutBinary(blocks: readonly string[]): readonly string[] | undefined {
  const beginning = beginningOf(blocks, sampleBytes);
  let controls = 0;
  for (let at = 0; at < beginning.length; at++) {
    const code = beginning.charCodeAt(at);
    if (code === 0) return undefined;
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c) controls++;
  }
  return controls * 50 > beginning.length ? undefined : blocks;
}

function count(text: string, letter: string): number {
  let found = 0;
  for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) found++;
  return found;
}
