import { applicationError, invalidField, notFound } from '../errors.ts';
import type { Json, JsonObject } from '../json.ts';
import { flagAt, isObject, listAt, numberAt, objectAt, textAt, textsAt } from '../json.ts';
import type { QueryOptions, QueryResult } from '../query.ts';
import { offsetMetadata, runQuery } from '../query.ts';
import type { DemoRequest, Route } from '../route.ts';
import { getRoute, postRoute, queryRoute } from '../route.ts';
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

/** The endpoints of a V1 shop. wire: filters and sorts are JSON texts in the older queries, objects in the "platformized" ones. */
export const routesV1: readonly Route[] = [
  ...postRoute(both('/v1/products/query'), {
    ...V1,
    handle: ({ body, site }) => {
      const withHidden = flagAt(body, 'includeHiddenProducts');
      const withMerchantData = flagAt(body, 'includeMerchantSpecificData');
      if (withHidden || withMerchantData) needAdmin(site);
      const query = parsedQuery(body);
      const result = runQuery(
        site,
        site.records.products,
        productQueryV1(site),
        query,
        withHidden ? {} : VISIBLE,
      );
      const products = beyondWall(site, query) ? [] : result.records;
      return {
        products: products.map((product) =>
          project(product, withMerchantData, flagAt(body, 'includeVariants')),
        ),
        ...totals(result),
      };
    },
  }),
  ...queryRoute(both('/v1/products/query-platformized'), {
    ...V1,
    handle: ({ body, site }) => {
      const query = objectAt(body, 'query');
      const showsHidden = site.assumptions.catalogV1PlatformizedShowsHidden && site.may('STORES_ADMIN');
      const result = runQuery(
        site,
        site.records.products,
        platformizedQueryV1(site),
        query,
        showsHidden ? {} : VISIBLE,
      );
      const products = beyondWall(site, query) ? [] : result.records;
      return {
        products: products.map((product) => project(product, false, true)),
        metadata: { ...offsetMetadata(result), tooManyToCount: undefined, cursors: {} },
      };
    },
  }),
  ...postRoute(both('/v1/products/:id/variants/query'), {
    ...V1,
    handle: (request) => {
      const withMerchantData = flagAt(request.body, 'includeMerchantSpecificData');
      if (withMerchantData) needAdmin(request.site);
      return variantsOfProduct(request, withMerchantData);
    },
  }),
  ...getRoute(both('/v1/products/:id'), {
    ...V1,
    handle: (request) => {
      const withMerchantData = flagAt(request.body, 'includeMerchantSpecificData');
      if (withMerchantData) needAdmin(request.site);
      return { product: project(oneProduct(request), withMerchantData, true) };
    },
  }),
  ...postRoute(both('/v1/variants/query'), {
    ...V1,
    handle: ({ body, site }) => {
      const result = runQuery(
        site,
        site.records.variants,
        storeVariantQueryV1(site),
        objectAt(body, 'query'),
      );
      return {
        variants: result.records,
        metadata: { ...offsetMetadata(result), tooManyToCount: undefined, cursors: {} },
      };
    },
  }),
  ...getRoute(both('/v1/variants/:id'), {
    ...V1,
    handle: ({ params, site }) => {
      const id = params['id'] ?? '';
      const positions = site.records.variants.find('productId', id.slice(0, 36)) ?? [];
      const found = positions
        .map((at) => site.records.variants.at(at))
        .find((variant) => variant['id'] === id);
      if (found === undefined) throw notFound('VARIANT_NOT_FOUND', 'Variant', id);
      return { variant: found };
    },
  }),
  ...postRoute(both('/v1/collections/query'), {
    ...V1,
    handle: ({ body, site }) => {
      const result = runQuery(site, site.records.collections, COLLECTION_QUERY_V1, parsedQuery(body));
      return { collections: result.records.map((record) => collection(record, body)), ...totals(result) };
    },
  }),
  ...getRoute(both('/v1/collections/slug/:slug'), {
    ...V1,
    handle: ({ params, site }) => {
      const slug = params['slug'] ?? '';
      const { records } = runQuery(site, site.records.collections, COLLECTION_QUERY_V1, { filter: { slug } });
      if (records[0] === undefined) throw notFound('COLLECTION_NOT_FOUND', 'Collection', slug);
      return { collection: records[0] };
    },
  }),
  ...getRoute(both('/v1/collections/:id'), {
    ...V1,
    handle: ({ params, site }) => {
      const position = site.records.collections.indexOf(params['id'] ?? '');
      if (position === undefined) throw notFound('COLLECTION_NOT_FOUND', 'Collection', params['id'] ?? '');
      return { collection: site.records.collections.at(position) };
    },
  }),
  ...postRoute(both('/v2/inventoryItems/query'), {
    ...INVENTORY,
    handle: ({ body, site }) => {
      const query = parsedQuery(body);
      const result = runQuery(site, site.records.inventoryItems, inventoryQueryV1(site), query);
      return { inventoryItems: beyondWall(site, query) ? [] : result.records, ...totals(result) };
    },
  }),
  ...postRoute(both('/v2/inventoryItems/:id/getVariants'), {
    ...INVENTORY,
    handle: ({ params, site }) => {
      const id = params['id'] ?? '';
      const position = site.records.inventoryItems.indexOf(id);
      if (position === undefined) throw notFound('INVENTORY_NOT_FOUND', 'Inventory item', id);
      return { inventoryItem: site.records.inventoryItems.at(position) };
    },
  }),
];

const VISIBLE: QueryOptions = { hidden: (read) => read('visible')[0] !== false, hiddenKey: 'visible' };

function variantsOfProduct(request: DemoRequest, withMerchantData: boolean): JsonObject {
  const { body } = request;
  const product = oneProduct(request);
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

function oneProduct({ params, site }: DemoRequest): JsonObject {
  const id = params['id'] ?? '';
  const position = site.records.products.indexOf(id);
  const product = position === undefined ? undefined : site.records.products.at(position);
  if (product === undefined || (product['visible'] === false && !site.may('STORES_ADMIN'))) {
    throw notFound('PRODUCT_NOT_FOUND', 'Product', id);
  }
  return product;
}

/** wire: `metadata.items` repeats the limit that was asked for, not the number of records. */
function totals(result: QueryResult<JsonObject>): JsonObject {
  return { metadata: { items: result.limit, offset: result.offset }, totalResults: result.total };
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

function collection(record: JsonObject, body: JsonObject): JsonObject {
  return {
    ...record,
    ...(flagAt(body, 'includeNumberOfProducts') ? {} : { numberOfProducts: undefined }),
    ...(flagAt(body, 'includeDescription') ? {} : { description: undefined }),
  };
}

/** Reads a query whose filter and sort are JSON texts. Throws a 400 for an object, or for a text that is no JSON. */
function parsedQuery(body: JsonObject): JsonObject {
  const query = objectAt(body, 'query');
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
