import { setTimeout as pause } from 'node:timers/promises';

/** How often a state is asked for; short, since most states are there at once. */
const pollMs = 20;

/**
 * Waits until `state` answers something truthy and returns it; asks again also when it throws, since pages come and go.
 * `what` completes "waited N s for …" in the error, which also carries the last thing seen.
 */
export async function waitFor<T>(
  what: string,
  state: () => T | Promise<T>,
  limitMs = 15_000,
): Promise<Exclude<T, false | null | undefined | 0 | ''>> {
  const endMs = performance.now() + limitMs;
  let last: unknown;
  do {
    try {
      const value = await state();
      if (value) return value as Exclude<T, false | null | undefined | 0 | ''>;
      last = value;
    } catch (error) {
      last = error;
    }
    await pause(pollMs);
  } while (performance.now() < endMs);
  throw new Error(`waited ${limitMs / 1000} s for ${what}; last seen: ${last instanceof Error ? last.message : last}`);
}
