import fc from 'fast-check';
import { vi } from 'vitest';

const soak = process.env.SHODO_SOAK === '1';
const limitMs = soak ? 1_800_000 : 60_000;

// Thousands of runs take their time on a machine that does other work.
vi.setConfig({ testTimeout: limitMs });

// The same sample at each `npm test`, never the same under soak. A failure is told before the test's own limit, which cannot
// end a search for the smallest example: that never lets go of the thread.
fc.configureGlobal({
  ...(soak ? {} : { seed: 20_261_123 }),
  interruptAfterTimeLimit: limitMs / 2,
  markInterruptAsFailure: true,
});

/** How often a property is tried: twenty times as often under soak. */
export function runs(sample: number): { readonly numRuns: number } {
  return { numRuns: soak ? 20 * sample : sample };
}

export { fc };
