import { CHAIN_START, findChanges } from '../incidents/chain.ts';
import { attachmentOf } from '../incidents/evidence.ts';
import { applyEntry } from '../incidents/incident.ts';
import {
  type Attachment,
  type CheckCode,
  type EntryData,
  type Finding,
  type IncidentArchive,
  MOST_FILE_BYTES,
  type OnProgress,
} from '../incidents/types.ts';
import { sha256Hex } from './digest.ts';
import { hashFile } from './hash-file.ts';
import { openIncidentStore } from './incident-store.ts';
import { type IncidentWriter, openIncidentWriter, seal, tombstoneOf } from './incident-writer.ts';
import { asStored, Refused } from './stored.ts';
import { takeIn, toRuns } from './take-in.ts';

/** What checking one entry weighs beside checking one byte of a file, for the progress. */
const ENTRY_BYTES = 1000;

/** The notes in this browser with their files, checks, deletion and what joins them from elsewhere. */
export function openIncidentArchive(writer: IncidentWriter = openIncidentWriter()): IncidentArchive {
  const { shelf, change, append } = writer;

  async function attach(
    incident: string,
    { name, bytes }: { readonly name: string; readonly bytes: Blob },
    toData: (file: Attachment) => EntryData,
    by: string,
    onProgress?: OnProgress,
  ) {
    if (bytes.size > MOST_FILE_BYTES) throw new Refused({ kind: 'too-large' });
    const place = await shelf();
    if (!place.keepsFiles) throw new Refused({ kind: 'no-files' });
    await checkReadable(bytes);
    const id = crypto.randomUUID();
    await place.putFile(id, bytes, Date.now());
    // The hash is of what is kept, not of what was chosen: a file may change on the disk meanwhile.
    const kept = await place.file(id);
    if (!kept) throw new Error('Expected the file just kept to be there');
    const sha256 = await hashFile(kept, (done) => onProgress?.(done, kept.size));
    const file = { id, name: name.toWellFormed(), mediaType: kept.type, sizeBytes: kept.size, sha256 };
    return append(incident, toData(file), by, { arrived: [id] });
  }

  async function verify(id: string, code: CheckCode | undefined, onProgress: OnProgress | undefined) {
    const place = await shelf();
    const incident = await place.incident(id);
    if (!incident) throw new Refused({ kind: 'deleted' });
    const { chain, parts } = toRuns(await place.runs(id));
    const runs = [chain, ...parts];
    const files = runs.flatMap((run, part) =>
      run.flatMap(({ seq, data }) => {
        const file = attachmentOf(data);
        return file ? [{ part, seq, file }] : [];
      }),
    );
    const all =
      ENTRY_BYTES * runs.reduce((sum, run) => sum + run.length, 0) +
      files.reduce((sum, { file }) => sum + file.sizeBytes, 0);
    let done = 0;
    const findings: Finding[] = [
      ...(await findChanges({ chain, parts }, { stored: incident, ...(code ? { code } : {}) }, sha256Hex, () => {
        done += ENTRY_BYTES;
        onProgress?.(done, all);
      })),
    ];
    for (const { part, seq, file } of files) {
      const bytes = await place.file(file.id);
      const hash = bytes && (await hashFile(bytes, (read) => onProgress?.(done + read, all)).catch(asUnreadable));
      if (hash !== file.sha256) {
        findings.push({ kind: hash ? 'file-changed' : 'file-missing', part, seq, file: file.name });
      }
      done += file.sizeBytes;
      onProgress?.(done, all);
    }
    return { count: chain.length, head: chain.at(-1)?.hash ?? CHAIN_START, files: files.length, findings };
  }

  return {
    ...openIncidentStore(writer),
    record: (id) =>
      asStored(async () => {
        const place = await shelf();
        const incident = await place.incident(id);
        return incident ? { incident, ...toRuns(await place.runs(id)) } : null;
      }),
    records: () =>
      asStored(async () => {
        const place = await shelf();
        const incidents = await place.incidents();
        const { chain, parts } = await place.allRuns();
        const chains = Map.groupBy(chain, (entry) => entry.incident);
        const joined = Map.groupBy(parts, (part) => part.incident);
        return incidents.map((incident) => ({
          incident,
          ...toRuns({ chain: chains.get(incident.id) ?? [], parts: joined.get(incident.id) ?? [] }),
        }));
      }),
    attach: (incident, file, toData, by, onProgress) => asStored(() => attach(incident, file, toData, by, onProgress)),
    readAttachment: (id) => asStored(async () => (await (await shelf()).file(id)) ?? null),
    verify: (incident, code, onProgress) => asStored(() => verify(incident, code, onProgress)),
    delete: (id, by) =>
      asStored(() =>
        change(async (place) => {
          const undo = await place.incident(id);
          if (!undo) throw new Refused({ kind: 'deleted' });
          const { count, head } = undo;
          const tombstone = { incident: id, count, head, deletedAtMs: Date.now(), by: by.toWellFormed(), undo };
          return [{ incidents: [], removed: [{ before: head, incident: id }], tombstones: [tombstone] }, undefined];
        }),
      ),
    deleted: () =>
      asStored(async () => (await (await shelf()).tombstones()).sort((a, b) => b.deletedAtMs - a.deletedAtMs)),
    restore: (id, by) =>
      asStored(() =>
        change(async (place) => {
          const tombstone = await tombstoneOf(place, id);
          if (!tombstone?.undo) return [{ incidents: [] }, false];
          const { undo, deletedAtMs, by: deletedBy } = tombstone;
          const entries = await seal(id, undo, { kind: 'restored', deletedAtMs, deletedBy }, by);
          const incident = entries.reduce(applyEntry, undo);
          return [{ incidents: [{ before: null, incident }], entries, liftedTombstones: [id] }, true];
        }),
      ),
    keepFile: (id, bytes) =>
      asStored(async () => {
        const place = await shelf();
        if (!place.keepsFiles) throw new Refused({ kind: 'no-files' });
        if (!(await place.file(id))) await place.putFile(id, bytes, Date.now());
      }),
    takeIn: (bundle, by) => asStored(() => takeIn(writer, bundle, by)),
  };
}

/** Rejects early, before a file that is gone or locked could fail in the middle of a write. */
async function checkReadable(bytes: Blob): Promise<void> {
  try {
    await bytes.slice(0, 1).arrayBuffer();
  } catch (error) {
    if (error instanceof DOMException) throw new Refused({ kind: 'unreadable' });
    throw error;
  }
}

/** A kept file that cannot be read counts as not there. */
function asUnreadable(error: unknown): undefined {
  if (!(error instanceof DOMException)) throw error;
}
