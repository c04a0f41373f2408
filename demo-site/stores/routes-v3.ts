import { notFound } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { objectAt, textsAt } from '../json.ts';
import type { QuerySpec } from '../query.ts';
import { countMatches, cursorMetadata, runQuery } from '../query.ts';
import type { RecordSet } from '../records.ts';
import type { Route } from '../route.ts';
import { getRoute, postRoute, queryRoute } from '../route.ts';
import type { SiteState } from '../state.ts';
import { aggregate } from './aggregations.ts';
import { productPlan } from './product-plan.ts';
import { shopOf } from './shop.ts';
import { INVENTORY_QUERY, INVENTORY_SEARCH, SMALL_QUERIES } from './specs-v3.ts';

const V3 = { app: 'STORES', catalog: 'V3' } as const;
const INVENTORY = { ...V3, permission: 'STORES_INVENTORY' } as const;

/** The endpoints of a V3 shop beside its products: stock, locations, brands, ribbons, info sections, customizations. */
export const routesV3: readonly Route[] = [
  ...queryRoute(['/stores/v3/inventory-items/query'], {
    ...INVENTORY,
    handle: ({ body, site }) => {
      const result = runQuery(site, site.records.inventoryItems, INVENTORY_QUERY, objectAt(body, 'query'));
      const { count, cursors } = cursorMetadata(result);
      return { inventoryItems: result.records, pagingMetadata: { count, cursors } };
    },
  }),
  ...queryRoute(['/stores/v3/inventory-items/search'], {
    ...INVENTORY,
    handle: ({ body, site }) => {
      const search = objectAt(body, 'search');
      const result = runQuery(site, site.records.inventoryItems, INVENTORY_SEARCH, search);
      const aggregationData = aggregate(site, site.records.inventoryItems, INVENTORY_SEARCH, search, {});
      return { inventoryItems: result.records, pagingMetadata: cursorMetadata(result), aggregationData };
    },
  }),
  ...queryRoute(['/stores/v3/inventory-items/count'], {
    ...INVENTORY,
    handle: ({ body, site }) => ({
      count: countMatches(site.records.inventoryItems, INVENTORY_SEARCH, body),
    }),
  }),
  ...getRoute(['/stores/v3/inventory-items/:id'], {
    ...INVENTORY,
    handle: ({ params, site }) => ({
      inventoryItem: oneOf(site.records.inventoryItems, params['id'], 'Inventory item'),
    }),
  }),
  ...getRoute(['/stores/v3/locations/default'], {
    ...V3,
    permission: 'STORES_LOCATIONS',
    handle: ({ site }) => ({ storesLocation: site.records.locations.at(0) }),
  }),
  ...smallRoutes('locations', 'storesLocations', 'storesLocation', false),
  ...smallRoutes('brands', 'brands', 'brand', true, 'ASSIGNED_PRODUCTS_COUNT'),
  ...smallRoutes('ribbons', 'ribbons', 'ribbon', true, 'ASSIGNED_PRODUCT_COUNT'),
  ...smallRoutes('infoSections', 'infoSections', 'infoSection', true, 'ASSIGNED_PRODUCTS_COUNT'),
  ...smallRoutes('customizations', 'customizations', 'customization', true, 'ASSIGNED_PRODUCTS_COUNT'),
  ...getRoute(['/stores/v3/all-products-category'], {
    ...V3,
    permission: 'STORES',
    handle: ({ site }) => ({
      categoryId: shopOf(site).id('category', 0),
      treeReference: { appNamespace: '@wix/stores', treeKey: null },
    }),
  }),
];

type SmallEntity = keyof typeof SMALL_QUERIES;

function smallRoutes(
  entity: SmallEntity,
  plural: string,
  singular: string,
  countable: boolean,
  countField?: 'ASSIGNED_PRODUCTS_COUNT' | 'ASSIGNED_PRODUCT_COUNT',
): Route[] {
  const base = `/stores/v3/${entity.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const shared = { ...V3, permission: entity === 'locations' ? 'STORES_LOCATIONS' : 'STORES' } as const;
  const spec: QuerySpec = SMALL_QUERIES[entity];
  const counted = (site: SiteState, body: JsonObject, record: JsonObject): JsonObject => {
    if (countField === undefined || !textsAt(body, 'fields').includes(countField)) return record;
    const field = countField === 'ASSIGNED_PRODUCT_COUNT' ? 'assignedProductCount' : 'assignedProductsCount';
    return { ...record, [field]: assignedProducts(site, entity, String(record['id'])) };
  };
  return [
    ...queryRoute([`${base}/query`], {
      ...shared,
      handle: ({ body, site }) => {
        const result = runQuery(site, site.records[entity], spec, objectAt(body, 'query'));
        return {
          [plural]: result.records.map((record) => counted(site, body, record)),
          pagingMetadata: cursorMetadata(result),
        };
      },
    }),
    ...(countable
      ? postRoute([`${base}/count`], {
          ...shared,
          handle: ({ body, site }) => ({ count: countMatches(site.records[entity], spec, body) }),
        })
      : []),
    ...getRoute([`${base}/:id`], {
      ...shared,
      handle: ({ body, params, site }) => ({
        [singular]: counted(site, body, oneOf(site.records[entity], params['id'], singular)),
      }),
    }),
  ];
}

function oneOf(set: RecordSet, id: string | undefined, what: string): JsonObject {
  const position = set.indexOf(id ?? '');
  if (position === undefined) throw notFound('NOT_FOUND', what, id ?? '');
  return set.at(position);
}

/** How many products use a brand, ribbon, info section or customization: counted over the whole shop. */
function assignedProducts(site: SiteState, entity: SmallEntity, id: string): number {
  const shop = shopOf(site);
  const position = site.records[entity].indexOf(id);
  const serial = position === undefined ? -1 : site.records[entity].serialAt(position);
  let count = 0;
  for (let at = 0; at < site.records.products.count; at += 1) {
    const plan = productPlan(shop, site.records.products.serialAt(at));
    const used = {
      brands: [plan.brand],
      ribbons: plan.ribbons,
      infoSections: plan.infoSections,
      customizations: [...plan.options, ...plan.modifiers].map((option) => option.customization),
      locations: [],
    }[entity];
    if (used.some((number) => number === serial)) count += 1;
  }
  return count;
}
