import type { GatewayContext } from '../../gateway/context.ts';
import { keyedCursor } from '../../gateway/paging/keyed-cursor.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import { withPrivilege } from '../../gateway/privilege.ts';
import type { RequestOf } from '../../wix/endpoint.ts';
import { nextCursorOf, recordsOf } from '../../wix/envelope.ts';
import { allOf, type WqlFilter } from '../../wix/wql.ts';
import { endpoints } from './endpoints.ts';
import { ADMIN_V3 } from './privileges.ts';
import type { VariantRecord, WireVariantV3 } from './records.ts';

/** Most variants that one request returns (docs/fidelity.md#page-limits). */
const VARIANTS_PAGE = 1000;

/** What variants are asked for, and in which order; in Wix's own where none is given. */
export interface VariantQuery {
  readonly conditions: readonly WqlFilter[];
  readonly sort?: NonNullable<RequestOf<typeof endpoints.queryVariantsV3>['query']>['sort'];
}

export type VariantFields = Readonly<NonNullable<RequestOf<typeof endpoints.queryVariantsV3>['fields']>>;

/**
 * Reads single variants by product and variant. Both conditions together bring little more than what was asked for, where the products
 * alone could bring a thousand variants each.
 */
export async function variantsByKeyV3(
  context: GatewayContext,
  keys: readonly { readonly productId: string; readonly id: string }[],
  fields: VariantFields,
): Promise<VariantRecord[]> {
  const productIds = [...new Set(keys.map(({ productId }) => productId))];
  const ids = [...new Set(keys.map(({ id }) => id))];
  const conditions = [{ 'productData.productId': { $in: productIds } }, { variantId: { $in: ids } }];
  return (await findVariants(context, { conditions }, fields)).variants;
}

/** Reads all variants that meet some conditions, and tells whether hidden ones are among them, if there are any. */
export async function findVariants(
  context: GatewayContext,
  { conditions, sort }: VariantQuery,
  fields: VariantFields,
): Promise<{ readonly variants: VariantRecord[]; readonly hidden: boolean }> {
  const read = (asked: VariantFields): Promise<VariantRecord[]> =>
    readAll(
      keyedCursor<VariantRecord>({
        pageMax: VARIANTS_PAGE,
        idOf: ({ productId, id }) => `${productId}:${id}`,
        order: 'ASC',
        onReread: () => undefined,
        onLost: () => undefined,
        async fetch(from, limit) {
          const cursor = from !== null && 'cursor' in from ? from.cursor : null;
          const answer = await context.wix.call(endpoints.queryVariantsV3, {
            query:
              cursor === null
                ? {
                    filter: allOf(conditions),
                    ...(sort === undefined ? {} : { sort }),
                    cursorPaging: { limit },
                  }
                : { cursorPaging: { limit, cursor } },
            fields: [...asked],
          });
          const variants = recordsOf(answer.variants, 'variants', ({ productData, variantId }) =>
            productData?.productId === undefined ? undefined : variantId,
          );
          return { records: variants.map(toRecord), next: nextCursorOf(answer.pagingMetadata, cursor) };
        },
      }),
    );
  const rest = fields.filter((field) => field !== 'MERCHANT_DATA');
  const wanted = rest.length < fields.length;
  return withPrivilege(context, ADMIN_V3, async (standing) => ({
    // A key that is not known yet is asked for costs in any case, as products do: hidden variants are left out without a word.
    variants: await read(
      standing === 'unknown' || (standing === 'granted' && wanted) ? [...rest, 'MERCHANT_DATA'] : rest,
    ),
    hidden: standing !== 'refused',
  }));
}

function toRecord(wire: WireVariantV3): VariantRecord {
  return { id: String(wire.variantId), productId: String(wire.productData?.productId), catalog: 'V3', wire };
}
