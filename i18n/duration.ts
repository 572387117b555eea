import { sayClock } from './clock.ts';
import { durationText, justNow } from './common.ts';
import { sayNearDay } from './date.ts';
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

/** How long ago, in the largest whole unit: たった今, 24分前, 3時間前, 3週間前. */
export function sayAgo(atMs: number, nowMs: number, language: Language): string {
  const lengthMs = nowMs - atMs;
  if (lengthMs < MINUTE_MS) return say(justNow, language);
  if (lengthMs < HOUR_MS) return sayUnitsAgo(lengthMs / MINUTE_MS, 'minute', language);
  if (lengthMs < DAY_MS) return sayUnitsAgo(lengthMs / HOUR_MS, 'hour', language);
  if (lengthMs < 14 * DAY_MS) return sayUnitsAgo(lengthMs / DAY_MS, 'day', language);
  return sayUnitsAgo(lengthMs / (7 * DAY_MS), 'week', language);
}

function sayUnitsAgo(units: number, unit: 'minute' | 'hour' | 'day' | 'week', language: Language): string {
  const said = new Intl.RelativeTimeFormat(language).format(-Math.floor(units), unit);
  // Unicode's Japanese puts spaces around the number; nobody writes them.
  return language === 'ja' ? said.replaceAll(' ', '') : said;
}

/** A time to come or just gone, with its day where that is not today: 14:05, 11月24日 14:05. */
export function sayWhen(atMs: number, nowMs: number, language: Language): string {
  const [day, today] = [sayNearDay(atMs, language), sayNearDay(nowMs, language)];
  return day === today ? sayClock(atMs, language) : `${day} ${sayClock(atMs, language)}`;
}
