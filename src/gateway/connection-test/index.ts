import type { IResolvers } from '@graphql-tools/utils';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { ModuleTarget } from '../../contract/insites-module.ts';
import type { ProductName } from '../../contract/product-name.ts';
import { permissionLabel } from '../access/advice.ts';
import type { GatewayContext } from '../context.ts';
import type { GraphPart, PermissionNeed, ProductModule } from '../../contract/product-module.ts';
import { notGranted } from './new-key.ts';
import { testConnection } from './run.ts';
import type { TestedProduct } from './probed.ts';

/** The version of the catalog, its confirmation where the key may not ask for it, and the page that tells the site's address. */
const FURTHER_REQUESTS = 3;

/** The part of the graph that tests the connection to Wix, for the products it is given. */
export function connectionPart(modules: readonly ProductModule[]): GraphPart {
  const probes = modules.reduce((sum, { permissions }) => sum + permissions.length, 0);
  const resolvers: Resolvers = {
    Query: {
      connection: (_, _args, context) => testConnection(modules, context),
    },
    ConnectionTest: {
      credentials: (test) => test,
      ticks: ({ newKey }) => [...newKey.ticks],
      notGranted: () => [...notGranted],
    },
    ProductTest: {
      product: ({ module }) => productOf(module),
      title: ({ module }) => module.title,
      status: ({ availability }) => availability.status,
      reason: ({ availability }) => availability.reason,
      hint: ({ availability }) => availability.hint,
      permission: (test) => permissionLabel(mainNeed(test).permission),
      scope: (test) => mainNeed(test).permission.scope,
      readOnlyScope: (test) => mainNeed(test).permission.readOnly,
      purpose: (test) => mainNeed(test).purpose,
      loss: (test) => mainNeed(test).loss,
      insitesModule: ({ module }) => targetOf(module).module,
      alternativeModule: ({ module }) => targetOf(module).alternative,
      permissions: ({ permissions }) => [...permissions],
    },
    TestedPermission: {
      permission: ({ need }) => permissionLabel(need.permission),
      name: ({ need }) => need.permission.name,
      scope: ({ need }) => need.permission.scope,
      partOf: ({ need }) => need.permission.partOf ?? null,
      purpose: ({ need }) => need.purpose,
      loss: ({ need }) => need.loss,
      status: ({ availability }) => availability.status,
      reason: ({ availability }) => availability.reason,
      readOnly: ({ need }) => need.permission.readOnly,
      isOptional: ({ need }) => need.optional ?? false,
    },
  };
  return {
    schema: 'connection',
    // The generated map names its functions one by one; a part takes any map over the same context.
    resolvers: resolvers as IResolvers<unknown, GatewayContext>,
    costs: { 'Query.connection': { kind: 'fixed', requests: probes + FURTHER_REQUESTS } },
  };
}

/** The permission that is missing, or else the first that the product needs. */
function mainNeed({ module, availability }: TestedProduct): PermissionNeed {
  const { permissions } = module;
  const missing = permissions.find(
    ({ permission }) => permissionLabel(permission) === availability.permission,
  );
  const need = missing ?? permissions[0];
  if (need === undefined) throw new Error(`${module.name} names no permission`);
  return need;
}

function productOf({ name }: ProductModule): Exclude<ProductName, 'SITE'> {
  if (name === 'SITE') throw new Error('the site itself is tested apart');
  return name;
}

function targetOf({ name, target }: ProductModule): ModuleTarget {
  if (target === null) throw new Error(`${name} does not say where its records go`);
  return target;
}
