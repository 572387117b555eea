import type { Language } from './text.ts';

const locales = { ja: 'ja-JP', en: 'en-GB' } as const satisfies { readonly [L in Language]: string };

/** A time of day on this machine's clock: 12:31. */
export function sayClock(atMs: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit' }).format(atMs);
}

/** A day and time on this machine's clock: 2026/11/23 12:31, 23 Nov 2026, 12:31. */
export function sayDateTime(atMs: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' }).format(atMs);
}

/** A day with its weekday, in the zone named: 11月24日(火), Tue 24 November. */
export function sayWeekday(atMs: number, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    timeZone,
  }).format(atMs);
}
