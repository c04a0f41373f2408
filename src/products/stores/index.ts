import type { ProductModule } from '../../contract/product-module.ts';
import { catalogFact } from './catalog.ts';
import { Collection } from './collection-resolvers.ts';
import { costs } from './costs.ts';
import { requireCollectionId } from './collection-query.ts';
import { endpoints } from './endpoints.ts';
import { InventoryItem } from './inventory-resolvers.ts';
import { Product } from './product-resolvers.ts';
import { needs } from './needs.ts';
import { Query } from './query-resolvers.ts';
import { siteUrlFact } from './site-url.ts';
import { ProductVariant } from './variant-resolvers.ts';
import { steps } from './steps.ts';

export const stores: ProductModule = {
  name: 'STORES',
  schema: 'stores',
  title: 'Wix Stores',
  endpoints: Object.values(endpoints),
  permissions: needs,
  facts: { catalogVersion: catalogFact, url: siteUrlFact },
  resolvers: { Query, Product, ProductVariant, Collection, InventoryItem },
  steps,
  costs,
  keys: { 'Collection.id': requireCollectionId },
};
