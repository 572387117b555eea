import { useEffect, useMemo, useState } from 'preact/hooks';
import { ChevDIcon, PrintIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { Mark } from '../../components/marks.tsx';
import { Terms } from '../../components/Terms.tsx';
import type { Fact } from '../../guide/facts.ts';
import { glossary } from '../../guide/glossary.ts';
import type { Grade, Source } from '../../guide/types.ts';
import { commonText } from '../../i18n/common.ts';
import { sayCount } from '../../i18n/date.ts';
import { factsSentence, factsText } from '../../i18n/facts.ts';
import { checkedOn, gradeText } from '../../i18n/steps.ts';
import type { Text } from '../../i18n/text.ts';
import { type FactGroup, filterFacts, groupFacts, partOf, sourceOf } from './fact-groups.ts';

interface AppProps {
  /** null while they are loaded. */
  readonly facts: readonly Fact[] | null;
  readonly sources: readonly Source[];
  readonly print: () => void;
}

const gradeHelp = {
  official: factsText.gradeOfficial,
  transcribed: factsText.gradeTranscribed,
  own: factsText.gradeOwn,
  unverified: factsText.gradeUnverified,
} as const satisfies { readonly [grade in Grade]: Text };
const grades = Object.keys(gradeHelp) as Grade[];

/** Every statement of the product with what it rests on: by type and desk, searchable, printable. */
export function App({ facts, sources, print }: AppProps) {
  const { language, say } = useLanguage();
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    document.title = say(factsText.pageTitle);
  }, [say]);
  // On paper nothing can be unfolded.
  useEffect(() => {
    const before = () => setPrinting(true);
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  const shown = useMemo(() => (facts ? filterFacts(facts, typed, language) : []), [facts, typed, language]);
  const groups = useMemo(() => groupFacts(shown), [shown]);
  const isFiltered = typed.trim() !== '';
  const toggle = (id: string, isOpen: boolean) =>
    setOpened((before) => (isOpen ? new Set([...before, id]) : new Set([...before].filter((it) => it !== id))));
  const allOpen = groups.every((group) => opened.has(group.id));
  return (
    <div class="facts-page">
      <header class="facts-page__head">
        <Mark />
        <b>{say(commonText.brand)}</b>
        <small>{say(commonText.brandAside)}</small>
      </header>
      <main>
        <h1>{say(factsText.heading)}</h1>
        <p class="facts-page__lead">{say(factsText.lead)}</p>
        <section class="card grades" aria-labelledby="grades">
          <h2 id="grades">{say(factsText.grades)}</h2>
          <dl>
            {grades.map((grade) => (
              <div key={grade}>
                <dt>
                  <GradeMark grade={grade} />
                  {say(gradeText[grade])}
                </dt>
                <dd>{say(gradeHelp[grade])}</dd>
              </div>
            ))}
          </dl>
        </section>
        <search class="facts-page__filter">
          <label class="field">
            {say(factsText.filter)}
            <input
              type="search"
              autocomplete="off"
              placeholder={say(factsText.filterExample)}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <p role="status">
            {facts === null
              ? say(factsText.loading)
              : say(factsSentence.shown, {
                  count: sayCount(shown.length, language),
                  all: sayCount(facts.length, language),
                })}
          </p>
          <button
            class="btn btn--secondary btn--sm"
            type="button"
            onClick={() => setOpened(new Set(allOpen ? [] : groups.map((group) => group.id)))}
          >
            {say(allOpen ? factsText.closeAll : factsText.openAll)}
          </button>
          <button class="btn btn--secondary btn--sm" type="button" onClick={print}>
            <PrintIcon />
            {say(factsText.print)}
          </button>
        </search>
        {groups.map((group) => (
          <Group
            key={group.id}
            group={group}
            isOpen={isFiltered || isPrinting || opened.has(group.id)}
            toggle={(isOpen) => toggle(group.id, isOpen)}
          />
        ))}
        <section class="card" aria-labelledby="terms">
          <h2 id="terms">{say(factsText.terms)}</h2>
          <Terms terms={glossary} />
        </section>
        <section class="card all-sources" aria-labelledby="all-sources">
          <h2 id="all-sources">{say(factsText.sources)}</h2>
          <ul>
            {sources.map((source) => (
              <li key={source.title.ja}>
                <p>{say(source.title)}</p>
                <p class="fact__basis">
                  {say(source.publisher)}
                  {source.dated !== undefined && ` · ${say(factsSentence.dated, { day: source.dated })}`}
                  {' · '}
                  {source.url === undefined ? (
                    say(factsText.noUrl)
                  ) : (
                    <a href={source.url} target="_blank" rel="noreferrer" translate={false}>
                      {source.url}
                    </a>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </div>
  );
}

interface GroupProps {
  readonly group: FactGroup;
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
}

function Group({ group, isOpen, toggle }: GroupProps) {
  const { language, say } = useLanguage();
  return (
    <details class="card group" open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>
        <ChevDIcon size={16} />
        <h2>{say(group.name)}</h2>
        <span>{say(factsSentence.count, { count: sayCount(group.count, language) })}</span>
      </summary>
      {isOpen &&
        group.headings.map(({ heading, facts }) => (
          <section key={heading.ja}>
            <h3>{say(heading)}</h3>
            <ul>
              {facts.map((fact, index) => (
                <li class="fact" key={index}>
                  <FactRow fact={fact} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </details>
  );
}

function FactRow({ fact }: { readonly fact: Fact }) {
  const { say } = useLanguage();
  const { basis, because, text } = fact;
  return (
    <>
      <span class="fact__part">{say(partOf(fact))}</span>
      <div>
        <p>
          {say(text)}
          {because !== undefined && <span class="fact__because"> {say(because)}</span>}
        </p>
        <p class="fact__basis">
          <GradeMark grade={basis.grade} />
          {say(gradeText[basis.grade])}
          {basis.sources.map((id) => {
            const source = sourceOf(id);
            return (
              source && (
                <span key={id}>
                  {' · '}
                  {source.url === undefined ? (
                    say(source.title)
                  ) : (
                    <a href={source.url} target="_blank" rel="noreferrer">
                      {say(source.title)}
                    </a>
                  )}
                </span>
              )
            );
          })}
          {' · '}
          <time dateTime={basis.checkedOn}>{say(checkedOn, { day: basis.checkedOn })}</time>
        </p>
      </div>
    </>
  );
}

/** How full the circle is tells how sure it is, without colour. */
function GradeMark({ grade }: { readonly grade: Grade }) {
  return (
    <svg class="grade-mark" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="5" fill={grade === 'official' ? 'currentColor' : 'none'} stroke="currentColor" />
      {grade === 'transcribed' && <path fill="currentColor" d="M6 1a5 5 0 0 0 0 10z" />}
      {grade === 'unverified' && <path stroke="currentColor" d="M3.5 8.5l5-5" />}
    </svg>
  );
}
