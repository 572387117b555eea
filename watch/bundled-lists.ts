import type { ListSeed } from './compile.ts';
import { lapseOfWholeLists } from './lapse.ts';

/** A list that comes with the extension, and the packaged file that holds it. */
export interface BundledList {
  readonly seed: ListSeed;
  readonly path: string;
}

/** The lists of the package, written by `npm run lists -- refresh`; their dates stand in the files. */
export const bundledLists: readonly BundledList[] = [
  {
    seed: {
      id: 'urlhaus',
      name: 'Online Malicious URL Blocklist',
      publisher: 'urlhaus-filter (abuse.ch URLhaus)',
      homepage: 'https://gitlab.com/malware-filter/urlhaus-filter',
      licence: 'CC0-1.0 OR MIT',
      threat: 'malware',
      lapseDays: lapseOfWholeLists,
    },
    path: '/lists/urlhaus.txt',
  },
  {
    seed: {
      id: 'durablenapkin',
      name: 'Scam Blocklist',
      publisher: 'DurableNapkin',
      homepage: 'https://github.com/durablenapkin/scamblocklist',
      licence: 'MIT',
      threat: 'scam',
      lapseDays: lapseOfWholeLists,
    },
    path: '/lists/durablenapkin.txt',
  },
];
