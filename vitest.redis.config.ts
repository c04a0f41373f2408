import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

// `npm run test:redis`: what several processes share, with a Redis server that the tests start themselves.
export default defineConfig({
  test: {
    ...base.test,
    include: ['test/redis/**/*.test.ts'],
    exclude: [],
    globalSetup: ['test/redis/needs.ts'],
    // The long ones wait for minutes to pass: they do it side by side.
    maxWorkers: 4,
  },
});
