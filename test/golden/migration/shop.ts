import { endpoints } from '../../../src/products/stores/wire.ts';
import { list, type GoldenRoute } from '../golden-wix.ts';
import { BENCH } from '../stores/ids.ts';
import { bench } from '../stores/products-v3.ts';
import { garden, inventory, seats, variants } from '../stores/records-v3.ts';

/** Of a list whose only page was read. */
const pagingMetadata = { cursors: {} };

const ofBench = variants.filter(({ productData }) => productData?.productId === BENCH);
const stock = inventory.filter(({ productId }) => productId === BENCH);

/** A shop of two categories, one in the other, and one bench in three kinds of wood, of which one is hidden. */
export const shop: readonly GoldenRoute[] = [
  list(endpoints.queryProductsV3, [bench], (products) => ({ products, pagingMetadata })),
  list(endpoints.searchProductsV3, [bench], (products) => ({ products, pagingMetadata })),
  list(endpoints.countProductsV3, [bench], (_, count) => ({ count })),
  list(endpoints.queryVariantsV3, ofBench, (found) => ({ variants: found, pagingMetadata })),
  list(endpoints.queryInventoryV3, stock, (inventoryItems) => ({ inventoryItems, pagingMetadata })),
  list(endpoints.countInventoryV3, stock, (_, count) => ({ count })),
  list(endpoints.queryCategories, [seats, garden], (categories) => ({ categories, pagingMetadata })),
  list(endpoints.countCategories, [seats, garden], (_, count) => ({ count })),
];
