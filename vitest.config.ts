import { defineConfig } from 'vitest/config';

// The core runs in plain Node; whatever needs a browser is tested in real ones by tests/e2e.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    mockReset: true,
    restoreMocks: true,
  },
});
