import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Enforcement } from '../../platform/enforcement.ts';
import { openListDatabase, readState, type StoredCopy } from '../../platform/list-database.ts';
import { LISTS_DUE, openSubscriptions, type Subscriptions } from '../../platform/subscriptions.ts';
import { openWatch, type Watch } from '../../platform/watch.ts';
import type { ListState } from '../../watch/types.ts';

const root = path.resolve(import.meta.dirname, '../../public');
const begunMs = Date.UTC(2026, 10, 23);
const hourMs = 3_600_000;
const address = 'https://lists.example/scam.txt';
const urlhaus = 'https://malware-filter.gitlab.io/malware-filter/urlhaus-filter-ag-online.txt';

/** What the network answers, by address; a missing one is as if the server were not there. */
let answers: Map<string, () => Response>;
let asked: { readonly url: string; readonly headers: Headers; readonly init: RequestInit }[];
let rules: { hosts: readonly string[]; failNext: boolean };
let renewed: number;
let blocked: boolean;
let isPrivate: boolean;
let watch: Watch;
let subscriptions: Subscriptions;

const names = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `bad-${from + n}.scam-site.example`);
const listOf = (hosts: readonly string[], headers: Record<string, string> = {}) => {
  return () => new Response(`${hosts.join('\n')}\n`, { headers });
};

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  fakeBrowser.runtime.getPlatformInfo = async () => ({ os: 'linux', arch: 'x86-64' }) as never;
  vi.useFakeTimers({ toFake: ['Date'], now: begunMs });
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(path.join(root, new URL(url).pathname))));
  [answers, asked, rules, renewed] = [new Map(), [], { hosts: [], failNext: false }, 0];
  [blocked, isPrivate] = [false, false];
  open();
  await watch.prepare();
});

/** As when the background wakes: nothing is in memory. */
function open(): void {
  const enforcement: Enforcement = {
    async apply(_generation, { hosts }) {
      if (rules.failNext) {
        rules.failNext = false;
        throw new DOMException('no space', 'QuotaExceededError');
      }
      rules.hosts = hosts;
    },
    generationInPlace: async () => {
      const db = await openListDatabase();
      const state = await readState(db);
      db.close();
      return state?.current ?? null;
    },
    openOnce: async () => {},
    stopAlways: async () => {},
    closePage: async () => {},
    closeOnce: async () => {},
    leaveAlone: async () => {},
    hasForeignRule: async () => false,
    confirms: async () => true,
    async withHttpsOnly(_hosts, work) {
      if (blocked) throw new Error('no rule could be set');
      return work();
    },
  };
  watch = openWatch(enforcement);
  subscriptions = openSubscriptions(watch, enforcement, {
    fetch: async (input, init = {}) => {
      const url = String(input);
      asked.push({ url, headers: new Headers(init.headers), init });
      const answer = answers.get(url);
      if (!answer) throw new TypeError('Failed to fetch');
      return answer();
    },
    isOnline: () => true,
    isPrivate,
    random: () => 0.5,
    onRenewed: async () => void renewed++,
  });
}

async function stateOf(id: string): Promise<ListState> {
  const list = (await subscriptions.readState()).lists.find(({ info }) => info.id === id);
  if (!list) throw new Error(`expected a list ${id}`);
  return list;
}

/** Adds an own list by its address and gives its id. */
async function addOwn(hosts: readonly string[], headers: Record<string, string> = {}): Promise<string> {
  answers.set(address, listOf(hosts, headers));
  const looked = await subscriptions.previewAddress(address, false);
  if (!looked.done) throw new Error(`expected a preview, got ${looked.kind}`);
  expect(await subscriptions.add(looked.preview.id, '例の一覧', 'scam')).toEqual({ done: true });
  return looked.preview.id;
}

/** Adds an own list from a file and gives its id. */
async function addFile(hosts: readonly string[], bytes: BlobPart = hosts.join('\n')): Promise<string> {
  const db = await openListDatabase();
  await db.put('inbox', { id: 'staged', bytes: new Blob([bytes]), atMs: begunMs });
  db.close();
  const looked = await subscriptions.previewStaged('staged', '例.txt', 'file');
  if (!looked.done) throw new Error(`expected a preview, got ${looked.kind}`);
  expect(await subscriptions.add(looked.preview.id, '例.txt', 'scam')).toEqual({ done: true });
  return looked.preview.id;
}

