import { defineConfig } from 'vitest/config';

/** One browser start may take seconds on a busy machine; a soak series takes its own, longer limit. */
const testLimitMs = 60_000;

// The same files run once for each browser: `--project chromium`, `--project firefox`.
export default defineConfig({
  test: {
    // The driver opens sessions of its own for each tab and frame, and nobody takes its complaint when one is gone by then.
    onUnhandledError: ({ name, message }) =>
      !(name === 'ProtocolError' && /Target\.attachToTarget.*No target with given id/.test(message)),
    projects: ['chromium', 'firefox'].map((browser) => ({
      test: {
        name: browser,
        include: ['tests/e2e/**/*.test.ts'],
        env: { SHODO_BROWSER: browser },
        fileParallelism: false,
        testTimeout: testLimitMs,
        hookTimeout: testLimitMs,
        // Two browsers share two cores, and events of one now and then come in another order; tools/checks.ts runs a file that
        // still fails once more in a browser of its own.
        retry: 1,
      },
    })),
  },
});
