import { browser } from 'wxt/browser';
import { parseAddress, type WebAddress } from '../watch/address.ts';
import type { PathRule } from '../watch/browser-rules.ts';
import type { ListSeed } from '../watch/compile.ts';
import { matchDenied } from '../watch/denied.ts';
import { BrokenDetails, type ReadDetails, usualHeadBytes } from '../watch/details.ts';
import { entriesInForce, type InForce } from '../watch/in-force.ts';
import { type OpenedIndex, openIndex } from '../watch/index-file.ts';
import { openIndexPart } from '../watch/index-part.ts';
import { isListed, judge, type OpenList } from '../watch/judge.ts';
import { knownLists, ownSeed } from '../watch/known-lists.ts';
import { findLookalike } from '../watch/lookalike.ts';
import { makePause } from '../watch/pause.ts';
import { isStale } from '../watch/schedule.ts';
import { countEntries } from '../watch/sense.ts';
import { testListSeed } from '../watch/test-list.ts';
import type { ListInForce, Protection, ProtectionGap, Verdict } from '../watch/types.ts';
import { readAllows } from './allow-store.ts';
import type { Enforcement } from './enforcement.ts';
import { makePackagedCopy, readPackaged, remakeCopy } from './list-copies.ts';
import {
  type InForceSummary,
  type ListDatabase,
  openListDatabase,
  readCopies,
  readCopiesInForce,
  readState,
  readSubscription,
  type StoredCopy,
  type Subscription,
  type SubscriptionChange,
  settleGeneration,
  stageGeneration,
} from './list-database.ts';
import { readPolicy } from './policy.ts';
import { isPredictionOn } from './prediction.ts';
import { readSettings } from './settings-store.ts';
import { isUnavailable } from './stored.ts';
import { isAllowedOnSites } from './toolbar-mark.ts';
import { turns } from './turns.ts';

/** Alarm at which the next entry lapses. */
export const RULES_LAPSE = 'rules-lapse';

/** The background's view of the lists: what is in force, and what it says of an address. */
export interface Watch {
  /** What the lists say of an address, with the reasons. */
  judge(url: string): Promise<Verdict>;
  /** The same for an address at which a warning stands: flagged also where only the browser's rules know why. */
  judgeStopped(url: string): Promise<Verdict>;
  /** Those of many addresses that the lists have now, the practice addresses left out; lets others run in between. */
  judgeMany(urls: readonly string[]): Promise<readonly Verdict[]>;
  /** Whether a visit is to be stopped; fast where it is not. */
  isFlagged(url: string): Promise<boolean>;
  readProtection(): Promise<Protection>;
  /**
   * Compiles the lists of this package anew, and of the others those that can no longer be read, then puts all that are on in
   * force. For a new version of the extension, and where what is stored turns out to be damaged.
   */
  installBundled(): Promise<void>;
  /** Puts new copies in force, whole or not at all, and with them what they change in the subscriptions. */
  replace(copies: readonly StoredCopy[], changes: readonly SubscriptionChange[]): Promise<void>;
  /** Finishes or undoes a swap that was cut off, and brings index, rules and lapse to the same state. */
  prepare(): Promise<void>;
  /** Hears that a visit had to go on without an answer. */
  noteFault(error: unknown): void;
}

/** By then the question that woke the background is answered, and the next ones are answered sooner from whole lists. */
const wholeAfterMs = 200;

/** A visit went on before its answer came. */
export class LateAnswer extends Error {}

/**
 * Opens the watch, and looks at once where the lists are: whoever woke the background has a question that is still on its way. It
 * is answered from the few places of each list that it needs, which is quicker than to read megabytes.
 * What is missing or damaged is mended when the question comes.
 */
