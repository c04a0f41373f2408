import { flagAt, getRoute, invalidField, isObject, listAt, notFound, numberAt, objectAt } from '../making.ts';
import {
  offsetMetadata,
  postRoute,
  recordOf,
  recordRoutes,
  served,
  textAt,
  textQuery,
  textsAt,
} from '../making.ts';
import type { DemoRequest, JsonObject, Listed, QueryResult, Route } from '../making.ts';
import { needAdmin, needVisible, VISIBLE } from './lists.ts';
import * as specs from './specs-v1.ts';

const V1 = { permission: 'STORES', app: 'STORES', catalog: 'V1' } as const;

const both = (path: string): string[] => [`/stores-reader${path}`, `/stores${path}`];

/** wire: filters and sorts are JSON texts in the older queries, and `metadata.items` repeats the limit, not the number of records. */
const OLDER = {
  asked: textQuery,
  metadata: 'metadata',
  page: ({ limit, offset }: QueryResult<JsonObject>) => ({ items: limit, offset }),
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

const total = ({ result }: Listed): JsonObject => ({ totalResults: result.total });
const totalUpToWall = (list: Listed): JsonObject => ({ ...upToWall(list), ...total(list) });

const PRODUCTS = { ...served(both('/v1/products'), V1, 'products', 'product'), records: 'products' } as const;

/** The endpoints of a V1 shop. */
export const routesV1: readonly Route[] = [
  ...recordRoutes({
    ...PRODUCTS,
    needs: { ...V1, check: checkMerchant },
    query: { ...OLDER, spec: specs.productQuery, beside: totalUpToWall },
    get: {
      code: 'PRODUCT_NOT_FOUND',
      allow: (product, { site }) => needVisible(product, site),
    },
    hidden: ({ body }) => (flagAt(body, 'includeHiddenProducts') ? {} : VISIBLE),
    shown: (product, { method, body }) =>
      project(product, wantsCosts(body), method === 'GET' || flagAt(body, 'includeVariants')),
  }),
  ...recordRoutes({
    ...PRODUCTS,
    byGet: true,
    query: { ...PLATFORMIZED, path: '/query-platformized', spec: specs.platformizedQuery, beside: upToWall },
    hidden: () => VISIBLE,
    shown: (product) => project(product, false, true),
  }),
  ...postRoute(both('/v1/products/:id/variants/query'), {
    ...V1,
    check: checkMerchant,
    handle: variantsOfProduct,
  }),
  ...recordRoutes({
    ...served(both('/v1/variants'), V1, 'variants', 'variant'),
    records: 'variants',
    query: { ...PLATFORMIZED, spec: specs.storeVariantQuery },
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
    ...served(both('/v1/collections'), V1, 'collections', 'collection'),
    records: 'collections',
    query: { ...OLDER, spec: specs.COLLECTION_QUERY, beside: total },
    get: { code: 'COLLECTION_NOT_FOUND', by: ['slug'] },
    // What a query leaves out unless it is asked for; a collection that is read alone has it all.
    shown: ({ numberOfProducts, description, ...record }, { method, body }) => ({
      ...record,
      ...(method === 'GET' || flagAt(body, 'includeNumberOfProducts') ? { numberOfProducts } : {}),
      ...(method === 'GET' || flagAt(body, 'includeDescription') ? { description } : {}),
    }),
  }),
  ...recordRoutes({
    ...served(
      both('/v2/inventoryItems'),
      { ...V1, permission: 'STORES_INVENTORY' },
      'inventoryItems',
      'inventoryItem',
    ),
    records: 'inventoryItems',
    query: { ...OLDER, spec: specs.inventoryQuery, beside: totalUpToWall },
  }),
];

const wantsCosts = (body: JsonObject): boolean => flagAt(body, 'includeMerchantSpecificData');

/** wire: hidden products and costs are for those who manage products. */
function checkMerchant({ body, site }: DemoRequest): void {
  const words = 'Permission to manage products is needed for hidden products and merchant data';
  if (wantsCosts(body) || flagAt(body, 'includeHiddenProducts')) needAdmin(site, 'UNAUTHORIZED', words);
}

function variantsOfProduct({ body, params, site }: DemoRequest): JsonObject {
  const withCosts = wantsCosts(body);
  const product = recordOf(site.records.products, params['id'], 'PRODUCT_NOT_FOUND', 'Product');
  needVisible(product, site);
  const limit = numberAt(objectAt(body, 'paging'), 'limit') ?? 100;
  const offset = numberAt(objectAt(body, 'paging'), 'offset') ?? 0;
  const data = { threshold: 100 };
  if (limit > 100) throw invalidField('paging.limit', 'must be less than or equal to 100', 'MAX', { data });
  const wantedIds = textsAt(body, 'variantIds');
  const wantedChoices = Object.entries(objectAt(body, 'choices'));
  const matching = listAt(project(product, withCosts, true), 'variants').filter(
    (variant) =>
      (wantedIds.length === 0 || wantedIds.includes(textAt(variant, 'id') ?? '')) &&
      wantedChoices.every(([name, value]) => objectAt(variant, 'choices')[name] === value),
  );
  return {
    variants: matching.slice(offset, offset + limit),
    metadata: { items: limit, offset },
    totalResults: matching.length,
  };
}

/** Beyond the wall, a list has no records where it does not answer with an error. */
function upToWall({ request: { site }, query, plural }: Listed): JsonObject {
  const offset = numberAt(objectAt(query, 'paging'), 'offset') ?? 0;
  return offset >= site.assumptions.catalogV1OffsetWall ? { [plural]: [] } : {};
}

/** A product with the variants and the merchant's data that were asked for. */
function project(product: JsonObject, withCosts: boolean, withVariants: boolean): JsonObject {
  const variants = withVariants ? listAt(product, 'variants').filter(isObject) : [];
  if (withCosts) return { ...product, variants };
  return {
    ...product,
    costAndProfitData: undefined,
    costRange: undefined,
    variants: variants.map((variant) => ({
      ...variant,
      variant: { ...objectAt(variant, 'variant'), costAndProfitData: undefined },
    })),
  };
}