async function keptCopies(): Promise<readonly string[]> {
  const db = await openListDatabase();
  const keys = await db.getAllKeys('copies');
  db.close();
  return keys;
}

const plannedMs = async () => (await fakeBrowser.alarms.get(LISTS_DUE))?.scheduledTime;
const isFlagged = (host: string) => watch.isFlagged(`http://${host}/`);

describe('at first', () => {
  test('the packaged lists are on, and everything else waits for the user', async () => {
    const { lists, isKept, usedBytes } = await subscriptions.readState();
    expect(lists.filter(({ isOn }) => isOn).map(({ info }) => info.id)).toEqual(['urlhaus', 'durablenapkin']);
    expect(isKept).toBe(true);
    expect(usedBytes).toBeGreaterThan(100_000);
    expect(await stateOf('urlhaus')).toMatchObject({
      copy: 'bundled',
      isStale: true,
      lastSuccessMs: null,
      failure: null,
    });
    expect(await stateOf('jpcert')).toMatchObject({ copy: 'none', consent: 'no-licence', isStale: false });
    expect(asked).toEqual([]);
  });

  test('the next update waits a minute or two', async () => {
    await subscriptions.begin();
    const alarm = (await fakeBrowser.alarms.getAll()).find(({ name }) => name === LISTS_DUE);
    expect(alarm?.scheduledTime).toBe(begunMs + 90_000);
  });

  test('conditions have to be agreed to once', async () => {
    expect(await subscriptions.switchList('jpcert', true, false)).toEqual({ done: false, kind: 'needs-consent' });
    await subscriptions.switchList('jpcert', true, true);
    expect(await stateOf('jpcert')).toMatchObject({ isOn: true, consent: null, failure: { kind: 'unreachable' } });
    await subscriptions.switchList('jpcert', false, false);
    expect(await subscriptions.switchList('jpcert', true, false)).toEqual({ done: true });
  });
});

test('two lists switched at once are both switched', async () => {
  await Promise.all([
    subscriptions.switchList('urlhaus', false, false),
    subscriptions.switchList('tweetfeed', true, false),
  ]);
  expect(await stateOf('urlhaus')).toMatchObject({ isOn: false });
  expect(await stateOf('tweetfeed')).toMatchObject({ isOn: true });
});