export function openWatch(enforcement: Enforcement): Watch {
  let early: Promise<readonly StoredCopy[]> | null = readDatabase(readCopiesInForce).catch(() => []);
  let loading: Promise<readonly OpenList[]> | null = null;
  let wholeSoon: ReturnType<typeof setTimeout> | undefined;
  let fault: unknown = null;

  const lists = (): Promise<readonly OpenList[]> => {
    loading ??= load();
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };

  async function load(): Promise<readonly OpenList[]> {
    const stored = await openAll(early ?? []).catch(() => []);
    return stored.length > 0 ? stored : loadLists(prepare, installBundled);
  }

  /** The lists for a question about one address alone. */
  async function listsFor(address: WebAddress): Promise<readonly OpenList[]> {
    if (early === null || loading !== null) return lists();
    wholeSoon ??= setTimeout(() => void lists().catch(() => {}), wholeAfterMs);
    const parts = await openAll(early, address).catch(() => []);
    return parts.length > 0 ? parts : lists();
  }

  /** Other lists are in force from now on. */
  function forget(): void {
    clearTimeout(wholeSoon);
    early = null;
    loading = null;
  }

  async function judgeNow(url: string, open?: readonly OpenList[]): Promise<Verdict> {
    const verdict = await judgeByLists(url, open);
    if (verdict.kind !== 'flagged') return verdict;
    const entries = verdict.matches.map(({ entry }) => entry);
    if (await enforcement.confirms(entries)) return verdict;
    return { ...verdict, kind: verdict.lookalike ? 'suspicious' : 'clear', matches: [] };
  }

  async function judgeByLists(url: string, known?: readonly OpenList[]): Promise<Verdict> {
    const nowMs = Date.now();
    const address = parseAddress(url);
    const opening = known ?? (address.kind === 'web' ? listsFor(address) : []);
    // All at once: somebody waits, and a background that was just woken has none of them.
    const [allows, { deniedHosts: denied }, open] = await Promise.all([readAllows(nowMs), readPolicy(), opening]);
    const options = { allows, nowMs, denied, findLookalike };
    try {
      return await judge(url, open, options);
    } catch (error) {
      if (!(error instanceof BrokenDetails || error instanceof DOMException)) throw error;
      // The side table on the disk does not fit its index, or cannot be read: the package holds whole ones.
      await installBundled();
      return judge(url, await lists(), options);
    }
  }

  async function isFlagged(url: string): Promise<boolean> {
    const address = parseAddress(url);
    if (address.kind === 'ignored') return false;
    const nowMs = Date.now();
    const reading = Promise.all([readAllows(nowMs).catch(() => []), listsFor(address)]);
    // Whatever becomes of the lists, which may be out of order.
    reading.catch(() => {});
    const { deniedHosts } = await readPolicy();
    if (matchDenied(address, deniedHosts) !== undefined) return true;
    const [allows, open] = await reading;
    // They can be read after all; a disk that was slow once is no reason to speak of it all day.
    if (fault instanceof LateAnswer) fault = null;
    const indexes = open.map((list) => list.index);
    if (!isListed(address, indexes, allows, nowMs)) return false;
    try {
      return (await judgeNow(url, open)).kind === 'flagged';
    } catch (error) {
      // The index has it; only the reasons cannot be read.
      fault = error;
      return true;
    }
  }

  async function judgeStopped(url: string): Promise<Verdict> {
    const verdict = await judgeNow(url);
    if (verdict.kind === 'flagged' || verdict.kind === 'ignored' || verdict.allow) return verdict;
    return (await enforcement.hasForeignRule(url)) ? { ...verdict, kind: 'flagged' } : verdict;
  }

  async function judgeMany(urls: readonly string[]): Promise<readonly Verdict[]> {
    const nowMs = Date.now();
    const pause = makePause(turns);
    const indexes = (await lists()).map((list) => list.index);
    const allows = await readAllows(nowMs);
    const flagged: Verdict[] = [];
    for (const url of urls) {
      await pause();
      const address = parseAddress(url);
      if (address.kind === 'ignored' || !isListed(address, indexes, allows, nowMs)) continue;
      const verdict = await judgeNow(url);
      if (verdict.kind === 'flagged' && verdict.matches.some(({ threat }) => threat !== 'test')) flagged.push(verdict);
    }
    return flagged;
  }

  function installBundled(): Promise<void> {
    return whereKept(() =>
      withDatabase(async (db) => {
        const copies: StoredCopy[] = [];
        const changes: SubscriptionChange[] = [];
        const packaged = await readPackaged();
        const lists = knownLists(await readSettings());
        const subscribed = await db.getAllKeys('subscriptions');
        for (const id of new Set([...packaged.map(({ seed }) => seed.id), ...subscribed])) {
          const before = await readSubscription(db, id);
          const list = packaged.find(({ seed }) => seed.id === id);
          const seed = lists.find((it) => it.seed.id === id)?.seed ?? removedSeed(before);
          const inForce = await mendCopy(db, before.copy, seed);
          const other = await mendCopy(db, before.other, seed);
          const chosen = chooseCopies(before, inForce, other, list ? await makePackagedCopy(list) : null);
          copies.push(...[chosen.copy, chosen.other].filter((copy) => copy !== null));
          const isSame = before.copy === null || (inForce !== null && (inForce.isBundled || chosen.copy === inForce));
          changes.push({
            id,
            copy: chosen.copy?.key ?? null,
            other: chosen.other?.key ?? null,
            isHeldBack: chosen.isHeldBack,
            ...(isSame ? {} : { nextTryMs: Date.now() }),
            ...(isSame || chosen.copy !== null ? {} : { failure: { kind: 'damaged' } }),
          });
        }
        await swap(db, copies, changes);
      }),
    );
  }

  function replace(copies: readonly StoredCopy[], changes: readonly SubscriptionChange[]): Promise<void> {
    return withDatabase((db) => swap(db, copies, changes)).catch(async (error: unknown) => {
      // Some other list is damaged: the next try finds it mended.
      if (error instanceof DamagedCopy) await installBundled();
      throw error;
    });
  }

  async function swap(
    db: ListDatabase,
    copies: readonly StoredCopy[],
    changes: readonly SubscriptionChange[],
  ): Promise<void> {
    const state = await readState(db);
    const inPlace = await enforcement.generationInPlace();
    const used = [state?.current ?? 0, state?.staged?.generation ?? 0, typeof inPlace === 'number' ? inPlace : 0];
    const generation = Math.max(...used) + 1;
    const wanted = await wantedCopies(db, changes);
    await stageGeneration(db, copies, { generation, copies: wanted, changes });
    await settleGeneration(db, true, await apply(db, generation, wanted));
    forget();
  }

  async function prepare(): Promise<void> {
    await whereKept(async () => {
      const isInStep = await bringInStep().catch((error: unknown) => {
        if (error instanceof DamagedCopy) return false;
        throw error;
      });
      if (!isInStep) await installBundled();
    });
  }

  /** Brings rules, index and lapse of the lists that are kept to the same state; false where there are none yet. */
  function bringInStep(): Promise<boolean> {
    return withDatabase(async (db) => {
      const state = await readState(db);
      if (!state) return false;
      const inPlace = await enforcement.generationInPlace();
      const finished = state.staged !== null && state.staged.generation === inPlace;
      const current = finished && state.staged ? state.staged : { generation: state.current, copies: state.copies };
      if (current.generation === 0) return false;
      const lapsed = state.inForce.nextLapseMs !== null && state.inForce.nextLapseMs <= Date.now();
      const inStep = inPlace === 'no-rules' || inPlace === current.generation;
      if (state.staged !== null || !inStep || lapsed) {
        await settleGeneration(db, finished, await apply(db, current.generation, current.copies));
        forget();
      }
      // Lists may have been switched on or off, and the background ended before they were put in force.
      if ((await wantedCopies(db, [])).join() !== current.copies.join()) await swap(db, [], []);
      return true;
    });
  }

  /** Puts the entries of these copies in force and plans the next lapse. */
  async function apply(db: ListDatabase, generation: number, keys: readonly string[]): Promise<InForceSummary> {
    const nowMs = Date.now();
    const parts: InForce[] = [];
    // One after the other: a million entries take some room while they are looked through.
    for (const copy of await readCopies(db, keys)) parts.push(await readInForce(copy, nowMs));
    if ((await enforcement.generationInPlace()) !== 'no-rules') await enforcement.apply(generation, joinLists(parts));
    const entries = parts.reduce((sum, { counts }) => sum + countEntries(counts), 0);
    const lapses = parts.map((part) => part.nextLapseMs).filter((lapse) => lapse !== null);
    const nextLapseMs = lapses.length === 0 ? null : Math.min(...lapses);
    if (nextLapseMs !== null) await browser.alarms.create(RULES_LAPSE, { when: nextLapseMs });
    return { entries, nextLapseMs };
  }

  async function readProtection(): Promise<Protection> {
    const gaps: ProtectionGap[] = [];
    const allowed = await isAllowedOnSites();
    if (!allowed) gaps.push('no-host-permission');
    if (!(await browser.extension.isAllowedIncognitoAccess())) gaps.push('private-windows-not-allowed');
    if (await isPredictionOn()) gaps.push('prediction-on');
    const state = await readDatabase(readState).catch((error: unknown) => {
      if (isUnavailable(error)) gaps.push('no-database');
      return null;
    });
    if (state !== null && (state?.current ?? 0) === 0) gaps.push('starting');
    const loaded = await lists().catch((error: unknown) => {
      fault = error;
      return [];
    });
    if (fault !== null) gaps.push('broken');
    return {
      state: allowed && loaded.length > 0 ? 'on' : 'off',
      gaps,
      lists: await withFreshness(loaded),
      inForce: state?.inForce.entries ?? countAll(loaded),
      generation: state?.current ?? 0,
    };
  }

  return {
    judge: (url) => judgeNow(url),
    judgeStopped,
    judgeMany,
    isFlagged,
    readProtection,
    installBundled,
    replace,
    prepare,
    noteFault: (error) => {
      fault = error;
    },
  };
}

