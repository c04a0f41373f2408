import { notFound } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { listAt, numberAt, objectAt, textsAt } from '../json.ts';
import { memberOfPerson, personOfContact } from '../people.ts';
import { populationOf } from '../population.ts';
import { cursorMetadata, offsetMetadata, runQuery } from '../query.ts';
import type { QuerySpec } from '../query.ts';
import { getRoute, postRoute } from '../route.ts';
import type { DemoProduct, DemoRequest, Route } from '../route.ts';
import { belongingTo, entitySets } from '../site-sets.ts';
import { belongingsOf } from './belongings.ts';
import { customFieldDefinitions } from './custom-fields.ts';
import { memberAt, memberFacts, withFieldsets } from './member.ts';
import { ABOUT_QUERY, ASSIGNMENT_QUERY, BADGE_QUERY, MEMBER_QUERY, USER_QUERY } from './specs.ts';

const MEMBERS = { permission: 'MEMBERS' } as const;
const BADGES = { permission: 'MEMBERS_BADGES' } as const;

/** The people who can log in to the site, with what they have beside their record. */
export const membersProduct: DemoProduct = {
  records: (site) => {
    const population = populationOf(site);
    return entitySets(site, {
      members: {
        facts: (serial) => memberFacts(population, serial),
        make: (serial) => memberAt(population, serial),
        lookUps: {
          contactId: belongingTo(site, 'contacts', (contact) => {
            const member = memberOfPerson(personOfContact(contact));
            return member === undefined ? [] : [member];
          }),
        },
      },
    });
  },
  routes: [
    ...postRoute(['/members/v1/members/query'], { ...MEMBERS, handle: query }),
    ...getRoute(['/members/v1/members'], {
      ...MEMBERS,
      handle: (request) => page(request, { ...request.body, sort: listAt(request.body, 'sorting') }),
    }),
    ...getRoute(['/members/v1/members/my'], {
      ...MEMBERS,
      // There is no "my" to somebody who is no member, such as an API key.
      handle: () => {
        throw notFound('NOT_FOUND', 'Member', 'my');
      },
    }),
    ...getRoute(['/members/v1/members/:id'], { ...MEMBERS, handle: get }),
    ...getRoute(['/members/v1/custom-fields'], { ...MEMBERS, handle: customFields }),
    ...belonging('/members/v2/abouts/query', MEMBERS, ABOUT_QUERY, 'abouts', 'memberAbouts', 'metadata'),
    ...belonging('/members/v1/user-members/query', MEMBERS, USER_QUERY, 'users', 'userMembers', 'metadata'),
    ...belonging('/badges/v4/badges/query', BADGES, BADGE_QUERY, 'badges', 'badges', 'pagingMetadata'),
    ...belonging(
      '/badges/v4/assignments/query',
      BADGES,
      ASSIGNMENT_QUERY,
      'assignments',
      'badgeAssignments',
      'pagingMetadata',
    ),
  ],
};

function query(request: DemoRequest): JsonObject {
  const asked = objectAt(request.body, 'query');
  const { membersSortKey } = request.site.assumptions;
  const sort = [
    ...(membersSortKey === 'sorting' ? [] : listAt(asked, 'sort')),
    ...(membersSortKey === 'sort' ? [] : listAt(asked, 'sorting')),
  ].slice(0, 1);
  return page(request, { ...asked, sort, search: request.body['search'] });
}

function page({ site, body }: DemoRequest, asked: JsonObject): JsonObject {
  const result = runQuery(site, site.records.members, MEMBER_QUERY, asked);
  const fieldsets = textsAt(body, 'fieldsets');
  return {
    members: result.records.map((member) => withFieldsets(member, fieldsets)),
    metadata: offsetMetadata(result),
  };
}

function get({ site, params, body }: DemoRequest): JsonObject {
  const id = params['id'] ?? '';
  const position = site.records.members.indexOf(id);
  if (position === undefined) throw notFound('MEMBER_NOT_FOUND', 'Member', id);
  return { member: withFieldsets(site.records.members.at(position), textsAt(body, 'fieldsets')) };
}

function customFields({ site, body }: DemoRequest): JsonObject {
  const all = customFieldDefinitions(site.seed);
  const offset = numberAt(objectAt(body, 'paging'), 'offset') ?? 0;
  const limit = numberAt(objectAt(body, 'paging'), 'limit') ?? 100;
  const fields = all.slice(offset, offset + limit);
  return { fields, metadata: { count: fields.length, offset, total: all.length, tooManyToCount: false } };
}

/** wire: the lists beside the members differ in the name of their envelope. */
function belonging(
  path: string,
  permission: Pick<Route, 'permission'>,
  spec: QuerySpec,
  set: 'abouts' | 'users' | 'badges' | 'assignments',
  list: string,
  metadata: 'metadata' | 'pagingMetadata',
): Route[] {
  return postRoute([path], {
    ...permission,
    handle: ({ site, body }) => {
      const result = runQuery(site, belongingsOf(site)[set], spec, objectAt(body, 'query'));
      return { [list]: result.records, [metadata]: cursorMetadata(result) };
    },
  });
}
