import { applyData, applyEntry } from './incident.ts';
import type { Entry, Incident, IncidentRecord } from './types.ts';

type Runs = Pick<IncidentRecord, 'chain' | 'parts'>;

/** What joining adds here. */
export interface Joining {
  /** Entries that go on where our own chain ends: the other computer is simply further. */
  readonly chain: readonly Entry[];
  /** Entries that make or lengthen a part, each with the hash of that part's first entry. */
  readonly parts: readonly { readonly first: string; readonly entries: readonly Entry[] }[];
}

/**
 * Works out what of another record is not here yet. An entry is known by its hash, so joining the same twice adds nothing, and
 * in whatever order several records are joined, the same entries are there in the end. Both records must have been checked.
 */
export function planJoining(here: Runs, there: Runs): Joining {
  const known = new Set([here.chain, ...here.parts].flat().map(({ hash }) => hash));
  const last = new Map(here.parts.map((run) => [run.at(-1)?.hash ?? '', run[0]?.hash ?? ''] as const));
  let head = here.chain.at(-1);
  const chain: Entry[] = [];
  const parts = new Map<string, Entry[]>();
  for (const run of [there.chain, ...there.parts]) {
    for (const entry of run) {
      if (known.has(entry.hash)) continue;
      known.add(entry.hash);
      if (head && entry.prev === head.hash && entry.incident === head.incident) {
        chain.push(entry);
        head = entry;
        continue;
      }
      const first = last.get(entry.prev) ?? entry.hash;
      last.delete(entry.prev);
      last.set(entry.hash, first);
      const lengthened = parts.get(first);
      if (lengthened) lengthened.push(entry);
      else parts.set(first, [entry]);
    }
  }
  return { chain, parts: [...parts].map(([first, entries]) => ({ first, entries })) };
}

/** An entry with where it stands: 0 for the chain of this computer, 1 … for the parts in their order. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly part: number;
}

/**
 * All entries of a record in order of time. Within a run the order is always the chain's: an entry whose clock had gone back
 * counts as made at the time of the one before, and what was written after a joining counts as later than all that was joined.
 */
export function inTimeOrder({ chain, parts }: Runs): readonly PlacedEntry[] {
  if (parts.length === 0) return chain.map((entry) => ({ entry, part: 0 }));
  const runs = [chain, ...parts];
  const timeOf = new Map<string, number>();
  const all = new Set(runs.flat().map(({ hash }) => hash));
  /** How far each run is timed; a run waits where it follows, or joins, an entry of another that is not timed yet. */
  const done = runs.map(() => 0);
  for (let moved = true; moved; ) {
    moved = false;
    for (const [index, run] of runs.entries()) {
      for (let at = done[index] ?? 0; at < run.length; at++) {
        const entry = run[at];
        if (!entry || waits(entry)) break;
        const joinedMs = entry.data.kind === 'joined' ? (timeOf.get(entry.data.head) ?? -1) + 1 : 0;
        timeOf.set(entry.hash, Math.max(entry.when.atMs, timeOf.get(entry.prev) ?? 0, joinedMs));
        done[index] = at + 1;
        moved = true;
      }
    }
  }
  const placed = runs.flatMap((run, part) => run.map((entry) => ({ entry, part })));
  const time = (entry: Entry) => timeOf.get(entry.hash) ?? entry.when.atMs;
  return placed.sort((a, b) => time(a.entry) - time(b.entry) || a.entry.seq - b.entry.seq || a.part - b.part);

  function waits({ prev, data }: Entry): boolean {
    const isUntimed = (hash: string) => all.has(hash) && !timeOf.has(hash);
    return isUntimed(prev) || (data.kind === 'joined' && isUntimed(data.head));
  }
}

/** What a record adds up to; the same as keeping the incident up to date entry by entry. */
export function addUp(record: Runs): Incident {
  const [started, ...later] = record.chain;
  const last = record.chain.at(-1);
  if (!started || !last) throw new Error('Expected a record to have entries');
  let incident = applyEntry(null, started);
  if (record.parts.length === 0) return later.reduce(applyEntry, incident);
  for (const { entry } of inTimeOrder(record)) {
    if (entry !== started) incident = applyData(incident, entry);
  }
  return {
    ...incident,
    changedAtMs: last.when.atMs,
    count: last.seq,
    head: last.hash,
    joined: record.parts.reduce((sum, run) => sum + run.length, 0),
  };
}
