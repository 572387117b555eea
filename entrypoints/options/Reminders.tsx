import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/language.ts';
import { reminderText } from '../../i18n/reminders.ts';
import { Section } from './Section.tsx';

/** What the switch of the reminders does; main.tsx binds it to the browser. */
export interface ReminderActions {
  /** Asks for the permission in the click, or gives it back; true when reminders are on afterwards. */
  readonly switchReminders: (on: boolean) => Promise<boolean>;
}

interface RemindersProps {
  readonly on: boolean;
  readonly actions: ReminderActions;
}

/** The one place where reminders are switched on and off. */
export function Reminders({ on, actions }: RemindersProps) {
  const { say } = useLanguage();
  const [refused, setRefused] = useState(false);
  const toggle = async (wanted: boolean) => setRefused((await actions.switchReminders(wanted)) !== wanted);
  return (
    <Section id="reminders" title={say(reminderText.title)} hint={say(reminderText.hint)}>
      <div class="card row row--switch">
        <div>
          <h3>{say(reminderText.switchName)}</h3>
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
      </div>
    </Section>
  );
}
