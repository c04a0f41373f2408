import { BOTH_PAGINGS, conditionsFor, countAndCursors, cursorMetadata, differsFromSdk } from '../making.ts';
import { fieldSpecs, flagAt, getRoute, NEWEST_FIRST, recordRoutes, sdkSpec, served } from '../making.ts';
import { textsAt } from '../making.ts';
import type { DemoRequest, Json, JsonObject, QueryOptions, QuerySpec, Route, SiteState } from '../making.ts';
import { productCounts, TREE } from './categories.ts';
import { aggregations, needAdmin, needVisible, VISIBLE } from './lists.ts';
import { productParts, requestedFields, variantParts } from './product-fields.ts';
import { productPlan, type ProductPlan } from './product-plan.ts';
import { variantsInfoV3 } from './product-v3.ts';
import { shopOf } from './shop.ts';

export const V3 = { permission: 'STORES', app: 'STORES', catalog: 'V3' } as const;

const SORTING = sdkSpec('stores_products-v-3/V3ProductQuery', { defaultLimit: 100 }, BOTH_PAGINGS);
const NOT_SORTING = differsFromSdk(SORTING, {
  fields: fieldSpecs(['createdDate', 'updatedDate', 'slug', 'visible'], 'NONE'),
  because: 'every order was seen to be refused',
});
const SEARCH = sdkSpec('stores_products-v-3/V3ProductSearch', {
  defaultLimit: 100,
  maxSort: 10,
  paths: { 'minVariantPriceInfo.sku': 'variantSummary.minPriceVariant.sku' },
});

/** The endpoints of V3 products and their variants. */
export const productRoutesV3: readonly Route[] = [
  ...recordRoutes({
    ...served(['/stores/v3/products'], { ...V3, check: checkFields('product') }, 'products', 'product'),
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
      check: false,
      hidden: ({ site, body }) => {
        if (!flagAt(body, 'returnNonVisibleProducts')) return visibility(site, body, false);
        needAdminForHidden(site);
        return {};
      },
    },
    get: {
      code: 'PRODUCT_NOT_FOUND',
      by: ['slug'],
      allow: (product, { site }) => needVisible(product, site),
      whole: (product, { site }) => {
        const { products } = site.records;
        const n = products.serialAt(products.indexOf(String(product['id'])) ?? 0);
        const variantsInfo = product['variantsInfo'] ?? variantsInfoV3(productPlan(shopOf(site), n));
        return { ...product, variantsInfo };
      },
    },
    hidden: ({ site }, query) => visibility(site, query, site.assumptions.productsQueryShowsHidden),
    shown: productParts,
  }),
  ...recordRoutes({
    ...served(['/stores/v3/products'], { ...V3, check: checkFields('variant') }, 'variants', 'variant'),
    records: 'variants',
    query: {
      spec: sdkSpec('stores_read-only-variants-v-3/ReadOnlyVariantQuery', {
        maxLimit: 1000,
        defaultLimit: 100,
        defaultSort: { fieldName: 'index', order: 'ASC' },
      }),
      path: '/query-variants',
    },
    hidden: ({ site }) => (site.may('STORES_ADMIN') ? {} : VISIBLE_OF_VISIBLE),
    shown: variantParts,
  }),
];

const VISIBLE_OF_VISIBLE: QueryOptions = {
  hidden: (read) => read('productData.visible')[0] !== false && read('visible')[0] !== false,
  hiddenKey: 'visible',
};

