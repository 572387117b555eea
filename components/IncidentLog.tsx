import type { ComponentChildren, ComponentType } from 'preact';
import { reportCases } from '../guide/deadlines.ts';
import { incidentTypeNames, isKnownIncidentType } from '../guide/incident-type-names.ts';
import { symptoms } from '../guide/symptoms.ts';
import type { IncidentType, StepId } from '../guide/types.ts';
import { sayBytes } from '../i18n/bytes.ts';
import { sayDateTime, sayWeekday } from '../i18n/clock.ts';
import { deadlineSentence } from '../i18n/deadlines.ts';
import { cameFrom, entryText, factText, notesText, verdictText } from '../i18n/notes.ts';
import { popupText } from '../i18n/popup.ts';
import type { Language } from '../i18n/text.ts';
import { defangUrl } from '../incidents/defang.ts';
import { metDuesOf, ownDeadlinesOf } from '../incidents/due.ts';
import { readFact } from '../incidents/facts.ts';
import { defangText } from '../incidents/indicators.ts';
import { lawText } from '../incidents/say-due.ts';
import { factAbout, sayFact } from '../incidents/say-fact.ts';
import { showText, showTexts } from '../incidents/shown-text.ts';
import type { Attachment, Entry, EntryData, Moment } from '../incidents/types.ts';
import { ExerciseMark } from './ExerciseMark.tsx';
import {
  CameraIcon,
  CheckIcon,
  DownloadIcon,
  FlagIcon,
  InfoIcon,
  PageIcon,
  PenIcon,
  PhoneIcon,
  PlusIcon,
  RefreshIcon,
  StopIcon,
  UndoIcon,
} from './icons.tsx';
import { type Say, useLanguage } from './language.ts';

interface IncidentLogProps {
  readonly entries: readonly Entry[];
  /** The whole record, where only a part of it is shown. */
  readonly whole?: readonly Entry[];
  /** Types whose steps the entries may name. */
  readonly types: readonly IncidentType[];
  /** The latest day and entry on top; the earliest otherwise. */
  readonly newestFirst?: boolean;
  /** Where a place in the page is wanted for an entry. */
  readonly idOf?: (entry: Entry) => string;
  /** What stands under an entry's words. */
  readonly under?: (entry: Entry) => ComponentChildren;
}

/** What happened, by day, in order. Addresses are written so that nobody can follow them by mistake. */
export function IncidentLog({ entries, whole = entries, types, newestFirst = false, idOf, under }: IncidentLogProps) {
  const { language, say } = useLanguage();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const days = Map.groupBy(newestFirst ? entries.toReversed() : entries, (entry) => localIso(entry.when).slice(0, 10));
  return (
    <section class="log" aria-label={say(notesText.log)}>
      {[...days].map(([day, ofDay]) => (
        <div key={day}>
          <h3 class="log__day">
            <ExerciseMark />
            {sayWeekday(Date.parse(`${day}T00:00:00Z`), language, 'UTC')}
          </h3>
          <ol>
            {ofDay.map((entry) => {
              const Icon = iconOf[entry.data.kind] ?? InfoIcon;
              return (
                <li class="ev" key={entry.hash} id={idOf?.(entry)} tabIndex={idOf && -1}>
                  <time datetime={new Date(entry.when.atMs).toISOString()}>{localIso(entry.when).slice(11, 16)}</time>
                  <span class={`ev__i${lookOf[entry.data.kind] ?? ''}`}>
                    <Icon />
                  </span>
                  <div>
                    <EntryWords data={entry.data} types={types} entries={whole} />
                    {(entry.by || entry.when.zone !== here) && (
                      <p class="ev__by">
                        {[showText(entry.by), entry.when.zone === here ? '' : entry.when.zone]
                          .filter(Boolean)
                          .join(' · ')}
                      </p>
                    )}
                    {under?.(entry)}
                  </div>
                </li>
              );
            })}
          </ol>
        </div>
      ))}
    </section>
  );
}

