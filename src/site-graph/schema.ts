import {
  GraphQLID,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  specifiedDirectives,
  type GraphQLFieldConfigMap,
} from 'graphql';
import type { Availability } from '../contract/answer-report.ts';
import { otherCosts, type FieldCost } from '../contract/field-cost.ts';
import type { GatewayContext } from '../gateway/context.ts';
import type { SiteGraph } from '../gateway/site-graph.ts';
import { ITEMS_PAGE } from '../products/data/item-requests.ts';
import { itemById } from '../products/data/lists.ts';
import { baseTypes, type BaseTypes } from './base-types.ts';
import type { SiteCollections } from './collections.ts';
import { PAGE_ARGUMENTS } from './connection-types.ts';
import { FilterTypes } from './filters.ts';
import { ItemTypes, type ItemType } from './item-types.ts';
import { modelCollections, type CollectionModel } from './model.ts';
import { readItems, type ItemArgs } from './read-items.ts';

type CmsFields = GraphQLFieldConfigMap<unknown, GatewayContext>;

/** Fields of `Query` that only a router asks for: the graph of one site is no part of a larger one. */
const OF_ROUTERS: ReadonlySet<string> = new Set(['_service', '_entities']);

/**
 * The graph of all sites with the collections of one of them below `cms`. Its types are made as objects, and those of the graph of all sites are
 * shared, not copied: the SDL of 200 collections takes `makeExecutableSchema` four times as long (bench/typed-collections.ts), and has no resolvers then.
 * @param whole the graph of all sites
 */
export function makeSiteGraph(whole: SiteGraph, { collections, availability }: SiteCollections): SiteGraph {
  const base = baseTypes(whole.schema);
  const models = modelCollections(collections);
  const types = new ItemTypes(base, models);
  const filters = new FilterTypes(base);
  const costs: Record<string, FieldCost> = {};
  const fields: CmsFields = { availability: availabilityField(base, availability) };
  for (const model of models) {
    const type = types.of(model);
    fields[model.field] = listField(model, type, filters);
    fields[model.one] = itemField(model, type);
    costs[`Cms.${model.field}`] = { kind: 'connection', pageMax: Math.min(ITEMS_PAGE, model.pageMax) };
    costs[`Cms.${model.one}`] = { kind: 'fixed', requests: 1 };
  }
  const schema = withCms(base, fields, availability);
  return { schema, costs: otherCosts(whole.costs, { ...costs, ...types.costs() }) };
}

function availabilityField(base: BaseTypes, availability: Availability): CmsFields[string] {
  return {
    type: new GraphQLNonNull(base.object('Availability')),
    description: 'Whether the collections of the site could be read.',
    resolve: () => availability,
  };
}

function listField(
  model: CollectionModel,
  { node, connection }: ItemType,
  filters: FilterTypes,
): CmsFields[string] {
  const order = filters.orderOf(model);
  return {
    type: connection,
    description: `The items of ${String(node.description)} By their ids, drafts included.`,
    args: {
      ...PAGE_ARGUMENTS,
      filter: { type: filters.filterOf(model), description: 'Only the items that meet all of these.' },
      ...(order === undefined
        ? {}
        : { orderBy: { type: order, description: 'In which order; by id when it is left out.' } }),
    },
    resolve: (_, args: ItemArgs, context, info) => readItems(context, model, args, info),
  };
}

function itemField(model: CollectionModel, { node }: ItemType): CmsFields[string] {
  return {
    type: node,
    description: `One item of ${String(node.description)} Null when it has none with this id.`,
    args: { id: { type: new GraphQLNonNull(GraphQLID), description: "Wix's id of the item." } },
    resolve: (_, { id }: { readonly id: string }, context) => itemById(context, model.id, id),
  };
}

function withCms(base: BaseTypes, fields: CmsFields, availability: Availability): GraphQLSchema {
  const cms = new GraphQLObjectType<unknown, GatewayContext>({
    name: 'Cms',
    description: "The site's own collections, each as types of its own.",
    fields,
  });
  const { fields: all, ...query } = base.object('Query').toConfig();
  const shown = Object.fromEntries(Object.entries(all).filter(([name]) => !OF_ROUTERS.has(name)));
  return new GraphQLSchema({
    query: new GraphQLObjectType({
      ...query,
      fields: {
        ...shown,
        cms: {
          type: new GraphQLNonNull(cms),
          description: "The site's own collections, by types that were made from their definitions.",
          resolve: (_source, _args, context: GatewayContext) => {
            if (availability.status !== 'AVAILABLE') context.report.skip('DATA', availability);
            return {};
          },
        },
      },
    }),
    directives: specifiedDirectives,
    // Every name and type of it is made by this module: validation would take longer than making it.
    assumeValid: true,
  });
}
