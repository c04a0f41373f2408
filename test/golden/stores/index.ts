import { endpoints } from '../../../src/products/stores/wire.ts';
import type { GoldenProduct } from '../golden-answer.ts';
import { list, route } from '../golden-wix.ts';
import { answersV1 } from './answers-v1.ts';
import { answersV3 } from './answers-v3.ts';
import { connection } from './connection.ts';
import { BENCH, GARDEN } from './ids.ts';
import { bench, lamp, plans, stool } from './products-v3.ts';
import { garden, inventory, seats, shed, variants } from './records-v3.ts';
import { rows } from './rows.ts';

/** Of a list whose only page was read. */
const pagingMetadata = { cursors: {} };

const products = [bench, lamp, plans, stool];

export const stores: GoldenProduct = {
  connection,
  routes: [
    list(endpoints.searchProductsV3, products, (found) => ({ products: found, pagingMetadata })),
    list(endpoints.queryProductsV3, products, (found) => ({ products: found, pagingMetadata })),
    list(endpoints.countProductsV3, products, (_, count) => ({ count })),
    list(endpoints.queryVariantsV3, variants, (found) => ({ variants: found, pagingMetadata })),
    list(endpoints.queryInventoryV3, inventory, (inventoryItems) => ({ inventoryItems, pagingMetadata })),
    list(endpoints.countInventoryV3, inventory, (_, count) => ({ count })),
    list(endpoints.queryLocationsV3, [shed], (storesLocations) => ({ storesLocations, pagingMetadata })),
    list(endpoints.queryCategories, [seats, garden], (categories) => ({ categories, pagingMetadata })),
    list(endpoints.countCategories, [seats, garden], (_, count) => ({ count })),
    route(endpoints.listCategoryItems, ({ params }) => ({
      items: params['categoryId'] === GARDEN ? [{ catalogItemId: BENCH }] : [],
      pagingMetadata,
    })),
  ],
  answers: [...answersV3, ...answersV1],
  rows,
};
