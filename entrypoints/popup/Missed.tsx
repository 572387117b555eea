import { useEffect, useState } from 'preact/hooks';
import { ClockIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { isHoliday } from '../../guide/holidays.ts';
import { reminderText, remindOf } from '../../i18n/reminders.ts';
import { duesOf } from '../../incidents/due.ts';
import { sayDue } from '../../incidents/say-due.ts';
import type { Incident } from '../../incidents/types.ts';
import type { PopupPorts } from './ports.ts';

interface MissedProps {
  readonly ports: Pick<PopupPorts, 'missedReminders' | 'clearMissedReminders'>;
  /** The open ones. */
  readonly incidents: readonly Incident[];
  readonly nowMs: number;
}

/** What came due while the browser was closed, until the user says that it was seen. */
export function Missed({ ports, incidents, nowMs }: MissedProps) {
  const { language, say } = useLanguage();
  const [missed, setMissed] = useState<Awaited<ReturnType<PopupPorts['missedReminders']>>>([]);
  useEffect(() => {
    void ports.missedReminders().then(setMissed);
  }, [ports]);
  // What was done or removed since then needs no words any more.
  const dues = incidents.flatMap((incident) =>
    duesOf(incident, isHoliday)
      .filter(({ id, met }) => !met && missed.some((it) => it.incident === incident.id && it.due === id))
      .map((due) => ({ key: `${incident.id} ${due.id}`, due })),
  );
  if (dues.length === 0) return null;
  return (
    <div class="notice notice--missed" role="status">
      <ClockIcon size={16} />
      <div>
        <p>{say(reminderText.missedTitle)}</p>
        <ul>
          {dues.map(({ key, due }) => (
            <li key={key}>
              <b>{say(remindOf, sayDue(due, nowMs, language))}</b>
            </li>
          ))}
        </ul>
      </div>
      <button
        class="btn btn--secondary btn--xs"
        type="button"
        onClick={() => {
          setMissed([]);
          void ports.clearMissedReminders();
        }}
      >
        {say(reminderText.missedSeen)}
      </button>
    </div>
  );
}
