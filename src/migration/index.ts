import type { GraphPart, ProductModule } from '../gateway/product-module.ts';
import { planRequests } from './plan-cost.ts';
import { migrationResolvers } from './resolvers.ts';

/** The migration plan over the products that the graph serves. */
export function migrationPart(modules: readonly ProductModule[]): GraphPart {
  return {
    schema: 'migration',
    resolvers: migrationResolvers(modules),
    costs: {
      'Query.migrationPlan': {
        kind: 'fixed',
        requests: planRequests(modules),
        requestsFor: ({ input }) => planRequests(wantedModules(modules, input)),
      },
    },
  };
}

/** The products that a plan is asked for; all of them when none is named. */
function wantedModules(modules: readonly ProductModule[], input: unknown): readonly ProductModule[] {
  const wanted: unknown =
    typeof input === 'object' && input !== null ? Reflect.get(input, 'products') : undefined;
  return Array.isArray(wanted) ? modules.filter(({ name }) => wanted.includes(name)) : modules;
}
