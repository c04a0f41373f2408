import type { IResolvers } from '@graphql-tools/utils';
import type { GatewayContext } from '../context.ts';

/** Maps of resolvers as one: a type that several of them have gets the fields of all, the last of each name. */
export function mergedResolvers(
  maps: readonly IResolvers<unknown, GatewayContext>[],
): IResolvers<unknown, GatewayContext> {
  const merged: Record<string, object> = {};
  for (const [type, fields] of maps.flatMap((map) => Object.entries(map))) {
    const known = merged[type];
    merged[type] = known === undefined ? fields : { ...known, ...fields };
  }
  // Each value is one of theirs, or has the fields of several.
  return merged as IResolvers<unknown, GatewayContext>;
}
