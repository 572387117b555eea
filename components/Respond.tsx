import { useEffect, useState } from 'preact/hooks';
import { incidentTypeNames, isKnownIncidentType } from '../guide/incident-type-names.ts';
import { phaseOf } from '../guide/phases.ts';
import type { BranchChoice, IncidentType, Step } from '../guide/types.ts';
import { exerciseFile, exerciseLabel } from '../i18n/exercise.ts';
import { stepsText } from '../i18n/steps.ts';
import { isTicked, nextStep, phaseProgress } from '../incidents/incident.ts';
import type { EntryData, Incident, IncidentStore } from '../incidents/types.ts';
import type { Settings } from '../settings/settings.ts';
import type { EvidencePorts } from './AddEvidence.tsx';
import { CloseIncident } from './CloseIncident.tsx';
import { Composer } from './Composer.tsx';
import { ExerciseContext } from './ExerciseMark.tsx';
import { ChevDIcon } from './icons.tsx';
import { useLanguage } from './language.ts';
import { loadPart } from './load-part.tsx';
import { StepCard } from './StepCard.tsx';
import { StepList } from './StepList.tsx';
import { StepProgress } from './StepProgress.tsx';
import { type DraftPorts, useDraft } from './use-draft.ts';

const AddEvidence = loadPart(async () => (await import('./AddEvidence.tsx')).AddEvidence);
const Deadlines = loadPart(async () => (await import('./Deadlines.tsx')).Deadlines);
const NextDue = loadPart(async () => (await import('./Deadlines.tsx')).NextDue);
const PlayedExercise = loadPart(async () => (await import('./PlayedExercise.tsx')).PlayedExercise);

/** How many of the steps that follow are named under the card. */
const STEPS_AHEAD = 2;

/** A page as a tab shows it. */
export interface PageInView {
  readonly url: string;
  readonly title: string;
}

/** What a running incident asks of the page it stands in. */
export interface RespondPorts extends DraftPorts {
  readonly store: IncidentStore;
  /** An incident was started, closed or reopened, or what is due in it changed: the toolbar mark and the reminders follow. */
  readonly announceIncidents: () => void;
  readonly openPage: (page: 'options', hash?: string) => void;
  readonly openAddress: (url: string) => void;
  readonly saveFile: (name: string, text: string) => void;
  /** Absent where no files can be added. */
  readonly evidence?: EvidencePorts;
}

interface RespondProps {
  readonly ports: RespondPorts;
  readonly settings: Settings;
  readonly incident: Incident;
  readonly type: IncidentType | null;
  readonly page: PageInView | null;
  readonly nowMs: number;
  readonly closing: boolean;
  readonly onClosing: (closing: boolean) => void;
  /** Records something; true when it is kept. */
  readonly record: (data: EntryData) => Promise<boolean>;
  readonly recordPage: (page: PageInView) => Promise<void>;
  readonly onTick: (step: Step, ticked: boolean) => Promise<void>;
  readonly onClosed: () => void;
  readonly onAdded: () => void;
  /** A picture, copy or file was added. */
  readonly onEvidence: () => void;
  readonly onContacts: () => void;
}

