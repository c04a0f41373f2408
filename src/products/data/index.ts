import type { ProductModule } from '../../gateway/product-module.ts';
import { permissions } from '../../wix/permissions.ts';
import type { WixClient } from '../../wix/client.ts';
import { collectionResolvers } from './collection-resolvers.ts';
import { COLLECTIONS_PAGE } from './definitions.ts';
import { isGone } from './data-errors.ts';
import { endpoints } from './endpoints.ts';
import { itemResolvers } from './item-resolvers.ts';
import { ITEMS_PAGE } from './item-reads.ts';
import { MAX_INCLUDED, SAFE_BATCH } from './loaders.ts';
import { queryResolvers } from './query-resolvers.ts';
import { dynamicSteps } from './steps.ts';

const BATCH = { kind: 'batch', perRequest: SAFE_BATCH } as const;

/** Collections of apps and outside databases have a name in front; their pages are smaller. */
function pageMaxFor({ collectionId }: Readonly<Record<string, unknown>>): number {
  return typeof collectionId === 'string' && collectionId.includes('/') ? SAFE_BATCH : ITEMS_PAGE;
}

/** A collection's id that none has. */
const NO_COLLECTION = 'no-such-collection';

/**
 * One cheap read of items. Which collections there are only a key that may manage them can ask, so it is made of one that there is not: Wix
 * says so to a key that may read items, and refuses one that may not (docs/fidelity.md#data-probe).
 */
async function probe(wix: WixClient): Promise<unknown> {
  try {
    return await wix.call(endpoints.countItems, { dataCollectionId: NO_COLLECTION });
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

export const data: ProductModule = {
  name: 'DATA',
  title: 'Wix Data (CMS)',
  schema: 'data',
  endpoints: Object.values(endpoints),
  permissions: [
    {
      permission: permissions.DATA_ITEMS,
      purpose: 'The items of the collections that the site keeps in its CMS.',
      loss: 'The content of dynamic pages is lost: no collection has any items.',
    },
    {
      permission: permissions.DATA_COLLECTIONS,
      purpose: 'The list of collections with their fields, types and references.',
      loss: 'Collections have to be named by hand, and their items come without labels, types and the collections that references lead to.',
      optional: true,
    },
  ],
  probe,
  dynamicSteps,
  resolvers: { Query: queryResolvers, ...collectionResolvers, ...itemResolvers },
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
    'DataItem.owner': BATCH,
    'DataItem.fields': BATCH,
    // The items, and the definition that says where the reference leads.
    'DataItem.reference': { ...BATCH, requests: 2 },
    'DataItem.references': {
      kind: 'connection',
      pageMax: ITEMS_PAGE,
      batched: { upTo: MAX_INCLUDED, perRequest: SAFE_BATCH },
    },
  },
};
