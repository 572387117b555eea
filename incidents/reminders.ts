import { addDays, japanMidnightMs } from '../guide/japan-time.ts';
import type { IsoDay } from '../guide/types.ts';
import { type Due, duesOf } from './due.ts';
import type { Incident } from './types.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** Reminders of a day come when the office opens, not at its midnight. */
const MORNING_MS = 9 * HOUR_MS;
/** A reminder told later than this after its time counts as missed: the browser was closed, or the computer asleep. */
const ON_TIME_MS = 5 * 60 * 1000;
/** As many told reminders are remembered; one incident has a handful. */
const MOST_TOLD = 1000;

/** One moment at which the user wants to hear of something due. */
export interface Reminder {
  /** Incident, due and moment: a deadline that is moved has other reminders. */
  readonly id: string;
  readonly incident: string;
  readonly due: Due;
  readonly atMs: number;
}

/** What is kept between two runs: ids of reminders that wait for their time, and of those told. */
export interface ReminderState {
  readonly planned: readonly string[];
  readonly told: readonly string[];
}

/** What one run finds. */
export interface ReminderRun {
  /** To be told now, at most one for each due: the latest says it all. */
  readonly tell: readonly { readonly reminder: Reminder; readonly missed: boolean }[];
  /** When to run again; null when nothing waits. */
  readonly nextMs: number | null;
  readonly state: ReminderState;
}

/** All reminders of what is due and not done in open incidents. An exercise reminds nobody: its case is over when it is closed. */
export function remindersOf(incidents: readonly Incident[], isHoliday: (day: IsoDay) => boolean): readonly Reminder[] {
  return incidents
    .filter(({ state, exercise }) => state === 'open' && !exercise)
    .flatMap((incident) =>
      duesOf(incident, isHoliday)
        .filter(({ met }) => !met)
        .flatMap((due) =>
          momentsOf(due).map((atMs) => ({
            id: `${incident.id}/${due.id}/${atMs}`,
            incident: incident.id,
            due,
            atMs,
          })),
        ),
    );
}

/** When somebody is reminded of a due. */
function momentsOf({ about, atMs }: Due): readonly number[] {
  const morningOf = (day: IsoDay) => japanMidnightMs(day) + MORNING_MS;
  switch (about.kind) {
    case 'own':
      return [atMs - DAY_MS, atMs - HOUR_MS, atMs];
    case 'first':
      return [morningOf(about.deadline.first.fromDay), morningOf(about.deadline.first.toDay)];
    case 'full': {
      const { day } = about.deadline.full;
      return [morningOf(addDays(day, -7)), morningOf(addDays(day, -1)), morningOf(day)];
    }
  }
}

/**
 * One run at a moment: tells each reminder that was planned while its time lay ahead, whose time has come, and that still
 * holds. So none is told twice, none is lost while the browser is closed, and a deadline entered late does not remind of
 * what was over by then.
 */
export function runReminders(reminders: readonly Reminder[], nowMs: number, state: ReminderState): ReminderRun {
  const told = new Set(state.told);
  const planned = new Set(state.planned);
  const owed = reminders.filter(({ id, atMs }) => planned.has(id) && !told.has(id) && atMs <= nowMs);
  const latest = new Map<string, Reminder>();
  for (const reminder of owed) {
    const key = `${reminder.incident}/${reminder.due.id}`;
    const before = latest.get(key);
    if (!before || before.atMs < reminder.atMs) latest.set(key, reminder);
  }
  const waiting = reminders.filter(({ id, atMs }) => atMs > nowMs && !told.has(id));
  return {
    tell: [...latest.values()].map((reminder) => ({ reminder, missed: nowMs - reminder.atMs > ON_TIME_MS })),
    nextMs: waiting.length === 0 ? null : Math.min(...waiting.map(({ atMs }) => atMs)),
    state: {
      planned: waiting.map(({ id }) => id),
      told: [...state.told, ...owed.map(({ id }) => id)].slice(-MOST_TOLD),
    },
  };
}
