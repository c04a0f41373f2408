// What `dist/` was built from. Any Node reads this: only syntax and modules here that an old one knows.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The file beside built ones that holds the hash of their sources. */
export const STAMP = 'sources.sha256';

/** What is built: where it lies, a file that it cannot be without, and what it is made of besides the versions of its dependencies. */
export const BUILDS = {
  gateway: {
    folder: 'dist',
    file: 'cli.js',
    sources: ['src', 'demo-site', 'schema', 'scripts/bundle', 'scripts/build.js'],
  },
  console: {
    folder: join('dist', 'console'),
    file: 'index.html',
    sources: [
      'console',
      'docs/queries',
      'src/site-id.ts',
      'src/api-key.ts',
      'src/contract/insites-module.ts',
      'src/mapping/path.ts',
      'src/migration/text',
      'scripts/build.js',
    ],
  },
};

/** The hash of everything that a build is made of. */
export function sourcesHash(build) {
  const hash = createHash('sha256');
  for (const path of ['package-lock.json'].concat(...build.sources.map(filesAt))) {
    hash.update(path.split(sep).join('/') + '\0');
    hash.update(readFileSync(join(root, path)));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/**
 * Whether there is a build, and whether it is one of the sources that are here: `NONE`, `CURRENT` or `STALE`. An installed package has no
 * sources that Node would run, so that its build is the only one.
 */
export function buildState(build) {
  if (!existsSync(join(root, build.folder, build.file))) return 'NONE';
  if (!existsSync(join(root, 'src')) || root.includes(sep + 'node_modules' + sep)) return 'CURRENT';
  return builtHash(build) === sourcesHash(build) ? 'CURRENT' : 'STALE';
}

/** The hash of the sources that the build was made of; empty where there is none that says so. */
export function builtHash(build) {
  const stamp = join(root, build.folder, STAMP);
  return existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : '';
}

/** A file, or those below a folder. */
function filesAt(path) {
  if (!existsSync(join(root, path))) return [];
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .reduce((paths, name) => paths.concat(filesAt(join(path, name))), []);
}
