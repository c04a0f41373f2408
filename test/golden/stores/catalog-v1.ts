import { endpoints } from '../../../src/products/stores/wire.ts';
import type { GoldenProduct } from '../golden-answer.ts';
import { list, route } from '../golden-wix.ts';
import { bench, inventory, lamp, seats, stool } from './records-v1.ts';
import { rowsV1 } from './rows-v1.ts';

/** A shop of the older catalog. */
export const storesV1: GoldenProduct = {
  routes: [
    route(endpoints.getCatalogVersion, { catalogVersion: 'V1_CATALOG' }),
    list(endpoints.queryProductsV1, [bench, lamp, stool], (products, totalResults) => ({
      products,
      totalResults,
    })),
    list(endpoints.queryCollectionsV1, [seats], (collections, totalResults) => ({
      collections,
      totalResults,
    })),
    list(endpoints.queryInventoryV1, inventory, (inventoryItems, totalResults) => ({
      inventoryItems,
      totalResults,
    })),
  ],
  answers: [],
  rows: rowsV1,
};
