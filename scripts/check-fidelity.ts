import { ASSUMPTIONS, shareTried } from '../src/assumptions/table.ts';
import { buildGatewaySchema } from '../src/gateway/federation/schema.ts';
import { graphParts } from '../src/graph-parts.ts';
import { fidelityDoc } from './fidelity-doc.ts';
import { fidelityPlaces } from './fidelity-places.ts';
import { readSources } from './imports/sources.ts';
import { restsOnProblems } from './rests-on.ts';

/**
 * What is wrong with the anchors by which comments name what they assume about Wix, each as a sentence.
 * @param sources text by path
 */
export function fidelityProblems(
  sources: Iterable<readonly [path: string, text: string]>,
): readonly string[] {
  const ids = ASSUMPTIONS.map(({ id }) => id);
  const places = fidelityPlaces(sources);
  return [
    ...[...places]
      .filter(([id]) => !ids.includes(id))
      .map(
        ([id, paths]) =>
          `${paths.join(', ')} rests on docs/fidelity.md#${id}, which is no statement: add it to src/assumptions/statements, or mend the anchor.`,
      ),
    ...ids
      .filter((id) => !places.has(id))
      .map(
        (id) =>
          `Nothing in src/ says that it rests on docs/fidelity.md#${id}: name it in a comment where the code does, or take the statement out.`,
      ),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `src/assumptions/statements has two statements ${id}: give one another id.`),
  ];
}

if (import.meta.main) {
  const { current, written } = await fidelityDoc();
  const problems = [
    ...fidelityProblems(readSources()),
    ...restsOnProblems(ASSUMPTIONS, buildGatewaySchema(graphParts)),
    ...(current === written ? [] : ['docs/fidelity.md is not what the table says: run `npm run docs`.']),
  ];
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  } else console.log(shareTried());
}