/** A Firefox that never remembers history keeps no database: there is nothing to do, and the lists answer from memory (`loadLists`). */
async function whereKept(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
  }
}

/** One change of the lists at a time, also across a worker that ends while the next begins. */
function withDatabase<T>(work: (db: ListDatabase) => Promise<T>): Promise<T> {
  return navigator.locks.request('shodo-lists', () => readDatabase(work));
}

/** Only looking needs to wait for nobody: what is in force changes in one step. */
async function readDatabase<T>(work: (db: ListDatabase) => Promise<T>): Promise<T> {
  const db = await openListDatabase();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/**
 * Keys of the copies that are to be in force once these changes are made: the practice addresses, and of each list that is on the
 * one its subscription names.
 */
async function wantedCopies(db: ListDatabase, changes: readonly SubscriptionChange[]): Promise<readonly string[]> {
  const on = knownLists(await readSettings()).filter(({ isOn }) => isOn);
  const keys = [testListSeed, ...on.map(({ seed }) => seed)].map(async ({ id }) => {
    const change = changes.find((it) => it.id === id);
    return change?.copy === undefined ? (await readSubscription(db, id)).copy : change.copy;
  });
  return (await Promise.all(keys)).filter((key) => key !== null);
}

/** A stored copy that is whole, or one made anew from the bytes kept with it; null where neither can be had. */
async function mendCopy(db: ListDatabase, key: string | null, seed: ListSeed | null): Promise<StoredCopy | null> {
  const stored = key === null ? undefined : await db.get('copies', key);
  if (!stored) return null;
  try {
    await readInForce(stored, Date.now());
    return stored;
  } catch (error) {
    if (!(error instanceof DamagedCopy)) throw error;
    return stored.isBundled || seed === null ? null : remakeCopy(stored, seed);
  }
}

/** A list that the user took away can still be had back. */
function removedSeed({ removed }: Subscription): ListSeed | null {
  return removed && ownSeed(removed.list.id, removed.list.name, removed.list.url, removed.list.threat);
}

interface ChosenCopies {
  readonly copy: StoredCopy | null;
  readonly other: StoredCopy | null;
  readonly isHeldBack: boolean;
}

/**
 * Which copy of a list is to be in force, and which one step back: one that was fetched or read before that of the package, unless
 * the package's is newer; but never one that the user stepped back from. The package's own is always the one just compiled.
 */
function chooseCopies(
  { isHeldBack, lastSuccessMs }: Subscription,
  inForce: StoredCopy | null,
  other: StoredCopy | null,
  packaged: StoredCopy | null,
): ChosenCopies {
  const [isOwn, isOtherOwn] = [inForce?.isBundled === false, other?.isBundled === false];
  const dateOf = ({ info }: StoredCopy) => info.datedAtMs ?? lastSuccessMs ?? Number.POSITIVE_INFINITY;
  const isNews =
    packaged !== null && [inForce, other].every((it) => !it || it.isBundled || dateOf(it) < dateOf(packaged));
  let copy = packaged;
  if (!isNews && isOwn) copy = inForce;
  else if (!isNews && isOtherOwn && !(isHeldBack && packaged)) copy = other;
  const left = [inForce, other].find((it) => it && it !== copy && !(copy?.isBundled && it.isBundled));
  return { copy, other: left ?? null, isHeldBack: isHeldBack && !isNews };
}

/** What of a copy acts; throws `DamagedCopy` where its index or its side table is not what was written. */
async function readInForce(copy: StoredCopy, nowMs: number): Promise<InForce> {
  const { index } = await open(copy, 'whole');
  try {
    return await entriesInForce(index, await copy.details.arrayBuffer(), nowMs, turns);
  } catch (error) {
    throw error instanceof BrokenDetails || error instanceof DOMException
      ? new DamagedCopy(copy, error.message)
      : error;
  }
}

/** What acts of several lists together, each host once. */
function joinLists(lists: readonly InForce[]): { hosts: string[]; paths: PathRule[] } {
  // The longest first: of the others each host is looked for in those before, which is sooner done for fewer.
  const [longest, ...others] = lists.toSorted((a, b) => b.hosts.length - a.hosts.length);
  const before = longest === undefined ? [] : [longest];
  const hosts = [...(longest?.hosts ?? [])];
  for (const list of others) {
    for (const host of list.hosts) if (!before.some(({ covers }) => covers(host))) hosts.push(host);
    before.push(list);
  }
  return { hosts, paths: lists.flatMap(({ paths }) => paths) };
}

/** A stored list that can no longer be read. */
export class DamagedCopy extends Error {
  constructor({ id }: StoredCopy, found: string) {
    super(`Expected a whole copy of ${id}, got one that is ${found}`);
  }
}

/** How fresh the loaded lists are; where nothing is kept they are those of the package. */
async function withFreshness(loaded: readonly OpenList[]): Promise<readonly ListInForce[]> {
  const nowMs = Date.now();
  const [subscriptions, bundled] = await readDatabase(async (db) => {
    const copies = await readCopies(db, (await readState(db))?.copies ?? []);
    return [await db.getAll('subscriptions'), copies.filter((copy) => copy.isBundled).map(({ id }) => id)] as const;
  }).catch(() => [[], loaded.map(({ info }) => info.id)] as const);
  const known = knownLists(await readSettings());
  return loaded.map(({ info }) => {
    const lastSuccessMs = subscriptions.find(({ id }) => id === info.id)?.lastSuccessMs ?? null;
    const intervalMs = known.find(({ seed }) => seed.id === info.id)?.intervalMs ?? null;
    const copy = bundled.includes(info.id) ? 'bundled' : 'own';
    return {
      ...info,
      lastSuccessMs,
      isStale: isStale({ copy, datedAtMs: info.datedAtMs, lastSuccessMs, intervalMs }, nowMs),
    };
  });
}

/**
 * The lists in force. Where the browser keeps no database, or what it kept is damaged beyond repair, the package's own lists are
 * compiled into memory instead: slower at each waking, but never without a list.
 */
async function loadLists(prepare: () => Promise<void>, repair: () => Promise<void>): Promise<readonly OpenList[]> {
  for (const mend of [prepare, repair]) {
    try {
      const stored = await openStored();
      if (stored.length > 0) return stored;
      await mend();
    } catch {
      await mend().catch(() => {});
    }
  }
  try {
    const stored = await openStored();
    if (stored.length > 0) return stored;
  } catch {
    // Nothing is kept here: see below.
  }
  const copies: StoredCopy[] = [];
  for (const list of await readPackaged()) copies.push(await makePackagedCopy(list));
  return Promise.all(copies.map((copy) => open(copy, 'header')));
}

/** The copies in force, opened as a whole; none where one of them is missing. */
function openStored(): Promise<readonly OpenList[]> {
  return openAll(readDatabase(readCopiesInForce));
}

/** Opens copies as a whole, or as far as the verdict on one address needs them. */
async function openAll(
  copies: Promise<readonly StoredCopy[]> | readonly StoredCopy[],
  address?: WebAddress,
): Promise<readonly OpenList[]> {
  return Promise.all((await copies).map((copy) => open(copy, address ?? 'header')));
}

async function open(copy: StoredCopy, extent: 'header' | 'whole' | WebAddress): Promise<OpenList> {
  const readDetails = readAhead(copy.details);
  const opened = await openBytes(copy, extent).catch((error: unknown) => {
    // The browser lost the file in which it kept them.
    throw error instanceof DOMException ? new DamagedCopy(copy, error.message) : error;
  });
  if (!opened.ok) throw new DamagedCopy(copy, opened.reason);
  return { info: copy.info, index: opened.index, readDetails };
}

async function openBytes(
  { index, generation }: StoredCopy,
  extent: 'header' | 'whole' | WebAddress,
): Promise<OpenedIndex> {
  if (typeof extent === 'string') return openIndex(await index.arrayBuffer(), extent, generation);
  return openIndexPart(index.size, (from, to) => index.slice(from, to).arrayBuffer(), extent, generation);
}

/** A side table whose head is fetched beside the index: after a hit it is wanted first, and somebody waits. */
function readAhead(details: Blob): ReadDetails {
  const head = details.slice(0, usualHeadBytes).arrayBuffer();
  // Whoever asks for it hears of it.
  head.catch(() => {});
  return async (from, to) =>
    new Uint8Array(from === 0 && to === usualHeadBytes ? await head : await details.slice(from, to).arrayBuffer());
}

function countAll(lists: readonly OpenList[]): number {
  return lists.reduce((sum, { info: { counts } }) => sum + countEntries(counts), 0);
}
