import type { GatewayContext } from '../../gateway/context.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import type { EventRsvpFilter, EventRsvpOrderBy, EventRsvpSortField } from '../../generated/resolvers.ts';
import { nextCursorOf, slotsOf, countOf } from '../../wix/envelope.ts';
import { allOf, chunks, dateConditions, type WqlFilter } from '../../wix/wql.ts';
import { anyOf, eventsCursorList, equals } from './cursor-list.ts';
import { endpoints } from './endpoints.ts';
import type { EventRsvpRecord } from './records.ts';
import type { RsvpField } from './requested-fields.ts';

/** Most RSVPs that one request returns (docs/fidelity.md#page-limits). */
export const RSVPS_PAGE = 100;

const SORT_FIELDS: Record<EventRsvpSortField, string> = {
  CREATED_AT: 'createdDate',
  UPDATED_AT: 'updatedDate',
  STATUS: 'status',
};

/**
 * Opens the RSVPs, by time of creation unless another order is asked for.
 * @param filter with ids that have been checked
 */
export function rsvpsList(
  context: GatewayContext,
  filter: EventRsvpFilter,
  orderBy: EventRsvpOrderBy | null | undefined,
  fields: readonly RsvpField[],
): PageSource<EventRsvpRecord> {
  return eventsCursorList<EventRsvpRecord>(context, {
    what: 'RSVPs',
    pageMax: RSVPS_PAGE,
    conditions: conditionsOf(filter),
    ids: filter.ids,
    sort: { fieldName: SORT_FIELDS[orderBy?.field ?? 'CREATED_AT'], order: orderBy?.direction ?? 'ASC' },
    keys: { createdDate: ({ wire }) => wire.createdDate, updatedDate: ({ wire }) => wire.updatedDate },
    async request(query, cursor) {
      const answer = await context.wix.call(endpoints.queryRsvps, { query, fields: [...fields] });
      return {
        records: slotsOf(
          answer.rsvps,
          'rsvps',
          ({ id }) => id,
          (wire) => ({ id: String(wire.id), wire }),
        ),
        next: nextCursorOf(answer.pagingMetadata, cursor),
      };
    },
  });
}

/** Wix's own count of the RSVPs that meet a filter. */
export async function countRsvps(context: GatewayContext, filter: EventRsvpFilter): Promise<number> {
  const conditions = conditionsOf(filter);
  const filters =
    filter.ids == null
      ? [allOf(conditions)]
      : chunks(filter.ids, RSVPS_PAGE).map((ids) => allOf([...conditions, { id: { $in: ids } }]));
  const counts = filters.map(async (wql) =>
    countOf((await context.wix.call(endpoints.countRsvps, { filter: wql })).count),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

function conditionsOf(filter: EventRsvpFilter): WqlFilter[] {
  return [
    ...anyOf('eventId', filter.eventIds),
    ...anyOf('contactId', filter.contactIds),
    ...anyOf('memberId', filter.memberIds),
    ...anyOf('status', filter.status),
    ...equals('fullyCheckedIn', filter.fullyCheckedIn),
    ...dateConditions('createdDate', filter.createdAt),
    ...dateConditions('updatedDate', filter.updatedAt),
  ];
}
