import { exerciseLabel } from '../i18n/exercise.ts';
import { CHAIN_START, findChanges } from '../incidents/chain.ts';
import { isEntryData, isMomentMs } from '../incidents/entry-shape.ts';
import { attachmentOf } from '../incidents/evidence.ts';
import {
  type Draft,
  type Entry,
  type IncidentArchive,
  type IncidentRecord,
  MOST_FILE_BYTES,
  type OnProgress,
  type Stored,
  type StoreFailure,
  type TakenIn,
  type Tombstone,
} from '../incidents/types.ts';
import { type ContactChange, contactFields, type KeptContact } from '../settings/contacts.ts';
import { readStoredSettings, type Settings } from '../settings/settings.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { sha256Hex } from './digest.ts';
import { hashFile } from './hash-file.ts';
import { changeContacts, changeSettings, readOwnSettings, type SettingsChange } from './settings-store.ts';

type Runs = Pick<IncidentRecord, 'chain' | 'parts'>;

/**
 * Everything the user entered, or all of one incident, as lines of JSON. Lists are not in it: they come back by themselves.
 *
 *   {"format":"shodo-backup","version":2,"writtenAtMs":…,"settings":{…},"records":[{"chain":[…],"parts":[[…]]}],
 *    "drafts":[…],"tombstones":[…],"files":[{"id":"…","sizeBytes":…}]}                                      (one line)
 *   {"file":"<id>","base64":"…"}        then each file in order, in pieces of at most PIECE_BYTES, one a line
 *
 * A record of an exercise says so before its chain, for whoever opens the file; what counts is the chain's first entry.
 * So a backup without files is plain JSON, and one with 200 MB of them is written and read without ever lying in memory whole.
 * Version 1 was one JSON value over many lines, with `incidents` (chains only) and no files, parts or tombstones.
 */
interface Head {
  /** Null in the backup of one incident. */
  readonly settings: Settings | null;
  readonly records: readonly Runs[];
  readonly drafts: readonly Draft[];
  readonly tombstones: readonly Tombstone[];
  readonly files: readonly { readonly id: string; readonly sizeBytes: number }[];
}

const FORMAT = 'shodo-backup';
const VERSION = 2;

/** A multiple of 3, so that every piece but the last is base64 without padding. */
const PIECE_BYTES = 3 * 1024 ** 2;

/** Read of a backup at a time. */
const READ_BYTES = 8 * 1024 ** 2;

/** More than all notes of many years; a file with a longer line is none of ours and must not fill the memory. */
const MOST_LINE_LETTERS = 256 * 1024 ** 2;

const MINUTES_A_DAY = 24 * 60;

/** What became of a backup that was read. */
export type ImportResult =
  | ({ readonly ok: true } & TakenIn)
  | {
      readonly ok: false;
      /** `broken-chain` and `broken-file` name the incident and entry, or the file, in `detail`; `failed` the store's failure. */
      readonly kind: 'not-a-backup' | 'newer-version' | 'broken-chain' | 'broken-file' | 'failed';
      readonly detail?: string;
      readonly failure?: StoreFailure;
    };

/** Writes all incidents, drafts, tombstones, files and settings into one file, wherever this browser keeps them. */
export async function exportBackup(store: IncidentArchive, onProgress?: OnProgress): Promise<Stored<Blob>> {
  const [records, tombstones] = [await store.records(), await store.deleted()];
  if (!records.ok) return records;
  if (!tombstones.ok) return tombstones;
  const gone = tombstones.value.map((tombstone) => ({ ...tombstone, undo: null }));
  return write(store, records.value, gone, await readOwnSettings(), onProgress);
}

/** Writes all of one incident into a file, to go on with it on another computer; null where it is not there. */
export async function exportIncident(
  store: IncidentArchive,
  incident: string,
  onProgress?: OnProgress,
): Promise<Stored<Blob | null>> {
  const record = await store.record(incident);
  if (!record.ok || !record.value) return record.ok ? { ok: true, value: null } : record;
  return write(store, [record.value], [], null, onProgress);
}

