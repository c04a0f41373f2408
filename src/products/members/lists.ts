import { badInput } from '../../errors.ts';
import { batch, groupedBy, keyedBy } from '../../gateway/lists/batch.ts';
import { apart, equal, guids, oneOf, words } from '../../gateway/lists/filter.ts';
import { list } from '../../gateway/lists/list.ts';
import { offsetQuery, totalIn } from '../../gateway/lists/query-source.ts';
import { lookUp, related, whole } from '../../gateway/lists/related.ts';
import type { Source } from '../../gateway/lists/source.ts';
import { concat } from '../../gateway/paging/concat.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import { sortedRange } from '../../gateway/paging/sorted-range.ts';
import { recordsOf } from '../../wix/api/envelope.ts';
import { chunks, type DateRange } from '../../wix/api/wql.ts';
import {
  endpoints,
  type MemberBadgeRecord,
  type MemberFieldDefinitionRecord,
  type MemberRecord,
} from './wire.ts';

/** Most records that one request returns, and most ids that it is asked for (docs/fidelity.md#page-limits). */
export const PAGE = 100;

/** Where a search looks: Wix takes four places, and looks into the nickname alone when it is told none. */
const SEARCHED = ['loginEmail', 'contact.firstName', 'contact.lastName', 'profile.nickname'];

const inOrder = offsetQuery('members', {
  what: 'members',
  page: PAGE,
  read({ wix }, { sort = [], ...rest }, { filter: { text } }) {
    // Wix's own sources disagree on the name of the order, and ignore what they do not know (docs/fidelity.md#members-order, docs/fidelity.md#members-order-names).
    const query = { ...rest, sort, sorting: sort };
    return wix.call(endpoints.queryMembers, {
      // Without it neither the login address nor the contact comes (docs/fidelity.md#members-full).
      fieldsets: ['FULL'],
      query,
      ...(text == null ? {} : { search: { expression: text, fields: SEARCHED } }),
    });
  },
  records: 'members',
  order: {
    default: 'createdDate',
    by: {
      CREATED_AT: 'createdDate',
      UPDATED_AT: 'updatedDate',
      LAST_LOGIN_AT: 'lastLoginDate',
      NICKNAME: 'profile.nickname',
      FIRST_NAME: 'contact.firstName',
      LAST_NAME: 'contact.lastName',
    },
    tie: { none: 'Wix sorts members by one field' },
  },
  filter: {
    status: oneOf('status'),
    contactIds: oneOf('contactId', guids(PAGE)),
    privacyStatus: equal('privacyStatus'),
    loginEmail: equal('loginEmail'),
    slug: equal('profile.slug'),
    text: apart(words(100)),
    // No filter of Wix: the list is read in this order.
    updatedAt: apart(),
  },
});

/** The members in their order; those that changed within a range, from the end of the list that is nearer to it (docs/fidelity.md#members-changes). */
const source: Source<'members', MemberRecord> = {
  ...inOrder,
  open(context, asked) {
    const { ids, updatedAt } = asked.filter;
    if (updatedAt == null) return inOrder.open(context, asked);
    const { direction, place } = changesWithin(updatedAt);
    const filters =
      ids == null ? [asked.filter] : chunks(ids, PAGE).map((some) => ({ ...asked.filter, ids: some }));
    return concat(
      filters.map((filter) => {
        const orderBy = { field: 'UPDATED_AT', direction } as const;
        return sortedRange(inOrder.open(context, { ...asked, filter, orderBy }), {
          keyOf: ({ wire }) => timeOf(String(wire.updatedDate)),
          direction,
          place,
        });
      }),
    );
  },
  count: async (context, filter, pageTotal) =>
    filter.updatedAt == null ? (inOrder.count?.(context, filter, pageTotal) ?? null) : null,
};

