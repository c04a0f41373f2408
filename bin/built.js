// What `dist/` was built from. Any Node reads this: only syntax and modules here that an old one knows.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The file beside the built ones that holds the hash of their sources. */
export const STAMP = 'sources.sha256';

/** What a build is made of, besides the versions of its dependencies and how it is made. */
const SOURCES = ['src', 'demo-site', 'schema', 'scripts/bundle'];

/** The hash of everything that a build is made of. */
export function sourcesHash() {
  const hash = createHash('sha256');
  for (const path of ['package-lock.json', 'scripts/build.js'].concat(...SOURCES.map(filesBelow))) {
    if (!existsSync(join(root, path))) continue;
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
export function buildState() {
  if (!existsSync(join(root, 'dist', 'cli.js'))) return 'NONE';
  if (!existsSync(join(root, 'src')) || root.includes(sep + 'node_modules' + sep)) return 'CURRENT';
  return builtHash() === sourcesHash() ? 'CURRENT' : 'STALE';
}

/** The hash of the sources that the build was made of; empty where there is none that says so. */
export function builtHash() {
  const stamp = join(root, 'dist', STAMP);
  return existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : '';
}

function filesBelow(folder) {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .reduce((paths, entry) => {
      const path = join(folder, entry.name);
      return paths.concat(entry.isDirectory() ? filesBelow(path) : [path]);
    }, []);
}
