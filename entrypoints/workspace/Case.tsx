import { useCallback, useEffect, useState } from 'preact/hooks';
import { ExerciseContext, ExerciseMark } from '../../components/ExerciseMark.tsx';
import { incidentName } from '../../components/incident-name.ts';
import { useLanguage } from '../../components/language.ts';
import { loadPart } from '../../components/load-part.tsx';
import { Menu } from '../../components/Menu.tsx';
import type { Choice } from '../../components/SymptomChoices.tsx';
import { useDraft } from '../../components/use-draft.ts';
import { isKnownIncidentType } from '../../guide/incident-type-names.ts';
import type { IncidentType, Step } from '../../guide/types.ts';
import { sayClock, sayDateTime } from '../../i18n/clock.ts';
import { commonText } from '../../i18n/common.ts';
import { sayDuration } from '../../i18n/duration.ts';
import { exerciseMark } from '../../i18n/exercise.ts';
import { notesText } from '../../i18n/notes.ts';
import { atTime, popupText } from '../../i18n/popup.ts';
import { workspaceSentence, workspaceText } from '../../i18n/workspace.ts';
import { isTicked } from '../../incidents/incident.ts';
import type { EntryData, Incident, IncidentArchive, IncidentRecord, Stored } from '../../incidents/types.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Toast } from './App.tsx';
import { LogPane } from './LogPane.tsx';
import { type CaseView, placeOf } from './place.ts';
import type { WorkspacePorts } from './ports.ts';
import { RecordSeal } from './RecordSeal.tsx';
import { StepsPane } from './StepsPane.tsx';

const CloseIncident = loadPart(async () => (await import('../../components/CloseIncident.tsx')).CloseIncident);
const LeaveThisPc = loadPart(async () => (await import('../../components/LeaveThisPc.tsx')).LeaveThisPc);
const SymptomChoices = loadPart(async () => (await import('../../components/SymptomChoices.tsx')).SymptomChoices);
const HandOver = loadPart(async () => (await import('./HandOver.tsx')).HandOver);
const Side = loadPart(async () => (await import('./Side.tsx')).Side);

/** Ports with all the store can do. */
export type ArchivePorts = WorkspacePorts & { readonly store: IncidentArchive };

interface CaseProps {
  readonly ports: ArchivePorts;
  readonly settings: Settings;
  readonly incident: Incident;
  readonly show: CaseView;
  /** Entry to be shown, `<part>-<seq>`. */
  readonly entry: string | null;
  readonly nowMs: number;
  readonly keep: (stored: Stored<unknown>) => boolean;
  readonly onToast: (toast: Toast) => void;
  readonly onDeleted: () => void;
  /** Entries came from another computer. */
  readonly onJoined: () => void;
}

