import { browser } from 'wxt/browser';
import { pastVisitsFound } from '../i18n/past-visits.ts';
import { say } from '../i18n/say.ts';
import { lookBackMs, mergePastVisits } from '../watch/past-visits.ts';
import type { PastVisit, PastVisits } from '../watch/types.ts';
import { keepAwake } from './keep-awake.ts';
import { openListDatabase } from './list-database.ts';
import { LISTS_CHANNEL, type PastVisitsAnswer } from './messages.ts';
import { PAST_VISITS_NOTICE } from './reminders.ts';
import { readSettings } from './settings-store.ts';
import { isUnavailable } from './stored.ts';
import { spokenLanguage } from './toolbar-mark.ts';
import type { Watch } from './watch.ts';

/** Addresses this browser opened before they were listed. */
export interface PastVisitStore {
  read(): Promise<PastVisits>;
  /** Looks through the visits of the last 90 days, on this machine. */
  check(): Promise<PastVisitsAnswer>;
  /** The same when lists have changed, if the user wants it and the browser allows it; tells of new ones where that is wanted too. */
  checkAfterUpdate(): Promise<void>;
  mark(ids: readonly string[], state: PastVisit['state']): Promise<PastVisits>;
}

/** Addresses are read from the history in one go; a busy browser has some ten thousand for 90 days. */
const mostAddresses = 200_000;

const LAST_CHECK = 'last';

/** Opens the store of past visits; nothing is read before it is asked for. */
export function openPastVisits(watch: Watch): PastVisitStore {
  async function check(): Promise<PastVisitsAnswer> {
    if (!(await browser.permissions.contains({ permissions: ['history'] }))) return refused('no-permission');
    try {
      return await keepAwake(() => navigator.locks.request('shodo-past-visits', lookThrough));
    } catch (error) {
      if (isUnavailable(error)) return refused('not-kept');
      if (!(error instanceof DOMException)) throw error;
      return refused('failed');
    }
  }

  async function lookThrough(): Promise<PastVisitsAnswer> {
    const nowMs = Date.now();
    const visited = await browser.history.search({
      text: '',
      startTime: nowMs - lookBackMs,
      maxResults: mostAddresses,
    });
    const times = new Map(visited.map(({ url, lastVisitTime }) => [url ?? '', lastVisitTime ?? nowMs]));
    const flagged = await watch.judgeMany([...times.keys()]);
    const found = flagged.map(({ url, host, matches }) => ({
      id: url,
      url,
      host,
      visitedAtMs: times.get(url) ?? nowMs,
      matches,
    }));
    await change((known) => mergePastVisits(known, found, nowMs), { atMs: nowMs, checked: times.size });
    return { done: true, checked: times.size, found: found.length };
  }

  async function checkAfterUpdate(): Promise<void> {
    const { lookBack, notifications } = await readSettings();
    if (!lookBack) return;
    const before = new Set((await read()).visits.map(({ id }) => id));
    await check();
    const fresh = (await read()).visits.filter(({ id, state }) => state === 'new' && !before.has(id));
    if (fresh.length === 0 || !notifications) return;
    if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
    const language = await spokenLanguage();
    await browser.notifications.create(PAST_VISITS_NOTICE, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/normal-128.png'),
      title: say(pastVisitsFound.title, language),
      message: say(pastVisitsFound.message, language, { count: fresh.length }),
    });
  }

  return {
    read,
    check,
    checkAfterUpdate,
    async mark(ids, state) {
      await change((known) => known.map((visit) => (ids.includes(visit.id) ? { ...visit, state } : visit)));
      return read();
    },
  };
}

async function read(): Promise<PastVisits> {
  try {
    const db = await openListDatabase();
    try {
      const [visits, last] = await Promise.all([db.getAll('visits'), db.get('checks', LAST_CHECK)]);
      const newestFirst = visits.toSorted((a, b) => b.visitedAtMs - a.visitedAtMs);
      return { visits: newestFirst, lastCheckMs: last?.atMs ?? null, checked: last?.checked ?? 0 };
    } finally {
      db.close();
    }
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return { visits: [], lastCheckMs: null, checked: 0 };
  }
}

/** Changes all that is known in one step, and tells the open pages. */
async function change(
  to: (known: readonly PastVisit[]) => readonly PastVisit[],
  last?: { readonly atMs: number; readonly checked: number },
): Promise<void> {
  const db = await openListDatabase();
  try {
    const tx = db.transaction(['visits', 'checks'], 'readwrite');
    const visits = tx.objectStore('visits');
    const changed = to(await visits.getAll());
    await visits.clear();
    await Promise.all([
      ...changed.map((visit) => visits.put(visit)),
      ...(last ? [tx.objectStore('checks').put(last, LAST_CHECK)] : []),
      tx.done,
    ]);
  } finally {
    db.close();
  }
  const channel = new BroadcastChannel(LISTS_CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

function refused(kind: Extract<PastVisitsAnswer, { done: false }>['kind']): PastVisitsAnswer {
  return { done: false, kind };
}
