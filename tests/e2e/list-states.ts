import { catalogue } from '../../watch/catalogue.ts';
import type { ListFailure, ListPreview, ListState, ListsState, PastVisits } from '../../watch/types.ts';
import type { Page } from './harness/driver.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What a background could say of a list, with what a case is about put over it. */
function state(id: string, nowMs: number, change: Partial<ListState>): ListState {
  const offered = catalogue.find(({ seed }) => seed.id === id);
  if (!offered) throw new Error(`expected a list of the catalogue, got ${id}`);
  const { lapseDays: _lapse, ...seed } = offered.seed;
  return {
    info: { ...seed, datedAtMs: nowMs - 5 * HOUR_MS, counts: { hosts: 1200, ips: 40, paths: 260 } },
    source: 'catalogue',
    url: 'https://lists.example/list.txt',
    isOn: true,
    copy: 'own',
    activity: null,
    lastSuccessMs: nowMs - 2 * HOUR_MS,
    lastTryMs: nowMs - 2 * HOUR_MS,
    failure: null,
    failures: 0,
    nextTryMs: nowMs + 10 * HOUR_MS,
    isStale: false,
    reading: {
      format: 'adblock',
      counts: { hosts: 1200, ips: 40, paths: 260 },
      skipped: { comment: 12, pattern: 3, duplicate: 1 },
      refused: { 'shared-host': 2 },
      examples: { pattern: '/verify-*.example', duplicate: 'fake.example', 'shared-host': 'sites.example' },
    },
    bytes: 410_000,
    other: null,
    isHeldBack: false,
    consent: offered.consent,
    ...change,
  };
}

function off(id: string, nowMs: number): ListState {
  const { info, ...rest } = state(id, nowMs, {});
  const counts = { hosts: 0, ips: 0, paths: 0 };
  return {
    ...rest,
    info: { ...info, datedAtMs: null, counts },
    isOn: false,
    copy: 'none',
    lastSuccessMs: null,
    lastTryMs: null,
    nextTryMs: null,
    reading: null,
    bytes: 0,
  };
}

function failed(id: string, nowMs: number, failure: ListFailure): ListState {
  const lastSuccessMs = nowMs - 3 * DAY_MS;
  return state(id, nowMs, { failure, failures: 3, lastSuccessMs, nextTryMs: nowMs + HOUR_MS / 2, isStale: true });
}

/** Each state that lists can be in on the settings page; real updates bring about only some of them at will. */
export function listStates(nowMs: number): Readonly<Record<string, ListsState>> {
  const all = (...lists: readonly ListState[]): ListsState => ({
    lists,
    usedBytes: lists.reduce((sum, { bytes }) => sum + bytes, 0),
    mostBytes: 200_000_000,
    isKept: true,
    preview: null,
  });
  const own = state('tweetfeed', nowMs, { source: 'url', consent: null });
  return {
    fresh: all(off('jpcert', nowMs), state('tweetfeed', nowMs, {}), state('urlhaus', nowMs, {}), {
      ...own,
      info: { ...own.info, id: 'own-1', name: '例: 業界の一覧', publisher: '', homepage: '', licence: '' },
    }),
    progress: all(
      state('tweetfeed', nowMs, {
        activity: { step: 'fetching', bytes: 2_200_000, totalBytes: 3_600_000, share: 0.62 },
      }),
      state('urlhaus', nowMs, { activity: { step: 'reading', bytes: 366_000, totalBytes: 366_000, share: 0.3 } }),
      state('durablenapkin', nowMs, { activity: { step: 'waiting', bytes: 0, totalBytes: null, share: null } }),
    ),
    failed: all(
      failed('tweetfeed', nowMs, { kind: 'unreachable' }),
      failed('urlhaus', nowMs, { kind: 'status', status: 503 }),
      failed('durablenapkin', nowMs, { kind: 'no-list', reason: 'html' }),
      state('ubo-badware', nowMs, {
        copy: 'none',
        failure: { kind: 'status', status: 404 },
        failures: 1,
        lastSuccessMs: null,
      }),
      state('openphish', nowMs, { copy: 'none', failure: { kind: 'damaged' }, failures: 1, lastSuccessMs: null }),
      failed('phishing-database', nowMs, { kind: 'no-room' }),
      failed('cert-polska', nowMs, { kind: 'interrupted' }),
    ),
    refused: all(
      failed('tweetfeed', nowMs, { kind: 'shrunk', before: 4875, now: 12 }),
      failed('urlhaus', nowMs, { kind: 'too-broad', refused: 800, read: 1000 }),
    ),
    stale: all(
      state('urlhaus', nowMs, {
        copy: 'bundled',
        info: { ...state('urlhaus', nowMs, {}).info, datedAtMs: nowMs - 240 * DAY_MS },
        lastSuccessMs: null,
        isStale: true,
      }),
      state('durablenapkin', nowMs, { lastSuccessMs: nowMs - 9 * DAY_MS, isStale: true }),
      state('tweetfeed', nowMs, {
        isHeldBack: true,
        other: { datedAtMs: nowMs - HOUR_MS, counts: { hosts: 900, ips: 0, paths: 0 } },
      }),
    ),
    empty: all(...catalogue.map(({ seed }) => off(seed.id, nowMs))),
    'not-kept': { ...all(state('urlhaus', nowMs, { copy: 'bundled' })), isKept: false },
  };
}

