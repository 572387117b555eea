import { parseHost } from './address.ts';
import { canonicalEntry } from './canonical-entry.ts';
import type { Entry, RawEntry, RefusalReason, SkipReason } from './entry.ts';
import { Exceptions } from './exceptions.ts';
import { adblock, isDirective } from './formats/adblock.ts';
import { dnsmasq } from './formats/dnsmasq.ts';
import { domains } from './formats/domains.ts';
import { type Format, type FormatName, isListDate, type LineParts, parseListDate } from './formats/format.ts';
import { hosts } from './formats/hosts.ts';
import { jpcert } from './formats/jpcert.ts';
import { jsonEntry, readJsonList } from './formats/json.ts';
import { rpz } from './formats/rpz.ts';
import { tweetfeed } from './formats/tweetfeed.ts';
import { ublacklist } from './formats/ublacklist.ts';
import { urls } from './formats/urls.ts';
import { behindLineEnd, lineEndFinder } from './line-ends.ts';
import { beginningOf, isErrorMessage, type NoListReason, readListText } from './list-text.ts';
import { entriesPerPiece, inPieces, type Pause } from './pause.ts';

// Where a line fits two formats the earlier one has it.
const formats: readonly Format[] = [tweetfeed, jpcert, rpz, dnsmasq, ublacklist, hosts, urls, adblock, domains];

/** Lines that decide on the format. */
const sampleLines = 2000;

/** Lines looked at to find them, most of which may be comments or empty. */
const mostLinesSeen = 100_000;

/** What was read of a list beside its entries. */
export interface ListReport {
  readonly format: FormatName;
  readonly ignoresPathCase: boolean;
  readonly skipped: Partial<Record<SkipReason, number>>;
  readonly refused: Partial<Record<RefusalReason, number>>;
  /** One line for each reason, cut to `maxExampleLength`. */
  readonly examples: Partial<Record<SkipReason | RefusalReason, string>>;
  /** The date the list gives itself, or that of its newest entry, or null. */
  readonly datedAtMs: number | null;
}

export const maxExampleLength = 200;

// Letters in one piece of work: some hundred names. A line of nothing but names may be the whole list and is cut so.
const lettersPerPiece = 8192;

// Longer lines that cannot be cut are no entries, and reading them would hold others up.
const maxLineLength = 65_536;

// Letters looked at to find out the format.
const mostLettersSeen = 1024 * 1024;

// A line with more than this around an entry tells of others: the entry is shown by its own words, or a line of
// thousands of names would be kept a thousand times.
const maxAround = 500;

