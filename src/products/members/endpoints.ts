import {
  badgeAssignments,
  badgesV2,
  customFields,
  members,
  membersAbout,
  userMember,
} from '@wix/members/meta';
import { endpoint } from '../../wix/endpoint.ts';
import { permissions } from '../../wix/permissions.ts';

const MEMBERS = { permission: permissions.MEMBERS };
const BADGES = { permission: permissions.BADGES };

/** Every read of Wix Members. */
export const endpoints = {
  queryMembers: endpoint(members.queryMembers, MEMBERS),
  listCustomFields: endpoint(customFields.listCustomFields, MEMBERS),
  queryAbouts: endpoint(membersAbout.queryMemberAbouts, MEMBERS),
  queryUserMembers: endpoint(userMember.queryUserMembers, { permission: permissions.WIX_USERS }),
  queryBadges: endpoint(badgesV2.queryBadges, BADGES),
  queryBadgeAssignments: endpoint(badgeAssignments.queryBadgeAssignments, BADGES),
};
