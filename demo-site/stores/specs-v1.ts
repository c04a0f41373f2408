import { differsFromSdk, fieldSpecs, sdkSpec, type QuerySpec, type SiteState } from '../making.ts';
import { CUSTOMIZATIONS } from './words.ts';

// Values of these compare as numbers, although an id is a text on the wire.
const NUMERIC = { operators: '*', sort: 'BOTH', compareAs: 'number' } as const;
const BY_NUMERIC_ID = { fieldName: 'numericId', order: 'ASC' } as const;
const BY_INDEX = { fieldName: 'index', order: 'ASC' } as const;
const OFFSET = { paging: 'offset', maxLimit: 100, defaultLimit: 100 } as const;

/** wire: lists of Stores V1 break down at an offset of about ten thousand; whoever needs more pages by `numericId`. */
const walled =
  (spec: QuerySpec) =>
  ({ assumptions: { catalogV1WallAnswer, catalogV1OffsetWall: maxOffset } }: SiteState): QuerySpec =>
    catalogV1WallAnswer === 'error' ? { ...spec, maxOffset } : spec;

const PLATFORMIZED = sdkSpec('stores_products/ProductQuery', {
  defaultLimit: 100,
  defaultSort: BY_NUMERIC_ID,
  rising: ['numericId', 'createdDate'],
  numbers: ['numericId', 'price', 'priceData.price'],
  paths: { price: 'priceData.price' },
});

const at = (path: string, operators: QuerySpec['fields'][string]['operators'] = '*') =>
  ({ operators, sort: 'NONE', path }) as const;

const OLDER = differsFromSdk(
  { ...PLATFORMIZED, name: 'stores.v1.products.query' },
  {
    without: ['priceData.price', 'collectionIds'],
    fields: {
      ...fieldSpecs(['createdDate'], 'BOTH'),
      inventoryStatus: at('stock.inventoryStatus'),
      'collections.id': at('collectionIds', ['$hasSome', '$hasAll', '$in', '$eq']),
      ...Object.fromEntries(
        CUSTOMIZATIONS.map(({ name }) => [`options.${name}`, at('productOptions.choices.description')]),
      ),
    },
    because: 'the older query has filters of its own, which only the documentation lists',
  },
);

export const productQuery = walled(OLDER);
export const platformizedQuery = walled(PLATFORMIZED);

export const storeVariantQuery = walled({
  ...OFFSET,
  name: 'stores.v1.variants.query',
  defaultSort: BY_INDEX,
  fields: fieldSpecs(
    ['id', 'productId', 'variantId', 'sku', 'productName', 'variantName', 'managedVariant'],
    'BOTH',
  ),
});

export const inventoryQuery = walled({
  ...OFFSET,
  name: 'stores.v1.inventory-items.query',
  defaultSort: BY_NUMERIC_ID,
  fields: {
    ...fieldSpecs(['id', 'externalId', 'productId', 'trackQuantity', 'lastUpdated'], 'BOTH'),
    ...fieldSpecs(['variants.variantId', 'variants.inStock', 'preorderInfo.enabled'], 'NONE'),
    numericId: NUMERIC,
    'variants.quantity': NUMERIC,
  },
});

export const COLLECTION_QUERY = sdkSpec(
  'stores_collections/CollectionQuery',
  { defaultLimit: 100, defaultSort: BY_INDEX },
  { fields: fieldSpecs(['slug'], 'NONE'), because: 'the documentation filters by slug as well' },
);
