import type { ListSeed } from './compile.ts';
import { lapseOfRollingFeeds, lapseOfWholeLists, lapseOfYearlyRecords } from './lapse.ts';
import type { ConsentId } from './types.ts';

/** A sentence in both languages; the watch knows no i18n room, and this has the same shape. */
interface Words {
  readonly ja: string;
  readonly en: string;
}

/** Where a list is fetched. */
export type ListPlace =
  | { readonly kind: 'whole'; readonly url: string }
  /** One file a month, `{YYYY}` and `{MM}` in its address; the last `months` of them are one list. A missing one is normal. */
  | { readonly kind: 'monthly'; readonly url: string; readonly months: number }
  /** A short file of what was seen lately; what it said in the last `days` is one list. */
  | { readonly kind: 'rolling'; readonly url: string; readonly days: number };

/** One list that can be subscribed to, and all that is to be said of it before anybody does. */
export interface CatalogueList {
  readonly seed: ListSeed;
  readonly place: ListPlace;
  readonly intervalMs: number;
  /** About, as measured when it was checked; null where nobody has. */
  readonly sizeBytes: number | null;
  readonly goodFor: Words;
  /** Has entries from Japan; such lists stand first. */
  readonly isForJapan: boolean;
  /** Switched on unless the user switches it off: a clear licence and hardly any false alarm. */
  readonly isOnAtFirst: boolean;
  /** Has no conditions and few false alarms; offered first. */
  readonly isRecommended: boolean;
  /** What the user has to agree to first. */
  readonly consent: ConsentId | null;
  /** The copy in the package, in force until the first update. */
  readonly packaged: string | null;
  /** Where licence and address stand, and when they were last compared with a copy of that page. */
  readonly checked: { readonly source: string; readonly on: string };
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** The lists on offer, those that matter most in Japan first. */
export const catalogue: readonly CatalogueList[] = [
  {
    seed: {
      id: 'jpcert',
      name: 'JPCERT/CC フィッシングURL',
      publisher: 'JPCERT/CC',
      homepage: 'https://github.com/JPCERTCC/phishurl-list',
      licence: '',
      threat: 'phishing',
      lapseDays: lapseOfYearlyRecords,
    },
    place: {
      kind: 'monthly',
      url: 'https://raw.githubusercontent.com/JPCERTCC/phishurl-list/main/{YYYY}/{YYYY}{MM}.csv',
      months: 12,
    },
    intervalMs: 7 * dayMs,
    sizeBytes: 2_800_000,
    goodFor: {
      ja: '国内で確認された偽サイトの記録。2〜4か月遅れて公開されるので、これまでに開いたページの確認に向いています。',
      en: 'A record of fake sites confirmed in Japan. It comes out two to four months late, so it is best for checking pages opened before.',
    },
    isForJapan: true,
    isOnAtFirst: false,
    isRecommended: true,
    consent: 'no-licence',
    packaged: null,
    checked: { source: 'https://github.com/JPCERTCC/phishurl-list', on: '2026-11-23' },
  },
  {
    seed: {
      id: 'tweetfeed',
      name: 'TweetFeed',
      publisher: 'Daniel López',
      homepage: 'https://github.com/0xDanielLopez/TweetFeed',
      licence: 'CC0-1.0',
      threat: 'phishing',
      lapseDays: lapseOfWholeLists,
    },
    place: {
      kind: 'whole',
      url: 'https://raw.githubusercontent.com/0xDanielLopez/TweetFeed/master/blocklists/domains.txt',
    },
    intervalMs: 6 * hourMs,
    sizeBytes: 104_000,
    goodFor: {
      ja: '日本を含む研究者が、この30日にSNSで知らせた危険なサイト。',
      en: 'Dangerous sites that researchers, some of them in Japan, reported on social media in the last 30 days.',
    },
    isForJapan: true,
    isOnAtFirst: false,
    isRecommended: true,
    consent: null,
    packaged: null,
    checked: { source: 'https://github.com/0xDanielLopez/TweetFeed', on: '2026-11-23' },
  },
  {
    seed: {
      id: 'ubo-badware',
      name: 'uBlock filters – Badware risks',
      publisher: 'uBlock Origin',
      homepage: 'https://github.com/uBlockOrigin/uAssets',
      licence: 'GPL-3.0',
      threat: 'scam',
      lapseDays: lapseOfWholeLists,
    },
    place: { kind: 'whole', url: 'https://ublockorigin.github.io/uAssets/filters/badware.txt' },
    intervalMs: dayMs,
    sizeBytes: 340_000,
    goodFor: {
      ja: '人が1件ずつ確かめた詐欺サイトなど。日本のサイトも250件ほどあります。',
      en: 'Scam sites and the like, each checked by a person; about 250 of them are Japanese.',
    },
    isForJapan: true,
    isOnAtFirst: false,
    isRecommended: true,
    consent: null,
    packaged: null,
    checked: { source: 'https://github.com/uBlockOrigin/uAssets', on: '2026-11-23' },
  },
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
    place: { kind: 'whole', url: 'https://malware-filter.gitlab.io/malware-filter/urlhaus-filter-ag-online.txt' },
    intervalMs: 12 * hourMs,
    sizeBytes: 366_000,
    goodFor: {
      ja: 'いまウイルスを配っているサイトとページ。ふつうのサイトを止めることはほとんどありません。',
      en: 'Sites and pages that spread viruses right now. It hardly ever stops an honest site.',
    },
    isForJapan: false,
    isOnAtFirst: true,
    isRecommended: true,
    consent: null,
    packaged: '/lists/urlhaus.txt',
    checked: { source: 'https://gitlab.com/malware-filter/urlhaus-filter', on: '2026-11-23' },
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
    place: { kind: 'whole', url: 'https://raw.githubusercontent.com/durablenapkin/scamblocklist/master/adguard.txt' },
    intervalMs: dayMs,
    sizeBytes: 19_000,
    goodFor: {
      ja: '主に海外の詐欺サイト。なくなったサイトは毎晩はずされます。',
      en: 'Scam sites, mostly from abroad. Sites that are gone are taken off each night.',
    },
    isForJapan: false,
    isOnAtFirst: true,
    isRecommended: true,
    consent: null,
    packaged: '/lists/durablenapkin.txt',
    checked: { source: 'https://github.com/durablenapkin/scamblocklist', on: '2026-11-23' },
  },
  {
    seed: {
      id: 'phishing-filter',
      name: 'Phishing URL Blocklist',
      publisher: 'phishing-filter (OpenPhish, IPThreat, PhishTank)',
      homepage: 'https://gitlab.com/malware-filter/phishing-filter',
      licence: 'CC BY-SA 4.0',
      threat: 'phishing',
      lapseDays: lapseOfWholeLists,
    },
    place: { kind: 'whole', url: 'https://malware-filter.gitlab.io/malware-filter/phishing-filter-ag.txt' },
    intervalMs: 12 * hourMs,
    sizeBytes: 2_700_000,
    goodFor: {
      ja: '主に海外の偽サイト。有名なサイトの中の偽ページだけを止めることもできます。',
      en: 'Fake sites, mostly from abroad. On well-known sites it can stop only the fake page.',
    },
    isForJapan: false,
    isOnAtFirst: false,
    isRecommended: false,
    consent: 'non-commercial',
    packaged: null,
    checked: { source: 'https://gitlab.com/malware-filter/phishing-filter', on: '2026-11-23' },
  },
  {
    seed: {
      id: 'openphish',
      name: 'OpenPhish Community',
      publisher: 'OpenPhish',
      homepage: 'https://openphish.com/phishing_feeds.html',
      licence: '',
      threat: 'phishing',
      lapseDays: lapseOfRollingFeeds,
    },
    place: {
      kind: 'rolling',
      url: 'https://raw.githubusercontent.com/openphish/public_feed/refs/heads/main/feed.txt',
      days: 30,
    },
    intervalMs: 12 * hourMs,
    sizeBytes: 15_000,
    goodFor: {
      ja: 'いま見つかったばかりの偽サイト300件ほど。30日分をためて使います。',
      en: 'About 300 fake sites found just now; what was seen in 30 days is kept and used.',
    },
    isForJapan: false,
    isOnAtFirst: false,
    isRecommended: false,
    consent: 'non-commercial',
    packaged: null,
    checked: { source: 'https://github.com/openphish/public_feed', on: '2026-11-23' },
  },
  {
    seed: {
      id: 'phishing-database',
      name: 'Phishing.Database',
      publisher: 'Phishing.Database',
      homepage: 'https://github.com/Phishing-Database/Phishing.Database',
      licence: 'MIT',
      threat: 'phishing',
      lapseDays: lapseOfWholeLists,
    },
    place: { kind: 'whole', url: 'https://phish.co.za/latest/phishing-domains-ACTIVE.txt' },
    intervalMs: dayMs,
    sizeBytes: 4_500_000,
    goodFor: {
      ja: '数の多い偽サイトの一覧。まちがって止めることがほかより多めです。',
      en: 'A long list of fake sites. It stops honest sites more often than others do.',
    },
    isForJapan: false,
    isOnAtFirst: false,
    isRecommended: false,
    consent: null,
    packaged: null,
    checked: { source: 'https://github.com/Phishing-Database/Phishing.Database', on: '2026-11-23' },
  },
  {
    seed: {
      id: 'cert-polska',
      name: 'CERT Polska Warning List',
      publisher: 'CERT Polska',
      homepage: 'https://cert.pl/en/warning-list/',
      licence: '',
      threat: 'phishing',
      lapseDays: lapseOfWholeLists,
    },
    place: { kind: 'whole', url: 'https://hole.cert.pl/domains/v2/domains.txt' },
    intervalMs: 6 * hourMs,
    sizeBytes: 827_000,
    goodFor: {
      ja: 'ポーランドの公的な機関が確かめた偽サイト。日本のものはわずかです。',
      en: 'Fake sites confirmed by Poland’s national team; few of them are Japanese.',
    },
    isForJapan: false,
    isOnAtFirst: false,
    isRecommended: false,
    consent: 'licence-not-verified',
    packaged: null,
    checked: { source: 'https://hole.cert.pl/domains/v2/domains.txt', on: '2026-11-23' },
  },
  {
    seed: {
      id: 'stalkerware',
      name: 'Stalkerware indicators',
      publisher: 'Echap',
      homepage: 'https://github.com/AssoEchap/stalkerware-indicators',
      licence: 'CC BY 4.0',
      threat: 'stalkerware',
      lapseDays: lapseOfWholeLists,
    },
    place: {
      kind: 'whole',
      url: 'https://raw.githubusercontent.com/AssoEchap/stalkerware-indicators/master/generated/hosts',
    },
    intervalMs: 7 * dayMs,
    sizeBytes: 20_000,
    goodFor: {
      ja: '人の端末をひそかに見張るアプリのサイト。',
      en: 'Sites of apps that secretly spy on somebody’s device.',
    },
    isForJapan: false,
    isOnAtFirst: false,
    isRecommended: false,
    consent: null,
    packaged: null,
    checked: { source: 'https://github.com/AssoEchap/stalkerware-indicators', on: '2026-11-23' },
  },
];

