import { expect, test } from 'vitest';
import { calendarFile } from '../../guide/calendar.ts';
import { otherDeadlines, type ReportCaseId, reportCases, reportDeadlines } from '../../guide/deadlines.ts';
import { isHoliday } from '../../guide/holidays.ts';
import { addDays, isYearEnd, weekdayOf } from '../../guide/japan-time.ts';
import { fc, runs } from '../property.ts';

/** Case, day known, first report from and to, last day of the full report, whether it rolled over. */
const table: readonly (readonly [ReportCaseId[], string, string, string, string, boolean])[] = [
  // The guideline's own way of counting: Monday 2026-11-02 is day 1.
  [['sensitive'], '2026-11-02', '2026-11-04', '2026-11-06', '2026-12-01', false],
  [['wrongdoing'], '2026-11-02', '2026-11-04', '2026-11-06', '2027-01-04', true],
  // Wrongdoing together with another case: 60 days.
  [['property', 'wrongdoing'], '2026-11-02', '2026-11-04', '2026-11-06', '2027-01-04', true],
  // Day 30 on a Saturday and on a Sunday.
  [['over-1000'], '2026-11-06', '2026-11-08', '2026-11-10', '2026-12-07', true],
  [['over-1000'], '2026-11-07', '2026-11-09', '2026-11-11', '2026-12-07', true],
  // Day 30 on a holiday followed by a Saturday: 2026-11-03 is Culture Day, a Tuesday.
  [['property'], '2026-10-05', '2026-10-07', '2026-10-09', '2026-11-04', true],
  // Day 30 on Saturday 2026-05-02, then Sunday and three holidays: 2026-05-07.
  [['property'], '2026-04-03', '2026-04-05', '2026-04-07', '2026-05-07', true],
  // Day 60 on 12-29 of a year whose new year's holidays run into a weekend: Tuesday 2026-12-29 → Monday 2027-01-04.
  [['wrongdoing'], '2026-10-31', '2026-11-02', '2026-11-04', '2027-01-04', true],
  // 12-28 is still an ordinary Monday.
  [['wrongdoing'], '2026-10-30', '2026-11-01', '2026-11-03', '2026-12-28', false],
  // Over a leap day: day 30 after 2028-02-01 is 2028-03-01.
  [['sensitive'], '2028-02-01', '2028-02-03', '2028-02-05', '2028-03-01', false],
];

test.each(table)('cases %j known on %s', (cases, knownOn, fromDay, toDay, day, rolledOver) => {
  const [deadline, ...others] = reportDeadlines(cases, knownOn, isHoliday);
  expect(others).toEqual([]);
  expect(deadline).toMatchObject({
    law: 'personal-information',
    first: { fromDay, toDay },
    full: { day, rolledOver, limitDays: cases.includes('wrongdoing') ? 60 : 30 },
  });
});

test('My Number and the personal information act are reported apart, each with its own limit', () => {
  const deadlines = reportDeadlines(['over-1000', 'my-number-wrongdoing'], '2026-11-02', isHoliday);
  expect(deadlines.map(({ law, full }) => [law, full.limitDays, full.day])).toEqual([
    ['personal-information', 30, '2026-12-01'],
    ['my-number', 60, '2027-01-04'],
  ]);
});

test('no case, no duty', () => {
  expect(reportDeadlines([], '2026-11-02', isHoliday)).toEqual([]);
});

test('the full report never ends on a closed day, nor before its count, nor more than ten days after it', () => {
  const days = fc.integer({ min: 0, max: 3650 }).map((n) => addDays('2025-01-01', n));
  fc.assert(
    fc.property(days, fc.constantFrom(...reportCases), (knownOn, { id, fullReportDays }) => {
      const [deadline] = reportDeadlines([id], knownOn, isHoliday);
      const day = deadline?.full.day ?? '';
      const counted = addDays(knownOn, fullReportDays - 1);
      expect([0, 6]).not.toContain(weekdayOf(day));
      expect(isHoliday(day) || isYearEnd(day)).toBe(false);
      expect(day >= counted && day <= addDays(counted, 10)).toBe(true);
    }),
    runs(300),
  );
});

test('only wrongdoing gives sixty days, and only the EU rule counts in hours', () => {
  expect(reportCases.filter(({ fullReportDays }) => fullReportDays === 60).map(({ id }) => id)).toEqual([
    'wrongdoing',
    'my-number-wrongdoing',
  ]);
  expect(otherDeadlines.filter(({ hours }) => hours !== undefined).map(({ id, hours }) => [id, hours])).toEqual([
    ['gdpr', 72],
  ]);
});

test('a calendar file holds a day without a clock time and a moment in UTC', () => {
  const file = calendarFile(
    [
      {
        id: 'a-full',
        title: '確報; 個人情報, 報告',
        description: '一行目\n二行目',
        when: { kind: 'day', day: '2027-01-04' },
      },
      {
        id: 'a-own',
        title: '取引先へ',
        description: '',
        when: { kind: 'moment', atMs: Date.parse('2026-11-24T08:00:00+09:00') },
      },
    ],
    Date.parse('2026-11-23T13:00:00Z'),
  );
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Shodo//Shodo//JA',
    'BEGIN:VEVENT',
    'UID:a-full@shodo.invalid',
    'DTSTAMP:20261123T130000Z',
    'DTSTART;VALUE=DATE:20270104',
    'SUMMARY:確報\\; 個人情報\\, 報告',
    'DESCRIPTION:一行目\\n二行目',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:a-own@shodo.invalid',
    'DTSTAMP:20261123T130000Z',
    'DTSTART:20261123T230000Z',
    'SUMMARY:取引先へ',
    'DESCRIPTION:',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('no line of a calendar file is longer than 75 octets, and unfolded it says what was put in', () => {
  const entry = fc.record({ id: fc.uuid(), title: fc.string({ unit: 'grapheme', maxLength: 120 }) });
  fc.assert(
    fc.property(entry, ({ id, title }) => {
      const file = calendarFile([{ id, title, description: '', when: { kind: 'day', day: '2026-11-23' } }], 0);
      for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const summary =
        file
          .replaceAll('\r\n ', '')
          .split('\r\n')
          .find((line) => line.startsWith('SUMMARY:')) ?? '';
      const read = summary.slice('SUMMARY:'.length).replaceAll(/\\([\\;,n])/g, (_, c) => (c === 'n' ? '\n' : c));
      expect(read).toBe(title.replaceAll(/\r\n|\r|\n/g, '\n'));
    }),
    runs(200),
  );
});
