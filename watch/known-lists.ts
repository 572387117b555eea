import { addressesOf, catalogue, type ListPlace } from './catalogue.ts';
import type { ListSeed } from './compile.ts';
import type { ConsentId, ListSource, ThreatKind } from './types.ts';

/** What the settings say of lists. */
export interface ListChoices {
  readonly lists: Readonly<Record<string, boolean>>;
  readonly agreedLists: readonly string[];
  readonly ownLists: readonly OwnListChoice[];
}

/** A list that the user or the organisation added; `url` is '' for a file or a paste. */
interface OwnListChoice {
  readonly id: string;
  readonly name: string;
  readonly source: 'url' | 'file' | 'paste';
  readonly url: string;
  readonly threat: string;
}

/** A list of the catalogue or of the user's own, with what the settings make of it. */
export interface KnownList {
  readonly seed: ListSeed;
  readonly source: ListSource;
  /** Null for what is never fetched. */
  readonly place: ListPlace | null;
  readonly intervalMs: number | null;
  readonly isOn: boolean;
  /** Conditions not agreed to yet. */
  readonly consent: ConsentId | null;
}

/** A list added by its address is fetched once a day. */
const ownIntervalMs = 86_400_000;

const threats: readonly ThreatKind[] = ['phishing', 'malware', 'scam', 'ransomware', 'stalkerware', 'unknown'];

/** All lists there are for these settings, those of the catalogue first. */
export function knownLists(choices: ListChoices): readonly KnownList[] {
  const ofCatalogue = catalogue.map(({ seed, place, intervalMs, isOnAtFirst, consent }): KnownList => {
    const missing = choices.agreedLists.includes(seed.id) ? null : consent;
    const isOn = missing === null && (choices.lists[seed.id] ?? isOnAtFirst);
    return { seed, source: 'catalogue', place, intervalMs, isOn, consent: missing };
  });
  const own = choices.ownLists.map(
    ({ id, name, source, url, threat }): KnownList => ({
      seed: ownSeed(id, name, url, threat),
      source,
      place: source === 'url' ? { kind: 'whole', url } : null,
      intervalMs: source === 'url' ? ownIntervalMs : null,
      isOn: choices.lists[id] ?? true,
      consent: null,
    }),
  );
  return [...ofCatalogue, ...own];
}

/** What is known of an own list before it is read. */
export function ownSeed(id: string, name: string, url: string, threat: string): ListSeed {
  return {
    id,
    name,
    publisher: URL.canParse(url) ? new URL(url).hostname : '',
    homepage: '',
    licence: '',
    threat: threats.find((it) => it === threat) ?? 'unknown',
    lapseDays: null,
  };
}

/** The first address of a list, as the settings show it; null for what is never fetched. */
export function addressOf({ place }: KnownList, nowMs: number): string | null {
  return place === null ? null : (addressesOf(place, nowMs)[0] ?? null);
}