const SmallIcon = (Icon: ComponentType<{ readonly size?: 16 }>) => () => <Icon size={16} />;
const iconOf: { readonly [kind in EntryData['kind']]?: ComponentType } = {
  started: SmallIcon(FlagIcon),
  'type-changed': SmallIcon(RefreshIcon),
  ticked: SmallIcon(CheckIcon),
  unticked: SmallIcon(UndoIcon),
  note: SmallIcon(PenIcon),
  page: SmallIcon(PageIcon),
  stopped: SmallIcon(StopIcon),
  closed: SmallIcon(FlagIcon),
  reopened: SmallIcon(RefreshIcon),
  'page-copy': SmallIcon(PageIcon),
  screenshot: SmallIcon(CameraIcon),
  file: SmallIcon(DownloadIcon),
  call: SmallIcon(PhoneIcon),
  report: SmallIcon(FlagIcon),
  'clock-back': SmallIcon(InfoIcon),
  joined: SmallIcon(PlusIcon),
  restored: SmallIcon(UndoIcon),
};
const lookOf: { readonly [kind in EntryData['kind']]?: string } = { ticked: ' ev__i--ok', stopped: ' ev__i--stop' };

interface WordsProps {
  readonly data: EntryData;
  readonly types: readonly IncidentType[];
  /** All of the record: a tick names its deadline by id alone. */
  readonly entries: readonly Entry[];
}

/** What one entry says. */
export function EntryWords({ data: kept, types, entries }: WordsProps) {
  const { language, say } = useLanguage();
  const data = showTexts(kept);
  switch (data.kind) {
    case 'started': {
      const symptom = symptoms.find(({ id }) => id === data.from);
      const found = sayDateTime(data.foundAtMs, language);
      return (
        <>
          <p>{say(entryText.started, { name: symptom ? say(symptom.text) : typeName(data.type, say) })}</p>
          <p class="ev__by">{say(entryText.foundAt, { name: found })}</p>
        </>
      );
    }
    case 'type-changed':
      return <p>{say(entryText.typeChanged, { name: typeName(data.type, say) })}</p>;
    case 'ticked':
      return <p>{say(entryText.ticked, { name: stepTitle(data.step, types, say) })}</p>;
    case 'unticked':
      return <p>{say(entryText.unticked, { name: stepTitle(data.step, types, say) })}</p>;
    case 'note':
      return <p class="ev__note">{data.text}</p>;
    case 'page':
      return (
        <>
          <p>{say(entryText.page, { name: data.title })}</p>
          <code translate={false}>{defangUrl(data.url)}</code>
          <p class="ev__by">{say(verdictText[data.verdict])}</p>
        </>
      );
    case 'stopped':
      return (
        <>
          <p>{say(data.late ? entryText.stoppedLate : entryText.stopped, { name: data.lists.join(', ') })}</p>
          <code translate={false}>{defangUrl(data.url)}</code>
          <p class="ev__by">
            {say(cameFrom, { address: data.referrer === undefined ? '' : defangUrl(data.referrer) })}
          </p>
        </>
      );
    case 'fact':
      return <p>{say(entryText.fact, { name: factName(data, { types, entries, language, say }) })}</p>;
    case 'closed':
      return <p>{say(entryText.closed, { name: data.lessons })}</p>;
    case 'reopened':
      return <p>{say(entryText.reopened, { name: '' })}</p>;
    case 'correction':
      return <p>{say(entryText.correction, { name: data.text })}</p>;
    case 'page-copy':
    case 'screenshot':
      return (
        <>
          <p>{say(data.kind === 'screenshot' ? entryText.screenshot : entryText.pageCopy, { name: data.title })}</p>
          <code translate={false}>{defangUrl(data.url)}</code>
          <FileLine file={data.file} />
        </>
      );
    case 'file':
      return (
        <>
          <p>{say(entryText.file, { name: data.file.name })}</p>
          {data.text && <p class="ev__note">{data.text}</p>}
          <FileLine file={data.file} />
        </>
      );
    case 'call':
      return (
        <>
          <p>{say(callText[data.outcome], { name: `${data.name} ${data.number}`.trim() })}</p>
          {data.text && <p class="ev__note">{data.text}</p>}
        </>
      );
    case 'report':
      return (
        <>
          <p>{say(entryText.reported, { name: data.name })}</p>
          {data.reference && <p class="ev__by">{say(entryText.reference, { name: data.reference })}</p>}
          {data.text && <p class="ev__note">{data.text}</p>}
        </>
      );
    case 'clock-back':
      return <p>{say(entryText.clockBack, { name: sayDateTime(data.lastMs, language) })}</p>;
    case 'joined':
      return <p>{say(entryText.joined, { name: String(data.count) })}</p>;
    case 'restored':
      return <p>{say(entryText.restored, { name: sayDateTime(data.deletedAtMs, language) })}</p>;
  }
}

