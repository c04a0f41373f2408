import { iso } from '../dates.ts';
import type { JsonObject } from '../json.ts';
import type { RecordSet } from '../records.ts';
import { belongingTo, siteSet } from '../site-sets.ts';
import { times } from '../vary.ts';
import { type Blocks, blocks } from './blocks.ts';
import { categoriesV3, collectionsV1 } from './categories.ts';
import { linked } from './linked-sets.ts';
import { decimal } from './money.ts';
import { isVisible, nameOfProduct, priceOf, productPlan, serialsOfSlug } from './product-plan.ts';
import { slugOf, variantPlan, variantPlans } from './product-plan.ts';
import { collectionIdsOf, inventoryIdOf, inventoryItemV1, numericIdOf } from './product-v1.ts';
import { productV1, storeVariantV1 } from './product-v1.ts';
import { productHead, productV3 } from './product-v3.ts';
import { INVENTORY_BLOCKS, type Shop, VARIANT_BLOCKS, VARIANT_BLOCKS_V1, ZERO_GUID } from './shop.ts';
import { SMALL_RECORDS, smallRecord } from './small-sets.ts';
import { inventoryItemV3, inventorySerials, readOnlyVariantV3 } from './variant-v3.ts';

/** The record sets of a V3 shop. Removing or adding a product takes its variants and inventory items along. */
export function catalogV3(shop: Shop): Record<string, RecordSet> {
  const products = siteSet(shop.site, 'product', shop.productCount, {
    make: (serial) => productV3(shop, serial),
    columns: {
      ...productColumns(shop),
      updatedDate: (serial) => iso(shop.updatedAt(serial)),
      'actualPriceRange.minValue.amount': (serial) => decimal(priceOf(serial)),
      'directCategoriesInfo.categories.id': (serial) =>
        [0, ...productPlan(shop, serial).categories].map((category) => shop.id('category', category)),
      'variantsInfo.variants.sku': (serial) => variantTexts(shop, serial, 'sku'),
      'variantsInfo.variants.barcode': (serial) => variantTexts(shop, serial, 'barcode'),
    },
    lookUps: { slug: serialsOfSlug },
  });
  const variants = variantSet(shop, products);
  const inventoryItems = siteSet(shop.site, 'inventoryItem', INVENTORY_BLOCKS.firstOf(shop.productCount), {
    dependsOn: [products],
    make: (serial) => inventoryItemV3(shop, serial),
    columns: { productId: (serial) => shop.id('product', INVENTORY_BLOCKS.parentOf(serial)) },
    lookUps: {
      productId: belongingTo(shop, 'product', inventorySerials),
      variantId: (id) => {
        const serial = shop.serialOf('variant', id);
        if (serial === undefined) return id === ZERO_GUID ? undefined : [];
        const product = VARIANT_BLOCKS.parentOf(serial);
        return inventorySerials(product, serial - VARIANT_BLOCKS.firstOf(product));
      },
    },
  });
  const small = Object.entries(SMALL_RECORDS).map(([entity, { kind, make }]) => [
    entity,
    // `Object.entries` tells no more than `string`; these are the names of entities.
    siteSet(shop.site, kind, shop.site.count(entity as keyof typeof SMALL_RECORDS), {
      make: (serial) => ({ ...smallRecord(serial), ...make(shop, serial) }),
    }),
  ]);
  return {
    products: linked(products, [
      { set: variants, blocks: VARIANT_BLOCKS },
      { set: inventoryItems, blocks: INVENTORY_BLOCKS },
    ]),
    variants,
    inventoryItems,
    collections: categoriesV3(shop, products),
    ...Object.fromEntries(small),
  };
}

/** The record sets of a V1 shop: the same goods, under the same ids, as the V3 shop of the same seed has. */
export function catalogV1(shop: Shop): Record<string, RecordSet> {
  const numericId = (serial: number): string => numericIdOf(shop.createdAt(serial));
  const lastUpdated = (serial: number): string => iso(shop.updatedAt(serial));
  const products = siteSet(shop.site, 'product', shop.productCount, {
    make: (serial) => productV1(shop, serial),
    columns: {
      ...productColumns(shop),
      numericId,
      lastUpdated,
      collectionIds: (serial) => collectionIdsOf(shop, productPlan(shop, serial)),
    },
    lookUps: { slug: serialsOfSlug },
  });
  const variants = siteSet(shop.site, 'storeVariant', VARIANT_BLOCKS_V1.firstOf(shop.productCount), {
    dependsOn: [products],
    make: (serial) => storeVariantV1(shop, serial),
    columns: { productId: (serial) => shop.id('product', VARIANT_BLOCKS_V1.parentOf(serial)) },
    lookUps: { productId: belongingTo(shop, 'product', childrenIn(VARIANT_BLOCKS_V1)) },
  });
  const inventoryItems = siteSet(shop.site, 'product inventory', shop.productCount, {
    dependsOn: [products],
    ids: {
      of: (serial) => inventoryIdOf(shop.id('product', serial)),
      serialOf: (id) => shop.serialOf('product', inventoryIdOf(id)),
    },
    make: (serial) => inventoryItemV1(shop, serial),
    columns: { numericId, lastUpdated },
    lookUps: { productId: belongingTo(shop, 'product', (product) => [product]) },
  });
  return {
    products: linked(products, [
      { set: variants, blocks: VARIANT_BLOCKS_V1 },
      { set: inventoryItems, blocks: ONE_EACH },
    ]),
    variants,
    inventoryItems,
    collections: collectionsV1(shop, products),
  };
}

const ONE_EACH = blocks([1], { parent: 0, size: 1 });

/** What can be told of a product of either catalog without the whole of it being made. */
function productColumns(shop: Shop) {
  return {
    createdDate: (serial: number) => iso(shop.createdAt(serial)),
    visible: isVisible,
    slug: slugOf,
    name: nameOfProduct,
  };
}

function childrenIn(numbers: Blocks): (parent: number) => number[] {
  return (parent) => times(numbers.sizeOf(parent), (place) => numbers.firstOf(parent) + place);
}

function variantTexts(shop: Shop, product: number, field: 'sku' | 'barcode'): string[] {
  return variantPlans(shop, productPlan(shop, product)).flatMap((variant) => variant[field] ?? []);
}

function variantSet(shop: Shop, products: RecordSet): RecordSet {
  // Variants are read product by product, and all of a product's have the same product in them.
  let last: { serial: number; version: number; product: JsonObject } | undefined;
  const productOf = (serial: number): JsonObject => {
    if (last?.serial !== serial || last.version !== products.version) {
      const position = products.indexOf(shop.id('product', serial));
      const isChanged = products.version > 0 && position !== undefined;
      const product = isChanged ? products.at(position) : productHead(shop, productPlan(shop, serial));
      last = { serial, version: products.version, product };
    }
    return last.product;
  };
  return siteSet(shop.site, 'variant', VARIANT_BLOCKS.firstOf(shop.productCount), {
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
      'productData.productId': belongingTo(shop, 'product', childrenIn(VARIANT_BLOCKS)),
      variantId: (id) => {
        const serial = shop.serialOf('variant', id);
        return serial !== undefined ? [serial] : id === ZERO_GUID ? undefined : [];
      },
    },
  });
}
