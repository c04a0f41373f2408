import { noSite } from '../auth.ts';
import { decimal } from '../ecom/money.ts';
import { APP_IDS, applicationError, assumed, getRoute, lastOf, names, oneOrNone } from '../making.ts';
import { siteSet, type DemoProduct, type RecordSet } from '../making.ts';
import { categoriesV3, collectionsV1 } from './categories.ts';
import { categoryRoutes } from './category-routes.ts';
import { partSet } from './parts.ts';
import { isVisible, productPlan, serialsOfSlug, variantPlan, variantPlans } from './product-plan.ts';
import { productRoutesV3 } from './product-routes-v3.ts';
import { headV1, inventoryIdOf, inventoryItemV1, productV1, storeVariantV1 } from './product-v1.ts';
import { productV3 } from './product-v3.ts';
import { routesV1 } from './routes-v1.ts';
import { routesV3 } from './routes-v3.ts';
import { INVENTORY_NUMBERS, INVENTORY_NUMBERS_V1, locationsOf, shopOf, VARIANT_NUMBERS } from './shop.ts';
import { VARIANT_NUMBERS_V1, ZERO_GUID, type Shop } from './shop.ts';
import { smallSets } from './small-sets.ts';
import { inventoryItemV3, readOnlyVariantV3, REPEATED } from './variant-v3.ts';

const DECLARED = {
  permissions: names('STORES STORES_ADMIN STORES_INVENTORY STORES_CATEGORIES STORES_LOCATIONS'),
  // It is absent where the catalog is `NONE`. Wix knows it by two ids.
  app: { name: 'STORES', ids: [APP_IDS.STORES_ECOMMERCE, APP_IDS.STORES] },
  counts: { products: 300 },
  fixed: { collections: 25, brands: 12, ribbons: 6, infoSections: 8, customizations: 14, locations: 3 },
  derived: names('variants inventoryItems'),
  assumptions: {
    /** Whether V3 products *query* sorts by its dates, slug and visibility. @default false - seen to be refused, though documented */
    productsQuerySorts: assumed<boolean>(false),
    /** Whether a V3 products query returns hidden products to a key that may see them, without being asked. @default true */
    productsQueryShowsHidden: assumed<boolean>(true),
    /** Whether the count of variants that comes with a V3 product has hidden ones in it. @default true - the SDK says that it is the total */
    variantCountHasHidden: assumed<boolean>(true),
    /** The first offset that Stores V1 refuses: its lists break down at about ten thousand. @default 10000 */
    catalogV1OffsetWall: assumed<number>(10_000),
    /** Whether V1 answers a page beyond the wall with an error, or with an empty page as if the list ended. @default 'error' */
    catalogV1WallAnswer: assumed<'error' | 'empty'>('error'),
    /** Whether V1 `query-platformized`, which has no flag for it, returns hidden products to a key that may see them. @default false */
    catalogV1PlatformizedShowsHidden: assumed<boolean>(false),
    /** Whether the V3 catalog is still being set up: every V3 call answers 428 `CATALOG_V3_SITE_PROVISIONING`. @default false */
    catalogProvisioning: assumed<boolean>(false),
  },
} as const;

declare module '../declarations.ts' {
  interface Declarations {
    readonly stores: typeof DECLARED;
  }
}

/** Wix Stores, in whichever catalog version the site has. */
export const storesProduct: DemoProduct = {
  ...DECLARED,
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
  const planOf = lastOf((serial) => productPlan(shop, serial));
  const variantTexts = (field: 'sku' | 'barcode') => (serial: number) =>
    variantPlans(planOf(serial)).flatMap((variant) => variant[field] ?? []);
  const products = siteSet(shop.site, 'product', shop.productCount, {
    make: (serial) => productV3(planOf(serial)),
    columns: {
      // Lists without hidden products look at this field of each.
      visible: isVisible,
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
    products,
    variants,
    inventoryItems,
    collections: categoriesV3(shop, products),
    ...smallSets(shop),
  };
}

/** The record sets of a V1 shop: the same goods, under the same ids, as the V3 shop of the same seed has. */
function catalogV1(shop: Shop): Record<string, RecordSet> {
  const planOf = lastOf((serial) => productPlan(shop, serial));
  const headOf = lastOf((serial) => headV1(planOf(serial)));
  const products = siteSet(shop.site, 'product', shop.productCount, {
    make: (serial) => productV1(planOf(serial)),
    columns: { visible: isVisible },
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
    products,
    variants,
    inventoryItems,
    collections: collectionsV1(shop, products),
  };
}
