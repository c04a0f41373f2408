import type { GatewayContext } from '../../gateway/context.ts';
import { offset, type OffsetPage } from '../../gateway/paging/offset.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import { isDenial, privilege, withPrivilege } from '../../gateway/privilege.ts';
import type { EventFilter, EventOrderBy, EventSortField } from '../../generated/resolvers.ts';
import { slotsOf, sumOf, totalOf } from '../../wix/envelope.ts';
import { permissions } from '../../wix/permissions.ts';
import { isRecord, wholeRecords } from '../../wix/unreadable-record.ts';
import { allOf, chunks, dateConditions, type WqlFilter } from '../../wix/wql.ts';
import { endpoints } from './endpoints.ts';
import type { EventRecord } from './records.ts';
import type { EventField } from './requested-fields.ts';

/**
 * Most events that one request is asked for. Wix's types allow a thousand, other pages of its documentation a hundred: with a hundred a
 * whole event with form and texts still comes within Wix's time limit (docs/fidelity.md#page-limits).
 */
export const EVENTS_PAGE = 100;

/** Drafts are neither listed nor counted without a permission of their own (docs/fidelity.md#draft-events). */
const DRAFTS = privilege(
  'Draft events are missing: Wix was asked with includeDrafts and refused them to this key.',
  permissions.EVENT_DRAFTS,
  ({ status }) => isDenial(status),
);

const SORT_FIELDS: Record<EventSortField, string> = {
  CREATED_AT: 'createdDate',
  UPDATED_AT: 'updatedDate',
  START_DATE: 'dateAndTimeSettings.startDate',
  END_DATE: 'dateAndTimeSettings.endDate',
  TITLE: 'title',
  SLUG: 'slug',
};

/**
 * Opens the events, by time of creation unless another order is asked for.
 * @param filter with ids that have been checked
 */
export function eventsList(
  context: GatewayContext,
  filter: EventFilter,
  orderBy: EventOrderBy | null | undefined,
  fields: readonly EventField[],
): PageSource<EventRecord> {
  const first = {
    fieldName: SORT_FIELDS[orderBy?.field ?? 'CREATED_AT'],
    order: orderBy?.direction ?? 'ASC',
  };
  // Events of one moment need an order of their own, or offsets would not hold.
  const sort = [first, { fieldName: 'id', order: 'ASC' as const }];
  return passes(
    filtersOf(filter).map((wql) =>
      offset<EventRecord>({
        pageMax: EVENTS_PAGE,
        idOf: ({ id }) => id,
        onDrift: () =>
          context.report.note(
            'Events were added or deleted while the list was read; its place was searched again.',
          ),
        fetch: (start, limit) =>
          request(
            context,
            { filter: wql, sort, paging: { limit, offset: start } },
            fields,
            mayBeDrafts(filter),
          ),
      }),
    ),
  );
}

/** Wix's own count of the events that meet a filter. */
export async function countEvents(context: GatewayContext, filter: EventFilter): Promise<number | null> {
  const counts = filtersOf(filter).map((wql) =>
    request(context, { filter: wql, paging: { limit: 1, offset: 0 } }, [], mayBeDrafts(filter)),
  );
  return sumOf((await Promise.all(counts)).map(({ total }) => total));
}

/** Reads some events by id with one request, in any order; those that do not exist are left out. */
export async function eventsById(
  context: GatewayContext,
  ids: readonly string[],
  fields: readonly EventField[],
): Promise<readonly EventRecord[]> {
  const query = { filter: { id: { $in: ids } }, paging: { limit: EVENTS_PAGE, offset: 0 } };
  return wholeRecords((await request(context, query, fields, true)).records);
}

interface EventQuery {
  readonly filter: WqlFilter;
  readonly sort?: readonly { readonly fieldName: string; readonly order: 'ASC' | 'DESC' }[];
  readonly paging: { readonly limit: number; readonly offset: number };
}

async function request(
  context: GatewayContext,
  { sort = [], ...query }: EventQuery,
  fields: readonly EventField[],
  withDrafts: boolean,
): Promise<OffsetPage<EventRecord>> {
  const read = (includeDrafts: boolean) =>
    context.wix.call(endpoints.queryEvents, {
      query: { ...query, sort: [...sort] },
      fields: [...fields],
      includeDrafts,
    });
  const answer = await (withDrafts
    ? withPrivilege(context, DRAFTS, (standing) => read(standing !== 'refused'))
    : read(false));
  const records = slotsOf(
    answer.events,
    'events',
    ({ id }) => id,
    (wire): EventRecord => ({ id: String(wire.id), wire }),
  );
  noteCategories(context, records.filter(isRecord), fields);
  const { total, tooManyToCount } = answer.pagingMetadata ?? {};
  return { records, total: totalOf(total, tooManyToCount) };
}

/** The SDK promises categories and does not describe them: a page without any must not look like one of events without categories. */
function noteCategories(
  context: GatewayContext,
  records: readonly EventRecord[],
  fields: readonly EventField[],
): void {
  if (!fields.includes('CATEGORIES') || records.length === 0) return;
  if (records.every(({ wire }) => wire.categories == null))
    context.report.note('Wix sent no categories with the events, although it was asked for them.');
}

function mayBeDrafts({ status }: EventFilter): boolean {
  return status == null || status.includes('DRAFT');
}

function filtersOf({ ids, ...filter }: EventFilter): WqlFilter[] {
  const common = [
    ...anyOf('status', filter.status),
    ...anyOf('slug', filter.slugs),
    ...anyOf('userId', filter.userIds),
    ...dateConditions('createdDate', filter.createdAt),
    ...dateConditions('updatedDate', filter.updatedAt),
    ...dateConditions('dateAndTimeSettings.startDate', filter.startDate),
    ...dateConditions('dateAndTimeSettings.endDate', filter.endDate),
    ...(filter.initialType == null ? [] : [{ 'registration.initialType': { $eq: filter.initialType } }]),
  ];
  if (ids == null) return [allOf(common)];
  return chunks(ids, EVENTS_PAGE).map((some) => allOf([...common, { id: { $in: some } }]));
}

function anyOf(field: string, values: readonly string[] | null | undefined): WqlFilter[] {
  return values == null ? [] : [{ [field]: { $in: values } }];
}
