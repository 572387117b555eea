import { afterEach, describe, expect, it, test } from 'vitest';
import { deskOf, desks } from '../../guide/desks.ts';
import { isHoliday } from '../../guide/holidays.ts';
import { addDays, japanDay, weekdayOf } from '../../guide/japan-time.ts';
import { openingState } from '../../guide/opening-hours.ts';

const at = (japanTime: string) => Date.parse(`${japanTime}+09:00`);
const japan = (atMs: number) => `${japanDay(atMs)}T${new Date(atMs + 9 * 3_600_000).toISOString().slice(11, 16)}`;

/** `open 12:00` and `closed 2026-11-24T10:00`, in Japan's time. */
function stateOf(desk: string, japanTime: string): string {
  const state = openingState(deskOf(desk).hours, at(japanTime), isHoliday);
  if (state.state === 'open') return `open ${japan(state.untilMs)}`;
  if (state.state === 'closed') return `closed ${japan(state.opensAtMs)}`;
  return state.state;
}

const cases: readonly (readonly [desk: string, japanTime: string, state: string])[] = [
  // A lunch break, to the minute and second.
  ['ipa-individuals', '2026-11-24T09:59:59', 'closed 2026-11-24T10:00'],
  ['ipa-individuals', '2026-11-24T10:00:00', 'open 2026-11-24T12:00'],
  ['ipa-individuals', '2026-11-24T11:59:59', 'open 2026-11-24T12:00'],
  ['ipa-individuals', '2026-11-24T12:00:00', 'closed 2026-11-24T13:30'],
  ['ipa-individuals', '2026-11-24T13:29:59', 'closed 2026-11-24T13:30'],
  ['ipa-individuals', '2026-11-24T13:30:00', 'open 2026-11-24T17:00'],
  ['ipa-individuals', '2026-11-24T17:00:00', 'closed 2026-11-25T10:00'],
  // Weekend, and Friday evening.
  ['ipa-individuals', '2026-11-27T17:00:00', 'closed 2026-11-30T10:00'],
  ['ipa-individuals', '2026-11-28T11:00:00', 'closed 2026-11-30T10:00'],
  // Labour Thanksgiving Day on a Monday after a weekend.
  ['ipa-individuals', '2026-11-20T18:00:00', 'closed 2026-11-24T10:00'],
  ['ipa-individuals', '2026-11-23T11:00:00', 'closed 2026-11-24T10:00'],
  // Substitute holidays: 2024-02-12, 2024-05-06 (for Sunday the 5th), 2024-09-23, 2026-05-06 (for Sunday the 3rd).
  ['police-tokyo', '2024-02-12T10:00:00', 'closed 2024-02-13T08:30'],
  ['police-tokyo', '2024-05-06T10:00:00', 'closed 2024-05-07T08:30'],
  ['police-tokyo', '2024-09-23T10:00:00', 'closed 2024-09-24T08:30'],
  ['police-tokyo', '2026-05-06T10:00:00', 'closed 2026-05-07T08:30'],
  // Golden Week 2026 from Friday evening; a citizens' holiday between two others: 2026-09-22.
  ['police-9110', '2026-05-01T17:15:00', 'closed 2026-05-07T08:30'],
  ['police-9110', '2026-09-22T12:00:00', 'closed 2026-09-24T08:30'],
  // Equinoxes.
  ['ppc-law-line', '2026-03-20T10:00:00', 'closed 2026-03-23T09:30'],
  ['ppc-law-line', '2027-03-22T10:00:00', 'closed 2027-03-23T09:30'],
  // Year-end: the last open minute, the closed days, and the first day after.
  ['ppc-law-line', '2026-12-28T17:29:59', 'open 2026-12-28T17:30'],
  ['ppc-law-line', '2026-12-28T17:30:00', 'closed 2027-01-04T09:30'],
  ['ppc-law-line', '2026-12-31T12:00:00', 'closed 2027-01-04T09:30'],
  ['ppc-law-line', '2027-01-03T23:59:59', 'closed 2027-01-04T09:30'],
  ['ppc-law-line', '2027-01-04T09:30:00', 'open 2027-01-04T17:30'],
  // A year-end that runs into a weekend.
  ['ppc-law-line', '2025-12-26T18:00:00', 'closed 2026-01-05T09:30'],
  // Saturday hours of its own, none on Sunday, none on a Saturday holiday (2028-04-29).
  ['houterasu', '2026-11-28T16:59:59', 'open 2026-11-28T17:00'],
  ['houterasu', '2026-11-28T17:00:00', 'closed 2026-11-30T09:00'],
  ['houterasu', '2026-11-29T12:00:00', 'closed 2026-11-30T09:00'],
  ['houterasu', '2028-04-29T12:00:00', 'closed 2028-05-01T09:00'],
  // Others.
  ['police-110', '2027-01-01T03:00:00', 'always'],
  ['ipa-organisations', '2027-01-01T03:00:00', 'send-any-time'],
  ['consumer-188', '2026-11-24T12:00:00', 'unknown'],
];

