import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPastVisits } from '../../platform/past-visit-store.ts';
import { PAST_VISITS_NOTICE } from '../../platform/reminders.ts';
import type { Watch } from '../../platform/watch.ts';
import { lookBackMs } from '../../watch/past-visits.ts';
import type { Match, Verdict } from '../../watch/types.ts';

const nowMs = Date.UTC(2026, 10, 23);
const bad = 'https://bad.example/login';
const match: Match = {
  list: 'a',
  listName: 'A',
  kind: 'host',
  entry: 'bad.example',
  line: 'bad.example',
  threat: 'phishing',
};

let granted: string[];
let listed: string[];
let searched: object[];
let shown: string[];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: nowMs });
  [granted, listed, searched, shown] = [['history'], [bad], [], []];
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ permissions }: { permissions: string[] }) => granted.includes(permissions[0] ?? ''),
    },
    history: {
      search: async (query: object) => {
        searched.push(query);
        return ['https://fine.example/', bad, 'file:///a'].map((url, days) => ({
          url,
          lastVisitTime: nowMs - days * 86_400_000,
        }));
      },
    },
  });
  fakeBrowser.runtime.getPlatformInfo = async () => ({ os: 'linux', arch: 'x86-64' }) as never;
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(
    (async (id: string) => void shown.push(id)) as never,
  );
});

const watch = {
  judgeMany: async (urls: readonly string[]) =>
    urls
      .filter((url) => listed.includes(url))
      .map(
        (url): Verdict => ({ url, kind: 'flagged', host: new URL(url).hostname, registrable: '', matches: [match] }),
      ),
} as unknown as Watch;

describe('looking back', () => {
  test('asks for the last 90 days and keeps what is listed', async () => {
    const pastVisits = openPastVisits(watch);
    expect(await pastVisits.check()).toEqual({ done: true, checked: 3, found: 1 });
    expect(searched).toEqual([expect.objectContaining({ text: '', startTime: nowMs - lookBackMs })]);
    expect(await pastVisits.read()).toEqual({
      visits: [
        {
          id: bad,
          url: bad,
          host: 'bad.example',
          visitedAtMs: nowMs - 86_400_000,
          foundAtMs: nowMs,
          matches: [match],
          state: 'new',
        },
      ],
      lastCheckMs: nowMs,
      checked: 3,
    });
  });

  test('does nothing without the permission', async () => {
    granted = [];
    expect(await openPastVisits(watch).check()).toEqual({ done: false, kind: 'no-permission' });
    expect(searched).toEqual([]);
  });

  test('remembers what was dismissed', async () => {
    const pastVisits = openPastVisits(watch);
    await pastVisits.check();
    await pastVisits.mark([bad], 'dismissed');
    await pastVisits.check();
    expect((await pastVisits.read()).visits).toMatchObject([{ state: 'dismissed' }]);
  });
});

describe('after an update', () => {
  const settings = (change: object) => fakeBrowser.storage.local.set({ settings: { version: 1, ...change } });

  test('nothing is looked at unless the user switched it on', async () => {
    await openPastVisits(watch).checkAfterUpdate();
    expect(searched).toEqual([]);
  });

  test('a find is quiet, unless notifications are wanted and allowed', async () => {
    await settings({ lookBack: true });
    const pastVisits = openPastVisits(watch);
    await pastVisits.checkAfterUpdate();
    expect((await pastVisits.read()).visits).toHaveLength(1);
    expect(shown).toEqual([]);
  });

  test('a find is told once', async () => {
    granted.push('notifications');
    await settings({ lookBack: true, notifications: true, language: 'ja' });
    const pastVisits = openPastVisits(watch);
    await pastVisits.checkAfterUpdate();
    await pastVisits.checkAfterUpdate();
    expect(shown).toEqual([PAST_VISITS_NOTICE]);
  });
});
