// Builds `dist/`, with the hash of its sources in it. `npm ci` runs it where it is needed: not when the build is the current one, nor without the
// bundler, as after `npm ci --omit=dev`.
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildState, builtHash, sourcesHash, STAMP } from '../bin/built.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const onlyIfNeeded = process.argv.includes('--if-needed');

const state = buildState();

if (onlyIfNeeded && state === 'CURRENT') process.exit();
if (onlyIfNeeded && !existsSync(join(root, 'node_modules', 'rolldown'))) {
  if (state === 'NONE')
    process.stderr.write('dist/ is not built: the bundler is not installed. The sources run as well.\n');
  process.exit();
}

const fresh = join(root, `.dist-${process.pid}`);
try {
  const { bundle } = await import('./bundle/bundle.ts');
  const hash = sourcesHash();
  const parts = hash.slice(0, 12);
  await bundle({ root, to: fresh, parts });
  replaceBuild(hash, parts);
} catch (error) {
  process.stderr.write(`dist/ is not built: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/** Puts the new files into place. Those of the last build stay for the processes that run it: they load some when they need them. */
function replaceBuild(hash, parts) {
  const last = builtHash().slice(0, 12);
  mkdirSync(dist, { recursive: true });
  const entries = readdirSync(fresh).filter((name) => name !== parts);
  if (existsSync(join(fresh, parts))) {
    // Whoever builds the same sources writes the same, but for what an installation lacked: no file is missing or written twice.
    if (existsSync(join(dist, parts)))
      cpSync(join(fresh, parts), join(dist, parts), { recursive: true, force: false });
    else renameSync(join(fresh, parts), join(dist, parts));
  }
  for (const name of entries) renameSync(join(fresh, name), join(dist, name));
  writeFileSync(join(dist, STAMP), `${hash}\n`);
  for (const name of readdirSync(dist))
    if (![...entries, parts, last, STAMP].includes(name))
      rmSync(join(dist, name), { recursive: true, force: true });
}
