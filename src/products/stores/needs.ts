import type { PermissionNeed } from '../../contract/product-module.ts';
import { permissions } from '../../wix/permissions.ts';
import { isOnCatalog, needsStore } from './catalog.ts';
import { treeReference } from './catalog-v3.ts';
import { endpoints } from './endpoints.ts';

const ONE = { query: { cursorPaging: { limit: 1 } } };
const ONE_V1 = { query: { paging: { limit: 1, offset: 0 } } };

const V1 = { appliesTo: isOnCatalog('V1') };
const V3 = { appliesTo: isOnCatalog('V3') };

/** What a key needs to read the shop, in either catalog. */
export const needs: readonly PermissionNeed[] = [
  {
    ...V1,
    permission: permissions.PRODUCTS,
    purpose: 'Products, collections and inventory of catalog V1, and the products of V3.',
    loss: 'The migrated site has no catalog.',
    lists: ['products', 'collections'],
    probe: needsStore((wix) => wix.call(endpoints.queryProductsV1, ONE_V1)),
  },
  {
    ...V1,
    permission: permissions.INVENTORY_V1,
    purpose: 'The quantities in stock of catalog V1.',
    loss: 'The products come without their stock.',
    lists: ['inventoryItems'],
    probe: needsStore((wix) => wix.call(endpoints.queryInventoryV1, ONE_V1)),
  },
  {
    ...V3,
    permission: permissions.PRODUCTS_V3,
    purpose: 'Products and variants of catalog V3.',
    loss: 'On a site with catalog V3 the migrated site has no products.',
    lists: ['products'],
    probe: needsStore((wix) => wix.call(endpoints.queryProductsV3, ONE)),
  },
  {
    ...V3,
    permission: permissions.CATEGORIES,
    purpose: 'The categories of catalog V3, which products are grouped by.',
    loss: 'The products come without their categories.',
    lists: ['collections'],
    probe: needsStore((wix) => wix.call(endpoints.queryCategories, { ...ONE, treeReference })),
  },
  {
    ...V3,
    permission: permissions.INVENTORY_V3,
    purpose: 'The quantities in stock of catalog V3.',
    loss: 'The products come without their stock.',
    lists: ['inventoryItems'],
    probe: needsStore((wix) => wix.call(endpoints.queryInventoryV3, ONE)),
  },
  {
    ...V3,
    permission: permissions.LOCATIONS_V3,
    purpose: 'The names of the places where stock is kept.',
    loss: 'Stock is told apart by the ids of its locations only.',
    optional: true,
    parts: [{ list: 'inventoryItems', field: 'location' }],
    probe: needsStore((wix) => wix.call(endpoints.queryLocationsV3, ONE)),
  },
  {
    ...V3,
    permission: permissions.PRODUCTS_V3_ADMIN,
    purpose: 'Hidden products and costs of catalog V3.',
    loss: 'Hidden products and costs are missing.',
    optional: true,
    parts: [{ list: 'products' }],
    probe: needsStore((wix) => wix.call(endpoints.queryProductsV3, { ...ONE, fields: ['MERCHANT_DATA'] })),
  },
  {
    ...V1,
    permission: permissions.PRODUCTS_MANAGE,
    purpose: 'Hidden products and costs of catalog V1, for which Wix has no permission that only reads.',
    loss: 'On a site with catalog V1 hidden products and costs are missing.',
    optional: true,
    parts: [{ list: 'products' }],
    probe: needsStore((wix) =>
      wix.call(endpoints.queryProductsV1, {
        ...ONE_V1,
        includeHiddenProducts: true,
        includeMerchantSpecificData: true,
      }),
    ),
  },
];