describe('an own list', () => {
  test('is shown before it takes effect, and in force afterwards', async () => {
    answers.set(address, () => new Response(`! Title: 例\u202e\n||${names(1)[0]}^\n||co.jp^\n||two words^\n`));
    const looked = await subscriptions.previewAddress(` ${address}#part `, false);
    expect(looked).toMatchObject({
      done: true,
      preview: {
        name: '例',
        url: address,
        samples: names(1),
        reading: { counts: { hosts: 1, ips: 0, paths: 0 }, refused: { 'public-suffix': 1 } },
      },
    });
    expect(await isFlagged(names(1)[0] as string)).toBe(false);
    if (looked.done) await subscriptions.add(looked.preview.id, '例の一覧', 'scam');
    expect(await watch.judge(`http://${names(1)[0]}/`)).toMatchObject({
      kind: 'flagged',
      matches: [{ threat: 'scam', line: `||${names(1)[0]}^` }],
    });
    expect(renewed).toBe(1);
  });

  test.each([
    ['nonsense', 'not-an-address'],
    ['javascript:alert(1)', 'not-an-address'],
    ['https://user:secret@lists.example/', 'not-an-address'],
    ['http://lists.example/a.txt', 'plain-http'],
  ])('is refused at %s', async (url, kind) => {
    expect(await subscriptions.previewAddress(url, false)).toEqual({ done: false, kind });
    expect(asked).toEqual([]);
  });

  test('may come over plain http from a host that the user names', async () => {
    answers.set('http://nas.example/a.txt', listOf(names(3)));
    const looked = await subscriptions.previewAddress('http://nas.example/a.txt', true);
    if (!looked.done) throw new Error(`expected a preview, got ${looked.kind}`);
    await subscriptions.add(looked.preview.id, 'a', 'unknown');
    await subscriptions.update([looked.preview.id], false);
    expect(await stateOf(looked.preview.id)).toMatchObject({ failure: null, source: 'url' });
  });

  test('from a file or a paste never changes by itself', async () => {
    const db = await openListDatabase();
    await db.put('inbox', { id: 'staged', bytes: new Blob([names(3).join('\n')]), atMs: begunMs });
    db.close();
    const looked = await subscriptions.previewStaged('staged', '例.txt', 'file');
    if (!looked.done) throw new Error(`expected a preview, got ${looked.kind}`);
    await subscriptions.add(looked.preview.id, '例.txt', 'phishing');
    expect(await stateOf(looked.preview.id)).toMatchObject({
      source: 'file',
      url: null,
      lastTryMs: begunMs,
      nextTryMs: null,
      isStale: false,
    });
    expect(await isFlagged(names(3)[2] as string)).toBe(true);
    expect(await subscriptions.previewStaged('staged', '例.txt', 'file')).toEqual({ done: false, kind: 'unknown' });
  });

  test('that is far too long is not read at all', async () => {
    const bytes = new Blob([new Uint8Array(64 * 1024 * 1024 + 1)]);
    const db = await openListDatabase();
    await db.put('inbox', { id: 'staged', bytes, atMs: begunMs });
    db.close();
    expect(await subscriptions.previewStaged('staged', '例.txt', 'file')).toEqual({
      done: false,
      kind: 'failed',
      failure: { kind: 'too-large', limitBytes: 64 * 1024 * 1024 },
    });
  });

  test('is not taken in by a private window, which would forget it while the settings name it', async () => {
    isPrivate = true;
    open();
    answers.set(address, listOf(names(2)));
    expect(await subscriptions.previewAddress(address, false)).toEqual({ done: false, kind: 'not-kept' });
    expect(asked).toEqual([]);
  });

  test('can be taken away and had back for an hour', async () => {
    const id = await addOwn(names(2));
    await subscriptions.remove(id);
    expect(await isFlagged(names(2)[0] as string)).toBe(false);
    await subscriptions.restore(id);
    expect(await isFlagged(names(2)[0] as string)).toBe(true);
    await subscriptions.remove(id);
    const before = (await subscriptions.readState()).usedBytes;
    vi.setSystemTime(begunMs + 2 * hourMs);
    await subscriptions.begin();
    await watch.installBundled();
    expect((await subscriptions.readState()).usedBytes).toBeLessThan(before);
    expect(await subscriptions.restore(id)).toEqual({ done: false, kind: 'unknown' });
  });

  test('that was switched off no longer stops anything, and does again without being fetched', async () => {
    const id = await addOwn(names(2));
    await subscriptions.switchList(id, false, false);
    expect(await isFlagged(names(2)[0] as string)).toBe(false);
    expect(rules.hosts).not.toContain(names(2)[0]);
    const before = asked.length;
    await subscriptions.switchList(id, true, false);
    expect(await isFlagged(names(2)[0] as string)).toBe(true);
    expect(asked).toHaveLength(before);
  });
});

