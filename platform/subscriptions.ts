import { browser } from 'wxt/browser';
import { isPolicyList } from '../settings/policy.ts';
import type { OwnList, Settings } from '../settings/settings.ts';
import type { ListSeed } from '../watch/compile.ts';
import { openWhole, readHead } from '../watch/details.ts';
import { openIndex } from '../watch/index-file.ts';
import { addressOf, type KnownList, knownLists, ownSeed } from '../watch/known-lists.ts';
import { isStale, nextTryMs, nextWakeMs } from '../watch/schedule.ts';
import { senselessBecause } from '../watch/sense.ts';
import type { ListActivity, ListFailure, ListPreview, ListState, ListsState, ThreatKind } from '../watch/types.ts';
import type { Enforcement } from './enforcement.ts';
import { keepAwake } from './keep-awake.ts';
import { makeCopy, remakeCopy } from './list-copies.ts';
import {
  bytesOf,
  changeSubscription,
  dropCopy,
  keepCopy,
  type ListDatabase,
  openListDatabase,
  readSubscription,
  type StoredCopy,
  type StoredPreview,
  type Subscription,
} from './list-database.ts';
import { type FetchOptions, fetchLimits, isPermitted } from './list-fetch.ts';
import { fetchParts } from './list-parts.ts';
import { LISTS_CHANNEL, type ListAnswer, type PreviewAnswer } from './messages.ts';
import { changeSettings, readOwnSettings, readSettings } from './settings-store.ts';
import { isUnavailable } from './stored.ts';
import { DamagedCopy, type Watch } from './watch.ts';

/** Alarm at which the next list is to be fetched. */
export const LISTS_DUE = 'lists-due';

/** Pages hear of progress this often at most. */
const tellEveryMs = 250;

/** All lists together take up no more than this; the longest of the catalogue takes 10 MB. */
const mostBytes = 512 * 1024 * 1024;

/** For as long a list that was taken away can be had back, and a preview waits to be confirmed. */
const keepAsideMs = 60 * 60 * 1000;

/** After an update that was cut off the next one begins so long after it; by then the longest has ended. */
const wakeAgainMs = 15 * 60 * 1000;

/** Lists that are fetched at the same time: a slow server must not hold up the others. */
const fetchedAtOnce = 3;

/** A list is read from the disk of another page, or over the network, under this name until it is confirmed. */
const PREVIEW = 'preview';

/** The lists as the user sees them: subscriptions, files and their updates. */
export interface Subscriptions {
  readState(): Promise<ListsState>;
  /** Throws away what was left over, and plans the next update. */
  begin(): Promise<void>;
  /** Fetches what is due. */
  updateDue(): Promise<void>;
  update(ids: readonly string[] | 'all', anyway: boolean): Promise<ListAnswer>;
  switchList(id: string, on: boolean, agrees: boolean): Promise<ListAnswer>;
  cancel(id: string): ListAnswer;
  stepBack(id: string): Promise<ListAnswer>;
  previewAddress(url: string, allowsPlainHttp: boolean): Promise<PreviewAnswer>;
  previewStaged(staged: string, name: string, source: 'file' | 'paste'): Promise<PreviewAnswer>;
  discardPreview(id: string): Promise<ListAnswer>;
  add(preview: string, name: string, threat: ThreatKind): Promise<ListAnswer>;
  remove(id: string): Promise<ListAnswer>;
  restore(id: string): Promise<ListAnswer>;
}

/** What the updates ask of the world; the clock is `Date.now`. */
export interface SubscriptionPorts {
  readonly fetch: typeof fetch;
  readonly isOnline: () => boolean;
  /** Whether what is kept here is forgotten soon, while the settings are those of the normal windows. */
  readonly isPrivate: boolean;
  /** A number from 0 to below 1. */
  readonly random: () => number;
  /** Hears that other entries have just come into force. */
  readonly onRenewed: () => Promise<void>;
}

