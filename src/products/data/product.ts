import type { PermissionNeed, ProductModule } from '../../contract/product-module.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { isGone } from './codes.ts';
import { conversions, resolvers } from './fields.ts';
import { requireCollectionId, requireItemId, requireLanguage } from './ids.ts';
import { ITEMS_PAGE, SAFE_BATCH } from './item-requests.ts';
import { collections, itemById, itemList } from './lists.ts';
import { dynamicSteps } from './migration.ts';
import { MAX_INCLUDED } from './references.ts';
import { endpoints } from './wire.ts';

/** A collection's id that none has. */
const NO_COLLECTION = 'no-such-collection';

/** What a key needs to read the CMS. */
const needs: readonly PermissionNeed[] = [
  {
    permission: permissions.DATA_ITEMS,
    purpose: 'The items of the collections that the site keeps in its CMS.',
    loss: 'The content of dynamic pages is lost: no collection has any items.',
    lists: ['dataItems'],
    // Which collections there are only a key that may manage them can ask, so it is one that there is not: Wix says so to a key that may read
    // items, and refuses one that may not (docs/fidelity.md#data-probe).
    probe: (wix) =>
      wix.call(endpoints.countItems, { dataCollectionId: NO_COLLECTION }).catch((error: unknown) => {
        if (!isGone(error)) throw error;
      }),
  },
  {
    permission: permissions.DATA_COLLECTIONS,
    purpose: 'The list of collections with their fields, types and references.',
    loss: 'Collections have to be named by hand, and their items come without labels, types and the collections that references lead to.',
    optional: true,
    lists: ['dataCollections'],
    probe: (wix) => wix.call(endpoints.listCollections, { paging: { limit: 1, offset: 0 }, fields: ['id'] }),
  },
];

const Query: QueryResolvers = {
  dataItem(_, args, context) {
    return itemById(context, requireCollectionId(args.collectionId, 'collectionId'), args.id);
  },
  dataItems(_, { collectionId, consistentRead, language, ...args }, context, info) {
    const items = itemList(requireCollectionId(collectionId, 'collectionId'), {
      ...(consistentRead === true ? { consistentRead } : {}),
      ...(language == null ? {} : { language: requireLanguage(language) }),
    });
    return items.connection(context, args, info);
  },
};

/** Collections of apps and outside databases have a name in front; their pages are smaller. */
function pageMaxFor({ collectionId }: Readonly<Record<string, unknown>>): number {
  return typeof collectionId === 'string' && collectionId.includes('/') ? SAFE_BATCH : ITEMS_PAGE;
}

const APP = { name: 'Wix Data (CMS)', data: 'collections and their items' };

export const data: ProductModule = {
  name: 'DATA',
  title: 'Wix Data (CMS)',
  target: {
    module: 'DATA',
    alternative: null,
    becomes: 'a database for each collection with its items',
    place: 7,
  },
  apps: [
    { id: 'e593b0bd-b783-45b8-97c2-873d42aacaf4', ...APP },
    { id: '675bbcef-18d8-41f5-800e-131ec9e08762', ...APP },
  ],
  schema: 'data',
  endpoints: Object.values(endpoints),
  permissions: needs,
  conversions,
  dynamicSteps,
  ...graphOf([collections], {
    resolvers: { Query, ...resolvers },
    costs: {
      'Query.dataItem': { kind: 'fixed', requests: 1 },
      // One more for the definition of the collection.
      'Query.dataItems': { kind: 'connection', pageMax: ITEMS_PAGE, pageMaxFor, concatenated: 2 },
      'DataCollection.totalItems': { kind: 'fixed', requests: 1 },
      'DataCollection.items': { kind: 'connection', pageMax: SAFE_BATCH },
      'DataCollection.fields': { kind: 'list', size: 12 },
      // Items of a page are of one collection, whose definition tells about all of them.
      'DataItem.fields': { kind: 'batch', perRequest: ITEMS_PAGE },
      // The items, and the definition that says where the reference leads.
      'DataItem.reference': { kind: 'batch', perRequest: SAFE_BATCH, requests: 2 },
      'DataItem.references': {
        kind: 'connection',
        pageMax: ITEMS_PAGE,
        batched: { upTo: MAX_INCLUDED, perRequest: SAFE_BATCH },
      },
    },
  }),
  keys: {
    'DataCollection.id': requireCollectionId,
    'DataItem.collectionId': requireCollectionId,
    'DataItem.id': requireItemId,
  },
};
