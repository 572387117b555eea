import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { incidentName } from '../../components/incident-name.ts';
import { LanguageContext, useLanguage } from '../../components/language.ts';
import { loadPart } from '../../components/load-part.tsx';
import { NotKept } from '../../components/NotKept.tsx';
import { PrivateNotice } from '../../components/PrivateNotice.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import { commonText } from '../../i18n/common.ts';
import { workspaceText } from '../../i18n/workspace.ts';
import type { Incident, IncidentArchive, Stored, StoreFailure, Tombstone } from '../../incidents/types.ts';
import type { Settings } from '../../settings/settings.ts';
import { Case } from './Case.tsx';
import { echoWrites } from './echo-writes.ts';
import { type Place, placeOf, readPlace } from './place.ts';
import type { WorkspacePorts } from './ports.ts';
import { type Filter, Rail } from './Rail.tsx';

const Deleted = loadPart(async () => (await import('./Deleted.tsx')).Deleted);
const SearchHits = loadPart(async () => (await import('./SearchHits.tsx')).SearchHits);
const Start = loadPart(async () => (await import('./Start.tsx')).Start);

/** Times on the screen move on this often; they are said in whole minutes. */
const CLOCK_MS = 20_000;

interface AppProps {
  readonly ports: WorkspacePorts & { readonly store: IncidentArchive };
  readonly language: 'ja' | 'en';
  readonly settings: Settings;
  /** The address after `#`. */
  readonly hash: string;
  readonly online: boolean;
  /** Said above everything: what is written here will not last. */
  readonly privateIn: 'chromium' | 'firefox' | null;
}

/** Something just done that can be taken back for a moment. */
export interface Toast {
  readonly text: string;
  readonly onUndo?: () => void;
}

/** The page of whole incidents: which there are, what to do, what happened, by when, who, with what. */
export function App(props: AppProps) {
  return (
    <LanguageContext.Provider value={props.language}>
      <Workspace {...props} />
    </LanguageContext.Provider>
  );
}

function Workspace({ ports: bare, settings, hash, online, privateIn }: AppProps) {
  const { say } = useLanguage();
  const [incidents, setIncidents] = useState<readonly Incident[] | null>(null);
  const [deleted, setDeleted] = useState<readonly Tombstone[]>([]);
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const [toast, setToast] = useState<Toast | null>(null);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [nowMs, setNowMs] = useState(bare.now());

  const read = useCallback(async () => {
    const [list, tombstones] = await Promise.all([bare.store.list(), bare.store.deleted()]);
    if (list.ok) setIncidents(list.value);
    else {
      setIncidents((shown) => shown ?? []);
      setFailure(list.failure);
    }
    if (tombstones.ok) setDeleted(tombstones.value);
  }, [bare]);
  const ports = useMemo(() => ({ ...bare, store: echoWrites(bare.store, () => void read()) }), [bare, read]);
  const { store } = ports;
  useEffect(() => {
    void read();
    const clock = setInterval(() => setNowMs(ports.now()), CLOCK_MS);
    const stop = store.onChange(() => void read());
    return () => {
      clearInterval(clock);
      stop();
    };
  }, [ports, store, read]);

  const place: Place = readPlace(hash);
  const sorted = [...(incidents ?? [])].sort(
    (a, b) => Number(b.state === 'open') - Number(a.state === 'open') || b.changedAtMs - a.changedAtMs,
  );
  const shown =
    place.kind === 'incident' ? sorted.find(({ id }) => id === place.id) : place.kind === 'latest' ? sorted[0] : null;
  const name = shown ? incidentName(shown, say) : say(workspaceText.pageTitle);
  useEffect(() => {
    document.title = `${name} — ${say(commonText.brand)}`;
  }, [name, say]);

  const keep = (stored: Stored<unknown>) => {
    setFailure(stored.ok ? null : stored.failure);
    return stored.ok;
  };
  const closeToast = useCallback(() => setToast(null), []);
  const go = (to: string) => {
    setQuery('');
    ports.go(to);
  };
  const bringBack = async (id: string) => {
    const restored = await store.restore(id, settings.userName);
    if (!keep(restored) || !restored.ok || !restored.value) return;
    ports.announceIncidents();
    setToast({ text: say(workspaceText.broughtBack) });
    go(placeOf(id));
  };

  const content = () => {
    if (incidents === null) return null;
    if (query.trim() !== '') return <SearchHits ports={ports} incidents={incidents} query={query} onGo={go} />;
    if (place.kind === 'deleted') {
      return <Deleted deleted={deleted} nowMs={nowMs} onBringBack={(id) => void bringBack(id)} />;
    }
    if (place.kind === 'start' || (place.kind === 'latest' && !shown)) {
      return (
        <Start
          ports={ports}
          settings={settings}
          nowMs={nowMs}
          onStarted={(id) => go(placeOf(id))}
          onJoined={() => void read()}
          keep={keep}
        />
      );
    }
    if (!shown) {
      return (
        <main id="main" class="case case--one" tabIndex={-1}>
          <h1>{say(workspaceText.pageTitle)}</h1>
          <p>{say(workspaceText.gone)}</p>
        </main>
      );
    }
    return (
      <Case
        key={shown.id}
        ports={ports}
        settings={settings}
        incident={shown}
        show={place.kind === 'incident' ? place.show : 'record'}
        entry={place.kind === 'incident' ? place.entry : null}
        nowMs={nowMs}
        keep={keep}
        onToast={setToast}
        onJoined={() => void read()}
        onDeleted={() => {
          setToast({ text: say(workspaceText.deleted), onUndo: () => void bringBack(shown.id) });
          ports.announceIncidents();
          go('');
        }}
      />
    );
  };
  return (
    <>
      <button class="skip vh" type="button" onClick={() => document.getElementById('main')?.focus()}>
        {say(workspaceText.skip)}
      </button>
      <Rail
        incidents={sorted}
        shown={shown?.id ?? null}
        place={place}
        filter={filter}
        query={query}
        onFilter={(next) => {
          setFilter(next);
          if (next === 'deleted') go('deleted');
          else if (place.kind === 'deleted') go('');
        }}
        onQuery={setQuery}
        onGo={go}
        ports={ports}
      />
      {(privateIn || failure || !online) && (
        <div class="work__notices">
          {privateIn && (
            <p class="notice">
              <PrivateNotice privateIn={privateIn} />
            </p>
          )}
          {!online && <p class="notice">{say(commonText.offline)}</p>}
          {failure && <NotKept failure={failure} />}
        </div>
      )}
      {content()}
      {toast && (
        <div class="toast-place">
          <UndoToast
            text={toast.text}
            onUndo={
              toast.onUndo &&
              (() => {
                setToast(null);
                toast.onUndo?.();
              })
            }
            onGone={closeToast}
          />
        </div>
      )}
    </>
  );
}
