import type { FormatName } from './formats/format.ts';

/**
 * After how many days an entry no longer acts, by what it is; null for never. Counted from the entry's own date, else
 * from the list's, and never where there is neither. `hacked` holds for honest sites that were broken into, if sooner.
 */
export interface LapseDays {
  readonly host: number | null;
  readonly ip: number | null;
  readonly path: number | null;
  readonly hacked: number | null;
}

/** A list that is renewed as a whole: a third of its IP addresses change hands within 30 days, sites are mended within 90. */
export const lapseOfWholeLists: LapseDays = { host: null, ip: 30, path: null, hacked: 90 };

/** A feed of what was seen lately, each entry with its day. */
export const lapseOfRollingFeeds: LapseDays = { host: 30, ip: 30, path: 30, hacked: 30 };

/** JPCERT/CC's record of a year: published months late, and never taken back. */
export const lapseOfYearlyRecords: LapseDays = { host: 365, ip: 30, path: 365, hacked: 90 };

/** For what never ends by itself: an organisation's own list, the practice address. */
export const lapseNever: LapseDays = { host: null, ip: null, path: null, hacked: null };

/** For a list of which nothing is known but how it is written: some formats are those of one publisher. */
export function lapseOfFormat(format: FormatName): LapseDays {
  if (format === 'jpcert') return lapseOfYearlyRecords;
  return format === 'tweetfeed' ? lapseOfRollingFeeds : lapseOfWholeLists;
}

const dayMs = 86_400_000;

/** When an entry stops to act, in ms since the epoch, Infinity for never. */
export function lapseAtMs(
  kind: 'host' | 'ip' | 'path',
  isHacked: boolean,
  datedAtMs: number | null,
  days: LapseDays,
): number {
  if (datedAtMs === null) return Number.POSITIVE_INFINITY;
  const own = days[kind] ?? Number.POSITIVE_INFINITY;
  const hacked = isHacked ? (days.hacked ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  return datedAtMs + Math.min(own, hacked) * dayMs;
}
