import type { GatewayContext } from '../../gateway/context.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import type { StaffMemberFilter, StaffMemberOrderBy } from '../../generated/resolvers.ts';
import type { RequestOf } from '../../wix/endpoint.ts';
import type { WixClient } from '../../wix/client.ts';
import { countOf, nextCursorOf, recordsOf, slotsOf } from '../../wix/envelope.ts';
import { rememberRefusal, standingOf } from '../../wix/permission-memory.ts';
import { WixError } from '../../wix/wix-error.ts';
import { allOf, chunks, dateConditions, type WqlFilter } from '../../wix/wql.ts';
import { FILTER_MAX } from './booking-query.ts';
import { endpoints } from './endpoints.ts';
import type { StaffMemberRecord } from './records.ts';
import type { staffFields } from './requested-parts.ts';

/** Most staff members that one request returns (docs/fidelity.md#page-limits). */
export const STAFF_PAGE = 100;

type StaffFields = ReturnType<typeof staffFields>;

/** Opens the staff, by time of creation unless another order is asked for. */
export function staffList(
  context: GatewayContext,
  filter: StaffMemberFilter,
  orderBy: StaffMemberOrderBy | null | undefined,
  fields: StaffFields,
): PageSource<StaffMemberRecord> {
  const fieldName = orderBy?.field === 'UPDATED_AT' ? 'updatedDate' : 'createdDate';
  const pass = (conditions: readonly WqlFilter[]): PageSource<StaffMemberRecord> =>
    cursorList<StaffMemberRecord>(context, {
      what: 'staff members',
      pageMax: STAFF_PAGE,
      conditions,
      sort: { fieldName, order: orderBy?.direction ?? 'ASC' },
      tieBreaker: 'id',
      keyOf: ({ wire }) => wire[fieldName],
      async request(page, cursor) {
        const answer = await query(context, { query: page, ...(fields.length === 0 ? {} : { fields }) });
        return {
          records: slotsOf(answer.staffMembers, 'staffMembers', ({ id }) => id, toRecord),
          next: nextCursorOf(answer.pagingMetadata, cursor),
        };
      },
    });
  const common = conditionsOf(filter);
  if (filter.ids == null) return pass(common);
  return passes(chunks(filter.ids, FILTER_MAX).map((ids) => pass([...common, { id: { $in: ids } }])));
}

/** Wix's own count of the staff; null when it would take a request for each hundred ids. */
export async function countStaff(context: GatewayContext, filter: StaffMemberFilter): Promise<number | null> {
  const { ids } = filter;
  if (ids != null && ids.length > FILTER_MAX) return null;
  const body = { filter: allOf([...conditionsOf(filter), ...(ids == null ? [] : [{ id: { $in: ids } }])]) };
  const { count } = await ofAllStaff(
    context,
    () => context.wix.call(endpoints.countStaff, body),
    () => context.wix.call(endpoints.countStaffV1, body),
  );
  return countOf(count);
}

/** Reads some staff members by a key with one request, in any order; those that do not exist are left out. */
export async function staffBy(
  context: GatewayContext,
  field: 'id' | 'resourceId',
  keys: readonly string[],
  fields: StaffFields,
): Promise<StaffMemberRecord[]> {
  const answer = await query(context, {
    query: { filter: { [field]: { $in: keys } }, cursorPaging: { limit: STAFF_PAGE } },
    ...(fields.length === 0 ? {} : { fields }),
  });
  return recordsOf(answer.staffMembers, 'staffMembers', ({ id }) => id).map(toRecord);
}

/** One cheap read of the staff, by the version that Wix grants to the key. */
export async function probeStaff(wix: WixClient): Promise<unknown> {
  const one = { query: { cursorPaging: { limit: 1 } } };
  try {
    return await wix.call(endpoints.queryStaff, one);
  } catch (error) {
    if (!isAboutVersion(error)) throw error;
    return wix.call(endpoints.queryStaffV1, one);
  }
}

function query(context: GatewayContext, body: RequestOf<typeof endpoints.queryStaff>) {
  return ofAllStaff(
    context,
    () => context.wix.call(endpoints.queryStaff, body),
    () => context.wix.call(endpoints.queryStaffV1, body),
  );
}

/** The name by which it is remembered that Wix refuses the list of all staff to a key. */
const ALL_STAFF = 'all staff';

/**
 * Reads all staff, or, where Wix refuses that to the key, those who provide services. No document names the permission of the newer
 * list (docs/fidelity.md#staff), so that a key can lack it without anyone's fault.
 */
async function ofAllStaff<T>(
  context: GatewayContext,
  all: () => Promise<T>,
  providers: () => Promise<T>,
): Promise<T> {
  let refusal: WixError | undefined;
  if (standingOf(context.wix, ALL_STAFF) !== 'refused') {
    try {
      return await all();
    } catch (error) {
      if (!isAboutVersion(error)) throw error;
      refusal = error;
    }
  }
  const answer = await providers();
  if (refusal !== undefined) rememberRefusal(context.wix, ALL_STAFF, refusal);
  context.report.note(
    'Staff members who provide no services are missing: Wix refused version 2 of its list of the staff to this key, and version 1 does not have them.',
  );
  return answer;
}

/** Whether Wix may refuse only the newer version of the list. */
function isAboutVersion(error: unknown): error is WixError {
  return (
    error instanceof WixError &&
    (error.status === 403 || error.status === 404) &&
    error.code !== 'WIX_SITE_NOT_FOUND'
  );
}

function conditionsOf(filter: StaffMemberFilter): WqlFilter[] {
  return [
    ...(filter.resourceIds == null ? [] : [{ resourceId: { $in: filter.resourceIds } }]),
    ...(filter.serviceProvider == null ? [] : [{ serviceProvider: { $eq: filter.serviceProvider } }]),
    ...dateConditions('createdDate', filter.createdAt),
    ...dateConditions('updatedDate', filter.updatedAt),
  ];
}

function toRecord(wire: StaffMemberRecord['wire']): StaffMemberRecord {
  return { id: String(wire.id), wire };
}
