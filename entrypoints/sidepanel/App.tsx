import { useCallback, useEffect, useState } from 'preact/hooks';
import { ExpandIcon, PageIcon, RespondIcon } from '../../components/icons.tsx';
import { incidentName } from '../../components/incident-name.ts';
import { LanguageContext, useLanguage } from '../../components/language.ts';
import { MarkOpen } from '../../components/marks.tsx';
import { NotKept } from '../../components/NotKept.tsx';
import { PrivateNotice } from '../../components/PrivateNotice.tsx';
import { pageEntry } from '../../components/page-entry.ts';
import { type PageInView, Respond } from '../../components/Respond.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import { useIncidentType } from '../../components/use-incident-type.ts';
import type { Step } from '../../guide/types.ts';
import { sayClock } from '../../i18n/clock.ts';
import { commonText } from '../../i18n/common.ts';
import { sayDuration } from '../../i18n/duration.ts';
import { panelText } from '../../i18n/panel.ts';
import { atTime, foundSince, popupText } from '../../i18n/popup.ts';
import { isTicked } from '../../incidents/incident.ts';
import { showText } from '../../incidents/shown-text.ts';
import type { EntryData, Incident, StoreFailure } from '../../incidents/types.ts';
import type { Settings } from '../../settings/settings.ts';
import type { InView, PanelPorts } from './ports.ts';

/** Times on the screen move on this often; they are said in whole minutes. */
const CLOCK_MS = 20_000;

interface AppProps {
  readonly ports: PanelPorts;
  readonly language: 'ja' | 'en';
  readonly settings: Settings;
  /** A private window of this browser, which keeps notes in a way of its own; null elsewhere. */
  readonly privateIn: 'chromium' | 'firefox' | null;
}

/** The running incident beside any page: its next step, the field for notes, and the page in view to record. */
export function App(props: AppProps) {
  return (
    <LanguageContext.Provider value={props.language}>
      <Panel {...props} />
    </LanguageContext.Provider>
  );
}