export interface ReadListOptions {
  /** An organisation's own deny list: the guard is asked, but overridden. */
  readonly overridesGuard?: boolean;
  readonly pause?: Pause;
  /** Share of the text read so far, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export type ReadList =
  | { readonly ok: true; readonly report: ListReport }
  | { readonly ok: false; readonly reason: Exclude<NoListReason, 'no-entries'> }
  /** A list all of whose lines were skipped or refused: the report says why. */
  | { readonly ok: false; readonly reason: 'no-entries'; readonly report: ListReport };

/**
 * Reads any list: finds out encoding and format, hands out each entry in canonical form and counts what gives none.
 * Entries come in the order of the list, doubles included. A list of which nothing can be used is refused.
 */
export async function readList(
  bytes: Uint8Array<ArrayBuffer>,
  options: ReadListOptions,
  onEntry: (entry: Entry, ignoresPathCase: boolean) => void,
): Promise<ReadList> {
  const { pause = () => undefined } = options;
  const read = await readListText(bytes, pause);
  if (!read.ok) return read;
  const { blocks } = read;
  await pause();
  const tally = makeTally();
  const firstBlock = blocks.find((block) => block.trim() !== '') ?? '';
  // Headings of other formats stand in brackets, too.
  if (/^(?:\{|\[\s*["{[\]\d])/.test(firstBlock.trimStart().slice(0, 200))) {
    const json = await readJsonList(blocks.join(''), pause);
    if (json === 'not-json') return { ok: false, reason: 'broken-json' };
    if (json === 'unknown-json') return { ok: false, reason: 'unknown-json' };
    const take = entryTaker(tally, options.overridesGuard === true, (entry) => onEntry(entry, false));
    await inPieces(json.allowed.length, pause, (from, to) => {
      for (const name of json.allowed.slice(from, to)) take.except(jsonEntry(name, true), name);
    });
    await inPieces(json.denied.length, pause, (from, to) => {
      for (const name of json.denied.slice(from, to)) take.entry(jsonEntry(name, false), name);
    });
    return finish('json', false, tally, undefined);
  }
  const detected = detectFormat(beginningOf(blocks, mostLettersSeen));
  if (detected === undefined) return { ok: false, reason: isErrorMessage(blocks) ? 'error-message' : 'unknown-format' };
  const format = detected.forList?.() ?? detected;
  await pause();
  const { ignoresPathCase } = format;
  const take = entryTaker(tally, options.overridesGuard === true, (entry) => onEntry(entry, ignoresPathCase));
  if (await mayExcept(blocks, format, pause)) {
    // Exceptions may stand below what they except, so they are read first.
    await eachLine(blocks, format, pause, undefined, (line, isIndented) => {
      if (whyUnread(line, format) !== undefined) return;
      const emit = (raw: RawEntry) => {
        if (raw.isException === true) take.except(raw, line);
      };
      format.read(line, emit, isIndented);
    });
  }
  let headerDate: number | undefined;
  await eachLine(blocks, format, pause, options.onProgress, (line, isIndented) => {
    const reason = whyUnread(line, format);
    if (reason !== undefined) {
      headerDate = (reason === 'comment' ? dateInComment(line) : undefined) ?? headerDate;
      tally.skip(reason, line);
      return;
    }
    const emit = (raw: RawEntry) => {
      if (raw.isException !== true) take.entry(raw, line);
      else tally.skip('exception', line);
    };
    const skipped = format.read(line, emit, isIndented);
    if (skipped !== undefined) tally.skip(skipped, line);
  });
  return finish(format.name, ignoresPathCase, tally, headerDate);
}

async function mayExcept(blocks: readonly string[], format: Format, pause: Pause): Promise<boolean> {
  if (format.mayExcept === undefined) return false;
  for (const block of blocks) {
    if (format.mayExcept(block)) return true;
    await pause();
  }
  return false;
}

function finish(format: FormatName, ignoresPathCase: boolean, tally: Tally, headerDate: number | undefined): ReadList {
  const { skipped, refused, examples, newestMs } = tally;
  const report = { format, ignoresPathCase, skipped, refused, examples, datedAtMs: headerDate ?? newestMs ?? null };
  return tally.entries === 0 ? { ok: false, reason: 'no-entries', report } : { ok: true, report };
}

interface Tally {
  entries: number;
  newestMs: number | undefined;
  readonly skipped: Partial<Record<SkipReason, number>>;
  readonly refused: Partial<Record<RefusalReason, number>>;
  readonly examples: Partial<Record<SkipReason | RefusalReason, string>>;
  readonly skip: (reason: SkipReason, line: string) => void;
  readonly refuse: (reason: RefusalReason, line: string) => void;
}

function makeTally(): Tally {
  const skipped: Partial<Record<SkipReason, number>> = {};
  const refused: Partial<Record<RefusalReason, number>> = {};
  const examples: Partial<Record<SkipReason | RefusalReason, string>> = {};
  return {
    entries: 0,
    newestMs: undefined,
    skipped,
    refused,
    examples,
    skip(reason, line) {
      skipped[reason] = (skipped[reason] ?? 0) + 1;
      if (reason !== 'blank') examples[reason] ??= line.slice(0, maxExampleLength);
    },
    refuse(reason, line) {
      refused[reason] = (refused[reason] ?? 0) + 1;
      examples[reason] ??= line.slice(0, maxExampleLength);
    },
  };
}

function entryTaker(tally: Tally, overridesGuard: boolean, onEntry: (entry: Entry) => void) {
  const exceptions = new Exceptions();
  return {
    /** Notes what the list excepts: neither its own entries nor wider ones that would take it along are acted on. */
    except(raw: RawEntry, line: string) {
      const found = canonicalEntry(raw, line, true);
      if (found.kind === 'entry') exceptions.add(found.entry.host, found.entry.path);
      else {
        const host = parseHost(raw.text);
        if (host !== undefined) exceptions.add(host, '');
      }
    },
    entry(raw: RawEntry, line: string) {
      const isOneOfMany = line.length > raw.text.length + maxAround;
      const found = canonicalEntry(raw, isOneOfMany ? raw.text : line, overridesGuard);
      if (found.kind === 'skipped') tally.skip(found.reason, line);
      else if (found.kind === 'refused') tally.refuse(found.reason, line);
      else if (exceptions.touch(found.entry)) tally.skip('excepted', line);
      else {
        tally.entries++;
        const { listedAtMs } = found.entry;
        if (listedAtMs !== undefined && !(listedAtMs < (tally.newestMs ?? 0))) tally.newestMs = listedAtMs;
        onEntry(found.entry);
      }
    },
  };
}

/** Calls `onLine` with each line, trimmed, and whether it began with a blank. A very long line comes in parts. */
async function eachLine(
  blocks: readonly string[],
  format: Format,
  pause: Pause,
  onProgress: ((share: number) => void) | undefined,
  onLine: (line: string, isIndented: boolean) => void,
): Promise<void> {
  format.restart?.();
  const letters = blocks.reduce((sum, block) => sum + block.length, 0);
  let before = 0;
  for (const block of blocks) {
    const tell = (read: number) => onProgress?.(Math.min(1, (before + read) / letters));
    await eachLineOf(block, format, pause, tell, onLine);
    before += block.length;
  }
}

async function eachLineOf(
  text: string,
  format: Format,
  pause: Pause,
  onProgress: (letters: number) => void,
  onLine: (line: string, isIndented: boolean) => void,
): Promise<void> {
  const endOfLine = lineEndFinder(text);
  // A line of which some parts were read, and where in the text it begins and ends.
  let open: { readonly at: number; readonly end: number; readonly parts: LineParts } | undefined;
  for (let from = 0; from < text.length; ) {
    from = readSome(from);
    onProgress(from);
    await pause();
  }

  /** Reads some lines and gives where the next one, or the next part of this one, begins. */
  function readSome(start: number): number {
    let from = start;
    const most = Math.min(text.length, start + lettersPerPiece);
    for (let count = 0; count < entriesPerPiece && from < most; count++) {
      from = open === undefined ? readLine(from) : readPart(from, open);
    }
    return from;
  }

  function readLine(from: number): number {
    const end = endOfLine(from);
    const line = text.slice(from, end).trim();
    const isLong = line.length > lettersPerPiece && whyUnread(line, format) !== 'comment';
    const parts = isLong ? format.partsOf?.(line) : undefined;
    if (parts === undefined) {
      onLine(line, line.charCodeAt(0) !== text.charCodeAt(from));
      return behindLineEnd(text, end);
    }
    const at = text.indexOf(line.charAt(0), from);
    open = { at, end, parts };
    return at + parts.from;
  }

  function readPart(from: number, { at, end, parts }: NonNullable<typeof open>): number {
    const to = at + parts.to;
    let cut = Math.min(to, from + lettersPerPiece);
    while (cut > from && cut < to && !parts.isGap(text.charCodeAt(cut))) cut--;
    // A word of which no end is in sight goes whole, and will be too long.
    if (cut === from) while (++cut < to && !parts.isGap(text.charCodeAt(cut)));
    onLine(parts.before + text.slice(from, cut).trim() + parts.after, false);
    if (cut < to) return cut + 1;
    open = undefined;
    return behindLineEnd(text, end);
  }
}

/** Why nothing is read of a line. */
function whyUnread(line: string, format: Format): SkipReason | undefined {
  if (line === '') return 'blank';
  const first = line.charCodeAt(0);
  if (first === 0x21) return format.name === adblock.name && isDirective(line) ? undefined : 'comment';
  if (first === 0x2f && line.charCodeAt(1) === 0x2f) return 'comment';
  if (first === 0x3b && format.name === rpz.name) return 'comment';
  if (first === 0x23 && !(format.name === adblock.name && adblock.fits(line))) return 'comment';
  return line.length > maxLineLength ? 'too-long' : undefined;
}

const dateKey =
  /^[!#;/\s]*(?:last[ _-]?(?:modified|updated?|change[sd]?)|(?:time)?updated?(?:[ _]?(?:at|on))?|date|generated(?:[ _]?(?:at|on))?|更新日?時?|最終更新日?)\s*[:：]\s*(.{8,60})$/i;

/** The date in a comment line such as `# Last modified: 2026-07-06 00:40:31 UTC`. */
function dateInComment(line: string): number | undefined {
  const value = dateKey
    .exec(line)?.[1]
    ?.trim()
    .replace(/\s*\((UTC|GMT)\)$/, ' $1');
  if (value === undefined) return undefined;
  const time =
    parseListDate(value, 'Z') ??
    (/[a-z]{3}/i.test(value) && /(GMT|UTC|[+-]\d{4}|Z)$/.test(value) ? Date.parse(value) : Number.NaN);
  return isListDate(time) ? time : undefined;
}

/** A line of megabytes is judged by its first words. */
const maxJudgedLength = 4096;

function firstWords(line: string): string {
  const beginning = line.slice(0, maxJudgedLength);
  const end = Math.max(beginning.lastIndexOf(' '), beginning.lastIndexOf('\t'));
  return end === -1 ? beginning : beginning.slice(0, end).trimEnd();
}

/** The first lines of a text, as far as somebody wants them: comments may take up many. */
function* firstLines(text: string): Generator<string> {
  const endOfLine = lineEndFinder(text);
  for (let from = 0, count = 0; from < text.length && count < mostLinesSeen; count++) {
    const end = endOfLine(from);
    yield text.slice(from, end).trim();
    from = behindLineEnd(text, end);
  }
}

// What a uBlacklist ruleset says of itself may be longer than a short one's rules.
const frontMatter = /^\s*---[ \t]*(?:\r?\n|\r)(?:(?!---)[^\r\n]{0,1000}(?:\r?\n|\r)){0,100}?---[ \t]*(?=[\r\n]|$)/;

function detectFormat(text: string): Format | undefined {
  const fits = new Map<Format, number>();
  let lines = 0;
  for (const line of firstLines(text.replace(frontMatter, ''))) {
    if (line === '' || /^(!|\/\/|;|#(?![#@$?%]))/.test(line)) continue;
    if (++lines > sampleLines) break;
    const beginning = line.length > maxJudgedLength ? firstWords(line) : line;
    const format = formats.find((candidate) => candidate.fits(beginning));
    if (format !== undefined) fits.set(format, (fits.get(format) ?? 0) + 1);
  }
  let best: Format | undefined;
  for (const [format, count] of fits) if (count > (fits.get(best as Format) ?? 0)) best = format;
  if (best === undefined) return undefined;
  // A few adblock rules, records or match patterns among plain names say what program the file was made for.
  for (const format of [rpz, ublacklist, adblock]) {
    if ((best === domains || best === urls) && (fits.get(format) ?? 0) * 20 > lines) best = format;
  }
  const understood = [...fits.values()].reduce((sum, count) => sum + count, 0);
  return understood * 2 >= Math.min(lines, sampleLines) ? best : undefined;
}
