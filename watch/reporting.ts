import type { ListInfo } from './types.ts';

/** Where those who keep a list take word of a site it misses or has by mistake, and when that was last compared with a copy of their page. */
interface ReportingPages {
  readonly missed: string;
  readonly mistaken: string;
  readonly checked: { readonly source: string; readonly on: string };
}

/** Only what a list's own pages say; every other list has its homepage. */
export const reportingPages: { readonly [list: string]: ReportingPages } = {
  // It takes in nothing but what URLhaus has; its own issues are for sites that should not be on it.
  urlhaus: {
    missed: 'https://urlhaus.abuse.ch/api/#submit',
    mistaken: 'https://gitlab.com/malware-filter/urlhaus-filter/issues',
    checked: { source: 'https://gitlab.com/malware-filter/urlhaus-filter', on: '2026-11-23' },
  },
  durablenapkin: {
    missed: 'https://github.com/durablenapkin/scamblocklist/issues',
    mistaken: 'https://github.com/durablenapkin/scamblocklist/issues',
    checked: { source: 'https://github.com/durablenapkin/scamblocklist', on: '2026-11-23' },
  },
};

/** The page to tell a list's keepers on; '' for a list that has none (the practice address, a user's own). */
export function reportingPage(
  { id, homepage }: Pick<ListInfo, 'id' | 'homepage'>,
  about: 'missed' | 'mistaken',
): string {
  return reportingPages[id]?.[about] ?? homepage;
}
