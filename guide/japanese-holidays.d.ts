/** The part of japanese-holidays 1.0.10 used by guide/holidays.ts; the package brings no types of its own. */
declare module 'japanese-holidays' {
  const japaneseHolidays: {
    /** Public holidays of a year with substitute holidays, by month (1 to 12) and day. */
    getHolidaysOf(year: number): readonly { readonly month: number; readonly date: number; readonly name: string }[];
  };
  export = japaneseHolidays;
}
