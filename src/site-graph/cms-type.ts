import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLArgumentConfig,
  type GraphQLFieldConfigMap,
} from 'graphql';
import type { Availability } from '../contract/answer-report.ts';
import type { FieldCost } from '../contract/field-cost.ts';
import type { GatewayContext } from '../gateway/context.ts';
import { ITEMS_PAGE } from '../products/data/item-requests.ts';
import { itemById } from '../products/data/lists.ts';
import type { BaseTypes } from './base-types.ts';
import type { SiteCollections } from './collections.ts';
import { PAGE_ARGUMENTS } from './connection-types.ts';
import { FilterTypes } from './filters.ts';
import { ItemTypes, type ItemType } from './item-types.ts';
import { modelCollections, type CollectionModel } from './model.ts';
import { readItems, type ItemArgs } from './read-items.ts';

type CmsFields = GraphQLFieldConfigMap<unknown, GatewayContext>;

/** The field of `Query` below which the collections are. */
export interface CmsField {
  readonly type: GraphQLObjectType;
  readonly description: string;
  readonly resolve: (source: unknown, args: unknown, context: GatewayContext) => object;
  /** What its fields cost; known once a schema is made of it. */
  readonly costs: () => Readonly<Record<string, FieldCost>>;
}

/** Makes the types of all collections. */
export function cmsField(base: BaseTypes, { collections, availability }: SiteCollections): CmsField {
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
  return {
    type: new GraphQLObjectType<unknown, GatewayContext>({
      name: 'Cms',
      description: "The site's own collections, each as types of its own.",
      fields,
    }),
    description: "The site's own collections, by types that were made from their definitions.",
    resolve: (_source, _args, context) => {
      if (availability.status !== 'AVAILABLE') context.report.skip('DATA', availability);
      return {};
    },
    costs: () => ({ ...costs, ...types.costs() }),
  };
}

function availabilityField(base: BaseTypes, availability: Availability): CmsFields[string] {
  return {
    type: new GraphQLNonNull(base.object('Availability')),
    description: 'Whether the collections of the site could be read.',
    resolve: () => availability,
  };
}

const CONSISTENT_READ: GraphQLArgumentConfig = {
  type: GraphQLBoolean,
  defaultValue: false,
  description:
    'Whether Wix reads its primary database: slower, but it shows what was changed in the last seconds.',
};

const LANGUAGE: GraphQLArgumentConfig = {
  type: GraphQLString,
  description: 'The language to translate texts to, as an IETF tag such as `he` or `pt-BR`.',
};

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
      consistentRead: CONSISTENT_READ,
      ...(model.isTranslated ? { language: LANGUAGE } : {}),
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
