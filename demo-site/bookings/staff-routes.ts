import { WixFault } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { objectAt, textsAt } from '../json.ts';
import { countMatches, cursorMetadata, runQuery } from '../query.ts';
import type { QueryOptions } from '../query.ts';
import type { DemoRequest, Route } from '../route.ts';
import { getRoute, postRoute } from '../route.ts';
import type { SiteState } from '../state.ts';
import { listOf, recordOf } from './service-routes.ts';
import { smallSets } from './small-sets.ts';
import { RESOURCE_QUERY, RESOURCE_TYPE_QUERY, STAFF_QUERY } from './specs.ts';

const STAFF = { permission: 'BOOKINGS_STAFF', app: 'BOOKINGS' } as const;
const RESOURCES = { permission: 'BOOKINGS_RESOURCES', app: 'BOOKINGS' } as const;

const V1 = ['/bookings/v1/staff-members', '/bookings/staff/v1/staff-members'];
const V2 = ['/bookings/staff/v2/staff-members', '/bookings/v2/staff-members'];
const RESOURCE_BASE = '/bookings/v2/resources';

/** The first version knows only those who provide services. */
const PROVIDERS: QueryOptions = {
  hidden: (read) => read('serviceProvider')[0] === true,
  hiddenKey: 'providers',
};

/** Staff members and resources. */
export const staffRoutes: readonly Route[] = [
  ...postRoute(pathsOf(V1, '/query'), { ...STAFF, handle: staffQuery(PROVIDERS) }),
  ...postRoute(pathsOf(V1, '/count'), { ...STAFF, handle: staffCount(PROVIDERS) }),
  ...postRoute(pathsOf(V2, '/query'), { ...STAFF, handle: ifServed(staffQuery({})) }),
  ...postRoute(pathsOf(V2, '/count'), { ...STAFF, handle: ifServed(staffCount({})) }),
  ...getRoute(pathsOf(V1, '/:staffMemberId'), {
    ...STAFF,
    handle: ({ site, params, body }) => ({
      staffMember: projected(
        recordOf(
          site.records.staffMembers,
          params['staffMemberId'],
          'STAFF_MEMBER_NOT_FOUND',
          'Staff member',
        ),
        body,
      ),
    }),
  }),
  ...postRoute([`${RESOURCE_BASE}/query`], {
    ...RESOURCES,
    handle: listOf('resources', RESOURCE_QUERY, (site) => site.records.bookingResources),
  }),
  ...postRoute([`${RESOURCE_BASE}/count`], {
    ...RESOURCES,
    handle: ({ site, body }) => ({
      count: countMatches(site.records.bookingResources, RESOURCE_QUERY, body),
    }),
  }),
  ...postRoute([`${RESOURCE_BASE}/resource-types/query`], {
    ...RESOURCES,
    handle: listOf('resourceTypes', RESOURCE_TYPE_QUERY, (site) => smallSets(site).resourceTypes),
  }),
  ...getRoute([`${RESOURCE_BASE}/:resourceId`], {
    ...RESOURCES,
    handle: ({ site, params }) => ({
      resource: recordOf(
        site.records.bookingResources,
        params['resourceId'],
        'RESOURCE_NOT_FOUND',
        'Resource',
      ),
    }),
  }),
];

function pathsOf(bases: readonly string[], path: string): string[] {
  return bases.map((base) => base + path);
}

function staffQuery(options: QueryOptions): (request: DemoRequest) => JsonObject {
  return ({ site, body }) => {
    const result = runQuery(site, site.records.staffMembers, STAFF_QUERY, objectAt(body, 'query'), options);
    return {
      staffMembers: result.records.map((member) => projected(member, body)),
      pagingMetadata: cursorMetadata(result),
    };
  };
}

function staffCount(options: QueryOptions): (request: DemoRequest) => JsonObject {
  return ({ site, body }) => ({ count: countMatches(site.records.staffMembers, STAFF_QUERY, body, options) });
}

/** The permission of the second version is in no document: a key that reads the first may be refused here. */
function ifServed(handle: (request: DemoRequest) => JsonObject): (request: DemoRequest) => JsonObject {
  return (request) => {
    refuse(request.site);
    return handle(request);
  };
}

function refuse(site: SiteState): void {
  if (site.assumptions.bookingsStaffV2 === 'denied') throw new WixFault(403, { message: '', details: {} });
  if (site.assumptions.bookingsStaffV2 === 'absent') throw new WixFault(404, { message: '', details: {} });
}

/** wire: what a staff member has only when `fields` names it. */
function projected(member: JsonObject, body: JsonObject): JsonObject {
  const asked = textsAt(body, 'fields');
  const identity = objectAt(member, 'associatedWixIdentity');
  return {
    ...member,
    resource: asked.includes('RESOURCE_DETAILS') ? member['resource'] : undefined,
    associatedWixIdentity: asked.includes('ASSOCIATED_IDENTITY_STATUS')
      ? identity
      : { ...identity, connection: undefined },
  };
}
