import { useEffect, useState } from 'preact/hooks';
import { FixedMark } from '../../components/FixedMark.tsx';
import { useLanguage } from '../../components/language.ts';
import { managedText } from '../../i18n/managed.ts';
import { reminderText } from '../../i18n/reminders.ts';
import { Section } from './Section.tsx';

/** What the switch of the reminders does; main.tsx binds it to the browser. */
export interface ReminderActions {
  /** Asks for the permission in the click, or gives it back; true when reminders are on afterwards. */
  readonly switchReminders: (on: boolean) => Promise<boolean>;
  /** Whether the browser lets us, which no policy can decide. */
  readonly mayNotify: () => Promise<boolean>;
}

interface RemindersProps {
  readonly on: boolean;
  /** The organisation decided it. */
  readonly isFixed: boolean;
  readonly actions: ReminderActions;
}

/** The one place where reminders are switched on and off. */
export function Reminders({ on, isFixed, actions }: RemindersProps) {
  const { say } = useLanguage();
  const [refused, setRefused] = useState(false);
  const [isPermitted, setPermitted] = useState(true);
  const readPermission = async () => setPermitted(await actions.mayNotify());
  useEffect(() => void readPermission(), []);
  const toggle = async (wanted: boolean) => {
    setRefused((await actions.switchReminders(wanted)) !== wanted);
    await readPermission();
  };
  return (
    <Section id="reminders" title={say(reminderText.title)} hint={say(reminderText.hint)}>
      <div class="card row row--switch">
        <div>
          <h3>
            {say(reminderText.switchName)} {isFixed && <FixedMark />}
          </h3>
          <p class="row__sub">{say(reminderText.switchHint)}</p>
          <p class="fault" role="status">
            {refused && say(reminderText.refused)}
          </p>
        </div>
        <div class="row__do">
          <label class="switch">
            <input
              type="checkbox"
              role="switch"
              aria-checked={on}
              checked={on}
              disabled={isFixed}
              aria-label={say(reminderText.switchName)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                // The browser may still say no: the switch shows what is, not what was wanted.
                event.currentTarget.checked = on;
                void toggle(checked);
              }}
            />
            <span />
          </label>
        </div>
        {isFixed && on && !isPermitted && (
          <div class="row__msg">
            <button class="btn btn--secondary btn--sm" type="button" onClick={() => void toggle(true)}>
              {say(managedText.permit)}
            </button>
          </div>
        )}
      </div>
    </Section>
  );
}
