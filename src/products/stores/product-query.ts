import { badInput } from '../../errors.ts';
import { requireGuids } from '../../gateway/ids.ts';
import type {
  ProductFilter,
  ProductOrder,
  ProductOrderField,
  SortDirection,
} from '../../generated/resolvers.ts';
import type { DateRange } from '../../wix/wql.ts';

/** Which products to read and in what order. */
export interface ProductQuery {
  readonly ids?: readonly string[] | undefined;
  readonly createdAt?: DateRange | null | undefined;
  readonly updatedAt?: DateRange | null | undefined;
  readonly text?: string | undefined;
  /** Only the products that were put into this collection. */
  readonly collectionId?: string;
  readonly orderBy?: { readonly field: ProductOrderField; readonly direction: SortDirection } | undefined;
}

/** Longest text that V3 searches for (docs/fidelity.md#search). */
const MAX_TEXT = 100;

/**
 * Checks the arguments of a list of products.
 * @throws GatewayError BAD_USER_INPUT for ids of the wrong shape or a text that Wix would refuse
 */
export function readProductQuery(
  filter: ProductFilter | null | undefined,
  orderBy: ProductOrder | null | undefined,
): ProductQuery {
  return {
    ids: filter?.ids == null ? undefined : requireGuids(filter.ids),
    createdAt: filter?.createdAt,
    updatedAt: filter?.updatedAt,
    text: filter?.text == null ? undefined : checkText(filter.text),
    orderBy: orderBy == null ? undefined : { field: orderBy.field, direction: orderBy.direction ?? 'ASC' },
  };
}

function checkText(text: string): string {
  if (text.trim() !== '' && text.length <= MAX_TEXT) return text;
  throw badInput(
    `\`filter.text\` has ${text.length} characters; Wix searches for 1 to ${MAX_TEXT}.`,
    'Shorten the text, or leave the filter out.',
  );
}
