import { durationText } from './common.ts';
import { say } from './say.ts';
import type { Language } from './text.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A length of time in its largest whole unit (24分, 3時間, 12日); a negative one counts as none. */
export function sayDuration(lengthMs: number, language: Language): string {
  if (lengthMs < MINUTE_MS) return say(durationText.lessThanMinute, language, { count: 0 });
  if (lengthMs < HOUR_MS) return say(durationText.minutes, language, { count: Math.floor(lengthMs / MINUTE_MS) });
  if (lengthMs < DAY_MS) return say(durationText.hours, language, { count: Math.floor(lengthMs / HOUR_MS) });
  return say(durationText.days, language, { count: Math.floor(lengthMs / DAY_MS) });
}
