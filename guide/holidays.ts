import japaneseHolidays from 'japanese-holidays';
import type { IsoDay } from './types.ts';

/**
 * Whether a day is a public holiday in Japan, substitute holidays included. Equinoxes are computed and may be moved by
 * law like any other holiday: the official calendar of a year is published in February of the year before.
 */
export function isHoliday(day: IsoDay): boolean {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) throw new Error(`expected a day as YYYY-MM-DD, got ${day}`);
  return japaneseHolidays.getHolidaysOf(year).some((holiday) => holiday.month === month && holiday.date === date);
}
