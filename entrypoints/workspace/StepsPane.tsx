import { useEffect, useState } from 'preact/hooks';
import { ExerciseMark } from '../../components/ExerciseMark.tsx';
import { ChevDIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { loadPart } from '../../components/load-part.tsx';
import { StepBody } from '../../components/StepBody.tsx';
import { StepList } from '../../components/StepList.tsx';
import { StepProgress } from '../../components/StepProgress.tsx';
import { incidentTypeNames, isKnownIncidentType } from '../../guide/incident-type-names.ts';
import { phaseOf } from '../../guide/phases.ts';
import type { BranchChoice, IncidentType, Step, StepId } from '../../guide/types.ts';
import { sayClock } from '../../i18n/clock.ts';
import { commonText } from '../../i18n/common.ts';
import { doneOf, popupText } from '../../i18n/popup.ts';
import { stepsText } from '../../i18n/steps.ts';
import { workspaceText } from '../../i18n/workspace.ts';
import { nextStep, phaseProgress } from '../../incidents/incident.ts';
import type { Entry, EntryData, Incident } from '../../incidents/types.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Toast } from './App.tsx';
import type { ArchivePorts } from './Case.tsx';
import { placeOf } from './place.ts';
import { Questions } from './Questions.tsx';

const PlayedExercise = loadPart(async () => (await import('../../components/PlayedExercise.tsx')).PlayedExercise);

interface StepsPaneProps {
  readonly ports: ArchivePorts;
  readonly settings: Settings;
  readonly incident: Incident;
  readonly entries: readonly Entry[];
  readonly type: IncidentType | null;
  readonly onTick: (step: Step, ticked: boolean) => Promise<void>;
  readonly append: (data: EntryData) => Promise<boolean>;
  readonly onToast: (toast: Toast) => void;
}

/** All steps, the next one unfolded, and what the reports ask at this point. */
export function StepsPane({ ports, settings, incident, entries, type, onTick, append, onToast }: StepsPaneProps) {
  const { language, say } = useLanguage();
  const [unfolded, setUnfolded] = useState<StepId | null>(null);
  const next = type && nextStep(type, incident);
  const phases = type ? phaseProgress(type, incident, (id) => phaseOf(id).id) : [];
  const done = phases.reduce((sum, phase) => sum + phase.done, 0);
  const isOpen = incident.state === 'open';
  // After a tick the next button has the focus, so that Enter alone goes on; nobody is torn away from a field.
  const nextId = next?.id;
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.closest('.pane--steps')) {
      if (!activeElement?.closest('.question')) document.getElementById('done')?.focus();
    }
  }, [nextId]);
  if (!type) {
    return (
      <p class="loading" role="status">
        {say(isKnownIncidentType(incident.type) ? stepsText.loadingSteps : stepsText.unknownType)}
      </p>
    );
  }
  const ticksBy = new Map(
    entries.flatMap(({ data, by }) => (data.kind === 'ticked' ? [[data.step, by] as const] : [])),
  );
  const switchType = (choice: BranchChoice) => {
    const to = choice.type;
    if (!to || to === incident.type || !isKnownIncidentType(to)) return null;
    return {
      name: say(incidentTypeNames[to]),
      onSwitch: () => void append({ kind: 'type-changed', type: to }),
    };
  };
  const body = (step: Step) => (
    <div class="task__more">
      <StepBody
        step={step}
        contact={settings.contacts.find((contact) => contact.role === step.contact && contact.phone) ?? null}
        branch={
          type.branch?.step === step.id ? { question: type.branch, answer: String(incident.facts.subType ?? '') } : null
        }
        onAnswer={(choice) => void append({ kind: 'fact', key: 'subType', value: choice })}
        otherType={switchType}
        onDone={step === next ? () => void onTick(step, true) : null}
        onEnterContact={() => ports.openPage('options', 'contacts')}
        onOpen={ports.openAddress}
      />
    </div>
  );
  return (
    <>
      <div class="pane__h">
        <h2>
          <ExerciseMark />
          {say(workspaceText.steps)}
        </h2>
        <span class="pane__n">{say(doneOf, { done, all: type.steps.length })}</span>
      </div>
      <StepProgress phases={phases} next={next} />
      {incident.exercise && (
        <PlayedExercise
          incident={incident}
          type={type}
          step={next?.id ?? null}
          store={ports.store}
          onShowReadiness={() => ports.openPage('options', 'readiness')}
        />
      )}
      <StepList
        heading="h3"
        phases={phases}
        next={isOpen ? next : null}
        onTick={(step, ticked) => void onTick(step, ticked)}
        aside={(step) => {
          const atMs = incident.ticks[step.id];
          return (
            <>
              {atMs !== undefined && (
                <span class="task__by">
                  {sayClock(atMs, language)} {ticksBy.get(step.id)}
                </span>
              )}
              {(step !== next || !isOpen) && (
                <button
                  class="icon-btn task__fold"
                  type="button"
                  aria-expanded={unfolded === step.id}
                  aria-label={`${say(commonText.details)}: ${say(step.title)}`}
                  title={say(commonText.details)}
                  onClick={() => setUnfolded(unfolded === step.id ? null : step.id)}
                >
                  <ChevDIcon size={16} />
                </button>
              )}
            </>
          );
        }}
        under={(step) => ((step === next && isOpen) || unfolded === step.id) && body(step)}
      />
      {isOpen && !next && (
        <div class="pane__end">
          <p>{say(stepsText.allDoneHint)}</p>
          <button
            class="btn btn--primary"
            type="button"
            id="done"
            onClick={() => ports.go(placeOf(incident.id, 'close'))}
          >
            {say(popupText.closeIncident)}
          </button>
        </div>
      )}
      <Questions
        ports={ports}
        by={settings.userName}
        incident={incident}
        at={next?.subPhase ?? null}
        onToast={onToast}
      />
    </>
  );
}
