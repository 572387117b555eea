import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// The core runs in plain Node, what asks the browser against a fake one; whatever needs a browser is tested in real ones by tests/e2e.
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    // Vitest makes texts of these, and the text “false” is true.
    env: { FIREFOX: '' },
    mockReset: true,
    restoreMocks: true,
  },
});
