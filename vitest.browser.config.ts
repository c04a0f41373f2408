import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

// `npm run test:browser`: the pages in a real browser, which Debian calls chromium.
export default defineConfig({
  test: {
    ...base.test,
    include: ['test/browser/**/*.test.ts'],
    exclude: [],
    globalSetup: ['test/browser/needs.ts'],
    maxWorkers: 2,
    // Each step of a page has four minutes (`open-page.ts`).
    testTimeout: 900_000,
    expect: { poll: { timeout: 240_000 } },
  },
});