export const members = list('members', {
  product: 'MEMBERS',
  entity: 'Member',
  one: 'member',
  source,
  check(filter, orderBy) {
    if (filter.updatedAt == null || orderBy == null) return;
    throw badInput(
      '`orderBy` and `filter.updatedAt` exclude each other.',
      'Wix cannot filter members by time of change: the list is read in that order. Leave `orderBy` out.',
    );
  },
});

/** How to read what was changed within a range. */
function changesWithin({ gte, gt, lte, lt }: DateRange): {
  readonly direction: 'ASC' | 'DESC';
  readonly place: (time: number) => 'before' | 'within' | 'after';
} {
  const isOld = (time: number): boolean =>
    (gte != null && time < timeOf(gte)) || (gt != null && time <= timeOf(gt));
  const isNew = (time: number): boolean =>
    (lte != null && time > timeOf(lte)) || (lt != null && time >= timeOf(lt));
  return gte != null || gt != null
    ? {
        direction: 'DESC',
        // What is both lies in no range, such as one that ends before it begins: the list is over at once.
        place: (time) => (isOld(time) ? 'after' : isNew(time) ? 'before' : 'within'),
      }
    : { direction: 'ASC', place: (time) => (isNew(time) ? 'after' : 'within') };
}

/** Milliseconds with all the decimals of a time: what Wix changed within the same millisecond is told apart. */
function timeOf(text: string): number {
  const beyond = /\.\d{3}(\d+)/.exec(text)?.[1];
  return Date.parse(text) + (beyond === undefined ? 0 : Number(`0.${beyond}`));
}

/** The member that a contact is. */
export const memberOfContact = batch('MEMBERS', {
  size: PAGE,
  async load(context, contactIds, selected) {
    const found = await readAll(inOrder.where(context, [{ contactId: { $in: contactIds } }], selected));
    return keyedBy(found, ({ wire }) => wire.contactId);
  },
});

/** A badge by its id; awards are read by those of members (docs/fidelity.md#badges). */
const badge = lookUp('MEMBERS', {
  keeps: true,
  by: 'id',
  page: PAGE,
  asksAgain: 'missing',
  read: ({ wix }, query) => wix.call(endpoints.queryBadges, { query }),
  records: 'badges',
});

const readAssignments = related({
  by: 'memberId',
  page: PAGE,
  read: ({ wix }, query) => wix.call(endpoints.queryBadgeAssignments, { query }),
  records: 'badgeAssignments',
});

/** The badges that a member was given. */
export const badgesOf = batch('MEMBERS', {
  size: PAGE,
  asksAgain: 'empty',
  async load(context, memberIds) {
    const assignments = await readAssignments(context, memberIds);
    const given = await Promise.all(
      assignments.map(async (assignment): Promise<MemberBadgeRecord> => {
        const id = String(assignment.badgeId);
        return { id, assignment, badge: await badge(context, id) };
      }),
    );
    return groupedBy(given, memberIds, ({ assignment }) => assignment.memberId);
  },
});

/** What a member says of themselves. */
export const aboutOf = lookUp('MEMBERS', {
  by: 'memberId',
  page: PAGE,
  asksAgain: 'missing',
  read: ({ wix }, query) => wix.call(endpoints.queryAbouts, { query }),
  records: 'memberAbouts',
});

/** The Wix user behind a member (docs/fidelity.md#wix-users). */
export const wixUserOf = lookUp('MEMBERS', {
  by: 'memberId',
  page: PAGE,
  read: ({ wix }, query) => wix.call(endpoints.queryUserMembers, { query }),
  records: 'userMembers',
});

const fieldDefinitions = whole<MemberFieldDefinitionRecord>({
  page: PAGE,
  keyOf: ({ key }) => key,
  async read({ wix }, paging) {
    const answer = await wix.call(endpoints.listCustomFields, { paging });
    return { records: recordsOf(answer.fields, 'fields', ({ key }) => key), total: totalIn(answer) };
  },
});

/** A field of member profiles by its key; all are read at once. */
export const fieldDefinition = batch('MEMBERS', {
  size: Infinity,
  keeps: true,
  load: fieldDefinitions,
});
