import { endpoints } from '../../../src/products/stores/wire.ts';
import { IN_WORDS, lacks, tick, type TestedProduct } from '../connection/tested-product.ts';
import { denied, refuses, route } from '../golden-wix.ts';

export const connection: TestedProduct = {
  product: 'STORES',
  title: 'Wix Stores',
  insitesModule: 'ECOMMERCE',
  purpose: 'Products, collections and inventory of catalog V1, and the products of V3.',
  loss: 'The migrated site has no catalog.',
  ticks: [
    tick('Read Products', 'SCOPE.DC-STORES.READ-PRODUCTS', { spare: true }),
    tick('Read Inventory', 'WIX_STORES.INVENTORY_READ', { partOf: 'Read Products', spare: true }),
    tick('Read products in v3 catalog', 'SCOPE.STORES.PRODUCT_READ'),
    tick('Read Categories', 'SCOPE.CATEGORIES.CATEGORY_READ'),
    tick('Read inventory in v3 catalog', 'SCOPE.STORES.INVENTORY_ITEM_READ'),
    tick('Read Stores Locations in v3 catalog', 'SCOPE.STORES.LOCATION_READ', { optional: true }),
    tick('Product v3 read admin', 'SCOPE.STORES.PRODUCT_READ_ADMIN', { optional: true }),
    tick('Manage Products', 'SCOPE.DC-STORES.MANAGE-PRODUCTS', { manage: true, spare: true }),
  ],
  open: [
    route(endpoints.getCatalogVersion, { catalogVersion: 'V3_CATALOG' }),
    route(endpoints.queryProductsV3, { products: [] }),
    route(endpoints.queryCategories, { categories: [] }),
    route(endpoints.queryInventoryV3, { inventoryItems: [] }),
    route(endpoints.queryLocationsV3, { storesLocations: [] }),
  ],
  partial: lacks(
    'Read Categories',
    '403.',
    [refuses(endpoints.queryCategories, 403), denied(endpoints.queryLocationsV3)],
    { 'Read Stores Locations in v3 catalog': IN_WORDS },
  ),
};
