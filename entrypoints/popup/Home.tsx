import { ChevRIcon } from '../../components/icons.tsx';
import { incidentName } from '../../components/incident-name.ts';
import { useLanguage } from '../../components/language.ts';
import { MarkOpen } from '../../components/marks.tsx';
import { type Choice, SymptomChoices } from '../../components/SymptomChoices.tsx';
import { sayDuration } from '../../i18n/duration.ts';
import { foundSince, popupText } from '../../i18n/popup.ts';
import type { Incident } from '../../incidents/types.ts';

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
