import type { IsoDay } from './types.ts';

/** Japan has kept UTC+9 without summer time since 1952, so a fixed offset is exact and asks nothing of the machine's zone. */
const OFFSET_MS = 9 * 60 * 60 * 1000;

/** Milliseconds of a minute. */
export const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The calendar day in Japan at a moment. */
export function japanDay(atMs: number): IsoDay {
  return new Date(atMs + OFFSET_MS).toISOString().slice(0, 10);
}

/** The moment a day begins in Japan. */
export function japanMidnightMs(day: IsoDay): number {
  const utcMs = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(utcMs)) throw new Error(`expected a day as YYYY-MM-DD, got ${day}`);
  return utcMs - OFFSET_MS;
}

/** The day that comes `count` days later, or earlier where negative. */
export function addDays(day: IsoDay, count: number): IsoDay {
  return japanDay(japanMidnightMs(day) + count * DAY_MS);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: IsoDay): number {
  return new Date(japanMidnightMs(day) + OFFSET_MS).getUTCDay();
}

/** Whether a day falls in 12-29 to 01-03, when public offices are closed. */
export function isYearEnd(day: IsoDay): boolean {
  const monthAndDay = day.slice(5);
  return monthAndDay >= '12-29' || monthAndDay <= '01-03';
}
