import type { ProductModule } from '../../contract/product-module.ts';
import { COLLECTIONS_PAGE } from './definitions.ts';
import { dynamicSteps } from './migration.ts';
import { requireCollectionId, requireItemId } from './data-ids.ts';
import { endpoints } from './endpoints.ts';
import { resolvers } from './fields.ts';
import { ITEMS_PAGE } from './item-reads.ts';
import { MAX_INCLUDED, SAFE_BATCH } from './loaders.ts';
import { needs } from './needs.ts';
import { queryResolvers } from './query-resolvers.ts';

const BATCH = { kind: 'batch', perRequest: SAFE_BATCH } as const;

/** Collections of apps and outside databases have a name in front; their pages are smaller. */
function pageMaxFor({ collectionId }: Readonly<Record<string, unknown>>): number {
  return typeof collectionId === 'string' && collectionId.includes('/') ? SAFE_BATCH : ITEMS_PAGE;
}

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
    {
      id: 'e593b0bd-b783-45b8-97c2-873d42aacaf4',
      name: 'Wix Data (CMS)',
      data: 'collections and their items',
    },
    {
      id: '675bbcef-18d8-41f5-800e-131ec9e08762',
      name: 'Wix Data (CMS)',
      data: 'collections and their items',
    },
  ],
  schema: 'data',
  endpoints: Object.values(endpoints),
  permissions: needs,
  dynamicSteps,
  resolvers: { Query: queryResolvers, ...resolvers },
  keys: {
    'DataCollection.id': requireCollectionId,
    'DataItem.collectionId': requireCollectionId,
    'DataItem.id': requireItemId,
  },
  costs: {
    'Query.dataCollection': { kind: 'fixed', requests: 1 },
    'Query.dataCollections': { kind: 'connection', pageMax: COLLECTIONS_PAGE },
    'Query.dataItem': { kind: 'fixed', requests: 1 },
    // One more for the definition of the collection.
    'Query.dataItems': { kind: 'connection', pageMax: ITEMS_PAGE, pageMaxFor, passes: 2 },
    'DataCollection.totalItems': { kind: 'fixed', requests: 1 },
    'DataCollection.items': { kind: 'connection', pageMax: SAFE_BATCH },
    'DataCollection.fields': { kind: 'list', size: 12 },
    'DataReferenceMetadata.referencedCollection': BATCH,
    'DataItem.collection': BATCH,
    // Items of a page are of one collection, whose definition tells about all of them.
    'DataItem.fields': { kind: 'batch', perRequest: ITEMS_PAGE },
    // The items, and the definition that says where the reference leads.
    'DataItem.reference': { ...BATCH, requests: 2 },
    'DataItem.references': {
      kind: 'connection',
      pageMax: ITEMS_PAGE,
      batched: { upTo: MAX_INCLUDED, perRequest: SAFE_BATCH },
    },
  },
};
