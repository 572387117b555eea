import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { BookIcon, ExpandIcon, EyeIcon, GearIcon, PhoneIcon, PrintIcon, RespondIcon } from '../../components/icons.tsx';
import { incidentName } from '../../components/incident-name.ts';
import { LanguageContext, useLanguage } from '../../components/language.ts';
import { loadPart } from '../../components/load-part.tsx';
import { Menu } from '../../components/Menu.tsx';
import { Mark, MarkOpen } from '../../components/marks.tsx';
import { pageEntry } from '../../components/page-entry.ts';
import type { PageInView } from '../../components/Respond.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { type Choice, SymptomChoices } from '../../components/SymptomChoices.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import { useIncidentType } from '../../components/use-incident-type.ts';
import { isKnownIncidentType } from '../../guide/incident-type-names.ts';
import type { IncidentType, Step } from '../../guide/types.ts';
import { sayClock } from '../../i18n/clock.ts';
import { commonText } from '../../i18n/common.ts';
import { sayDuration } from '../../i18n/duration.ts';
import { atTime, doneOf, foundSince, popupText } from '../../i18n/popup.ts';
import type { EntryData, Incident, Stored, StoreFailure } from '../../incidents/types.ts';
import type { SettingsInForce } from '../../settings/policy.ts';
import type { Protection, TabState, Verdict } from '../../watch/types.ts';
import { Ask, Home } from './Home.tsx';
import type { PopupPorts } from './ports.ts';
import './screens.css';

const NotKept = loadPart(async () => (await import('../../components/NotKept.tsx')).NotKept);
const PrivateNotice = loadPart(async () => (await import('../../components/PrivateNotice.tsx')).PrivateNotice);
const ContactsTab = loadPart(async () => (await import('./ContactsTab.tsx')).ContactsTab);
const NotesTab = loadPart(async () => (await import('./NotesTab.tsx')).NotesTab);
const AskThisPc = loadPart(async () => (await import('../../components/AskThisPc.tsx')).AskThisPc);
const LeaveThisPc = loadPart(async () => (await import('../../components/LeaveThisPc.tsx')).LeaveThisPc);
const Respond = loadPart(async () => (await import('../../components/Respond.tsx')).Respond);
const Questions = loadPart(async () => (await import('../../components/Questions.tsx')).Questions);
const ChooseExercise = loadPart(async () => (await import('./Exercises.tsx')).ChooseExercise);
const Missed = loadPart(async () => (await import('./Missed.tsx')).Missed);
const ReadinessHint = loadPart(async () => (await import('./ReadinessHint.tsx')).ReadinessHint);
const WatchTab = loadPart(async () => (await import('./WatchTab.tsx')).WatchTab);

/** Times on the screen move on this often; they are said in whole minutes. */
const CLOCK_MS = 20_000;

const tabNames = ['respond', 'contacts', 'notes', 'watch'] as const;
type TabName = (typeof tabNames)[number];

const tabIcon = { respond: RespondIcon, contacts: PhoneIcon, notes: BookIcon, watch: EyeIcon } as const;

interface AppProps {
  readonly ports: PopupPorts;
  readonly language: 'ja' | 'en';
  readonly settings: SettingsInForce;
  readonly over: 'page' | 'tab';
  readonly firstTab: TabName;
  /** Opened to choose an exercise. */
  readonly toExercise: boolean;
  /** Opened to go on with this incident. */
  readonly toIncident: string | null;
  readonly online: boolean;
  /** The browser of a private window, where what is written will not last, or not all of it: said above everything. */
  readonly privateIn: 'chromium' | 'firefox' | null;
}

/** The popup: what to do now, whom to call, what was noted, what is watched. */
export function App(props: AppProps) {
  return (
    <LanguageContext.Provider value={props.language}>
      <Popup {...props} />
    </LanguageContext.Provider>
  );
}

interface Toast {
  readonly text: string;
  readonly onUndo?: () => void;
}

/** Where the respond tab stands when it is not at the next step. */
type Place =
  /** `null`: nothing was chosen yet, so the most recent open incident is shown. */
  | null
  | { readonly kind: 'home' }
  /** Which exercise to play. */
  | { readonly kind: 'exercise' }
  /** No symptom fitted; of the incident named, whose kind is looked for, or of a new one. */
  | { readonly kind: 'questions'; readonly of: string | null }
  /** A symptom was chosen whose first question is open; nothing is recorded yet. */
  | { readonly kind: 'ask-this-pc'; readonly choice: Choice }
  | { readonly kind: 'incident'; readonly id: string; readonly show: 'step' | 'type' | 'close' };