describe('an update', () => {
  test('sends nothing but the request, and what the server said last time', async () => {
    const id = await addOwn(names(4), { etag: '"one"', 'last-modified': 'Mon, 23 Nov 2026 00:00:00 GMT' });
    answers.set(address, () => new Response(null, { status: 304 }));
    await subscriptions.update([id], false);
    const { headers, init } = asked.at(-1) as (typeof asked)[number];
    expect(Object.fromEntries(headers)).toEqual({
      'if-none-match': '"one"',
      'if-modified-since': 'Mon, 23 Nov 2026 00:00:00 GMT',
    });
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
    expect(await stateOf(id)).toMatchObject({ failure: null, lastSuccessMs: begunMs, failures: 0 });
  });

  test('brings new entries in force and lets go of those that left', async () => {
    const id = await addOwn(names(4));
    answers.set(address, listOf(names(4, 2)));
    await subscriptions.update([id], false);
    expect(await isFlagged(names(1)[0] as string)).toBe(false);
    expect(await isFlagged(names(1, 5)[0] as string)).toBe(true);
    expect(await stateOf(id)).toMatchObject({ other: { counts: { hosts: 4 } }, isHeldBack: false });
  });

  test('with the same content changes nothing', async () => {
    const id = await addOwn(names(4));
    const [before, kept] = [await stateOf(id), await keptCopies()];
    await subscriptions.update([id], false);
    expect(await stateOf(id)).toMatchObject({ bytes: before.bytes, other: null, failure: null });
    expect(await keptCopies()).toEqual(kept);
    expect(renewed).toBe(1);
  });

  test.each([
    ['nobody there', null, { kind: 'unreachable' }],
    ['404', () => new Response('', { status: 404 }), { kind: 'status', status: 404 }],
    ['500', () => new Response('', { status: 500 }), { kind: 'status', status: 500 }],
    ['a log-in page', () => new Response('<!doctype html><p>log in'), { kind: 'no-list', reason: 'html' }],
    ['nothing', () => new Response(''), { kind: 'no-list', reason: 'empty' }],
    ['a picture', () => new Response(new Uint8Array([0x89, 0x50, 0, 0, 0, 1])), { kind: 'no-list', reason: 'binary' }],
    ['fewer than half', listOf(names(1)), { kind: 'shrunk', before: 4, now: 1 }],
    [
      'names of everybody',
      listOf([...names(4), 'google.com', 'amazon.co.jp', 'co.jp', 'github.io', 'yahoo.co.jp', 'com.br', 'youtube.com']),
      { kind: 'too-broad', refused: 7, read: 11 },
    ],
    [
      'half of it',
      () => new Response(names(3).join('\n'), { headers: { 'content-length': '9999' } }),
      { kind: 'cut-off' },
    ],
    [
      'far too much',
      () => new Response('', { headers: { 'content-length': '999999999' } }),
      { kind: 'too-large', limitBytes: 64 * 1024 * 1024 },
    ],
  ] as const)('that brings %s keeps the last good list, says so and tries again', async (_, answer, failure) => {
    const id = await addOwn(names(4));
    const kept = await keptCopies();
    if (answer) answers.set(address, answer);
    else answers.delete(address);
    await subscriptions.update([id], false);
    expect(await keptCopies()).toEqual(kept);
    expect(await isFlagged(names(4)[3] as string)).toBe(true);
    expect(await stateOf(id)).toMatchObject({
      failure,
      failures: 1,
      lastSuccessMs: begunMs,
      nextTryMs: begunMs + hourMs / 4,
    });
    expect(rules.hosts).not.toContain('google.com');
  });

  test('that looks senseless is taken when the user says so', async () => {
    const id = await addOwn(names(4));
    answers.set(address, listOf(names(1)));
    await subscriptions.update([id], true);
    expect(await isFlagged(names(4)[3] as string)).toBe(false);
    expect(await stateOf(id)).toMatchObject({ failure: null, info: { counts: { hosts: 1 } } });
  });

  test('can be undone by one step, which holds until there is another version', async () => {
    const id = await addOwn(names(4));
    answers.set(address, listOf(names(4, 2)));
    await subscriptions.update([id], false);
    await subscriptions.stepBack(id);
    expect(await isFlagged(names(1)[0] as string)).toBe(true);
    await subscriptions.update([id], false);
    expect(await isFlagged(names(1)[0] as string), 'the version left behind is not taken again').toBe(true);
    expect((await stateOf(id)).isHeldBack).toBe(true);
    answers.set(address, listOf(names(4, 3)));
    await subscriptions.update([id], false);
    expect(await isFlagged(names(1)[0] as string)).toBe(false);
    expect((await stateOf(id)).isHeldBack).toBe(false);
    await subscriptions.stepBack(id);
    await subscriptions.stepBack(id);
    expect(await isFlagged(names(1, 6)[0] as string), 'two steps lead forward again').toBe(true);
  });

  test('that the user stepped back from does not come back with a new version of the extension', async () => {
    answers.set(urlhaus, listOf(names(5000)));
    await subscriptions.update(['urlhaus'], true);
    await subscriptions.stepBack('urlhaus');
    await watch.installBundled();
    expect(await stateOf('urlhaus')).toMatchObject({ copy: 'bundled', isHeldBack: true });
    expect(await isFlagged(names(1)[0] as string)).toBe(false);
    await subscriptions.stepBack('urlhaus');
    expect(await isFlagged(names(1)[0] as string), 'it can still be had').toBe(true);
    await watch.installBundled();
    expect(await isFlagged(names(1)[0] as string), 'and is then kept').toBe(true);
  });

  test('for which the browser has no room leaves the old list in force', async () => {
    const id = await addOwn(names(4));
    answers.set(address, listOf(names(4, 2)));
    rules.failNext = true;
    await subscriptions.update([id], false);
    expect(await stateOf(id)).toMatchObject({ failure: { kind: 'no-room' }, info: { counts: { hosts: 4 } } });
    expect(await isFlagged(names(1)[0] as string)).toBe(true);
    expect(rules.hosts).toContain(names(1)[0]);
  });

  test('that ended with the background is told as interrupted, and not tried at once again', async () => {
    const id = await addOwn(names(4));
    let reached = () => {};
    const isFetching = new Promise<void>((resolve) => {
      reached = resolve;
    });
    answers.set(address, () => {
      reached();
      return new Response(new ReadableStream({ pull: () => new Promise(() => {}) }));
    });
    void subscriptions.update([id], false);
    await isFetching;
    open();
    expect(await stateOf(id)).toMatchObject({ failure: { kind: 'interrupted' }, nextTryMs: begunMs + hourMs / 4 });
    const before = asked.length;
    await subscriptions.updateDue();
    expect(asked.slice(before).map(({ url }) => url)).not.toContain(address);
    expect(await plannedMs()).toBe(begunMs + hourMs / 4);
    expect(await isFlagged(names(1)[0] as string)).toBe(true);
  });

  test('that ends with the background before anything was planned is begun again', async () => {
    let reached = () => {};
    const isFetching = new Promise<void>((resolve) => {
      reached = resolve;
    });
    answers.set(urlhaus, () => {
      reached();
      return new Response(new ReadableStream({ pull: () => new Promise(() => {}) }));
    });
    await fakeBrowser.alarms.clearAll();
    void subscriptions.updateDue();
    await isFetching;
    expect(await plannedMs()).toBe(begunMs + hourMs / 4);
  });

  test('that could not begin leaves no list waiting', async () => {
    const id = await addOwn(names(4));
    blocked = true;
    await expect(subscriptions.update([id], false)).rejects.toThrow(/no rule/);
    blocked = false;
    expect(await stateOf(id)).toMatchObject({ activity: null });
    answers.set(address, listOf(names(4, 2)));
    await subscriptions.update([id], false);
    expect(await isFlagged(names(1, 5)[0] as string)).toBe(true);
  });

  test('can be cancelled, and leaves no trace', async () => {
    const id = await addOwn(names(4));
    let reached = () => {};
    const isFetching = new Promise<void>((resolve) => {
      reached = resolve;
    });
    answers.set(address, () => {
      reached();
      const { signal } = asked.at(-1)?.init ?? {};
      return new Response(
        new ReadableStream({
          start: (stream) => signal?.addEventListener('abort', () => stream.error(new Error('aborted'))),
        }),
      );
    });
    const ended = subscriptions.update([id], false);
    await isFetching;
    expect((await stateOf(id)).activity).toMatchObject({ step: 'fetching' });
    subscriptions.cancel(id);
    await ended;
    expect(await stateOf(id)).toMatchObject({ activity: null, failure: null, failures: 0 });
  });

  test('comes when it is due, and waits longer after each failure', async () => {
    const id = await addOwn(names(4));
    answers.delete(address);
    await subscriptions.updateDue();
    expect(asked.filter(({ url }) => url === address)).toHaveLength(1);
    const waits: number[] = [];
    for (let failure = 0; failure < 9; failure++) {
      vi.setSystemTime((await stateOf(id)).nextTryMs as number);
      const nowMs = Date.now();
      await subscriptions.updateDue();
      waits.push(((await stateOf(id)).nextTryMs as number) - nowMs);
    }
    expect(waits.map((wait) => wait / hourMs)).toEqual([0.25, 0.5, 1, 2, 4, 8, 16, 24, 24]);
    expect((await stateOf(id)).isStale).toBe(true);
  });
});