async function write(
  store: IncidentArchive,
  records: readonly IncidentRecord[],
  tombstones: readonly Tombstone[],
  settings: Settings | null,
  onProgress?: OnProgress,
): Promise<Stored<Blob>> {
  const drafts: Draft[] = [];
  const kept: { readonly id: string; readonly bytes: Blob }[] = [];
  for (const { incident, chain, parts } of records) {
    const unfinished = await store.drafts(incident.id);
    if (!unfinished.ok) return unfinished;
    drafts.push(...unfinished.value);
    for (const { data } of [chain, ...parts].flat()) {
      const id = attachmentOf(data)?.id;
      if (id === undefined || kept.some((file) => file.id === id)) continue;
      const bytes = await store.readAttachment(id);
      if (!bytes.ok) return bytes;
      // A file that is missing here is named by the check; the backup holds what there is.
      if (bytes.value) kept.push({ id, bytes: bytes.value });
    }
  }
  const head = {
    format: FORMAT,
    version: VERSION,
    writtenAtMs: Date.now(),
    settings,
    records: records.map(({ incident, chain, parts }) => ({
      ...(incident.exercise ? { exercise: exerciseLabel } : {}),
      chain,
      parts,
    })),
    drafts,
    tombstones,
    files: kept.map(({ id, bytes }) => ({ id, sizeBytes: bytes.size })),
  };
  const lines: Blob[] = [new Blob([JSON.stringify(head), '\n'])];
  const all = kept.reduce((sum, { bytes }) => sum + bytes.size, 0);
  let done = 0;
  for (const { id, bytes } of kept) {
    for (let at = 0; at < bytes.size; at += PIECE_BYTES) {
      const piece = new Uint8Array(await bytes.slice(at, at + PIECE_BYTES).arrayBuffer());
      // A Blob for itself, so that the browser may put it on the disk.
      lines.push(new Blob([`{"file":${JSON.stringify(id)},"base64":"`, toBase64(piece), '"}\n']));
      done += piece.length;
      onProgress?.(done, all);
    }
  }
  return { ok: true, value: new Blob(lines, { type: 'application/json' }) };
}

/**
 * Takes in a backup: all of it or, when anything in it is wrong, nothing. Incidents that are here already stay; one that is
 * further on in the backup gets the entries it lacks, and one that was gone on with here and there keeps both chains. With `into`
 * all its records join that incident. Settings fill what is still empty here and overwrite nothing.
 */
export async function importBackup(
  store: IncidentArchive,
  file: Blob,
  by: string,
  into?: string,
  onProgress?: OnProgress,
): Promise<ImportResult> {
  const lines = readLines(file, onProgress);
  const first = await lines.next();
  const firstHead = first.done ? 'not-a-backup' : parseHead(first.value);
  const isOneValue = firstHead === 'not-a-backup' && file.size <= MOST_FILE_BYTES;
  // Version 1, or one that an editor has set out over several lines.
  const head = isOneValue ? parseHead(await file.text()) : firstHead;
  if (typeof head === 'string') return { ok: false, kind: head };
  for (const record of head.records) {
    const last = record.chain.at(-1);
    const stored = { count: record.chain.length, head: last?.hash ?? CHAIN_START };
    const [broken] = await findChanges(record, { stored }, sha256Hex);
    if (broken) return { ok: false, kind: 'broken-chain', detail: `${last?.incident} #${broken.seq}` };
  }
  const failed = await takeFiles(store, head, lines);
  if (failed) return failed;
  const taken = await store.takeIn({ ...head, ...(into === undefined ? {} : { into }) }, by);
  if (!taken.ok) return failedFor(taken.failure);
  if (head.settings && into === undefined) {
    const here = await readOwnSettings();
    const settings = await changeSettings(fillEmpty(here, head.settings));
    if (!settings.ok) return failedFor(settings.failure);
    const contacts = await changeContacts(addMissing(here.contacts, head.settings.contacts));
    if (!contacts.ok) return failedFor(contacts.failure);
  }
  return { ok: true, ...taken.value };
}

function failedFor(failure: StoreFailure): ImportResult {
  return { ok: false, kind: 'failed', detail: failure.kind, failure };
}

/** Keeps the files of a backup, each checked against the entry that names it; the first failure, or null. */
async function takeFiles(
  store: IncidentArchive,
  head: Head,
  lines: AsyncGenerator<string>,
): Promise<(ImportResult & { ok: false }) | null> {
  const wanted = new Map(
    head.records
      .flatMap(({ chain, parts }) => [chain, ...parts].flat())
      .flatMap(({ data }) => attachmentOf(data) ?? [])
      .map((file) => [file.id, file]),
  );
  for (const { id, sizeBytes } of head.files) {
    const file = wanted.get(id);
    const broken = { ok: false, kind: 'broken-file', detail: file?.name ?? id } as const;
    if (!file || sizeBytes > MOST_FILE_BYTES) return broken;
    const pieces: Blob[] = [];
    for (let got = 0; got < sizeBytes; ) {
      const line = await lines.next();
      const piece = line.done ? null : parsePiece(line.value, id);
      if (!piece || piece.length === 0) return broken;
      pieces.push(new Blob([piece]));
      got += piece.length;
    }
    const bytes = new Blob(pieces, { type: file.mediaType });
    if ((await hashFile(bytes)) !== file.sha256) return broken;
    const kept = await store.keepFile(id, bytes);
    if (!kept.ok) return { ok: false, kind: 'failed', detail: kept.failure.kind, failure: kept.failure };
  }
  return null;
}

function parsePiece(line: string, id: string): Uint8Array<ArrayBuffer> | null {
  try {
    const piece: { readonly file?: unknown; readonly base64?: unknown } = JSON.parse(line);
    return piece.file === id && typeof piece.base64 === 'string' ? fromBase64(piece.base64) : null;
  } catch {
    return null;
  }
}

