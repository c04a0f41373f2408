import { applicationError, notFound } from '../errors.ts';
import { flagAt, isList, isObject, type Json, type JsonObject } from '../json.ts';
import { cursorMetadata, type QueryOptions } from '../query.ts';
import { recordRoutes } from '../record-routes.ts';
import type { DemoRequest, Route } from '../route.ts';
import type { SiteState } from '../state.ts';
import { aggregationsOf } from './aggregations.ts';
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
  ...recordRoutes({
    needs: V3,
    records: 'products',
    bases: ['/stores/v3/products'],
    plural: 'products',
    singular: 'product',
    byGet: true,
    query: { spec: productQuerySpec, page: cursorMetadata },
    search: { spec: PRODUCT_SEARCH, beside: aggregationsOf('products', PRODUCT_SEARCH) },
    count: {
      spec: PRODUCT_COUNT,
      hidden: ({ site, body }) =>
        flagAt(body, 'returnNonVisibleProducts') ? (needAdmin(site), {}) : visibility(site, body, false),
    },
    get: {
      code: 'PRODUCT_NOT_FOUND',
      by: ['slug'],
      allow: ({ id, visible }, request) => {
        checkedFields(request, 'product');
        if (visible === false && !request.site.may('STORES_ADMIN'))
          throw notFound('PRODUCT_NOT_FOUND', 'Product', String(id));
      },
      whole: (product, { site }) => {
        const { products } = site.records;
        const serial = products.serialAt(products.indexOf(String(product['id'])) ?? 0);
        return { ...product, variantsInfo: product['variantsInfo'] ?? variantsInfoV3(shopOf(site), serial) };
      },
    },
    hidden: (request, query) => {
      checkedFields(request, 'product');
      return visibility(request.site, query, request.site.assumptions.productsQueryShowsHidden);
    },
    shown: (product, { body }) => project(product, requestedFields(body, 'product'), 'product'),
  }),
  ...recordRoutes({
    needs: V3,
    records: 'variants',
    bases: ['/stores/v3/products'],
    plural: 'variants',
    singular: 'variant',
    query: { spec: VARIANT_QUERY, path: '/query-variants' },
    search: { spec: VARIANT_SEARCH, path: '/search-variants' },
    hidden: (request) => {
      checkedFields(request, 'variant');
      return request.site.may('STORES_ADMIN')
        ? {}
        : {
            hidden: (read) => read('productData.visible')[0] !== false && read('visible')[0] !== false,
            hiddenKey: 'visible',
          };
    },
    shown: (variant, { body }) => project(variant, requestedFields(body, 'variant'), 'variant'),
  }),
];

/** wire: only what the merchant may see holds costs; an unknown field is refused. */
function checkedFields({ body, site }: DemoRequest, of: 'product' | 'variant'): void {
  if (requestedFields(body, of).has('MERCHANT_DATA') && !site.may('STORES_ADMIN'))
    throw applicationError(403, 'NO_PERMISSION_TO_READ_MERCHANT_DATA', 'No permission to read merchant data');
}

/** wire: hidden products are for keys with the admin scope; asking for them without it is refused, and else they are left out. */
function visibility(site: SiteState, query: JsonObject, showsHidden: boolean): QueryOptions {
  const asked = conditionsOn('visible', query['filter']);
  if (asked.some(wantsHidden)) needAdmin(site);
  if (site.may('STORES_ADMIN') && (showsHidden || asked.length > 0)) return {};
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

/** Every condition that a filter has on a field, on whatever level. */
function conditionsOn(field: string, filter: Json | undefined): (Json | undefined)[] {
  if (isList(filter)) return filter.flatMap((part) => conditionsOn(field, part));
  if (!isObject(filter)) return [];
  return Object.entries(filter).flatMap(([key, value]) =>
    key === field ? [value] : key.startsWith('$') ? conditionsOn(field, value) : [],
  );
}

function wantsHidden(condition: Json | undefined): boolean {
  const text = JSON.stringify(condition ?? null);
  return condition === false || text.includes('false') !== text.includes('$ne');
}
