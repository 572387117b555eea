import { browser } from 'wxt/browser';
import { parseAddress } from '../watch/address.ts';
import { bundledLists } from '../watch/catalogue.ts';
import { type CompiledList, compileList, type ListSeed } from '../watch/compile.ts';
import { BrokenDetails } from '../watch/details.ts';
import { entriesInForce } from '../watch/in-force.ts';
import { openIndex } from '../watch/index-file.ts';
import { isListed, judge, type OpenList } from '../watch/judge.ts';
import { findImitated } from '../watch/lookalike.ts';
import { isStale } from '../watch/schedule.ts';
import { testListBytes, testListSeed } from '../watch/test-list.ts';
import type { Protection, ProtectionGap, Verdict } from '../watch/types.ts';
import { readAllows } from './allow-store.ts';
import type { Enforcement } from './enforcement.ts';
import {
  type InForceSummary,
  type ListDatabase,
  openListDatabase,
  readGeneration,
  readState,
  type StoredList,
  settleGeneration,
  stageGeneration,
} from './list-database.ts';
import { isPredictionOn } from './prediction.ts';
import { isUnavailable } from './stored.ts';
import { isAllowedOnSites } from './toolbar-mark.ts';

/** Alarm at which the next entry lapses. */
export const RULES_LAPSE = 'rules-lapse';

/** The background's view of the lists: what is in force, and what it says of an address. */
export interface Watch {
  /** What the lists say of an address, with the reasons. */
  judge(url: string): Promise<Verdict>;
  /** Whether a visit is to be stopped; fast where it is not. */
  isFlagged(url: string): Promise<boolean>;
  readProtection(): Promise<Protection>;
  /** Puts the lists of this package in force, whatever was before. */
  installBundled(): Promise<void>;
  /** Finishes or undoes a swap that was cut off, and brings index, rules and lapse to the same state. */
  prepare(): Promise<void>;
  /** Hears that a visit had to go on without an answer. */
  noteFault(error: unknown): void;
}

