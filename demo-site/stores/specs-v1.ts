import type { QuerySpec } from '../query.ts';
import { fieldSpecs } from '../query.ts';
import type { SiteState } from '../state.ts';
import { CUSTOMIZATIONS } from './words.ts';

// Values of these compare as numbers, although an id is a text on the wire.
const NUMERIC = { operators: '*', sort: 'BOTH', compareAs: 'number' } as const;
const BY_NUMERIC_ID = { fieldName: 'numericId', order: 'ASC' } as const;
const RISING = ['numericId', 'createdDate'];
const OFFSET = { paging: 'offset', maxLimit: 100, defaultLimit: 100 } as const;

/** wire: lists of Stores V1 break down at an offset of about ten thousand; whoever needs more pages by `numericId`. */
function walled(spec: QuerySpec, site: SiteState): QuerySpec {
  return site.assumptions.catalogV1WallAnswer === 'error'
    ? { ...spec, maxOffset: site.assumptions.catalogV1OffsetWall }
    : spec;
}

export function productQueryV1(site: SiteState): QuerySpec {
  return walled(PRODUCT_QUERY, site);
}

export function platformizedQueryV1(site: SiteState): QuerySpec {
  return walled(PLATFORMIZED, site);
}

export function storeVariantQueryV1(site: SiteState): QuerySpec {
  return walled(STORE_VARIANTS, site);
}

export function inventoryQueryV1(site: SiteState): QuerySpec {
  return walled(INVENTORY, site);
}

const PRODUCT_QUERY: QuerySpec = {
  ...OFFSET,
  name: 'stores.v1.products.query',
  defaultSort: BY_NUMERIC_ID,
  rising: RISING,
  fields: {
    ...fieldSpecs(['id', 'name', 'sku', 'productType', 'slug', 'lastUpdated', 'createdDate'], 'BOTH'),
    ...fieldSpecs(['description'], 'NONE'),
    numericId: NUMERIC,
    price: { ...NUMERIC, path: 'priceData.price' },
    inventoryStatus: { operators: '*', sort: 'NONE', path: 'stock.inventoryStatus' },
    'collections.id': {
      operators: ['$hasSome', '$hasAll', '$in', '$eq'],
      sort: 'NONE',
      path: 'collectionIds',
    },
    ...Object.fromEntries(
      CUSTOMIZATIONS.map(({ name }) => [
        `options.${name}`,
        { operators: '*' as const, sort: 'NONE' as const, path: 'productOptions.choices.description' },
      ]),
    ),
  },
};

const PLATFORMIZED: QuerySpec = {
  ...OFFSET,
  name: 'stores.v1.products.query-platformized',
  defaultSort: BY_NUMERIC_ID,
  rising: RISING,
  fields: {
    ...fieldSpecs(['id', 'lastUpdated', 'name', 'sku', 'productType', 'slug'], 'BOTH'),
    ...fieldSpecs(['createdDate', 'description'], 'NONE'),
    ...fieldSpecs(['collectionIds'], 'NONE', ['$hasAll', '$hasSome']),
    numericId: NUMERIC,
    price: { ...NUMERIC, path: 'priceData.price' },
    'priceData.price': NUMERIC,
  },
};

const STORE_VARIANTS: QuerySpec = {
  ...OFFSET,
  name: 'stores.v1.variants.query',
  defaultSort: { fieldName: 'index', order: 'ASC' },
  fields: fieldSpecs(
    ['id', 'productId', 'variantId', 'sku', 'productName', 'variantName', 'managedVariant'],
    'BOTH',
  ),
};

const INVENTORY: QuerySpec = {
  ...OFFSET,
  name: 'stores.v1.inventory-items.query',
  defaultSort: BY_NUMERIC_ID,
  rising: ['numericId'],
  fields: {
    ...fieldSpecs(['id', 'externalId', 'productId', 'trackQuantity', 'lastUpdated'], 'BOTH'),
    ...fieldSpecs(['variants.variantId', 'variants.inStock', 'preorderInfo.enabled'], 'NONE'),
    numericId: NUMERIC,
    'variants.quantity': NUMERIC,
  },
};

export const COLLECTION_QUERY_V1: QuerySpec = {
  ...OFFSET,
  name: 'stores.v1.collections.query',
  defaultSort: { fieldName: 'index', order: 'ASC' },
  fields: { ...fieldSpecs(['id', 'name'], 'BOTH'), ...fieldSpecs(['slug'], 'NONE') },
};
