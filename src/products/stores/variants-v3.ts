import type { GatewayContext } from '../../gateway/context.ts';
import { EndedEarly } from '../../gateway/paging/ended-early.ts';
import { partTable } from '../../gateway/lists/parts.ts';
import { keyedCursor } from '../../gateway/paging/keyed-cursor.ts';
import { movingOn } from '../../gateway/paging/moving-on.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import { withOptionalPermission } from '../../gateway/lists/optional-permission.ts';
import type { RequestOf } from '../../wix/api/endpoint.ts';
import { nextCursorOf, recordsOf } from '../../wix/api/envelope.ts';
import { allOf, type WqlFilter } from '../../wix/api/wql.ts';
import { ADMIN, withCosts } from './catalog-v3.ts';
import { endpoints, type ProductVariantRecord, type WireVariantV3 } from './wire.ts';

/** Most variants that one request returns (docs/fidelity.md#page-limits). */
export const PAGE = 1000;

type Query = RequestOf<typeof endpoints.queryVariantsV3>;
type Part = NonNullable<Query['fields']>[number];

/** The fields of the graph that read each part of a variant of V3. */
export const VARIANT_PARTS = partTable<Part>({
  CURRENCY: 'price regularPrice compareAtPrice cost profit pricePerUnit subscriptionPrices',
  MERCHANT_DATA: 'cost profit profitMargin',
  // The weight itself comes with its unit only.
  WEIGHT_MEASUREMENT_UNIT_INFO: 'weight weightUnit',
  SUBSCRIPTION_PRICES_INFO: 'subscriptionPrices',
});

/** A product whose variants are read. */
export interface CountedProduct {
  readonly id: string;
  /** How many variants Wix counts, hidden ones included (docs/fidelity.md#variant-counts); 0 where it does not tell. */
  readonly count: number;
}

/**
 * Reads all variants of some products, in Wix's order. A key that may not see hidden ones gets fewer than Wix counts with good reason, any
 * other does not.
 * @returns by product its variants, or the error that says how many are missing: then it is to be asked for with fewer others, or alone
 */
export async function wholeVariants(
  context: GatewayContext,
  products: readonly CountedProduct[],
  parts: readonly Part[],
): Promise<ReadonlyMap<string, ProductVariantRecord[] | EndedEarly<ProductVariantRecord[]>>> {
  const found = new Map(products.map(({ id }) => [id, new Map<string, ProductVariantRecord>()]));
  const incomplete = new Set<string>();
  const isShort = ({ id, count }: CountedProduct): boolean => (found.get(id)?.size ?? 0) < count;
  /** Tells how many variants came that had not, and the last one; and whether hidden ones are among them, if there are any. */
  const read = async (some: readonly CountedProduct[], { conditions, ...query }: VariantQuery = ALL) => {
    const ids = [...new Set(some.map(({ id }) => id))];
    const ofProducts = { 'productData.productId': { $in: ids } };
    const { variants, hidden, nameless } = await findVariants(
      context,
      { ...query, conditions: [ofProducts, ...conditions] },
      parts,
    );
    for (const productId of nameless) incomplete.add(productId);
    const fresh = variants.filter((variant) => {
      const known = found.get(variant.productId);
      if (known === undefined || known.has(variant.id)) return false;
      known.set(variant.id, variant);
      return true;
    });
    return { fresh: fresh.length, last: variants.at(-1)?.id, hidden };
  };

  const { hidden } = await read(products);
  const short = products.filter(isShort);
  let isCut = hidden;
  if (short.length > 0 && products.length === 1) await readOn((query) => read(short, query));
  else if (short.length > 0 && !hidden) {
    // What comes from either end and had not come is not missing for being hidden.
    for (const order of ['ASC', 'DESC'] as const)
      isCut = (await read(short, { conditions: [], sort: byId(order) })).fresh > 0 || isCut;
  }
  return new Map(
    products.map((product) => {
      const variants = [...(found.get(product.id)?.values() ?? [])];
      const isLess = incomplete.has(product.id) || (isCut && isShort(product));
      return [product.id, isLess ? endedEarly(product, variants) : variants];
    }),
  );
}

