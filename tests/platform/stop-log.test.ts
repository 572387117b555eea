import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetOldEvents, logEvent, readLog } from '../../platform/stop-log.ts';

const nowMs = Date.UTC(2026, 10, 23);
const event = (daysAgo: number) => ({
  atMs: nowMs - daysAgo * 86_400_000,
  kind: 'stopped' as const,
  target: `https://bad.example/${daysAgo}`,
  lists: ['a'],
  entry: 'bad.example',
  reason: '',
  by: '',
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

test.each([
  [365, [30, 364]],
  [90, [30]],
])('events are kept for the %i days of the settings', async (logDays, kept) => {
  await fakeBrowser.storage.local.set({ settings: { version: 1, logDays } });
  for (const daysAgo of [366, 364, 30]) await logEvent(event(daysAgo));
  await forgetOldEvents(nowMs);
  expect((await readLog()).map(({ target }) => target)).toEqual(kept.map((days) => `https://bad.example/${days}`));
});
