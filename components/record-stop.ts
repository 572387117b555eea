import type { KnownIncidentTypeId } from '../guide/incident-type-names.ts';
import type { IncidentStore, Stored } from '../incidents/types.ts';
import type { ThreatKind } from '../watch/types.ts';

/** One stop as the record gets it. */
export interface Stop {
  readonly address: string;
  /** Ids of the lists that had it, and the entry of the first. */
  readonly lists: readonly string[];
  readonly entry: string;
  /** What each of these lists says of it, the closest first. */
  readonly threats: readonly ThreatKind[];
  readonly late: boolean;
  /** The page that led there; '' where nobody knows. */
  readonly cameFrom: string;
  readonly atMs: number;
}

/** What became of a stop that was recorded. */
export interface Recorded {
  readonly incident: string;
  /** Whether an incident that was open already took it in. */
  readonly joined: boolean;
}

/** The steps that fit a kind of site; somebody who typed into one always needs those of phishing. */
const typeOfThreat: { readonly [kind in ThreatKind]: KnownIncidentTypeId } = {
  phishing: 'phishing',
  scam: 'phishing',
  malware: 'virus',
  ransomware: 'virus',
  stalkerware: 'virus',
  test: 'phishing',
  unknown: 'phishing',
};

/** Whether only the practice address was stopped: nothing of it belongs into a real incident. */
export function isPractice(threats: readonly ThreatKind[]): boolean {
  return threats.length > 0 && threats.every((threat) => threat === 'test');
}

/**
 * Records a stop in the open incident, or in a new one where none is open. `typed`: the user has already entered something, so
 * it has to be an incident with the steps for that.
 */
export async function recordStop(
  store: IncidentStore,
  stop: Stop,
  reason: 'stopped' | 'typed',
  by: string,
): Promise<Stored<Recorded>> {
  const { address, lists, entry, threats, late, cameFrom, atMs } = stop;
  const type = reason === 'typed' ? 'phishing' : typeOfThreat[threats[0] ?? 'unknown'];
  const begun = await findOrStart(store, threats, type, reason === 'stopped', 'warning', atMs, by);
  if (!begun.ok) return begun;
  const { incident, joined } = begun.value;
  const referrer = cameFrom === '' ? {} : { referrer: cameFrom };
  const appended = await store.append(incident, { kind: 'stopped', url: address, lists, entry, late, ...referrer }, by);
  if (!appended.ok) return appended;
  return { ok: true, value: { incident, joined } };
}

/** A page that was opened before any list had it. */
export interface ListedVisit {
  readonly address: string;
  /** Ids of the lists that have it now. */
  readonly lists: readonly string[];
  /** What each of these lists says of it, the closest first. */
  readonly threats: readonly ThreatKind[];
  /** When it became known that it is listed. */
  readonly foundAtMs: number;
  /** Says when it was opened and which lists have it. */
  readonly note: string;
}

/** Records a past visit in the open incident, or in a new one where none is open. */
export async function recordVisit(store: IncidentStore, visit: ListedVisit, by: string): Promise<Stored<Recorded>> {
  const { address, lists, threats, foundAtMs, note } = visit;
  const type = typeOfThreat[threats[0] ?? 'unknown'];
  const begun = await findOrStart(store, threats, type, true, 'page', foundAtMs, by);
  if (!begun.ok) return begun;
  const page = { kind: 'page', title: '', url: address, verdict: 'flagged', lists } as const;
  for (const data of [page, { kind: 'note', text: note } as const]) {
    const appended = await store.append(begun.value.incident, data, by);
    if (!appended.ok) return appended;
  }
  return begun;
}

/** The incident that is open, the one changed last, or a new one; `anyType`: whatever its steps are. */
async function findOrStart(
  store: IncidentStore,
  threats: readonly ThreatKind[],
  type: KnownIncidentTypeId,
  anyType: boolean,
  from: 'warning' | 'page',
  foundAtMs: number,
  by: string,
): Promise<Stored<Recorded>> {
  const exercise = isPractice(threats);
  const listed = await store.list();
  if (!listed.ok) return listed;
  const open = listed.value
    .filter((it) => it.state === 'open' && it.exercise === exercise && (anyType || it.type === type))
    .toSorted((one, other) => other.changedAtMs - one.changedAtMs)[0];
  if (open) return { ok: true, value: { incident: open.id, joined: true } };
  const started = await store.start({ kind: 'started', type, from, foundAtMs, exercise }, by);
  return started.ok ? { ok: true, value: { incident: started.value.id, joined: false } } : started;
}
