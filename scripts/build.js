// Builds `dist/`: the gateway, and the pages that it serves to browsers, each with the hash of its sources in it. `npm ci` runs it where it is
// needed: not when the build is the current one, nor without its tools, as after `npm ci --omit=dev`.
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildState, BUILDS, builtHash, sourcesHash, STAMP } from '../bin/built.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, BUILDS.gateway.folder);
const onlyIfNeeded = process.argv.includes('--if-needed');
const named = Object.keys(BUILDS).filter((name) => process.argv.includes(name));

for (const name of named.length > 0 ? named : Object.keys(BUILDS)) await build(name);

/** Builds one of them beside the last build, which is replaced when the new one is whole. */
async function build(name) {
  // An installed package has what was built, and not always what it was built from.
  if (!existsSync(join(root, BUILDS[name].sources[0]))) return;
  const state = buildState(BUILDS[name]);
  if (onlyIfNeeded && state === 'CURRENT') return;
  const { tool, make } = {
    gateway: { tool: 'rolldown', make: makeGateway },
    console: { tool: 'vite', make: makeConsole },
  }[name];
  if (onlyIfNeeded && !existsSync(join(root, 'node_modules', tool))) {
    if (state === 'NONE') process.stderr.write(`The ${name} is not built: the bundler is not installed.\n`);
    return;
  }
  const fresh = join(root, `.dist-${name}-${process.pid}`);
  try {
    await make(fresh, sourcesHash(BUILDS[name]));
  } catch (error) {
    process.stderr.write(`The ${name} is not built: ${error.message}\n`);
    process.exitCode = 1;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Bundles the gateway. Files of the last build stay for the processes that run it: they load some when they need them. */
async function makeGateway(fresh, hash) {
  const { bundle } = await import('./bundle/bundle.ts');
  const parts = hash.slice(0, 12);
  await bundle({ root, to: fresh, parts });
  const last = builtHash(BUILDS.gateway).slice(0, 12);
  mkdirSync(dist, { recursive: true });
  const entries = readdirSync(fresh).filter((name) => name !== parts);
  if (existsSync(join(fresh, parts))) putBeside(join(fresh, parts), join(dist, parts));
  for (const name of entries) renameSync(join(fresh, name), join(dist, name));
  // As a new file: the one of before may be shared with a copy of the folder, which has another build.
  writeFileSync(join(fresh, STAMP), `${hash}\n`);
  renameSync(join(fresh, STAMP), join(dist, STAMP));
  for (const name of readdirSync(dist))
    if (![...entries, parts, last, STAMP, 'console'].includes(name))
      rmSync(join(dist, name), { recursive: true, force: true });
}

/** Puts new files where others may be. Whoever builds the same sources writes the same, but for what an installation lacked. */
function putBeside(fresh, place) {
  if (existsSync(place)) cpSync(fresh, place, { recursive: true, force: false });
  else renameSync(fresh, place);
}

/** Builds the pages. */
async function makeConsole(fresh, hash) {
  // Tests build too, and run what an installation runs.
  process.env['NODE_ENV'] = 'production';
  const { build: viteBuild } = await import('vite');
  await viteBuild({ configFile: join(root, 'console', 'vite.config.ts'), build: { outDir: fresh } });
  writeFileSync(join(fresh, STAMP), `${hash}\n`);
  const place = join(root, BUILDS.console.folder);
  mkdirSync(dist, { recursive: true });
  rmSync(place, { recursive: true, force: true });
  renameSync(fresh, place);
}
