import { vi } from 'vitest';

const soak = process.env.SHODO_SOAK === '1';

// Thousands of runs take their time on a machine that does other work.
vi.setConfig({ testTimeout: soak ? 1_800_000 : 60_000 });

/** How often a property is tried: a fixed sample in `npm test`, twenty times as often and never the same under soak. */
export function runs(sample: number): { numRuns: number; seed?: number } {
  return soak ? { numRuns: 20 * sample } : { numRuns: sample, seed: 20_261_123 };
}
