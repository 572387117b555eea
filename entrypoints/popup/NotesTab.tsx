import { useEffect, useState } from 'preact/hooks';
import { ExerciseContext } from '../../components/ExerciseMark.tsx';
import { IncidentLog } from '../../components/IncidentLog.tsx';
import { BookIcon, ChevRIcon, ExpandIcon } from '../../components/icons.tsx';
import { incidentName } from '../../components/incident-name.ts';
import { useLanguage } from '../../components/language.ts';
import { NotKept } from '../../components/NotKept.tsx';
import { Seal } from '../../components/Seal.tsx';
import { isKnownIncidentType } from '../../guide/incident-type-names.ts';
import type { IncidentType } from '../../guide/types.ts';
import { sayDateTime } from '../../i18n/clock.ts';
import { fewEntries, notesText } from '../../i18n/notes.ts';
import { popupText } from '../../i18n/popup.ts';
import type { Entry, Incident, StoreFailure } from '../../incidents/types.ts';
import type { Settings } from '../../settings/settings.ts';
import type { PopupPorts } from './ports.ts';

interface NotesTabProps {
  readonly ports: PopupPorts;
  readonly settings: Settings;
  readonly incidents: readonly Incident[];
  /** The incident the popup is on. */
  readonly shown: string | null;
  readonly onReopen: (incident: Incident) => Promise<void>;
  readonly onStart: () => void;
}

/** All incidents, and what happened in the chosen one in order of time. */
export function NotesTab({ ports, settings, incidents, shown, onReopen, onStart }: NotesTabProps) {
  const { language, say } = useLanguage();
  const [chosen, setChosen] = useState<string | null>(shown);
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const [types, setTypes] = useState<readonly IncidentType[]>([]);
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const sorted = [...incidents].sort((a, b) => b.changedAtMs - a.changedAtMs);
  const incident = sorted.find((it) => it.id === chosen) ?? sorted[0];
  const id = incident?.id;
  const count = incident?.count;

  useEffect(() => {
    if (id === undefined) return;
    let here = true;
    void ports.store.entries(id).then(async (read) => {
      if (!here) return;
      if (!read.ok) {
        setFailure(read.failure);
        return;
      }
      const ids = new Set(
        read.value.flatMap(({ data }) => (data.kind === 'started' || data.kind === 'type-changed' ? [data.type] : [])),
      );
      const loaded = await Promise.all([...ids].filter((it) => isKnownIncidentType(it)).map(ports.loadType));
      if (!here) return;
      setFailure(null);
      setTypes(loaded);
      setEntries(read.value);
    });
    return () => {
      here = false;
    };
    // Another entry, here or in another window, raises the count.
  }, [ports, id, count]);

  if (!incident) {
    return (
      <div class="group">
        <div class="empty">
          <BookIcon size={24} />
          <b>{say(notesText.empty)}</b>
          <p>{say(notesText.emptyHint)}</p>
          <button class="btn btn--secondary btn--sm" type="button" onClick={onStart}>
            {say(notesText.start)}
          </button>
        </div>
      </div>
    );
  }
  const own = entries?.[0]?.incident === incident.id ? entries : null;
  return (
    <div class="group notes">
      {!settings.seenNotesNotice && (
        <p class="notice notice--card">
          {say(notesText.notice)}
          <button
            class="btn btn--secondary btn--xs"
            type="button"
            onClick={() => void ports.changeSettings({ seenNotesNotice: true })}
          >
            {say(notesText.noticeSeen)}
          </button>
        </p>
      )}
      {failure && <NotKept failure={failure} />}
      {sorted.length > 1 && (
        <ul class="choices choices--flush">
          {sorted.map((it) => (
            <li key={it.id}>
              <button
                class="choice choice--small"
                type="button"
                aria-current={it === incident ? 'true' : undefined}
                onClick={() => setChosen(it.id)}
              >
                <span>
                  <b>{incidentName(it, say)}</b>
                  <small>{since(it)}</small>
                </span>
                <ChevRIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      <section aria-labelledby="incident">
        <div class="notes__h">
          <h2 id="incident">{incidentName(incident, say)}</h2>
          <span class={`chip ${incident.state === 'open' ? 'chip--caution' : 'chip--off'}`}>
            {say(incident.state === 'open' ? notesText.open : notesText.closed)}
          </span>
          {incident.state === 'closed' && (
            <button class="btn btn--secondary btn--xs" type="button" onClick={() => void onReopen(incident)}>
              {say(notesText.reopen)}
            </button>
          )}
        </div>
        <p class="hint">{since(incident)}</p>
        <button
          class="btn btn--secondary btn--sm"
          type="button"
          onClick={() => ports.openPage('workspace', incident.id)}
        >
          <ExpandIcon />
          {say(popupText.openRecords)}
        </button>
        {own && (
          <ExerciseContext.Provider value={incident.exercise}>
            <Seal entries={own} incident={incident} digest={ports.digest} now={ports.now} />
            <IncidentLog entries={own} types={types} />
          </ExerciseContext.Provider>
        )}
      </section>
    </div>
  );

  function since(it: Incident): string {
    return say(fewEntries, { count: it.count, started: sayDateTime(it.startedAtMs, language) });
  }
}
