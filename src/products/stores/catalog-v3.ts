import type { GatewayContext } from '../../gateway/context.ts';
import { requireGuid } from '../../gateway/federation/ids.ts';
import { apart, oneOf, guids, within, words } from '../../gateway/lists/filter.ts';
import { partTable } from '../../gateway/lists/parts.ts';
import { cursorQuery } from '../../gateway/lists/query-source.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import {
  isDenial,
  optionalPermission,
  withOptionalPermission,
} from '../../gateway/lists/optional-permission.ts';
import type { RequestOf } from '../../wix/api/endpoint.ts';
import { countOf, nextCursorOf, slotsOf } from '../../wix/api/envelope.ts';
import type { Standing } from '../../wix/client/permission-memory.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { allOf, type WqlFilter } from '../../wix/api/wql.ts';
import { endpoints, type WireCategory, type WireInventoryV3, type WireProductV3 } from './wire.ts';

/** Most products, and items of a category, that one request returns (docs/fidelity.md#page-limits). */
export const PAGE = 100;
/** Most categories, and most items of the stock, that one request returns. */
export const LARGE_PAGE = 1000;

/** Longest text that a search takes (docs/fidelity.md#search). */
const MAX_TEXT = 100;

/** V1's collection of all products, whose id is a character short of a GUID (docs/fidelity.md#all-products). */
const ALL_PRODUCTS = '00000000-000000-000000-000000000001';

/** The field that is the id of a collection of either catalog, and what that looks like. */
export const collectionKey = {
  field: 'id',
  rule: (id: string, argument = 'id') => (id === ALL_PRODUCTS ? id : requireGuid(id, argument)),
};

/** Costs and hidden products: one permission brings both (docs/fidelity.md#hidden-products). */
export const ADMIN = optionalPermission(
  'Hidden products, hidden variants and costs are missing: Wix was asked for MERCHANT_DATA and refused it to this key.',
  permissions.PRODUCTS_V3_ADMIN,
  ({ wixCode, status }) =>
    wixCode === 'NO_PERMISSION_TO_READ_MERCHANT_DATA' ||
    wixCode === 'NO_PERMISSION_TO_INCLUDE_NOT_VISIBLE_PRODUCTS' ||
    isDenial(status),
);

/**
 * The parts to ask for. A key that is not known yet is asked for costs in any case: Wix leaves hidden products and variants out without a word,
 * but refuses costs, which take the same permission (docs/fidelity.md#hidden-products).
 */
export function withCosts<Part extends string>(
  parts: readonly Part[],
  standing: Standing,
): (Part | 'MERCHANT_DATA')[] {
  const rest = parts.filter((part) => part !== 'MERCHANT_DATA');
  if (standing === 'refused') return rest;
  return standing === 'unknown' || rest.length < parts.length ? [...rest, 'MERCHANT_DATA'] : rest;
}

/** The fields of the graph that read each part of a product; `raw` has them all, and some more. */
const PRODUCT_PARTS = partTable<NonNullable<RequestOf<typeof endpoints.searchProductsV3>['fields']>[number]>({
  CURRENCY:
    'price regularPrice compareAtPrice priceRange compareAtPriceRange cost costRange currency pricePerUnit modifiers',
  MIN_PRICE_VARIANT: 'regularPrice compareAtPrice onSale sku barcode',
  MERCHANT_DATA: 'cost costRange',
  WEIGHT_MEASUREMENT_UNIT_INFO: 'weightUnit',
  THUMBNAIL: 'mainImage media',
  MEDIA_ITEMS_INFO: 'media',
  DESCRIPTION: 'description descriptionHtml descriptionFiles descriptionLosses descriptionText',
  PLAIN_DESCRIPTION: 'plainDescription',
  PRODUCT_CHOICES_MEDIA_REFERENCES: 'options modifiers',
  PRODUCT_CHOICES_DISPLAY_IMAGE: 'options modifiers',
  INFO_SECTION: 'infoSections',
  INFO_SECTION_DESCRIPTION: 'infoSections',
  URL: 'url path',
  DIRECT_CATEGORIES_INFO: 'collectionIds collections',
  ALL_CATEGORIES_INFO: 'allCollections',
  BREADCRUMBS_INFO: 'breadcrumbs',
  DISCOUNT_INFO: 'raw',
  INFO_SECTION_PLAIN_DESCRIPTION: 'raw',
  SUBSCRIPTION_PRICES_INFO: 'raw',
  VARIANT_OPTION_CHOICE_NAMES: 'raw',
});

