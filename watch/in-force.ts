import type { PathRule } from './browser-rules.ts';
import { BrokenDetails, checkRecord, openWhole, otherRecord, readHead } from './details.ts';
import { type OpenIndex, slotsWithParents } from './index-file.ts';
import { inPieces, makePause, type Scheduler } from './pause.ts';
import type { EntryCounts } from './types.ts';

/** What of a list acts at a time, in the form the browser's own rules take. */
export interface InForce {
  /** Punycode, no dot at the end, IPv6 in brackets; a host under another one of the list is left out, its parent covers it. */
  readonly hosts: readonly string[];
  readonly paths: readonly PathRule[];
  /** Whether a host or a parent of it acts. */
  readonly covers: (host: string) => boolean;
  /** All entries that act, covered ones included. */
  readonly counts: EntryCounts;
  /** When the next of them lapses, ms since the epoch, or null when none will. */
  readonly nextLapseMs: number | null;
}

/** Picks the entries in force at `nowMs` out of a list's two buffers. Throws `BrokenDetails` where they do not belong together. */
export async function entriesInForce(
  index: OpenIndex,
  details: ArrayBuffer,
  nowMs: number,
  scheduler?: Scheduler,
): Promise<InForce> {
  const pause = makePause(scheduler);
  const head = await readHead(async (from, to) => new Uint8Array(details).subarray(from, to), index.key);
  const count = index.hosts.count + index.paths.count;
  if (head.count !== count) throw new BrokenDetails(`expected ${count} records, got ${head.count}`);
  const whole = openWhole(details, head);
  const inForce = new Uint8Array(count);
  let nextLapseMs = Number.POSITIVE_INFINITY;
  await inPieces(count, pause, (from, to) => {
    for (let slot = from; slot < to; slot++) {
      const lapsesAtMs = whole.lapsesAtMs(slot);
      if (lapsesAtMs <= nowMs) continue;
      inForce[slot] = 1;
      nextLapseMs = Math.min(nextLapseMs, lapsesAtMs);
    }
  });
  const hosts: string[] = [];
  const paths: PathRule[] = [];
  const counts = { hosts: 0, ips: 0, paths: 0 };
  await inPieces(count, pause, (from, to) => {
    for (let slot = from; slot < to; slot++) if (inForce[slot] === 1) take(slot);
  });
  return {
    hosts,
    paths,
    covers: (host) => slotsWithParents(index, host).some(isInForce),
    counts,
    nextLapseMs: Number.isFinite(nextLapseMs) ? nextLapseMs : null,
  };

  function take(slot: number): void {
    const found = whole.entry(slot);
    const { kind, entry, onSubdomains } = found;
    if (kind === 'path') {
      checkRecord(index, slot, found);
      const slash = entry.indexOf('/');
      counts.paths++;
      paths.push({
        host: entry.slice(0, slash),
        path: entry.slice(slash),
        caseSensitive: !index.ignoresPathCase,
        onSubdomains,
      });
    } else {
      const slots = slotsWithParents(index, entry);
      if (slots.at(-1) !== slot) throw otherRecord(slot, entry);
      counts[kind === 'ip' ? 'ips' : 'hosts']++;
      const isCovered = slots.slice(0, -1).some(isInForce);
      if (!isCovered) hosts.push(entry);
    }
  }

  function isInForce(slot: number): boolean {
    return slot !== -1 && inForce[slot] === 1;
  }
}
