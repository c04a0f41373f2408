import { applicationError, invalidField, notFound } from '../errors.ts';
import type { Json, JsonObject } from '../json.ts';
import { flagAt, isObject, listAt, numberAt, objectAt, textAt, textsAt } from '../json.ts';
import { offsetMetadata, type QueryOptions, type QueryResult } from '../query.ts';
import { type Listed, recordOf, recordRoutes } from '../record-routes.ts';
import { type DemoRequest, getRoute, postRoute, type Route } from '../route.ts';
import type { SiteState } from '../state.ts';
import {
  COLLECTION_QUERY_V1,
  inventoryQueryV1,
  platformizedQueryV1,
  productQueryV1,
  storeVariantQueryV1,
} from './specs-v1.ts';

const V1 = { permission: 'STORES', app: 'STORES', catalog: 'V1' } as const;
const INVENTORY = { ...V1, permission: 'STORES_INVENTORY' } as const;

function both(path: string): string[] {
  return [`/stores-reader${path}`, `/stores${path}`];
}

/** wire: filters and sorts are JSON texts in the older queries, and `metadata.items` repeats the limit, not the number of records. */
const OLDER = {
  asked: parsedQuery,
  metadata: 'metadata',
  page: (result: QueryResult<JsonObject>) => ({ items: result.limit, offset: result.offset }),
};
/** In the "platformized" ones they are objects. */
const PLATFORMIZED = {
  metadata: 'metadata',
  page: (result: QueryResult<JsonObject>) => ({
    ...offsetMetadata(result),
    tooManyToCount: undefined,
    cursors: {},
  }),
};

const PRODUCTS = { records: 'products', plural: 'products', singular: 'product' } as const;

/** The endpoints of a V1 shop. */
export const routesV1: readonly Route[] = [
  ...recordRoutes({
    ...PRODUCTS,
    needs: V1,
    bases: both('/v1/products'),
    query: { ...OLDER, spec: productQueryV1, beside: totalUpToWall('products') },
    get: {
      code: 'PRODUCT_NOT_FOUND',
      allow: (product, { body, site }) => {
        if (flagAt(body, 'includeMerchantSpecificData')) needAdmin(site);
        needVisible(product, site);
      },
    },
    hidden: ({ body, site }) => {
      const withHidden = flagAt(body, 'includeHiddenProducts');
      if (withHidden || flagAt(body, 'includeMerchantSpecificData')) needAdmin(site);
      return withHidden ? {} : VISIBLE;
    },
    shown: (product, { method, body }) =>
      project(
        product,
        flagAt(body, 'includeMerchantSpecificData'),
        method === 'GET' || flagAt(body, 'includeVariants'),
      ),
  }),
  ...recordRoutes({
    ...PRODUCTS,
    needs: V1,
    bases: both('/v1/products'),
    byGet: true,
    query: {
      ...PLATFORMIZED,
      path: '/query-platformized',
      spec: platformizedQueryV1,
      beside: ({ request, query }) => (beyondWall(request.site, query) ? { products: [] } : {}),
    },
    hidden: ({ site }) =>
      site.assumptions.catalogV1PlatformizedShowsHidden && site.may('STORES_ADMIN') ? {} : VISIBLE,
    shown: (product) => project(product, false, true),
  }),
  ...postRoute(both('/v1/products/:id/variants/query'), { ...V1, handle: variantsOfProduct }),
  ...recordRoutes({
    needs: V1,
    records: 'variants',
    bases: both('/v1/variants'),
    plural: 'variants',
    singular: 'variant',
    query: { ...PLATFORMIZED, spec: storeVariantQueryV1 },
  }),
  ...getRoute(both('/v1/variants/:id'), {
    ...V1,
    handle: ({ params, site: { records } }) => {
      const id = params['id'] ?? '';
      const positions = records.variants.find('productId', id.slice(0, 36)) ?? [];
      const found = positions.map((at) => records.variants.at(at)).find((variant) => variant['id'] === id);
      if (found === undefined) throw notFound('VARIANT_NOT_FOUND', 'Variant', id);
      return { variant: found };
    },
  }),
  ...recordRoutes({
    needs: V1,
    records: 'collections',
    bases: both('/v1/collections'),
    plural: 'collections',
    singular: 'collection',
    query: { ...OLDER, spec: COLLECTION_QUERY_V1, beside: ({ result }) => ({ totalResults: result.total }) },
    get: { code: 'COLLECTION_NOT_FOUND', by: ['slug'] },
    // What a query leaves out unless it is asked for; a collection that is read alone has it all.
    shown: (record, { method, body }) => ({
      ...record,
      ...(method === 'GET' || flagAt(body, 'includeNumberOfProducts') ? {} : { numberOfProducts: undefined }),
      ...(method === 'GET' || flagAt(body, 'includeDescription') ? {} : { description: undefined }),
    }),
  }),
  ...recordRoutes({
    needs: INVENTORY,
    records: 'inventoryItems',
    bases: both('/v2/inventoryItems'),
    plural: 'inventoryItems',
    singular: 'inventoryItem',
    query: { ...OLDER, spec: inventoryQueryV1, beside: totalUpToWall('inventoryItems') },
  }),
  ...postRoute(both('/v2/inventoryItems/:id/getVariants'), {
    ...INVENTORY,
    handle: ({ params, site }) => ({
      inventoryItem: recordOf(
        site.records.inventoryItems,
        params['id'],
        'INVENTORY_NOT_FOUND',
        'Inventory item',
      ),
    }),
  }),
];

