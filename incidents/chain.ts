import { canonicalJson } from './canonical.ts';
import type { CheckCode, Entry, Finding, IncidentRecord } from './types.ts';

/**
 * The chain that lets a change to the record be noticed.
 *
 *   hash(entry) = SHA-256 of the UTF-8 bytes of
 *     "shodo-entry-1\n" + canonicalJson({ by, data, incident, prev, seq, when })
 *
 * `prev` is the hash of the entry before, 64 zeros for the first. Worked example:
 *
 *   shodo-entry-1
 *   {"by":"","data":{"kind":"note","text":"a"},"incident":"i1","prev":"0…0","seq":1,
 *    "when":{"atMs":0,"offsetMinutes":540,"zone":"Asia/Tokyo"}}            (one line)
 *
 * Whoever can write the database can also write a whole new chain; that shows only against the count and the head
 * noted elsewhere (on paper, in a mail). So the product says "changes can be noticed", never "proof".
 */
const FORM = 'shodo-entry-1\n';

/** `prev` of the first entry. */
export const CHAIN_START = '0'.repeat(64);

/** SHA-256 as 64 lower-case hex digits; given by the platform. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

/** Closes an entry with its hash. Throws a TypeError if its data has no canonical form. */
export async function sealEntry(entry: Omit<Entry, 'hash'>, digest: Digest): Promise<Entry> {
  return { ...entry, hash: await digest(entryBytes(entry)) };
}

function entryBytes({ by, data, incident, prev, seq, when }: Omit<Entry, 'hash'>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(FORM + canonicalJson({ by, data, incident, prev, seq, when }));
}

/** What the check of a chain found; `seq` names the first entry that is wrong. */
export type ChainCheck =
  | { readonly ok: true; readonly count: number; readonly head: string }
  /**
   * `changed`: the entry's content is not what was sealed; `missing`: this number is not there; `order`: it does not follow
   * the one before; `cut`: the record ends before the count or head that was noted.
   */
  | { readonly ok: false; readonly kind: 'changed' | 'missing' | 'order' | 'cut'; readonly seq: number };

/** One thing wrong in a run of entries. */
interface Fault {
  readonly kind: 'changed' | 'missing' | 'order';
  readonly seq: number;
}

/**
 * Checks one incident's entries in stored order, against the count and head noted elsewhere where they are known.
 * `onProgress` hears the number of entries done; a long record is checked without holding the page up.
 */
export async function checkChain(
  entries: readonly Entry[],
  digest: Digest,
  noted?: { readonly count: number; readonly head: string },
  onProgress?: (done: number) => void,
): Promise<ChainCheck> {
  for await (const fault of faultsOf(entries, CHAIN_START, 1, digest, onProgress)) return { ok: false, ...fault };
  if (noted && noted.count > entries.length) return { ok: false, kind: 'cut', seq: entries.length + 1 };
  if (noted && noted.count > 0 && (entries[noted.count - 1]?.hash ?? CHAIN_START) !== noted.head) {
    return { ok: false, kind: 'changed', seq: noted.count };
  }
  return { ok: true, count: entries.length, head: entries.at(-1)?.hash ?? CHAIN_START };
}

/** What a check of a whole record is compared with, beside itself. */
export interface Noted {
  /** Count and head stored with the incident. */
  readonly stored: { readonly count: number; readonly head: string };
  /** A code from paper or a mail. */
  readonly code?: CheckCode;
}

/**
 * Finds all that is wrong in the chain and the parts of a record, each by its entry; attachments are for who can read them.
 * A changed entry is named once, and not again through the entry that follows it.
 */
export async function findChanges(
  { chain, parts }: Pick<IncidentRecord, 'chain' | 'parts'>,
  { stored, code }: Noted,
  digest: Digest,
  onEntry?: () => void,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const known = new Map([chain, ...parts].flatMap((run) => run.map((entry) => [entry.hash, entry] as const)));
  for (const [part, run] of [chain, ...parts].entries()) {
    const [first] = run;
    if (!first) continue;
    const before = part === 0 || first.seq === 1 ? undefined : known.get(first.prev);
    const follows = before !== undefined && before.incident === first.incident && before.seq === first.seq - 1;
    if (part > 0 && first.seq !== 1 && !follows) findings.push({ kind: 'order', part, seq: first.seq });
    const [prev, seq] = part === 0 || first.seq === 1 ? [CHAIN_START, 1] : [first.prev, first.seq];
    for await (const { kind, seq: at } of faultsOf(run, prev, seq, digest, onEntry))
      findings.push({ kind, part, seq: at });
  }
  for (const said of chain) {
    if (said.data.kind !== 'joined') continue;
    const { first, head, count } = said.data;
    const part = parts.findIndex((run) => run[0]?.hash === first);
    // A part with its own faults is named by them.
    if (findings.some((finding) => 'part' in finding && finding.part === part + 1)) continue;
    const joined = parts[part] ?? [];
    if (joined.length < count || joined[count - 1]?.hash !== head) {
      findings.push({
        kind: 'missing',
        part: part + 1,
        seq: (joined[0]?.seq ?? 1) + Math.min(joined.length, count - 1),
      });
    }
  }
  const isNamed = (seq: number) => findings.some((finding) => finding.seq === seq);
  for (const { count, isHead } of [
    { count: stored.count, isHead: (hash: string) => hash === stored.head },
    ...(code ? [{ count: code.count, isHead: (hash: string) => hash.startsWith(code.headStart) }] : []),
  ]) {
    if (count > chain.length) {
      if (!isNamed(chain.length + 1)) findings.push({ kind: 'cut', seq: chain.length + 1 });
    } else if (count > 0 && !isNamed(count) && !isHead(chain[count - 1]?.hash ?? CHAIN_START)) {
      findings.push({ kind: 'rewritten', seq: count });
    }
  }
  return findings;
}

async function* faultsOf(
  entries: readonly Entry[],
  start: string,
  firstSeq: number,
  digest: Digest,
  onEntry?: (done: number) => void,
): AsyncGenerator<Fault> {
  /** Hashes the next entry may follow; null after a gap, when nobody can tell. */
  let before: readonly string[] | null = [start];
  let seq = firstSeq;
  for (const [index, entry] of entries.entries()) {
    onEntry?.(index + 1);
    if (!(entry.seq >= seq)) {
      // It stands where it cannot belong; what follows is held against the entries before it.
      yield { kind: 'order', seq };
      continue;
    }
    if (entry.seq > seq) {
      yield { kind: 'missing', seq };
      before = null;
    }
    const actual = await hashOf(entry, digest);
    if (actual !== entry.hash) yield { kind: 'changed', seq: entry.seq };
    else if ((before && !before.includes(entry.prev)) || entry.incident !== entries[0]?.incident) {
      yield { kind: 'order', seq: entry.seq };
    }
    before = actual === null ? [entry.hash] : [entry.hash, actual];
    seq = entry.seq + 1;
  }
}

/** The hash an entry should carry; null where it has no canonical form. */
async function hashOf(entry: Entry, digest: Digest): Promise<string | null> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = entryBytes(entry);
  } catch (error) {
    // A RangeError: nested more deeply than anybody can read.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
  return digest(bytes);
}
