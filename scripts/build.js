// Builds `dist/`, with the hash of its sources in it. `npm ci` runs it where it is needed: not when the build is the current one, nor without the
// compiler, as after `npm ci --omit=dev`.
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildState, sourcesHash, STAMP } from '../bin/built.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const onlyIfNeeded = process.argv.includes('--if-needed');

const state = buildState();

if (onlyIfNeeded && state === 'CURRENT') process.exit();
if (onlyIfNeeded && !existsSync(compiler)) {
  if (state === 'NONE')
    process.stderr.write('dist/ is not built: the compiler is not installed. The sources run as well.\n');
  process.exit();
}

// A process that runs the last build keeps its files until the new ones are all there.
const fresh = join(root, `.dist-${process.pid}`);
try {
  const hash = sourcesHash();
  // Types are checked by `npm run check`.
  const options = ['-p', 'tsconfig.build.json', '--noCheck', '--outDir', fresh];
  const { status } = spawnSync(process.execPath, [compiler, ...options], { cwd: root, stdio: 'inherit' });
  if (status === 0) {
    // The entry keeps its place, wherever the compiler puts the sources.
    writeFileSync(join(fresh, 'cli.js'), "import './src/cli.js';\n");
    writeFileSync(join(fresh, STAMP), `${hash}\n`);
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    renameSync(fresh, join(root, 'dist'));
  } else process.exitCode = status ?? 1;
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
