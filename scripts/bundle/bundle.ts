import { basename, join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { leanerPackages } from './leaner-packages.ts';
import { prepareGraph } from './prepare-graph.ts';

/** What is started: each becomes a file of its name, which loads parts that they share. */
export const ENTRIES = ['main', 'cli'] as const;

/** What parts start as a thread or a process: it lies beside them. */
export const STARTED = ['exporter/assembly-thread', 'cli/gateway-process', 'jobs/export-process'] as const;

/**
 * Writes the gateway with everything that it depends on into a folder: starting from one file for each part takes a fraction of the time that
 * a thousand small ones do.
 * @param parts the folder below it for all but the entries
 */
export async function bundle({
  root,
  to,
  parts,
}: {
  readonly root: string;
  readonly to: string;
  readonly parts: string;
}): Promise<void> {
  const build = await rolldown({
    cwd: root,
    input: Object.fromEntries([...ENTRIES, ...STARTED].map((name) => [basename(name), `src/${name}.ts`])),
    platform: 'node',
    plugins: [oneGraphql(root), leanerPackages(root), prepareGraph(parts)],
    // Only `graphql` asks for it where the gateway does not decide for itself: in production it does not look for second copies of its classes.
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'warn',
  });
  await build.write({
    dir: to,
    format: 'esm',
    entryFileNames: ({ name }) =>
      STARTED.some((path) => basename(path) === name) ? `${parts}/[name].js` : '[name].js',
    chunkFileNames: `${parts}/[name]-[hash].js`,
    // Names and lines stay, for the stacks of errors.
    comments: { legal: true, annotation: false, jsdoc: false },
    keepNames: false,
  });
  await build.close();
}

/** Everyone gets the same `graphql`, as modules: what is required would be another copy, with other classes. */
function oneGraphql(root: string): Plugin {
  return {
    name: 'one-graphql',
    resolveId: {
      filter: { id: /^graphql(\/|$)/ },
      handler(id) {
        const file = id === 'graphql' ? 'graphql/index' : id.replace(/\.m?js$/, '');
        return join(root, 'node_modules', `${file}.mjs`);
      },
    },
  };
}