function Panel({ ports, language, settings, privateIn }: AppProps) {
  const { say } = useLanguage();
  const { store } = ports;
  const [incidents, setIncidents] = useState<readonly Incident[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [inView, setInView] = useState<InView>({ page: null, tabState: null });
  const [closing, setClosing] = useState(false);
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const [toast, setToast] = useState<{ readonly text: string; readonly onUndo?: () => void } | null>(null);
  const [nowMs, setNowMs] = useState(ports.now());

  const read = useCallback(async () => {
    const list = await store.list();
    if (list.ok) setIncidents(list.value);
    else {
      setIncidents((shown) => shown ?? []);
      setFailure(list.failure);
    }
  }, [store]);
  useEffect(() => {
    const look = async () => setInView(await ports.inView());
    void read();
    void look();
    const clock = setInterval(() => setNowMs(ports.now()), CLOCK_MS);
    const stops = [store.onChange(() => void read()), ports.onViewChange(() => void look())];
    return () => {
      clearInterval(clock);
      for (const stop of stops) stop();
    };
  }, [ports, store, read]);

  const open = (incidents ?? []).filter(({ state }) => state === 'open').sort((a, b) => b.changedAtMs - a.changedAtMs);
  const current = open.find(({ id }) => id === chosen) ?? open[0];
  // Stays on the incident it showed when another window changes a different one.
  useEffect(() => {
    if (chosen === null && current) setChosen(current.id);
  }, [chosen, current]);
  const [shownType] = useIncidentType(ports.loadType, current?.type);

  const append = async (id: string, data: EntryData): Promise<boolean> => {
    const stored = await store.append(id, data, settings.userName);
    setFailure(stored.ok ? null : stored.failure);
    await read();
    return stored.ok;
  };
  const closeToast = useCallback(() => setToast(null), []);
  const tell = (what: string, undo?: () => void) => {
    const text = say(atTime, { what, time: sayClock(ports.now(), language) });
    const onUndo = () => {
      setToast(null);
      undo?.();
    };
    setToast(undo ? { text, onUndo } : { text });
  };
  const tick = async (step: Step, ticked: boolean) => {
    // The same press twice, while the first is on its way to the disk, is one tick.
    if (!current || isTicked(current, step.id) === ticked) return;
    const { id } = current;
    if (!(await append(id, { kind: ticked ? 'ticked' : 'unticked', step: step.id }))) return;
    tell(
      say(ticked ? popupText.ticked : popupText.unticked),
      () => void append(id, { kind: ticked ? 'unticked' : 'ticked', step: step.id }),
    );
  };
  const recordPage = async (page: PageInView) => {
    if (!current) return;
    const kept = await append(current.id, pageEntry(page, await ports.judge(page.url), inView.tabState));
    if (kept) tell(say(popupText.pageRecorded));
  };

  const { page, tabState } = inView;
  return (
    <>
      <header class="bar">
        <MarkOpen />
        <p class="bar__name bar__name--incident">
          <span>{current ? incidentName(current, say) : say(commonText.brand)}</span>
          {current && <small>{say(foundSince, { duration: sayDuration(nowMs - current.foundAtMs, language) })}</small>}
        </p>
        <div class="bar__end">
          <button
            class="icon-btn"
            type="button"
            aria-label={say(panelText.openWorkspace)}
            title={say(panelText.openWorkspace)}
            onClick={() => ports.openPage('workspace', current?.id)}
          >
            <ExpandIcon />
          </button>
        </div>
      </header>
      <section aria-label={say(panelText.whichIncident)}>
        {open.length > 1 && current && (
          <label class="panel-choice">
            <span class="vh">{say(panelText.whichIncident)}</span>
            <select value={current.id} onChange={(event) => setChosen(event.currentTarget.value)}>
              {open.map((incident) => (
                <option key={incident.id} value={incident.id}>
                  {incidentName(incident, say)}
                </option>
              ))}
            </select>
          </label>
        )}
        {page && (
          <p class="panel-page">
            <PageIcon size={16} />
            <span translate={false} title={showText(page.title)}>
              {showText(page.title || page.url)}
            </span>
          </p>
        )}
      </section>
      {privateIn && (
        <p class="notice">
          <PrivateNotice privateIn={privateIn} />
        </p>
      )}
      {failure && <NotKept failure={failure} />}
      {incidents !== null && !current && (
        <main class="group">
          <div class="empty">
            <RespondIcon size={24} />
            <h1>{say(panelText.noneRunning)}</h1>
            <p>{say(panelText.noneRunningHint)}</p>
            <button class="btn btn--primary" type="button" onClick={() => ports.openPage('workspace', 'start')}>
              {say(panelText.startNew)}
            </button>
          </div>
        </main>
      )}
      {current && (
        <Respond
          key={current.id}
          ports={ports}
          settings={settings}
          incident={current}
          type={shownType}
          page={tabState?.stopped ? { url: tabState.stopped.address, title: '' } : page}
          nowMs={nowMs}
          closing={closing}
          onClosing={setClosing}
          record={(data) => append(current.id, data)}
          recordPage={recordPage}
          onTick={tick}
          onClosed={() => {
            setClosing(false);
            setChosen(null);
            void read();
            ports.announceIncidents();
            tell(say(popupText.closed), () => {
              setChosen(current.id);
              void append(current.id, { kind: 'reopened' }).then(ports.announceIncidents);
            });
          }}
          onEvidence={() => void read()}
          onAdded={() => {
            void read();
            tell(say(popupText.noteAdded));
          }}
          onContacts={() => ports.openPage('popup', 'contacts')}
        />
      )}
      {toast && (
        <div class="toast-place">
          <UndoToast text={toast.text} onUndo={toast.onUndo} onGone={closeToast} />
        </div>
      )}
    </>
  );
}
