import { endpoint, type ItemOf, type ResponseOf } from '../../wix/api/endpoint.ts';
import { permissions } from '../../wix/api/permissions.ts';

const MEMBERS = { permission: permissions.MEMBERS };
const BADGES = { permission: permissions.BADGES };

/** Every read of Wix Members. */
export const endpoints = {
  queryMembers: endpoint('members.members.queryMembers', MEMBERS),
  listCustomFields: endpoint('members.customFields.listCustomFields', MEMBERS),
  queryAbouts: endpoint('members.membersAbout.queryMemberAbouts', MEMBERS),
  queryUserMembers: endpoint('members.userMember.queryUserMembers', { permission: permissions.WIX_USERS }),
  queryBadges: endpoint('members.badgesV2.queryBadges', BADGES),
  queryBadgeAssignments: endpoint('members.badgeAssignments.queryBadgeAssignments', BADGES),
};

/** A member as Wix sends it. */
type WireMember = ItemOf<ResponseOf<typeof endpoints.queryMembers>['members']>;
export type WireBadge = ItemOf<ResponseOf<typeof endpoints.queryBadges>['badges']>;
export type WireAssignment = ItemOf<ResponseOf<typeof endpoints.queryBadgeAssignments>['badgeAssignments']>;

/** A member; the id stands apart because references carry nothing else. */
export interface MemberRecord {
  readonly id: string;
  readonly wire: WireMember;
}

// What the resolvers of each type get as their parent.
export type MemberCoverRecord = NonNullable<NonNullable<WireMember['profile']>['cover']>;
/** A value with the key of its field. */
export interface MemberCustomFieldRecord {
  readonly key: string;
  readonly name: unknown;
  readonly value: unknown;
}
export type MemberFieldDefinitionRecord = ItemOf<ResponseOf<typeof endpoints.listCustomFields>['fields']>;
/** A badge as a member has it; without the badge itself when it was deleted. */
export interface MemberBadgeRecord {
  readonly id: string;
  readonly assignment: WireAssignment;
  readonly badge: WireBadge | null;
}
export type MemberAboutRecord = ItemOf<ResponseOf<typeof endpoints.queryAbouts>['memberAbouts']>;
export type MemberWixUserRecord = ItemOf<ResponseOf<typeof endpoints.queryUserMembers>['userMembers']>;