/** Opens the watch. Nothing is read before the first question, so that waking costs nothing by itself. */
export function openWatch(enforcement: Enforcement): Watch {
  let loading: Promise<readonly OpenList[]> | null = null;
  let fault: unknown = null;

  const lists = (): Promise<readonly OpenList[]> => {
    loading ??= loadLists(prepare);
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };

  async function judgeNow(url: string): Promise<Verdict> {
    const nowMs = Date.now();
    const allows = await readAllows(nowMs);
    try {
      return await judge(url, await lists(), { allows, nowMs, imitates: findImitated });
    } catch (error) {
      if (!(error instanceof BrokenDetails)) throw error;
      // The side table on the disk does not fit its index: the package holds whole ones.
      await installBundled();
      return judge(url, await lists(), { allows, nowMs, imitates: findImitated });
    }
  }

  async function isFlagged(url: string): Promise<boolean> {
    const address = parseAddress(url);
    if (address.kind === 'ignored') return false;
    const nowMs = Date.now();
    const indexes = (await lists()).map((list) => list.index);
    if (!isListed(address, indexes, await readAllows(nowMs), nowMs)) return false;
    return (await judgeNow(url)).kind === 'flagged';
  }

  function installBundled(): Promise<void> {
    return whereKept(() =>
      withDatabase(async (db) => {
        const state = await readState(db);
        const generation = Math.max(state?.current ?? 0, state?.staged ?? 0) + 1;
        const compiled = await compileBundled(generation);
        await stageGeneration(
          db,
          compiled.map((list) => toStored(list, generation)),
          generation,
        );
        await settleGeneration(db, generation, await apply(db, generation));
        loading = null;
      }),
    );
  }

  async function prepare(): Promise<void> {
    await whereKept(async () => {
      if (!(await bringInStep())) await installBundled();
    });
  }

  /** Brings rules, index and lapse of the lists that are kept to the same state; false where there are none yet. */
  function bringInStep(): Promise<boolean> {
    return withDatabase(async (db) => {
      const state = await readState(db);
      if (!state) return false;
      const inPlace = await enforcement.generationInPlace();
      const finished = state.staged !== null && state.staged === inPlace;
      const current = finished ? (state.staged as number) : state.current;
      if (current === 0) return false;
      const lapsed = state.inForce.nextLapseMs !== null && state.inForce.nextLapseMs <= Date.now();
      const inStep = inPlace === 'no-rules' || inPlace === current;
      if (state.staged === null && inStep && !lapsed) return true;
      await settleGeneration(db, current, await apply(db, current));
      loading = null;
      return true;
    });
  }

  /** Puts a stored generation's entries in force and plans the next lapse. */
  async function apply(db: ListDatabase, generation: number): Promise<InForceSummary> {
    const nowMs = Date.now();
    const stored = await readGeneration(db, generation);
    const parts = await Promise.all(
      stored.map(async (list) =>
        entriesInForce((await open(list, 'whole')).index, await list.details.arrayBuffer(), nowMs),
      ),
    );
    await enforcement.apply(generation, {
      hosts: [...new Set(parts.flatMap((part) => part.hosts))],
      paths: parts.flatMap((part) => part.paths),
    });
    const nextLapseMs = parts.reduce<number | null>(
      (next, part) => (part.nextLapseMs === null ? next : Math.min(next ?? part.nextLapseMs, part.nextLapseMs)),
      null,
    );
    if (nextLapseMs !== null) await browser.alarms.create(RULES_LAPSE, { when: nextLapseMs });
    const entries = parts.reduce((sum, { counts }) => sum + counts.hosts + counts.ips + counts.paths, 0);
    return { entries, nextLapseMs };
  }

  async function readProtection(): Promise<Protection> {
    const gaps: ProtectionGap[] = [];
    const allowed = await isAllowedOnSites();
    if (!allowed) gaps.push('no-host-permission');
    if (!(await browser.extension.isAllowedIncognitoAccess())) gaps.push('private-windows-not-allowed');
    if (await isPredictionOn()) gaps.push('prediction-on');
    const state = await withDatabase(readState).catch(() => null);
    if (state !== null && (state?.current ?? 0) === 0) gaps.push('starting');
    const loaded = await lists().catch((error: unknown) => {
      fault = error;
      return [];
    });
    if (fault !== null) gaps.push('broken');
    return {
      state: allowed && loaded.length > 0 ? 'on' : 'off',
      gaps,
      lists: loaded.map(({ info }) => ({
        ...info,
        lastSuccessMs: null,
        isStale: isStale(
          { copy: 'bundled', datedAtMs: info.datedAtMs, lastSuccessMs: null, intervalMs: null },
          Date.now(),
        ),
      })),
      inForce: state?.inForce.entries ?? countAll(loaded),
      generation: state?.current ?? 0,
    };
  }

  return {
    judge: judgeNow,
    isFlagged,
    readProtection,
    installBundled,
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
async function withDatabase<T>(work: (db: ListDatabase) => Promise<T>): Promise<T> {
  return navigator.locks.request('shodo-lists', async () => {
    const db = await openListDatabase();
    try {
      return await work(db);
    } finally {
      db.close();
    }
  });
}

/**
 * The lists in force. Where the browser keeps no database, or what it kept is damaged, the package's own lists are compiled
 * into memory instead: slower at each waking, but never without a list.
 */
async function loadLists(prepare: () => Promise<void>): Promise<readonly OpenList[]> {
  try {
    const stored = await readCurrent();
    if (stored.length > 0) return await Promise.all(stored.map((list) => open(list, 'header')));
    await prepare();
    return await Promise.all((await readCurrent()).map((list) => open(list, 'header')));
  } catch {
    const compiled = await compileBundled(0);
    return Promise.all(compiled.map((list) => open(toStored(list, 0), 'header')));
  }
}

async function readCurrent(): Promise<StoredList[]> {
  const db = await openListDatabase();
  try {
    const state = await readState(db);
    return state ? await readGeneration(db, state.current) : [];
  } finally {
    db.close();
  }
}

async function open(list: StoredList, check: 'header' | 'whole'): Promise<OpenList> {
  const opened = openIndex(await list.index.arrayBuffer(), check);
  if (!opened.ok) throw new Error(`Expected a whole index of ${list.id}, got one that is ${opened.reason}`);
  return {
    info: list.info,
    index: opened.index,
    readDetails: async (from, to) => new Uint8Array(await list.details.slice(from, to).arrayBuffer()),
  };
}

function toStored(list: CompiledList, generation: number): StoredList {
  return {
    generation,
    id: list.info.id,
    info: list.info,
    index: new Blob([list.index]),
    details: new Blob([list.details]),
  };
}

/** Reads the lists of the package and the practice address, and compiles them under new keys. */
async function compileBundled(generation: number): Promise<CompiledList[]> {
  const packaged = await Promise.all(
    bundledLists.map(async ({ seed, path }) => {
      const response = await fetch(browser.runtime.getURL(path as '/'));
      return { seed, bytes: new Uint8Array(await response.arrayBuffer()) };
    }),
  );
  const sources: { seed: ListSeed; bytes: Uint8Array<ArrayBuffer> }[] = [
    { seed: testListSeed, bytes: testListBytes() },
    ...packaged,
  ];
  const lists: CompiledList[] = [];
  for (const { seed, bytes } of sources) {
    const hashKey = crypto.getRandomValues(new Uint8Array(16));
    const compiled = await compileList(bytes, seed, { hashKey, generation });
    if (!compiled.ok) throw new Error(`Expected the packaged list ${seed.id} to be one, got ${compiled.reason}`);
    lists.push(compiled.list);
  }
  return lists;
}

function countAll(lists: readonly OpenList[]): number {
  return lists.reduce((sum, { info: { counts } }) => sum + counts.hosts + counts.ips + counts.paths, 0);
}
