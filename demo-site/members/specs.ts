import { fieldSpecs } from '../query.ts';
import { BY_ID, differsFromSdk, NEWEST_FIRST, sdkSpec } from '../sdk-spec.ts';

export const MEMBER_QUERY = differsFromSdk(
  sdkSpec('members_members/MemberQuery', { defaultLimit: 100, defaultSort: NEWEST_FIRST }),
  {
    fields: {
      ...fieldSpecs(['contact.firstName', 'contact.lastName', 'profile.nickname'], 'BOTH'),
      ...fieldSpecs(['createdDate', 'updatedDate', 'lastLoginDate'], 'BOTH', []),
    },
    searchable: [
      'loginEmail',
      'contact.firstName',
      'contact.lastName',
      'profile.title',
      'profile.nickname',
      'profile.slug',
    ],
    because: 'the documentation sorts by six fields, of which no date is a filter, and searches six',
  },
);

const RISING_ID = { ...BY_ID, rising: ['id'] };

export const ABOUT_QUERY = sdkSpec('members_members-about/MemberAboutQuery', RISING_ID);

export const ASSIGNMENT_QUERY = sdkSpec('members_badge-assignments/BadgeAssignmentQuery', RISING_ID);

export const BADGE_QUERY = differsFromSdk(sdkSpec('members_badges-v-2/BadgeQuery', RISING_ID), {
  paging: 'cursor',
  because: 'the answer of the query has cursors and no offset',
});

export const USER_QUERY = sdkSpec('members_user-member/UserMemberQuery', { defaultLimit: 100 });
