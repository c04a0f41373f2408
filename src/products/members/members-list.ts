import { badInput } from '../../errors.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { offset, type OffsetPage } from '../../gateway/paging/offset.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import { stretchOf } from '../../gateway/paging/stretch.ts';
import type { MemberFilter, MemberOrderBy, MemberSortField } from '../../generated/resolvers.ts';
import { slotsOf, totalOf } from '../../wix/envelope.ts';
import { wholeRecords } from '../../wix/unreadable-record.ts';
import { allOf, chunks, type DateRange, type WqlFilter } from '../../wix/wql.ts';
import { endpoints } from './endpoints.ts';
import type { MemberRecord } from './records.ts';

/** Most members that one request returns (docs/fidelity.md#page-limits). */
export const MEMBERS_PAGE = 100;

const SORT_FIELDS: Record<MemberSortField, string> = {
  CREATED_AT: 'createdDate',
  UPDATED_AT: 'updatedDate',
  LAST_LOGIN_AT: 'lastLoginDate',
  NICKNAME: 'profile.nickname',
  FIRST_NAME: 'contact.firstName',
  LAST_NAME: 'contact.lastName',
};

/** Where a search looks: Wix takes four places, and looks into the nickname alone when it is told none. */
const SEARCHED = ['loginEmail', 'contact.firstName', 'contact.lastName', 'profile.nickname'];

interface Sort {
  readonly fieldName: string;
  readonly order: 'ASC' | 'DESC';
}

/** What one page of members is asked for. */
interface MembersQuery {
  readonly conditions: readonly WqlFilter[];
  readonly sort: Sort;
  readonly text: string | null | undefined;
}

/**
 * Opens the members.
 * @param filter with ids that have been checked
 */
export function membersList(
  context: GatewayContext,
  filter: MemberFilter,
  orderBy: MemberOrderBy | null | undefined,
): PageSource<MemberRecord> {
  const changed = filter.updatedAt == null ? undefined : changesWithin(filter.updatedAt);
  const sort = changed?.sort ?? sortOf(orderBy);
  const conditions = conditionsOf(filter);
  const pass = (...more: WqlFilter[]): PageSource<MemberRecord> => {
    const page = membersPass(context, { conditions: [...conditions, ...more], sort, text: filter.text });
    return changed === undefined
      ? page
      : stretchOf(page, {
          keyOf: ({ wire }) => timeOf(String(wire.updatedDate)),
          direction: sort.order,
          place: changed.place,
        });
  };
  if (filter.ids == null) return pass();
  return passes(chunks(filter.ids, MEMBERS_PAGE).map((ids) => pass({ id: { $in: ids } })));
}

/** How many members a list has; null where Wix does not tell. Asks for one member. */
export async function countMembers(context: GatewayContext, filter: MemberFilter): Promise<number | null> {
  if (filter.updatedAt != null || (filter.ids != null && filter.ids.length > MEMBERS_PAGE)) return null;
  const conditions = conditionsOf(filter);
  if (filter.ids != null) conditions.push({ id: { $in: filter.ids } });
  return (await readPage(context, { conditions, sort: sortOf(null), text: filter.text }, 0, 1)).total;
}

/** Reads the members with some values in a field with one request, in any order; those that do not exist are left out. */
export async function membersBy(
  context: GatewayContext,
  field: 'id' | 'contactId',
  values: readonly string[],
): Promise<readonly MemberRecord[]> {
  const query: MembersQuery = { conditions: [{ [field]: { $in: values } }], sort: sortOf(null), text: null };
  return wholeRecords((await readPage(context, query, 0, MEMBERS_PAGE)).records);
}

/** Refuses an order that a filter by time of change, being an order itself, leaves no room for. */
export function checkOrder(filter: MemberFilter, orderBy: MemberOrderBy | null | undefined): void {
  if (filter.updatedAt == null || orderBy == null) return;
  throw badInput(
    '`orderBy` and `filter.updatedAt` exclude each other.',
    'Wix cannot filter members by time of change: the list is read in that order. Leave `orderBy` out.',
  );
}

function sortOf(orderBy: MemberOrderBy | null | undefined): Sort {
  if (orderBy == null) return { fieldName: 'createdDate', order: 'ASC' };
  return { fieldName: SORT_FIELDS[orderBy.field], order: orderBy.direction ?? 'ASC' };
}

/** How to read what was changed within a range: from the end of the list that is nearer to it (docs/fidelity.md#members-changes). */
function changesWithin({ gte, gt, lte, lt }: DateRange): {
  readonly sort: Sort;
  readonly place: (time: number) => 'before' | 'within' | 'after';
} {
  const isSince = gte != null || gt != null;
  const isOld = (time: number): boolean =>
    (gte != null && time < timeOf(gte)) || (gt != null && time <= timeOf(gt));
  const isNew = (time: number): boolean =>
    (lte != null && time > timeOf(lte)) || (lt != null && time >= timeOf(lt));
  return isSince
    ? {
        sort: { fieldName: 'updatedDate', order: 'DESC' },
        place: (time) => (isNew(time) ? 'before' : isOld(time) ? 'after' : 'within'),
      }
    : {
        sort: { fieldName: 'updatedDate', order: 'ASC' },
        place: (time) => (isNew(time) ? 'after' : 'within'),
      };
}

/** Milliseconds with all the decimals of a time: what Wix changed within the same millisecond is told apart. */
function timeOf(text: string): number {
  const beyond = /\.\d{3}(\d+)/.exec(text)?.[1];
  return Date.parse(text) + (beyond === undefined ? 0 : Number(`0.${beyond}`));
}

function conditionsOf(filter: MemberFilter): WqlFilter[] {
  return [
    ...(filter.status == null ? [] : [{ status: { $in: filter.status } }]),
    ...(filter.contactIds == null ? [] : [{ contactId: { $in: filter.contactIds } }]),
    ...equals('privacyStatus', filter.privacyStatus),
    ...equals('loginEmail', filter.loginEmail),
    ...equals('profile.slug', filter.slug),
  ];
}

function equals(field: string, value: string | null | undefined): WqlFilter[] {
  return value == null ? [] : [{ [field]: { $eq: value } }];
}

function membersPass(context: GatewayContext, query: MembersQuery): PageSource<MemberRecord> {
  return offset<MemberRecord>({
    pageMax: MEMBERS_PAGE,
    idOf: ({ id }) => id,
    onDrift: (what) =>
      context.report.note(
        what === 'found'
          ? 'Members were added, changed or deleted while they were read; the place was found again and none was left out.'
          : 'Many members were deleted while they were read; some may come twice.',
      ),
    fetch: (start, limit) => readPage(context, query, start, limit),
  });
}

async function readPage(
  context: GatewayContext,
  { conditions, sort, text }: MembersQuery,
  start: number,
  limit: number,
): Promise<OffsetPage<MemberRecord>> {
  // Wix's own sources disagree on the name of the order, and ignore what they do not know (docs/fidelity.md#members-order).
  const query = {
    filter: allOf(conditions),
    sort: [sort],
    sorting: [sort],
    paging: { limit, offset: start },
  };
  const answer = await context.wix.call(endpoints.queryMembers, {
    fieldsets: ['FULL'],
    query,
    ...(text == null ? {} : { search: { expression: text, fields: SEARCHED } }),
  });
  const { metadata } = answer;
  return {
    records: slotsOf(
      answer.members,
      'members',
      ({ id }) => id,
      (wire) => ({ id: String(wire.id), wire }),
    ),
    total: totalOf(metadata?.total, metadata?.tooManyToCount),
  };
}
