import { fieldSpecs, type QuerySpec } from '../query.ts';
import { differsFromSdk, NEWEST_FIRST, sdkSpec } from '../sdk-spec.ts';
import type { SiteState } from '../state.ts';

const BOTH_PAGINGS = {
  paging: 'both',
  because: 'its request has both kinds of paging, of which the types count one',
} as const;

const PRODUCT_QUERY_SORTING = differsFromSdk(
  sdkSpec('stores_products-v-3/V3ProductQuery', { defaultLimit: 100 }),
  BOTH_PAGINGS,
);

const PRODUCT_QUERY = differsFromSdk(PRODUCT_QUERY_SORTING, {
  fields: fieldSpecs(['createdDate', 'updatedDate', 'slug', 'visible'], 'NONE'),
  because: 'every order was seen to be refused',
});

/** wire: sorting is documented for four fields and was seen to be refused; which of the two is a switch. */
export function productQuerySpec(site: SiteState): QuerySpec {
  return site.assumptions.productsQuerySorts ? PRODUCT_QUERY_SORTING : PRODUCT_QUERY;
}

export const PRODUCT_SEARCH = sdkSpec('stores_products-v-3/V3ProductSearch', {
  defaultLimit: 100,
  maxSort: 10,
  paths: { 'minVariantPriceInfo.sku': 'variantSummary.minPriceVariant.sku' },
});

/** wire: the filters of a count are those of a search. */
export const PRODUCT_COUNT: QuerySpec = { ...PRODUCT_SEARCH, name: 'stores.v3.products.count' };

const VARIANTS = {
  maxLimit: 1000,
  defaultLimit: 100,
  defaultSort: { fieldName: 'index', order: 'ASC' },
} as const;

export const VARIANT_QUERY = sdkSpec('stores_read-only-variants-v-3/ReadOnlyVariantQuery', VARIANTS);

export const VARIANT_SEARCH = sdkSpec('stores_read-only-variants-v-3/ReadOnlyVariantSearch', {
  ...VARIANTS,
  maxSort: 10,
});

const STOCK = { maxLimit: 1000, defaultLimit: 100, maxSort: 10 };

export const INVENTORY_QUERY = differsFromSdk(
  sdkSpec('stores_inventory-items-v-3/InventoryItemQuery', STOCK),
  BOTH_PAGINGS,
);

export const INVENTORY_SEARCH = sdkSpec('stores_inventory-items-v-3/InventoryItemSearch', {
  ...STOCK,
  defaultSort: NEWEST_FIRST,
});

const CATEGORIES = { maxLimit: 1000, defaultLimit: 100 };

export const CATEGORY_QUERY = sdkSpec('categories_categories/CategoryQuery', CATEGORIES);

export const CATEGORY_SEARCH = sdkSpec('categories_categories/CategorySearch', {
  ...CATEGORIES,
  maxSort: 10,
});

export const CATEGORY_ITEMS: QuerySpec = {
  name: 'categories.list-items',
  paging: 'cursor',
  maxLimit: 100,
  defaultLimit: 100,
  defaultSort: { fieldName: 'createdDate', order: 'ASC' },
  fields: {},
  at: 'request',
};

export const SMALL_QUERIES = {
  brands: sdkSpec('stores_brands-v-3/BrandQuery', { maxLimit: 300, defaultLimit: 100 }),
  ribbons: sdkSpec('stores_ribbons-v-3/RibbonQuery', { defaultLimit: 100, maxSort: 4 }),
  infoSections: sdkSpec('stores_info-sections-v-3/InfoSectionQuery', { defaultLimit: 100 }),
  customizations: sdkSpec('stores_customizations-v-3/CustomizationQuery', { defaultLimit: 100 }),
  locations: sdkSpec('stores_stores-locations-v-3/StoresLocationQuery', { defaultLimit: 100, maxSort: 8 }),
};
