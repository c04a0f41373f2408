import { differsFromSdk, getRoute, NEWEST_FIRST, recordRoutes, sdkSpec, served, textsAt } from '../making.ts';
import type { QuerySpec, Route } from '../making.ts';
import { productCounts, TREE } from './categories.ts';
import { aggregations, BOTH_PAGINGS, countAndCursors } from './lists.ts';
import type { ProductPlan } from './product-plan.ts';
import { V3 } from './product-routes-v3.ts';
import { shopOf } from './shop.ts';

const LOCATIONS = { ...V3, permission: 'STORES_LOCATIONS' } as const;
const STOCK = { maxLimit: 1000, defaultLimit: 100, maxSort: 10 };

/** The endpoints of a V3 shop beside its products: stock, locations, brands, ribbons, info sections, customizations. */
export const routesV3: readonly Route[] = [
  ...recordRoutes({
    ...served(
      ['/stores/v3/inventory-items'],
      { ...V3, permission: 'STORES_INVENTORY' },
      'inventoryItems',
      'inventoryItem',
    ),
    records: 'inventoryItems',
    byGet: true,
    query: {
      spec: differsFromSdk(sdkSpec('stores_inventory-items-v-3/InventoryItemQuery', STOCK), BOTH_PAGINGS),
      page: countAndCursors,
    },
    search: {
      spec: sdkSpec('stores_inventory-items-v-3/InventoryItemSearch', {
        ...STOCK,
        defaultSort: NEWEST_FIRST,
      }),
      beside: aggregations,
    },
    count: true,
    get: 'NOT_FOUND',
  }),
  ...getRoute(['/stores/v3/locations/default'], {
    ...LOCATIONS,
    handle: ({ site }) => ({ storesLocation: site.records.locations.at(0) }),
  }),
  ...recordRoutes({
    ...served(['/stores/v3/locations'], LOCATIONS, 'storesLocations', 'storesLocation'),
    records: 'locations',
    byGet: true,
    query: sdkSpec('stores_stores-locations-v-3/StoresLocationQuery', { defaultLimit: 100, maxSort: 8 }),
    get: 'NOT_FOUND',
  }),
  ...usedRoutes(
    'brands',
    'brand',
    sdkSpec('stores_brands-v-3/BrandQuery', { maxLimit: 300, defaultLimit: 100 }),
    ({ brand }) => [brand],
  ),
  ...usedRoutes(
    'ribbons',
    'ribbon',
    sdkSpec('stores_ribbons-v-3/RibbonQuery', { defaultLimit: 100, maxSort: 4 }),
    ({ ribbons }) => ribbons,
    // wire: the count of ribbons is the one that is spelled another way.
    ['assignedProductCount', 'ASSIGNED_PRODUCT_COUNT'],
  ),
  ...usedRoutes(
    'infoSections',
    'infoSection',
    sdkSpec('stores_info-sections-v-3/InfoSectionQuery', { defaultLimit: 100 }),
    ({ infoSections }) => infoSections,
  ),
  ...usedRoutes(
    'customizations',
    'customization',
    sdkSpec('stores_customizations-v-3/CustomizationQuery', { defaultLimit: 100 }),
    ({ options, modifiers }) => [...options, ...modifiers].map(({ customization }) => customization),
  ),
  ...getRoute(['/stores/v3/all-products-category'], {
    ...V3,
    handle: ({ site }) => ({ categoryId: shopOf(site).id('category', 0), treeReference: TREE }),
  }),
];

/** The endpoints of what products use, and are counted by on demand. */
function usedRoutes(
  records: 'brands' | 'ribbons' | 'infoSections' | 'customizations',
  singular: string,
  query: QuerySpec,
  usedBy: (plan: ProductPlan) => readonly (number | undefined)[],
  [countField, fieldset]: readonly [string, string] = ['assignedProductsCount', 'ASSIGNED_PRODUCTS_COUNT'],
): Route[] {
  return recordRoutes({
    needs: V3,
    records,
    bases: [`/stores/v3/${records.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`],
    plural: records,
    singular,
    byGet: true,
    query,
    count: true,
    get: 'NOT_FOUND',
    shown: (record, { site, body }) => {
      if (!textsAt(body, 'fields').includes(fieldset)) return record;
      const { products, [records]: set } = site.records;
      const serial = set.serialAt(set.indexOf(String(record['id'])) ?? -1);
      return { ...record, [countField]: productCounts(shopOf(site), products, usedBy).get(serial) ?? 0 };
    },
  });
}
