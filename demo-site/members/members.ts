import { BY_ID, entitySets, fieldSpecs, listAt, NEWEST_FIRST, recordRoutes, sdkSpec } from '../making.ts';
import { served, textsAt, words } from '../making.ts';
import type { DemoProduct, RecordRoutes, RecordSet, Route, SiteState } from '../making.ts';
import { belongingsOf } from './belongings.ts';
import { contactIdOf, memberAt, withFieldsets } from './member.ts';

const NEEDS = { permission: 'MEMBERS' } as const;
const BADGES = { permission: 'MEMBERS_BADGES' } as const;

const MEMBER_QUERY = sdkSpec(
  'members_members/MemberQuery',
  { defaultLimit: 100, defaultSort: NEWEST_FIRST },
  {
    fields: {
      ...fieldSpecs(['contact.firstName', 'contact.lastName', 'profile.nickname'], 'BOTH'),
      ...fieldSpecs(['createdDate', 'updatedDate', 'lastLoginDate'], 'BOTH', []),
    },
    searchable: words(
      'loginEmail contact.firstName contact.lastName profile.title profile.nickname profile.slug',
    ),
    because: 'the documentation sorts by six fields, of which no date is a filter, and searches six',
  },
);

const RISING_ID = { ...BY_ID, rising: ['id'] };
const BADGE_QUERY = sdkSpec('members_badges-v-2/BadgeQuery', RISING_ID, {
  paging: 'cursor',
  because: 'the answer of the query has cursors and no offset',
});

/** The people who can log in to the site, with what they have beside their record. */
export const membersProduct: DemoProduct = {
  records: (site) =>
    entitySets(site, {
      members: { make: memberAt, columns: { contactId: contactIdOf }, indexed: ['contactId'] },
    }),
  routes: [
    ...recordRoutes({
      ...served(['/members/v1/members'], NEEDS, 'members', 'member'),
      records: 'members',
      query: {
        spec: MEMBER_QUERY,
        metadata: 'metadata',
        asked: (query, { site, body }) => {
          const { membersSortKey } = site.assumptions;
          const sort = [
            ...(membersSortKey === 'sorting' ? [] : listAt(query, 'sort')),
            ...(membersSortKey === 'sort' ? [] : listAt(query, 'sorting')),
          ];
          return { ...query, sort: sort.slice(0, 1), search: body['search'] };
        },
      },
      get: 'MEMBER_NOT_FOUND',
      shown: (member, { body }) => withFieldsets(member, textsAt(body, 'fieldsets')),
    }),
    ...belonging('/members/v1/custom-fields', NEEDS, 'customFields', ['fields', 'field'], {
      method: 'GET',
      path: '',
      spec: {
        name: 'member custom fields',
        paging: 'offset',
        maxLimit: 100,
        defaultLimit: 100,
        fields: {},
        defaultSort: { fieldName: 'createdDate', order: 'ASC' },
      },
      asked: (_, { body }) => ({ paging: body['paging'] }),
      metadata: 'metadata',
    }),
    ...belonging('/members/v2/abouts', NEEDS, 'abouts', ['memberAbouts', 'memberAbout'], {
      spec: sdkSpec('members_members-about/MemberAboutQuery', RISING_ID),
      metadata: 'metadata',
    }),
    ...belonging('/members/v1/user-members', NEEDS, 'users', ['userMembers', 'userMember'], {
      spec: sdkSpec('members_user-member/UserMemberQuery', { defaultLimit: 100 }),
      metadata: 'metadata',
    }),
    ...belonging('/badges/v4/badges', BADGES, 'badges', ['badges', 'badge'], BADGE_QUERY),
    ...belonging(
      '/badges/v4/assignments',
      BADGES,
      'assignments',
      ['badgeAssignments', 'badgeAssignment'],
      sdkSpec('members_badge-assignments/BadgeAssignmentQuery', RISING_ID),
    ),
  ],
};

/** wire: the lists beside the members differ in the name of their envelope. */
function belonging(
  base: string,
  needs: RecordRoutes['needs'],
  set: keyof ReturnType<typeof belongingsOf>,
  [plural, singular]: readonly [string, string],
  query: NonNullable<RecordRoutes['query']>,
): Route[] {
  const records = (site: SiteState): RecordSet => belongingsOf(site)[set];
  return recordRoutes({ ...served([base], needs, plural, singular), records, query });
}
