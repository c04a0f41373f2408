import { existsSync } from 'node:fs';

/** Says what is missing, in one line, before the first test. */
export function setup(): void {
  if (existsSync(new URL('../../deploy/router/node_modules', import.meta.url))) return;
  process.stderr.write(
    'npm run test:router needs the packages of the router: npm ci --prefix deploy/router\n',
  );
  process.exit(1);
}