/** Where a page begins that another page or a key opened for something. */
function firstPlace(toExercise: boolean, toIncident: string | null): Place {
  if (toIncident !== null) return { kind: 'incident', id: toIncident, show: 'step' };
  return toExercise ? { kind: 'exercise' } : null;
}

function Popup({ ports: lastingPorts, settings, over, firstTab, toExercise, toIncident, online, privateIn }: AppProps) {
  const { language, say } = useLanguage();
  const [ports, setPorts] = useState(lastingPorts);
  const [tab, setTab] = useState<TabName>(firstTab);
  const [place, setPlace] = useState<Place>(firstPlace(toExercise, toIncident));
  const [incidents, setIncidents] = useState<readonly Incident[] | null>(null);
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const [page, setPage] = useState<PageInView | null>(null);
  const [verdict, setVerdict] = useState<Verdict | null | 'checking'>('checking');
  const [tabState, setTabState] = useState<TabState | null>(null);
  const [protection, setProtection] = useState<Protection | null>(null);
  const [toast, setToast] = useState<Toast | null>(null);
  const [nowMs, setNowMs] = useState(ports.now());
  const main = useRef<HTMLElement>(null);
  const ticking = useRef('');

  const readIncidents = useCallback(async () => {
    const list = await ports.store.list();
    if (list.ok) setIncidents(list.value);
    else {
      setIncidents((shown) => shown ?? []);
      setFailure(list.failure);
    }
  }, [ports]);
  const readProtection = useCallback(async () => setProtection(await ports.protection()), [ports]);

  useEffect(() => {
    void readIncidents();
    void readProtection();
    void (async () => {
      if (over === 'tab') {
        setVerdict(null);
        return;
      }
      const [inView, state] = await Promise.all([ports.pageInView(), ports.tabState()]);
      setTabState(state);
      setPage(inView);
      setVerdict(inView && (await ports.judge(inView.url)));
    })();
    const clock = setInterval(() => setNowMs(ports.now()), CLOCK_MS);
    const stop = ports.store.onChange(() => void readIncidents());
    return () => {
      clearInterval(clock);
      stop();
    };
  }, [ports, over, readIncidents, readProtection]);

  const open = (incidents ?? [])
    .filter((incident) => incident.state === 'open')
    .sort((a, b) => b.changedAtMs - a.changedAtMs);
  const chosen = place?.kind === 'incident' ? incidents?.find((it) => it.id === place.id) : undefined;
  const current = chosen?.state === 'open' ? chosen : place === null || chosen ? open[0] : undefined;
  const show = place?.kind === 'incident' && chosen === current ? place.show : 'step';
  // Keeps the screen on the incident it showed when another window changes a different one.
  useEffect(() => {
    if (place === null && current) setPlace({ kind: 'incident', id: current.id, show: 'step' });
  }, [place, current]);

  const [currentType, setType] = useIncidentType(ports.loadType, current?.type);

  const asksThisPc =
    place?.kind === 'ask-this-pc' ||
    // In an exercise nobody has to leave this computer.
    (currentType?.asksThisPc === true && current?.facts.thisPc === undefined && !current?.exercise);
  const leaves = !asksThisPc && currentType !== null && current?.facts.thisPc === true;

  // The first thing to press has the focus, so that Enter alone begins; afterwards the focus is the user's.
  const screen = incidents === null ? '' : (current?.id ?? place?.kind ?? 'home') + asksThisPc + show;
  useEffect(() => {
    if (tab === 'respond' && screen) document.getElementById('first-choice')?.focus();
  }, [tab, screen]);

  const keep = (stored: Stored<unknown>) => {
    // In a store that does not last the warning stays.
    if (!stored.ok || ports === lastingPorts) setFailure(stored.ok ? null : stored.failure);
    return stored.ok;
  };
  const take = (incident: Incident) =>
    setIncidents((list) => [...(list ?? []).filter((it) => it.id !== incident.id), incident]);
  const append = async (id: string, data: EntryData): Promise<boolean> => {
    const stored = await ports.store.append(id, data, settings.userName);
    if (stored.ok) take(stored.value.incident);
    return keep(stored);
  };
  const clockTime = () => sayClock(ports.now(), language);

  const start = async (choice: Choice, thisPc: boolean | null, foundAtMs: number | null) => {
    const data = {
      kind: 'started',
      type: choice.type,
      from: choice.id,
      foundAtMs: foundAtMs ?? ports.now(),
      exercise: choice.exercise === true,
    } as const;
    let stored = await ports.store.start(data, settings.userName);
    keep(stored);
    let { store } = ports;
    if (!stored.ok) {
      // Nothing can be kept, which the page says; the steps go on all the same.
      const volatile = ports.openVolatileNotes();
      store = volatile.store;
      setPorts({ ...ports, ...volatile });
      stored = await store.start(data, settings.userName);
      if (!stored.ok) return;
    }
    const { id } = stored.value;
    take(stored.value);
    setPlace({ kind: 'incident', id, show: 'step' });
    if (thisPc !== null) {
      const answered = await store.append(id, { kind: 'fact', key: 'thisPc', value: thisPc }, settings.userName);
      if (answered.ok) take(answered.value.incident);
    }
    ports.announceIncidents();
    setToast({
      text: say(popupText.started),
      // The record only grows: taking a start back closes the incident, and both stand in it.
      onUndo: async () => {
        setToast(null);
        const closed = await store.append(id, { kind: 'closed', lessons: '' }, settings.userName);
        if (!keep(closed) || !closed.ok) return;
        take(closed.value.incident);
        ports.announceIncidents();
        setPlace({ kind: 'home' });
      },
    });
  };
  const choose = async (choice: Choice) => {
    if (!isKnownIncidentType(choice.type)) return;
    const chosenType = await ports.loadType(choice.type);
    setType(chosenType);
    if (chosenType.asksThisPc && !choice.exercise) setPlace({ kind: 'ask-this-pc', choice });
    else await start(choice, null, null);
  };
  const changeType = async ({ id, type: before }: Incident, choice: Choice) => {
    if (!(await append(id, { kind: 'type-changed', type: choice.type }))) return;
    setPlace({ kind: 'incident', id, show: 'step' });
    setToast({
      text: say(popupText.typeChanged),
      onUndo: () => {
        setToast(null);
        void append(id, { kind: 'type-changed', type: before });
      },
    });
  };
  const tick = async (step: Step, ticked: boolean) => {
    if (!current) return;
    const { id } = current;
    // The same press twice, while the first is on its way to the disk, is one tick.
    const press = `${id} ${step.id} ${ticked}`;
    if (ticking.current === press) return;
    ticking.current = press;
    const kept = await append(id, { kind: ticked ? 'ticked' : 'unticked', step: step.id });
    ticking.current = '';
    if (!kept) return;
    setToast({
      text: say(atTime, { what: say(ticked ? popupText.ticked : popupText.unticked), time: clockTime() }),
      onUndo: () => {
        setToast(null);
        void append(id, { kind: ticked ? 'unticked' : 'ticked', step: step.id });
      },
    });
  };
  const recordPage = async (page: PageInView) => {
    if (!current) return;
    const kept = await append(current.id, pageEntry(page, await ports.judge(page.url), tabState));
    if (kept) setToast({ text: say(atTime, { what: say(popupText.pageRecorded), time: clockTime() }) });
  };
  const closeToast = useCallback(() => setToast(null), []);
  const goToPlace = (next: Place) => {
    setPlace(next);
    setToast(null);
  };
  const goTo = (next: TabName) => {
    setTab(next);
    setToast(null);
    main.current?.scrollTo(0, 0);
  };

  const done = currentType?.steps.filter((step) => current?.ticks[step.id] !== undefined).length ?? 0;
  const running = tab === 'respond' && current !== undefined && (place === null || place.kind === 'incident');
  const otherLanguage = language === 'ja' ? 'en' : 'ja';
  const isLanguageFixed = settings.fixed.includes('language');
  const switchLanguage = () => void ports.changeSettings({ language: otherLanguage });
  const frame = (
    <>
      <header class="bar">
        {open.length > 0 ? <MarkOpen /> : <Mark />}
        {running ? (
          <p class="bar__name bar__name--incident">
            <span title={incidentName(current, say)}>{incidentName(current, say)}</span>
            <small>
              {say(foundSince, { duration: sayDuration(nowMs - current.foundAtMs, language) })}
              {currentType && (
                <>
                  {' · '}
                  <b>{say(doneOf, { done, all: currentType.steps.length })}</b>
                </>
              )}
            </small>
          </p>
        ) : tab === 'respond' ? (
          <p class="bar__name">
            <span lang={language}>{say(commonText.brand)}</span>
            <small lang={otherLanguage}>{say(commonText.brandAside)}</small>
          </p>
        ) : (
          <h1 class="bar__name">{say(popupText[tab])}</h1>
        )}
        <div class="bar__end">
          {!running && !isLanguageFixed && (
            <button class="btn btn--quiet btn--xs" type="button" lang={otherLanguage} onClick={switchLanguage}>
              {say(commonText.otherLanguage)}
            </button>
          )}
          {tab === 'contacts' && (
            <button
              class="icon-btn"
              type="button"
              aria-label={say(popupText.openSheet)}
              title={say(popupText.openSheet)}
              onClick={() => ports.openPage('sheet')}
            >
              <PrintIcon />
            </button>
          )}
          {over === 'page' && (
            <button
              class="icon-btn"
              type="button"
              aria-label={say(popupText.openLarge)}
              title={say(popupText.openLarge)}
              onClick={() =>
                running || tab === 'notes' ? ports.openPage('workspace', current?.id) : ports.openPage('popup', tab)
              }
            >
              <ExpandIcon />
            </button>
          )}
          {running ? (
            <Menu
              label={say(commonText.more)}
              items={[
                {
                  text: say(popupText.changeType),
                  onChoose: () => goToPlace({ kind: 'incident', id: current.id, show: 'type' }),
                },
                { text: say(popupText.openRecords), onChoose: () => ports.openPage('workspace', current.id) },
                ...(over === 'page' ? [{ text: say(popupText.openBeside), onChoose: ports.openBeside }] : []),
                { text: say(popupText.otherIncident), onChoose: () => goToPlace({ kind: 'home' }) },
                {
                  text: say(popupText.closeIncident),
                  onChoose: () => goToPlace({ kind: 'incident', id: current.id, show: 'close' }),
                },
                { text: say(commonText.settings), onChoose: () => ports.openPage('options') },
                ...(isLanguageFixed ? [] : [{ text: say(commonText.otherLanguage), onChoose: switchLanguage }]),
              ]}
            />
          ) : (
            <button
              class="icon-btn"
              type="button"
              aria-label={say(commonText.settings)}
              title={say(commonText.settings)}
              onClick={() => ports.openPage('options')}
            >
              <GearIcon />
            </button>
          )}
        </div>
      </header>
      {privateIn && (
        <p class="notice">
          <PrivateNotice privateIn={privateIn} />
        </p>
      )}
      {failure && <NotKept failure={failure} />}
      {open.length > 0 && <Missed ports={ports} incidents={open} nowMs={nowMs} />}
    </>
  );
  const tabs = (
    <nav class="tabs" aria-label={say(popupText.tabs)}>
      {tabNames.map((name) => {
        const Icon = tabIcon[name];
        return (
          <button
            class="tabs__tab"
            type="button"
            key={name}
            aria-current={name === tab ? 'page' : undefined}
            onClick={() => {
              if (name === 'respond' && tab === 'respond' && place?.kind === 'home' && open.length > 0) setPlace(null);
              goTo(name);
            }}
          >
            <Icon />
            {name === 'respond' && open.length > 0 && <span class="tabs__badge" />}
            {say(popupText[name])}
            {name === 'respond' && open.length > 0 && <span class="vh">{say(popupText.underway)}</span>}
          </button>
        );
      })}
    </nav>
  );
  const undo = toast && (
    <div class="toast-place">
      <UndoToast text={toast.text} onUndo={toast.onUndo} onGone={closeToast} />
    </div>
  );

  if (tab === 'respond' && leaves && running && current && currentType && show === 'step') {
    return (
      <>
        {frame}
        <main ref={main}>
          <LeaveThisPc
            type={currentType}
            incident={current}
            contacts={settings.contacts}
            onNotThisPc={() => void append(current.id, { kind: 'fact', key: 'thisPc', value: false })}
          />
        </main>
        {undo}
      </>
    );
  }
  if (running && current && !(asksThisPc && show === 'step') && show !== 'type' && isSettled(current, currentType)) {
    return (
      <>
        {frame}
        <Respond
          key={current.id}
          ports={ports}
          settings={settings}
          incident={current}
          type={currentType}
          page={tabState?.stopped ? { url: tabState.stopped.address, title: '' } : page}
          nowMs={nowMs}
          closing={show === 'close'}
          onClosing={(closing) => setPlace({ kind: 'incident', id: current.id, show: closing ? 'close' : 'step' })}
          record={(data) => append(current.id, data)}
          recordPage={recordPage}
          onTick={tick}
          onClosed={() => {
            void readIncidents();
            ports.announceIncidents();
            setPlace({ kind: 'home' });
            setToast({
              text: say(popupText.closed),
              onUndo: () => {
                setToast(null);
                setPlace({ kind: 'incident', id: current.id, show: 'step' });
                void append(current.id, { kind: 'reopened' }).then(ports.announceIncidents);
              },
            });
          }}
          onEvidence={() => void readIncidents()}
          onAdded={() => {
            void readIncidents();
            setToast({ text: say(atTime, { what: say(popupText.noteAdded), time: clockTime() }) });
          }}
          onContacts={() => goTo('contacts')}
        />
        {undo}
        {tabs}
      </>
    );
  }
  return (
    <>
      {frame}
      <main ref={main}>
        {tab === 'respond' && (
          <>
            <StatusLine
              verdict={verdict}
              tabState={tabState}
              over={over}
              protection={protection}
              online={online}
              nowMs={nowMs}
              onDetails={() => goTo('watch')}
            />
            {incidents !== null && asksThisPc && (
              <AskThisPc
                nowMs={nowMs}
                asksTime={place?.kind === 'ask-this-pc'}
                onBack={() => setPlace({ kind: 'home' })}
                onAnswer={(thisPc, foundAtMs) => {
                  if (place?.kind === 'ask-this-pc') void start(place.choice, thisPc, foundAtMs);
                  else if (current) void append(current.id, { kind: 'fact', key: 'thisPc', value: thisPc });
                }}
              />
            )}
            {place?.kind === 'questions' && (
              <Questions
                onChoose={(choice) => {
                  const changed = incidents?.find((it) => it.id === place.of);
                  void (changed ? changeType(changed, choice) : choose(choice));
                }}
                onBack={() => setPlace(place.of ? { kind: 'incident', id: place.of, show: 'type' } : { kind: 'home' })}
              />
            )}
            {incidents !== null && !asksThisPc && running && (
              <>
                <Ask
                  hint={say(show === 'type' ? popupText.changeTypeHint : popupText.unsureHint)}
                  onNoneFits={() => setPlace({ kind: 'questions', of: current.id })}
                />
                <SymptomChoices onChoose={(choice) => void changeType(current, choice)} />
              </>
            )}
            {place?.kind === 'exercise' && <ChooseExercise onChoose={(choice) => void choose(choice)} />}
            {incidents !== null &&
              !asksThisPc &&
              !running &&
              place?.kind !== 'questions' &&
              place?.kind !== 'exercise' && (
                <Home
                  open={open}
                  nowMs={nowMs}
                  onGoOn={(incident) => setPlace({ kind: 'incident', id: incident.id, show: 'step' })}
                  onChoose={(choice) => void choose(choice)}
                  onNoneFits={() => setPlace({ kind: 'questions', of: null })}
                />
              )}
            {incidents !== null && open.length === 0 && place?.kind !== 'questions' && place?.kind !== 'exercise' && (
              <ReadinessHint
                settings={settings}
                incidents={incidents}
                onShowAll={() => ports.openPage('options', 'readiness')}
              />
            )}
          </>
        )}
        {tab === 'contacts' && (
          <ContactsTab ports={ports} settings={settings} incident={open[0] ?? null} type={currentType} nowMs={nowMs} />
        )}
        {tab === 'notes' && (
          <NotesTab
            ports={ports}
            settings={settings}
            incidents={incidents ?? []}
            shown={current?.id ?? null}
            onReopen={async (incident) => {
              if (!(await append(incident.id, { kind: 'reopened' }))) return;
              ports.announceIncidents();
              setPlace({ kind: 'incident', id: incident.id, show: 'step' });
              goTo('respond');
            }}
            onStart={() => goTo('respond')}
          />
        )}
        {tab === 'watch' && (
          <WatchTab
            ports={ports}
            verdict={verdict === 'checking' ? null : verdict}
            protection={protection}
            nowMs={nowMs}
            onChanged={() => void readProtection()}
          />
        )}
      </main>
      {undo}
      {tabs}
    </>
  );
}

/** Whether it is known which steps belong to an incident, so that they or their absence can be shown. */
function isSettled(incident: Incident, type: IncidentType | null): boolean {
  return incident.type !== 'unsure' || type !== null;
}
