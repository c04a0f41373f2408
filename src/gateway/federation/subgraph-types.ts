import { buildSubgraphSchema } from '@apollo/subgraph/dist/buildSubgraphSchema.js';
import { addResolversToSchema } from '@apollo/subgraph/dist/resolvers.js';
import { entitiesResolver } from '@apollo/subgraph/dist/types.js';
import {
  buildASTSchema,
  print,
  type DocumentNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { GraphPart } from '../../contract/product-module.ts';
import type { GatewayContext } from '../context.ts';
import { mergedSdl } from './sdl.ts';

/**
 * The types of a Federation 2 subgraph of some parts, with no resolvers but those of the federation.
 * @param prepared the whole document of that subgraph, which was validated when it was prepared
 * @throws Error when the SDL of the parts is not valid
 */
export function subgraphTypes(parts: readonly GraphPart[], prepared?: DocumentNode): GraphQLSchema {
  if (prepared === undefined) return buildSubgraphSchema([{ typeDefs: mergedSdl(parts) }]);
  const schema = buildASTSchema(prepared, { assumeValid: true, assumeValidSDL: true });
  addResolversToSchema(schema, {
    Query: {
      _service: () => ({ sdl: print(prepared) }),
      _entities: (
        _: unknown,
        { representations }: Representations,
        context: GatewayContext,
        info: GraphQLResolveInfo,
      ) => entitiesResolver({ representations, context, info }),
    },
    _Entity: { __resolveType: ({ __typename }: { readonly __typename: string }) => __typename },
  });
  return schema;
}

interface Representations {
  readonly representations: readonly unknown[];
}
