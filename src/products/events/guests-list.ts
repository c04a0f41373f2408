import type { GatewayContext } from '../../gateway/context.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import type { EventGuestFilter, EventGuestOrderBy } from '../../generated/resolvers.ts';
import { nextCursorOf, slotsOf, totalOf } from '../../wix/envelope.ts';
import { allOf, dateConditions, type WqlFilter } from '../../wix/wql.ts';
import { anyOf, eventsCursorList, equals } from './cursor-list.ts';
import { endpoints } from './endpoints.ts';
import type { EventGuestRecord } from './records.ts';
import type { GuestField } from './requested-fields.ts';

/** Most guests that one request returns (docs/fidelity.md#page-limits). */
export const GUESTS_PAGE = 1000;

/**
 * Opens the guests, by time of creation unless another order is asked for.
 * @param filter with ids that have been checked
 */
export function guestsList(
  context: GatewayContext,
  filter: EventGuestFilter,
  orderBy: EventGuestOrderBy | null | undefined,
  fields: readonly GuestField[],
): PageSource<EventGuestRecord> {
  return eventsCursorList<EventGuestRecord>(context, {
    what: 'guests',
    pageMax: GUESTS_PAGE,
    conditions: conditionsOf(filter),
    ids: filter.ids,
    sort: {
      fieldName: orderBy?.field === 'UPDATED_AT' ? 'updatedDate' : 'createdDate',
      order: orderBy?.direction ?? 'ASC',
    },
    keys: { createdDate: ({ wire }) => wire.createdDate, updatedDate: ({ wire }) => wire.updatedDate },
    async request(query, cursor) {
      const answer = await context.wix.call(endpoints.queryGuests, { query, fields: [...fields] });
      return {
        records: slotsOf(
          answer.guests,
          'guests',
          ({ id }) => id,
          (wire) => ({ id: String(wire.id), wire }),
        ),
        next: nextCursorOf(answer.pagingMetadata, cursor),
      };
    },
  });
}

/** Wix's own count of the guests that meet a filter: only pages by offset bring it. */
export async function countGuests(context: GatewayContext, filter: EventGuestFilter): Promise<number | null> {
  const conditions = [...conditionsOf(filter), ...anyOf('id', filter.ids)];
  const answer = await context.wix.call(endpoints.queryGuests, {
    query: { filter: allOf(conditions), paging: { limit: 1, offset: 0 } },
  });
  return totalOf(answer.pagingMetadata?.total);
}

function conditionsOf(filter: EventGuestFilter): WqlFilter[] {
  return [
    ...anyOf('eventId', filter.eventIds),
    ...anyOf('contactId', filter.contactIds),
    ...anyOf('memberId', filter.memberIds),
    ...anyOf('orderNumber', filter.orderNumbers),
    ...anyOf('guestType', filter.guestType),
    ...anyOf('attendanceStatus', filter.attendanceStatus),
    ...equals('guestDetails.checkedIn', filter.checkedIn),
    ...dateConditions('createdDate', filter.createdAt),
    ...dateConditions('updatedDate', filter.updatedAt),
  ];
}
