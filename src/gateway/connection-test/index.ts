import type { IResolvers } from '@graphql-tools/utils';
import type { Resolvers } from '../../generated/resolvers.ts';
import { moduleMap } from '../../migration/module-map.ts';
import { permissionLabel } from '../advice.ts';
import type { GatewayContext } from '../context.ts';
import type { GraphPart, PermissionNeed, ProductModule } from '../product-module.ts';
import { notGranted } from './grant-advice.ts';
import { testConnection, type TestedProduct } from './run.ts';

/** The part of the graph that tests the connection to Wix, for the products it is given. */
export function connectionPart(modules: readonly ProductModule[]): GraphPart {
  const resolvers: Resolvers = {
    Query: {
      connection: (_, _args, context) => testConnection(modules, context),
    },
    ConnectionTest: {
      credentials: (test) => test,
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
      insitesModule: ({ module }) => moduleMap[productOf(module)].module,
      alternativeModule: ({ module }) => moduleMap[productOf(module)].alternative,
      permissions: ({ module }) => [...module.permissions],
    },
    PermissionAdvice: {
      permission: ({ permission }) => permissionLabel(permission),
      name: ({ permission }) => permission.name,
      scope: ({ permission }) => permission.scope,
      readOnly: ({ permission }) => permission.readOnly,
      isOptional: ({ optional }) => optional ?? false,
    },
  };
  return {
    schema: 'connection',
    // The generated map names its functions one by one; a part takes any map over the same context.
    resolvers: resolvers as IResolvers<unknown, GatewayContext>,
    // A probe may have to find out the catalog version first.
    costs: { 'Query.connection': { kind: 'fixed', requests: modules.length + 1 } },
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

function productOf({ name }: ProductModule): keyof typeof moduleMap {
  if (name === 'SITE') throw new Error('the site itself is tested apart');
  return name;
}
