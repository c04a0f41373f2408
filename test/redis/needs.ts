import { spawnSync } from 'node:child_process';

/** Says what is missing, in one line, before the first test. */
export function setup(): void {
  if (spawnSync('redis-server', ['--version']).error === undefined) return;
  process.stderr.write(
    'npm run test:redis needs redis-server and redis-cli (Debian: apt-get install redis-server).\n',
  );
  process.exit(1);
}
