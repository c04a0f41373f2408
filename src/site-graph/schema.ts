import {
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  specifiedDirectives,
  type GraphQLFieldConfigMap,
} from 'graphql';
import { otherCosts, type FieldCost } from '../contract/field-cost.ts';
import type { GatewayContext } from '../gateway/context.ts';
import type { SiteGraph } from '../gateway/operation/site-graph.ts';
import { baseTypes, subgraphBaseTypes } from './base-types.ts';
import { cmsField } from './cms-type.ts';
import type { SiteCollections } from './collections.ts';
import { subgraphSdl } from './subgraph-sdl.ts';

type QueryFields = GraphQLFieldConfigMap<unknown, GatewayContext>;

/** Fields of `Query` that only a router asks for: the graph of one site is no part of a larger one. */
const OF_ROUTERS: ReadonlySet<string> = new Set(['_service', '_entities']);

/**
 * Makes a graph of a site's own collections.
 * @param whole the graph of all sites
 */
export type MakeSiteGraph = (whole: SiteGraph, read: SiteCollections) => SiteGraph;

/**
 * The graph of all sites with the collections of one of them below `cms`. Its types are made as objects, and those of the graph of all sites are
 * shared, not copied: the SDL of 200 collections takes `makeExecutableSchema` four times as long (bench/typed-collections.ts), and has no resolvers then.
 */
export const makeSiteGraph: MakeSiteGraph = (whole, read) => {
  const base = baseTypes(whole.schema);
  const { costs, type, ...cms } = cmsField(base, read);
  const shown = Object.entries(base.object('Query').toConfig().fields).filter(
    ([name]) => !OF_ROUTERS.has(name),
  );
  const schema = schemaOf({ ...Object.fromEntries(shown), cms: { ...cms, type: new GraphQLNonNull(type) } });
  return { schema, costs: otherCosts(whole.costs, costs()) };
};

/** The collections of a site alone, as a subgraph of a federation: records of other parts are their keys. */
export const makeSiteSubgraph: MakeSiteGraph = (whole, read) => {
  // A router that cannot reach this subgraph has null for it, and the answers of the others.
  const { costs, ...cms } = cmsField(subgraphBaseTypes(whole.schema), read);
  const service = serviceField(() => subgraphSdl(schemaOf({ cms }), whole.schema));
  const schema = schemaOf({ cms, _service: service });
  return { schema, costs: otherCosts(NO_COSTS, costs()) };
};

const NO_COSTS: Readonly<Record<string, FieldCost>> = {};

function schemaOf(fields: QueryFields): GraphQLSchema {
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields }),
    directives: specifiedDirectives,
    // Every name and type of it is made by this module: validation would take longer than making it.
    assumeValid: true,
  });
}

/** The field by which a router learns what a subgraph has. */
function serviceField(sdl: () => string): QueryFields[string] {
  const type = new GraphQLObjectType({ name: '_Service', fields: { sdl: { type: GraphQLString } } });
  return { type: new GraphQLNonNull(type), resolve: () => ({ sdl }) };
}