/** Opens the subscriptions over the lists in force. Nothing is read or fetched before it is asked for. */
export function openSubscriptions(watch: Watch, enforcement: Enforcement, ports: SubscriptionPorts): Subscriptions {
  const activities = new Map<string, ListActivity>();
  const controls = new Map<string, AbortController>();
  const tell = makeTeller();

  const show = (id: string, activity: ListActivity | null) => {
    if (activity === null) activities.delete(id);
    else activities.set(id, activity);
    tell();
  };

  async function knownNow(): Promise<readonly KnownList[]> {
    return knownLists(await readSettings());
  }

  async function readState(): Promise<ListsState> {
    const known = await knownNow();
    const preview = activities.get(PREVIEW) ?? null;
    try {
      return await withDatabase(async (db) => {
        const [subscriptions, copies] = await Promise.all([db.getAll('subscriptions'), db.getAll('copies')]);
        const lists = known.map((list) => {
          const subscription = subscriptions.find(({ id }) => id === list.seed.id);
          return describe(list, subscription, copies, activities.get(list.seed.id) ?? null);
        });
        return { lists, usedBytes: sumBytes(copies), mostBytes, isKept: true, preview };
      });
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      const lists = known.map((list) => describe(list, undefined, [], null));
      return { lists, usedBytes: 0, mostBytes, isKept: false, preview };
    }
  }

  async function begin(): Promise<void> {
    await whereKept(async () => {
      const known = await knownNow();
      await withDatabase(async (db) => {
        const oldMs = Date.now() - keepAsideMs;
        for (const { id, atMs } of await db.getAll('inbox')) if (atMs < oldMs) await db.delete('inbox', id);
        for (const { id, atMs } of await db.getAll('previews')) if (atMs < oldMs) await db.delete('previews', id);
        for (const { id, removed } of await db.getAll('subscriptions')) {
          // One that a policy added is of no use to anybody once the policy is gone.
          const isLeft = isPolicyList(id) && !known.some(({ seed }) => seed.id === id);
          if (isLeft || (removed !== null && removed.atMs < oldMs)) await db.delete('subscriptions', id);
        }
      });
      await plan();
    });
  }

  /** Sets the alarm for the list that is due first. */
  async function plan(): Promise<void> {
    const nowMs = Date.now();
    const fetched = (await knownNow()).filter(({ isOn, place }) => isOn && place !== null);
    const tries = await withDatabase((db) =>
      Promise.all(fetched.map(async ({ seed }) => (await readSubscription(db, seed.id)).nextTryMs ?? nowMs)),
    );
    const whenMs = nextWakeMs(tries, nowMs, ports.random);
    if (whenMs === null) await browser.alarms.clear(LISTS_DUE);
    else await browser.alarms.create(LISTS_DUE, { when: whenMs });
  }

  async function updateDue(): Promise<void> {
    await whereKept(async () => {
      const nowMs = Date.now();
      // The alarm is used up: should the browser end us at this work, another one wakes us. `plan` takes its place.
      await browser.alarms.create(LISTS_DUE, { when: nowMs + wakeAgainMs });
      const due: string[] = [];
      await withDatabase(async (db) => {
        for (const { seed, isOn } of await knownNow()) {
          if (isOn && ((await readSubscription(db, seed.id)).nextTryMs ?? nowMs) <= nowMs) due.push(seed.id);
        }
      });
      await update(due, false);
    });
  }

  async function update(ids: readonly string[] | 'all', anyway: boolean): Promise<ListAnswer> {
    const known = await knownNow();
    const wanted = known.filter(({ seed, isOn, place }) => {
      return place !== null && (ids === 'all' ? isOn : ids.includes(seed.id)) && !controls.has(seed.id);
    });
    return keptAnswer(async () => {
      await keepAwake(async () => {
        const waiting = [...wanted];
        for (const { seed } of waiting) {
          controls.set(seed.id, new AbortController());
          show(seed.id, { step: 'waiting', bytes: 0, totalBytes: null, share: null });
        }
        const work = async () => {
          for (let list = waiting.shift(); list !== undefined; list = waiting.shift()) await renew(list, anyway);
        };
        try {
          const { plainHttpHosts } = await readSettings();
          const workers = () => Promise.all(Array.from({ length: fetchedAtOnce }, work));
          await enforcement.withHttpsOnly(plainHttpHosts, workers);
        } finally {
          // Those whose turn never came; else they would wait for ever.
          for (const { seed } of waiting) {
            controls.delete(seed.id);
            show(seed.id, null);
          }
        }
      });
      await plan();
      return done;
    });
  }

  /** Fetches one list and puts it in force; whatever happens is written into its subscription, and never thrown. */
  async function renew(list: KnownList, anyway: boolean): Promise<void> {
    const { id } = list.seed;
    const control = controls.get(id) ?? new AbortController();
    const intervalMs = list.intervalMs ?? keepAsideMs;
    const change = (changed: Partial<Subscription>) => withDatabase((db) => changeSubscription(db, { id, ...changed }));
    try {
      const before = await withDatabase((db) => readSubscription(db, id));
      const nowMs = Date.now();
      const failures = before.failures + 1;
      const retryMs = nextTryMs(intervalMs, failures, nowMs, ports.random);
      // Written first: should this very list end the browser, it is not tried again and again.
      await change({ lastTryMs: nowMs, failure: { kind: 'interrupted' }, failures, nextTryMs: retryMs });
      const outcome = await tryToRenew(list, before, control.signal, anyway).catch(failureOf);
      if (outcome === 'cancelled') {
        await change({ lastTryMs: before.lastTryMs, failure: before.failure, failures: before.failures });
      } else if (outcome === 'unchanged') {
        const success = { lastSuccessMs: nowMs, failure: null, failures: 0 };
        await change({ ...success, nextTryMs: nextTryMs(intervalMs, 0, nowMs, ports.random) });
      } else if (outcome !== 'renewed') await change({ failure: outcome });
    } finally {
      controls.delete(id);
      show(id, null);
    }
  }

  /** What the browser's storage refused as a failure; the lists in force are brought in step again first. */
  async function failureOf(error: unknown): Promise<ListFailure> {
    await watch.prepare().catch(watch.noteFault);
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    if (!isFull) watch.noteFault(error);
    return { kind: isFull ? 'no-room' : 'interrupted' };
  }

  async function tryToRenew(
    list: KnownList,
    before: Subscription,
    signal: AbortSignal,
    anyway: boolean,
  ): Promise<'renewed' | 'unchanged' | 'cancelled' | ListFailure> {
    if (list.place === null) return 'unchanged';
    const { id } = list.seed;
    const nowMs = Date.now();
    const [inForce, other] = await withDatabase(async (db) => [
      before.copy === null ? undefined : await db.get('copies', before.copy),
      before.other === null ? undefined : await db.get('copies', before.other),
    ]);
    const options = await fetchOptions(id, signal);
    const fetched = await fetchParts(list.place, anyway ? [] : (inForce?.parts ?? []), options, nowMs);
    if (fetched.kind === 'failed') return fetched.failure;
    if (fetched.kind !== 'parts') return fetched.kind;
    const made = await buildOnDisk(fetched.bytes, list.seed, { id, isBundled: false, parts: fetched.parts, signal });
    if (!made.ok) return made.failure;
    const { copy } = made;
    const unfit = await whyUnfit();
    if (unfit !== null) {
      await withDatabase((db) => dropCopy(db, copy.key));
      return unfit;
    }
    show(id, { step: 'applying', bytes: fetched.bytes.length, totalBytes: fetched.bytes.length, share: null });
    await watch.replace(
      [copy],
      [
        {
          id,
          copy: copy.key,
          other: before.copy,
          isHeldBack: false,
          lastSuccessMs: nowMs,
          failure: null,
          failures: 0,
          nextTryMs: nextTryMs(list.intervalMs ?? keepAsideMs, 0, nowMs, ports.random),
        },
      ],
    );
    // By itself: what fails there must not make a list that is in force count as not renewed.
    void ports.onRenewed();
    return 'renewed';

    async function whyUnfit(): Promise<'unchanged' | 'cancelled' | ListFailure | null> {
      const isSame = copy.digest === inForce?.digest && !inForce.isBundled;
      const isLeft = before.isHeldBack && copy.digest === other?.digest;
      if (!anyway && (isSame || isLeft)) return 'unchanged';
      const present = inForce ? { counts: inForce.info.counts, isBundled: inForce.isBundled } : null;
      const senseless = anyway ? null : senselessBecause(copy.reading, present);
      if (senseless !== null) return senseless;
      if (!(await withDatabase((db) => hasRoomFor(db, copy, before.other)))) return { kind: 'no-room' };
      return signal.aborted ? 'cancelled' : null;
    }
  }

  /** The same as `build`, with the copy on the disk; a function of its own, so that nothing holds the one in memory any longer. */
  async function buildOnDisk(...of: Parameters<typeof build>): ReturnType<typeof build> {
    const made = await build(...of);
    return made.ok ? { ok: true, copy: await withDatabase((db) => keepCopy(db, made.copy)) } : made;
  }

  /** Compiles one list at a time, however many are fetched. */
  function build(
    bytes: Uint8Array<ArrayBuffer>,
    seed: ListSeed,
    { id, ...options }: { id: string; isBundled: boolean; parts: StoredCopy['parts']; signal: AbortSignal },
  ) {
    const { length } = bytes;
    const onProgress = (share: number) => show(id, { step: 'reading', bytes: length, totalBytes: length, share });
    return navigator.locks.request('shodo-compile', async () => {
      onProgress(0);
      const made = await makeCopy(bytes, seed, { ...options, onProgress });
      return !made.ok && made.failure === 'cancelled' ? { ok: false as const, failure: 'cancelled' as const } : made;
    });
  }

  async function fetchOptions(id: string, signal: AbortSignal): Promise<Omit<FetchOptions, 'known'>> {
    show(id, { step: 'fetching', bytes: 0, totalBytes: null, share: null });
    return {
      fetch: ports.fetch,
      isOnline: ports.isOnline,
      plainHttpHosts: (await readSettings()).plainHttpHosts,
      signal,
      onProgress: (bytes, totalBytes) =>
        show(id, { step: 'fetching', bytes, totalBytes, share: totalBytes === null ? null : bytes / totalBytes }),
      limits: fetchLimits,
    };
  }

  async function switchList(id: string, on: boolean, agrees: boolean): Promise<ListAnswer> {
    const list = (await knownNow()).find(({ seed }) => seed.id === id);
    if (!list) return refused('unknown');
    if ((await readSettings()).fixedLists.includes(id)) return refused('fixed');
    if (on && list.consent !== null && !agrees) return refused('needs-consent');
    if (!on) controls.get(id)?.abort();
    const kept = await changeChoices(({ lists, agreedLists }) => ({
      lists: { ...lists, [id]: on },
      ...(agrees ? { agreedLists: [...new Set([...agreedLists, id])] } : {}),
    }));
    if (!kept) return refused('failed');
    return keptAnswer(async () => {
      await watch.prepare();
      tell();
      const { nextTryMs: dueMs } = await withDatabase((db) => readSubscription(db, id));
      if (on && list.place !== null && (dueMs === null || dueMs <= Date.now())) await update([id], false);
      else await plan();
      return done;
    });
  }

  function cancel(id: string): ListAnswer {
    const control = controls.get(id);
    control?.abort();
    return control ? done : refused('unknown');
  }

  async function stepBack(id: string): Promise<ListAnswer> {
    return keptAnswer(async () => {
      const { copy, other, isHeldBack } = await withDatabase((db) => readSubscription(db, id));
      if (other === null) return refused('unknown');
      await watch.replace([], [{ id, copy: other, other: copy, isHeldBack: !isHeldBack }]);
      tell();
      return done;
    });
  }

  async function previewAddress(text: string, allowsPlainHttp: boolean): Promise<PreviewAnswer> {
    const url = readListAddress(text);
    if (url === null) return { done: false, kind: 'not-an-address' };
    const { hostname, pathname } = new URL(url);
    const { plainHttpHosts, fixed } = await readSettings();
    const mayName = allowsPlainHttp && !fixed.includes('plainHttpHosts');
    const hosts = mayName ? [...plainHttpHosts, hostname] : plainHttpHosts;
    if (!isPermitted(url, hosts)) return { done: false, kind: 'plain-http' };
    return lookAt({ source: 'url', url, allowsPlainHttp, name: pathname.split('/').pop() || hostname }, (signal) =>
      enforcement.withHttpsOnly(hosts, async () => {
        const options = { ...(await fetchOptions(PREVIEW, signal)), plainHttpHosts: hosts };
        return fetchParts({ kind: 'whole', url }, [], options, Date.now());
      }),
    );
  }

  async function previewStaged(staged: string, name: string, source: 'file' | 'paste'): Promise<PreviewAnswer> {
    return lookAt({ source, url: '', allowsPlainHttp: false, name }, () =>
      withDatabase(async (db) => {
        const item = await db.get('inbox', staged);
        await db.delete('inbox', staged);
        if (!item) return null;
        const { mostBytes: limitBytes } = fetchLimits;
        if (item.bytes.size > limitBytes) return { kind: 'failed', failure: { kind: 'too-large', limitBytes } };
        return { kind: 'parts', parts: [], bytes: new Uint8Array(await item.bytes.arrayBuffer()) };
      }),
    );
  }

  type Origin = Pick<StoredPreview, 'source' | 'url' | 'allowsPlainHttp'> & { readonly name: string };

  /** Reads a list so that the user can look at it; a second one ends the first. */
  async function lookAt(
    { name, ...origin }: Origin,
    read: (signal: AbortSignal) => Promise<Awaited<ReturnType<typeof fetchParts>> | null>,
  ): Promise<PreviewAnswer> {
    if (ports.isPrivate) return { done: false, kind: 'not-kept' };
    controls.get(PREVIEW)?.abort();
    const control = new AbortController();
    controls.set(PREVIEW, control);
    try {
      return await keepAwake(async () => {
        const got = await read(control.signal);
        if (got === null) return { done: false, kind: 'unknown' };
        if (got.kind === 'failed') return { done: false, kind: 'failed', failure: got.failure };
        if (got.kind !== 'parts') return { done: false, kind: 'cancelled' };
        const { bytes, parts } = got;
        const seed = ownSeed(`own-${crypto.randomUUID()}`, name, origin.url, 'unknown');
        const made = await build(bytes, seed, { id: PREVIEW, isBundled: false, parts, signal: control.signal });
        if (!made.ok) {
          if (made.failure === 'cancelled') return { done: false, kind: 'cancelled' };
          return { done: false, kind: 'failed', failure: made.failure };
        }
        const { copy } = made;
        const { id } = copy;
        const hasRoom = await withDatabase(async (db) => {
          // One at a time: what was looked at before has to be read again.
          await db.clear('previews');
          if (!(await hasRoomFor(db, copy, null))) return false;
          await db.put('previews', { id, atMs: Date.now(), ...origin, copy });
          return true;
        });
        if (!hasRoom) return { done: false, kind: 'failed', failure: { kind: 'no-room' } };
        const preview: ListPreview = {
          id,
          name: titleOf(bytes) ?? name,
          url: origin.url === '' ? null : origin.url,
          datedAtMs: copy.info.datedAtMs,
          reading: copy.reading,
          samples: await sampleOf(copy),
          bytes: bytesOf(copy),
          doubt: senselessBecause(copy.reading, null),
        };
        return { done: true, preview };
      });
    } catch (error) {
      if (isUnavailable(error)) return { done: false, kind: 'not-kept' };
      if (!(error instanceof DOMException)) throw error;
      return { done: false, kind: 'failed', failure: { kind: 'no-room' } };
    } finally {
      if (controls.get(PREVIEW) === control) {
        controls.delete(PREVIEW);
        show(PREVIEW, null);
      }
    }
  }

  function discardPreview(id: string): Promise<ListAnswer> {
    return keptAnswer(async () => {
      await withDatabase((db) => db.delete('previews', id));
      return done;
    });
  }

  async function add(id: string, name: string, threat: ThreatKind): Promise<ListAnswer> {
    return keptAnswer(async () => {
      const preview = await withDatabase((db) => db.get('previews', id));
      if (!preview) return refused('unknown');
      const { source, url } = preview;
      const nowMs = Date.now();
      const copy = await keepAwake(() => renamed(preview, name, threat));
      if (!(await withDatabase((db) => hasRoomFor(db, copy, null)))) return refused('no-room');
      const list: OwnList = { id, name, source, url, threat, addedAtMs: nowMs };
      const hosts = preview.allowsPlainHttp ? [new URL(url).hostname] : [];
      const kept = await changeChoices(({ ownLists, plainHttpHosts }) => ({
        ownLists: [...ownLists, list],
        plainHttpHosts: [...new Set([...plainHttpHosts, ...hosts])],
      }));
      if (!kept) return refused('failed');
      const fetchedMs = source === 'url' ? nowMs : null;
      const [known] = knownLists({ lists: {}, agreedLists: [], ownLists: [list] }).slice(-1);
      const dueMs = known?.intervalMs == null ? null : nextTryMs(known.intervalMs, 0, nowMs, ports.random);
      await watch.replace(
        [copy],
        [{ id, copy: copy.key, lastTryMs: nowMs, lastSuccessMs: fetchedMs, nextTryMs: dueMs }],
      );
      await withDatabase((db) => db.delete('previews', id));
      tell();
      await plan();
      void ports.onRenewed();
      return done;
    });
  }

  /** What kind of threat a list is about stands in its side table, so a named one is compiled once more. */
  async function renamed({ copy, url }: StoredPreview, name: string, threat: ThreatKind): Promise<StoredCopy> {
    const seed = ownSeed(copy.id, name, url, threat);
    if (seed.threat === copy.info.threat) return { ...copy, info: { ...copy.info, name } };
    const made = await remakeCopy(copy, seed);
    if (made === null) throw new DamagedCopy(copy, 'not to be read again');
    return made;
  }

  async function remove(id: string): Promise<ListAnswer> {
    const list = (await readOwnSettings()).ownLists.find((it) => it.id === id);
    if (!list) return refused('unknown');
    controls.get(id)?.abort();
    return keptAnswer(async () => {
      await withDatabase((db) => changeSubscription(db, { id, removed: { list, atMs: Date.now() } }));
      await changeChoices(({ ownLists }) => ({ ownLists: ownLists.filter((it) => it.id !== id) }));
      await watch.prepare();
      tell();
      await plan();
      return done;
    });
  }

  async function restore(id: string): Promise<ListAnswer> {
    return keptAnswer(async () => {
      const { removed } = await withDatabase((db) => readSubscription(db, id));
      if (removed === null) return refused('unknown');
      await changeChoices(({ ownLists }) => ({ ownLists: [...ownLists.filter((it) => it.id !== id), removed.list] }));
      await withDatabase((db) => changeSubscription(db, { id, removed: null }));
      await watch.prepare();
      tell();
      await plan();
      return done;
    });
  }

  return {
    readState,
    begin,
    updateDue,
    update,
    switchList,
    cancel,
    stepBack,
    previewAddress,
    previewStaged,
    discardPreview,
    add,
    remove,
    restore,
  };
}

