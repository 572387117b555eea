import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { IncidentStore } from '../../incidents/types.ts';
import { readAllows } from '../../platform/allow-store.ts';
import type { Enforcement } from '../../platform/enforcement.ts';
import { handleMessages, putAllows, putDenied } from '../../platform/message-handlers.ts';
import { type Message, MOST_ALLOW_DAYS } from '../../platform/messages.ts';
import { passState } from '../../platform/pass-store.ts';
import type { PastVisitStore } from '../../platform/past-visit-store.ts';
import type { Subscriptions } from '../../platform/subscriptions.ts';
import type { Watch } from '../../platform/watch.ts';
import type { LogEvent, Verdict } from '../../watch/types.ts';
import { decide } from './decide.ts';

const listed = 'http://bad.example/a?b#c';
const dayMs = 86_400_000;
const warning = (url: string, query = '') => `chrome-extension://test-extension-id/warning.html${query}#${url}`;
const asWarning = { id: 'test-extension-id', url: warning(listed), frameId: 0, tab: { id: 7 } };

const judge = async (url: string) => ({
  url,
  kind: url.includes('bad.example') ? 'flagged' : 'clear',
  host: new URL(url).hostname,
  registrable: '',
  matches: [],
});
const judgeStopped = async (url: string) =>
  url.includes('by-rule.example') ? { ...(await judge(url)), kind: 'flagged' } : judge(url);
const watch = { judge, judgeStopped } as unknown as Watch;

let answer: (message: unknown, sender: unknown) => Promise<unknown> | undefined;
let opened: string[];
let left: string[];
let denied: string[];
let enforcement: Enforcement;

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  [opened, left, denied] = [[], [], []];
  enforcement = {
    apply: async () => {},
    generationInPlace: async () => 'no-rules',
    openOnce: async (tabId, host) => void opened.push(`${tabId} ${host}`),
    closePage: async () => {},
    closeOnce: async () => {},
    leaveAlone: async (allows) => {
      left = allows.map((allow) => allow.target);
    },
    stopAlways: async (hosts) => {
      denied = [...hosts];
    },
    hasForeignRule: async () => false,
    confirms: async () => true,
    withHttpsOnly: (_hosts, work) => work(),
  };
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    answer = listener as never;
  });
  vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  handleMessages({
    watch,
    enforcement,
    store: {} as IncidentStore,
    pages: { whenNoted: async () => {}, lastCome: () => undefined, noteLead: () => {}, tellOfFrame: async () => {} },
    subscriptions: {} as Subscriptions,
    pastVisits: {} as PastVisitStore,
  });
});

const once: Message = { kind: 'proceed-once', url: listed };
const allow = (change: object = {}) => ({
  kind: 'allow',
  url: listed,
  reason: '取引先の見積もり',
  by: '責任者A',
  untilMs: Date.now() + dayMs,
  ...change,
});