const callText = {
  reached: entryText.called,
  'no-answer': entryText.calledInVain,
  'message-left': entryText.calledMessage,
} as const;

/** Size and the beginning of the hash of an attachment; the whole hash stands in what is exported. */
function FileLine({ file }: { readonly file: Attachment }) {
  const { language } = useLanguage();
  return (
    <p class="ev__by" translate={false}>
      {sayBytes(file.sizeBytes, language)} · SHA-256 {file.sha256.slice(0, 8)}…
    </p>
  );
}

interface Naming extends Omit<WordsProps, 'data'> {
  readonly language: Language;
  readonly say: Say;
}

function factName(data: EntryData & { kind: 'fact' }, { types, entries, language, say }: Naming): string {
  if (data.key === 'thisPc') return say(data.value === true ? factText.thisPcYes : factText.thisPcNo);
  if (data.key === 'subType') {
    const choice = types.flatMap((type) => type.branch?.choices ?? []).find(({ id }) => id === data.value);
    return choice ? say(choice.name) : say(factText.subType);
  }
  if (data.key === 'knownAt')
    return `${say(factText.knownAt)}: ${readFact({ facts: { knownAt: data.value } }, 'knownAt') ?? ''}`;
  if (data.key === 'reportCases') {
    const ids: readonly unknown[] = Array.isArray(data.value) ? data.value : [];
    const cases = reportCases.filter(({ id }) => ids.includes(id)).map(({ statement }) => say(statement.text));
    return `${say(factText.reportCases)}: ${cases.length === 0 ? say(factText.none) : cases.join(' ')}`;
  }
  if (data.key === 'ownDeadlines') {
    const own = ownDeadlinesOf({ facts: { ownDeadlines: data.value } });
    const named = own.map(({ what, atMs }) => `${what} (${sayDateTime(atMs, language)})`);
    return `${say(factText.ownDeadlines)}: ${named.length === 0 ? say(factText.none) : named.join(', ')}`;
  }
  if (data.key === 'indicators') {
    const { added = [], dismissed = [] } = readFact({ facts: { indicators: data.value } }, 'indicators') ?? {};
    const list = (traces: readonly string[]) => traces.map((it) => defangText(it)).join(', ') || say(factText.none);
    return `${say(factText.indicatorsAdded)}: ${list(added)} / ${say(factText.indicatorsDismissed)}: ${list(dismissed)}`;
  }
  if (data.key === 'metDeadlines') {
    const named = metDuesOf({ facts: { metDeadlines: data.value } }).map((id) => dueName(id, entries, say));
    return `${say(factText.metDeadlines)}: ${named.length === 0 ? say(factText.none) : named.join(', ')}`;
  }
  const said = sayFact({ facts: { [data.key]: data.value } }, data.key, language);
  if (said.length > 0) return said.map(({ about, words }) => `${about} ${words}`.trim()).join(' / ');
  const about = factAbout(data.key, language);
  return `${about} ${say(data.value === null ? factText.unknown : factText.none)}`.trim();
}

/** What a due was called when it was set; its id where the record does not tell. */
function dueName(id: string, entries: readonly Entry[], say: Say): string {
  for (const law of ['personal-information', 'my-number'] as const) {
    if (id === `${law}-first`) return say(deadlineSentence.dueName, { law: say(lawText[law]) });
    if (id === `${law}-full`) return say(deadlineSentence.fullName, { law: say(lawText[law]) });
  }
  const set = entries.flatMap(({ data }) =>
    data.kind === 'fact' && data.key === 'ownDeadlines' ? ownDeadlinesOf({ facts: { ownDeadlines: data.value } }) : [],
  );
  return set.find((own) => `own:${own.id}` === id)?.what ?? id;
}

function typeName(type: string, say: Say): string {
  return isKnownIncidentType(type) ? say(incidentTypeNames[type]) : say(popupText.unsure);
}

function stepTitle(id: StepId, types: readonly IncidentType[], say: Say): string {
  const step = types.flatMap((type) => type.steps).find((it) => it.id === id);
  return step ? say(step.title) : id;
}

/** Date and time as the clock showed them where the entry was made; the zone's name may be unknown here, its offset is not. */
function localIso({ atMs, offsetMinutes }: Moment): string {
  return new Date(atMs + offsetMinutes * 60_000).toISOString();
}
