import { decimal } from '../ecom/money.ts';
import type { RecordSet } from '../records.ts';
import { lastOf, oneOrNone, siteSet } from '../site-sets.ts';
import { categoriesV3, collectionsV1 } from './categories.ts';
import { partSet, withParts } from './parts.ts';
import { productPlan, serialsOfSlug, variantPlan, variantPlans } from './product-plan.ts';
import { headV1, inventoryIdOf, inventoryItemV1, productV1, storeVariantV1 } from './product-v1.ts';
import { productHead, productV3 } from './product-v3.ts';
import { INVENTORY_NUMBERS, INVENTORY_NUMBERS_V1, locationsOf, type Shop, VARIANT_NUMBERS } from './shop.ts';
import { VARIANT_NUMBERS_V1, ZERO_GUID } from './shop.ts';
import { smallSets } from './small-sets.ts';
import { inventoryItemV3, readOnlyVariantV3, REPEATED } from './variant-v3.ts';

/** The record sets of a V3 shop. Removing or adding a product takes its variants and inventory items along. */
export function catalogV3(shop: Shop): Record<string, RecordSet> {
  const planOf = lastOf((serial) => productPlan(shop, serial));
  const variantTexts = (field: 'sku' | 'barcode') => (serial: number) =>
    variantPlans(planOf(serial)).flatMap((variant) => variant[field] ?? []);
  const products = siteSet(shop.site, 'product', shop.productCount, {
    facts: (serial) => productHead(planOf(serial)),
    make: (serial) => productV3(planOf(serial)),
    columns: {
      'actualPriceRange.minValue.amount': (serial) => decimal(planOf(serial).price),
      'directCategoriesInfo.categories.id': (serial) =>
        [0, ...planOf(serial).categories].map((category) => shop.id('category', category)),
      'variantsInfo.variants.sku': variantTexts('sku'),
      'variantsInfo.variants.barcode': variantTexts('barcode'),
    },
    lookUps: { slug: serialsOfSlug },
  });
  /** A look-up by variant; those with the nil id are of many products. */
  const byVariant = (serialsOf: (variant: number) => readonly number[]) => (id: string) => {
    const serial = shop.serialOf('variant', id);
    return serial !== undefined ? serialsOf(serial) : id === ZERO_GUID ? undefined : [];
  };
  const variants = partSet(shop.site, products, {
    kind: 'variant',
    numbers: VARIANT_NUMBERS,
    key: 'productData.productId',
    lookUps: { variantId: byVariant(oneOrNone) },
    make: (product, place) => {
      const position = products.positionOf(product);
      const repeated = REPEATED.map((field) => [field, products.valuesAt(position, field)[0]] as const);
      const plan = planOf(product);
      return readOnlyVariantV3(plan, variantPlan(plan, place), Object.fromEntries(repeated));
    },
  });
  const inventoryItems = partSet(shop.site, products, {
    kind: 'inventoryItem',
    numbers: INVENTORY_NUMBERS,
    key: 'productId',
    lookUps: {
      variantId: byVariant((variant) => {
        const product = VARIANT_NUMBERS.parentOf(variant);
        const places = locationsOf(product);
        const place = (variant - VARIANT_NUMBERS.firstOf(product)) * places.length;
        return places.map((_, at) => INVENTORY_NUMBERS.firstOf(product) + place + at);
      }),
    },
    make: (product, place, serial) => inventoryItemV3(planOf(product), place, serial),
  });
  return {
    products: withParts(products, [
      { set: variants, numbers: VARIANT_NUMBERS },
      { set: inventoryItems, numbers: INVENTORY_NUMBERS },
    ]),
    variants,
    inventoryItems,
    collections: categoriesV3(shop, products),
    ...smallSets(shop),
  };
}

/** The record sets of a V1 shop: the same goods, under the same ids, as the V3 shop of the same seed has. */
export function catalogV1(shop: Shop): Record<string, RecordSet> {
  const planOf = lastOf((serial) => productPlan(shop, serial));
  const headOf = lastOf((serial) => headV1(planOf(serial)));
  const products = siteSet(shop.site, 'product', shop.productCount, {
    facts: headOf,
    make: (serial) => productV1(planOf(serial)),
    lookUps: { slug: serialsOfSlug },
  });
  const variants = partSet(shop.site, products, {
    kind: 'storeVariant',
    numbers: VARIANT_NUMBERS_V1,
    key: 'productId',
    make: (product, place) => storeVariantV1(planOf(product), place),
  });
  const inventoryItems = partSet(shop.site, products, {
    kind: 'product inventory',
    numbers: INVENTORY_NUMBERS_V1,
    key: 'productId',
    ids: {
      of: (serial) => inventoryIdOf(shop.id('product', serial)),
      serialOf: (id) => shop.serialOf('product', inventoryIdOf(id)),
    },
    columns: {
      numericId: (serial) => headOf(serial)['numericId'],
      lastUpdated: (serial) => headOf(serial)['lastUpdated'],
    },
    make: (product) => inventoryItemV1(planOf(product)),
  });
  return {
    products: withParts(products, [
      { set: variants, numbers: VARIANT_NUMBERS_V1 },
      { set: inventoryItems, numbers: INVENTORY_NUMBERS_V1 },
    ]),
    variants,
    inventoryItems,
    collections: collectionsV1(shop, products),
  };
}
