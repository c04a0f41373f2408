import { connectionPart } from './gateway/connection-test/index.ts';
import { buildGatewaySchema } from './gateway/federation/schema.ts';
import type { GraphPart, ProductModule } from './contract/product-module.ts';
import { migrationPart } from './migration/index.ts';
import { products } from './products/registry.ts';

/**
 * The parts of the graph that are no Wix product of their own, over the products of a gateway. The plan is made of the whole graph, whichever
 * parts of it the process serves.
 */
export function otherParts(modules: readonly ProductModule[]): readonly GraphPart[] {
  const others: readonly GraphPart[] = [
    connectionPart(modules),
    migrationPart(modules, () => buildGatewaySchema([...modules, ...others])),
  ];
  return others;
}

/** The parts besides the products of the project, over all of them. */
export const partsBesidesProducts: readonly GraphPart[] = otherParts(products);

/** Everything the graph is made of. */
export const graphParts: readonly GraphPart[] = [...products, ...partsBesidesProducts];
