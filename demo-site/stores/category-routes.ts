import { applicationError, notFound } from '../errors.ts';
import type { Json, JsonObject } from '../json.ts';
import { flagAt, listAt, objectAt, textAt, textsAt } from '../json.ts';
import type { QueryOptions } from '../query.ts';
import { countMatches, cursorMetadata, runQuery } from '../query.ts';
import type { Route } from '../route.ts';
import { getRoute, postRoute, queryRoute } from '../route.ts';
import type { SiteState } from '../state.ts';
import { aggregate } from './aggregations.ts';
import { allCategoriesOf } from './category-plan.ts';
import { productPlan } from './product-plan.ts';
import { shopOf, STORES_APP_ID } from './shop.ts';
import { CATEGORY_ITEMS, CATEGORY_QUERY, CATEGORY_SEARCH } from './specs-v3.ts';

const BASE = '/categories/v1/categories';
const SHARED = { permission: 'STORES_CATEGORIES', app: 'STORES', catalog: 'V3' } as const;

/** The endpoints of the category tree of a V3 shop. */
export const categoryRoutes: readonly Route[] = [
  ...postRoute([`${BASE}/query`], {
    ...SHARED,
    handle: ({ body, site }) => {
      needTree(body);
      const result = runQuery(
        site,
        site.records.collections,
        CATEGORY_QUERY,
        objectAt(body, 'query'),
        visibility(body),
      );
      return {
        categories: result.records.map((record) => project(record, body)),
        pagingMetadata: cursorMetadata(result),
      };
    },
  }),
  ...postRoute([`${BASE}/search`], {
    ...SHARED,
    handle: ({ body, site }) => {
      needTree(body);
      const search = objectAt(body, 'search');
      const result = runQuery(site, site.records.collections, CATEGORY_SEARCH, search, visibility(body));
      return {
        categories: result.records.map((record) => project(record, body)),
        pagingMetadata: cursorMetadata(result),
        aggregationData: aggregate(site, site.records.collections, CATEGORY_SEARCH, search, visibility(body)),
      };
    },
  }),
  ...postRoute([`${BASE}/count`], {
    ...SHARED,
    handle: ({ body, site }) => {
      needTree(body);
      return { count: countMatches(site.records.collections, CATEGORY_SEARCH, body, visibility(body)) };
    },
  }),
  ...getRoute([`${BASE}/list-trees`], {
    ...SHARED,
    handle: () => ({ trees: [{ appNamespace: '@wix/stores', treeKey: null }] }),
  }),
  ...queryRoute([`${BASE}/list-categories-for-items`], {
    ...SHARED,
    handle: ({ body, site }) => {
      needTree(body);
      return { categoriesForItems: listAt(body, 'items').map((item) => categoriesForItem(site, item)) };
    },
  }),
  ...queryRoute([`${BASE}/list-categories-for-item`], {
    ...SHARED,
    handle: ({ body, site }) => {
      needTree(body);
      const { directCategoryIds, indirectCategoryIds } = categoriesForItem(site, objectAt(body, 'item'));
      return { directCategoryIds, allCategoryIds: [...directCategoryIds, ...indirectCategoryIds] };
    },
  }),
  ...queryRoute([`${BASE}/:categoryId/list-items`], {
    ...SHARED,
    handle: ({ body, params, site }) => {
      needTree(body);
      const category = categoryAt(site, params['categoryId'] ?? '');
      const field = flagAt(body, 'includeItemsFromSubcategories')
        ? 'allCategoriesInfo.categories.id'
        : 'directCategoriesInfo.categories.id';
      const id = category['id'];
      const options: QueryOptions =
        category['slug'] === 'all-products'
          ? {}
          : {
              hidden: (read) => read(field).some((value) => value === id),
              hiddenKey: `${field} ${String(id)}`,
            };
      const spec = { ...CATEGORY_ITEMS, name: `${CATEGORY_ITEMS.name} ${String(id)} ${field}` };
      const result = runQuery(
        site,
        site.records.products,
        spec,
        { cursorPaging: objectAt(body, 'cursorPaging') },
        options,
      );
      const { count, cursors } = cursorMetadata(result);
      return {
        items: result.records.map((product) => ({ catalogItemId: product['id'], appId: STORES_APP_ID })),
        pagingMetadata: { count, cursors },
      };
    },
  }),
  ...getRoute([`${BASE}/slug/:slug`], {
    ...SHARED,
    handle: ({ body, params, site }) => {
      needTree(body);
      const slug = params['slug'] ?? '';
      const { records } = runQuery(site, site.records.collections, CATEGORY_QUERY, { filter: { slug } });
      const [category] = records;
      if (category === undefined) throw notFound('CATEGORY_NOT_FOUND', 'Category', slug);
      return { category: project(category, body) };
    },
  }),
  ...getRoute([`${BASE}/:categoryId`], {
    ...SHARED,
    handle: ({ body, params, site }) => {
      needTree(body);
      return { category: project(categoryAt(site, params['categoryId'] ?? ''), body) };
    },
  }),
];

/** wire: the tree is named beside the query, not in it; without it nothing is found. */
function needTree(body: JsonObject): void {
  const tree = objectAt(body, 'treeReference');
  if (textAt(tree, 'appNamespace') === '@wix/stores') return;
  throw Object.keys(tree).length === 0
    ? applicationError(400, 'INVALID_ARGUMENT', 'treeReference must not be empty')
    : notFound('TREE_NOT_FOUND', 'Tree', textAt(tree, 'appNamespace') ?? '');
}

function visibility(body: JsonObject): QueryOptions {
  if (flagAt(body, 'returnNonVisibleCategories')) return {};
  return { hidden: (read) => read('visible')[0] !== false, hiddenKey: 'visible' };
}

const PARTS = {
  breadcrumbsInfo: 'BREADCRUMBS_INFO',
  description: 'DESCRIPTION',
  richContentDescription: 'RICH_CONTENT_DESCRIPTION',
};

function project(category: JsonObject, body: JsonObject): JsonObject {
  const asked = textsAt(body, 'fields');
  const copy: { [key: string]: Json | undefined } = { ...category };
  for (const [part, name] of Object.entries(PARTS)) if (!asked.includes(name)) copy[part] = undefined;
  return copy;
}

function categoryAt(site: SiteState, id: string): JsonObject {
  const position = site.records.collections.indexOf(id);
  if (position === undefined) throw notFound('CATEGORY_NOT_FOUND', 'Category', id);
  return site.records.collections.at(position);
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
