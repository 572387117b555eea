import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Enforcement } from '../../platform/enforcement.ts';
import { makeCopy, type PackagedList, readPackaged } from '../../platform/list-copies.ts';
import { keepCopy, openListDatabase, readState, type StoredCopy } from '../../platform/list-database.ts';
import { LateAnswer, openWatch, RULES_LAPSE } from '../../platform/watch.ts';
import type { ListSeed } from '../../watch/compile.ts';
import { testHost, testListSeed } from '../../watch/test-list.ts';

const root = path.resolve(import.meta.dirname, '../../public');
/** Four days after the bundled lists' own date: their IP entries are still in force. */
const fresh = Date.UTC(2026, 2, 24);

/** A browser's rules: what is in place, and whether the next change is cut off before or after it took effect. */
function fakeRules() {
  const rules = {
    generation: null as number | null,
    hosts: [] as readonly string[],
    cut: 'never' as 'never' | 'before' | 'after',
    applied: 0,
  };
  const enforcement: Enforcement = {
    async apply(generation, inForce) {
      if (rules.cut === 'before') throw new Error('cut off before the rules changed');
      rules.generation = generation;
      rules.hosts = inForce.hosts;
      rules.applied++;
      if (rules.cut === 'after') throw new Error('cut off after the rules changed');
    },
    generationInPlace: async () => rules.generation,
    openOnce: async () => {},
    closePage: async () => {},
    closeOnce: async () => {},
    leaveAlone: async () => {},
    stopAlways: async () => {},
    hasForeignRule: async () => false,
    confirms: async () => true,
    withHttpsOnly: (_hosts, work) => work(),
  };
  return { rules, enforcement };
}

const stateNow = async () => {
  const db = await openListDatabase();
  const state = await readState(db);
  const copies = await db.getAllKeys('copies');
  db.close();
  const { current, staged = null } = state ?? {};
  const kept = [...(state?.copies ?? []), ...(staged?.copies ?? [])].toSorted();
  expect(copies.toSorted(), 'exactly the copies that something leads to').toEqual(kept);
  return { current, staged: staged?.generation ?? null, copies: copies.length };
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(path.join(root, new URL(url).pathname))));
  vi.useFakeTimers({ toFake: ['Date'], now: fresh });
});

