import { describe, expect, test } from 'vitest';
import { isHoliday } from '../../guide/holidays.ts';
import { dueState, duesOf, knownDayOf, ownDeadlinesOf } from '../../incidents/due.ts';
import { sayDue } from '../../incidents/say-due.ts';
import type { FactValue, Incident } from '../../incidents/types.ts';
import { fc, runs } from '../property.ts';

const hourMs = 3_600_000;
const at = (japanTime: string) => Date.parse(`${japanTime}:00+09:00`);

function incidentWith(facts: Incident['facts'], change: Partial<Incident> = {}): Incident {
  return {
    id: 'a',
    type: 'ransomware',
    from: 'ransom-screen',
    exercise: false,
    state: 'open',
    foundAtMs: at('2026-11-02T10:00'),
    startedAtMs: at('2026-11-02T10:05'),
    changedAtMs: at('2026-11-02T10:05'),
    ticks: {},
    facts,
    count: 1,
    head: '',
    ...change,
  };
}

const own = { id: 'x', what: '取引先への第一報', atMs: at('2026-11-03T15:00') };

test('what is due stands in order of time, the reports with the days the rule gives', () => {
  const dues = duesOf(incidentWith({ ownDeadlines: [own], reportCases: ['wrongdoing'] }), isHoliday);
  expect(dues.map(({ id, atMs }) => [id, atMs])).toEqual([
    ['own:x', own.atMs],
    ['personal-information-first', at('2026-11-07T00:00')],
    ['personal-information-full', at('2027-01-05T00:00')],
  ]);
});

describe.each<[string, number, string, string, string]>([
  // name, moment, state, Japanese, English
  ['more than a day before', own.atMs - 76 * hourMs, 'far', 'あと 3日4時間', '3 d 4 h left'],
  ['on the hour', own.atMs - 2 * hourMs, 'soon', 'あと 2時間', '2 h left'],
  ['within a day', own.atMs - 6 * hourMs - 20 * 60_000, 'soon', 'あと 6時間20分', '6 h 20 min left'],
  ['after it', own.atMs + 40 * 60_000, 'late', '40分すぎました', '40 min late'],
])('a deadline of one’s own, %s', (_, nowMs, state, ja, en) => {
  test('is shown and said so', () => {
    const [due] = duesOf(incidentWith({ ownDeadlines: [own] }), isHoliday);
    if (!due) throw new Error('expected a due');
    expect(dueState(due, nowMs)).toBe(state);
    expect(sayDue(due, nowMs, 'ja')).toEqual({ what: '取引先への第一報', when: ja });
    expect(sayDue(due, nowMs, 'en').when).toBe(en);
  });
});

test.each([
  ['2026-11-03T23:59', 'far', '目安 11月4日〜11月6日'],
  ['2026-11-04T00:00', 'soon', '目安 11月4日〜11月6日'],
  ['2026-11-06T23:59', 'soon', '目安 11月4日〜11月6日'],
  ['2026-11-07T00:00', 'late', '目安の日をすぎました'],
])('the first report at %s in Japan is %s, in days and without a clock time', (time, state, when) => {
  const [due] = duesOf(incidentWith({ reportCases: ['wrongdoing'] }), isHoliday);
  if (!due) throw new Error('expected a due');
  expect(dueState(due, at(time))).toBe(state);
  expect(sayDue(due, at(time), 'ja')).toEqual({ what: '個人情報保護委員会への速報(個人情報)', when });
});

test('what was ticked as done is neither near nor late', () => {
  const dues = duesOf(incidentWith({ ownDeadlines: [own], metDeadlines: ['own:x'] }), isHoliday);
  expect(dues.map((due) => dueState(due, own.atMs + 1))).toEqual(['met']);
});

test('whatever a file brings as deadlines, only well-formed ones are taken and each can be said', () => {
  const value = fc.oneof(
    fc.jsonValue().map((it) => it as FactValue),
    fc.record({ id: fc.string(), what: fc.string(), atMs: fc.integer() }),
    fc.record({ id: fc.string(), what: fc.string(), atMs: fc.constantFrom(9e15, Number.MAX_SAFE_INTEGER, -9e15) }),
  );
  fc.assert(
    fc.property(fc.oneof(value, fc.array(value)), fc.oneof(value, fc.array(value)), (ownDeadlines, any) => {
      const incident = incidentWith({
        ownDeadlines: ownDeadlines as FactValue,
        metDeadlines: any as FactValue,
        reportCases: any as FactValue,
        knownAt: any as FactValue,
      });
      for (const deadline of ownDeadlinesOf(incident)) expect(typeof deadline.what).toBe('string');
      expect(knownDayOf(incident)).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const due of duesOf(incident, isHoliday)) expect(sayDue(due, 0, 'en').when).not.toBe('');
    }),
    runs(500),
  );
});
