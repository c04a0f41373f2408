import { type JsonObject, textsAt } from '../json.ts';
import { cursorMetadata, type QueryResult } from '../query.ts';
import { recordRoutes } from '../record-routes.ts';
import { type DemoRequest, getRoute, type Route } from '../route.ts';
import type { SiteState } from '../state.ts';
import { aggregationsOf } from './aggregations.ts';
import { productPlan } from './product-plan.ts';
import { shopOf } from './shop.ts';
import { INVENTORY_QUERY, INVENTORY_SEARCH, SMALL_QUERIES } from './specs-v3.ts';

const V3 = { app: 'STORES', catalog: 'V3', permission: 'STORES' } as const;
const LOCATIONS = { ...V3, permission: 'STORES_LOCATIONS' } as const;

/** The endpoints of a V3 shop beside its products: stock, locations, brands, ribbons, info sections, customizations. */
export const routesV3: readonly Route[] = [
  ...recordRoutes({
    needs: { ...V3, permission: 'STORES_INVENTORY' },
    records: 'inventoryItems',
    bases: ['/stores/v3/inventory-items'],
    plural: 'inventoryItems',
    singular: 'inventoryItem',
    byGet: true,
    query: { spec: INVENTORY_QUERY, page: countAndCursors },
    search: { spec: INVENTORY_SEARCH, beside: aggregationsOf('inventoryItems', INVENTORY_SEARCH) },
    count: true,
    get: 'NOT_FOUND',
  }),
  ...getRoute(['/stores/v3/locations/default'], {
    ...LOCATIONS,
    handle: ({ site }) => ({ storesLocation: site.records.locations.at(0) }),
  }),
  ...recordRoutes({
    needs: LOCATIONS,
    records: 'locations',
    bases: ['/stores/v3/locations'],
    plural: 'storesLocations',
    singular: 'storesLocation',
    byGet: true,
    query: SMALL_QUERIES.locations,
    get: 'NOT_FOUND',
  }),
  ...smallRoutes('brands', 'brand', 'assignedProductsCount'),
  // wire: the count of ribbons is the one that is spelled another way.
  ...smallRoutes('ribbons', 'ribbon', 'assignedProductCount'),
  ...smallRoutes('infoSections', 'infoSection', 'assignedProductsCount'),
  ...smallRoutes('customizations', 'customization', 'assignedProductsCount'),
  ...getRoute(['/stores/v3/all-products-category'], {
    ...V3,
    handle: ({ site }) => ({
      categoryId: shopOf(site).id('category', 0),
      treeReference: { appNamespace: '@wix/stores', treeKey: null },
    }),
  }),
];

/** wire: some pages by cursor do not say whether more follow. */
export function countAndCursors(result: QueryResult<JsonObject>): JsonObject {
  return { ...cursorMetadata(result), hasNext: undefined };
}

type SmallEntity = 'brands' | 'ribbons' | 'infoSections' | 'customizations';

function smallRoutes(entity: SmallEntity, singular: string, countField: string): Route[] {
  const fieldset = kebab(countField).replaceAll('-', '_').toUpperCase();
  return recordRoutes({
    needs: V3,
    records: entity,
    bases: [`/stores/v3/${kebab(entity)}`],
    plural: entity,
    singular,
    byGet: true,
    query: SMALL_QUERIES[entity],
    count: true,
    get: 'NOT_FOUND',
    shown: (record, { site, body }: DemoRequest) =>
      textsAt(body, 'fields').includes(fieldset)
        ? { ...record, [countField]: assignedProducts(site, entity, String(record['id'])) }
        : record,
  });
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** How many products use a brand, ribbon, info section or customization: counted over the whole shop. */
function assignedProducts(site: SiteState, entity: SmallEntity, id: string): number {
  const shop = shopOf(site);
  const { products, [entity]: set } = site.records;
  const position = set.indexOf(id);
  const serial = position === undefined ? -1 : set.serialAt(position);
  let count = 0;
  for (let at = 0; at < products.count; at += 1) {
    const plan = productPlan(shop, products.serialAt(at));
    const used = {
      brands: [plan.brand],
      ribbons: plan.ribbons,
      infoSections: plan.infoSections,
      customizations: [...plan.options, ...plan.modifiers].map((option) => option.customization),
    }[entity];
    if (used.includes(serial)) count += 1;
  }
  return count;
}
