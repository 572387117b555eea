import type { EntryCounts, ListFailure, ListReading } from './types.ts';

/** An update with less than this share of the entries it replaces is rather a mistake than news. */
const leastShare = 0.5;

/** Against a copy from the package, which may be long out of date, only a collapse is one. */
const leastShareOfBundled = 0.1;

/** Of a sound list the guard refuses well below one in a thousand (Phishing.Database: 62 of 54,820). */
const mostRefusedShare = 0.05;

/** A few refusals are no sign, however short the list. */
const fewRefused = 5;

/** Entries of all kinds. */
export function countEntries({ hosts, ips, paths }: EntryCounts): number {
  return hosts + ips + paths;
}

/**
 * Why a list that was read is not to replace the one in force, or null when it may. `before` is null for a first copy, which
 * there is nothing to compare with.
 */
export function senselessBecause(
  reading: Pick<ListReading, 'counts' | 'refused'>,
  before: { readonly counts: EntryCounts; readonly isBundled: boolean } | null,
): Extract<ListFailure, { kind: 'shrunk' | 'too-broad' }> | null {
  const now = countEntries(reading.counts);
  const refused = Object.values(reading.refused).reduce((sum, count) => sum + count, 0);
  const read = now + refused;
  if (refused > fewRefused && refused > mostRefusedShare * read) return { kind: 'too-broad', refused, read };
  if (before === null) return null;
  const had = countEntries(before.counts);
  return now < had * (before.isBundled ? leastShareOfBundled : leastShare)
    ? { kind: 'shrunk', before: had, now }
    : null;
}
