import { useEffect, useState } from 'preact/hooks';
import { AskThisPc } from '../../components/AskThisPc.tsx';
import { useLanguage } from '../../components/language.ts';
import { loadPart } from '../../components/load-part.tsx';
import { type Choice, SymptomChoices } from '../../components/SymptomChoices.tsx';
import { isKnownIncidentType } from '../../guide/incident-type-names.ts';
import { popupText } from '../../i18n/popup.ts';
import { workspaceText } from '../../i18n/workspace.ts';
import type { Stored } from '../../incidents/types.ts';
import type { Settings } from '../../settings/settings.ts';
import { JoinRecord } from './JoinRecord.tsx';
import type { WorkspacePorts } from './ports.ts';

const Questions = loadPart(async () => (await import('../../components/Questions.tsx')).Questions);

interface StartProps {
  readonly ports: WorkspacePorts;
  readonly settings: Settings;
  readonly nowMs: number;
  readonly keep: (stored: Stored<unknown>) => boolean;
  readonly onStarted: (incident: string) => void;
  /** Incidents came from another computer. */
  readonly onJoined: () => void;
}

/** What happened? The same question as in the popup, and where it matters whether it is this computer. */
export function Start({ ports, settings, nowMs, keep, onStarted, onJoined }: StartProps) {
  const { say } = useLanguage();
  const [asked, setAsked] = useState<'symptom' | 'questions' | Choice>('symptom');
  useEffect(() => document.getElementById('first-choice')?.focus(), [asked]);
  const start = async (choice: Choice, thisPc: boolean | null, foundAtMs: number | null) => {
    const started = await ports.store.start(
      { kind: 'started', type: choice.type, from: choice.id, foundAtMs: foundAtMs ?? ports.now(), exercise: false },
      settings.userName,
    );
    if (!keep(started) || !started.ok) return;
    const { id } = started.value;
    if (thisPc !== null) {
      keep(await ports.store.append(id, { kind: 'fact', key: 'thisPc', value: thisPc }, settings.userName));
    }
    ports.announceIncidents();
    onStarted(id);
  };
  const choose = async (choice: Choice) => {
    if (!isKnownIncidentType(choice.type)) return;
    const { asksThisPc } = await ports.loadType(choice.type);
    if (asksThisPc) setAsked(choice);
    else await start(choice, null, null);
  };
  return (
    <main id="main" class="case case--one" tabIndex={-1}>
      {asked === 'symptom' && (
        <>
          <section class="ask ask--more" aria-labelledby="question">
            <h1 id="question">{say(workspaceText.startTitle)}</h1>
            <button class="btn btn--link btn--xs" type="button" onClick={() => setAsked('questions')}>
              {say(popupText.noneFits)}
            </button>
            <p>{say(workspaceText.startHint)}</p>
          </section>
          <SymptomChoices onChoose={(choice) => void choose(choice)} />
          <JoinRecord ports={ports} onJoined={onJoined} />
        </>
      )}
      {asked === 'questions' && (
        <Questions onChoose={(choice) => void choose(choice)} onBack={() => setAsked('symptom')} />
      )}
      {typeof asked === 'object' && (
        <AskThisPc
          nowMs={nowMs}
          asksTime
          onBack={() => setAsked('symptom')}
          onAnswer={(thisPc, foundAtMs) => void start(asked, thisPc, foundAtMs)}
        />
      )}
    </main>
  );
}