type Choices = Pick<Settings, 'lists' | 'agreedLists' | 'ownLists' | 'plainHttpHosts'>;

/** Changes what the settings say of lists; one change at a time, so that two lists switched at once are both switched. */
function changeChoices(change: (choices: Choices) => Partial<Choices>): Promise<boolean> {
  return navigator.locks.request('shodo-list-choices', async () => {
    const { ok } = await changeSettings(change(await readOwnSettings()));
    return ok;
  });
}

/** One list as the settings show it. */
function describe(
  list: KnownList,
  subscription: Subscription | undefined,
  copies: readonly StoredCopy[],
  activity: ListActivity | null,
): ListState {
  const { seed, source, place, intervalMs, isOn, consent } = list;
  const copy = copies.find(({ key }) => key === subscription?.copy);
  const other = copies.find(({ key }) => key === subscription?.other);
  const lastSuccessMs = subscription?.lastSuccessMs ?? null;
  const kind = copy ? (copy.isBundled ? 'bundled' : 'own') : 'none';
  const { lapseDays: _, overridesGuard: __, ...info } = seed;
  const datedAtMs = copy?.info.datedAtMs ?? null;
  const nowMs = Date.now();
  return {
    info: { ...info, datedAtMs, counts: copy?.info.counts ?? { hosts: 0, ips: 0, paths: 0 } },
    source,
    url: addressOf(list, nowMs),
    isOn,
    copy: kind,
    activity,
    lastSuccessMs,
    lastTryMs: subscription?.lastTryMs ?? null,
    // While it is tried again nothing has failed yet.
    failure: activity === null ? (subscription?.failure ?? null) : null,
    failures: subscription?.failures ?? 0,
    nextTryMs: isOn && place !== null ? (subscription?.nextTryMs ?? null) : null,
    isStale: isOn && isStale({ copy: kind, datedAtMs, lastSuccessMs, intervalMs }, nowMs),
    reading: copy?.reading ?? null,
    bytes: sumBytes([copy, other].filter((it) => it !== undefined)),
    other: other ? { datedAtMs: other.info.datedAtMs, counts: other.info.counts } : null,
    isHeldBack: subscription?.isHeldBack ?? false,
    consent,
  };
}

