import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

// `npm run test:router`: the router in front of separate processes, which has packages of its own.
export default defineConfig({
  test: {
    ...base.test,
    include: ['test/router/**/*.test.ts'],
    exclude: [],
    globalSetup: ['test/router/needs.ts'],
    // Each file starts many processes.
    fileParallelism: false,
  },
});
