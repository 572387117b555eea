import type { Language } from './text.ts';

const locales = { ja: 'ja-JP', en: 'en-GB' } as const satisfies { readonly [L in Language]: string };
const DAY_MS = 24 * 60 * 60 * 1000;

/** A day in this machine's zone: 2026年7月12日, 12 July 2026. */
export function sayDay(atMs: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(atMs);
}

/** A day near today, without its year: 7月12日, 12 July. */
export function sayNearDay(atMs: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { month: 'long', day: 'numeric' }).format(atMs);
}

/** A moment in this machine's zone, to the second and sortable: 2026-07-14 12:31:07. */
export function sayMoment(atMs: number): string {
  // Swedish writes dates and times as ISO 8601 does, but in the machine's zone.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium' }).format(atMs);
}

/** How long ago in days, as people say it: 今日, 昨日, 248日前. */
export function sayDaysAgo(atMs: number, nowMs: number, language: Language): string {
  const days = Math.max(0, Math.floor((nowMs - atMs) / DAY_MS));
  const said = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(-days, 'day');
  // Unicode's Japanese puts a space behind the number; nobody writes one.
  return language === 'ja' ? said.replace(' ', '') : said;
}

/** A whole number with its separators: 98,214. */
export function sayCount(count: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(count);
}

/** A calendar day without its year, whatever this machine's zone: 11月25日, 25 Nov. */
export function sayIsoDay(isoDay: string, language: Language): string {
  const style = { month: language === 'ja' ? 'long' : 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locales[language], style).format(new Date(`${isoDay}T00:00:00Z`));
}
