import type { GatewayContext } from '../../gateway/context.ts';
import { keyedCursor } from '../../gateway/paging/keyed-cursor.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import type { AbandonedCheckoutFilter, AbandonedCheckoutOrderBy } from '../../generated/resolvers.ts';
import { nextCursorOf, recordsOf } from '../../wix/envelope.ts';
import { allOf, chunks, dateConditions, type WqlFilter } from '../../wix/wql.ts';
import { endpoints } from './endpoints.ts';
import type { CheckoutRecord, WireCheckout } from './records.ts';

/** Most checkouts that one request returns (docs/fidelity.md#page-limits). */
export const CHECKOUTS_PAGE = 100;

interface Sort {
  readonly fieldName: 'createdDate' | 'updatedDate';
  readonly order: 'ASC' | 'DESC';
}

/**
 * Opens the abandoned checkouts.
 * @param filter with ids that have been checked
 */
export function checkoutsList(
  context: GatewayContext,
  filter: AbandonedCheckoutFilter,
  orderBy: AbandonedCheckoutOrderBy | null | undefined,
): PageSource<CheckoutRecord> {
  const sort: Sort = {
    fieldName: orderBy?.field === 'UPDATED_AT' ? 'updatedDate' : 'createdDate',
    order: orderBy?.direction ?? 'ASC',
  };
  const common = [
    ...dateConditions('createdDate', filter.createdAt),
    ...dateConditions('updatedDate', filter.updatedAt),
    ...(filter.status == null ? [] : [{ status: { $in: filter.status } }]),
  ];
  const pass = (...more: WqlFilter[]): PageSource<CheckoutRecord> =>
    checkoutsPass(context, [...common, ...more], sort, filter.text);
  if (filter.ids == null) return pass();
  return passes(chunks(filter.ids, CHECKOUTS_PAGE).map((ids) => pass({ id: { $in: ids } })));
}

/** Reads some checkouts by id with one request, in any order; those that do not exist are left out. */
export async function checkoutsById(
  context: GatewayContext,
  ids: readonly string[],
): Promise<readonly CheckoutRecord[]> {
  const answer = await context.wix.call(endpoints.queryAbandonedCheckouts, {
    query: { filter: { id: { $in: ids } }, cursorPaging: { limit: CHECKOUTS_PAGE } },
  });
  return toRecords(answer.abandonedCheckouts ?? answer.results);
}

function checkoutsPass(
  context: GatewayContext,
  conditions: readonly WqlFilter[],
  sort: Sort,
  text: string | null | undefined,
): PageSource<CheckoutRecord> {
  const { fieldName, order } = sort;
  const fromKey = order === 'ASC' ? '$gte' : '$lte';
  return keyedCursor<CheckoutRecord>({
    pageMax: CHECKOUTS_PAGE,
    idOf: ({ id }) => id,
    keyOf: ({ wire }) => String(wire[fieldName]),
    onReread: () =>
      context.report.note(
        'Wix no longer knew a cursor of the abandoned checkouts; earlier pages were read again.',
      ),
    async fetch(from, limit) {
      const cursor = from !== null && 'cursor' in from ? from.cursor : null;
      const key = from !== null && 'key' in from ? [{ [fieldName]: { [fromKey]: from.key } }] : [];
      const page =
        cursor === null
          ? { filter: allOf([...conditions, ...key]), sort: [sort], cursorPaging: { limit } }
          : { cursorPaging: { limit, cursor } };
      // Only the search takes words, and it names its envelope differently (docs/fidelity.md#checkout-envelopes).
      if (text != null) {
        const search = cursor === null ? { ...page, search: { expression: text } } : page;
        const answer = await context.wix.call(endpoints.searchAbandonedCheckouts, { search });
        return {
          records: toRecords(answer.abandonedCheckouts),
          next: nextCursorOf(answer.pagingMetadata, cursor),
        };
      }
      const answer = await context.wix.call(endpoints.queryAbandonedCheckouts, { query: page });
      return {
        records: toRecords(answer.abandonedCheckouts ?? answer.results),
        next: nextCursorOf(answer.metadata, cursor),
      };
    },
  });
}

function toRecords(checkouts: readonly WireCheckout[] | null | undefined): CheckoutRecord[] {
  return recordsOf(checkouts, 'abandonedCheckouts', ({ id }) => id).map((wire) => ({
    id: String(wire.id),
    wire,
    currency: wire.currency,
    conversionCurrency: wire.conversionCurrency,
  }));
}
