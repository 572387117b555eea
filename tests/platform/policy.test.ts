import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onPolicyChange, readPolicy, renewPolicy } from '../../platform/policy.ts';
import { decide } from './decide.ts';

const denied = async () => [...(await readPolicy()).deniedHosts];
const managed = () => vi.spyOn(fakeBrowser.storage.managed, 'get');

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test('what was decided before is there at once while the browser takes its time to say it again', async () => {
  await decide({ deniedHosts: ['files.example'] });
  let answer = (_policy: object) => {};
  managed().mockReturnValue(new Promise((resolve) => (answer = resolve as never)) as never);
  const renewed = renewPolicy();
  expect(await denied()).toEqual(['files.example']);
  answer({ deniedHosts: ['games.example'] });
  await renewed;
  expect(await denied()).toEqual(['games.example']);
});

test('an error takes nothing back, an empty answer all of it', async () => {
  await decide({ deniedHosts: ['files.example'] });
  managed().mockRejectedValue(new Error('not ready'));
  await renewPolicy();
  expect(await denied()).toEqual(['files.example']);
  await decide({});
  expect(await denied()).toEqual([]);
});

test('a page is told when something else was decided, and not when the same is said again', async () => {
  const hear = vi.fn();
  const stop = onPolicyChange(hear);
  await decide({ proceedOnce: false });
  await decide({ proceedOnce: false });
  expect(hear).toHaveBeenCalledTimes(1);
  await fakeBrowser.storage.local.set({ settings: {} });
  expect(hear).toHaveBeenCalledTimes(1);
  stop();
  await decide({});
  expect(hear).toHaveBeenCalledTimes(1);
});