/** wire: only what the merchant may see holds costs; an unknown field is refused. */
function checkFields(of: 'product' | 'variant') {
  return (request: DemoRequest): void => {
    if (requestedFields(request, of).has('MERCHANT_DATA'))
      needAdmin(request.site, 'NO_PERMISSION_TO_READ_MERCHANT_DATA', 'No permission to read merchant data');
  };
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

const LOCATIONS = { ...V3, permission: 'STORES_LOCATIONS' } as const;
const STOCK = { maxLimit: 1000, defaultLimit: 100, maxSort: 10 };

/** The endpoints of a V3 shop beside its products: stock, locations, brands, ribbons, info sections, customizations. */
export const routesV3: readonly Route[] = [
  ...recordRoutes({
    ...served(
      ['/stores/v3/inventory-items'],
      { ...V3, permission: 'STORES_INVENTORY' },
      'inventoryItems',
      'inventoryItem',
    ),
    records: 'inventoryItems',
    byGet: true,
    query: {
      spec: sdkSpec('stores_inventory-items-v-3/InventoryItemQuery', STOCK, BOTH_PAGINGS),
      page: countAndCursors,
    },
    search: {
      spec: sdkSpec('stores_inventory-items-v-3/InventoryItemSearch', {
        ...STOCK,
        defaultSort: NEWEST_FIRST,
      }),
      beside: aggregations,
    },
    count: true,
    get: 'NOT_FOUND',
  }),
  ...getRoute(['/stores/v3/locations/default'], {
    ...LOCATIONS,
    handle: ({ site }) => ({ storesLocation: site.records.locations.at(0) }),
  }),
  ...recordRoutes({
    ...served(['/stores/v3/locations'], LOCATIONS, 'storesLocations', 'storesLocation'),
    records: 'locations',
    byGet: true,
    query: sdkSpec('stores_stores-locations-v-3/StoresLocationQuery', { defaultLimit: 100, maxSort: 8 }),
    get: 'NOT_FOUND',
  }),
  ...usedRoutes(
    'brands',
    'brand',
    sdkSpec('stores_brands-v-3/BrandQuery', { maxLimit: 300, defaultLimit: 100 }),
    ({ brand }) => [brand],
  ),
  ...usedRoutes(
    'ribbons',
    'ribbon',
    sdkSpec('stores_ribbons-v-3/RibbonQuery', { defaultLimit: 100, maxSort: 4 }),
    ({ ribbons }) => ribbons,
    // wire: the count of ribbons is the one that is spelled another way.
    ['assignedProductCount', 'ASSIGNED_PRODUCT_COUNT'],
  ),
  ...usedRoutes(
    'infoSections',
    'infoSection',
    sdkSpec('stores_info-sections-v-3/InfoSectionQuery', { defaultLimit: 100 }),
    ({ infoSections }) => infoSections,
  ),
  ...usedRoutes(
    'customizations',
    'customization',
    sdkSpec('stores_customizations-v-3/CustomizationQuery', { defaultLimit: 100 }),
    ({ options, modifiers }) => [...options, ...modifiers].map(({ customization }) => customization),
  ),
  ...getRoute(['/stores/v3/all-products-category'], {
    ...V3,
    handle: ({ site }) => ({ categoryId: shopOf(site).id('category', 0), treeReference: TREE }),
  }),
];

/** The endpoints of what products use, and are counted by on demand. */
function usedRoutes(
  records: 'brands' | 'ribbons' | 'infoSections' | 'customizations',
  singular: string,
  query: QuerySpec,
  usedBy: (plan: ProductPlan) => readonly (number | undefined)[],
  [countField, fieldset]: readonly [string, string] = ['assignedProductsCount', 'ASSIGNED_PRODUCTS_COUNT'],
): Route[] {
  return recordRoutes({
    needs: V3,
    records,
    bases: [`/stores/v3/${records.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`],
    plural: records,
    singular,
    byGet: true,
    query,
    count: true,
    get: 'NOT_FOUND',
    shown: (record, { site, body }) => {
      if (!textsAt(body, 'fields').includes(fieldset)) return record;
      const { products, [records]: set } = site.records;
      const n = set.serialAt(set.indexOf(String(record['id'])) ?? -1);
      return { ...record, [countField]: productCounts(shopOf(site), products, usedBy).get(n) ?? 0 };
    },
  });
}