describe('a monthly list', () => {
  const month = (name: string) => `https://raw.githubusercontent.com/JPCERTCC/phishurl-list/main/2026/${name}.csv`;
  const csv = (host: string) => () =>
    new Response(`date,URL,description\n2026/09/01 10:00:00,https://${host}/login,例\n`, {
      headers: { etag: `"${host}"` },
    });

  test('takes a missing newest month as normal, and asks again only for what is new', async () => {
    answers.set(month('202610'), () => new Response('', { status: 404 }));
    answers.set(month('202609'), csv('september.fake-bank.example'));
    answers.set(month('202608'), csv('august.fake-bank.example'));
    for (const { url } of await missing()) answers.set(url, () => new Response('', { status: 404 }));
    await subscriptions.switchList('jpcert', true, true);
    expect(await stateOf('jpcert')).toMatchObject({ failure: null, info: { counts: { hosts: 2 } } });
    answers.set(month('202608'), () => new Response(null, { status: 304 }));
    answers.set(month('202609'), () => new Response(null, { status: 304 }));
    answers.set(month('202610'), csv('october.fake-bank.example'));
    await subscriptions.update(['jpcert'], false);
    expect(await stateOf('jpcert')).toMatchObject({ failure: null, info: { counts: { hosts: 3 } } });
    expect(await isFlagged('august.fake-bank.example')).toBe(true);
  });

  test('says so where no month is there at all, or one is a log-in page', async () => {
    for (const { url } of await missing()) answers.set(url, () => new Response('', { status: 404 }));
    await subscriptions.switchList('jpcert', true, true);
    expect(await stateOf('jpcert')).toMatchObject({ failure: { kind: 'status', status: 404 } });
    answers.set(month('202609'), csv('september.fake-bank.example'));
    answers.set(month('202608'), () => new Response('<html>'));
    await subscriptions.update(['jpcert'], false);
    expect(await stateOf('jpcert')).toMatchObject({ failure: { kind: 'no-list', reason: 'html' }, copy: 'none' });
  });

  /** Every month that the list asks for and that has no answer yet. */
  async function missing(): Promise<{ url: string }[]> {
    return Array.from({ length: 12 }, (_, back) => {
      const at = new Date(Date.UTC(2026, 10 - back, 1)).toISOString();
      const url = `https://raw.githubusercontent.com/JPCERTCC/phishurl-list/main/${at.slice(0, 4)}/${at.slice(0, 7).replace('-', '')}.csv`;
      return { url };
    }).filter(({ url }) => !answers.has(url));
  }
});