describe('putting lists in force', () => {
  test('begins with those of the package and the practice address', async () => {
    const { rules, enforcement } = fakeRules();
    const watch = openWatch(enforcement);
    await watch.prepare();
    expect(rules.generation).toBe(1);
    expect(rules.hosts).toContain(testHost);
    expect(rules.hosts.length).toBeGreaterThan(1000);
    expect(await watch.judge(`http://www.${testHost}/a`)).toMatchObject({
      kind: 'flagged',
      matches: [{ list: 'shodo-test' }],
    });
    expect(await watch.judge('https://innocent.example/')).toMatchObject({ kind: 'clear', matches: [] });
    expect(await stateNow()).toEqual({ current: 1, staged: null, copies: 3 });
  });

  test('gives the browser a host of several lists once, and none that another list covers', async () => {
    const { rules, enforcement } = fakeRules();
    const watch = openWatch(enforcement);
    await watch.prepare();
    const [host = ''] = rules.hosts.filter((it) => it !== testHost && /^[a-z].*[a-z]$/.test(it));
    const [list = ''] = (await watch.judge(`http://${host}/`)).matches.map((match) => match.list);
    const other = (await readPackaged()).map(({ seed }) => seed).find(({ id }) => id !== list && id !== 'shodo-test');
    const text = [host, `below.${host}`, 'alone.example'].join('\n');
    const made = await makeCopy(new TextEncoder().encode(text), other as ListSeed, { isBundled: false, parts: [] });
    if (!made.ok) throw new Error('expected a list');
    await watch.replace([made.copy], [{ id: made.copy.id, copy: made.copy.key }]);
    expect(rules.hosts.filter((it) => it.endsWith(host))).toEqual([host]);
    expect(rules.hosts).toContain('alone.example');
  });

  test('cut off before the rules changed leaves the old generation whole', async () => {
    const { rules, enforcement } = fakeRules();
    await openWatch(enforcement).prepare();
    rules.cut = 'before';
    await expect(openWatch(enforcement).installBundled()).rejects.toThrow(/cut off/);
    expect(await stateNow()).toEqual({ current: 1, staged: 2, copies: 6 });
    rules.cut = 'never';
    const watch = openWatch(enforcement);
    expect((await watch.judge(`http://${testHost}/`)).kind).toBe('flagged');
    await watch.prepare();
    expect(await stateNow()).toEqual({ current: 1, staged: null, copies: 3 });
    expect(rules.generation).toBe(1);
  });

  test('cut off after the rules changed is finished at the next start', async () => {
    const { rules, enforcement } = fakeRules();
    await openWatch(enforcement).prepare();
    rules.cut = 'after';
    await expect(openWatch(enforcement).installBundled()).rejects.toThrow(/cut off/);
    rules.cut = 'never';
    await openWatch(enforcement).prepare();
    expect(rules.generation).toBe(2);
    expect(await stateNow()).toEqual({ current: 2, staged: null, copies: 3 });
  });

  test('cut off at the very first lists begins anew', async () => {
    const { rules, enforcement } = fakeRules();
    rules.cut = 'before';
    await expect(openWatch(enforcement).prepare()).rejects.toThrow(/cut off/);
    rules.cut = 'never';
    await openWatch(enforcement).prepare();
    expect(rules.generation).toBe((await stateNow()).current);
    expect((await stateNow()).copies).toBe(3);
  });

  test('builds lost rules again and leaves right ones alone', async () => {
    const { rules, enforcement } = fakeRules();
    await openWatch(enforcement).prepare();
    await openWatch(enforcement).prepare();
    expect(rules.applied).toBe(1);
    rules.generation = null;
    await openWatch(enforcement).prepare();
    expect([rules.applied, rules.generation]).toEqual([2, 1]);
  });

  test('never goes back to a number that was used', async () => {
    const { rules, enforcement } = fakeRules();
    const watch = openWatch(enforcement);
    await watch.installBundled();
    await watch.installBundled();
    expect(rules.generation).toBe(2);
  });
});

test('IP entries of the bundled lists lapse 30 days after the list’s own date', async () => {
  const { rules, enforcement } = fakeRules();
  const watch = openWatch(enforcement);
  await watch.prepare();
  const ip = rules.hosts.find((host) => /^\d+\.\d+\.\d+\.\d+$/.test(host) && !host.startsWith('192.0.2.')) ?? '';
  expect((await watch.judge(`http://${ip}:8080/x`)).kind).toBe('flagged');
  const { inForce } = await protectionOf(watch);

  const alarm = (await fakeBrowser.alarms.getAll()).find(({ name }) => name === RULES_LAPSE);
  vi.setSystemTime(alarm?.scheduledTime as number);
  await watch.prepare();
  expect((await watch.judge(`http://${ip}:8080/x`)).kind).toBe('clear');
  expect(rules.hosts).not.toContain(ip);
  expect(rules.hosts).toContain(testHost);
  expect((await protectionOf(watch)).inForce).toBeLessThan(inForce);
});

test('lists that come into force before the first question answer it, not those read as the background started', async () => {
  const { rules, enforcement } = fakeRules();
  await openWatch(enforcement).prepare();
  const host = rules.hosts.find((it) => it !== testHost && /^[a-z]/.test(it)) ?? '';
  const url = `http://${host}/`;
  const [list = ''] = (await openWatch(enforcement).judge(url)).matches.map((match) => match.list);
  await fakeBrowser.storage.local.set({ settings: { version: 1, lists: { [list]: false } } });
  const watch = openWatch(enforcement);
  await watch.prepare();
  expect(await watch.judge(url)).toMatchObject({ kind: 'clear', matches: [] });
});

