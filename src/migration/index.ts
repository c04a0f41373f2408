import type { GraphPart, ProductModule } from '../contract/product-module.ts';
import { planRequests, migrationResolvers } from './plan/index.ts';

/** The migration plan over the products that the graph serves. */
export function migrationPart(modules: readonly ProductModule[]): GraphPart {
  return {
    schema: 'migration',
    resolvers: migrationResolvers(modules),
    costs: {
      'Query.migrationPlan': {
        kind: 'fixed',
        requests: planRequests(modules, { dataCollections: null }),
        requestsFor: ({ input }) =>
          planRequests(wantedModules(modules, input), { dataCollections: listOf(input, 'dataCollections') }),
      },
    },
  };
}

/** The products that a plan is asked for; all of them when none is named. */
function wantedModules(modules: readonly ProductModule[], input: unknown): readonly ProductModule[] {
  const wanted = listOf(input, 'products');
  return wanted === null ? modules : modules.filter(({ name }) => wanted.includes(name));
}

/** A list of the plan's input; null when it is left out. */
function listOf(input: unknown, name: string): readonly string[] | null {
  const list: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined;
  return Array.isArray(list) ? list.map(String) : null;
}