export const productsV3 = cursorQuery('products', {
  what: 'products',
  page: PAGE,
  parts: PRODUCT_PARTS,
  read: (context, page, { parts, filter: { text }, cursor, isLookUp }) =>
    withOptionalPermission(context, ADMIN, async (standing) => {
      const fields = withCosts(parts, standing);
      // A search is behind by moments, and a query does not sort (docs/fidelity.md#search, docs/fidelity.md#query-sorts).
      const { sort: _, ...query } = page;
      if (isLookUp) return context.wix.call(endpoints.queryProductsV3, { query, fields });
      const search = cursor === null ? { ...page, ...searchFor(text) } : page;
      return context.wix.call(endpoints.searchProductsV3, { search, fields });
    }),
  records: 'products',
  toRecord: (wire: WireProductV3, id) => ({ id, catalog: 'V3' as const, wire }),
  order: {
    default: 'createdDate',
    by: {
      CREATED_AT: 'createdDate',
      UPDATED_AT: 'updatedDate',
      NAME: 'name',
      PRICE: 'actualPriceRange.minValue.amount',
    },
    // Ids are nothing that products are sorted by.
    tie: 'createdDate',
    // How Wix collates names and which price it compares is not documented, so these are read again rather than entered by key.
    keys: ['createdDate', 'updatedDate'],
  },
  filter: {
    createdAt: within('createdDate'),
    updatedAt: within('updatedDate'),
    text: apart(words(MAX_TEXT)),
  },
  count: (context, conditions, { text }) => countProductsV3(context, conditions, text),
  countsManyIds: true,
});

/** Wix's own count of the products that meet some conditions, hidden ones included where the key may see them. */
export function countProductsV3(
  context: GatewayContext,
  conditions: readonly WqlFilter[],
  text?: string | null,
): Promise<number> {
  return withOptionalPermission(context, ADMIN, async (standing) => {
    const answer = await context.wix.call(endpoints.countProductsV3, {
      filter: allOf(conditions),
      ...searchFor(text),
      returnNonVisibleProducts: standing !== 'refused',
    });
    return countOf(answer.count);
  });
}

function searchFor(text: string | null | undefined) {
  return text == null ? {} : { search: { expression: text } };
}

/** Hidden categories. */
const HIDDEN_CATEGORIES = optionalPermission(
  'Hidden collections are missing: Wix was asked with returnNonVisibleCategories and refused them to this key.',
  permissions.CATEGORIES,
  ({ status }) => isDenial(status),
  'hidden categories',
);

/** The tree that holds the categories of Wix Stores. It is named beside the query, never in it. */
export const treeReference = { appNamespace: '@wix/stores', treeKey: null };

export const collectionsV3 = cursorQuery('collections', {
  what: 'collections',
  page: LARGE_PAGE,
  key: collectionKey,
  parts: partTable({
    BREADCRUMBS_INFO: 'breadcrumbs',
    DESCRIPTION: 'descriptionHtml descriptionFiles descriptionLosses descriptionText',
    RICH_CONTENT_DESCRIPTION: 'descriptionHtml descriptionFiles descriptionLosses description',
  }),
  read: (context, query, { parts: fields }) =>
    withOptionalPermission(context, HIDDEN_CATEGORIES, (standing) =>
      context.wix.call(endpoints.queryCategories, {
        treeReference,
        query,
        returnNonVisibleCategories: standing !== 'refused',
        fields,
      }),
    ),
  records: 'categories',
  toRecord: (wire: WireCategory, id) => ({ id: id.toLowerCase(), catalog: 'V3' as const, wire }),
  order: {
    default: 'createdDate',
    by: { CREATED_AT: 'createdDate', UPDATED_AT: 'updatedDate', NAME: 'name' },
    // Ids are nothing that categories are sorted by.
    tie: 'createdDate',
    keys: ['createdDate', 'updatedDate'],
  },
  filter: { createdAt: within('createdDate'), updatedAt: within('updatedDate') },
  count: (context, conditions) =>
    withOptionalPermission(context, HIDDEN_CATEGORIES, async (standing) => {
      const answer = await context.wix.call(endpoints.countCategories, {
        treeReference,
        filter: allOf(conditions),
        returnNonVisibleCategories: standing !== 'refused',
      });
      return countOf(answer.count);
    }),
});

/** Opens the ids of the products that were put into a category. */
export function itemsOf(context: GatewayContext, categoryId: string): PageSource<{ readonly id: string }> {
  return cursorList(context, {
    what: 'products of a collection',
    pageMax: PAGE,
    conditions: [],
    async request({ cursorPaging }, cursor) {
      const { items, pagingMetadata } = await context.wix.call(endpoints.listCategoryItems, {
        categoryId,
        treeReference,
        cursorPaging,
      });
      return {
        records: slotsOf(
          items,
          'items',
          ({ catalogItemId }) => catalogItemId,
          ({ catalogItemId }) => ({ id: String(catalogItemId).toLowerCase() }),
        ),
        next: nextCursorOf(pagingMetadata, cursor),
      };
    },
  });
}

/** One item for each variant and location. */
export const inventoryV3 = cursorQuery('inventoryItems', {
  what: 'inventory items',
  page: LARGE_PAGE,
  read: ({ wix }, query) => wix.call(endpoints.queryInventoryV3, { query }),
  records: 'inventoryItems',
  toRecord: (wire: WireInventoryV3, id) => ({ id, catalog: 'V3' as const, wire }),
  order: {
    default: 'createdDate',
    by: { CREATED_AT: 'createdDate', UPDATED_AT: 'updatedDate' },
    tie: { none: 'no field that it is sorted by is unique (docs/fidelity.md#ties)', leavesOut: 'id' },
    keys: ['createdDate', 'updatedDate'],
  },
  filter: {
    productIds: oneOf('productId', guids()),
    createdAt: within('createdDate'),
    updatedAt: within('updatedDate'),
  },
  count: async ({ wix }, conditions) =>
    countOf((await wix.call(endpoints.countInventoryV3, { filter: allOf(conditions) })).count),
});
