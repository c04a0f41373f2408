import { mergeResolvers } from '@graphql-tools/merge';
import type { IResolvers } from '@graphql-tools/utils';
import type { CostTable } from '../../contract/field-cost.ts';
import type { GatewayContext } from '../context.ts';
import type { List } from './list.ts';
import type { Identified, RootField } from './source.ts';

/** The resolvers and costs of a product: what follows from its lists, and what it says of its fields. */
export function graphOf(
  lists: readonly Pick<List<RootField, Identified>, 'resolvers' | 'costs'>[],
  own: { readonly resolvers: object; readonly costs: CostTable },
): { readonly resolvers: IResolvers<unknown, GatewayContext>; readonly costs: CostTable } {
  return {
    // The resolvers of a list are functions of its own records; what runs them does not know their types.
    resolvers: mergeResolvers([
      ...lists.map(({ resolvers }) => resolvers as IResolvers<unknown, GatewayContext>),
      own.resolvers as IResolvers<unknown, GatewayContext>,
    ]),
    costs: Object.assign({}, ...lists.map(({ costs }) => costs), own.costs) as CostTable,
  };
}
