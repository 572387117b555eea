import { EyeIcon, GearIcon, PhoneIcon, PlusIcon, SearchIcon } from '../../components/icons.tsx';
import { incidentName } from '../../components/incident-name.ts';
import { useLanguage } from '../../components/language.ts';
import { Mark, MarkOpen } from '../../components/marks.tsx';
import { commonText } from '../../i18n/common.ts';
import { sayNearDay } from '../../i18n/date.ts';
import { sayDuration } from '../../i18n/duration.ts';
import { workspaceSentence, workspaceText } from '../../i18n/workspace.ts';
import type { Incident } from '../../incidents/types.ts';
import { type Place, placeOf } from './place.ts';
import type { WorkspacePorts } from './ports.ts';

/** Which incidents the list shows. */
export type Filter = 'all' | 'open' | 'closed' | 'exercise' | 'deleted';

const filters = {
  all: workspaceText.filterAll,
  open: workspaceText.filterOpen,
  closed: workspaceText.filterClosed,
  exercise: workspaceText.filterExercise,
  deleted: workspaceText.filterDeleted,
} as const satisfies { readonly [filter in Filter]: unknown };

interface RailProps {
  readonly incidents: readonly Incident[];
  readonly shown: string | null;
  readonly place: Place;
  readonly filter: Filter;
  readonly query: string;
  readonly onFilter: (filter: Filter) => void;
  readonly onQuery: (query: string) => void;
  readonly onGo: (place: string) => void;
  readonly ports: Pick<WorkspacePorts, 'openPage'>;
}

/** The list of incidents, the way to a new one, and the search over all. */
export function Rail({ incidents, shown, place, filter, query, onFilter, onQuery, onGo, ports }: RailProps) {
  const { say } = useLanguage();
  const groups = [
    { id: 'open', name: workspaceText.filterOpen, of: incidents.filter((it) => it.state === 'open' && !it.exercise) },
    {
      id: 'closed',
      name: workspaceText.filterClosed,
      of: incidents.filter((it) => it.state === 'closed' && !it.exercise),
    },
    { id: 'exercise', name: workspaceText.filterExercise, of: incidents.filter((it) => it.exercise) },
  ] as const;
  const groupsShown = groups.filter(({ id, of }) => (filter === 'all' ? of.length > 0 : id === filter));
  const isOpen = incidents.some(({ state }) => state === 'open');
  return (
    <nav class="rail" aria-label={say(workspaceText.incidents)}>
      <p class="rail__brand">
        {isOpen ? <MarkOpen /> : <Mark />}
        <b>{say(commonText.brand)}</b>
        <small>{say(commonText.brandAside)}</small>
      </p>
      <button
        class="btn btn--secondary btn--block"
        type="button"
        aria-current={place.kind === 'start' ? 'page' : undefined}
        onClick={() => onGo('start')}
      >
        <PlusIcon />
        {say(workspaceText.startNew)}
      </button>
      <label class="rail__search">
        <span class="vh">{say(workspaceText.search)}</span>
        <SearchIcon size={16} />
        <input
          type="search"
          id="search"
          placeholder={say(workspaceText.search)}
          title={say(workspaceText.searchHint)}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </label>
      <label class="rail__filter">
        {say(workspaceText.filter)}
        <select value={filter} onChange={(event) => onFilter(event.currentTarget.value as Filter)}>
          {Object.entries(filters).map(([id, text]) => (
            <option key={id} value={id}>
              {say(text)}
            </option>
          ))}
        </select>
      </label>
      <div class="rail__list">
        {groupsShown.map(({ id, name, of }) => (
          <section key={id} aria-labelledby={`rail-${id}`}>
            <h2 class="rail__h" id={`rail-${id}`}>
              {say(name)}
            </h2>
            {of.length === 0 && <p class="hint">{say(workspaceText.noneHere)}</p>}
            <ul>
              {of.map((incident) => (
                <li key={incident.id}>
                  <a
                    class="rail__item"
                    href={`#${placeOf(incident.id)}`}
                    aria-current={incident.id === shown && query.trim() === '' ? 'page' : undefined}
                    title={incidentName(incident, say)}
                    onClick={(event) => {
                      event.preventDefault();
                      onGo(placeOf(incident.id));
                    }}
                  >
                    <b>{incidentName(incident, say)}</b>
                    <span>
                      <Since incident={incident} />
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <ul class="rail__foot">
        {(
          [
            { page: 'popup', hash: 'contacts', Icon: PhoneIcon, text: workspaceText.contacts },
            { page: 'popup', hash: 'watch', Icon: EyeIcon, text: workspaceText.watch },
            { page: 'options', hash: '', Icon: GearIcon, text: commonText.settings },
          ] as const
        ).map(({ page, hash, Icon, text }) => (
          <li key={text.en}>
            <button type="button" onClick={() => ports.openPage(page, hash)}>
              <Icon />
              {say(text)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Since({ incident: { foundAtMs, changedAtMs, state, count } }: { readonly incident: Incident }) {
  const { language, say } = useLanguage();
  const day = sayNearDay(foundAtMs, language);
  return (
    <>
      {state === 'open'
        ? say(workspaceSentence.railOpen, { day, count })
        : say(workspaceSentence.railClosed, { day, duration: sayDuration(changedAtMs - foundAtMs, language) })}
    </>
  );
}