test('a rolling list keeps what it said for 30 days', async () => {
  const feed = 'https://raw.githubusercontent.com/openphish/public_feed/refs/heads/main/feed.txt';
  const urls = (name: string) => () =>
    new Response(`https://${name}.fake-bank.example/\n`, { headers: { etag: name } });
  answers.set(feed, urls('first'));
  await subscriptions.switchList('openphish', true, true);
  vi.setSystemTime(begunMs + 20 * 24 * hourMs);
  answers.set(feed, urls('second'));
  await subscriptions.update(['openphish'], false);
  expect(await isFlagged('first.fake-bank.example')).toBe(true);
  expect(await isFlagged('second.fake-bank.example')).toBe(true);
  vi.setSystemTime(begunMs + 31 * 24 * hourMs);
  answers.set(feed, () => new Response(null, { status: 304 }));
  await subscriptions.update(['openphish'], false);
  expect(await isFlagged('first.fake-bank.example')).toBe(false);
  expect(await isFlagged('second.fake-bank.example')).toBe(true);
});

test('where the browser keeps nothing, the lists are shown and cannot be changed', async () => {
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('never remember history', 'InvalidStateError');
  });
  open();
  expect(await subscriptions.readState()).toMatchObject({ isKept: false, usedBytes: 0 });
  expect(await subscriptions.update('all', false)).toEqual({ done: false, kind: 'not-kept' });
  await subscriptions.begin();
  await subscriptions.updateDue();
});

