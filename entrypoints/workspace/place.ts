/** Where the workspace stands; kept in the address after `#`, so that Back, reload and links from other pages work. */
export type Place =
  /** Nothing named: the incident that changed last. */
  | { readonly kind: 'latest' }
  | { readonly kind: 'start' }
  | { readonly kind: 'deleted' }
  /** `entry` is that of the record to be shown: `<part>-<seq>`. */
  | { readonly kind: 'incident'; readonly id: string; readonly show: CaseView; readonly entry: string | null };

/** What of an incident is shown. */
export type CaseView = 'record' | 'close' | 'kind' | 'delete' | 'hand-over';
const views = ['close', 'kind', 'delete', 'hand-over'] as const satisfies readonly CaseView[];

/** Reads the part of the address after `#`; what it does not know of an incident shows its record. */
export function readPlace(hash: string): Place {
  const [id = '', rest = ''] = hash.replace(/^#/, '').split('/');
  if (id === '') return { kind: 'latest' };
  if (id === 'start' || id === 'deleted') return { kind: id };
  const show = views.find((view) => view === rest) ?? 'record';
  return { kind: 'incident', id, show, entry: /^\d+-\d+$/.test(rest) ? rest : null };
}

/** The address of an incident, of a view of it or of one of its entries. */
export function placeOf(
  id: string,
  show: CaseView | { readonly part: number; readonly seq: number } = 'record',
): string {
  if (typeof show === 'object') return `${id}/${show.part}-${show.seq}`;
  return show === 'record' ? id : `${id}/${show}`;
}
