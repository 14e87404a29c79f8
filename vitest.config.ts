import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,pages,house}/**/*.test.ts'],
    // Page tests start a real browser.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