describe('opening a listed address', () => {
  test('once: the tab of the warning that asks gets a pass, and goes there', async () => {
    expect(await answer(once, asWarning)).toEqual({ done: true });
    expect(opened).toEqual(['7 bad.example']);
    expect(await passState(7, listed)).toBe('given');
    expect(await passState(7, 'http://other.example/')).toBe('none');
    expect(await passState(8, listed)).toBe('none');
    expect(fakeBrowser.tabs.update).toHaveBeenCalledWith(7, expect.objectContaining({ url: listed }));
  });

  test('also from a warning that was put up late', async () => {
    expect(await answer(once, { ...asWarning, url: warning(listed, '?late') })).toEqual({ done: true });
  });

  test.each([
    ['another page of ours', { ...asWarning, url: `chrome-extension://test-extension-id/popup.html#${listed}` }],
    ['a page whose name only begins so', { ...asWarning, url: `https://evil.example/x#/warning.html#${listed}` }],
    ['a warning about another address', { ...asWarning, url: warning('http://bad.example/other') }],
    ['a warning inside a frame', { ...asWarning, frameId: 3 }],
    ['a warning outside any tab', { ...asWarning, tab: undefined }],
  ])('is refused to %s', async (_, sender) => {
    expect(await answer(once, sender)).toEqual({ done: false, kind: 'refused' });
    expect(await answer(allow(), sender)).toEqual({ done: false, kind: 'refused' });
    expect(opened).toEqual([]);
    expect(await readAllows(Date.now())).toEqual([]);
  });

  test('is refused for an address on no list: a forged warning opens nothing', async () => {
    const url = 'http://innocent.example/';
    expect(await answer({ kind: 'proceed-once', url }, { ...asWarning, url: warning(url) })).toMatchObject({
      done: false,
    });
  });

  test('is granted where only the browser’s rules know of it, which private windows share', async () => {
    const url = 'http://by-rule.example/';
    const sender = { ...asWarning, url: warning(url) };
    expect(await answer({ kind: 'judge', url }, sender)).toMatchObject({ kind: 'flagged' });
    expect(
      await answer({ kind: 'judge', url }, { ...sender, url: 'chrome-extension://test-extension-id/popup.html' }),
    ).toMatchObject({
      kind: 'clear',
    });
    expect(await answer({ kind: 'proceed-once', url }, sender)).toEqual({ done: true });
  });

  test('for a time: says who, why and until when, and ends', async () => {
    expect(await answer(allow(), asWarning)).toEqual({ done: true });
    const [kept] = await readAllows(Date.now());
    expect(kept).toMatchObject({ scope: 'host', target: 'bad.example', reason: '取引先の見積もり', by: '責任者A' });
    expect(left).toEqual(['bad.example']);
    expect(await readAllows(Date.now() + dayMs)).toEqual([]);
    expect(await fakeBrowser.alarms.get('allow-lapses')).toMatchObject({ scheduledTime: kept?.untilMs });

    expect(await answer({ kind: 'allows' }, asWarning)).toHaveLength(1);
    expect(await answer({ kind: 'remove-allow', id: kept?.id }, asWarning)).toEqual({ removed: true });
    expect(await answer({ kind: 'remove-allow', id: kept?.id }, asWarning)).toEqual({ removed: false });
    expect(left).toEqual([]);
    const log = (await answer({ kind: 'log' }, asWarning)) as LogEvent[];
    expect(log.map(({ kind, target, by }) => [kind, target, by])).toEqual([
      ['allow-removed', 'bad.example', '責任者A'],
      ['allowed', 'bad.example', '責任者A'],
    ]);
    await answer({ kind: 'clear-log' }, asWarning);
    expect(await answer({ kind: 'log' }, asWarning)).toEqual([]);
  });

  test('that was removed comes back with the end it had, for the settings page alone and only while its time runs', async () => {
    await answer(allow(), asWarning);
    const [kept] = await readAllows(Date.now());
    await answer({ kind: 'remove-allow', id: kept?.id }, asWarning);
    const restore: Message = { kind: 'restore-allow', allow: kept ?? ({} as never) };
    expect(await answer(restore, asWarning)).toEqual({ restored: false });
    const asSettings = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/options.html#allows' };
    const over = { ...restore, allow: { ...kept, untilMs: Date.now() - 1 } };
    expect(await answer(over, asSettings)).toEqual({ restored: false });
    expect(left).toEqual([]);
    expect(await answer(restore, asSettings)).toEqual({ restored: true });
    expect(await answer(restore, asSettings)).toEqual({ restored: true });
    expect(await readAllows(Date.now())).toEqual([kept]);
    expect(left).toEqual(['bad.example']);
  });

  test('in a private window leaves no line in the log', async () => {
    await answer(once, { ...asWarning, tab: { id: 7, incognito: true } });
    expect(await answer({ kind: 'log' }, asWarning)).toEqual([]);
    await answer(once, asWarning);
    expect(await answer({ kind: 'log' }, asWarning)).toMatchObject([{ kind: 'opened-once', target: listed }]);
  });

  test('for a time in a private window leaves none either, also when that ends', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const privately = { ...asWarning, tab: { id: 7, incognito: true } };
    for (const end of ['remove', 'lapse']) {
      expect(await answer(allow(), privately)).toEqual({ done: true });
      const [kept] = await readAllows(Date.now());
      if (end === 'lapse') vi.setSystemTime(Date.now() + 2 * dayMs);
      await answer({ kind: 'remove-allow', id: kept?.id }, asWarning);
      expect(await readAllows(Date.now())).toEqual([]);
    }
    vi.useRealTimers();
    expect(await answer({ kind: 'log' }, asWarning)).toEqual([]);
  });

  test('that looks like another name is refused, whatever asks for it', async () => {
    vi.spyOn(watch, 'judgeStopped').mockImplementation(
      async (url) =>
        ({ ...(await judge(url)), kind: 'flagged', lookalike: { kind: 'imitates', name: 'Amazon' } }) as Verdict,
    );
    expect(await answer(once, asWarning)).toEqual({ done: false, kind: 'refused' });
    expect(await answer(allow(), asWarning)).toEqual({ done: false, kind: 'refused' });
  });

  test('that has lapsed stands so in the log', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await answer(allow(), asWarning);
    vi.setSystemTime(Date.now() + 2 * dayMs);
    await answer({ kind: 'remove-allow', id: 'none' }, asWarning);
    vi.useRealTimers();
    expect(await answer({ kind: 'log' }, asWarning)).toMatchObject([{ kind: 'lapsed' }, { kind: 'allowed' }]);
  });

  test.each([
    ['without a reason', { reason: ' ' }],
    ['with an end in the past', { untilMs: Date.now() - 1 }],
    ['for longer than the most', { untilMs: Date.now() + (MOST_ALLOW_DAYS + 1) * dayMs }],
    ['without an end', { untilMs: Number.NaN }],
  ])('is refused %s', async (_, change) => {
    expect(await answer(allow(change), asWarning)).toEqual({ done: false, kind: 'refused' });
  });
});

