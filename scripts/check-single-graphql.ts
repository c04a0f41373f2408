import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Two copies of `graphql` do not recognise each other's types: finds every copy in the tree and fails if there are two. */
function copiesOf(name: string, directory: string): string[] {
  const modules = join(directory, 'node_modules');
  if (!existsSync(modules)) return [];
  const packages = readdirSync(modules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) =>
      entry.name.startsWith('@')
        ? readdirSync(join(modules, entry.name)).map((child) => join(entry.name, child))
        : [entry.name],
    );
  const here = packages.includes(name) ? [join(modules, name)] : [];
  return [...here, ...packages.flatMap((child) => copiesOf(name, join(modules, child)))];
}

const copies = copiesOf('graphql', fileURLToPath(new URL('..', import.meta.url)));
if (copies.length !== 1) {
  console.error(`There must be one copy of graphql, found ${copies.length}:\n${copies.join('\n')}`);
  process.exitCode = 1;
}
