import { useState } from 'preact/hooks';
import { PenIcon, TrashIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { commonText } from '../../i18n/common.ts';
import { sayCount, sayMoment } from '../../i18n/date.ts';
import { failureText } from '../../i18n/failure.ts';
import { optionsSentence, optionsText } from '../../i18n/options.ts';
import type { Text } from '../../i18n/text.ts';
import { defangUrl } from '../../incidents/defang.ts';
import type { Stored } from '../../incidents/types.ts';
import type { LogEvent } from '../../watch/types.ts';
import { Choice, type Kept } from './Choice.tsx';
import { Section } from './Section.tsx';

export interface LogActions {
  /** Newest first; null: the background does not answer. */
  readonly readLog: () => Promise<readonly LogEvent[] | null>;
  readonly clearLog: () => Promise<boolean>;
  /** Records what was stopped in an incident and shows it. */
  readonly recordStop: (event: LogEvent) => Promise<Stored<void>>;
}

/** As many lines as are read at a glance; the others are counted. */
const MOST_SHOWN = 50;

const kindText = {
  stopped: optionsText.logKindStopped,
  late: optionsText.logKindLate,
  frame: optionsText.logKindFrame,
  'opened-once': optionsText.logKindOpenedOnce,
  allowed: optionsText.logKindAllowed,
  'allow-removed': optionsText.logKindAllowRemoved,
  lapsed: optionsText.logKindLapsed,
} as const satisfies { readonly [kind in LogEvent['kind']]: Text };

interface LogProps {
  /** As it was when the page opened; null: the background did not answer. */
  readonly first: readonly LogEvent[] | null;
  readonly days: number;
  /** The organisation decided the days. */
  readonly isFixed: boolean;
  readonly changeDays: (days: number) => Promise<Kept>;
  /** What a list is called; its id where that is not known (any more). */
  readonly nameOf: (list: string) => string;
  readonly actions: LogActions;
}

/** What is offered; another number that a policy or an older version set is shown beside these. */
const daysOffered = [30, 90, 365, 1095];

/** What the watch stopped and let through on this machine. */
export function Log({ first, days, isFixed, changeDays, nameOf, actions }: LogProps) {
  const { language, say } = useLanguage();
  const [log, setLog] = useState(first);
  const [clearing, setClearing] = useState<'no' | 'sure?' | 'failed'>('no');
  const read = async () => setLog(await actions.readLog());
  const clear = async () => {
    setClearing((await actions.clearLog()) ? 'no' : 'failed');
    await read();
  };
  const shown = log?.slice(0, MOST_SHOWN) ?? [];
  return (
    <Section
      id="log"
      title={say(optionsText.log)}
      hint={say(optionsText.logHint)}
      action={
        shown.length > 0 &&
        clearing !== 'sure?' && (
          <button class="btn btn--secondary btn--sm" type="button" onClick={() => setClearing('sure?')}>
            <TrashIcon />
            {say(optionsText.clearLog)}
          </button>
        )
      }
    >
      {clearing === 'sure?' && (
        <div class="card sure">
          <p>{say(optionsText.clearLogAsk)}</p>
          <button class="btn btn--secondary btn--sm" type="button" onClick={clear}>
            {say(optionsText.clearLogSure)}
          </button>
          <button class="btn btn--quiet btn--sm" type="button" onClick={() => setClearing('no')}>
            {say(commonText.cancel)}
          </button>
        </div>
      )}
      {clearing === 'failed' && (
        <p class="fault" role="alert">
          {say(optionsText.clearLogFailed)}
        </p>
      )}
      {log === null && (
        <p class="card note" role="alert">
          {say(commonText.noAnswer)}
        </p>
      )}
      <div class="card fields">
        <Choice
          label={say(optionsText.logDays)}
          hint={say(optionsText.logDaysHint)}
          isFixed={isFixed}
          value={String(days)}
          choices={[...new Set([...daysOffered, days])]
            .toSorted((one, other) => one - other)
            .map((count) => [String(count), say(optionsSentence.days, { count })])}
          save={async (chosen) => {
            const kept = await changeDays(Number(chosen));
            await read();
            return kept;
          }}
        />
      </div>
      {log?.length === 0 && <p class="card note">{say(optionsText.noLog)}</p>}
      {shown.length > 0 && (
        <ol class="card log">
          {shown.map((event, index) => (
            <Line key={`${event.atMs} ${index}`} event={event} nameOf={nameOf} record={actions.recordStop} />
          ))}
        </ol>
      )}
      {log !== null && log.length > MOST_SHOWN && (
        <p class="outcome">{say(optionsSentence.logOlder, { count: sayCount(log.length - MOST_SHOWN, language) })}</p>
      )}
    </Section>
  );
}

interface LineProps {
  readonly event: LogEvent;
  readonly nameOf: LogProps['nameOf'];
  readonly record: LogActions['recordStop'];
}

function Line({ event, nameOf, record }: LineProps) {
  const { say } = useLanguage();
  const [recorded, setRecorded] = useState<Stored<void> | null>(null);
  const target = defangUrl(event.target);
  const isVisit = ['stopped', 'late', 'frame', 'opened-once'].includes(event.kind);
  return (
    <li>
      <time dateTime={new Date(event.atMs).toISOString()}>{sayMoment(event.atMs)}</time>
      <div>
        <p>{say(kindText[event.kind])}</p>
        <code translate={false}>{target}</code>
        {event.lists.length > 0 && (
          <p class="row__sub" translate={false}>
            {event.lists.map(nameOf).join(', ')}: {defangUrl(event.entry)}
          </p>
        )}
        {event.reason !== '' && (
          <p class="row__sub">{say(optionsSentence.allowedBy, { by: event.by, reason: event.reason })}</p>
        )}
        {recorded?.ok === false && (
          <p class="fault" role="alert">
            {say(optionsSentence.notRecorded, { reason: say(failureText[recorded.failure.kind]) })}
          </p>
        )}
      </div>
      {isVisit && (
        <button
          class="icon-btn"
          type="button"
          aria-label={say(optionsSentence.recordStop, { target })}
          title={say(optionsSentence.recordStop, { target })}
          onClick={async () => setRecorded(await record(event))}
        >
          <PenIcon />
        </button>
      )}
    </li>
  );
}
