import type { CostTable, FieldCost } from '../../contract/field-cost.ts';

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
