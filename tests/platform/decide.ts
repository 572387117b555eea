import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { renewPolicy } from '../../platform/policy.ts';

/** Lets an organisation decide anew, as the background then makes it known; `{}` takes all of it back. */
export async function decide(policy: object): Promise<void> {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(policy as never);
  await renewPolicy();
}