/** The lines of a file, one at a time; none from the first on that is too long. */
async function* readLines(file: Blob, onProgress?: OnProgress): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  let letters = 0;
  for (let at = 0; at < file.size; at += READ_BYTES) {
    const bytes = await file.slice(at, at + READ_BYTES).arrayBuffer();
    const [head = '', ...others] = decoder.decode(bytes, { stream: at + READ_BYTES < file.size }).split('\n');
    rest.push(head);
    letters += head.length;
    for (const next of others) {
      yield rest.join('');
      rest = [next];
      letters = next.length;
    }
    if (letters > MOST_LINE_LETTERS) return;
    onProgress?.(Math.min(file.size, at + READ_BYTES), file.size);
  }
  if (rest.some((part) => part !== '')) yield rest.join('');
}

function parseHead(text: string): Head | 'not-a-backup' | 'newer-version' {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not-a-backup';
  }
  const read = value as { readonly [key: string]: unknown } | null;
  if (typeof read !== 'object' || read?.format !== FORMAT) return 'not-a-backup';
  if (typeof read.version !== 'number' || read.version > VERSION) return 'newer-version';
  const old = Array.isArray(read.incidents) ? read.incidents.map((chain: unknown) => ({ chain, parts: [] })) : null;
  const records: unknown = read.version === 1 ? old : read.records;
  const { drafts, tombstones = [], files = [] } = read;
  if (!isListOf(records, isRecord) || !isListOf(drafts, isDraft)) return 'not-a-backup';
  if (!isListOf(tombstones, isTombstone) || !isListOf(files, isFile)) return 'not-a-backup';
  const settings = read.settings === null ? null : readStoredSettings(read.settings);
  return { settings, records, drafts, tombstones, files };
}

function isListOf<T>(value: unknown, isOne: (it: unknown) => it is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isOne);
}

function isRecord(value: unknown): value is Runs {
  const { chain, parts } = (value ?? {}) as { readonly chain?: unknown; readonly parts?: unknown };
  return (
    isListOf(chain, isEntry) &&
    chain[0]?.data.kind === 'started' &&
    isListOf(parts, (run): run is readonly Entry[] => isListOf(run, isEntry) && run.length > 0)
  );
}

function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null;
  return (
    typeof entry === 'object' &&
    typeof entry?.incident === 'string' &&
    typeof entry.seq === 'number' &&
    typeof entry.by === 'string' &&
    typeof entry.prev === 'string' &&
    typeof entry.hash === 'string' &&
    isMomentMs(entry.when?.atMs) &&
    typeof entry.when?.zone === 'string' &&
    Number.isSafeInteger(entry.when.offsetMinutes) &&
    Math.abs(entry.when.offsetMinutes) <= MINUTES_A_DAY &&
    isEntryData(entry.data)
  );
}

function isDraft(value: unknown): value is Draft {
  const draft = value as Partial<Draft> | null;
  return (
    typeof draft === 'object' &&
    (['id', 'incident', 'field', 'text'] as const).every((key) => typeof draft?.[key] === 'string') &&
    isMomentMs(draft?.changedAtMs) &&
    (draft.replaces === undefined || isListOf(draft.replaces, (id): id is string => typeof id === 'string'))
  );
}

function isTombstone(value: unknown): value is Tombstone {
  const tombstone = value as Partial<Tombstone> | null;
  return (
    typeof tombstone === 'object' &&
    (['incident', 'head', 'by'] as const).every((key) => typeof tombstone?.[key] === 'string') &&
    Number.isSafeInteger(tombstone?.count) &&
    isMomentMs(tombstone?.deletedAtMs)
  );
}

function isFile(value: unknown): value is Head['files'][number] {
  const file = value as Partial<Head['files'][number]> | null;
  return typeof file === 'object' && typeof file?.id === 'string' && Number.isSafeInteger(file.sizeBytes);
}

function fillEmpty(here: Settings, backup: Settings): SettingsChange {
  return {
    userName: here.userName || backup.userName,
    companyName: here.companyName || backup.companyName,
    prefecture: here.prefecture || backup.prefecture,
    policePhone: here.policePhone || backup.policePhone,
  };
}

/** The contacts of the backup that are not here, under new names where theirs is taken: who is here stays as they are. */
function addMissing(here: readonly KeptContact[], backup: readonly KeptContact[]): readonly ContactChange[] {
  const missing = backup.filter(
    (theirs) =>
      !here.some((ours) => ours.role === theirs.role && ours.phone === theirs.phone && ours.name === theirs.name),
  );
  return missing.map((theirs) => {
    const isTaken = here.some(({ id }) => id === theirs.id);
    return { kind: 'edit', row: isTaken ? { ...theirs, id: crypto.randomUUID() } : theirs, fields: contactFields };
  });
}