/** The conditions of lists, in words, for the user to agree to. */
export const consentWords: { readonly [id in ConsentId]: Words } = {
  'no-licence': {
    ja: '発行元は利用の条件を示していません。一覧は、このブラウザーが発行元から直接読みこみ、ほかには配りません。',
    en: 'The publisher states no terms of use. This browser fetches the list straight from the publisher and passes it on to nobody.',
  },
  'non-commercial': {
    ja: '商用ではない利用と、社内での利用にかぎって認められている一覧です。社外に売るサービスには使えません。',
    en: 'This list may be used non-commercially and inside a company. It may not be used in a service sold to others.',
  },
  'licence-not-verified': {
    ja: 'この一覧の利用の条件は、まだ確かめられていません。使う前に、発行元のページで確かめてください。',
    en: 'The terms of use of this list have not been verified yet. Check them on the publisher’s page before you use it.',
  },
};

/**
 * How much free lists see of what hits Japan: the phishing hosts JPCERT/CC confirmed in two months, and how many of them stood
 * on OpenPhish, TweetFeed and phishing-filter together, each in the state of its day.
 */
export const coverage = {
  confirmed: 7931,
  listedOfHundred: 5,
  from: '2025-09',
  to: '2025-10',
  source: 'https://github.com/JPCERTCC/phishurl-list',
  checkedOn: '2026-11-23',
  words: {
    ja: '国内で報告された偽サイト100件のうち、無料の一覧にのっていたのは5件でした(2025年9〜10月に測定)。一覧にないことは、安全という意味ではありません。',
    en: 'Of 100 phishing sites reported in Japan, 5 were on the free lists (measured September to October 2025). Not being listed does not mean that a site is safe.',
  },
} as const;

/** The lists whose first copy comes with the extension, written by `npm run lists -- refresh`; their dates stand in the files. */
export const bundledLists: readonly { readonly seed: ListSeed; readonly path: string }[] = catalogue.flatMap(
  ({ seed, packaged }) => (packaged === null ? [] : [{ seed, path: packaged }]),
);

/**
 * Addresses of a list at this time, the newest first. A month belongs to the list from its first day in Japan on; whether its
 * file is there yet is for the publisher to say.
 */
export function addressesOf(place: ListPlace, nowMs: number): readonly string[] {
  if (place.kind !== 'monthly') return [place.url];
  const japan = new Date(nowMs + 9 * hourMs);
  return Array.from({ length: place.months }, (_, back) => {
    const month = new Date(Date.UTC(japan.getUTCFullYear(), japan.getUTCMonth() - back, 1));
    const [year, number] = [String(month.getUTCFullYear()), String(month.getUTCMonth() + 1).padStart(2, '0')];
    return place.url.replaceAll('{YYYY}', year).replaceAll('{MM}', number);
  });
}
