import { spawnSync } from 'node:child_process';
import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

// `npm run test:redis`: what several processes share, with a Redis server that the tests start themselves.
if (spawnSync('redis-server', ['--version']).error !== undefined) {
  process.stderr.write(
    'npm run test:redis needs redis-server and redis-cli (Debian: apt-get install redis-server).\n',
  );
  process.exit(1);
}

export default defineConfig({
  test: { ...base.test, include: ['test/redis/**/*.test.ts'], exclude: [] },
});
