import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { calendarFile } from '../guide/calendar.ts';
import { type ReportLaw, reportCases } from '../guide/deadlines.ts';
import { isHoliday } from '../guide/holidays.ts';
import { japanDay } from '../guide/japan-time.ts';
import { sayDateTime } from '../i18n/clock.ts';
import { commonText } from '../i18n/common.ts';
import { sayIsoDay } from '../i18n/date.ts';
import { deadlineSentence, deadlineText } from '../i18n/deadlines.ts';
import { exerciseFile } from '../i18n/exercise.ts';
import { exerciseOf } from '../i18n/popup.ts';
import {
  type Due,
  dueState,
  duesOf,
  knownDayOf,
  MOST_DEADLINE_LENGTH,
  MOST_OWN_DEADLINES,
  metDuesOf,
  ownDeadlinesOf,
  reportCasesOf,
} from '../incidents/due.ts';
import { lawText, sayDue } from '../incidents/say-due.ts';
import type { FactKey, FactValue, Incident } from '../incidents/types.ts';
import { ExerciseMark } from './ExerciseMark.tsx';
import { ChevRIcon, ClockIcon, DownloadIcon, PlusIcon, XIcon } from './icons.tsx';
import { type Say, useLanguage } from './language.ts';
import { NotKept } from './NotKept.tsx';
import { SaveState } from './SaveState.tsx';
import { type DraftPorts, lastLine, useDraft } from './use-draft.ts';

const laws = ['personal-information', 'my-number'] as const satisfies readonly ReportLaw[];

interface DeadlinesProps {
  readonly ports: DraftPorts & { readonly saveFile: (name: string, text: string) => void };
  readonly incident: Incident;
  /** What the fold is called where the page has a heading for it; 期限 otherwise. */
  readonly name?: string;
  readonly nowMs: number;
  /** Opened already, because a step asks for the days of the report. */
  readonly counting: boolean;
  /** Records a fact; true when it is kept. */
  readonly onFact: (key: FactKey, value: FactValue) => Promise<boolean>;
  /** Leads to the switch of the reminders. */
  readonly onShowReminders: () => void;
}

/** The id under which the line at the head finds the panel. */
const PANEL = 'deadlines';

/** All that is due in an incident: own deadlines with their hours, and the reports counted from what applies. */
export function Deadlines(props: DeadlinesProps) {
  const { incident, name, nowMs, onFact } = props;
  const { say } = useLanguage();
  const dues = duesOf(incident, isHoliday);
  const met = metDuesOf(incident);
  const tick = (id: string, isMet: boolean) =>
    void onFact('metDeadlines', isMet ? [...met, id] : met.filter((it) => it !== id));
  const own = ownDeadlinesOf(incident);
  return (
    <details class="deadlines" id={PANEL}>
      <summary>
        {name ?? (
          <>
            <ExerciseMark />
            {say(deadlineText.panel)}
          </>
        )}
      </summary>
      {dues.length === 0 ? (
        <p>{say(deadlineText.panelEmpty)}</p>
      ) : (
        <ul class="deadlines__list">
          {dues.map((due) => (
            <DueItem
              key={due.id}
              due={due}
              nowMs={nowMs}
              onTick={(isMet) => tick(due.id, isMet)}
              onRemove={
                due.about.kind === 'own'
                  ? () =>
                      void onFact(
                        'ownDeadlines',
                        own.filter(({ id }) => `own:${id}` !== due.id).map((it) => ({ ...it })),
                      )
                  : null
              }
            />
          ))}
        </ul>
      )}
      <AddDeadline
        ports={props.ports}
        incident={incident.id}
        isFull={own.length >= MOST_OWN_DEADLINES}
        onAdd={(what, atMs) =>
          onFact('ownDeadlines', [...own.map((it) => ({ ...it })), { id: crypto.randomUUID(), what, atMs }])
        }
      />
      {dues.length > 0 && (
        <>
          <SaveCalendar {...props} dues={dues} />
          <p class="hint">
            {say(deadlineText.remind)}{' '}
            <button class="linklike" type="button" onClick={props.onShowReminders}>
              {say(deadlineText.toReminders)}
            </button>
          </p>
        </>
      )}
      <CountReport {...props} />
    </details>
  );
}

interface DueItemProps {
  readonly due: Due;
  readonly nowMs: number;
  readonly onTick: (isMet: boolean) => void;
  /** Null for what the law sets. */
  readonly onRemove: (() => void) | null;
}

