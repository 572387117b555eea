import { useEffect, useState } from 'preact/hooks';
import { EntryWords } from '../../components/IncidentLog.tsx';
import { incidentName } from '../../components/incident-name.ts';
import { useLanguage } from '../../components/language.ts';
import { NotKept } from '../../components/NotKept.tsx';
import { isKnownIncidentType } from '../../guide/incident-type-names.ts';
import type { IncidentType } from '../../guide/types.ts';
import { sayDateTime } from '../../i18n/clock.ts';
import { workspaceSentence, workspaceText } from '../../i18n/workspace.ts';
import { indexRecords, type SearchIndex, searchIndex } from '../../incidents/search.ts';
import type { Incident, StoreFailure } from '../../incidents/types.ts';
import type { ArchivePorts } from './Case.tsx';
import { placeOf } from './place.ts';

/** More than anybody reads; another word narrows it down. */
const MOST_SHOWN = 100;

interface SearchHitsProps {
  readonly ports: Pick<ArchivePorts, 'store' | 'loadType'>;
  readonly incidents: readonly Incident[];
  readonly query: string;
  readonly onGo: (place: string) => void;
}

/** What is found while typing, in all incidents. */
export function SearchHits({ ports, incidents, query, onGo }: SearchHitsProps) {
  const { language, say } = useLanguage();
  const [index, setIndex] = useState<SearchIndex | null>(null);
  const [types, setTypes] = useState<readonly IncidentType[]>([]);
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const state = incidents.map(({ id, count, joined }) => `${id} ${count} ${joined}`).join();
  // Read anew when something was recorded anywhere.
  useEffect(() => {
    let here = true;
    void (async () => {
      const read = await ports.store.records();
      if (!here) return;
      if (!read.ok) {
        setFailure(read.failure);
        return;
      }
      const ids = new Set(read.value.map(({ incident }) => incident.type).filter((id) => isKnownIncidentType(id)));
      const loaded = await Promise.all([...ids].map(ports.loadType));
      if (!here) return;
      const titles = new Map(loaded.flatMap((type) => type.steps.map(({ id, title }) => [id, title])));
      setTypes(loaded);
      setIndex(
        indexRecords(read.value, (data) => {
          const title = data.kind === 'ticked' || data.kind === 'unticked' ? titles.get(data.step) : undefined;
          return title ? say(title) : '';
        }),
      );
    })();
    return () => {
      here = false;
    };
  }, [ports, state]);
  const hits = index && searchIndex(index, query);
  return (
    <main id="main" class="case case--one" tabIndex={-1}>
      <h1>{say(workspaceText.search)}</h1>
      {failure && <NotKept failure={failure} />}
      {hits && (
        <>
          <p class="hint" role="status">
            {say(workspaceSentence.hits, { count: hits.length, words: query.trim() })}
          </p>
          <ul class="cards">
            {hits.slice(0, MOST_SHOWN).map(({ incident, part, entry }) => {
              const of = incidents.find(({ id }) => id === incident);
              return (
                <li class="hit" key={entry.hash}>
                  <a
                    href={`#${placeOf(incident, { part, seq: entry.seq })}`}
                    onClick={(event) => {
                      event.preventDefault();
                      onGo(placeOf(incident, { part, seq: entry.seq }));
                    }}
                  >
                    <b>{of && incidentName(of, say)}</b>
                    <small>{sayDateTime(entry.when.atMs, language)}</small>
                  </a>
                  <div class="hit__words">
                    <EntryWords data={entry.data} types={types} entries={[]} />
                  </div>
                </li>
              );
            })}
          </ul>
          {hits.length > MOST_SHOWN && <p class="hint">{say(workspaceSentence.hitsMore, { shown: MOST_SHOWN })}</p>}
        </>
      )}
    </main>
  );
}
