import type { RawEntry, SkipReason } from '../entry.ts';

export type FormatName =
  | 'hosts'
  | 'domains'
  | 'adblock'
  | 'urls'
  | 'jpcert'
  | 'tweetfeed'
  | 'ublacklist'
  | 'rpz'
  | 'dnsmasq'
  | 'json';

/** A line of very many names: any run of them, cut at gaps, is a line of the same kind between `before` and `after`. */
export interface LineParts {
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
  readonly isGap: (charCode: number) => boolean;
}

/** One way of writing a list, a line at a time. */
export interface Format {
  readonly name: FormatName;
  /** Paths in it were lower-cased by their maintainers or are matched so by the programs that read it. */
  readonly ignoresPathCase: boolean;
  /** True when the line, trimmed and no comment, is written the way only this format has it. */
  readonly fits: (line: string) => boolean;
  /** The same format with a memory for one list, where lines say how others are to be read. */
  readonly forList?: () => Format;
  /** Called before the first line, each time the lines are gone through. */
  readonly restart?: () => void;
  /** Whether a piece of the list may hold exceptions; absent where the format has none. */
  readonly mayExcept?: (text: string) => boolean;
  /** Where a line may be cut that goes on for megabytes; without it such a line is skipped. */
  readonly partsOf?: (line: string) => LineParts | undefined;
  /**
   * Hands out what the line says, or tells why it says nothing. Lines are trimmed and come in their order; `isIndented` tells
   * that one began with a blank. Never throws, whatever the line.
   */
  readonly read: (line: string, emit: (entry: RawEntry) => void, isIndented: boolean) => SkipReason | undefined;
}

/** A name as lists write it, good enough to tell a format by; `parseHost` decides what it is. */
export function looksLikeHost(text: string): boolean {
  if (text.length > 1024 || /[\s,;:/\\|^$*@?#="'<>()[\]{}]/.test(text)) return false;
  const dot = text.indexOf('.', 1);
  return dot !== -1 && dot < text.length - 1;
}

/** A line without the note that `#` begins behind a space. Takes no longer than the line is long, whatever is in it. */
export function withoutNote(line: string): string {
  const note = line.includes('#') ? line.search(/\s#/) : -1;
  return note === -1 ? line : line.slice(0, note).trimEnd();
}

/** What separates words, told by its char code. */
export function isSpace(charCode: number): boolean {
  return charCode <= 0x20 || (charCode > 0x7f && /\s/.test(String.fromCharCode(charCode)));
}

/** Date and time as lists write them, in ms since the epoch; `offset` like `Z` or `+09:00` where the text names none. */
export function parseListDate(text: string, offset: string): number | undefined {
  const parts =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?)?\s*(Z|UTC|GMT|JST|[+-]\d{2}:?\d{2})?$/.exec(
      text.trim(),
    );
  if (parts === null) return undefined;
  const [, year, month, day, hour = '0', minute = '00', second = '00', named] = parts;
  const two = (digits: string | undefined) => (digits ?? '0').padStart(2, '0');
  const zone = named === undefined ? offset : zoneOffset(named);
  const time = Date.parse(`${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${zone}`);
  return isListDate(time) ? time : undefined;
}

/** Whether a list can mean this time, in ms since the epoch: a side table holds seconds from 1970 to 2106. */
export function isListDate(time: number): boolean {
  return time >= 0 && time < 2 ** 32 * 1000;
}

function zoneOffset(named: string): string {
  if (named === 'Z' || named === 'UTC' || named === 'GMT') return 'Z';
  if (named === 'JST') return '+09:00';
  return named.includes(':') ? named : `${named.slice(0, 3)}:${named.slice(3)}`;
}

/** The fields of one CSV line; quoted fields may hold commas and doubled quotes. */
export function splitCsvLine(line: string): string[] {
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] === '"') {
      let field = '';
      let close = line.indexOf('"', at + 1);
      while (close !== -1 && line[close + 1] === '"') {
        field += line.slice(at + 1, close + 1);
        at = close + 1;
        close = line.indexOf('"', at + 1);
      }
      const end = close === -1 ? line.length : close;
      field += line.slice(at + 1, end);
      const comma = line.indexOf(',', end);
      fields.push(field);
      at = comma === -1 ? line.length + 1 : comma + 1;
    } else {
      const comma = line.indexOf(',', at);
      const end = comma === -1 ? line.length : comma;
      fields.push(line.slice(at, end));
      at = end + 1;
    }
  }
  return fields;
}