const VISIBLE: QueryOptions = { hidden: (read) => read('visible')[0] !== false, hiddenKey: 'visible' };

function variantsOfProduct({ body, params, site }: DemoRequest): JsonObject {
  const withMerchantData = flagAt(body, 'includeMerchantSpecificData');
  if (withMerchantData) needAdmin(site);
  const product = recordOf(site.records.products, params['id'], 'PRODUCT_NOT_FOUND', 'Product');
  needVisible(product, site);
  const wantedIds = textsAt(body, 'variantIds');
  const wantedChoices = Object.entries(objectAt(body, 'choices'));
  const limit = numberAt(objectAt(body, 'paging'), 'limit') ?? 100;
  const offset = numberAt(objectAt(body, 'paging'), 'offset') ?? 0;
  if (limit > 100) {
    throw invalidField('paging.limit', 'must be less than or equal to 100', 'MAX', {
      data: { threshold: 100 },
    });
  }
  const matching = listAt(product, 'variants')
    .filter(isObject)
    .filter((variant) => wantedIds.length === 0 || wantedIds.includes(textAt(variant, 'id') ?? ''))
    .filter((variant) =>
      wantedChoices.every(([name, value]) => objectAt(variant, 'choices')[name] === value),
    );
  return {
    variants: matching.slice(offset, offset + limit).map((variant) => withoutCost(variant, withMerchantData)),
    metadata: { items: limit, offset },
    totalResults: matching.length,
  };
}

function needVisible({ id, visible }: JsonObject, site: SiteState): void {
  if (visible === false && !site.may('STORES_ADMIN'))
    throw notFound('PRODUCT_NOT_FOUND', 'Product', String(id));
}

/** The total beside a list, which beyond the wall has no records where it does not answer with an error. */
function totalUpToWall(plural: string) {
  return ({ request, query, result }: Listed): JsonObject => ({
    ...(beyondWall(request.site, query) ? { [plural]: [] } : {}),
    totalResults: result.total,
  });
}

function project(product: JsonObject, withMerchantData: boolean, withVariants: boolean): JsonObject {
  return {
    ...product,
    ...(withMerchantData ? {} : { costAndProfitData: undefined, costRange: undefined }),
    variants: withVariants
      ? listAt(product, 'variants')
          .filter(isObject)
          .map((variant) => withoutCost(variant, withMerchantData))
      : [],
  };
}

function withoutCost(variant: JsonObject, withMerchantData: boolean): JsonObject {
  if (withMerchantData) return variant;
  return { ...variant, variant: { ...objectAt(variant, 'variant'), costAndProfitData: undefined } };
}

/** Reads a query whose filter and sort are JSON texts. Throws a 400 for an object, or for a text that is no JSON. */
function parsedQuery(query: JsonObject): JsonObject {
  const filter = parsedText(query, 'filter');
  const sort = parsedText(query, 'sort');
  return {
    paging: query['paging'],
    filter: filter ?? {},
    sort: listOfSorts(sort),
  };
}

function parsedText(query: JsonObject, key: 'filter' | 'sort'): Json | undefined {
  const text = query[key];
  if (text === undefined || text === null || text === '') return undefined;
  if (typeof text !== 'string') throw invalidField(`query.${key}`, 'must be a JSON text', 'FORMAT');
  try {
    // JSON.parse makes nothing but JSON.
    return JSON.parse(text) as Json;
  } catch {
    throw invalidField(`query.${key}`, 'is not valid JSON', 'FORMAT');
  }
}

/** wire: a sort is `[{"numericId":"asc"}]`, and `[{"fieldName":"numericId","order":"ASC"}]` is understood as well. */
function listOfSorts(sort: Json | undefined): JsonObject[] {
  const items = Array.isArray(sort) ? sort : sort === undefined ? [] : [sort];
  return items.flatMap((item) => {
    if (!isObject(item)) return [];
    if ('fieldName' in item) return [item];
    return Object.entries(item).map(([fieldName, order]) => ({
      fieldName,
      order: String(order).toUpperCase(),
    }));
  });
}

function beyondWall(site: SiteState, query: JsonObject): boolean {
  return (numberAt(objectAt(query, 'paging'), 'offset') ?? 0) >= site.assumptions.catalogV1OffsetWall;
}

function needAdmin(site: SiteState): void {
  if (site.may('STORES_ADMIN')) return;
  throw applicationError(
    403,
    'UNAUTHORIZED',
    'Permission to manage products is needed for hidden products and merchant data',
  );
}
