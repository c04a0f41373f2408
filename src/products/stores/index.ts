import type { ProductModule } from '../../contract/product-module.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import { selectedFields } from '../../gateway/selection.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { catalogFact } from './catalog.ts';
import { Collection } from './collection-resolvers.ts';
import { endpoints } from './endpoints.ts';
import { InventoryItem } from './inventory-resolvers.ts';
import { collections, inventoryItems, productBySlug, products } from './lists.ts';
import { needs } from './needs.ts';
import { Product } from './product-resolvers.ts';
import { siteUrlFact } from './site-url.ts';
import { steps } from './migration.ts';
import { ProductVariant } from './variant-resolvers.ts';

const Query: QueryResolvers = {
  productBySlug: (_, { slug }, context, info) => productBySlug(context, slug, selectedFields(info)),
};

/** Variants that a product is assumed to have. */
const VARIANTS = 10;
/** Records of stock that a product is assumed to have. */
const STOCK = 12;
/** Collections that a product is assumed to be in. */
const COLLECTIONS = 4;

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
  steps,
  ...graphOf([products, collections, inventoryItems], {
    resolvers: { Query, Product, ProductVariant, Collection, InventoryItem },
    // In the dearer of the two catalogs.
    costs: {
      'Query.productBySlug': { kind: 'fixed', requests: 1 },
      'Product.variants': { ...BATCH, size: VARIANTS },
      'Product.inventoryItems': { ...BATCH, size: STOCK },
      'Product.collections': { ...BATCH, size: COLLECTIONS },
      'Product.allCollections': { ...BATCH, size: COLLECTIONS },
      'Product.mainCollection': LARGE_BATCH,
      'ProductVariant.product': BATCH,
      'ProductVariant.inventoryItems': { ...LARGE_BATCH, size: 2 },
      'Collection.parent': LARGE_BATCH,
      'Collection.children': { ...BATCH, size: 5 },
      // Their ids and the products themselves.
      'Collection.products': { kind: 'connection', pageMax: 50 },
      'InventoryItem.product': BATCH,
      'InventoryItem.variant': BATCH,
      'InventoryItem.location': LARGE_BATCH,
    },
  }),
};
