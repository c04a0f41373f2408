import { applicationError, entitySets, getRoute, objectAt, postRoute, queryRoute } from '../making.ts';
import { recordRoutes, served, textAt, textsAt } from '../making.ts';
import type { DemoProduct, DemoRequest, JsonObject } from '../making.ts';
import {
  absentApp,
  COLLECTION_GONE,
  collectionCount,
  collectionId,
  collectionRecord,
} from './collections.ts';
import { collectionSerial, limitIn } from './collections.ts';
import { countItems, getItem, queryItems, queryReferenced } from './item-routes.ts';
import { allItems } from './item-sets.ts';

const at = (path: string): string[] => ['/wix-data/v2', '/data/v2'].map((prefix) => prefix + path);

function denied({ body, params }: DemoRequest): never {
  const id = textAt(body, 'dataCollectionId') ?? params['dataCollectionId'];
  throw applicationError(
    403,
    'WDE0027',
    `WDE0027: The current user does not have permissions to read on the ${id ?? 'requested'} collection.`,
  );
}

const ITEMS = { permission: 'DATA', app: 'DATA', denied } as const;
const METADATA = { permission: 'DATA_COLLECTIONS', app: 'DATA', denied } as const;

/** Wix Data (CMS): collections and their items. */
export const dataProduct: DemoProduct = {
  absent: () => applicationError(400, 'WDE0110', 'Wix Code not enabled.'),
  records: (site) => ({
    ...entitySets(site, {
      dataCollections: {
        make: (n) => collectionRecord(site, n),
        count: collectionCount(site),
        ids: {
          of: (n) => collectionId(site, n),
          serialOf: (id) => collectionSerial(site, id),
        },
      },
    }),
    dataItems: allItems(site),
  }),
  routes: [
    ...recordRoutes({
      ...served(at('/collections'), METADATA, 'collections', 'collection'),
      records: 'dataCollections',
      // wire: ordered by id; the list has neither a filter nor cursors.
      query: {
        method: 'GET',
        path: '',
        spec: {
          name: 'collections',
          paging: 'offset',
          maxLimit: 100,
          defaultLimit: 50,
          fields: {},
          defaultSort: { fieldName: 'id', order: 'ASC' },
        },
        asked: (_, { body }) => {
          limitIn(objectAt(body, 'paging'), 100);
          return { paging: body['paging'] };
        },
      },
      hidden: ({ site }) => ({ hidden: (read) => !absentApp(site, String(read('id')[0])) }),
      shown: (collection, { body }) => masked(collection, textsAt(body, 'fields')),
    }),
    ...getRoute(at('/collections/:dataCollectionId*'), { ...METADATA, handle: getCollection }),
    ...queryRoute(at('/items/query'), { ...ITEMS, handle: queryItems }),
    ...postRoute(at('/items/count'), { ...ITEMS, handle: countItems }),
    ...postRoute(at('/items/query-referenced'), { ...ITEMS, handle: queryReferenced }),
    ...getRoute(at('/items/:dataItemId*'), { ...ITEMS, handle: getItem }),
  ],
};

function getCollection({ params, body, site }: DemoRequest): JsonObject {
  const id = params['dataCollectionId'] ?? '';
  const { dataCollections } = site.records;
  const position = absentApp(site, id) ? undefined : dataCollections.indexOf(id);
  if (position === undefined) throw applicationError(404, 'WDE0025', COLLECTION_GONE(id));
  return { collection: masked(dataCollections.at(position), textsAt(body, 'fields')) };
}

function masked(collection: JsonObject, fields: readonly string[]): JsonObject {
  if (fields.length === 0) return collection;
  return Object.fromEntries(
    Object.entries(collection).filter(([key]) => key === 'id' || fields.includes(key)),
  );
}