test('other extensions and unknown messages get no answer', () => {
  expect(answer(once, { ...asWarning, id: 'another-extension' })).toBeUndefined();
  expect(answer({ kind: 'toString' }, asWarning)).toBeUndefined();
  expect(answer({ kind: '__proto__' }, asWarning)).toBeUndefined();
});

describe('what the organisation decided', () => {
  test('to forbid opening once and allowing is kept also against a message, and what was allowed before stops to act', async () => {
    expect(await answer(allow(), asWarning)).toEqual({ done: true });
    expect((await readAllows(Date.now())).map(({ target }) => target)).toEqual(['bad.example']);
    await decide({ proceedOnce: false, allowForTime: false });
    expect(await answer(once, asWarning)).toEqual({ done: false, kind: 'refused' });
    expect(await answer(allow(), asWarning)).toEqual({ done: false, kind: 'refused' });
    await putAllows((allows) => allows, enforcement);
    expect(left).toEqual([]);
    await decide({});
    await putAllows((allows) => allows, enforcement);
    expect(left, 'it was only set aside').toEqual(['bad.example']);
  });

  test('to stop a host for good is put in place and taken away, and no allow of its own is kept among the user’s', async () => {
    await decide({ deniedHosts: ['bank.example'], allowedHosts: ['supplier.example'] });
    await putDenied(enforcement);
    expect(denied).toEqual(['bank.example']);
    expect(await readAllows(Date.now())).toMatchObject([{ target: 'supplier.example', byPolicy: true }]);
    await putAllows((allows) => allows, enforcement);
    expect(left).toEqual(['supplier.example']);
    await decide({});
    await Promise.all([putDenied(enforcement), putAllows((allows) => allows, enforcement)]);
    expect([denied, left]).toEqual([[], []]);
  });

  test('leaves no way through to a host that it stops', async () => {
    vi.spyOn(watch, 'judgeStopped').mockImplementation(async (url) => ({
      ...(await judge(url)),
      kind: 'flagged',
      matches: [
        { list: 'organisation', listName: 'organisation', kind: 'host', entry: 'x', line: 'x', threat: 'unknown' },
      ],
    }));
    expect(await answer(once, asWarning)).toEqual({ done: false, kind: 'refused' });
    expect(await answer(allow(), asWarning)).toEqual({ done: false, kind: 'refused' });
  });
});
