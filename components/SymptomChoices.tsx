import type { JSX } from 'preact';
import { isKnownIncidentType } from '../guide/incident-type-names.ts';
import { symptoms } from '../guide/symptoms.ts';
import type { IncidentTypeId, SymptomIcon } from '../guide/types.ts';
import { ChevRIcon, DownIcon, FakeIcon, LeakIcon, LostIcon, RansomIcon, ShieldIcon, TypedIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

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

/** The symptoms whose type has its steps, worst first. */
export function SymptomChoices({ onChoose }: { readonly onChoose: (choice: Choice) => void }) {
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
