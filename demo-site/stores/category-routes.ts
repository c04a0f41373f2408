import { applicationError, notFound } from '../errors.ts';
import { flagAt, type Json, type JsonObject, listAt, objectAt, textAt, textsAt } from '../json.ts';
import { type QueryOptions, runQuery } from '../query.ts';
import { recordOf, recordRoutes } from '../record-routes.ts';
import { type DemoRequest, getRoute, queryRoute, type Route } from '../route.ts';
import type { SiteState } from '../state.ts';
import { aggregationsOf } from './aggregations.ts';
import { allCategoriesOf } from './categories.ts';
import { productPlan } from './product-plan.ts';
import { countAndCursors } from './routes-v3.ts';
import { shopOf, STORES_APP_ID } from './shop.ts';
import { CATEGORY_ITEMS, CATEGORY_QUERY, CATEGORY_SEARCH } from './specs-v3.ts';

const BASE = '/categories/v1/categories';
const SHARED = { permission: 'STORES_CATEGORIES', app: 'STORES', catalog: 'V3' } as const;

/** The endpoints of the category tree of a V3 shop. */
export const categoryRoutes: readonly Route[] = [
  ...getRoute([`${BASE}/list-trees`], {
    ...SHARED,
    handle: () => ({ trees: [{ appNamespace: '@wix/stores', treeKey: null }] }),
  }),
  ...inTree([
    ...recordRoutes({
      needs: SHARED,
      records: 'collections',
      bases: [BASE],
      plural: 'categories',
      singular: 'category',
      query: CATEGORY_QUERY,
      search: { spec: CATEGORY_SEARCH, beside: aggregationsOf('collections', CATEGORY_SEARCH) },
      count: true,
      get: { code: 'CATEGORY_NOT_FOUND', by: ['slug'] },
      hidden: ({ body }) =>
        flagAt(body, 'returnNonVisibleCategories')
          ? {}
          : { hidden: (read) => read('visible')[0] !== false, hiddenKey: 'visible' },
      shown: project,
    }),
    ...queryRoute([`${BASE}/list-categories-for-items`], {
      ...SHARED,
      handle: ({ body, site }) => ({
        categoriesForItems: listAt(body, 'items').map((item) => categoriesForItem(site, item)),
      }),
    }),
    ...queryRoute([`${BASE}/list-categories-for-item`], {
      ...SHARED,
      handle: ({ body, site }) => {
        const { directCategoryIds, indirectCategoryIds } = categoriesForItem(site, objectAt(body, 'item'));
        return { directCategoryIds, allCategoryIds: [...directCategoryIds, ...indirectCategoryIds] };
      },
    }),
    ...queryRoute([`${BASE}/:categoryId/list-items`], { ...SHARED, handle: listItems }),
  ]),
];

/** wire: the tree is named beside the query, not in it; without it nothing is found. */
function inTree(routes: readonly Route[]): Route[] {
  return routes.map((route) => ({
    ...route,
    handle: (request) => {
      const tree = objectAt(request.body, 'treeReference');
      if (textAt(tree, 'appNamespace') === '@wix/stores') return route.handle(request);
      throw Object.keys(tree).length === 0
        ? applicationError(400, 'INVALID_ARGUMENT', 'treeReference must not be empty')
        : notFound('TREE_NOT_FOUND', 'Tree', textAt(tree, 'appNamespace') ?? '');
    },
  }));
}

function listItems({ body, params, site }: DemoRequest): JsonObject {
  const { collections, products } = site.records;
  const category = recordOf(collections, params['categoryId'], 'CATEGORY_NOT_FOUND', 'category');
  const id = String(category['id']);
  const field = flagAt(body, 'includeItemsFromSubcategories')
    ? 'allCategoriesInfo.categories.id'
    : 'directCategoriesInfo.categories.id';
  const within: QueryOptions =
    category['slug'] === 'all-products'
      ? {}
      : { hidden: (read) => read(field).includes(id), hiddenKey: `${field} ${id}` };
  const spec = { ...CATEGORY_ITEMS, name: `${CATEGORY_ITEMS.name} ${id} ${field}` };
  const query = { cursorPaging: objectAt(body, 'cursorPaging') };
  const result = runQuery(site, products, spec, query, within);
  return {
    items: result.records.map((product) => ({ catalogItemId: product['id'], appId: STORES_APP_ID })),
    pagingMetadata: countAndCursors(result),
  };
}

const PARTS = {
  breadcrumbsInfo: 'BREADCRUMBS_INFO',
  description: 'DESCRIPTION',
  richContentDescription: 'RICH_CONTENT_DESCRIPTION',
};

function project(category: JsonObject, { body }: DemoRequest): JsonObject {
  const asked = textsAt(body, 'fields');
  const absent = Object.entries(PARTS).filter(([, name]) => !asked.includes(name));
  return { ...category, ...Object.fromEntries(absent.map(([part]) => [part, undefined])) };
}

function categoriesForItem(
  site: SiteState,
  item: Json,
): { item: Json; directCategoryIds: string[]; indirectCategoryIds: string[] } {
  const shop = shopOf(site);
  const position = site.records.products.indexOf(textAt(item, 'catalogItemId') ?? '');
  if (position === undefined) return { item, directCategoryIds: [], indirectCategoryIds: [] };
  const { categories } = productPlan(shop, site.records.products.serialAt(position));
  const direct = [0, ...categories];
  const ids = (numbers: readonly number[]): string[] => numbers.map((number) => shop.id('category', number));
  const indirect = allCategoriesOf(categories).filter((category) => !direct.includes(category));
  return { item, directCategoryIds: ids(direct), indirectCategoryIds: ids(indirect) };
}
