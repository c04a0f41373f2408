import { noSite } from '../access/auth.ts';
import { decimal } from '../ecom/money.ts';
import { applicationError, getRoute, lastOf, siteSet, type DemoProduct, type RecordSet } from '../making.ts';
import { categoriesV3, collectionsV1 } from './categories.ts';
import { categoryRoutes } from './category-routes.ts';
import { isVisible, productPlan, variantPlan, variantPlans } from './product-plan.ts';
import { headV1, inventoryIdOf, inventoryItemV1, productV1, storeVariantV1 } from './product-v1.ts';
import { productV3 } from './product-v3.ts';
import { routesV1 } from './routes-v1.ts';
import { productRoutesV3, routesV3 } from './routes-v3.ts';
import { INVENTORY_NUMBERS, INVENTORY_NUMBERS_V1, partSet, shopOf, VARIANT_NUMBERS } from './shop.ts';
import { VARIANT_NUMBERS_V1, type Shop } from './shop.ts';
import { smallSets } from './small-sets.ts';
import { inventoryItemV3, readOnlyVariantV3, REPEATED } from './variant-v3.ts';

/** Wix Stores, in whichever catalog version the site has. */
export const storesProduct: DemoProduct = {
  absent: () =>
    applicationError(428, 'REQUIRED_APP_NOT_INSTALLED', 'Wix Stores app is not installed for site'),
  badKey: ({ assumptions }) => noSite(assumptions.badKeyStatus),
  routes: [
    ...getRoute(['/stores/v3/provision/version'], {
      permission: 'STORES',
      handle: ({ site }) => ({
        catalogVersion: site.catalog === 'NONE' ? 'STORES_NOT_INSTALLED' : `${site.catalog}_CATALOG`,
      }),
    }),
    ...productRoutesV3,
    ...routesV3,
    ...categoryRoutes,
    ...routesV1,
  ],
  records: (site) => {
    if (site.catalog === 'NONE') return {};
    const shop = shopOf(site);
    return site.catalog === 'V1' ? catalogV1(shop) : catalogV3(shop);
  },
};

/** The record sets of a V3 shop. Removing or adding a product takes its variants and inventory items along. */
function catalogV3(shop: Shop): Record<string, RecordSet> {
  const planOf = lastOf((n) => productPlan(shop, n));
  const variantTexts = (field: 'sku' | 'barcode') => (n: number) =>
    variantPlans(planOf(n)).flatMap((variant) => variant[field] ?? []);
  const products = siteSet(shop.site, 'product', shop.productCount, {
    make: (n) => productV3(planOf(n)),
    columns: {
      // Lists without hidden products look at this field of each.
      visible: isVisible,
      'actualPriceRange.minValue.amount': (n) => decimal(planOf(n).price),
      'directCategoriesInfo.categories.id': (n) =>
        [0, ...planOf(n).categories].map((category) => shop.id('category', category)),
      'variantsInfo.variants.sku': variantTexts('sku'),
      'variantsInfo.variants.barcode': variantTexts('barcode'),
    },
    indexed: ['slug'],
  });
  const variants = partSet(shop.site, products, {
    kind: 'variant',
    numbers: VARIANT_NUMBERS,
    key: 'productData.productId',
    indexed: ['variantId'],
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
    indexed: ['variantId'],
    make: (product, place, n) => inventoryItemV3(planOf(product), place, n),
  });
  return {
    products,
    variants,
    inventoryItems,
    collections: categoriesV3(shop, products),
    ...smallSets(shop),
  };
}

/** The record sets of a V1 shop: the same goods, under the same ids, as the V3 shop of the same seed has. */
function catalogV1(shop: Shop): Record<string, RecordSet> {
  const planOf = lastOf((n) => productPlan(shop, n));
  const headOf = lastOf((n) => headV1(planOf(n)));
  const products = siteSet(shop.site, 'product', shop.productCount, {
    make: (n) => productV1(planOf(n)),
    columns: { visible: isVisible },
    indexed: ['slug'],
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
      of: (n) => inventoryIdOf(shop.id('product', n)),
      serialOf: (id) => shop.serialOf('product', inventoryIdOf(id)),
    },
    columns: { numericId: (n) => headOf(n)['numericId'], lastUpdated: (n) => headOf(n)['lastUpdated'] },
    make: (product) => inventoryItemV1(planOf(product)),
  });
  return { products, variants, inventoryItems, collections: collectionsV1(shop, products) };
}
