import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

// `npm run test:redis`: what needs a Redis server.
export default defineConfig({ test: { ...base.test, include: ['test/redis/**/*.test.ts'], exclude: [], maxWorkers: 1 } });
