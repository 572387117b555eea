import { attachmentOf } from '../incidents/evidence.ts';
import { addUp, planJoining } from '../incidents/join.ts';
import type { Bundle, Draft, Entry, EntryData, IncidentRecord, TakenIn } from '../incidents/types.ts';
import type { IncidentShelf, PartEntry, ShelfChange, ShelvedRuns } from './incident-shelf.ts';
import { type IncidentWriter, seal } from './incident-writer.ts';
import { Refused } from './stored.ts';

/** Takes in records from elsewhere in one change, and notes in each chain what joined it. */
export async function takeIn({ change }: Pick<IncidentWriter, 'change'>, bundle: Bundle, by: string): Promise<TakenIn> {
  const { into } = bundle;
  return change(async (place) => {
    const tombstones = new Map((await place.tombstones()).map((it) => [it.incident, it]));
    const results = { added: 0, joined: 0, skipped: 0, deleted: 0 };
    const hosts = new Map<string, Taking>();
    const hostOfRecord = new Map<string, string>();
    for (const record of bundle.records) {
      const [first] = record.chain;
      if (!first) throw new Error('Expected a record to have entries');
      const host =
        into ?? ((await place.incident(first.incident)) ? null : await place.hostOf(first.hash)) ?? first.incident;
      hostOfRecord.set(first.incident, host);
      if (tombstones.get(host)?.undo) {
        if (into) throw new Refused({ kind: 'deleted' });
        results.deleted++;
        continue;
      }
      const taking = hosts.get(host) ?? (await beginTaking(place, host));
      if (into && taking.before === null) throw new Refused({ kind: 'deleted' });
      hosts.set(host, taking);
      results[await takeRecord(taking, record, by, tombstones.get(host))]++;
    }
    const changed = [...hosts.values()].filter(({ entries, parts }) => entries.length + parts.length > 0);
    const arrived = changed
      .flatMap(({ entries, parts }) => [...entries, ...parts.map(({ entry }) => entry)])
      .flatMap(({ data }) => attachmentOf(data)?.id ?? []);
    const drafts: Draft[] = [];
    for (const draft of bundle.drafts) {
      const incident = hostOfRecord.get(draft.incident);
      if (incident === undefined || !hosts.has(incident)) continue;
      const here = await place.drafts(incident);
      // Under a name of its own: one from elsewhere may be called like another that is being typed here.
      const id = `${incident} ${draft.id}`;
      if (!here.some((it) => it.id === draft.id || it.id === id)) drafts.push({ ...draft, id, incident });
    }
    const gone = [];
    for (const tombstone of bundle.tombstones) {
      const { incident } = tombstone;
      if (tombstones.has(incident) || hosts.has(incident) || (await place.incident(incident))) continue;
      gone.push({ ...tombstone, undo: null });
    }
    const planned: ShelfChange = {
      incidents: changed.map(({ before, chain, parts, oldParts }) => ({
        before,
        incident: addUp(toRuns({ chain, parts: [...oldParts, ...parts] })),
      })),
      entries: changed.flatMap(({ entries }) => entries),
      parts: changed.flatMap(({ parts }) => parts),
      drafts,
      arrived,
      tombstones: gone,
      liftedTombstones: changed.map(({ host }) => host).filter((host) => tombstones.has(host)),
    };
    return [planned, results] as const;
  });
}

/** The chain and the parts of an incident, as they lie on a shelf. */
export function toRuns({ chain, parts }: ShelvedRuns): Pick<IncidentRecord, 'chain' | 'parts'> {
  const byFirst = Map.groupBy(parts, ({ first }) => first);
  return {
    chain,
    parts: [...byFirst.values()].map((run) => run.map(({ entry }) => entry).sort((a, b) => a.seq - b.seq)),
  };
}

/** One incident while records are taken in. */
interface Taking {
  readonly host: string;
  readonly before: string | null;
  readonly chain: Entry[];
  readonly oldParts: readonly PartEntry[];
  /** New in the chain, and new in the parts. */
  readonly entries: Entry[];
  readonly parts: PartEntry[];
}

async function beginTaking(place: IncidentShelf, host: string): Promise<Taking> {
  const here = await place.incident(host);
  const { chain, parts } = here ? await place.runs(host) : { chain: [], parts: [] };
  return { host, before: here?.head ?? null, chain: [...chain], oldParts: parts, entries: [], parts: [] };
}

async function takeRecord(
  taking: Taking,
  record: Bundle['records'][number],
  by: string,
  tombstone: { readonly deletedAtMs: number; readonly by: string } | undefined,
): Promise<'added' | 'joined' | 'skipped'> {
  const isNew = taking.chain.length === 0;
  const here = toRuns({ chain: taking.chain, parts: [...taking.oldParts, ...taking.parts] });
  const plan = isNew ? { chain: record.chain, parts: asParts(record.parts) } : planJoining(here, record);
  if (plan.chain.length + plan.parts.length === 0) return 'skipped';
  const add = (entries: readonly Entry[]) => {
    taking.chain.push(...entries);
    taking.entries.push(...entries);
  };
  const note = async (data: EntryData) => {
    const last = taking.chain.at(-1);
    if (!last) throw new Error('Expected entries before a note about them');
    add(await seal(taking.host, { count: last.seq, head: last.hash, changedAtMs: last.when.atMs }, data, by));
  };
  add(plan.chain);
  for (const { first, entries } of plan.parts) {
    taking.parts.push(...entries.map((entry) => ({ incident: taking.host, first, entry })));
  }
  if (isNew) {
    if (tombstone) await note({ kind: 'restored', deletedAtMs: tombstone.deletedAtMs, deletedBy: tombstone.by });
    return 'added';
  }
  for (const { first, entries } of plan.parts) {
    const last = entries.at(-1);
    if (!last) continue;
    const before = here.parts.find((run) => run[0]?.hash === first)?.length ?? 0;
    const count = before + entries.length;
    await note({ kind: 'joined', incident: last.incident, first, count, head: last.hash });
  }
  return plan.parts.length > 0 ? 'joined' : 'added';
}

function asParts(parts: IncidentRecord['parts']) {
  return parts.map((entries) => ({ first: entries[0]?.hash ?? '', entries }));
}