/** Whether a new copy fits beside what is kept; `left` is the key of the copy that will make room for it. */
async function hasRoomFor(db: ListDatabase, copy: StoredCopy, left: string | null): Promise<boolean> {
  const kept = (await db.getAll('copies')).filter(({ key }) => key !== left && key !== copy.key);
  return sumBytes(kept) + bytesOf(copy) <= mostBytes;
}

function sumBytes(copies: readonly StoredCopy[]): number {
  return copies.reduce((sum, copy) => sum + bytesOf(copy), 0);
}

/** An address as somebody types or pastes it; null where it is none that a list can be fetched from. */
function readListAddress(text: string): string | null {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  url.hash = '';
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url.href : null;
}

/** What a list calls itself in its first lines. */
function titleOf(bytes: Uint8Array<ArrayBuffer>): string | null {
  const beginning = new TextDecoder().decode(bytes.subarray(0, 4096));
  const title = /^[!#;]+\s*Title:\s*(\S.{0,99})/im.exec(beginning)?.[1]?.trim();
  // Invisible characters could turn the reading direction and make one name look like another.
  return title?.replace(/[\p{Cc}\p{Cf}]/gu, '') || null;
}

const mostSamples = 5;

async function sampleOf(copy: StoredCopy): Promise<readonly string[]> {
  const opened = openIndex(await copy.index.arrayBuffer());
  if (!opened.ok) throw new Error(`Expected an index that was just built to open, got ${opened.reason}`);
  const details = await copy.details.arrayBuffer();
  const head = await readHead(async (from, to) => new Uint8Array(details).subarray(from, to), opened.index.key);
  const whole = openWhole(details, head);
  return Array.from({ length: Math.min(mostSamples, head.count) }, (_, slot) => whole.record(slot).entry);
}

/** Tells the open pages, but a few times a second at most; the last word always gets through. */
function makeTeller(): () => void {
  let toldMs = Number.NEGATIVE_INFINITY;
  let isWaiting = false;
  const say = () => {
    isWaiting = false;
    toldMs = performance.now();
    const channel = new BroadcastChannel(LISTS_CHANNEL);
    channel.postMessage('changed');
    channel.close();
  };
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(say, Math.max(0, toldMs + tellEveryMs - performance.now()));
  };
}

async function withDatabase<T>(work: (db: ListDatabase) => Promise<T>): Promise<T> {
  const db = await openListDatabase();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

async function whereKept(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
  }
}

/** Runs a change; what the browser's storage refuses becomes an answer. */
async function keptAnswer(work: () => Promise<ListAnswer>): Promise<ListAnswer> {
  try {
    return await work();
  } catch (error) {
    if (isUnavailable(error)) return refused('not-kept');
    if (error instanceof DamagedCopy) return refused('failed');
    if (!(error instanceof DOMException)) throw error;
    return refused(error.name === 'QuotaExceededError' ? 'no-room' : 'failed');
  }
}

const done: ListAnswer = { done: true };

function refused(kind: Extract<ListAnswer, { done: false }>['kind']): Extract<ListAnswer, { done: false }> {
  return { done: false, kind };
}
