import type { PermissionNeed, ProductModule } from '../../contract/product-module.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { ONE, ONE_BY_OFFSET } from '../../wix/api/wql.ts';
import { catalogFact, ofCatalog, siteUrlFact } from './catalog.ts';
import { treeReference } from './catalog-v3.ts';
import { COLLECTIONS, conversions, resolvers } from './fields.ts';
import { collections, inventoryItems, products } from './lists.ts';
import { steps } from './migration.ts';
import { endpoints } from './wire.ts';

/** What a key needs to read the shop, in either catalog. */
const needs: readonly PermissionNeed[] = [
  ofCatalog('V1', {
    permission: permissions.PRODUCTS,
    purpose: 'Products, collections and inventory of catalog V1, and the products of V3.',
    loss: 'The migrated site has no catalog.',
    lists: ['products', 'collections'],
    probe: (wix) => wix.call(endpoints.queryProductsV1, { query: ONE_BY_OFFSET }),
  }),
  ofCatalog('V1', {
    permission: permissions.INVENTORY_V1,
    purpose: 'The quantities in stock of catalog V1.',
    loss: 'The products come without their stock.',
    lists: ['inventoryItems'],
    probe: (wix) => wix.call(endpoints.queryInventoryV1, { query: ONE_BY_OFFSET }),
  }),
  ofCatalog('V3', {
    permission: permissions.PRODUCTS_V3,
    purpose: 'Products and variants of catalog V3.',
    loss: 'On a site with catalog V3 the migrated site has no products.',
    lists: ['products'],
    probe: (wix) => wix.call(endpoints.queryProductsV3, { query: ONE }),
  }),
  ofCatalog('V3', {
    permission: permissions.CATEGORIES,
    purpose: 'The categories of catalog V3, which products are grouped by.',
    loss: 'The products come without their categories.',
    lists: ['collections'],
    probe: (wix) => wix.call(endpoints.queryCategories, { query: ONE, treeReference }),
  }),
  ofCatalog('V3', {
    permission: permissions.INVENTORY_V3,
    purpose: 'The quantities in stock of catalog V3.',
    loss: 'The products come without their stock.',
    lists: ['inventoryItems'],
    probe: (wix) => wix.call(endpoints.queryInventoryV3, { query: ONE }),
  }),
  ofCatalog('V3', {
    permission: permissions.LOCATIONS_V3,
    purpose: 'The names of the places where stock is kept.',
    loss: 'Stock is told apart by the ids of its locations only.',
    optional: true,
    parts: [{ list: 'inventoryItems', field: 'location' }],
    probe: (wix) => wix.call(endpoints.queryLocationsV3, { query: ONE }),
  }),
  ofCatalog('V3', {
    permission: permissions.PRODUCTS_V3_ADMIN,
    purpose: 'Hidden products and costs of catalog V3.',
    loss: 'Hidden products and costs are missing.',
    optional: true,
    parts: [{ list: 'products' }],
    probe: (wix) => wix.call(endpoints.queryProductsV3, { query: ONE, fields: ['MERCHANT_DATA'] }),
  }),
  ofCatalog('V1', {
    permission: permissions.PRODUCTS_MANAGE,
    purpose: 'Hidden products and costs of catalog V1, for which Wix has no permission that only reads.',
    loss: 'On a site with catalog V1 hidden products and costs are missing.',
    optional: true,
    parts: [{ list: 'products' }],
    probe: (wix) =>
      wix.call(endpoints.queryProductsV1, {
        query: ONE_BY_OFFSET,
        includeHiddenProducts: true,
        includeMerchantSpecificData: true,
      }),
  }),
];

/** Variants that a product is assumed to have. */
const VARIANTS = 10;
/** Records of stock that a product is assumed to have. */
const STOCK = 12;

const BATCH = { kind: 'batch', perRequest: 100 } as const;
const LARGE_BATCH = { kind: 'batch', perRequest: 1000 } as const;

export const stores: ProductModule = {
  name: 'STORES',
  schema: 'stores',
  title: 'Wix Stores',
  target: {
    module: 'ECOMMERCE',
    alternative: null,
    becomes: 'products with variants and options, categories, stock levels',
    place: 3,
  },
  apps: [
    {
      id: '215238eb-22a5-4c36-9e7b-e7c08025e04e',
      name: 'Wix Stores',
      data: 'products, variants, inventory and collections; its orders are among `orders`',
    },
    {
      id: '1380b703-ce81-ff05-f115-39571d94dfcd',
      name: 'Wix Stores (eCommerce)',
      data: 'products, variants, inventory and collections; its orders are among `orders`',
    },
  ],
  endpoints: Object.values(endpoints),
  permissions: needs,
  facts: { catalogVersion: catalogFact, url: siteUrlFact },
  conversions,
  steps,
  ...graphOf([products, collections, inventoryItems], {
    resolvers,
    // In the dearer of the two catalogs.
    costs: {
      'Query.productBySlug': { kind: 'fixed', requests: 1 },
      'Product.variants': { ...BATCH, size: VARIANTS },
      'Product.inventoryItems': { ...BATCH, size: STOCK },
      'Product.collections': { ...BATCH, size: COLLECTIONS },
      'Product.allCollections': { ...BATCH, size: COLLECTIONS },
      'ProductVariant.inventoryItems': { ...LARGE_BATCH, size: 2 },
      'Collection.children': { ...BATCH, size: 5 },
      // Their ids and the products themselves.
      'Collection.products': { kind: 'connection', pageMax: 50 },
      'InventoryItem.variant': BATCH,
      'InventoryItem.location': LARGE_BATCH,
    },
  }),
};