test('a background that was just woken reads a few places of a large list to answer, and the whole of it afterwards', async () => {
  const { enforcement } = fakeRules();
  const { seed } = (await readPackaged())[1] as PackagedList;
  const text = Array.from({ length: 60_000 }, (_, at) => `name${at}.example`).join('\n');
  const made = await makeCopy(new TextEncoder().encode(text), seed, { isBundled: false, parts: [] });
  if (!made.ok) throw new Error('expected a list');
  const { copy } = made;
  const first = openWatch(enforcement);
  await first.prepare();
  await first.replace([copy], [{ id: seed.id, copy: copy.key }]);
  const read: number[] = [];
  const { arrayBuffer } = Blob.prototype;
  vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(function (this: Blob) {
    read.push(this.size);
    return arrayBuffer.call(this);
  });
  const woken = openWatch(enforcement);
  expect(await woken.isFlagged('http://a.name59999.example/')).toBe(true);
  expect(await woken.isFlagged('http://name60000.example/')).toBe(false);
  expect(await woken.judge('http://name7.example/x')).toMatchObject({ kind: 'flagged', matches: [{ list: seed.id }] });
  expect(copy.index.size).toBeGreaterThan(300_000);
  expect(Math.max(...read)).toBeLessThan(100_000);
  await vi.waitFor(() => expect(read).toContain(copy.index.size));
  expect(await woken.isFlagged('http://a.name59999.example/')).toBe(true);
});

test('a copy that waits for its turn is not taken for left over while another list comes into force', async () => {
  const { rules, enforcement } = fakeRules();
  const watch = openWatch(enforcement);
  await watch.prepare();
  const { seed } = (await readPackaged())[1] as PackagedList;
  const made = await makeCopy(new TextEncoder().encode('waiting.example'), seed, { isBundled: false, parts: [] });
  if (!made.ok) throw new Error('expected a list');
  const { key } = made.copy;
  const kept = async () => {
    const db = await openListDatabase();
    const keys = await db.getAllKeys('copies');
    db.close();
    return keys.includes(key);
  };
  const db = await openListDatabase();
  const copy = await keepCopy(db, made.copy);
  db.close();
  await watch.replace([], []);
  expect(await kept()).toBe(true);
  await watch.replace([copy], [{ id: seed.id, copy: key }]);
  expect(rules.hosts).toContain('waiting.example');
  // Once it was in force it goes as any other does.
  await watch.replace([], [{ id: seed.id, copy: null }]);
  expect(await kept()).toBe(false);
});

test.each([
  ['cut off', (copies: readonly StoredCopy[]) => copies.map((copy) => ({ ...copy, index: copy.index.slice(0, 90) }))],
  [
    'another one’s',
    (copies: readonly StoredCopy[]) => {
      const other = copies.find(({ id }) => id !== testListSeed.id);
      return copies.map((copy) => ({ ...copy, index: other?.index ?? copy.index }));
    },
  ],
])(
  'a list whose index turns out to be %s when it is asked for one address is made anew and answers',
  async (_, damage) => {
    const { enforcement } = fakeRules();
    await openWatch(enforcement).prepare();
    const db = await openListDatabase();
    for (const copy of damage(await db.getAll('copies'))) await db.put('copies', copy);
    db.close();
    expect(await openWatch(enforcement).isFlagged(`http://${testHost}/`)).toBe(true);
  },
);

test('a listed address whose reasons cannot be read is stopped all the same, and that they cannot is shown', async () => {
  const { enforcement } = fakeRules();
  await openWatch(enforcement).prepare();
  const lost = { arrayBuffer: () => Promise.reject(new DOMException('lost', 'NotReadableError')) };
  vi.spyOn(Blob.prototype, 'slice').mockReturnValue(lost as unknown as Blob);
  const watch = openWatch(enforcement);
  expect(await watch.isFlagged(`http://${testHost}/`)).toBe(true);
  expect(await watch.isFlagged('http://innocent.example/')).toBe(false);
  expect((await protectionOf(watch)).gaps).toEqual(['broken']);
});

