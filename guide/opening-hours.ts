import { addDays, isYearEnd, japanDay, japanMidnightMs, MINUTE_MS, weekdayOf } from './japan-time.ts';
import type { Hours, IsoDay } from './types.ts';

/** How a desk stands at one moment. */
export type OpeningState =
  | { readonly state: 'open'; readonly untilMs: number }
  | { readonly state: 'closed'; readonly opensAtMs: number }
  | { readonly state: 'always' }
  | { readonly state: 'send-any-time' }
  | { readonly state: 'unknown' };

/** Longer than any row of closed days in Japan, so a desk that opens at all opens within it. */
const LOOK_AHEAD_DAYS = 31;

function momentMs(day: IsoDay, time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  if (hours === undefined || minutes === undefined) throw new Error(`expected a time as HH:MM, got ${time}`);
  return japanMidnightMs(day) + (hours * 60 + minutes) * MINUTE_MS;
}

/** Open now, or when next, in Japan's time whatever the machine's zone; lunch breaks are the gap between two spans. */
export function openingState(hours: Hours, nowMs: number, isHoliday: (day: IsoDay) => boolean): OpeningState {
  if (hours.kind !== 'weekly') return { state: hours.kind };
  const today = japanDay(nowMs);
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const day = addDays(today, ahead);
    if (hours.closedOnHolidays && isHoliday(day)) continue;
    if (hours.closedAtYearEnd && isYearEnd(day)) continue;
    const spans = hours.spans
      .filter((span) => span.days.includes(weekdayOf(day)))
      .map((span) => ({ fromMs: momentMs(day, span.from), toMs: momentMs(day, span.to) }))
      .sort((a, b) => a.fromMs - b.fromMs);
    const next = spans.find((span) => nowMs < span.toMs);
    if (next) {
      return nowMs >= next.fromMs ? { state: 'open', untilMs: next.toMs } : { state: 'closed', opensAtMs: next.fromMs };
    }
  }
  throw new Error(`expected hours that open within ${LOOK_AHEAD_DAYS} days, got ${JSON.stringify(hours.spans)}`);
}