/** An order in which each variant has a place of its own: their ids are told apart within a product only. */
function byId(order: 'ASC' | 'DESC'): VariantQuery['sort'] {
  return [
    { fieldName: 'productData.productId', order },
    { fieldName: 'variantId', order },
  ];
}

/** Reads the variants of a product on from id to id, until nothing comes that had not. */
async function readOn(
  read: (query: VariantQuery) => Promise<{ readonly last: string | undefined }>,
): Promise<void> {
  const sort: VariantQuery['sort'] = [{ fieldName: 'variantId', order: 'ASC' }];
  let after: string | undefined;
  do {
    const conditions = after === undefined ? [] : [{ variantId: { $gt: after } }];
    const { last } = await read({ conditions, sort });
    after = last === after ? undefined : last;
  } while (after !== undefined);
}

function endedEarly(
  { id, count }: CountedProduct,
  variants: ProductVariantRecord[],
): EndedEarly<ProductVariantRecord[]> {
  return new EndedEarly(
    variants,
    `Wix counts ${count} variants of the product ${id} and delivers ${variants.length}.`,
  );
}

/**
 * Reads single variants of some products. Both conditions together bring little more than what was asked for, where the products alone could
 * bring a thousand variants each.
 */
export async function variantsAmong(
  context: GatewayContext,
  productIds: readonly string[],
  ids: readonly string[],
  parts: readonly Part[],
): Promise<readonly ProductVariantRecord[]> {
  const conditions = [{ 'productData.productId': { $in: productIds } }, { variantId: { $in: ids } }];
  return (await findVariants(context, { conditions }, parts)).variants;
}

/** What variants are asked for, and in which order; in Wix's own where none is given. */
interface VariantQuery {
  readonly conditions: readonly WqlFilter[];
  readonly sort?: NonNullable<Query['query']>['sort'];
}

const ALL: VariantQuery = { conditions: [] };

/**
 * Reads all variants that meet some conditions, and tells whether hidden ones are among them, if there are any.
 * @returns also the products of which Wix gives a variant no id; these variants are left out
 */
async function findVariants(
  context: GatewayContext,
  { conditions, sort }: VariantQuery,
  parts: readonly Part[],
): Promise<{
  readonly variants: ProductVariantRecord[];
  readonly hidden: boolean;
  readonly nameless: ReadonlySet<string>;
}> {
  const nameless = new Set<string>();
  const first = { filter: allOf(conditions), ...(sort === undefined ? {} : { sort }) };
  const read = (fields: Part[]): Promise<ProductVariantRecord[]> =>
    readAll(
      keyedCursor<ProductVariantRecord>({
        pageMax: PAGE,
        idOf: ({ productId, id }) => `${productId}:${id}`,
        order: 'ASC',
        onReread: () => undefined,
        onLost: () => undefined,
        onTwice: () => undefined,
        fetch: movingOn(async (from, limit) => {
          const cursor = from !== null && 'cursor' in from ? from.cursor : null;
          const page =
            cursor === null ? { ...first, cursorPaging: { limit } } : { cursorPaging: { limit, cursor } };
          const answer = await context.wix.call(endpoints.queryVariantsV3, { query: page, fields });
          const variants = recordsOf(
            answer.variants,
            'variants',
            ({ productData }) => productData?.productId,
          );
          const named = variants.filter(({ variantId, productData }) => {
            if (typeof variantId === 'string' && variantId !== '') return true;
            nameless.add(String(productData?.productId));
            return false;
          });
          return { records: named.map(toRecord), next: nextCursorOf(answer.pagingMetadata, cursor) };
        }),
      }),
    );
  return withOptionalPermission(context, ADMIN, async (standing) => ({
    variants: await read(withCosts(parts, standing)),
    hidden: standing !== 'refused',
    nameless,
  }));
}

function toRecord(wire: WireVariantV3): ProductVariantRecord {
  return { id: String(wire.variantId), productId: String(wire.productData?.productId), catalog: 'V3', wire };
}
