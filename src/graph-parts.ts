import { connectionPart } from './gateway/connection-test/index.ts';
import type { GraphPart, ProductModule } from './contract/product-module.ts';
import { migrationPart } from './migration/index.ts';
import { products } from './products/registry.ts';

/** The parts of the graph that are no Wix product of their own, over the products it serves. */
export function otherParts(modules: readonly ProductModule[]): readonly GraphPart[] {
  return [connectionPart(modules), migrationPart(modules)];
}

/** The parts besides the products of the project, over all of them. */
export const partsBesidesProducts: readonly GraphPart[] = otherParts(products);

/** Everything the graph is made of. */
export const graphParts: readonly GraphPart[] = [...products, ...partsBesidesProducts];