describe('a stored copy that can no longer be read', () => {
  const truncated = (copy: StoredCopy): StoredCopy => ({ ...copy, index: copy.index.slice(0, copy.index.size - 8) });
  const damages: readonly (readonly [string, (copy: StoredCopy) => StoredCopy | Promise<StoredCopy>])[] = [
    ['is too short', truncated],
    ['has the format of another version', (copy) => withByte(copy, 'index', 4)],
    ['has a byte changed among its entries', (copy) => withByte(copy, 'index', 100)],
    ['has a side table that does not fit', (copy) => withByte(copy, 'details', 30)],
  ];

  test.each(damages)('and %s is made anew from the file it was read from', async (_, damage) => {
    const id = await addFile(names(40));
    await change(id, damage);
    open();
    await watch.installBundled();
    expect(await stateOf(id)).toMatchObject({ copy: 'own', failure: null, info: { counts: { hosts: 40 } } });
    expect(await watch.judge(`http://${names(40)[39]}/`)).toMatchObject({
      kind: 'flagged',
      matches: [{ list: id, threat: 'scam', line: names(40)[39] }],
    });
  });

  test('is made anew also when it is found only as another list is renewed', async () => {
    const file = await addFile(names(40, 100));
    const id = await addOwn(names(4));
    await change(file, (copy) => withByte(copy, 'index', 100));
    open();
    answers.set(address, listOf(names(4, 2)));
    await subscriptions.update([id], false);
    expect(await stateOf(id)).toMatchObject({ failure: { kind: 'interrupted' } });
    expect(await isFlagged(names(40, 100)[0] as string)).toBe(true);
    await subscriptions.update([id], false);
    expect(await stateOf(id)).toMatchObject({ failure: null });
    expect(await isFlagged(names(4, 2)[3] as string)).toBe(true);
  });

  test('of an address is there again without the network, and the copy before it as well', async () => {
    const id = await addOwn(names(4));
    answers.set(address, listOf(names(4, 2)));
    await subscriptions.update([id], false);
    await change(id, truncated);
    answers.clear();
    open();
    await watch.installBundled();
    expect(await isFlagged(names(4, 2)[3] as string)).toBe(true);
    await subscriptions.stepBack(id);
    expect(await isFlagged(names(4)[0] as string)).toBe(true);
    expect((await stateOf(id)).info.counts.hosts).toBe(4);
  });

  test('of an archive is made anew from the archive', async () => {
    const id = await addFile([], gzipSync(names(40).join('\n')));
    await change(id, truncated);
    open();
    await watch.installBundled();
    expect(await isFlagged(names(40)[0] as string)).toBe(true);
  });

  test('nor be made anew is said to be so, and stands in nobody’s way', async () => {
    const id = await addFile(names(40));
    await change(id, (copy) => ({ ...truncated(copy), source: new Blob(['damaged as well']) }));
    open();
    expect(await watch.isFlagged('http://listed.shodo.test/')).toBe(true);
    expect(await stateOf(id)).toMatchObject({ copy: 'none', failure: { kind: 'damaged' }, nextTryMs: null });
    expect(await isFlagged(names(40)[0] as string)).toBe(false);
  });

  test('nor be made anew is fetched again where it has an address', async () => {
    const id = await addOwn(names(4));
    await change(id, (copy) => ({ ...truncated(copy), source: new Blob(['damaged as well']) }));
    open();
    expect(await watch.isFlagged('http://listed.shodo.test/')).toBe(true);
    expect(await stateOf(id)).toMatchObject({ copy: 'none', failure: { kind: 'damaged' }, nextTryMs: begunMs });
    await subscriptions.updateDue();
    expect(await isFlagged(names(4)[0] as string)).toBe(true);
    expect(await stateOf(id)).toMatchObject({ copy: 'own', failure: null });
  });

  /** Damages all stored copies of a list. */
  async function change(id: string, damage: (copy: StoredCopy) => StoredCopy | Promise<StoredCopy>): Promise<void> {
    const db = await openListDatabase();
    const copies = (await db.getAll('copies')).filter((it) => it.id === id);
    expect(copies).not.toEqual([]);
    for (const copy of copies) await db.put('copies', await damage(copy));
    db.close();
  }

  async function withByte(copy: StoredCopy, part: 'index' | 'details', at: number): Promise<StoredCopy> {
    const bytes = new Uint8Array(await copy[part].arrayBuffer());
    bytes[at] = (bytes[at] as number) ^ 0x55;
    return { ...copy, [part]: new Blob([bytes]) };
  }
});

