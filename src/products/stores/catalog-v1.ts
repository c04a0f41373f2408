import { badInput, type GatewayError } from '../../errors.ts';
import { EndedEarly } from '../../gateway/paging/ended-early.ts';
import { apart, contains, guids, refused, within } from '../../gateway/lists/filter.ts';
import { offsetQuery } from '../../gateway/lists/query-source.ts';
import { hasSomeOf } from '../../gateway/lists/syntax.ts';
import { textQuery } from '../../gateway/lists/text-query.ts';
import {
  isDenial,
  optionalPermission,
  withOptionalPermission,
} from '../../gateway/lists/optional-permission.ts';
import { slotsOf } from '../../wix/api/envelope.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { isRecord } from '../../wix/api/unreadable-record.ts';
import { chunks } from '../../wix/api/wql.ts';
import { collectionKey } from './catalog-v3.ts';
import {
  endpoints,
  type ProductRecord,
  type ProductVariantRecord,
  type WireCollectionV1,
  type WireInventoryV1,
  type WireProductV1,
} from './wire.ts';

/** Most records that one request returns, and most ids that it is asked for (docs/fidelity.md#page-limits). */
export const PAGE = 100;

/** What all lists of this catalog have in common. */
const COMMON = {
  page: PAGE,
  wall: 10_000,
  /** Ids are lists to this catalog, of which one fits (docs/fidelity.md#catalog-v1). */
  syntax: hasSomeOf,
  countsManyIds: true,
} as const;

/** Refuses an argument that this catalog has nothing for, such as `filter.createdAt`. */
const lacking = (what: string, why: string) => (): GatewayError =>
  badInput(
    `\`${what}\` cannot be used on this site: it has catalog V1, ${why}.`,
    'Leave the argument out; it works on sites with catalog V3.',
  );

/** Refuses a filter for it. */
const unfiltered = (what: string, why: string) => refused(lacking(`filter.${what}`, why));

/** Costs and hidden products, for whose refusal Wix has no code of its own. */
const ADMIN = optionalPermission(
  'Hidden products and costs are missing: Wix was asked with includeHiddenProducts and includeMerchantSpecificData and refused them to this key.',
  permissions.PRODUCTS_MANAGE,
  ({ status }) => isDenial(status),
);

export const productsV1 = offsetQuery('products', {
  ...COMMON,
  what: 'products',
  parts: { raw: ['VARIANTS'], variants: ['VARIANTS'], variantCount: ['VARIANTS'] },
  read: (context, query, { parts }) =>
    withOptionalPermission(context, ADMIN, async (standing) => {
      const { products, totalResults: total } = await context.wix.call(endpoints.queryProductsV1, {
        query: textQuery(query),
        ...(parts.length === 0 ? {} : { includeVariants: true }),
        ...(standing === 'refused' ? {} : { includeHiddenProducts: true, includeMerchantSpecificData: true }),
      });
      return { products, total };
    }),
  records: 'products',
  toRecord: (wire: WireProductV1, id) => ({ id, catalog: 'V1' as const, wire }),
  order: {
    // The order in which they were created.
    default: 'numericId',
    by: { CREATED_AT: 'numericId', UPDATED_AT: 'lastUpdated', NAME: 'name', PRICE: 'price' },
    tie: 'numericId',
    keyset: 'numericId',
  },
  filter: {
    createdAt: within('createdDate'),
    updatedAt: within('lastUpdated'),
    text: contains('name'),
  },
});

/** The variants that a V1 product came with; those to which Wix gives no id have none here. */
export function variantsOfV1(product: ProductRecord): ProductVariantRecord[] {
  if (product.catalog !== 'V1' || product.wire.variants == null) return [];
  return slotsOf(
    product.wire.variants,
    'variants',
    ({ id }) => id,
    (wire): ProductVariantRecord => ({ id: String(wire.id), productId: product.id, catalog: 'V1', wire }),
  ).filter(isRecord);
}

/**
 * The same where all of them are wanted.
 * @throws EndedEarly with the others where Wix gives one no id
 */
export async function allVariantsOfV1(product: ProductRecord): Promise<ProductVariantRecord[]> {
  const variants = variantsOfV1(product);
  if (product.catalog !== 'V1') return variants;
  const nameless = (product.wire.variants ?? []).filter((one) => one != null).length - variants.length;
  if (nameless === 0) return variants;
  throw new EndedEarly(
    variants,
    `Wix gives ${nameless} of the variants of the product ${product.id} no id. The others are here.`,
  );
}

const NO_DATES = 'whose collections have no dates';

export const collectionsV1 = offsetQuery('collections', {
  ...COMMON,
  what: 'collections',
  key: collectionKey,
  async read({ wix }, query) {
    const { collections, totalResults: total } = await wix.call(endpoints.queryCollectionsV1, {
      query: textQuery(query),
      includeNumberOfProducts: true,
      includeDescription: true,
    });
    return { collections, total };
  },
  records: 'collections',
  toRecord: (wire: WireCollectionV1, id) => ({ id: id.toLowerCase(), catalog: 'V1' as const, wire }),
  order: {
    default: 'id',
    by: {
      NAME: 'name',
      CREATED_AT: lacking('orderBy.field', NO_DATES),
      UPDATED_AT: lacking('orderBy.field', NO_DATES),
    },
    tie: 'id',
  },
  filter: {
    createdAt: unfiltered('createdAt', NO_DATES),
    updatedAt: unfiltered('updatedAt', NO_DATES),
  },
});

/** One item for each product. */
export const inventoryV1 = offsetQuery('inventoryItems', {
  ...COMMON,
  what: 'inventory items',
  async read({ wix }, query) {
    const { inventoryItems, totalResults: total } = await wix.call(endpoints.queryInventoryV1, {
      query: textQuery(query),
    });
    return { inventoryItems, total };
  },
  records: 'inventoryItems',
  toRecord: (wire: WireInventoryV1, id) => ({ id, catalog: 'V1' as const, wire }),
  order: {
    // The order in which their products were created.
    default: 'numericId',
    by: {
      CREATED_AT: 'numericId',
      UPDATED_AT: lacking('orderBy.field', 'whose inventory is not documented to be sorted by date'),
    },
    tie: 'numericId',
    keyset: 'numericId',
  },
  filter: {
    // Split like ids, of which a request takes a hundred, where no ids are asked for.
    productIds: apart(guids()),
    createdAt: unfiltered('createdAt', 'whose inventory items have no date of creation'),
    updatedAt: unfiltered('updatedAt', 'whose inventory is not documented to be filtered by date'),
  },
  concat({ ids, productIds }) {
    if (productIds == null) return [[]];
    const parts = ids == null ? chunks(productIds, PAGE) : [productIds];
    return parts.map((some) => [COMMON.syntax.hasOne('productId', some)]);
  },
});
