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

/** The same in its two largest units, for what is counted down: 3日4時間, 6時間20分, 40分. */
export function sayCountdown(lengthMs: number, language: Language): string {
  const gap = language === 'ja' ? '' : ' ';
  if (lengthMs >= DAY_MS) {
    const [days, rest] = [Math.floor(lengthMs / DAY_MS), lengthMs % DAY_MS];
    return rest < HOUR_MS
      ? sayDuration(lengthMs, language)
      : `${say(durationText.days, language, { count: days })}${gap}${sayDuration(rest, language)}`;
  }
  const rest = lengthMs % HOUR_MS;
  if (lengthMs < HOUR_MS || rest < MINUTE_MS) return sayDuration(lengthMs, language);
  return `${say(durationText.hours, language, { count: Math.floor(lengthMs / HOUR_MS) })}${gap}${sayDuration(rest, language)}`;
}
