import type { GatewayContext } from '../../gateway/context.ts';
import { EndedEarly } from '../../gateway/ended-early.ts';
import type { VariantRecord } from './records.ts';
import { findVariants, type VariantFields, type VariantQuery } from './variants-v3.ts';

/** A product whose variants are read. */
interface CountedProduct {
  readonly id: string;
  /** How many variants Wix counts, hidden ones included (docs/fidelity.md#variant-counts); absent where it does not tell. */
  readonly count?: number;
}

type Found = ReadonlyMap<string, Map<string, VariantRecord>>;

/**
 * Reads all variants of some products, in Wix's order. A key that may not see hidden ones gets fewer than Wix counts with good reason, any
 * other does not.
 * @returns by product its variants, or the error that says how many are missing: then it is to be asked for with fewer others, or alone
 */
export async function variantsOfProductsV3(
  context: GatewayContext,
  products: readonly CountedProduct[],
  fields: VariantFields,
): Promise<ReadonlyMap<string, VariantRecord[] | EndedEarly<VariantRecord[]>>> {
  const found: Found = new Map(products.map(({ id }) => [id, new Map<string, VariantRecord>()]));
  const read = (some: readonly CountedProduct[], query: Partial<VariantQuery> = {}): Promise<Brought> =>
    readInto(found, context, some, { conditions: [], ...query }, fields);
  const isShort = ({ id, count = 0 }: CountedProduct): boolean => (found.get(id)?.size ?? 0) < count;

  const { hidden } = await read(products);
  const short = products.filter(isShort);
  const [first] = short;
  let isCut = hidden;
  if (first !== undefined && products.length === 1) await readOn((query) => read([first], query));
  else if (first !== undefined && !hidden) {
    // What comes from either end and had not come is not missing for being hidden.
    for (const order of ['ASC', 'DESC'] as const)
      isCut = (await read(short, { sort: byId(order) })).fresh > 0 || isCut;
  }
  return new Map(
    products.map((product) => {
      const variants = [...(found.get(product.id)?.values() ?? [])];
      return [product.id, isCut && isShort(product) ? endedEarly(product, variants) : variants];
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
async function readOn(read: (query: VariantQuery) => Promise<Brought>): Promise<void> {
  const sort: VariantQuery['sort'] = [{ fieldName: 'variantId', order: 'ASC' }];
  let after: string | undefined;
  do {
    const conditions = after === undefined ? [] : [{ variantId: { $gt: after } }];
    const { last } = await read({ conditions, sort });
    after = last === after ? undefined : last;
  } while (after !== undefined);
}

interface Brought {
  /** How many variants came that had not. */
  readonly fresh: number;
  /** The id of the last one that came. */
  readonly last: string | undefined;
  /** Whether hidden ones are among them, if there are any. */
  readonly hidden: boolean;
}

async function readInto(
  found: Found,
  context: GatewayContext,
  products: readonly CountedProduct[],
  { conditions, ...query }: VariantQuery,
  fields: VariantFields,
): Promise<Brought> {
  const ids = [...new Set(products.map(({ id }) => id))];
  const { variants, hidden } = await findVariants(
    context,
    { ...query, conditions: [{ 'productData.productId': { $in: ids } }, ...conditions] },
    fields,
  );
  let fresh = 0;
  for (const variant of variants) {
    const known = found.get(variant.productId);
    if (known === undefined || known.has(variant.id)) continue;
    known.set(variant.id, variant);
    fresh += 1;
  }
  return { fresh, last: variants.at(-1)?.id, hidden };
}

function endedEarly(
  { id, count = 0 }: CountedProduct,
  variants: VariantRecord[],
): EndedEarly<VariantRecord[]> {
  return new EndedEarly(
    variants,
    `Wix counts ${count} variants of the product ${id} and delivers ${variants.length}.`,
  );
}