test('an answer that came too late once is spoken of only until the next one is in time', async () => {
  const { enforcement } = fakeRules();
  const watch = openWatch(enforcement);
  await watch.prepare();
  watch.noteFault(new LateAnswer('five seconds'));
  expect((await protectionOf(watch)).gaps).toEqual(['broken']);
  expect(await watch.isFlagged('http://innocent.example/')).toBe(false);
  expect((await protectionOf(watch)).gaps).toEqual([]);
});

test('reasons that cannot be read are put in place anew', async () => {
  const { enforcement } = fakeRules();
  await openWatch(enforcement).prepare();
  const { slice } = Blob.prototype;
  let isLost = true;
  vi.spyOn(Blob.prototype, 'slice').mockImplementation(function (this: Blob, ...part) {
    const bytes = slice.apply(this, part);
    return isLost ? Object.assign(bytes, { arrayBuffer: () => Promise.reject(new DOMException('lost')) }) : bytes;
  });
  const apply: Enforcement['apply'] = async () => {
    isLost = false;
  };
  const watch = openWatch({ ...enforcement, apply });
  expect(await watch.judge(`http://${testHost}/`)).toMatchObject({ matches: [{ list: 'shodo-test' }] });
});

test('without a database the package’s lists answer from memory', async () => {
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('never remember history', 'InvalidStateError');
  });
  const { enforcement } = fakeRules();
  const watch = openWatch(enforcement);
  await watch.installBundled();
  await watch.prepare();
  expect(await watch.isFlagged(`http://${testHost}/`)).toBe(true);
  expect(await watch.isFlagged('http://innocent.example/')).toBe(false);
  expect(await protectionOf(watch)).toMatchObject({ state: 'on', gaps: ['no-database'] });
});

test('an entry that the browser’s shared rules have no more is not held against an address, and nothing is claimed of it', async () => {
  const { rules, enforcement } = fakeRules();
  const watch = openWatch({ ...enforcement, confirms: async ([entry]) => rules.hosts.includes(entry ?? '') });
  await watch.installBundled();
  const url = `http://${testHost}/`;
  expect(await watch.isFlagged(url)).toBe(true);
  rules.hosts = rules.hosts.filter((host) => host !== testHost);
  expect(await watch.isFlagged(url)).toBe(false);
  expect(await watch.judgeStopped(url)).toMatchObject({ kind: 'clear', matches: [] });
});

test('a name that imitates a guarded one is only suspicious, and never stopped', async () => {
  const { enforcement } = fakeRules();
  const watch = openWatch(enforcement);
  const url = 'https://amazon.co.jp.verify.example/';
  const lookalike = { kind: 'imitates', name: 'Amazon' };
  expect(await watch.judge(url)).toMatchObject({ kind: 'suspicious', lookalike });
  expect(await watch.isFlagged(url)).toBe(false);
});

test('an allowed host is clear until its end, and the verdict says by whom', async () => {
  const { enforcement } = fakeRules();
  const watch = openWatch(enforcement);
  await watch.prepare();
  const allow = {
    id: 'a',
    scope: 'host',
    target: testHost,
    reason: '例',
    by: '責任者A',
    fromMs: fresh,
    untilMs: fresh + 1000,
  };
  await fakeBrowser.storage.local.set({ allows: [allow] });
  expect(await watch.judge(`http://${testHost}/`)).toMatchObject({ kind: 'clear', allow: { by: '責任者A' } });
  expect(await watch.isFlagged(`http://${testHost}/`)).toBe(false);
  vi.setSystemTime(fresh + 1000);
  expect(await watch.isFlagged(`http://${testHost}/`)).toBe(true);
});

/** The parts of the browser that the fake one leaves out. */
function protectionOf(watch: ReturnType<typeof openWatch>) {
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true },
    privacy: { network: { networkPredictionEnabled: { get: async () => ({ value: false }) } } },
  });
  Object.assign(fakeBrowser.extension, { isAllowedIncognitoAccess: async () => true });
  return watch.readProtection();
}
