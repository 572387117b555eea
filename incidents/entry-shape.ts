import { attachmentOf } from './evidence.ts';
import type { EntryData } from './types.ts';

/** 1 January 9999: a later day no longer has four digits, and no screen could write it. */
const latestMs = Date.UTC(9999, 0);

/** Whether a value is a moment that every screen can write as a date. */
export function isMomentMs(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < latestMs;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isSwitch: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => Number.isSafeInteger(value);
const areTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const isAny: Check = (value) => value !== undefined;
const isOneOf =
  (...names: readonly string[]): Check =>
  (value) =>
    names.some((name) => name === value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const isFile: Check = (file) => attachmentOf({ file } as EntryData) !== null;

/** What each field must be so that the screens can show it; a fact has a reader of its own (incidents/facts.ts). */
const shapes: { readonly [kind in EntryData['kind']]: { readonly [field: string]: Check } } = {
  started: { type: isText, from: isText, foundAtMs: isMomentMs, exercise: isSwitch },
  'type-changed': { type: isText },
  ticked: { step: isText },
  unticked: { step: isText },
  note: { text: isText },
  page: {
    title: isText,
    url: isText,
    verdict: isOneOf('flagged', 'suspicious', 'clear', 'ignored', 'unknown'),
    lists: areTexts,
    referrer: maybe(isText),
  },
  stopped: { url: isText, lists: areTexts, entry: isText, late: isSwitch, referrer: maybe(isText) },
  fact: { key: isText, value: isAny },
  closed: { lessons: isText },
  reopened: {},
  correction: { of: isCount, text: isText },
  'page-copy': {
    title: isText,
    url: isText,
    referrer: maybe(isText),
    form: isOneOf('mhtml', 'html'),
    missing: areTexts,
    file: isFile,
  },
  screenshot: { title: isText, url: isText, file: isFile },
  file: { text: isText, file: isFile },
  call: {
    desk: maybe(isText),
    contact: maybe(isText),
    name: isText,
    number: isText,
    outcome: isOneOf('reached', 'no-answer', 'message-left'),
    text: isText,
  },
  report: { desk: isText, name: isText, reference: isText, filedAtMs: isMomentMs, text: isText },
  'clock-back': { lastMs: isMomentMs },
  joined: { incident: isText, first: isText, count: isCount, head: isText },
  restored: { deletedAtMs: isMomentMs, deletedBy: isText },
};

/**
 * Whether the data of an entry from a file has the fields that its kind needs: whoever wrote the file can also have sealed it. A kind
 * of a later version passes, since no screen reads it.
 */
export function isEntryData(value: unknown): value is EntryData {
  if (typeof value !== 'object' || value === null) return false;
  const data = value as { readonly kind?: unknown; readonly [field: string]: unknown };
  if (typeof data.kind !== 'string') return false;
  if (!Object.hasOwn(shapes, data.kind)) return true;
  return Object.entries(shapes[data.kind as EntryData['kind']]).every(([field, check]) => check(data[field]));
}
