import { fieldSpecs } from '../query.ts';
import type { QuerySpec } from '../query.ts';

const FILTERED = ['id', 'contactId', 'loginEmail', 'privacyStatus', 'status'];
const FILTERED_AND_SORTED = ['contact.firstName', 'contact.lastName', 'profile.nickname'];

/** wire: members are filtered as the SDK declares it, and sorted as the documentation says; no date is a filter. */
export const MEMBER_QUERY: QuerySpec = {
  name: 'members/query',
  paging: 'offset',
  maxLimit: 100,
  defaultLimit: 100,
  defaultSort: { fieldName: 'createdDate', order: 'DESC' },
  fields: {
    ...fieldSpecs([...FILTERED, 'profile.slug'], 'NONE'),
    ...fieldSpecs(FILTERED_AND_SORTED, 'BOTH'),
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
};

const CURSOR = { paging: 'cursor', maxLimit: 100, defaultLimit: 50 } as const;

export const ABOUT_QUERY: QuerySpec = {
  ...CURSOR,
  name: 'abouts/query',
  defaultSort: { fieldName: 'id', order: 'ASC' },
  fields: fieldSpecs(['id', 'memberId'], 'NONE'),
  rising: ['id'],
};

export const ASSIGNMENT_QUERY: QuerySpec = {
  ...CURSOR,
  name: 'assignments/query',
  defaultSort: { fieldName: 'id', order: 'ASC' },
  fields: { ...fieldSpecs(['badgeId', 'memberId'], 'ASC'), id: { operators: [], sort: 'NONE' } },
  rising: ['id'],
};

export const BADGE_QUERY: QuerySpec = {
  ...CURSOR,
  name: 'badges/query',
  defaultSort: { fieldName: 'id', order: 'ASC' },
  fields: fieldSpecs(['id', 'description', 'permissionsEnabled', 'slug', 'title'], 'ASC'),
  rising: ['id'],
};

export const USER_QUERY: QuerySpec = {
  ...CURSOR,
  name: 'user-members/query',
  defaultLimit: 100,
  defaultSort: { fieldName: 'createdDate', order: 'ASC' },
  fields: fieldSpecs(
    ['createdDate', 'memberId', 'metaSiteId', 'siteMembersInstanceId', 'status', 'userId'],
    'BOTH',
  ),
};
