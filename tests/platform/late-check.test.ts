import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForPages } from '../../platform/late-check.ts';
import { givePass, passState } from '../../platform/pass-store.ts';
import { readLog } from '../../platform/stop-log.ts';
import { readTabNotes } from '../../platform/tab-notes.ts';
import { warningPageAddress } from '../../platform/warning-page.ts';
import type { Verdict } from '../../watch/types.ts';
import { enforcementInMemory } from './enforcement-in-memory.ts';

const listed = 'http://bad.example/a?b#c';
const innocent = 'http://innocent.example/';

/** Hears an event of the browser and waits until all that follows is done. */
type Tell = (event: object) => Promise<unknown>;
let committed: Tell;
let failed: Tell;
let begun: Tell;
let opened: Tell;
/** What the tab shows by the time the lists have answered. */
let shown: string;
let enforced: string[];
let badges: string[];
/** What happens, once, while the badge is being set or while the lists are asked. */
let meanwhile: { badge?: () => Promise<unknown>; lists?: () => Promise<unknown> };
async function passTime(at: 'badge' | 'lists'): Promise<void> {
  const { [at]: happens, ...others } = meanwhile;
  meanwhile = others;
  await happens?.();
}

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  shown = listed;
  badges = [];
  meanwhile = {};
  const listener = (keep: (tell: Tell) => void) => ({ addListener: keep });
  Object.assign(fakeBrowser, {
    webNavigation: {
      onBeforeNavigate: listener((tell) => (begun = tell)),
      onCreatedNavigationTarget: listener((tell) => (opened = tell)),
      onCommitted: listener((tell) => (committed = tell)),
      onErrorOccurred: listener((tell) => (failed = tell)),
      onHistoryStateUpdated: listener(() => {}),
    },
  });
  Object.assign(fakeBrowser.action, {
    setIcon: async () => {},
    setTitle: async () => {},
    setBadgeText: async ({ text }: { text: string | null }) => {
      await passTime('badge');
      badges.push(text ?? '');
    },
    setBadgeBackgroundColor: async () => {},
  });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'ja', getMessage: () => 'Shodo' });
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ url: shown, incognito: false }) as never);
  vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  const isFlagged = async (url: string) => {
    await passTime('lists');
    return url.includes('bad.example');
  };
  const judge = async (url: string) =>
    ({ url, kind: 'flagged', host: 'bad.example', registrable: '', matches: [] }) satisfies Verdict;
  const memory = enforcementInMemory();
  enforced = memory.calls;
  listenForPages(isFlagged, judge, memory.enforcement);
});

const page = (url: string, more: object = {}) => ({ tabId: 7, frameId: 0, url, ...more });
const putUp = () =>
  vi.mocked(fakeBrowser.tabs.update).mock.calls.map((call) => (call as unknown[])[1] as { url: string });

describe('a page that has come', () => {
  test('and is listed makes room for the warning, which says that it may have loaded', async () => {
    await committed(page(listed));
    expect(putUp()).toMatchObject([{ url: `${warningPageAddress()}?late#${listed}` }]);
  });

  test('and has gone again before the lists answered is left alone, and so is what the tab shows now', async () => {
    shown = innocent;
    await committed(page(listed));
    expect(putUp()).toEqual([]);
  });

  test('inside another one takes nothing over', async () => {
    await committed(page(listed, { frameId: 3 }));
    expect(putUp()).toEqual([]);
  });

  test('by a pass uses it up, and the next one ends it', async () => {
    await givePass(7, 'bad.example');
    await committed(page(listed));
    expect([await passState(7, listed), enforced]).toEqual(['used', ['close page 7']]);
    await committed(page(listed));
    expect([await passState(7, listed), enforced]).toEqual(['none', ['close page 7', 'close 7']]);
    expect(putUp()).toHaveLength(1);
  });
});

