import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageCome } from '../../platform/late-check.ts';
import { givePass, usePass } from '../../platform/pass-store.ts';
import { listenForRequests } from '../../platform/request-listener.ts';
import { warningPageAddress } from '../../platform/warning-page.ts';

const listed = 'http://bad.example/a?b#c';
const innocent = 'http://innocent.example/';
const stopped = { cancel: true };

type Answer = { cancel?: boolean };
let ask: (visit: object) => Promise<Answer>;
/** The page that the tab came to last. */
let come: PageCome | undefined;
let told: string[];
let leads: string[];
let faults: unknown[];
/** What the lists answer, one after the other. */
let look: ((url: string) => Promise<boolean>)[];
const byName = async (url: string) => url.includes('bad.example');

beforeEach(() => {
  fakeBrowser.reset();
  [come, told, leads, faults, look] = [{ url: innocent }, [], [], [], []];
  Object.assign(fakeBrowser.webRequest, {
    onBeforeRequest: { addListener: (listener: typeof ask) => (ask = listener) },
  });
  vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  listenForRequests(
    (url) => (look.shift() ?? byName)(url),
    {
      lastCome: () => come,
      noteLead: (_, url) => void leads.push(url),
      tellOfFrame: async (_, url) => void told.push(url),
    },
    (error) => void faults.push(error),
  );
});

const visit = (url: string, more: object = {}) => ({ tabId: 7, frameId: 0, url, method: 'GET', ...more });
const frame = (url: string) => visit(url, { frameId: 3 });
const putUp = () =>
  vi.mocked(fakeBrowser.tabs.update).mock.calls.map((call) => (call as unknown[])[1] as { url: string });
const failing = () => Promise.reject(new Error('the disk'));

describe('a visit', () => {
  test('to a listed page is cancelled and gets the warning, which knows of a form', async () => {
    expect(await ask(visit(listed))).toEqual(stopped);
    expect(await ask(visit(listed, { method: 'POST' }))).toEqual(stopped);
    expect(putUp().map(({ url }) => url)).toEqual([
      `${warningPageAddress()}#${listed}`,
      `${warningPageAddress()}?form#${listed}`,
    ]);
  });

  test('is told of with the page that led there', async () => {
    await ask(visit(listed, { originUrl: innocent }));
    await ask(visit(listed));
    await ask({ ...frame(listed), originUrl: innocent });
    expect(leads).toEqual([innocent, '']);
  });

  test('to any other page goes on', async () => {
    expect(await ask(visit(innocent))).toEqual({});
    expect(putUp()).toEqual([]);
  });

  test('goes on by a pass that waits for it, and no longer by one that is used', async () => {
    await givePass(7, 'bad.example');
    expect(await ask(visit(listed))).toEqual({});
    await usePass(7);
    expect(await ask(visit(listed))).toEqual(stopped);
  });

  test('is looked up once more where that failed', async () => {
    look = [failing];
    expect(await ask(visit(innocent))).toEqual({});
    expect(faults).toEqual([]);
  });

  test('that cannot be looked up is stopped, and the warning says so', async () => {
    look = [failing, failing];
    expect(await ask(visit(innocent))).toEqual(stopped);
    expect(putUp()).toMatchObject([{ url: `${warningPageAddress()}#${innocent}` }]);
    expect(faults).toHaveLength(1);
  });

  test('goes on knowingly where the answer takes more than five seconds, which is told of', async () => {
    vi.useFakeTimers();
    look = [() => new Promise(() => {})];
    const answer = ask(visit(listed));
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect(await answer).toEqual({});
    expect(faults).toHaveLength(1);
  });

  test('is stopped also where its tab is gone, or its passes cannot be read', async () => {
    vi.mocked(fakeBrowser.tabs.update).mockRejectedValue(new Error('no such tab'));
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('the disk'));
    expect(await ask(visit(listed))).toEqual(stopped);
  });

  test('whose tab came to another page meanwhile puts no warning in its place', async () => {
    look = [
      async () => {
        come = { url: 'http://another.example/' };
        return true;
      },
    ];
    expect(await ask(visit(listed))).toEqual(stopped);
    expect(putUp()).toEqual([]);
  });

  test('gets the warning also where the page that asks is told of after its request', async () => {
    look = [
      async () => {
        come = { url: 'http://asking.example/#part' };
        return true;
      },
    ];
    expect(await ask(visit(listed, { originUrl: 'http://asking.example/' }))).toEqual(stopped);
    expect(putUp()).toHaveLength(1);
  });

  test('in a new tab gets the warning, although its empty page came meanwhile', async () => {
    come = undefined;
    look = [
      async () => {
        come = { url: 'about:blank' };
        return true;
      },
    ];
    expect(await ask(visit(listed))).toEqual(stopped);
    expect(putUp()).toHaveLength(1);
  });
});

describe('a frame', () => {
  test('of a listed site is cancelled alone and told of', async () => {
    expect(await ask(frame(listed))).toEqual(stopped);
    expect([told, putUp()]).toEqual([[listed], []]);
  });

  test.each(['http://another.example/', innocent])(
    'whose page is gone before the lists answered is told of on no other page: %s',
    async (next) => {
      look = [
        async () => {
          come = { url: next };
          return true;
        },
      ];
      expect(await ask(frame(listed))).toEqual(stopped);
      expect(told).toEqual([]);
    },
  );

  test('goes on inside a page that was opened once', async () => {
    await givePass(7, 'bad.example');
    await usePass(7);
    expect(await ask(frame(listed))).toEqual({});
  });

  test('that cannot be looked up is stopped, and called nothing', async () => {
    look = [failing, failing];
    expect(await ask(frame(innocent))).toEqual(stopped);
    expect([told, putUp()]).toEqual([[], []]);
  });
});
