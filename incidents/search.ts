import { inTimeOrder, type PlacedEntry } from './join.ts';
import type { EntryData, IncidentRecord } from './types.ts';

/** Where something was found. */
export interface Hit extends PlacedEntry {
  /** The incident shown, also where the entry began in another that was joined. */
  readonly incident: string;
}

/** All entries with their words made comparable; built once, then only added to. */
export type SearchIndex = readonly { readonly hit: Hit; readonly words: string }[];

/**
 * Prepares all entries for the search, each incident's in order of time. `wordsOf` gives what the screen shows beside the entry's
 * own text, e.g. the title of a step that was ticked.
 */
export function indexRecords(
  records: readonly IncidentRecord[],
  wordsOf: (data: EntryData) => string = () => '',
): SearchIndex {
  return records.flatMap((record) =>
    inTimeOrder(record).map((placed) => ({
      hit: { ...placed, incident: record.incident.id },
      words: fold(`${textsIn(placed.entry.data).join('\n')}\n${placed.entry.by}\n${wordsOf(placed.entry.data)}`),
    })),
  );
}

/**
 * The entries that contain every word of the query, the latest first within each incident. Half and full width, capitals and
 * small letters, and an address written with `[.]` or `hxxp` are the same. An empty query finds nothing.
 */
export function searchIndex(index: SearchIndex, query: string): readonly Hit[] {
  const wanted = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  return index
    .filter(({ words }) => wanted.every((word) => words.includes(word)))
    .map(({ hit }) => hit)
    .reverse();
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('[.]', '.')
    .replace(/\bhxxp/g, 'http');
}

/** All texts anywhere in the data, without the names of its fields. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => (name === 'kind' ? [] : textsIn(field)));
}
