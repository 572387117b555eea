import type { ListInfo } from './types.ts';

/**
 * Where those who keep a list take word of a site it misses or has by mistake, null where they name no place, and when that was
 * last compared with a copy of the page that says so.
 */
interface ReportingPages {
  readonly missed: string | null;
  readonly mistaken: string | null;
  readonly checked: { readonly source: string; readonly on: string };
}

/** Only what the keepers themselves say; every other list has its homepage. */
export const reportingPages: { readonly [list: string]: ReportingPages } = {
  // The list holds what JPCERT/CC confirmed of the sites it was asked to act on; it names no place for mistakes.
  jpcert: {
    missed: 'https://www.jpcert.or.jp/form/',
    mistaken: null,
    checked: { source: 'https://www.jpcert.or.jp/form/', on: '2026-11-23' },
  },
  tweetfeed: {
    missed: 'https://tweetfeed.live/feedback.html',
    mistaken: 'https://tweetfeed.live/feedback.html',
    checked: { source: 'https://github.com/0xDanielLopez/TweetFeed', on: '2026-11-23' },
  },
  // Each entry is to come from an issue.
  'ubo-badware': {
    missed: 'https://github.com/uBlockOrigin/uAssets/issues',
    mistaken: 'https://github.com/uBlockOrigin/uAssets/issues',
    checked: { source: 'https://github.com/uBlockOrigin/uAssets/blob/master/CONTRIBUTING.md', on: '2026-11-23' },
  },
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
  // It sends reporters on to its sources.
  'phishing-filter': {
    missed: 'https://ipthreat.net/tools/reportphishing',
    mistaken: 'https://gitlab.com/malware-filter/phishing-filter/issues',
    checked: { source: 'https://gitlab.com/malware-filter/phishing-filter', on: '2026-11-23' },
  },
  // Takes both by mail, at the addresses that stand there.
  openphish: {
    missed: 'https://openphish.com/faq.html',
    mistaken: 'https://openphish.com/faq.html',
    checked: { source: 'https://openphish.com/faq.html', on: '2026-11-23' },
  },
  'phishing-database': {
    missed: 'https://github.com/Phishing-Database/phishing',
    mistaken: 'https://github.com/Phishing-Database/Phishing.Database/issues/new/choose',
    checked: { source: 'https://github.com/Phishing-Database/Phishing.Database', on: '2026-11-23' },
  },
  // Mistakes are mended, it says, but not where to tell of them.
  'cert-polska': {
    missed: 'https://incydent.cert.pl/',
    mistaken: null,
    checked: { source: 'https://cert.pl/en/posts/2020/03/malicious_domains/', on: '2026-11-23' },
  },
  stalkerware: {
    missed: 'https://github.com/AssoEchap/stalkerware-indicators/issues',
    mistaken: 'https://github.com/AssoEchap/stalkerware-indicators/issues',
    checked: { source: 'https://github.com/AssoEchap/stalkerware-indicators', on: '2026-11-23' },
  },
};

/** The page to tell a list's keepers on; '' for a list that has none (the practice address, a user's own). */
export function reportingPage(
  { id, homepage }: Pick<ListInfo, 'id' | 'homepage'>,
  about: 'missed' | 'mistaken',
): { readonly url: string; readonly isForReports: boolean } {
  const url = reportingPages[id]?.[about] ?? null;
  return { url: url ?? homepage, isForReports: url !== null };
}
