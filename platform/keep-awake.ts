import { browser } from 'wxt/browser';

/** Chromium ends a background 30 s after its last event or call; Firefox waits for the event that is being answered. */
const callEveryMs = 20_000;

/** Keeps the background from being ended while a work of its own goes on. */
export async function keepAwake<T>(work: () => Promise<T>): Promise<T> {
  const calls = setInterval(() => void browser.runtime.getPlatformInfo(), callEveryMs);
  try {
    return await work();
  } finally {
    clearInterval(calls);
  }
}
