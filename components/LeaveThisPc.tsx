import type { Contact, IncidentType } from '../guide/types.ts';
import { sayDateTime } from '../i18n/clock.ts';
import { contactRoleText } from '../i18n/contacts.ts';
import { foundAtTime, stepsText } from '../i18n/steps.ts';
import type { Incident } from '../incidents/types.ts';
import { CameraIcon, PhoneIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

/** Whose number stands on the screen: the first of these that has one. */
const CALLED = ['responsible', 'deputy', 'owner', 'it-vendor'] as const;

interface LeaveThisPcProps {
  /** Where the page's first heading is another. */
  readonly heading?: 'h1' | 'h2';
  readonly type: IncidentType;
  readonly incident: Incident;
  readonly contacts: readonly Contact[];
  /** The answer was wrong: the steps go on here. */
  readonly onNotThisPc: () => void;
}

/** All that is to be done on an infected computer, on one screen to photograph; nothing more to click. */
export function LeaveThisPc({ heading: Heading = 'h1', type, incident, contacts, onNotThisPc }: LeaveThisPcProps) {
  const { language, say } = useLanguage();
  const moves = type.firstMoves.map((id) => type.steps.find((step) => step.id === id)).filter((step) => !!step);
  const called = CALLED.map((role) => contacts.find((it) => it.role === role && it.phone !== '')).find((it) => !!it);
  const found = sayDateTime(incident.foundAtMs, language);
  return (
    <section class="leave" aria-labelledby="now">
      <Heading id="now">{say(stepsText.leaveTitle)}</Heading>
      <ol class="leave__moves">
        {moves.map((step) => (
          <li key={step.id}>
            <b>{say(step.title)}</b>
            <span>{say(step.never.text)}</span>
          </li>
        ))}
      </ol>
      <div class="leave__call">
        <PhoneIcon size={24} />
        {called ? (
          <p>
            {say(stepsText.leaveCall)}
            <br />
            <b class="leave__number">{called.phone}</b>{' '}
            <span>{called.name || say(contactRoleText[called.role].name)}</span>
          </p>
        ) : (
          <p>{say(stepsText.leaveNoContact)}</p>
        )}
      </div>
      <p class="leave__photo">
        <CameraIcon size={24} />
        <b>{say(stepsText.leaveDo)}</b>
      </p>
      <details class="source">
        <summary id="go-on">{say(stepsText.leaveGoOn)}</summary>
        <p>{say(stepsText.leaveGoOnHow)}</p>
        <button class="linklike" type="button" onClick={onNotThisPc}>
          {say(stepsText.notThisPc)}
        </button>
      </details>
      <p class="leave__found">{say(foundAtTime, { time: found })}</p>
    </section>
  );
}
