import type { ProductModule } from '../../src/contract/product-module.ts';
import type { StepDefinition } from '../../src/contract/step-definition.ts';
import { otherParts } from '../../src/graph-parts.ts';
import { products } from '../../src/products/registry.ts';
import { startGateway } from '../start-gateway.ts';

/** The definitions of every step of the demo site's plan: those that are known before, and those that follow from the site. */
export async function allSteps(): Promise<readonly StepDefinition[]> {
  const derived: StepDefinition[] = [];
  const modules = products.map((module) => watched(module, (steps) => derived.push(...steps)));
  await using gateway = await startGateway({
    modules,
    parts: otherParts(modules),
    site: { counts: { orders: 20, products: 20, contacts: 20, members: 20, bookings: 20 } },
  });
  const { body } = await gateway.query('{ migrationPlan { planHash } }');
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
  return [...products.flatMap(({ steps = [] }) => steps), ...derived];
}

function watched(module: ProductModule, onSteps: (steps: readonly StepDefinition[]) => void): ProductModule {
  const { dynamicSteps } = module;
  if (dynamicSteps === undefined) return module;
  return {
    ...module,
    dynamicSteps: {
      ...dynamicSteps,
      derive: async (context) => {
        const steps = await dynamicSteps.derive(context, { dataCollections: null });
        onSteps(steps);
        return steps;
      },
    },
  };
}
