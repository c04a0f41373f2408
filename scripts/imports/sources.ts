import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sources } from './import-graph.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The TypeScript files of the gateway, of the demo site and of the console. */
export function readSources(): Sources {
  const files = ['src', 'demo-site', 'console'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  return new Map(files.toSorted().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