describe('with a new version of the extension', () => {
  const packagedMs = Date.UTC(2026, 2, 20, 0, 11, 5);
  const dated = (atMs: number) => () =>
    new Response(`! Updated: ${new Date(atMs).toISOString()}\n${names(5000).join('\n')}\n`);

  test.each([
    ['newer than the package', 1, 'own', true],
    ['as old as the package', 0, 'own', true],
    ['older than the package', -1, 'bundled', false],
  ] as const)('a fetched copy %s by its own date: the newer one is in force', async (_, days, copy, isFetched) => {
    answers.set(urlhaus, dated(packagedMs + days * 24 * hourMs));
    await subscriptions.update(['urlhaus'], false);
    expect(await stateOf('urlhaus')).toMatchObject({ copy: 'own', failure: null });
    await watch.installBundled();
    expect(await stateOf('urlhaus')).toMatchObject({ copy, isHeldBack: false });
    expect(await isFlagged(names(1)[0] as string)).toBe(isFetched);
    await subscriptions.stepBack('urlhaus');
    expect(await isFlagged(names(1)[0] as string), 'and the other one is a step back').toBe(!isFetched);
  });

  test('a list whose packaged copy is the newer one is fetched soon', async () => {
    answers.set(urlhaus, dated(packagedMs - 24 * hourMs));
    await subscriptions.update(['urlhaus'], false);
    await watch.installBundled();
    expect((await stateOf('urlhaus')).nextTryMs).toBe(begunMs);
  });
});

describe('where the lists take up as much as they may', () => {
  beforeEach(() => fill(512));

  test('no other is read, and none that was read is added', async () => {
    answers.set(address, listOf(names(4)));
    expect(await subscriptions.previewAddress(address, false)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'no-room' },
    });
    await fill(0);
    const looked = await subscriptions.previewAddress(address, false);
    if (!looked.done) throw new Error(`expected a preview, got ${looked.kind}`);
    await fill(512);
    expect(await subscriptions.add(looked.preview.id, '例の一覧', 'unknown')).toEqual({ done: false, kind: 'no-room' });
    expect(await isFlagged(names(1)[0] as string)).toBe(false);
    expect((await subscriptions.readState()).lists.map(({ source }) => source)).not.toContain('url');
  });

  test('an update keeps the list in force and says so', async () => {
    answers.set(urlhaus, listOf(names(5000)));
    await subscriptions.update(['urlhaus'], false);
    expect(await stateOf('urlhaus')).toMatchObject({ copy: 'bundled', failure: { kind: 'no-room' } });
  });

  /** Lets one more copy take up so many MB, which lie in memory only once. */
  async function fill(megabytes: number): Promise<void> {
    const db = await openListDatabase();
    const [copy] = await db.getAll('copies');
    const piece = new Blob([new Uint8Array(1024 * 1024)]);
    const index = new Blob(Array.from({ length: megabytes }, () => piece));
    if (copy) await db.put('copies', { ...copy, key: 'large@1', id: 'large', index });
    db.close();
  }
});