/** A running incident: its next step, what follows, and the field for notes. */
export function Respond(props: RespondProps) {
  const { ports, settings, incident, type, page, closing } = props;
  const { say } = useLanguage();
  const [listed, setListed] = useState(false);
  const [addsEvidence, setAddsEvidence] = useState(false);
  const note = useDraft(ports, incident.id, 'note');
  const lessons = useDraft(ports, incident.id, 'lessons');
  const next = type && nextStep(type, incident);
  const phases = type ? phaseProgress(type, incident, (id) => phaseOf(id).id) : [];

  // The step's button has the focus when it appears, so that Enter alone goes on; at the end it has the heading, so that one
  // Enter too many closes nothing. Nobody is torn away from a field.
  const nextId = next?.id;
  useEffect(() => {
    if (!type || isTyping()) return;
    document.getElementById(!closing && nextId ? 'done' : 'now')?.focus({ preventScroll: true });
    document.querySelector('main')?.scrollTo(0, 0);
  }, [type, nextId, closing]);

  const close = async () => {
    const result = await lessons.submit((text) => ({ kind: 'closed', lessons: text.trim() }), settings.userName);
    if (result.ok) props.onClosed();
  };
  const addNote = async () => {
    const result = await note.submit((text) => ({ kind: 'note', text: text.trim() }), settings.userName);
    if (result.ok) props.onAdded();
  };
  const switchType = (choice: BranchChoice) => {
    const to = choice.type;
    if (!to || to === incident.type || !isKnownIncidentType(to)) return null;
    return {
      name: say(incidentTypeNames[to]),
      onSwitch: () => void props.record({ kind: 'type-changed', type: to }),
    };
  };
  const left = type ? type.steps.filter((step) => !isTicked(incident, step.id)) : [];
  const follow = left.slice(1, 1 + STEPS_AHEAD);
  const hasDues = incident.facts.reportCases !== undefined || incident.facts.ownDeadlines !== undefined;
  const counting = next?.desks?.some((desk) => desk === 'ppc-report' || desk === 'ppc-my-number') === true;
  const deadlines = (
    <Deadlines
      ports={ports}
      incident={incident}
      nowMs={props.nowMs}
      counting={counting}
      onFact={async (key, value) => {
        const isKept = await props.record({ kind: 'fact', key, value });
        if (isKept) ports.announceIncidents();
        return isKept;
      }}
      onShowReminders={() => ports.openPage('options', 'reminders')}
    />
  );
  const saveCopy = (name: string, text: string) =>
    incident.exercise ? ports.saveFile(exerciseFile(name), `${exerciseLabel}\n${text}`) : ports.saveFile(name, text);
  return (
    <ExerciseContext.Provider value={incident.exercise}>
      <section class="head-strip" aria-label={say(stepsText.progress)}>
        {type && <StepProgress phases={phases} next={next} />}
        {hasDues && <NextDue incident={incident} nowMs={props.nowMs} />}
      </section>
      <main class="stack">
        {!type && (
          <p class="loading" role="status">
            {say(isKnownIncidentType(incident.type) ? stepsText.loadingSteps : stepsText.unknownType)}
          </p>
        )}
        {type && incident.exercise && (
          <PlayedExercise
            incident={incident}
            type={type}
            step={closing ? null : (next?.id ?? null)}
            store={ports.store}
            onShowReadiness={() => ports.openPage('options', 'readiness')}
          />
        )}
        {type && (closing || !next) && (
          <CloseIncident
            left={left.length}
            draft={lessons}
            onClose={() => void close()}
            onBack={next ? () => props.onClosing(false) : null}
            onCopy={() => saveCopy('shodo-lessons.txt', lessons.text)}
          />
        )}
        {type && next && !closing && (
          <StepCard
            key={next.id}
            step={next}
            phases={phases}
            contact={settings.contacts.find((contact) => contact.role === next.contact && contact.phone) ?? null}
            branch={
              type.branch?.step === next.id
                ? { question: type.branch, answer: String(incident.facts.subType ?? '') }
                : null
            }
            onAnswer={(choice) => void props.record({ kind: 'fact', key: 'subType', value: choice })}
            otherType={switchType}
            onDone={() => void props.onTick(next, true)}
            onEnterContact={props.onContacts}
            onOpen={ports.openAddress}
          />
        )}
        {type && !closing && counting && deadlines}
        {type && !closing && (
          <>
            <div class="ahead">
              <ol class="next" aria-label={say(stepsText.afterThis)}>
                {follow.map((step) => (
                  <li key={step.id}>
                    <span class="next__n">{type.steps.indexOf(step) + 1}</span>
                    <span>{say(step.title)}</span>
                  </li>
                ))}
              </ol>
              <button
                class={`btn btn--quiet btn--xs all${listed ? ' is-open' : ''}`}
                type="button"
                aria-expanded={listed}
                onClick={() => setListed(!listed)}
              >
                {say(stepsText.allSteps)}
                <ChevDIcon size={16} />
              </button>
            </div>
            {listed && (
              <StepList phases={phases} next={next} onTick={(step, ticked) => void props.onTick(step, ticked)} />
            )}
            {!counting && deadlines}
          </>
        )}
      </main>
      <Composer
        draft={note}
        onAdd={() => void addNote()}
        onRecordPage={page ? () => void props.recordPage(page) : null}
        onCopy={() => saveCopy('shodo-note.txt', note.text)}
        onUnfold={ports.evidence ? () => setAddsEvidence(!addsEvidence) : null}
        unfolded={addsEvidence}
      >
        {ports.evidence && (
          <AddEvidence
            ports={ports.evidence}
            incident={incident.id}
            by={settings.userName}
            hasPage={page !== null}
            onAdded={props.onEvidence}
            unfolded={addsEvidence}
          />
        )}
      </Composer>
    </ExerciseContext.Provider>
  );
}

function isTyping(): boolean {
  return document.activeElement?.tagName === 'TEXTAREA' || document.activeElement?.tagName === 'INPUT';
}
