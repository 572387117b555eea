import type { IsoDay } from './types.ts';

/** One thing for the calendar: a whole day in Japan, or a moment. */
export interface CalendarEntry {
  /** Unique and steady, so that a second import replaces the first. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly when: { readonly kind: 'day'; readonly day: IsoDay } | { readonly kind: 'moment'; readonly atMs: number };
}

/** RFC 5545 allows 75 octets a line; a continuation begins with a space, which counts. */
const LINE_OCTETS = 75;

function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** Folds by octets and only between characters, so that no reader sees a broken one. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}

function stamp(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** A calendar file (RFC 5545, .ics) with the given entries; `nowMs` is when it was made. */
export function calendarFile(entries: readonly CalendarEntry[], nowMs: number): string {
  const events = entries.flatMap(({ id, title, description, when }) => [
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}@shodo.invalid`,
    `DTSTAMP:${stamp(nowMs)}`,
    when.kind === 'day' ? `DTSTART;VALUE=DATE:${when.day.replaceAll('-', '')}` : `DTSTART:${stamp(when.atMs)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Shodo//Shodo//JA', ...events, 'END:VCALENDAR'];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