/** One incident: its steps, its record, and what else is known of it. */
export function Case(props: CaseProps) {
  const { ports, settings, incident, show, entry, nowMs, keep, onToast } = props;
  const { language, say } = useLanguage();
  const { store } = ports;
  const { id } = incident;
  const [record, setRecord] = useState<IncidentRecord | null>(null);
  const [types, setTypes] = useState<readonly IncidentType[]>([]);
  const lessons = useDraft(ports, id, 'lessons');

  // Another entry, here or in another window, raises the count; a join that of the parts.
  useEffect(() => {
    let here = true;
    void store.record(id).then(async (read) => {
      if (!here) return;
      if (!read.ok) {
        keep(read);
        return;
      }
      if (!read.value) return;
      const ids = new Set(
        [...read.value.chain, ...read.value.parts.flat()].flatMap(({ data }) =>
          data.kind === 'started' || data.kind === 'type-changed' ? [data.type] : [],
        ),
      );
      const loaded = await Promise.all([...ids].filter((it) => isKnownIncidentType(it)).map(ports.loadType));
      if (!here) return;
      setTypes(loaded);
      setRecord(read.value);
    });
    return () => {
      here = false;
    };
  }, [store, id, incident.count, incident.joined]);

  const type = types.find((it) => it.id === incident.type) ?? null;
  const append = useCallback(
    async (data: EntryData): Promise<boolean> => keep(await store.append(id, data, settings.userName)),
    [store, id, settings.userName, keep],
  );
  const said = (what: string) => say(atTime, { what, time: sayClock(ports.now(), language) });
  const tick = async (step: Step, ticked: boolean) => {
    // The same press twice, while the first is on its way to the disk, is one tick.
    if (isTicked(incident, step.id) === ticked) return;
    if (!(await append({ kind: ticked ? 'ticked' : 'unticked', step: step.id }))) return;
    onToast({
      text: said(say(ticked ? popupText.ticked : popupText.unticked)),
      onUndo: () => void append({ kind: ticked ? 'unticked' : 'ticked', step: step.id }),
    });
  };
  const reopen = async () => {
    if (!(await append({ kind: 'reopened' }))) return;
    ports.announceIncidents();
    onToast({ text: say(workspaceText.reopened) });
  };
  const close = async () => {
    const closed = await lessons.submit((text) => ({ kind: 'closed', lessons: text.trim() }), settings.userName);
    if (!keep(closed)) return;
    ports.announceIncidents();
    ports.go(placeOf(id));
    onToast({ text: say(popupText.closed), onUndo: () => void reopen() });
  };
  const changeKind = async (choice: Choice) => {
    const before = incident.type;
    if (!(await append({ kind: 'type-changed', type: choice.type }))) return;
    ports.go(placeOf(id));
    onToast({ text: say(popupText.typeChanged), onUndo: () => void append({ kind: 'type-changed', type: before }) });
  };

  const name = incidentName(incident, say);
  const left = type?.steps.filter((step) => !isTicked(incident, step.id)).length ?? 0;
  const leaves = type?.asksThisPc === true && incident.facts.thisPc === true && !incident.exercise;
  const toRecord = () => ports.go(placeOf(id));
  return (
    <ExerciseContext.Provider value={incident.exercise}>
      <main id="main" class={`case${incident.exercise ? ' is-exercise' : ''}`} tabIndex={-1}>
        {incident.exercise && <p class="exercise__name case__band">{say(exerciseMark)}</p>}
        <header class="case__head">
          <div>
            <p class="case__crumb">
              <span class={`chip ${incident.state === 'open' ? 'chip--caution' : 'chip--off'}`}>
                {say(incident.state === 'open' ? notesText.open : notesText.closed)}
              </span>
              <span>{say(workspaceSentence.foundAt, { time: sayDateTime(incident.foundAtMs, language) })}</span>
              {incident.state === 'open' && (
                <span>
                  {say(workspaceSentence.elapsed, { duration: sayDuration(nowMs - incident.foundAtMs, language) })}
                </span>
              )}
            </p>
            <h1>{name}</h1>
          </div>
          <div class="case__do">
            <RecordSeal ports={ports} incident={incident} />
            {incident.state === 'closed' && (
              <button class="btn btn--secondary btn--sm" type="button" onClick={() => void reopen()}>
                {say(notesText.reopen)}
              </button>
            )}
            <Menu
              label={say(commonText.more)}
              items={[
                { text: say(workspaceText.handOver), onChoose: () => ports.go(placeOf(id, 'hand-over')) },
                ...(incident.state === 'open'
                  ? [
                      { text: say(workspaceText.changeKind), onChoose: () => ports.go(placeOf(id, 'kind')) },
                      { text: say(popupText.closeIncident), onChoose: () => ports.go(placeOf(id, 'close')) },
                    ]
                  : []),
                { text: say(workspaceText.deleteIncident), onChoose: () => ports.go(placeOf(id, 'delete')) },
              ]}
            />
          </div>
        </header>
        {show === 'hand-over' && record && (
          <HandOver
            ports={ports}
            settings={settings}
            record={record}
            type={type}
            keep={keep}
            onBack={toRecord}
            onJoined={props.onJoined}
          />
        )}
        {show === 'delete' && (
          <DeleteIncident
            onBack={toRecord}
            onDelete={async () => {
              if (keep(await store.delete(id, settings.userName))) props.onDeleted();
            }}
          />
        )}
        {show !== 'hand-over' && show !== 'delete' && (
          <>
            <section class="pane pane--steps" aria-label={say(workspaceText.steps)}>
              {show === 'close' && incident.state === 'open' && (
                <CloseIncident
                  heading="h2"
                  takesFocus
                  left={left}
                  draft={lessons}
                  onClose={() => void close()}
                  onBack={toRecord}
                  onCopy={() => ports.saveFile('shodo-lessons.txt', lessons.text)}
                />
              )}
              {show === 'kind' && (
                <>
                  <div class="pane__h">
                    <h2>
                      <ExerciseMark />
                      {say(popupText.changeType)}
                    </h2>
                    <button class="btn btn--quiet btn--sm" type="button" onClick={toRecord}>
                      {say(commonText.back)}
                    </button>
                  </div>
                  <p class="hint">{say(popupText.changeTypeHint)}</p>
                  <SymptomChoices onChoose={(choice) => void changeKind(choice)} />
                </>
              )}
              {show === 'record' &&
                (leaves && type ? (
                  <LeaveThisPc
                    heading="h2"
                    type={type}
                    incident={incident}
                    contacts={settings.contacts}
                    onNotThisPc={() => void append({ kind: 'fact', key: 'thisPc', value: false })}
                  />
                ) : (
                  <StepsPane
                    ports={ports}
                    settings={settings}
                    incident={incident}
                    entries={record?.chain ?? []}
                    type={type}
                    onTick={tick}
                    append={append}
                    onToast={onToast}
                  />
                ))}
            </section>
            <section class="pane pane--log" aria-label={say(workspaceText.log)}>
              <LogPane
                ports={ports}
                by={settings.userName}
                incident={incident}
                record={record}
                types={types}
                entry={entry}
                keep={keep}
                onToast={onToast}
              />
            </section>
          </>
        )}
      </main>
      <Side
        nowMs={nowMs}
        ports={ports}
        settings={settings}
        record={record}
        incident={incident}
        append={append}
        onToast={onToast}
      />
    </ExerciseContext.Provider>
  );
}

interface DeleteIncidentProps {
  readonly onBack: () => void;
  readonly onDelete: () => Promise<void>;
}

/** The second of the two steps. */
function DeleteIncident({ onBack, onDelete }: DeleteIncidentProps) {
  const { say } = useLanguage();
  useEffect(() => document.getElementById('keep')?.focus(), []);
  return (
    <section class="case__wide" aria-labelledby="delete">
      <h2 id="delete">
        <ExerciseMark />
        {say(workspaceText.deleteTitle)}
      </h2>
      <p>{say(workspaceText.deleteHint)}</p>
      <div class="case__row">
        <button class="btn btn--secondary" type="button" id="keep" onClick={onBack}>
          {say(commonText.cancel)}
        </button>
        <button class="btn btn--danger" type="button" id="delete-do" onClick={() => void onDelete()}>
          {say(workspaceText.deleteDo)}
        </button>
      </div>
    </section>
  );
}
