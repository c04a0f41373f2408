import { type DemoProduct, getRoute } from '../route.ts';
import { catalogV1, catalogV3 } from './catalogs.ts';
import { categoryRoutes } from './category-routes.ts';
import { productRoutesV3 } from './product-routes-v3.ts';
import { routesV1 } from './routes-v1.ts';
import { routesV3 } from './routes-v3.ts';
import { shopOf } from './shop.ts';
import { APP_IDS } from '../app-ids.ts';
import { noSite } from '../auth.ts';
import { assumed } from '../declarations.ts';
import { applicationError } from '../errors.ts';
import { names } from '../vary.ts';

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
