import type { CostTable } from '../../contract/field-cost.ts';

/** Variants that a product is assumed to have. */
const VARIANTS = 10;
/** Records of stock that a product is assumed to have. */
const STOCK = 12;
/** Collections that a product is assumed to be in. */
const COLLECTIONS = 4;

/** What the fields of Stores cost in Wix requests, in the dearer of the two catalogs. */
export const costs: CostTable = {
  'Query.product': { kind: 'fixed', requests: 1 },
  'Query.productBySlug': { kind: 'fixed', requests: 1 },
  'Query.products': { kind: 'connection', pageMax: 100 },
  'Query.collection': { kind: 'fixed', requests: 1 },
  'Query.collections': { kind: 'connection', pageMax: 100 },
  'Query.inventoryItems': { kind: 'connection', pageMax: 100 },
  'Product.variants': { kind: 'batch', perRequest: 100, size: VARIANTS },
  'Product.inventoryItems': { kind: 'batch', perRequest: 100, size: STOCK },
  'Product.collections': { kind: 'batch', perRequest: 100, size: COLLECTIONS },
  'Product.allCollections': { kind: 'batch', perRequest: 100, size: COLLECTIONS },
  'Product.mainCollection': { kind: 'batch', perRequest: 1000 },
  'ProductVariant.product': { kind: 'batch', perRequest: 100 },
  'ProductVariant.inventoryItems': { kind: 'batch', perRequest: 1000, size: 2 },
  'Collection.parent': { kind: 'batch', perRequest: 1000 },
  'Collection.children': { kind: 'batch', perRequest: 100, size: 5 },
  // Their ids and the products themselves.
  'Collection.products': { kind: 'connection', pageMax: 50 },
  'InventoryItem.product': { kind: 'batch', perRequest: 100 },
  'InventoryItem.variant': { kind: 'batch', perRequest: 100 },
  'InventoryItem.location': { kind: 'batch', perRequest: 1000 },
};
