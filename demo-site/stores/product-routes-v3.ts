import { conditionsFor, cursorMetadata, differsFromSdk, fieldSpecs, flagAt } from '../making.ts';
import { recordRoutes, sdkSpec, served } from '../making.ts';
import type { DemoRequest, Json, JsonObject, QueryOptions, Route, SiteState } from '../making.ts';
import { aggregations, BOTH_PAGINGS, needAdmin, needVisible, VISIBLE } from './lists.ts';
import { project, requestedFields } from './product-fields.ts';
import { productPlan } from './product-plan.ts';
import { variantsInfoV3 } from './product-v3.ts';
import { shopOf } from './shop.ts';

export const V3 = { permission: 'STORES', app: 'STORES', catalog: 'V3' } as const;

const SORTING = differsFromSdk(
  sdkSpec('stores_products-v-3/V3ProductQuery', { defaultLimit: 100 }),
  BOTH_PAGINGS,
);
const NOT_SORTING = differsFromSdk(SORTING, {
  fields: fieldSpecs(['createdDate', 'updatedDate', 'slug', 'visible'], 'NONE'),
  because: 'every order was seen to be refused',
});
const SEARCH = sdkSpec('stores_products-v-3/V3ProductSearch', {
  defaultLimit: 100,
  maxSort: 10,
  paths: { 'minVariantPriceInfo.sku': 'variantSummary.minPriceVariant.sku' },
});
const OF_VARIANTS = {
  maxLimit: 1000,
  defaultLimit: 100,
  defaultSort: { fieldName: 'index', order: 'ASC' },
} as const;

/** The endpoints of V3 products and their variants. */
export const productRoutesV3: readonly Route[] = [
  ...recordRoutes({
    ...served(['/stores/v3/products'], V3, 'products', 'product'),
    records: 'products',
    byGet: true,
    // wire: sorting is documented for four fields and was seen to be refused; which of the two is a switch.
    query: {
      spec: ({ assumptions }) => (assumptions.productsQuerySorts ? SORTING : NOT_SORTING),
      page: cursorMetadata,
    },
    search: { spec: SEARCH, beside: aggregations },
    count: {
      // wire: the filters of a count are those of a search.
      spec: { ...SEARCH, name: 'stores.v3.products.count' },
      hidden: ({ site, body }) => {
        if (!flagAt(body, 'returnNonVisibleProducts')) return visibility(site, body, false);
        needAdminForHidden(site);
        return {};
      },
    },
    get: {
      code: 'PRODUCT_NOT_FOUND',
      by: ['slug'],
      allow: (product, request) => {
        checkFields(request, 'product');
        needVisible(product, request.site);
      },
      whole: (product, { site }) => {
        const { products } = site.records;
        const serial = products.serialAt(products.indexOf(String(product['id'])) ?? 0);
        const variantsInfo = product['variantsInfo'] ?? variantsInfoV3(productPlan(shopOf(site), serial));
        return { ...product, variantsInfo };
      },
    },
    hidden: (request, query) => {
      checkFields(request, 'product');
      return visibility(request.site, query, request.site.assumptions.productsQueryShowsHidden);
    },
    shown: (product, { body }) => project(product, requestedFields(body, 'product'), 'product'),
  }),
  ...recordRoutes({
    ...served(['/stores/v3/products'], V3, 'variants', 'variant'),
    records: 'variants',
    query: {
      spec: sdkSpec('stores_read-only-variants-v-3/ReadOnlyVariantQuery', OF_VARIANTS),
      path: '/query-variants',
    },
    search: {
      spec: sdkSpec('stores_read-only-variants-v-3/ReadOnlyVariantSearch', { ...OF_VARIANTS, maxSort: 10 }),
      path: '/search-variants',
    },
    hidden: (request) => {
      checkFields(request, 'variant');
      return request.site.may('STORES_ADMIN') ? {} : VISIBLE_OF_VISIBLE;
    },
    shown: (variant, { body }) => project(variant, requestedFields(body, 'variant'), 'variant'),
  }),
];

const VISIBLE_OF_VISIBLE: QueryOptions = {
  hidden: (read) => read('productData.visible')[0] !== false && read('visible')[0] !== false,
  hiddenKey: 'visible',
};

/** wire: only what the merchant may see holds costs; an unknown field is refused. */
function checkFields({ body, site }: DemoRequest, of: 'product' | 'variant'): void {
  if (requestedFields(body, of).has('MERCHANT_DATA'))
    needAdmin(site, 'NO_PERMISSION_TO_READ_MERCHANT_DATA', 'No permission to read merchant data');
}

/** wire: hidden products are for keys with the admin scope; asking for them without it is refused, and else they are left out. */
function visibility(site: SiteState, query: JsonObject, showsHidden: boolean): QueryOptions {
  const asked = conditionsFor('visible', query['filter']);
  if (asked.some(wantsHidden)) needAdminForHidden(site);
  return site.may('STORES_ADMIN') && (showsHidden || asked.length > 0) ? {} : VISIBLE;
}

function needAdminForHidden(site: SiteState): void {
  const words = 'No permission to include not visible products';
  needAdmin(site, 'NO_PERMISSION_TO_INCLUDE_NOT_VISIBLE_PRODUCTS', words);
}

function wantsHidden(condition: Json | undefined): boolean {
  const text = JSON.stringify(condition ?? null);
  return condition === false || text.includes('false') !== text.includes('$ne');
}
