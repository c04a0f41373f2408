import { badInput } from '../errors.ts';
import type { GraphQLSchema } from 'graphql';
import type { CostTable } from '../contract/field-cost.ts';
import type { GraphPart, ProductModule } from '../contract/product-module.ts';
import type { MigrationPlanInput, Resolvers } from '../generated/resolvers.ts';
import { planRequests } from './plan/plan-cost.ts';
import type { PlannedProduct, PlanRequest } from './plan/plan-reading.ts';
import { makePlan } from './plan/plan.ts';

/**
 * The migration plan over the products of the graph.
 * @param wholeGraph the graph that serves all of them, which the plan's documents are for
 */
export function migrationPart(modules: readonly ProductModule[], wholeGraph: () => GraphQLSchema): GraphPart {
  const costs: CostTable = Object.assign({}, ...modules.map((module) => module.costs));
  const resolvers: Resolvers = {
    Query: {
      migrationPlan: (_, { input }, context) =>
        makePlan({
          graph: { schema: wholeGraph(), context, costs },
          modules,
          request: planRequest(input ?? {}, modules),
          wixRequestsPerMinute: context.wixRequestsPerMinute,
        }),
    },
  };
  return {
    schema: 'migration',
    resolvers,
    costs: {
      'Query.migrationPlan': {
        kind: 'fixed',
        requests: planRequests(modules, { dataCollections: null }),
        requestsFor: ({ input }) => {
          const products = listOf(input, 'products');
          const wanted = modules.filter(({ name }) => products?.includes(name) ?? true);
          return planRequests(wanted, { dataCollections: listOf(input, 'dataCollections') });
        },
      },
    },
  };
}

/** A list of the plan's input; null when it is left out. */
function listOf(input: unknown, name: string): readonly string[] | null {
  const list: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined;
  return Array.isArray(list) ? list.map(String) : null;
}

/** @throws GatewayError BAD_USER_INPUT for products that the graph does not serve, none at all, collections that are not asked for, or a time to come */
function planRequest(input: MigrationPlanInput, modules: readonly ProductModule[]): PlanRequest {
  const served = modules.flatMap(({ name }): PlannedProduct[] => (name === 'SITE' ? [] : [name]));
  const products = input.products ?? served;
  if (products.length === 0)
    throw badInput('`input.products` is empty.', 'Leave it out to plan everything, or name a product.');
  const foreign = products.find((product) => !served.includes(product));
  if (foreign !== undefined)
    throw badInput(
      `\`input.products\` names ${foreign}, which this gateway does not serve.`,
      `It serves ${served.join(', ')}.`,
    );
  const updatedSince = input.updatedSince ?? null;
  if (updatedSince !== null && Date.parse(updatedSince) > Date.now())
    throw badInput(
      `\`input.updatedSince\` is ${updatedSince}, which lies in the future.`,
      'Give the time at which the copy was started.',
    );
  return {
    products: served.filter((product) => products.includes(product)),
    dataCollections: wantedCollections(input, products),
    updatedSince,
    exact: input.exact ?? false,
    generation: input.target?.generation ?? 'V6',
  };
}

function wantedCollections(
  { dataCollections }: MigrationPlanInput,
  products: readonly string[],
): readonly string[] | null {
  if (dataCollections == null) return null;
  if (dataCollections.length === 0)
    throw badInput(
      '`input.dataCollections` is empty.',
      'Leave it out to plan every collection, or name one such as Books.',
    );
  if (!products.includes('DATA'))
    throw badInput(
      '`input.dataCollections` names collections of Wix Data, which `input.products` leaves out.',
      'Add DATA to `input.products`, or leave `input.dataCollections` out.',
    );
  return [...new Set(dataCollections)];
}
