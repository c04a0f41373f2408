import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
} from 'graphql';
import { DEFAULT_FIRST } from '../gateway/paging/connection.ts';
import type { GatewayContext } from '../gateway/context.ts';
import type { BaseTypes } from './base-types.ts';

/** The arguments of every connection. */
export const PAGE_ARGUMENTS: GraphQLFieldConfigArgumentMap = {
  first: {
    type: GraphQLInt,
    defaultValue: DEFAULT_FIRST,
    description: 'How many records to return, 1 to 1000.',
  },
  after: {
    type: GraphQLString,
    description: 'Cursor to read on from: `pageInfo.endCursor` of the page before.',
  },
};

/** Shows a record of a page: itself, or what it leads to. */
type ShowNode = (record: unknown, context: GatewayContext, info: GraphQLResolveInfo) => unknown;

/**
 * A connection as all lists of the graph have it.
 * @param name what its types are called, before `Connection` and `Edge`
 * @param show how a record of the page becomes the node, where it is not the node itself
 */
export function connectionType(
  base: BaseTypes,
  name: string,
  node: GraphQLObjectType,
  show?: ShowNode,
): GraphQLObjectType {
  const shown = show === undefined ? {} : { resolve: nodeOf(show) };
  const edge = new GraphQLObjectType({
    name: `${name}Edge`,
    description: 'A record and its place in the list.',
    fields: {
      cursor: { type: new GraphQLNonNull(GraphQLString), description: 'Cursor to read on from after it.' },
      node: { type: node, description: 'The record; null, with an error, when it cannot be read.', ...shown },
    },
  });
  const listed = show === undefined ? {} : { resolve: nodesOf(show) };
  return new GraphQLObjectType({
    name: `${name}Connection`,
    description: 'A page of a list.',
    fields: {
      edges: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(edge))),
        description: 'The records with their cursors.',
      },
      nodes: {
        type: new GraphQLNonNull(new GraphQLList(node)),
        description: 'The records; null, with an error at its place, for one that cannot be read.',
        ...listed,
      },
      pageInfo: {
        type: new GraphQLNonNull(base.object('PageInfo')),
        description: 'Where the page lies in the list.',
      },
      totalCount: {
        type: GraphQLInt,
        description: 'How many records the list has; one further request unless the page holds them all.',
      },
      availability: {
        type: new GraphQLNonNull(base.object('Availability')),
        description: 'Whether the records could be read at all.',
      },
    },
  });
}

interface ListOfNodes {
  nodes(): Promise<readonly unknown[]>;
}

function nodeOf(show: ShowNode): GraphQLFieldResolver<{ readonly node: unknown }, GatewayContext> {
  return (edge, _args, context, info) => show(edge.node, context, info);
}

function nodesOf(show: ShowNode): GraphQLFieldResolver<ListOfNodes, GatewayContext> {
  return async (list, _args, context, info) =>
    (await list.nodes()).map((record) => show(record, context, info));
}
