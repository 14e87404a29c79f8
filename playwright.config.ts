import { defineConfig } from '@playwright/test';

/**
 * End-to-end tests: every one starts a browser of its own. On a busy machine a key may come before the page is ready for
 * it: one more try tells that from a fault, and is said at the end (scripts/test.mjs).
 */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 1,
  workers: 2,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  outputDir: '.cache/e2e',
});
