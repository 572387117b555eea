import type { JSX } from 'preact';
import {
  ChevRIcon,
  DownIcon,
  FakeIcon,
  LeakIcon,
  LostIcon,
  RansomIcon,
  ShieldIcon,
  TypedIcon,
} from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { MarkOpen } from '../../components/marks.tsx';
import { isKnownIncidentType } from '../../guide/incident-type-names.ts';
import { symptoms } from '../../guide/symptoms.ts';
import type { IncidentTypeId, SymptomIcon } from '../../guide/types.ts';
import { sayDuration } from '../../i18n/duration.ts';
import { foundSince, popupText } from '../../i18n/popup.ts';
import type { Incident } from '../../incidents/types.ts';
import { incidentName } from './incident-name.ts';

const iconOf: { readonly [icon in SymptomIcon]: (props: { readonly size?: 20 }) => JSX.Element } = {
  ransom: RansomIcon,
  antivirus: ShieldIcon,
  'fake-warning': FakeIcon,
  typed: TypedIcon,
  sent: LeakIcon,
  lost: LostIcon,
  stopped: DownIcon,
};

/** What was chosen: the symptom's id, or the answer's, and the type it leads to. */
export interface Choice {
  readonly id: string;
  readonly type: IncidentTypeId;
  readonly exercise?: true;
}

interface HomeProps {
  readonly open: readonly Incident[];
  readonly nowMs: number;
  readonly onGoOn: (incident: Incident) => void;
  readonly onChoose: (choice: Choice) => void;
  readonly onNoneFits: () => void;
}

/** The question the popup opens with, and above it the incidents that are under way. */
export function Home({ open, nowMs, onGoOn, onChoose, onNoneFits }: HomeProps) {
  const { language, say } = useLanguage();
  return (
    <>
      {open.length > 0 && (
        <section class="group" aria-labelledby="under-way">
          <div class="group__h">
            <h2 id="under-way">{say(popupText.openIncidents)}</h2>
          </div>
          <ul class="choices choices--flush">
            {open.map((incident) => (
              <li key={incident.id}>
                <button class="choice" type="button" onClick={() => onGoOn(incident)}>
                  <MarkOpen class="i" />
                  <span>
                    <b>{incidentName(incident, say)}</b>
                    <small>{say(foundSince, { duration: sayDuration(nowMs - incident.foundAtMs, language) })}</small>
                  </span>
                  <ChevRIcon />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Ask hint={say(popupText.questionHint)} onNoneFits={onNoneFits} />
      <SymptomChoices onChoose={onChoose} />
    </>
  );
}

interface AskProps {
  readonly hint: string;
  readonly onNoneFits: () => void;
}

/** The question itself, with the way on for whom no symptom fits. */
export function Ask({ hint, onNoneFits }: AskProps) {
  const { say } = useLanguage();
  return (
    <section class="ask ask--more" aria-labelledby="question">
      <h1 id="question">{say(popupText.question)}</h1>
      <button class="btn btn--link btn--xs" type="button" onClick={onNoneFits}>
        {say(popupText.noneFits)}
      </button>
      <p>{hint}</p>
    </section>
  );
}

/** The symptoms whose type has its steps, worst first. */
export function SymptomChoices({ onChoose }: Pick<HomeProps, 'onChoose'>) {
  const { say } = useLanguage();
  return (
    <ul class="choices">
      {symptoms
        .filter((symptom) => isKnownIncidentType(symptom.type))
        .map((symptom, index) => {
          const Icon = iconOf[symptom.icon];
          return (
            <li key={symptom.id}>
              <button
                class="choice"
                type="button"
                id={index === 0 ? 'first-choice' : undefined}
                onClick={() => onChoose({ id: symptom.id, type: symptom.type })}
              >
                <Icon />
                <span>
                  <b>{say(symptom.text)}</b>
                  {symptom.detail && <small>{say(symptom.detail)}</small>}
                </span>
                <ChevRIcon />
              </button>
            </li>
          );
        })}
    </ul>
  );
}
