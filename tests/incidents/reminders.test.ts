import { describe, expect, test } from 'vitest';
import { isHoliday } from '../../guide/holidays.ts';
import { type ReminderState, remindersOf, runReminders } from '../../incidents/reminders.ts';
import type { Incident } from '../../incidents/types.ts';
import { fc, runs } from '../property.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const at = (japanTime: string) => Date.parse(`${japanTime}:00+09:00`);
const dueAtMs = at('2026-11-25T15:00');
const nothing: ReminderState = { planned: [], told: [] };

function incidentDue(atMs: number, change: Partial<Incident> = {}): Incident {
  return {
    id: 'a',
    type: 'ransomware',
    from: 'ransom-screen',
    exercise: false,
    state: 'open',
    foundAtMs: 0,
    startedAtMs: 0,
    changedAtMs: 0,
    ticks: {},
    facts: { ownDeadlines: [{ id: 'x', what: '第一報', atMs }] },
    count: 1,
    head: '',
    ...change,
  };
}

/** Runs at each moment in turn; answers what was told when, as minutes before the deadline. */
function play(moments: readonly number[], incidents: readonly Incident[] = [incidentDue(dueAtMs)]) {
  let state = nothing;
  const told: { readonly run: number; readonly of: number; readonly missed: boolean; readonly id: string }[] = [];
  for (const nowMs of moments) {
    const run = runReminders(remindersOf(incidents, isHoliday), nowMs, state);
    state = run.state;
    for (const { reminder, missed } of run.tell) {
      told.push({ run: nowMs, of: (dueAtMs - reminder.atMs) / minuteMs, missed, id: reminder.id });
    }
  }
  return { told, state };
}

const day = 24 * hourMs;

describe('a deadline of one’s own', () => {
  test('is reminded of a day before, an hour before and at its time', () => {
    const { told } = play([dueAtMs - 2 * day, dueAtMs - day, dueAtMs - hourMs, dueAtMs, dueAtMs + hourMs]);
    expect(told.map(({ of, missed }) => [of, missed])).toEqual([
      [24 * 60, false],
      [60, false],
      [0, false],
    ]);
  });

  test('entered half an hour before, reminds only at its time and not of what was over by then', () => {
    const { told } = play([dueAtMs - hourMs / 2, dueAtMs]);
    expect(told.map(({ of }) => of)).toEqual([0]);
  });

  test('that came and went while the browser was closed is told once at the next start, as missed', () => {
    const { told } = play([dueAtMs - 2 * day, dueAtMs + 3 * hourMs, dueAtMs + 4 * hourMs]);
    expect(told.map(({ of, missed }) => [of, missed])).toEqual([[0, true]]);
  });

  test('asks to be run again when the next reminder comes, and never when none is left', () => {
    const reminders = remindersOf([incidentDue(dueAtMs)], isHoliday);
    expect(runReminders(reminders, dueAtMs - 2 * day, nothing).nextMs).toBe(dueAtMs - day);
    expect(runReminders(reminders, dueAtMs - 30 * minuteMs, nothing).nextMs).toBe(dueAtMs);
    expect(runReminders(reminders, dueAtMs, nothing).nextMs).toBeNull();
  });

  test('that is moved reminds anew', () => {
    const before = runReminders(remindersOf([incidentDue(dueAtMs)], isHoliday), dueAtMs - 2 * day, nothing);
    const later = remindersOf([incidentDue(dueAtMs + day)], isHoliday);
    const moved = runReminders(later, dueAtMs - 2 * day, before.state);
    expect(runReminders(later, dueAtMs, moved.state).tell).toHaveLength(1);
    expect(runReminders(later, dueAtMs, moved.state).tell[0]?.reminder.atMs).toBe(dueAtMs);
  });
});

test('the reports of the law remind in the morning in Japan', () => {
  const incident = incidentDue(0, {
    facts: { reportCases: ['wrongdoing'], knownAt: '2026-11-02' },
  });
  const times = remindersOf([incident], isHoliday).map(({ atMs }) => atMs);
  expect(times).toEqual(
    ['2026-11-04', '2026-11-06', '2026-12-28', '2027-01-03', '2027-01-04'].map((it) => at(`${it}T09:00`)),
  );
});

test.each<[string, Partial<Incident>]>([
  ['closed incident', { state: 'closed' }],
  ['exercise', { exercise: true }],
  [
    'deadline ticked as done',
    { facts: { ownDeadlines: [{ id: 'x', what: '第一報', atMs: dueAtMs }], metDeadlines: ['own:x'] } },
  ],
])('nobody is reminded of a %s', (_, change) => {
  expect(remindersOf([incidentDue(dueAtMs, change)], isHoliday)).toEqual([]);
});

test('no reminder is told twice, at whatever times the background starts, also when the clock is set back', () => {
  const offsets = fc.array(fc.integer({ min: -3 * 24 * 60, max: 24 * 60 }), { maxLength: 30 });
  fc.assert(
    fc.property(offsets, (minutes) => {
      const ids = play(minutes.map((it) => dueAtMs + it * minuteMs)).told.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    runs(1000),
  );
});

test('once planned, the last reminder is never lost and never early, and missed means late', () => {
  const later = fc.uniqueArray(fc.integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(later, (minutes) => {
      const moments = minutes.toSorted((a, b) => a - b).map((it) => dueAtMs + it * minuteMs);
      const { told } = play([dueAtMs - 4 * day, ...moments, dueAtMs + 4 * day]);
      expect(told.filter(({ of }) => of === 0)).toHaveLength(1);
      for (const { run, of, missed } of told) {
        const lateMs = run - (dueAtMs - of * minuteMs);
        expect(lateMs).toBeGreaterThanOrEqual(0);
        expect(missed).toBe(lateMs > 5 * minuteMs);
      }
    }),
    runs(500),
  );
});
