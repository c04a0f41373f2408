import { readFileSync } from 'node:fs';
import { ASSUMPTIONS } from '../src/assumptions/table.ts';
import { readSources } from './imports/sources.ts';

const PAGE = new URL('../docs/fidelity.md', import.meta.url);

/**
 * What is wrong with the anchors by which comments name what they assume about Wix, each as a sentence.
 * @param sources text by path
 */
export function fidelityProblems(
  sources: Iterable<readonly [path: string, text: string]>,
  page: string,
): readonly string[] {
  const rows = new Set([...page.matchAll(/<a id="([\w-]+)">/g)].map(([, id = '']) => id));
  const named = new Map<string, string>();
  for (const [path, text] of sources)
    if (path.startsWith('src/') && !path.startsWith('src/assumptions/'))
      for (const [, id = ''] of text.matchAll(/docs\/fidelity\.md#([\w-]+)/g)) named.set(id, path);
  return [
    ...[...named]
      .filter(([id]) => !rows.has(id))
      .map(
        ([id, path]) =>
          `${path} rests on docs/fidelity.md#${id}, which is no statement: add it to docs/fidelity.md (or, where a read can tell, to src/assumptions), or mend the anchor.`,
      ),
    ...[...rows]
      .filter((id) => !named.has(id))
      .map(
        (id) =>
          `Nothing in src/ says that it rests on docs/fidelity.md#${id}: name it in a comment where the code does, or take the statement out.`,
      ),
    ...ASSUMPTIONS.filter(({ id }) => !rows.has(id)).map(
      ({ id }) => `docs/fidelity.md has no row ${id} that src/assumptions has: run \`npm run docs\`.`,
    ),
  ];
}

if (import.meta.main) {
  const problems = fidelityProblems(readSources(), readFileSync(PAGE, 'utf8'));
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  }
}