describe('a visit that failed', () => {
  const blocked = 'net::ERR_BLOCKED_BY_CLIENT';

  test.each([
    ['because a rule blocked a listed page gets the warning', listed, blocked, 1],
    ['because somebody else’s rule blocked an unlisted page stays as it is', innocent, blocked, 0],
    ['for another reason stays as it is', listed, 'net::ERR_NAME_NOT_RESOLVED', 0],
  ])('%s', async (_, url, error, warnings) => {
    shown = url;
    await failed(page(url, { error }));
    expect(putUp().map((change) => change.url)).toEqual(Array(warnings).fill(`${warningPageAddress()}#${listed}`));
  });

  test('in a frame is counted with its host, whichever address the browser names', async () => {
    shown = innocent;
    await failed(page(`${warningPageAddress()}#${listed}`, { frameId: 3, error: 'net::ERR_BLOCKED_BY_RESPONSE' }));
    await failed(page('http://www.bad.example/', { frameId: 4, error: blocked }));
    await failed(page('http://other.example/', { frameId: 5, error: blocked }));
    expect((await readTabNotes(7)).frames.map(({ host }) => host)).toEqual(['bad.example', 'www.bad.example']);
    expect(putUp()).toEqual([]);
  });

  test.each(['lists', 'badge'] as const)(
    'in a frame of a page that goes, held up by the %s, is not told of on the next one',
    async (at) => {
      shown = innocent;
      meanwhile = { [at]: () => committed(page('http://other.example/')) };
      await failed(page('http://www.bad.example/', { frameId: 4, error: blocked }));
      expect([(await readTabNotes(7)).frames, badges.at(-1) ?? '']).toEqual([[], '']);
    },
  );

  test('in a frame stays counted where the page stays, and stands once in the log', async () => {
    shown = innocent;
    for (const host of ['www', 'other', 'www'])
      await failed(page(`http://${host}.bad.example/`, { frameId: 4, error: blocked }));
    expect(badges).toEqual(['1', '2', '2']);
    expect(await readLog()).toMatchObject([{ kind: 'frame', target: 'http://www.bad.example/' }]);
  });
});

test('a warning by a page’s entry is noted with the whole address, unless another site sent here', async () => {
  const warning = page(`${warningPageAddress()}?path#https://bad.example/a`);
  await begun(page('https://bad.example/a?whole=1'));
  await committed(warning);
  await begun(page('https://sender.example/'));
  await committed(warning);
  expect((await readLog()).map(({ target }) => target)).toEqual([
    'https://bad.example/a',
    'https://bad.example/a?whole=1',
  ]);
});

describe('what led to a page that was stopped', () => {
  const led = { transitionType: 'link' };
  const warning = (query = '', how: object = led) => page(`${warningPageAddress()}${query}#${listed}`, how);
  const tabs = (shownBy: { readonly [id: number]: object }) =>
    vi.mocked(fakeBrowser.tabs.get).mockImplementation(async (id) => (shownBy[id] ?? { url: shown }) as never);
  const noted = async () => (await readTabNotes(7)).cameFrom;

  test.each(['awake', 'asleep'])(
    'is the page that its tab showed, which came while the background was %s',
    async (was) => {
      if (was === 'awake') await committed(page(innocent));
      tabs({ 7: { url: was === 'awake' ? warningPageAddress() : innocent } });
      await begun(page(listed));
      tabs({ 7: { url: warningPageAddress() } });
      await committed(warning());
      expect(await noted()).toBe(innocent);
    },
  );

  test('is the page that opened its tab', async () => {
    tabs({ 8: { url: innocent } });
    await opened({ sourceTabId: 8, tabId: 7, url: listed });
    await begun(page(listed));
    await committed(warning());
    expect(await noted()).toBe(innocent);
  });

  test('is remembered until the warning has taken the place of a page that came', async () => {
    tabs({ 7: { url: innocent } });
    await begun(page(listed));
    await committed(page(listed, led));
    await committed(warning('?late'));
    expect(await noted()).toBe(innocent);
    await committed(warning('?late'));
    expect(await noted()).toBe('');
  });

  test('is nothing where the address was typed', async () => {
    const typed = { transitionType: 'typed' };
    tabs({ 7: { url: innocent } });
    await begun(page(listed));
    await committed(warning('', typed));
    expect((await readTabNotes(7)).warning).toBe(warning().url);
    expect(await noted()).toBe('');
    await begun(page(listed));
    await committed(page(listed, typed));
    await committed(warning('?late'));
    expect(await noted()).toBe('');
  });

  test('is no page of the browser’s own', async () => {
    tabs({ 7: { url: 'chrome://newtab/' } });
    await begun(page(listed));
    await committed(warning());
    expect(await noted()).toBe('');
  });
});

test('a warning that a form led to is noted as such', async () => {
  await committed(page(`${warningPageAddress()}#${listed}`, { transitionType: 'form_submit' }));
  expect(await readTabNotes(7)).toMatchObject({ sentForm: true });
  await committed(page(`${warningPageAddress()}#${listed}`, { transitionType: 'link' }));
  expect(await readTabNotes(7)).toMatchObject({ sentForm: false });
  await committed(page(`${warningPageAddress()}?form#${listed}`));
  expect(await readTabNotes(7)).toMatchObject({ sentForm: true });
});

test('a warning that is loaded once more is no second stop, and what is known of the visit stays', async () => {
  const warning = `${warningPageAddress()}#${listed}`;
  await begun(page(listed));
  await committed(page(warning, { transitionType: 'form_submit' }));
  await committed(page(warning, { transitionType: 'reload' }));
  expect(await readLog()).toHaveLength(1);
  expect(await readTabNotes(7)).toMatchObject({ sentForm: true });
  await begun(page(listed));
  await committed(page(warning, { transitionType: 'reload' }));
  expect(await readLog()).toHaveLength(2);
});
