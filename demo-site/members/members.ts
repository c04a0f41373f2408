import { listAt, numberAt, objectAt, textsAt, type JsonObject } from '../json.ts';
import { names, words } from '../making.ts';
import { memberOfPerson, personOfContact } from '../people.ts';
import { fieldSpecs, type QuerySpec } from '../query.ts';
import { recordRoutes, served, type RecordRoutes } from '../record-routes.ts';
import { getRoute, type DemoProduct, type DemoRequest, type Route } from '../route.ts';
import { BY_ID, differsFromSdk, NEWEST_FIRST, sdkSpec } from '../sdk-spec.ts';
import { belongingTo, entitySets, oneOrNone } from '../site-sets.ts';
import { belongingsOf } from './belongings.ts';
import { customFieldDefinitions } from './custom-fields.ts';
import { memberAt, memberFacts, withFieldsets } from './member.ts';
import { assumed } from '../declarations.ts';

const DECLARED = {
  permissions: names('MEMBERS MEMBERS_BADGES'),
  counts: { members: 400 },
  assumptions: {
    /** By which name a members query takes its order: the SDK's types say `sorting`, its query builder `sort`. @default 'either' */
    membersSortKey: assumed<'either' | 'sort' | 'sorting'>('either'),
  },
} as const;

declare module '../declarations.ts' {
  interface Declarations {
    readonly members: typeof DECLARED;
  }
}

const NEEDS = { permission: 'MEMBERS' } as const;
const BADGES = { permission: 'MEMBERS_BADGES' } as const;

const MEMBER_QUERY = differsFromSdk(
  sdkSpec('members_members/MemberQuery', { defaultLimit: 100, defaultSort: NEWEST_FIRST }),
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
const BADGE_QUERY = differsFromSdk(sdkSpec('members_badges-v-2/BadgeQuery', RISING_ID), {
  paging: 'cursor',
  because: 'the answer of the query has cursors and no offset',
});

/** The people who can log in to the site, with what they have beside their record. */
export const membersProduct: DemoProduct = {
  ...DECLARED,
  records: (site) =>
    entitySets(site, {
      members: {
        facts: memberFacts,
        make: memberAt,
        lookUps: {
          contactId: belongingTo(site, 'contacts', (contact) =>
            oneOrNone(memberOfPerson(personOfContact(contact))),
          ),
        },
      },
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
    ...getRoute(['/members/v1/custom-fields'], { ...NEEDS, handle: customFields }),
    ...belonging('/members/v2/abouts', NEEDS, 'abouts', ['memberAbouts', 'memberAbout'], {
      spec: sdkSpec('members_members-about/MemberAboutQuery', RISING_ID),
      metadata: 'metadata',
    }),
    ...belonging('/members/v1/user-members', NEEDS, 'users', ['userMembers', 'userMember'], {
      spec: sdkSpec('members_user-member/UserMemberQuery', { defaultLimit: 100 }),
      metadata: 'metadata',
    }),
    ...belonging('/badges/v4/badges', BADGES, 'badges', ['badges', 'badge'], { spec: BADGE_QUERY }),
    ...belonging('/badges/v4/assignments', BADGES, 'assignments', ['badgeAssignments', 'badgeAssignment'], {
      spec: sdkSpec('members_badge-assignments/BadgeAssignmentQuery', RISING_ID),
    }),
  ],
};

/** wire: the lists beside the members differ in the name of their envelope. */
function belonging(
  base: string,
  needs: RecordRoutes['needs'],
  set: keyof ReturnType<typeof belongingsOf>,
  [plural, singular]: readonly [string, string],
  query: { readonly spec: QuerySpec; readonly metadata?: string },
): Route[] {
  return recordRoutes({
    needs,
    records: (site) => belongingsOf(site)[set],
    bases: [base],
    plural,
    singular,
    query,
  });
}

function customFields({ site, body }: DemoRequest): JsonObject {
  const all = customFieldDefinitions(site.seed);
  const offset = numberAt(objectAt(body, 'paging'), 'offset') ?? 0;
  const limit = numberAt(objectAt(body, 'paging'), 'limit') ?? 100;
  const fields = all.slice(offset, offset + limit);
  return { fields, metadata: { count: fields.length, offset, total: all.length, tooManyToCount: false } };
}
