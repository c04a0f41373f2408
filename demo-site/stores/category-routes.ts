import { APP_IDS, applicationError, countAndCursors, flagAt, listAt, notFound } from '../making.ts';
import { objectAt, partsAskedFor, queryRoute, recordOf, recordRoutes, runQuery, sdkSpec } from '../making.ts';
import { served, textAt } from '../making.ts';
import type { DemoRequest, Json, JsonObject, QuerySpec, Route, SiteState } from '../making.ts';
import { allCategoriesOf, TREE } from './categories.ts';
import { aggregations, VISIBLE } from './lists.ts';
import { productPlan } from './product-plan.ts';
import { shopOf } from './shop.ts';

const BASE = '/categories/v1/categories';
const SHARED = { permission: 'STORES_CATEGORIES', app: 'STORES', catalog: 'V3' } as const;
/** wire: the tree is named beside the query, not in it; without it nothing is found. */
const IN_TREE = {
  ...SHARED,
  check: ({ body }: DemoRequest) => {
    const tree = objectAt(body, 'treeReference');
    if (Object.keys(tree).length === 0)
      throw applicationError(400, 'INVALID_ARGUMENT', 'treeReference must not be empty');
    const name = textAt(tree, 'appNamespace') ?? '';
    if (name !== TREE.appNamespace) throw notFound('TREE_NOT_FOUND', 'Tree', name);
  },
};
const LIMITS = { maxLimit: 1000, defaultLimit: 100 };
const ITEMS: QuerySpec = {
  name: 'categories.list-items',
  paging: 'cursor',
  maxLimit: 100,
  defaultLimit: 100,
  defaultSort: { fieldName: 'createdDate', order: 'ASC' },
  fields: {},
  at: 'request',
};

/** The endpoints of the category tree of a V3 shop. */
export const categoryRoutes: readonly Route[] = [
  ...recordRoutes({
    ...served([BASE], IN_TREE, 'categories', 'category'),
    records: 'collections',
    query: sdkSpec('categories_categories/CategoryQuery', LIMITS),
    search: {
      spec: sdkSpec('categories_categories/CategorySearch', { ...LIMITS, maxSort: 10 }),
      beside: aggregations,
    },
    count: true,
    get: { code: 'CATEGORY_NOT_FOUND', by: ['slug'] },
    hidden: ({ body }) => (flagAt(body, 'returnNonVisibleCategories') ? {} : VISIBLE),
    shown: partsAskedFor('fields', {
      BREADCRUMBS_INFO: 'breadcrumbsInfo',
      DESCRIPTION: 'description',
      RICH_CONTENT_DESCRIPTION: 'richContentDescription',
    }),
  }),
  ...queryRoute([`${BASE}/list-categories-for-items`], {
    ...IN_TREE,
    handle: ({ body, site }) => ({
      categoriesForItems: listAt(body, 'items').map((item) => ({ item, ...categoriesOf(site, item) })),
    }),
  }),
  ...queryRoute([`${BASE}/:categoryId/list-items`], { ...IN_TREE, handle: listItems }),
];

function listItems({ body, params, site }: DemoRequest): JsonObject {
  const { collections, products } = site.records;
  const category = recordOf(collections, params['categoryId'], 'CATEGORY_NOT_FOUND', 'category');
  const id = String(category['id']);
  const which = flagAt(body, 'includeItemsFromSubcategories') ? 'all' : 'direct';
  const field = `${which}CategoriesInfo.categories.id`;
  const isAll = category['slug'] === 'all-products';
  const result = runQuery(
    site,
    products,
    { ...ITEMS, name: `${ITEMS.name} ${id} ${field}` },
    { cursorPaging: objectAt(body, 'cursorPaging') },
    isAll ? {} : { hidden: (read) => read(field).includes(id), hiddenKey: `${field} ${id}` },
  );
  return {
    items: result.records.map((product) => ({ catalogItemId: product['id'], appId: APP_IDS.STORES })),
    pagingMetadata: countAndCursors(result),
  };
}

function categoriesOf(site: SiteState, item: Json) {
  const shop = shopOf(site);
  const { products } = site.records;
  const position = products.indexOf(textAt(item, 'catalogItemId') ?? '');
  if (position === undefined) return { directCategoryIds: [], indirectCategoryIds: [] };
  const { categories } = productPlan(shop, products.serialAt(position));
  const direct = [0, ...categories];
  const ids = (numbers: readonly number[]): string[] => numbers.map((number) => shop.id('category', number));
  const indirect = allCategoriesOf(categories).filter((category) => !direct.includes(category));
  return { directCategoryIds: ids(direct), indirectCategoryIds: ids(indirect) };
}
