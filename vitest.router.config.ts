import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

// `npm run test:router`: the router in front of separate processes, which has packages of its own.
if (!existsSync(new URL('deploy/router/node_modules', import.meta.url))) {
  process.stderr.write(
    'npm run test:router needs the packages of the router: npm ci --prefix deploy/router\n',
  );
  process.exit(1);
}

export default defineConfig({
  // Each file starts many processes.
  test: { ...base.test, include: ['test/router/**/*.test.ts'], exclude: [], fileParallelism: false },
});
