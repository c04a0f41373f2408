import type { JsonObject } from '../json.ts';
import type { RecordSet } from '../records.ts';
import { generatedSet } from '../records.ts';
import { categoriesV3 } from './categories-v3.ts';
import { inventoryItemV3, inventorySerials } from './inventory-v3.ts';
import { linked } from './linked-sets.ts';
import { decimal } from './money.ts';
import {
  isVisible,
  nameOfProduct,
  priceOf,
  productPlan,
  serialOfSlug,
  slugOf,
  variantPlan,
} from './product-plan.ts';
import { productV3 } from './product-v3.ts';
import type { Shop } from './shop.ts';
import { INVENTORY_BLOCKS, iso, SHOP_CURRENCY, VARIANT_BLOCKS, ZERO_GUID } from './shop.ts';
import type { SmallSets } from './small-sets.ts';
import { smallSets } from './small-sets.ts';
import { readOnlyVariantV3 } from './variant-v3.ts';

export interface CatalogV3 extends SmallSets {
  readonly products: RecordSet;
  readonly variants: RecordSet;
  readonly inventoryItems: RecordSet;
  readonly collections: RecordSet;
}

/** The record sets of a V3 shop. Removing or adding a product takes its variants and inventory items along. */
export function catalogV3(shop: Shop): CatalogV3 {
  const products = productSet(shop);
  const variants = variantSet(shop, products);
  const inventoryItems = inventorySet(shop, products);
  return {
    ...smallSets(shop),
    products: linked(products, [
      { set: variants, blocks: VARIANT_BLOCKS },
      { set: inventoryItems, blocks: INVENTORY_BLOCKS },
    ]),
    variants,
    inventoryItems,
    collections: categoriesV3(shop, products),
  };
}

function productSet(shop: Shop): RecordSet {
  return generatedSet({
    seed: shop.seed,
    kind: 'product',
    count: shop.productCount,
    make: (serial) => productV3(shop, serial),
    columns: {
      createdDate: (serial) => iso(shop.createdAt(serial)),
      updatedDate: (serial) => iso(shop.updatedAt(serial)),
      visible: isVisible,
      slug: slugOf,
      name: nameOfProduct,
      'actualPriceRange.minValue.amount': (serial) => decimal(priceOf(serial)),
      'directCategoriesInfo.categories.id': (serial) =>
        [0, ...productPlan(shop, serial).categories].map((category) => shop.id('category', category)),
      'variantsInfo.variants.sku': (serial) => variantTexts(shop, serial, 'sku'),
      'variantsInfo.variants.barcode': (serial) => variantTexts(shop, serial, 'barcode'),
    },
    lookUps: {
      slug: (slug) => {
        const serial = serialOfSlug(slug);
        return serial === undefined ? [] : [serial];
      },
    },
  });
}

function variantTexts(shop: Shop, product: number, field: 'sku' | 'barcode'): string[] {
  const plan = productPlan(shop, product);
  return Array.from(
    { length: plan.variantCount },
    (_, place) => variantPlan(shop, plan, place)[field],
  ).filter((text) => text !== undefined);
}

function variantSet(shop: Shop, products: RecordSet): RecordSet {
  // Variants are read product by product, and all of a product's have the same product in them.
  let last: { serial: number; version: number; product: JsonObject } | undefined;
  const productOf = (serial: number): JsonObject => {
    if (last?.serial !== serial || last.version !== products.version) {
      const position = products.indexOf(shop.id('product', serial));
      const product =
        position === undefined
          ? productHead(shop, serial)
          : { ...productHead(shop, serial), ...changes(position) };
      last = { serial, version: products.version, product };
    }
    return last.product;
  };
  const changes = (position: number): JsonObject => (products.version === 0 ? {} : products.at(position));
  return generatedSet({
    seed: shop.seed,
    kind: 'variant',
    count: VARIANT_BLOCKS.firstOf(shop.productCount),
    dependsOn: [products],
    make: (serial) => {
      const product = VARIANT_BLOCKS.parentOf(serial);
      const plan = productPlan(shop, product);
      const variant = variantPlan(shop, plan, serial - VARIANT_BLOCKS.firstOf(product));
      return readOnlyVariantV3(shop, plan, variant, productOf(product));
    },
    columns: {
      'productData.productId': (serial) => shop.id('product', VARIANT_BLOCKS.parentOf(serial)),
    },
    lookUps: {
      'productData.productId': (id) => variantsOf(shop.serialOf('product', id)),
      variantId: (id) => {
        const serial = shop.serialOf('variant', id);
        return serial !== undefined ? [serial] : id === ZERO_GUID ? undefined : [];
      },
    },
  });
}

/** What variants repeat of their product, without making the whole of it. */
function productHead(shop: Shop, serial: number): JsonObject {
  const plan = productPlan(shop, serial);
  const [main] = plan.categories;
  return {
    id: plan.id,
    revision: String(1 + (serial % 9)),
    name: plan.name,
    slug: plan.slug,
    visible: plan.visible,
    visibleInPos: serial % 9 !== 2,
    productType: plan.digital ? 'DIGITAL' : 'PHYSICAL',
    currency: SHOP_CURRENCY,
    handle: `handle-${serial}`,
    mainCategoryId: main === undefined ? undefined : shop.id('category', main),
  };
}

function variantsOf(product: number | undefined): number[] {
  if (product === undefined) return [];
  const first = VARIANT_BLOCKS.firstOf(product);
  return Array.from({ length: VARIANT_BLOCKS.sizeOf(product) }, (_, place) => first + place);
}

function inventorySet(shop: Shop, products: RecordSet): RecordSet {
  return generatedSet({
    seed: shop.seed,
    kind: 'inventoryItem',
    count: INVENTORY_BLOCKS.firstOf(shop.productCount),
    dependsOn: [products],
    make: (serial) => inventoryItemV3(shop, serial),
    columns: {
      productId: (serial) => shop.id('product', INVENTORY_BLOCKS.parentOf(serial)),
    },
    lookUps: {
      productId: (id) => inventorySerials(shop.serialOf('product', id)),
      variantId: (id) => {
        const serial = shop.serialOf('variant', id);
        if (serial === undefined) return id === ZERO_GUID ? undefined : [];
        const product = VARIANT_BLOCKS.parentOf(serial);
        return inventorySerials(product, serial - VARIANT_BLOCKS.firstOf(product));
      },
    },
  });
}
