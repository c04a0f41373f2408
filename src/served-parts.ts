import { ConfigError, type Config } from './config.ts';
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
    throw new ConfigError([
      `GATEWAY_PARTS: ${problem}. The parts of the graph are ${known.join(', ')}; ${CMS_PART} is served alone.`,
    ]);
  return parts.filter(({ schema }) => names.includes(schema));
}

/** The part that is made of the collections of one site: no file of `schema/` has it. */
export const CMS_PART = 'cms';

/**
 * Whether a process serves a site's own collections alone, as a subgraph.
 * @throws ConfigError where it cannot: its types are those of one site, and of no other part
 */
export function servesCms({ parts = [], mode }: Pick<Config, 'parts' | 'mode'>): boolean {
  if (!parts.includes(CMS_PART)) return false;
  if (parts.length > 1)
    throw new ConfigError([
      `GATEWAY_PARTS: ${CMS_PART} is served by a process of its own, without other parts.`,
    ]);
  if (mode === 'request')
    throw new ConfigError([
      `GATEWAY_PARTS: ${CMS_PART} is made of the collections of one site, whose credentials must be in the environment (WIX_API_KEY and WIX_SITE_ID). Gateways for many sites serve it at /site/graphql, beside the router.`,
    ]);
  return true;
}

function problemOf(names: readonly string[], known: readonly string[]): string | undefined {
  if (names.length === 0) return 'names no part';
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) return `there is no part ${unknown.map((name) => JSON.stringify(name)).join(', ')}`;
  const doubled = names.find((name, at) => names.indexOf(name) !== at);
  return doubled === undefined ? undefined : `${doubled} is named twice`;
}
