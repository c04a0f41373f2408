import { type DemoProduct, getRoute } from '../route.ts';
import { catalogV1, catalogV3 } from './catalogs.ts';
import { categoryRoutes } from './category-routes.ts';
import { productRoutesV3 } from './product-routes-v3.ts';
import { routesV1 } from './routes-v1.ts';
import { routesV3 } from './routes-v3.ts';
import { shopOf } from './shop.ts';

/** Wix Stores, in whichever catalog version the site has. */
export const storesProduct: DemoProduct = {
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
