import { batchLoader } from '../../gateway/batch-loader.ts';
import { perOperation, type GatewayContext } from '../../gateway/context.ts';
import { keyedCursor, type CursorPage } from '../../gateway/paging/keyed-cursor.ts';
import { offset } from '../../gateway/paging/offset.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import { nextCursorOf, recordsOf, totalOf } from '../../wix/envelope.ts';
import { endpoints } from './endpoints.ts';
import { MEMBERS_PAGE, membersBy } from './members-list.ts';
import type {
  MemberAboutRecord,
  MemberBadgeRecord,
  MemberFieldDefinitionRecord,
  MemberRecord,
  MemberWixUserRecord,
  WireAssignment,
  WireBadge,
} from './records.ts';

/** Most records that a list beside the members returns, and most ids that it is asked for (docs/fidelity.md#page-limits). */
const PAGE = 100;

/** The one key of what a site has once. */
const ALL = 'all';

/** The batch reads of one operation. */
export const loaders = perOperation((context) => ({
  members: batchLoader<MemberRecord>(context, {
    product: 'MEMBERS',
    maxBatchSize: MEMBERS_PAGE,
    load: async (ids) => new Map((await membersBy(context, 'id', ids)).map((member) => [member.id, member])),
  }),
  byContact: batchLoader<MemberRecord>(context, {
    product: 'MEMBERS',
    maxBatchSize: MEMBERS_PAGE,
    load: async (contactIds) =>
      new Map(
        (await membersBy(context, 'contactId', contactIds)).map((member) => [
          String(member.wire.contactId),
          member,
        ]),
      ),
  }),
  badges: batchLoader<readonly MemberBadgeRecord[]>(context, {
    product: 'MEMBERS',
    maxBatchSize: PAGE,
    load: (memberIds) => badgesOf(context, memberIds),
  }),
  abouts: batchLoader<MemberAboutRecord>(context, {
    product: 'MEMBERS',
    maxBatchSize: PAGE,
    load: (memberIds) => aboutsOf(context, memberIds),
  }),
  wixUsers: batchLoader<MemberWixUserRecord>(context, {
    product: 'MEMBERS',
    maxBatchSize: PAGE,
    load: (memberIds) => wixUsersOf(context, memberIds),
  }),
  fieldDefinitions: batchLoader<ReadonlyMap<string, MemberFieldDefinitionRecord>>(context, {
    product: 'MEMBERS',
    maxBatchSize: 1,
    load: async () => new Map([[ALL, await fieldDefinitions(context)]]),
  }),
}));

/** The definitions of the fields of member profiles by their keys, read once for each operation. */
export async function fieldDefinition(
  context: GatewayContext,
  key: string,
): Promise<MemberFieldDefinitionRecord | null> {
  return (await loaders(context).fieldDefinitions.load(ALL))?.get(key) ?? null;
}

async function badgesOf(
  context: GatewayContext,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MemberBadgeRecord[]>> {
  const assignments = await allPages<WireAssignment>(async (cursor, limit) => {
    const answer = await context.wix.call(endpoints.queryBadgeAssignments, {
      query:
        cursor === null
          ? { filter: { memberId: { $in: memberIds } }, cursorPaging: { limit } }
          : { cursorPaging: { limit, cursor } },
    });
    return {
      records: recordsOf(answer.badgeAssignments, 'badgeAssignments', ({ badgeId }) => badgeId),
      next: nextCursorOf(answer.pagingMetadata, cursor),
    };
  });
  const badges = await badgesById(context, [...new Set(assignments.map(({ badgeId }) => String(badgeId)))]);
  const byMember = new Map<string, MemberBadgeRecord[]>(memberIds.map((id) => [id, []]));
  for (const assignment of assignments) {
    const id = String(assignment.badgeId);
    byMember.get(String(assignment.memberId))?.push({ id, assignment, badge: badges.get(id) ?? null });
  }
  return byMember;
}

async function badgesById(
  context: GatewayContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, WireBadge>> {
  if (ids.length === 0) return new Map();
  // A site has a handful of badges: more than a page of them on a page of members is read on all the same.
  const badges = await allPages<WireBadge>(async (cursor, limit) => {
    const answer = await context.wix.call(endpoints.queryBadges, {
      query:
        cursor === null
          ? { filter: { id: { $in: ids } }, cursorPaging: { limit } }
          : { cursorPaging: { limit, cursor } },
    });
    return {
      records: recordsOf(answer.badges, 'badges', ({ id }) => id),
      next: nextCursorOf(answer.pagingMetadata, cursor),
    };
  });
  return new Map(badges.map((badge) => [String(badge.id), badge]));
}

async function aboutsOf(
  context: GatewayContext,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, MemberAboutRecord>> {
  const answer = await context.wix.call(endpoints.queryAbouts, {
    query: { filter: { memberId: { $in: memberIds } }, cursorPaging: { limit: PAGE } },
  });
  const abouts = recordsOf(answer.memberAbouts, 'memberAbouts', ({ memberId }) => memberId);
  return new Map(abouts.map((about) => [String(about.memberId), about]));
}

async function wixUsersOf(
  context: GatewayContext,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, MemberWixUserRecord>> {
  const answer = await context.wix.call(endpoints.queryUserMembers, {
    query: { filter: { memberId: { $in: memberIds } }, cursorPaging: { limit: PAGE } },
  });
  const users = recordsOf(answer.userMembers, 'userMembers', ({ memberId }) => memberId);
  return new Map(users.map((user) => [String(user.memberId), user]));
}

async function fieldDefinitions(
  context: GatewayContext,
): Promise<ReadonlyMap<string, MemberFieldDefinitionRecord>> {
  const fields = await readAll(
    offset<MemberFieldDefinitionRecord>({
      pageMax: PAGE,
      idOf: ({ key }) => String(key),
      onDrift: () => undefined,
      async fetch(start, limit) {
        const answer = await context.wix.call(endpoints.listCustomFields, {
          paging: { limit, offset: start },
        });
        return {
          records: recordsOf(answer.fields, 'fields', ({ key }) => key),
          total: totalOf(answer.metadata?.total),
        };
      },
    }),
  );
  return new Map(fields.map((field) => [String(field.key), field]));
}

/** Reads a list of Wix's to its end; a cursor does not age while it is followed. */
function allPages<T>(
  fetch: (cursor: string | null, limit: number) => Promise<CursorPage<T>>,
): Promise<readonly T[]> {
  return readAll(
    keyedCursor<T>({
      pageMax: PAGE,
      idOf: () => '',
      order: 'ASC',
      onReread: () => undefined,
      onLost: () => undefined,
      fetch: (from, limit) => fetch(from !== null && 'cursor' in from ? from.cursor : null, limit),
    }),
  );
}
