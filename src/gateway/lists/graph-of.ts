import type { IResolvers } from '@graphql-tools/utils';
import type { CostTable, FieldCost } from '../../contract/field-cost.ts';
import type { GraphPart, KeyRules } from '../../contract/product-module.ts';
import type { GatewayContext } from '../context.ts';
import { mergedResolvers } from '../federation/merged-resolvers.ts';

/** What a list gives to the graph. */
export interface ListGraph {
  /** The resolvers of the list itself: the connection, the single record, the reference. */
  readonly resolvers: Readonly<{ [type: string]: Readonly<{ [field: string]: unknown }> }>;
  readonly costs: CostTable;
  /** What ids look like that are no GUIDs, by schema coordinate. */
  readonly keys: KeyRules;
}

/** The resolvers, costs and keys of a product: what follows from its lists, and what it says of its fields, where it has to say something. */
export function graphOf(
  lists: readonly ListGraph[],
  {
    resolvers: own = {},
    costs: ofOwn = {},
  }: { readonly resolvers?: object; readonly costs?: CostTable } = {},
): Required<Pick<GraphPart, 'resolvers' | 'costs' | 'keys'>> {
  return {
    // The resolvers of a list are functions of its own records; what runs them does not know their types.
    resolvers: mergedResolvers([
      ...lists.map(({ resolvers }) => resolvers as IResolvers<unknown, GatewayContext>),
      own as IResolvers<unknown, GatewayContext>,
    ]),
    costs: Object.assign({}, ...lists.map(({ costs }) => costs), costsOf(own), ofOwn) as CostTable,
    keys: Object.assign({}, ...lists.map(({ keys }) => keys)) as KeyRules,
  };
}

/** A resolver that says what its field costs. */
export type Costed<Resolver> = Resolver & { readonly cost: FieldCost };

/** Says what the field of a resolver costs. */
export function costed<Resolver extends object>(cost: FieldCost, resolver: Resolver): Costed<Resolver> {
  return Object.assign(resolver, { cost });
}

/** What those of some resolvers say. */
export function costsOf(resolvers: object): CostTable {
  const fields = Object.entries(resolvers).flatMap(([type, ofType]: [string, unknown]) =>
    Object.entries(ofType ?? {}).flatMap(([field, resolver]: [string, unknown]) =>
      isCosted(resolver) ? [[`${type}.${field}`, resolver.cost] as const] : [],
    ),
  );
  return Object.fromEntries(fields);
}

function isCosted(resolver: unknown): resolver is Costed<object> {
  return typeof resolver === 'function' && 'cost' in resolver;
}
