import { badInput } from '../../errors.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { requireGuids } from '../../gateway/ids.ts';
import { offset } from '../../gateway/paging/offset.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import type { BookingServiceFilter, BookingServiceOrderBy } from '../../generated/resolvers.ts';
import { countOf, recordsOf, slotsOf, totalOf } from '../../wix/envelope.ts';
import { allOf, chunks, type WqlFilter } from '../../wix/wql.ts';
import { FILTER_MAX, requireFew, requireFewGuids } from './booking-query.ts';
import { endpoints } from './endpoints.ts';
import type { BookingServiceRecord } from './records.ts';
import type { serviceFields } from './requested-parts.ts';

/** Services of one request: Wix's default, since no maximum is documented (docs/fidelity.md#page-limits). */
export const SERVICES_PAGE = 100;

type ServiceFields = ReturnType<typeof serviceFields>;

/**
 * Checks a filter of services.
 * @throws GatewayError BAD_USER_INPUT for ids of the wrong shape, too many values or an empty text
 */
export function checkServiceFilter(filter: BookingServiceFilter | null | undefined): BookingServiceFilter {
  const { ids, categoryIds, staffResourceIds, locationIds, slugs, text } = filter ?? {};
  if (text != null && text.trim() === '')
    throw badInput('`filter.text` is empty.', 'Leave the filter out, or give a part of the name.');
  return {
    ...filter,
    ...(ids == null ? {} : { ids: requireGuids(ids) }),
    ...(categoryIds == null ? {} : { categoryIds: requireFewGuids(categoryIds, 'filter.categoryIds') }),
    ...(staffResourceIds == null
      ? {}
      : { staffResourceIds: requireFewGuids(staffResourceIds, 'filter.staffResourceIds') }),
    ...(locationIds == null ? {} : { locationIds: requireFewGuids(locationIds, 'filter.locationIds') }),
    ...(slugs == null ? {} : { slugs: [...requireFew(slugs, 'filter.slugs')] }),
  };
}

/**
 * Opens the services, hidden ones included. Wix's own order is by time of creation, which cannot be asked for by name
 * (docs/fidelity.md#services).
 * @param filter that has been checked
 */
export function servicesList(
  context: GatewayContext,
  filter: BookingServiceFilter,
  orderBy: BookingServiceOrderBy | null | undefined,
  fields: ServiceFields,
): PageSource<BookingServiceRecord> {
  const sort = sortOf(orderBy);
  const pass = (conditions: readonly WqlFilter[]): PageSource<BookingServiceRecord> =>
    offset<BookingServiceRecord>({
      pageMax: SERVICES_PAGE,
      idOf: ({ id }) => id,
      onDrift: () =>
        context.report.note(
          'Services were added or deleted while the list was read; its place was searched again.',
        ),
      fetch: async (first, limit) => {
        const answer = await context.wix.call(endpoints.queryServices, {
          query: { filter: allOf(conditions), ...sort, paging: { offset: first, limit } },
          ...(fields.length === 0 ? {} : { conditionalFields: fields }),
        });
        return {
          records: slotsOf(answer.services, 'services', ({ id }) => id, toRecord),
          total: totalOf(answer.pagingMetadata?.total),
        };
      },
    });
  const common = conditionsOf(filter);
  if (filter.ids == null) return pass(common);
  return passes(chunks(filter.ids, FILTER_MAX).map((ids) => pass([...common, { id: { $in: ids } }])));
}

/** Wix's own count of services; null when it would take a request for each hundred ids. */
export async function countServices(
  context: GatewayContext,
  filter: BookingServiceFilter,
): Promise<number | null> {
  const { ids } = filter;
  if (ids != null && ids.length > FILTER_MAX) return null;
  const conditions = [...conditionsOf(filter), ...(ids == null ? [] : [{ id: { $in: ids } }])];
  return countOf((await context.wix.call(endpoints.countServices, { filter: allOf(conditions) })).count);
}

/** Reads some services by id with one request, in any order; those that do not exist are left out. */
export async function servicesById(
  context: GatewayContext,
  ids: readonly string[],
  fields: ServiceFields,
): Promise<BookingServiceRecord[]> {
  const answer = await context.wix.call(endpoints.queryServices, {
    query: { filter: { id: { $in: ids } }, paging: { limit: SERVICES_PAGE, offset: 0 } },
    ...(fields.length === 0 ? {} : { conditionalFields: fields }),
  });
  return recordsOf(answer.services, 'services', ({ id }) => id).map(toRecord);
}

function sortOf(orderBy: BookingServiceOrderBy | null | undefined) {
  if (orderBy == null) return {};
  const order = orderBy.direction ?? 'ASC';
  const byId = { fieldName: 'id', order } as const;
  // The id breaks ties, so that the order is the same on every page.
  return { sort: orderBy.field === 'ID' ? [byId] : [{ fieldName: 'name', order } as const, byId] };
}

function conditionsOf(filter: BookingServiceFilter): WqlFilter[] {
  return [
    ...anyOf('type', '$in', filter.type),
    ...anyOf('category.id', '$in', filter.categoryIds),
    ...anyOf('staffMemberIds', '$hasSome', filter.staffResourceIds),
    ...anyOf('locations.business.id', '$hasSome', filter.locationIds),
    ...anyOf('supportedSlugs.name', '$hasSome', filter.slugs),
    ...(filter.hidden == null ? [] : [{ hidden: { $eq: filter.hidden } }]),
    ...(filter.text == null ? [] : [{ name: { $contains: filter.text } }]),
  ];
}

function anyOf(
  field: string,
  operator: '$in' | '$hasSome',
  values: readonly unknown[] | null | undefined,
): WqlFilter[] {
  return values == null ? [] : [{ [field]: { [operator]: values } }];
}

function toRecord(wire: BookingServiceRecord['wire']): BookingServiceRecord {
  return { id: String(wire.id), wire };
}