/** Pages opened before that are listed now. */
export function pastVisits(nowMs: number): PastVisits {
  const visit = { id: 'v1', foundAtMs: nowMs - HOUR_MS, state: 'new' } as const;
  const match = { list: 'jpcert', listName: 'JPCERT/CC', kind: 'host', threat: 'phishing' } as const;
  const [one, other] = ['login.fake-bank.example', 'prize.fake-shop.example'];
  return {
    visits: [
      {
        ...visit,
        url: `https://${one}/login?from=mail`,
        host: one,
        visitedAtMs: nowMs - 21 * DAY_MS,
        matches: [{ ...match, entry: one, line: one, brand: '例の銀行' }],
      },
      {
        ...visit,
        id: 'v2',
        url: `https://${other}/`,
        host: other,
        visitedAtMs: nowMs - 2 * DAY_MS,
        matches: [{ ...match, list: 'tweetfeed', listName: 'TweetFeed', entry: other, line: other }],
      },
      {
        ...visit,
        id: 'v3',
        state: 'dismissed',
        url: `https://${other}/old`,
        host: other,
        visitedAtMs: nowMs - 50 * DAY_MS,
        matches: [{ ...match, entry: other, line: other }],
      },
    ],
    lastCheckMs: nowMs - HOUR_MS,
    checked: 2431,
  };
}

/** A list that was read to be looked at, with lines of every fate. */
export const listPreview: ListPreview = {
  id: 'p1',
  name: '例: 業界の一覧',
  url: null,
  datedAtMs: null,
  reading: {
    format: 'domains',
    counts: { hosts: 238, ips: 2, paths: 0 },
    skipped: { comment: 2, 'not-understood': 3, duplicate: 4 },
    refused: { 'public-suffix': 1, popular: 1 },
    examples: {
      'not-understood': '??? これは一覧の行ではありません',
      duplicate: 'fake-bank.example',
      'public-suffix': 'co.jp',
      popular: 'search.example',
    },
  },
  samples: ['fake-bank.example', 'login.fake-post.example', 'prize.fake-shop.example'],
  bytes: 8_200,
  doubt: null,
};

/** Lets a page of the extension hear these answers instead of the background's, from now on. */
export async function answerInstead(page: Page, answers: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate((given) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: SendMessage } } }).chrome;
    type SendMessage = (message: { kind: string }, ...rest: unknown[]) => unknown;
    const ask = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message, ...rest) => {
      if (!Object.hasOwn(given, message.kind)) return ask(message, ...rest);
      const callback = rest.at(-1);
      if (typeof callback !== 'function') return Promise.resolve(given[message.kind]);
      callback(given[message.kind]);
      return true;
    };
  }, answers);
}

/** Says that the lists changed, as the background does, and answers whether the page shows it yet. */
export async function tellOfLists<Args extends readonly unknown[]>(
  page: Page,
  isShown: (...args: Args) => boolean,
  ...args: Args
): Promise<boolean> {
  await page.evaluate(() => {
    const channel = new BroadcastChannel('shodo-lists');
    channel.postMessage(null);
    channel.close();
  });
  return page.evaluate(isShown, ...args);
}
