import type { GatewayContext } from '../../gateway/context.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import { keyedCursor } from '../../gateway/paging/keyed-cursor.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import type { BookingResourceFilter, BookingResourceOrderBy } from '../../generated/resolvers.ts';
import { nextCursorOf, recordsOf, slotsOf, countOf } from '../../wix/envelope.ts';
import { allOf, chunks, dateConditions, type WqlFilter } from '../../wix/wql.ts';
import { FILTER_MAX } from './booking-query.ts';
import { endpoints } from './endpoints.ts';
import type { BookingResourceRecord, WireResourceType } from './records.ts';

/** Most resources that one request returns (docs/fidelity.md#page-limits). */
export const RESOURCES_PAGE = 100;

/** Opens the resources, by time of creation unless another order is asked for. */
export function resourcesList(
  context: GatewayContext,
  filter: BookingResourceFilter,
  orderBy: BookingResourceOrderBy | null | undefined,
): PageSource<BookingResourceRecord> {
  const fieldName = orderBy?.field === 'UPDATED_AT' ? 'updatedDate' : 'createdDate';
  const pass = (conditions: readonly WqlFilter[]): PageSource<BookingResourceRecord> =>
    cursorList<BookingResourceRecord>(context, {
      what: 'resources',
      pageMax: RESOURCES_PAGE,
      conditions,
      sort: { fieldName, order: orderBy?.direction ?? 'ASC' },
      tieBreaker: 'id',
      keyOf: ({ wire }) => wire[fieldName],
      async request(query, cursor) {
        const answer = await context.wix.call(endpoints.queryResources, { query });
        return {
          records: slotsOf(answer.resources, 'resources', ({ id }) => id, toRecord),
          next: nextCursorOf(answer.pagingMetadata, cursor),
        };
      },
    });
  const common = conditionsOf(filter);
  if (filter.ids == null) return pass(common);
  return passes(chunks(filter.ids, FILTER_MAX).map((ids) => pass([...common, { id: { $in: ids } }])));
}

/** Wix's own count of resources; null when it would take a request for each hundred ids. */
export async function countResources(
  context: GatewayContext,
  filter: BookingResourceFilter,
): Promise<number | null> {
  const { ids } = filter;
  if (ids != null && ids.length > FILTER_MAX) return null;
  const conditions = [...conditionsOf(filter), ...(ids == null ? [] : [{ id: { $in: ids } }])];
  return countOf((await context.wix.call(endpoints.countResources, { filter: allOf(conditions) })).count);
}

/** Reads some resources by id with one request, in any order; those that do not exist are left out. */
export async function resourcesById(
  context: GatewayContext,
  ids: readonly string[],
): Promise<BookingResourceRecord[]> {
  const answer = await context.wix.call(endpoints.queryResources, {
    query: { filter: { id: { $in: ids } }, cursorPaging: { limit: RESOURCES_PAGE } },
  });
  return recordsOf(answer.resources, 'resources', ({ id }) => id).map(toRecord);
}

/** Reads all types of resources: they are few, and Wix cannot find them by id (docs/fidelity.md#resources). */
export function allResourceTypes(context: GatewayContext): Promise<WireResourceType[]> {
  return readAll(
    keyedCursor<WireResourceType>({
      pageMax: RESOURCES_PAGE,
      idOf: ({ id }) => String(id),
      order: 'ASC',
      onReread: () => undefined,
      onLost: () => undefined,
      async fetch(from, limit) {
        const cursor = from !== null && 'cursor' in from ? from.cursor : null;
        const answer = await context.wix.call(endpoints.queryResourceTypes, {
          query: { cursorPaging: cursor === null ? { limit } : { limit, cursor } },
        });
        return {
          records: recordsOf(answer.resourceTypes, 'resourceTypes', ({ id }) => id),
          next: nextCursorOf(answer.pagingMetadata, cursor),
        };
      },
    }),
  );
}

function conditionsOf(filter: BookingResourceFilter): WqlFilter[] {
  return [
    ...(filter.typeIds == null ? [] : [{ typeId: { $in: filter.typeIds } }]),
    ...dateConditions('createdDate', filter.createdAt),
    ...dateConditions('updatedDate', filter.updatedAt),
  ];
}

function toRecord(wire: BookingResourceRecord['wire']): BookingResourceRecord {
  return { id: String(wire.id), wire };
}
