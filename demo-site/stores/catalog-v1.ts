import type { JsonObject } from '../json.ts';
import type { RecordSet } from '../records.ts';
import { generatedSet } from '../records.ts';
import { blocks } from './blocks.ts';
import { categoryName, categorySlug, isVisibleCategory } from './category-plan.ts';
import { linked } from './linked-sets.ts';
import { imageId, imageUrl } from './media.ts';
import { isVisible, nameOfProduct, productPlan, serialOfSlug, slugOf } from './product-plan.ts';
import {
  inventoryIdOf,
  inventoryItemV1,
  numericIdOf,
  productV1,
  storeVariantV1,
  collectionIdsOf,
} from './product-v1.ts';
import type { Shop } from './shop.ts';
import { iso, V1_ALL_PRODUCTS_ID, VARIANT_BLOCKS_V1 } from './shop.ts';

export interface CatalogV1 {
  readonly products: RecordSet;
  readonly variants: RecordSet;
  readonly inventoryItems: RecordSet;
  readonly collections: RecordSet;
}

const ONE_EACH = blocks([1], { parent: 0, size: 1 });

/** The record sets of a V1 shop: the same goods, under the same ids, as the V3 shop of the same seed has. */
export function catalogV1(shop: Shop): CatalogV1 {
  const products = productSet(shop);
  const variants = variantSet(shop, products);
  const inventoryItems = inventorySet(shop, products);
  return {
    products: linked(products, [
      { set: variants, blocks: VARIANT_BLOCKS_V1 },
      { set: inventoryItems, blocks: ONE_EACH },
    ]),
    variants,
    inventoryItems,
    collections: collectionSet(shop, products),
  };
}

function productSet(shop: Shop): RecordSet {
  return generatedSet({
    seed: shop.seed,
    kind: 'product',
    count: shop.productCount,
    make: (serial) => productV1(shop, serial),
    columns: {
      numericId: (serial) => numericIdOf(shop.createdAt(serial)),
      createdDate: (serial) => iso(shop.createdAt(serial)),
      lastUpdated: (serial) => iso(shop.updatedAt(serial)),
      visible: isVisible,
      slug: slugOf,
      name: nameOfProduct,
      collectionIds: (serial) => collectionIdsOf(shop, productPlan(shop, serial)),
    },
    lookUps: {
      slug: (slug) => {
        const serial = serialOfSlug(slug);
        return serial === undefined ? [] : [serial];
      },
    },
  });
}

function variantSet(shop: Shop, products: RecordSet): RecordSet {
  return generatedSet({
    seed: shop.seed,
    kind: 'storeVariant',
    count: VARIANT_BLOCKS_V1.firstOf(shop.productCount),
    dependsOn: [products],
    make: (serial) => storeVariantV1(shop, serial),
    columns: { productId: (serial) => shop.id('product', VARIANT_BLOCKS_V1.parentOf(serial)) },
    lookUps: { productId: (id) => variantsOf(shop.serialOf('product', id)) },
  });
}

function variantsOf(product: number | undefined): number[] {
  if (product === undefined) return [];
  const first = VARIANT_BLOCKS_V1.firstOf(product);
  return Array.from({ length: VARIANT_BLOCKS_V1.sizeOf(product) }, (_, place) => first + place);
}

function inventorySet(shop: Shop, products: RecordSet): RecordSet {
  return generatedSet({
    seed: shop.seed,
    kind: 'product inventory',
    count: shop.productCount,
    dependsOn: [products],
    ids: {
      of: (serial) => inventoryIdOf(shop.id('product', serial)),
      serialOf: (id) => shop.serialOf('product', inventoryIdOf(id)),
    },
    make: (serial) => inventoryItemV1(shop, serial),
    columns: {
      numericId: (serial) => numericIdOf(shop.createdAt(serial)),
      lastUpdated: (serial) => iso(shop.updatedAt(serial)),
    },
    lookUps: {
      productId: (id) => {
        const serial = shop.serialOf('product', id);
        return serial === undefined ? [] : [serial];
      },
    },
  });
}

function collectionSet(shop: Shop, products: RecordSet): RecordSet {
  const counts = productCounts(shop, products);
  const idOf = (serial: number): string => (serial === 0 ? V1_ALL_PRODUCTS_ID : shop.id('category', serial));
  return generatedSet({
    seed: shop.seed,
    kind: 'category',
    count: shop.categoryCount,
    dependsOn: [products],
    ids: { of: idOf, serialOf: (id) => (id === V1_ALL_PRODUCTS_ID ? 0 : shop.serialOf('category', id)) },
    make: (serial): JsonObject => {
      const picture = imageId(shop.seed, -serial, 0);
      const item = {
        mediaType: 'image',
        title: '',
        image: { url: imageUrl(picture), width: 1600, height: 900 },
        thumbnail: { url: imageUrl(picture), width: 50, height: 28 },
        id: picture,
      };
      return {
        id: idOf(serial),
        name: categoryName(serial),
        slug: categorySlug(serial),
        visible: isVisibleCategory(serial),
        description: serial % 4 === 2 ? '' : `Everything in “${categoryName(serial)}” & more`,
        numberOfProducts: counts().get(idOf(serial)) ?? 0,
        media: serial % 3 === 1 ? { mainMedia: item, items: [item] } : { items: [] },
      };
    },
    columns: { id: idOf, name: categoryName },
  });
}

function productCounts(shop: Shop, products: RecordSet): () => ReadonlyMap<string, number> {
  let known: { version: number; counts: Map<string, number> } | undefined;
  return () => {
    if (known?.version === products.version) return known.counts;
    const counts = new Map<string, number>();
    for (let position = 0; position < products.count; position += 1) {
      const ids = collectionIdsOf(shop, productPlan(shop, products.serialAt(position)));
      for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    known = { version: products.version, counts };
    return counts;
  };
}