function DueItem({ due, nowMs, onTick, onRemove }: DueItemProps) {
  const { language, say } = useLanguage();
  const { what, when } = sayDue(due, nowMs, language);
  return (
    <li>
      <div class={`due-row${stateClass(due, nowMs)}`}>
        <ClockIcon size={16} />
        <span class="due-row__what">{what}</span>
        {!due.met && <b class="due-row__left">{when}</b>}
        <label class="due-row__met">
          <input type="checkbox" checked={due.met} onChange={(event) => onTick(event.currentTarget.checked)} />
          {say(deadlineText.met)}
        </label>
        {onRemove && (
          <button
            class="icon-btn"
            type="button"
            aria-label={say(deadlineSentence.removeNamed, { what })}
            title={say(commonText.remove)}
            onClick={onRemove}
          >
            <XIcon size={16} />
          </button>
        )}
      </div>
      <DueNote due={due} />
    </li>
  );
}

/** What the days of a report rest on; the full time of a deadline of one's own. */
function DueNote({ due: { about, atMs } }: { readonly due: Due }) {
  const { language, say } = useLanguage();
  if (about.kind === 'own') return <small>{sayDateTime(atMs, language)}</small>;
  if (about.kind === 'first') return <small>{say(deadlineText.careful)}</small>;
  return about.deadline.full.rolledOver ? <small>{say(deadlineText.rolled)}</small> : null;
}

interface AddDeadlineProps extends Pick<DeadlinesProps, 'ports'> {
  readonly incident: string;
  readonly isFull: boolean;
  readonly onAdd: (what: string, atMs: number) => Promise<boolean>;
}

