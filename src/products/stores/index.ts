import type { ProductModule } from '../../gateway/product-module.ts';
import { permissions } from '../../wix/permissions.ts';
import { catalogFact, probeProducts } from './catalog.ts';
import { Collection } from './collection-resolvers.ts';
import { costs } from './costs.ts';
import { endpoints } from './endpoints.ts';
import { InventoryItem } from './inventory-resolvers.ts';
import { Product } from './product-resolvers.ts';
import { Query } from './query-resolvers.ts';
import { siteUrlFact } from './site-url.ts';
import { ProductVariant } from './variant-resolvers.ts';
import { steps } from './steps.ts';

export const stores: ProductModule = {
  name: 'STORES',
  schema: 'stores',
  title: 'Wix Stores',
  endpoints: Object.values(endpoints),
  permissions: [
    {
      permission: permissions.PRODUCTS,
      purpose: 'Products, collections and inventory of catalog V1, and the products of V3.',
      loss: 'The migrated site has no catalog.',
    },
    {
      permission: permissions.PRODUCTS_V3,
      purpose: 'Products and variants of catalog V3.',
      loss: 'On a site with catalog V3 the migrated site has no products.',
    },
    {
      permission: permissions.CATEGORIES,
      purpose: 'The categories of catalog V3, which products are grouped by.',
      loss: 'The products come without their categories.',
      optional: true,
    },
    {
      permission: permissions.INVENTORY_V3,
      purpose: 'The quantities in stock of catalog V3.',
      loss: 'The products come without their stock.',
      optional: true,
    },
    {
      permission: permissions.LOCATIONS_V3,
      purpose: 'The names of the places where stock is kept.',
      loss: 'Stock is told apart by the ids of its locations only.',
      optional: true,
    },
    {
      permission: permissions.PRODUCTS_V3_ADMIN,
      purpose: 'Hidden products and costs of catalog V3.',
      loss: 'Hidden products and costs are missing.',
      optional: true,
    },
    {
      permission: permissions.PRODUCTS_MANAGE,
      purpose: 'Hidden products and costs of catalog V1, for which Wix has no permission that only reads.',
      loss: 'On a site with catalog V1 hidden products and costs are missing.',
      optional: true,
    },
  ],
  probe: probeProducts,
  facts: { catalogVersion: catalogFact, url: siteUrlFact },
  resolvers: { Query, Product, ProductVariant, Collection, InventoryItem },
  steps,
  costs,
};
