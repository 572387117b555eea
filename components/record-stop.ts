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
  const { address, lists, entry, threats, late, atMs } = stop;
  const exercise = isPractice(threats);
  const type = reason === 'typed' ? 'phishing' : typeOfThreat[threats[0] ?? 'unknown'];
  const listed = await store.list();
  if (!listed.ok) return listed;
  const open = listed.value
    .filter((it) => it.state === 'open' && it.exercise === exercise && (reason === 'stopped' || it.type === type))
    .toSorted((one, other) => other.changedAtMs - one.changedAtMs)[0];
  let incident = open?.id;
  if (incident === undefined) {
    const started = await store.start({ kind: 'started', type, from: 'warning', foundAtMs: atMs, exercise }, by);
    if (!started.ok) return started;
    incident = started.value.id;
  }
  const appended = await store.append(incident, { kind: 'stopped', url: address, lists, entry, late }, by);
  if (!appended.ok) return appended;
  return { ok: true, value: { incident, joined: open !== undefined } };
}