/** A deadline of one's own; what is typed is kept at each keystroke, also the day and the time. */
function AddDeadline({ ports, incident, isFull, onAdd }: AddDeadlineProps) {
  const { say } = useLanguage();
  const id = useId();
  const what = useDraft(ports, incident, 'deadline.what');
  const day = useDraft(ports, incident, 'deadline.day');
  const time = useDraft(ports, incident, 'deadline.time');
  const root = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState<'incomplete' | 'tooMany' | null>(null);
  // A form somebody was filling in when its page closed is open again.
  const isBegun = what.text !== '';
  useEffect(() => {
    const panel = root.current?.closest('details');
    if (isBegun && panel) panel.open = true;
  }, [isBegun]);
  const add = async () => {
    // Without a zone this is the time on this machine's own clock, which is what was typed.
    const atMs = Date.parse(`${lastLine(day.text)}T${lastLine(time.text)}`);
    if (what.text.trim() === '' || Number.isNaN(atMs)) return setFault('incomplete');
    if (isFull) return setFault('tooMany');
    setFault(null);
    if (!(await onAdd(what.text.trim().slice(0, MOST_DEADLINE_LENGTH), atMs))) return;
    for (const kept of [what, day, time]) kept.write('');
  };
  return (
    <form
      class="deadlines__add"
      ref={root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="field">
        <span>
          {say(deadlineText.what)} <SaveState state={what.state} />
        </span>
        <input
          type="text"
          maxLength={MOST_DEADLINE_LENGTH}
          autocomplete="off"
          placeholder={say(deadlineText.whatExample)}
          value={what.text}
          onInput={(event) => what.write(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        {say(deadlineText.day)}
        <input
          type="date"
          max="2099-12-31"
          value={lastLine(day.text)}
          onInput={(event) => day.write(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        {say(deadlineText.time)}
        <input type="time" value={lastLine(time.text)} onInput={(event) => time.write(event.currentTarget.value)} />
      </label>
      <button class="btn btn--secondary btn--sm" type="submit" aria-describedby={id}>
        <PlusIcon size={16} />
        {say(deadlineText.add)}
      </button>
      <p class="fault" id={id} role="alert">
        {fault && say(deadlineText[fault])}
      </p>
      {what.failure && (
        <NotKept
          failure={what.failure}
          {...(what.text ? { onCopy: () => ports.saveFile('shodo-deadline.txt', what.text) } : {})}
        />
      )}
    </form>
  );
}

interface SaveCalendarProps extends Pick<DeadlinesProps, 'incident' | 'nowMs' | 'ports'> {
  readonly dues: readonly Due[];
}

function SaveCalendar({ incident, nowMs, dues, ports }: SaveCalendarProps) {
  const { language, say } = useLanguage();
  const save = () => {
    const entries = dues
      .filter(({ met }) => !met)
      .map((due) => {
        const { title, description } = calendarWords(due, say, language);
        return {
          id: `${incident.id}-${due.id}`,
          title: incident.exercise ? say(exerciseOf, { name: title }) : title,
          description,
          when: calendarTime(due),
        };
      });
    const name = 'shodo-deadlines.ics';
    ports.saveFile(incident.exercise ? exerciseFile(name) : name, calendarFile(entries, nowMs));
  };
  return (
    <button class="btn btn--secondary btn--sm" type="button" onClick={save}>
      <DownloadIcon size={16} />
      {say(deadlineText.calendar)}
    </button>
  );
}

function calendarTime({ about, atMs }: Due) {
  if (about.kind === 'own') return { kind: 'moment', atMs } as const;
  const { first, full } = about.deadline;
  return { kind: 'day', day: about.kind === 'first' ? first.fromDay : full.day } as const;
}

/** The whole sentence: in a calendar it stands without the panel around it. */
function calendarWords({ about }: Due, say: Say, language: 'ja' | 'en') {
  if (about.kind === 'own') return { title: about.what, description: '' };
  const { law, first, full } = about.deadline;
  const day = (isoDay: string) => sayIsoDay(isoDay, language);
  if (about.kind === 'first') {
    const places = { law: say(lawText[law]), from: day(first.fromDay), to: day(first.toDay) };
    return { title: say(deadlineSentence.first, places), description: say(deadlineText.careful) };
  }
  return {
    title: say(deadlineSentence.full, { law: say(lawText[law]), day: day(full.day), days: full.limitDays }),
    description: full.rolledOver ? say(deadlineText.rolled) : '',
  };
}

/** Which cases apply and since when it is known, and by when the law then wants which report. */
function CountReport({ incident, nowMs, counting, onFact }: DeadlinesProps) {
  const { language, say } = useLanguage();
  const cases = reportCasesOf(incident);
  const knownOn = knownDayOf(incident);
  const day = (isoDay: string) => sayIsoDay(isoDay, language);
  const reports = duesOf(incident, isHoliday).flatMap(({ about }) => (about.kind === 'first' ? [about.deadline] : []));
  return (
    <details class="deadlines__report" open={counting || cases.length > 0}>
      <summary>{say(deadlineText.title)}</summary>
      <label class="field">
        {say(deadlineText.knownOn)}
        <input
          type="date"
          value={knownOn}
          max={japanDay(nowMs)}
          onChange={(event) => event.currentTarget.value && void onFact('knownAt', event.currentTarget.value)}
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
                    void onFact(
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
      {reports.length === 0 ? (
        <p>{say(deadlineText.none)}</p>
      ) : (
        <ul class="deadlines__reports" role="status">
          {reports.map(({ law, first, full }) => (
            <li key={law}>
              <b>
                {say(deadlineSentence.first, {
                  law: say(lawText[law]),
                  from: day(first.fromDay),
                  to: day(first.toDay),
                })}
              </b>
              <b>{say(deadlineSentence.full, { law: say(lawText[law]), day: day(full.day), days: full.limitDays })}</b>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

interface NextDueProps {
  readonly incident: Incident;
  readonly nowMs: number;
}

/** The most pressing due as one line at the head of the screen; pressed, it opens the panel. Nothing while nothing is due. */
export function NextDue({ incident, nowMs }: NextDueProps) {
  const { language, say } = useLanguage();
  const next = duesOf(incident, isHoliday).find(({ met }) => !met);
  if (!next) return null;
  const { what, when } = sayDue(next, nowMs, language);
  return (
    <button
      class={`due-row${stateClass(next, nowMs)}`}
      type="button"
      title={say(deadlineText.show)}
      onClick={showPanel}
    >
      <ClockIcon size={16} />
      <span class="due-row__what">{what}</span>
      <b class="due-row__left">{when}</b>
      <ChevRIcon size={16} />
    </button>
  );
}

function showPanel(): void {
  const panel = document.getElementById(PANEL);
  if (!(panel instanceof HTMLDetailsElement)) return;
  panel.open = true;
  panel.scrollIntoView({ block: 'nearest' });
  panel.querySelector('summary')?.focus();
}

function stateClass(due: Due, nowMs: number): string {
  const state = dueState(due, nowMs);
  return state === 'soon' || state === 'late' ? ` is-${state}` : '';
}
