import type { Fact } from '../../guide/facts.ts';
import { incidentTypeNames, isKnownIncidentType } from '../../guide/incident-type-names.ts';
import { sources } from '../../guide/sources.ts';
import type { Source } from '../../guide/types.ts';
import { factsText } from '../../i18n/facts.ts';
import { say } from '../../i18n/say.ts';
import type { Language, Text } from '../../i18n/text.ts';

/** Facts under one heading: a step, a desk, a deadline. */
export interface FactHeading {
  readonly heading: Text;
  readonly facts: readonly Fact[];
}

/** One fold of the page. */
export interface FactGroup {
  readonly id: string;
  readonly name: Text;
  readonly count: number;
  readonly headings: readonly FactHeading[];
}

/** A source by its id; undefined for one that this version does not know. */
export function sourceOf(id: string): Source | undefined {
  return (sources as { readonly [id: string]: Source })[id];
}

/** Facts by incident type, then desks, deadlines and readiness, each under its heading, in reading order. */
export function groupFacts(facts: readonly Fact[]): readonly FactGroup[] {
  const groups = new Map<string, { name: Text; count: number; headings: Map<string, Fact[]> }>();
  for (const fact of facts) {
    const { id, name } = groupOf(fact);
    const group = groups.get(id) ?? { name, count: 0, headings: new Map() };
    groups.set(id, group);
    group.count++;
    const under = group.headings.get(fact.heading.ja);
    if (under) under.push(fact);
    else group.headings.set(fact.heading.ja, [fact]);
  }
  return [...groups].map(([id, { name, count, headings }]) => ({
    id,
    name,
    count,
    headings: [...headings.values()].map((under) => ({ heading: (under[0] as Fact).heading, facts: under })),
  }));
}

function groupOf({ place }: Fact): { readonly id: string; readonly name: Text } {
  switch (place.kind) {
    case 'step':
    case 'choice':
      return {
        id: place.type,
        name: isKnownIncidentType(place.type) ? incidentTypeNames[place.type] : { ja: place.type, en: place.type },
      };
    case 'desk':
    case 'preparation':
      return { id: 'desks', name: factsText.desks };
    case 'deadline':
      return { id: 'deadlines', name: factsText.deadlines };
    case 'readiness':
      return { id: 'readiness', name: factsText.readiness };
  }
}

/** Which part of its step or desk a fact is. */
export function partOf({ place }: Fact): Text {
  switch (place.kind) {
    case 'step':
      return factsText[place.part];
    case 'readiness':
      return factsText.item;
    default:
      return factsText[place.kind];
  }
}

/** Facts that hold every word typed, in the words shown: heading, text, reason, sources and day. All for an empty text. */
export function filterFacts(facts: readonly Fact[], typed: string, language: Language): readonly Fact[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return facts;
  return facts.filter((fact) => {
    const { basis, because, heading, text } = fact;
    const shown = plain(
      [
        say(heading, language),
        say(text, language),
        because ? say(because, language) : '',
        ...basis.sources.flatMap((id) => {
          const source = sourceOf(id);
          return source ? [say(source.title, language), say(source.publisher, language)] : [];
        }),
        basis.checkedOn,
      ].join(' '),
    );
    return words.every((word) => shown.includes(word));
  });
}

/** Full-width and half-width, capital and small letters are the same to somebody who searches. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