describe('opening hours', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(['Asia/Tokyo', 'UTC', 'America/New_York', 'Australia/Sydney', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'stand as the table says on a PC in %s',
    (pcZone) => {
      process.env.TZ = pcZone;
      expect(cases.map(([desk, time]) => [desk, time, stateOf(desk, time)])).toEqual(cases.map((row) => [...row]));
    },
  );

  it('never say closed until a moment at which the desk is closed', () => {
    for (const desk of desks) {
      for (let hour = 0; hour < 24 * 400; hour += 7) {
        const now = at('2026-11-01T00:00:00') + hour * 3_600_000;
        const state = openingState(desk.hours, now, isHoliday);
        if (state.state !== 'closed') continue;
        expect(state.opensAtMs).toBeGreaterThan(now);
        expect(openingState(desk.hours, state.opensAtMs, isHoliday).state).toBe('open');
        expect(openingState(desk.hours, state.opensAtMs - 1, isHoliday).state).toBe('closed');
      }
    }
  });

  it('throw for hours that never open, saying so', () => {
    expect(() =>
      openingState(
        { kind: 'weekly', timeZone: 'Asia/Tokyo', spans: [], closedOnHolidays: true, closedAtYearEnd: true },
        at('2026-11-24T12:00:00'),
        isHoliday,
      ),
    ).toThrow('expected hours that open within 31 days');
  });
});

test('the holidays of 2026 and 2027 are those of the official calendar', () => {
  const listed = [
    ...['2026-01-01', '2026-01-12', '2026-02-11', '2026-02-23', '2026-03-20', '2026-04-29', '2026-05-03', '2026-05-04'],
    ...['2026-05-05', '2026-05-06', '2026-07-20', '2026-08-11', '2026-09-21', '2026-09-22', '2026-09-23', '2026-10-12'],
    ...['2026-11-03', '2026-11-23', '2027-01-01', '2027-01-11', '2027-02-11', '2027-02-23', '2027-03-21', '2027-03-22'],
    ...['2027-04-29', '2027-05-03', '2027-05-04', '2027-05-05', '2027-07-19', '2027-08-11', '2027-09-20', '2027-09-23'],
    ...['2027-10-11', '2027-11-03', '2027-11-23'],
  ];
  const found: string[] = [];
  for (let day = '2026-01-01'; day < '2028-01-01'; day = addDays(day, 1)) if (isHoliday(day)) found.push(day);
  expect(found).toEqual(listed);
});

test('weekdays and days follow the calendar across months and leap years', () => {
  expect(weekdayOf('2026-11-23')).toBe(1);
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(() => addDays('soon', 1)).toThrow('expected a day as YYYY-MM-DD, got soon');
  expect(() => isHoliday('soon')).toThrow('expected a day as YYYY-MM-DD, got soon');
});
