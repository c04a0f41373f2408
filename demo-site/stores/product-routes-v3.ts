import { applicationError, notFound } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { flagAt, isList, isObject, objectAt } from '../json.ts';
import type { QueryOptions, QueryResult, QuerySpec } from '../query.ts';
import { countMatches, cursorMetadata, runQuery } from '../query.ts';
import type { DemoRequest, Route } from '../route.ts';
import { getRoute, postRoute, queryRoute } from '../route.ts';
import type { SiteState } from '../state.ts';
import { aggregate } from './aggregations.ts';
import { project, requestedFields } from './product-fields.ts';
import { variantsInfoV3 } from './product-v3.ts';
import { shopOf } from './shop.ts';
import {
  PRODUCT_COUNT,
  PRODUCT_SEARCH,
  productQuerySpec,
  VARIANT_QUERY,
  VARIANT_SEARCH,
} from './specs-v3.ts';

const V3 = { permission: 'STORES', app: 'STORES', catalog: 'V3' } as const;

/** The endpoints of V3 products and their variants. */
export const productRoutesV3: readonly Route[] = [
  ...queryRoute(['/stores/v3/products/query'], {
    ...V3,
    handle: ({ body, site }) => {
      const fields = productFields(body, site);
      const query = objectAt(body, 'query');
      const result = runQuery(
        site,
        site.records.products,
        productQuerySpec(site),
        query,
        visibility(site, query),
      );
      return productPage(result, fields);
    },
  }),
  ...queryRoute(['/stores/v3/products/search'], {
    ...V3,
    handle: ({ body, site }) => {
      const fields = productFields(body, site);
      const search = objectAt(body, 'search');
      const options = visibility(site, search);
      const result = runQuery(site, site.records.products, PRODUCT_SEARCH, search, options);
      const aggregations = aggregate(site, site.records.products, PRODUCT_SEARCH, search, options);
      return { ...productPage(result, fields), aggregationData: aggregations };
    },
  }),
  ...queryRoute(['/stores/v3/products/count'], {
    ...V3,
    handle: ({ body, site }) => {
      const withHidden = flagAt(body, 'returnNonVisibleProducts');
      const options = withHidden ? (needAdmin(site), {}) : visibility(site, body, false);
      return { count: countMatches(site.records.products, PRODUCT_COUNT, body, options) };
    },
  }),
  ...getRoute(['/stores/v3/products/slug/:slug'], {
    ...V3,
    handle: (request) => {
      const slug = request.params['slug'] ?? '';
      const found = request.site.records.products.find('slug', slug) ?? [];
      const position = found.find((at) => request.site.records.products.valuesAt(at, 'slug')[0] === slug);
      return { product: oneProduct(request, position, slug) };
    },
  }),
  ...getRoute(['/stores/v3/products/:productId'], {
    ...V3,
    handle: (request) => {
      const id = request.params['productId'] ?? '';
      return { product: oneProduct(request, request.site.records.products.indexOf(id), id) };
    },
  }),
  ...postRoute(['/stores/v3/products/query-variants'], {
    ...V3,
    handle: ({ body, site }) => variantPage(site, VARIANT_QUERY, objectAt(body, 'query'), body),
  }),
  ...postRoute(['/stores/v3/products/search-variants'], {
    ...V3,
    handle: ({ body, site }) => variantPage(site, VARIANT_SEARCH, objectAt(body, 'search'), body),
  }),
];

function productPage(result: QueryResult<JsonObject>, fields: ReadonlySet<string>): JsonObject {
  return {
    products: result.records.map((record) => project(record, fields, 'product')),
    pagingMetadata: cursorMetadata(result),
  };
}

function oneProduct({ body, site }: DemoRequest, position: number | undefined, id: string): JsonObject {
  const fields = productFields(body, site);
  const product = position === undefined ? undefined : site.records.products.at(position);
  if (
    position === undefined ||
    product === undefined ||
    (product['visible'] === false && !site.may('STORES_ADMIN'))
  ) {
    throw notFound('PRODUCT_NOT_FOUND', 'Product', id);
  }
  const serial = site.records.products.serialAt(position);
  const withVariants = {
    ...product,
    variantsInfo: product['variantsInfo'] ?? variantsInfoV3(shopOf(site), serial),
  };
  return project(withVariants, fields, 'product');
}

function variantPage(site: SiteState, spec: QuerySpec, query: JsonObject, body: JsonObject): JsonObject {
  const fields = requestedFields(body, 'variant');
  if (fields.has('MERCHANT_DATA') && !site.may('STORES_ADMIN')) throw noMerchantData();
  const options: QueryOptions = site.may('STORES_ADMIN')
    ? {}
    : {
        hidden: (read) => read('productData.visible')[0] !== false && read('visible')[0] !== false,
        hiddenKey: 'visible',
      };
  const result = runQuery(site, site.records.variants, spec, query, options);
  return {
    variants: result.records.map((record) => project(record, fields, 'variant')),
    pagingMetadata: cursorMetadata(result),
  };
}

function productFields(body: JsonObject, site: SiteState): ReadonlySet<string> {
  const fields = requestedFields(body, 'product');
  if (fields.has('MERCHANT_DATA') && !site.may('STORES_ADMIN')) throw noMerchantData();
  return fields;
}

/** wire: hidden products are for keys with the admin scope; asking for them without it is refused, and else they are left out. */
function visibility(
  site: SiteState,
  query: JsonObject,
  showsHidden = site.assumptions.productsQueryShowsHidden,
): QueryOptions {
  if (asksForHidden(query['filter'])) needAdmin(site);
  const mentioned = mentionsVisible(query['filter']);
  if (site.may('STORES_ADMIN') && (showsHidden || mentioned)) return {};
  return { hidden: (read) => read('visible')[0] !== false, hiddenKey: 'visible' };
}

function needAdmin(site: SiteState): void {
  if (site.may('STORES_ADMIN')) return;
  throw applicationError(
    403,
    'NO_PERMISSION_TO_INCLUDE_NOT_VISIBLE_PRODUCTS',
    'No permission to include not visible products',
  );
}

function noMerchantData(): Error {
  return applicationError(403, 'NO_PERMISSION_TO_READ_MERCHANT_DATA', 'No permission to read merchant data');
}

function mentionsVisible(filter: unknown): boolean {
  if (isList(filter)) return filter.some(mentionsVisible);
  if (!isObject(filter)) return false;
  return Object.entries(filter).some(
    ([key, value]) => key === 'visible' || (key.startsWith('$') && mentionsVisible(value)),
  );
}

function asksForHidden(filter: unknown): boolean {
  if (isList(filter)) return filter.some(asksForHidden);
  if (!isObject(filter)) return false;
  return Object.entries(filter).some(([key, value]) => {
    if (key.startsWith('$')) return asksForHidden(value);
    if (key !== 'visible') return false;
    return (
      value === false ||
      JSON.stringify(value ?? null).includes('false') !== JSON.stringify(value ?? null).includes('$ne')
    );
  });
}
