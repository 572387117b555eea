import { type ReportCaseId, type ReportDeadline, reportCases, reportDeadlines } from '../guide/deadlines.ts';
import { addDays, japanDay, japanMidnightMs } from '../guide/japan-time.ts';
import type { IsoDay } from '../guide/types.ts';
import { type OwnDeadline, readFact } from './facts.ts';
import type { Incident } from './types.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Longest name of a deadline of one's own, in UTF-16 units: it stands in one line and in a notification. */
export const MOST_DEADLINE_LENGTH = 80;
/** More deadlines than this in one incident are a mistake, and each costs a row and three reminders. */
export const MOST_OWN_DEADLINES = 50;

/** Something that is due in an incident. */
export interface Due {
  /** Steady within the incident: `own:…`, or the law and which of its two reports. */
  readonly id: string;
  readonly about:
    | { readonly kind: 'first'; readonly deadline: ReportDeadline }
    | { readonly kind: 'full'; readonly deadline: ReportDeadline }
    | { readonly kind: 'own'; readonly what: string };
  /** Its last moment; for a report that is due on a day, the end of that day in Japan. */
  readonly atMs: number;
  /** From here on it is shown as near. */
  readonly soonFromMs: number;
  /** The user ticked it as done. */
  readonly met: boolean;
}

/** The deadlines the user set. */
export function ownDeadlinesOf(incident: Pick<Incident, 'facts'>): readonly OwnDeadline[] {
  return readFact(incident, 'ownDeadlines') ?? [];
}

/** Ids of the dues that were ticked as done. */
export function metDuesOf(incident: Pick<Incident, 'facts'>): readonly string[] {
  return readFact(incident, 'metDeadlines') ?? [];
}

/** The cases of a report that were found to apply. */
export function reportCasesOf(incident: Pick<Incident, 'facts'>): readonly ReportCaseId[] {
  const stored = readFact(incident, 'reportCases') ?? [];
  return reportCases.map(({ id }) => id).filter((id) => stored.includes(id));
}

/** The day in Japan on which the company knew: as entered, until then the day the incident was found. */
export function knownDayOf(incident: Pick<Incident, 'facts' | 'foundAtMs'>): IsoDay {
  const entered = readFact(incident, 'knownAt') ?? '';
  return /^20\d\d-\d\d-\d\d$/.test(entered) && !Number.isNaN(Date.parse(entered))
    ? entered
    : japanDay(incident.foundAtMs);
}

/** Everything that is due in an incident, the earliest first. */
export function duesOf(incident: Incident, isHoliday: (day: IsoDay) => boolean): readonly Due[] {
  const met = metDuesOf(incident);
  const laws = reportDeadlines(reportCasesOf(incident), knownDayOf(incident), isHoliday).flatMap(
    (deadline): readonly Omit<Due, 'met'>[] => {
      const { law, first, full } = deadline;
      const fullEndMs = japanMidnightMs(addDays(full.day, 1));
      return [
        {
          id: `${law}-first`,
          about: { kind: 'first', deadline },
          atMs: japanMidnightMs(addDays(first.toDay, 1)),
          // A span has no 24 hours before it: it is near from its first day on.
          soonFromMs: japanMidnightMs(first.fromDay),
        },
        {
          id: `${law}-full`,
          about: { kind: 'full', deadline },
          atMs: fullEndMs,
          soonFromMs: fullEndMs - DAY_MS,
        },
      ];
    },
  );
  const own = ownDeadlinesOf(incident).map(
    ({ id, what, atMs }): Omit<Due, 'met'> => ({
      id: `own:${id}`,
      about: { kind: 'own', what },
      atMs,
      soonFromMs: atMs - DAY_MS,
    }),
  );
  return [...laws, ...own]
    .map((due) => ({ ...due, met: met.includes(due.id) }))
    .toSorted((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1));
}

/** How pressing a due is. */
export function dueState({ met, atMs, soonFromMs }: Due, nowMs: number): 'met' | 'far' | 'soon' | 'late' {
  if (met) return 'met';
  if (nowMs >= atMs) return 'late';
  return nowMs >= soonFromMs ? 'soon' : 'far';
}
