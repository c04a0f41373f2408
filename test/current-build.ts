import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const current = new Set<string>();

/**
 * A file of the project that is run as a process of its own. Where `dist/` is not of these sources it is built first, so that the processes of
 * tests run what an installation runs, start in a third of the time that the sources take, and never run an older build.
 * @param path below the root of the project
 */
export function programFile(path: string): string {
  buildIfNeeded('gateway');
  return `${root}${path}`;
}

/** The folder of the pages that the gateway serves, built from these sources. */
export function builtPages(): string {
  buildIfNeeded('console');
  return `${root}dist/console`;
}

function buildIfNeeded(name: 'gateway' | 'console'): void {
  if (current.has(name)) return;
  const build = spawnSync(process.execPath, [`${root}scripts/build.js`, name, '--if-needed'], {
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(build.stderr);
  current.add(name);
}
