import type { GraphQLResolveInfo } from 'graphql';
import { explained } from '../../gateway/batch-loader.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { connection, type ConnectionArgs, type ConnectionResult } from '../../gateway/paging/connection.ts';
import { selectedNodeFields } from '../../gateway/selection.ts';
import type { DataItemFilter, QueryResolvers } from '../../generated/resolvers.ts';
import { collectionsList, countCollections } from './collections-list.ts';
import { noCollection } from './data-errors.ts';
import { requireCollectionId, requireItemId, requireItemIds, requireLanguage } from './data-ids.ts';
import { readCollection } from './definitions.ts';
import { countItems, itemsList, type ItemListOptions } from './items-list.ts';
import { loadItem, wasFoundGone } from './loaders.ts';
import { readElsewhere } from './read-elsewhere.ts';
import type { DataCollectionRecord, DataItemRecord } from './records.ts';

export const queryResolvers: Pick<
  QueryResolvers,
  'dataCollection' | 'dataCollections' | 'dataItem' | 'dataItems'
> = {
  dataCollection: (_, { id }, context) =>
    explained(context, 'DATA', readCollection(context.wix, requireCollectionId(id, 'id'))),
  dataCollections: (_, args, context) =>
    connection<DataCollectionRecord>(context, {
      product: 'DATA',
      entity: 'DataCollection',
      args,
      open: () => collectionsList(context),
      count: async (pageTotal) => (await pageTotal()) ?? countCollections(context),
    }),
  dataItem: async (_, args, context) => {
    const collectionId = requireCollectionId(args.collectionId);
    const item = await loadItem(context, collectionId, requireItemId(args.id));
    if (item === null && wasFoundGone(context, collectionId)) throw noCollection(collectionId);
    return item;
  },
  dataItems: (_, { collectionId, filter, orderBy, consistentRead, language, ...args }, context, info) =>
    itemsConnection(context, info, args, {
      collectionId: requireCollectionId(collectionId),
      filter: checkedFilter(filter ?? {}),
      orderBy,
      consistentRead: consistentRead === true,
      language: language == null ? null : requireLanguage(language),
    }),
};

/** The items of a collection as a connection. */
export function itemsConnection(
  context: GatewayContext,
  info: GraphQLResolveInfo,
  args: ConnectionArgs,
  options: ItemListOptions,
): ConnectionResult<DataItemRecord> {
  return connection<DataItemRecord>(context, {
    product: 'DATA',
    entity: 'DataItem',
    args,
    query: options,
    open: () => {
      const elsewhere = readElsewhere(options.collectionId);
      if (elsewhere !== null)
        context.report.note(
          `${JSON.stringify(options.collectionId)} belongs to a Wix app: \`${elsewhere.field}\` reads the same records from the app itself, with all that the app shows.`,
        );
      return itemsList(context, { ...options, keys: neededKeys(info) });
    },
    count: async (pageTotal) => (await pageTotal()) ?? countItems(context, options),
  });
}

/** Fields of an item that its system fields are enough for; references are looked up by id. */
const LIGHT: ReadonlySet<string> = new Set([
  '__typename',
  'collectionId',
  'id',
  'collection',
  'createdAt',
  'updatedAt',
  'ownerId',
  'owner',
  'publishStatus',
  'references',
]);

/** The only keys to ask Wix for; undefined where whole items are needed. */
function neededKeys(info: GraphQLResolveInfo): readonly string[] | undefined {
  return [...selectedNodeFields(info)].every((name) => LIGHT.has(name))
    ? ['_id', '_createdDate', '_updatedDate', '_owner', '_publishStatus']
    : undefined;
}

function checkedFilter(filter: DataItemFilter): DataItemFilter {
  return filter.ids == null ? filter : { ...filter, ids: requireItemIds(filter.ids) };
}
