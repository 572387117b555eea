import { calendarFile } from '../guide/calendar.ts';
import { type ReportCaseId, type ReportLaw, reportCases, reportDeadlines } from '../guide/deadlines.ts';
import { isHoliday } from '../guide/holidays.ts';
import { japanDay } from '../guide/japan-time.ts';
import { deadlineSentence, deadlineText } from '../i18n/deadlines.ts';
import type { FactKey, FactValue, Incident } from '../incidents/types.ts';
import { ClockIcon, DownloadIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

const lawText = { 'personal-information': deadlineText.lawPersonal, 'my-number': deadlineText.lawMyNumber } as const;
const laws = ['personal-information', 'my-number'] as const satisfies readonly ReportLaw[];

interface DeadlinesProps {
  readonly incident: Incident;
  readonly onFact: (key: FactKey, value: FactValue) => void;
  readonly saveFile: (name: string, text: string) => void;
  readonly now: () => number;
}

/** Which cases apply and since when it is known, and by when the law then wants which report. */
export function ReportDeadlines({ incident, onFact, saveFile, now }: DeadlinesProps) {
  const { say, language } = useLanguage();
  const cases = casesOf(incident);
  const knownOn = knownDayOf(incident);
  const day = (isoDay: string) => sayJapanDay(isoDay, language);
  const deadlines = reportDeadlines(cases, knownOn, isHoliday);
  const lines = deadlines.flatMap(({ law, first, full }) => [
    {
      id: `${law}-first`,
      day: first.fromDay,
      text: say(deadlineSentence.first, { law: say(lawText[law]), from: day(first.fromDay), to: day(first.toDay) }),
      note: deadlineText.careful,
    },
    {
      id: `${law}-full`,
      day: full.day,
      text: say(deadlineSentence.full, { law: say(lawText[law]), day: day(full.day), days: full.limitDays }),
      note: full.rolledOver ? deadlineText.rolled : null,
    },
  ]);
  const saveCalendar = () => {
    const entries = lines.map(({ id, day: on, text, note }) => ({
      id: `${incident.id}-${id}`,
      title: text,
      description: note ? say(note) : '',
      when: { kind: 'day', day: on } as const,
    }));
    saveFile('shodo-deadlines.ics', calendarFile(entries, now()));
  };
  return (
    <details class="deadlines">
      <summary>{say(deadlineText.title)}</summary>
      <label class="field">
        {say(deadlineText.knownOn)}
        <input
          type="date"
          value={knownOn}
          max={japanDay(now())}
          onChange={(event) => event.currentTarget.value && onFact('knownAt', event.currentTarget.value)}
        />
      </label>
      <fieldset class="branch">
        <legend>{say(deadlineText.cases)}</legend>
        {laws.map((law) =>
          reportCases
            .filter((it) => it.law === law)
            .map(({ id, statement }) => (
              <label class="branch__choice" key={id}>
                <input
                  type="checkbox"
                  checked={cases.includes(id)}
                  onChange={(event) =>
                    onFact(
                      'reportCases',
                      event.currentTarget.checked ? [...cases, id] : cases.filter((it) => it !== id),
                    )
                  }
                />
                <span>{say(statement.text)}</span>
              </label>
            )),
        )}
      </fieldset>
      {lines.length === 0 ? (
        <p>{say(deadlineText.none)}</p>
      ) : (
        <>
          <ul class="deadlines__list" role="status">
            {lines.map(({ id, text, note }) => (
              <li key={id}>
                <b>{text}</b>
                {note && <small>{say(note)}</small>}
              </li>
            ))}
          </ul>
          <button class="btn btn--secondary btn--sm" type="button" onClick={saveCalendar}>
            <DownloadIcon size={16} />
            {say(deadlineText.calendar)}
          </button>
        </>
      )}
    </details>
  );
}

/** One line for the head of the screen once it is known that a report is due. */
export function DueRow({ incident }: { readonly incident: Incident }) {
  const { say, language } = useLanguage();
  const [next] = reportDeadlines(casesOf(incident), knownDayOf(incident), isHoliday);
  if (!next) return null;
  return (
    <p class="due-row">
      <ClockIcon size={16} />
      <span>{say(deadlineSentence.dueName, { law: say(lawText[next.law]) })}</span>
      <b class="due-row__left">
        {say(deadlineSentence.due, {
          from: sayJapanDay(next.first.fromDay, language),
          to: sayJapanDay(next.first.toDay, language),
        })}
      </b>
    </p>
  );
}

function casesOf({ facts }: Incident): readonly ReportCaseId[] {
  const stored = Array.isArray(facts.reportCases) ? facts.reportCases : [];
  return reportCases.map(({ id }) => id).filter((id) => stored.includes(id));
}

/** The day entered, or until then the day the incident was found. */
function knownDayOf({ facts, foundAtMs }: Incident): string {
  return typeof facts.knownAt === 'string' ? facts.knownAt : japanDay(foundAtMs);
}

/** A calendar day as it is said, whatever this machine's zone: 11月25日, 25 Nov. */
function sayJapanDay(isoDay: string, language: 'ja' | 'en'): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  const style = { month: language === 'ja' ? 'long' : 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', style).format(day);
}
