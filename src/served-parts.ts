import { ConfigError } from './config.ts';
import type { GraphPart } from './contract/product-module.ts';

/**
 * The parts that a process serves, in the order of the graph.
 * @param names as `GATEWAY_PARTS` has them; undefined for all parts
 * @throws ConfigError for a name that no part has, one that is given twice, and none at all
 */
export function servedParts(
  parts: readonly GraphPart[],
  names: readonly string[] | undefined,
): readonly GraphPart[] {
  if (names === undefined) return parts;
  const known = parts.map(({ schema }) => schema);
  const problem = problemOf(names, known);
  if (problem !== undefined)
    throw new ConfigError([`GATEWAY_PARTS: ${problem}. The parts of the graph are ${known.join(', ')}.`]);
  return parts.filter(({ schema }) => names.includes(schema));
}

function problemOf(names: readonly string[], known: readonly string[]): string | undefined {
  if (names.length === 0) return 'names no part';
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) return `there is no part ${unknown.map((name) => JSON.stringify(name)).join(', ')}`;
  const doubled = names.find((name, at) => names.indexOf(name) !== at);
  return doubled === undefined ? undefined : `${doubled} is named twice`;
}
