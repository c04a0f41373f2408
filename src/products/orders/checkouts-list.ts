import type { GatewayContext } from '../../gateway/context.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import type { AbandonedCheckoutFilter, AbandonedCheckoutOrderBy } from '../../generated/resolvers.ts';
import { nextCursorOf, recordsOf, slotsOf, totalOf } from '../../wix/envelope.ts';
import type { Slot } from '../../wix/unreadable-record.ts';
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
  const common = conditionsOf(filter);
  const pass = (...more: WqlFilter[]): PageSource<CheckoutRecord> =>
    checkoutsPass(context, [...common, ...more], sort, filter.text);
  if (filter.ids == null) return pass();
  return passes(chunks(filter.ids, CHECKOUTS_PAGE).map((ids) => pass({ id: { $in: ids } })));
}

/**
 * How many checkouts a list has: pages by offset bring it (docs/fidelity.md#checkout-totals). Null where Wix does not tell, as with words, which
 * only the search takes, and for more ids than one request takes.
 */
export async function countCheckouts(
  context: GatewayContext,
  filter: AbandonedCheckoutFilter,
): Promise<number | null> {
  const { ids } = filter;
  if (filter.text != null || (ids != null && ids.length > CHECKOUTS_PAGE)) return null;
  const { metadata } = await context.wix.call(endpoints.queryAbandonedCheckouts, {
    query: {
      filter: allOf([...conditionsOf(filter), ...(ids == null ? [] : [{ id: { $in: ids } }])]),
      paging: { limit: 1, offset: 0 },
    },
  });
  return totalOf(metadata?.total, metadata?.tooManyToCount);
}

function conditionsOf(filter: AbandonedCheckoutFilter): WqlFilter[] {
  return [
    ...dateConditions('createdDate', filter.createdAt),
    ...dateConditions('updatedDate', filter.updatedAt),
    ...(filter.status == null ? [] : [{ status: { $in: filter.status } }]),
  ];
}

/** Reads some checkouts by id with one request, in any order; those that do not exist are left out. */
export async function checkoutsById(
  context: GatewayContext,
  ids: readonly string[],
): Promise<readonly CheckoutRecord[]> {
  const answer = await context.wix.call(endpoints.queryAbandonedCheckouts, {
    query: { filter: { id: { $in: ids } }, cursorPaging: { limit: CHECKOUTS_PAGE } },
  });
  return recordsOf(answer.abandonedCheckouts ?? answer.results, 'abandonedCheckouts', ({ id }) => id).map(
    toRecord,
  );
}

function checkoutsPass(
  context: GatewayContext,
  conditions: readonly WqlFilter[],
  sort: Sort,
  text: string | null | undefined,
): PageSource<CheckoutRecord> {
  return cursorList<CheckoutRecord>(context, {
    what: 'abandoned checkouts',
    pageMax: CHECKOUTS_PAGE,
    conditions,
    sort,
    // Only the query sorts by id.
    ...(text == null ? { tieBreaker: 'id' } : {}),
    keyOf: ({ wire }) => wire[sort.fieldName],
    async request(page, cursor) {
      // Only the search takes words, and it names its envelope differently (docs/fidelity.md#checkout-envelopes).
      if (text != null) {
        const search = cursor === null ? { ...page, search: { expression: text } } : page;
        const answer = await context.wix.call(endpoints.searchAbandonedCheckouts, { search });
        return {
          records: toSlots(answer.abandonedCheckouts),
          next: nextCursorOf(answer.pagingMetadata, cursor),
        };
      }
      const answer = await context.wix.call(endpoints.queryAbandonedCheckouts, { query: page });
      return {
        records: toSlots(answer.abandonedCheckouts ?? answer.results),
        next: nextCursorOf(answer.metadata, cursor),
      };
    },
  });
}

function toSlots(checkouts: readonly WireCheckout[] | null | undefined): Slot<CheckoutRecord>[] {
  return slotsOf(checkouts, 'abandonedCheckouts', ({ id }) => id, toRecord);
}

function toRecord(wire: WireCheckout): CheckoutRecord {
  return {
    id: String(wire.id),
    wire,
    currency: wire.currency,
    conversionCurrency: wire.conversionCurrency,
  };
}
