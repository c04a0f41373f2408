import type { GraphPart, ProductModule } from '../gateway/product-module.ts';
import { migrationResolvers } from './resolvers.ts';

/** Wix requests that tell the name, address, language, currency, time zone and catalog of a site, at most. */
const SITE_REQUESTS = 4;

/** Wix requests that a plan sends for each list, at most. */
const REQUESTS_PER_STEP = 2;

/** Wix requests that tell whether a product without a list in the plan can be read. */
const REQUESTS_PER_PROBE = 1;

/** The migration plan over the products that the graph serves. */
export function migrationPart(modules: readonly ProductModule[]): GraphPart {
  const steps = modules.flatMap((module) => module.steps ?? []);
  const probes = modules.filter((module) => (module.steps ?? []).length === 0);
  return {
    schema: 'migration',
    resolvers: migrationResolvers(modules),
    costs: {
      'Query.migrationPlan': {
        kind: 'fixed',
        requests: SITE_REQUESTS + REQUESTS_PER_STEP * steps.length + REQUESTS_PER_PROBE * probes.length,
      },
    },
  };
}
