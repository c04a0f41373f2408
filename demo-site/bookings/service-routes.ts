import { notFound } from '../errors.ts';
import type { Json, JsonObject } from '../json.ts';
import { isObject, listAt, objectAt, textsAt } from '../json.ts';
import type { QueryResult, QuerySpec } from '../query.ts';
import { countMatches, cursorMetadata, offsetMetadata, runQuery } from '../query.ts';
import type { RecordSet } from '../records.ts';
import type { DemoRequest, Route } from '../route.ts';
import { getRoute, postRoute, queryRoute } from '../route.ts';
import type { SiteState } from '../state.ts';
import { smallSets } from './small-sets.ts';
import { CATEGORY_QUERY, OPTIONS_QUERY, POLICY_QUERY, SERVICE_QUERY, SERVICE_SEARCH } from './specs.ts';

const SERVICES = { permission: 'BOOKINGS_SERVICES', app: 'BOOKINGS' } as const;
const BASES = ['/_api/bookings/v2/services', '/bookings/v2/services'];

const under = (path: string): string[] => BASES.map((base) => base + path);

/** Services with what belongs to them: categories, policies, options and variants. */
export const serviceRoutes: readonly Route[] = [
  ...postRoute(under('/query'), {
    ...SERVICES,
    handle: ({ site, body }) => {
      const result = runQuery(site, site.records.bookingServices, SERVICE_QUERY, objectAt(body, 'query'));
      return {
        services: result.records.map((service) => projected(service, body)),
        pagingMetadata: { ...offsetMetadata(result), cursors: {} },
      };
    },
  }),
  ...postRoute(under('/search'), {
    ...SERVICES,
    handle: ({ site, body }) => {
      const result = runQuery(site, site.records.bookingServices, SERVICE_SEARCH, objectAt(body, 'search'));
      return {
        services: result.records.map((service) => projected(service, body)),
        pagingMetadata: cursorMetadata(result),
      };
    },
  }),
  ...postRoute(under('/count'), {
    ...SERVICES,
    handle: ({ site, body }) => ({ count: countMatches(site.records.bookingServices, SERVICE_QUERY, body) }),
  }),
  ...getRoute(under('/:serviceId'), {
    ...SERVICES,
    handle: ({ site, params, body }) => ({
      service: projected(
        recordOf(site.records.bookingServices, params['serviceId'], 'SERVICE_NOT_FOUND', 'Service'),
        body,
      ),
    }),
  }),
  ...queryRoute(['/bookings/v2/categories/query'], {
    ...SERVICES,
    handle: listOf('categories', CATEGORY_QUERY, (site) => smallSets(site).categories),
  }),
  ...postRoute(['/bookings/v2/categories/count'], {
    ...SERVICES,
    handle: ({ site, body }) => ({
      count: countMatches(smallSets(site).categories, CATEGORY_QUERY, body),
    }),
  }),
  ...postRoute(['/bookings/v1/booking-policies/query'], {
    ...SERVICES,
    handle: listOf('bookingPolicies', POLICY_QUERY, (site) => smallSets(site).policies),
  }),
  ...postRoute(['/bookings/v1/serviceOptionsAndVariants/query'], {
    ...SERVICES,
    handle: ({ site, body }) => {
      const { options } = smallSets(site);
      const result = runQuery(site, options, OPTIONS_QUERY, objectAt(body, 'query'));
      return {
        serviceOptionsAndVariantsList: result.records,
        pagingMetadata: {
          ...offsetMetadata(result),
          cursors: { next: result.nextCursor, prev: result.prevCursor },
        },
      };
    },
  }),
];

/** The answer of a list with cursors: its records under a name, and what Wix says of the page. */
export function listOf(
  name: string,
  spec: QuerySpec,
  setOf: (site: SiteState) => RecordSet,
  project: (record: JsonObject, body: JsonObject) => JsonObject = (record) => record,
): (request: DemoRequest) => JsonObject {
  return ({ site, body }) => {
    const result: QueryResult<JsonObject> = runQuery(site, setOf(site), spec, objectAt(body, 'query'));
    return {
      [name]: result.records.map((record) => project(record, body)),
      pagingMetadata: cursorMetadata(result),
    };
  };
}

export function recordOf(set: RecordSet, id = '', code: string, what: string): JsonObject {
  const position = set.indexOf(id);
  if (position === undefined) throw notFound(code, what, id);
  return set.at(position);
}

/** wire: what a service has only when `conditionalFields` names it. */
function projected(service: JsonObject, body: JsonObject): JsonObject {
  const asked = new Set(textsAt(body, 'conditionalFields'));
  const payment = objectAt(service, 'payment');
  return {
    ...service,
    staffMemberDetails: asked.has('STAFF_MEMBER_DETAILS') ? service['staffMemberDetails'] : undefined,
    payment: asked.has('DISCOUNT_INFO_DETAILS') ? payment : { ...payment, discountInfo: undefined },
    serviceResources:
      service['serviceResources'] === undefined
        ? undefined
        : listAt(service, 'serviceResources').map((resource) => projectedResource(resource, asked)),
  };
}

function projectedResource(resource: Json, asked: ReadonlySet<string>): Json {
  if (!isObject(resource)) return resource;
  const type = objectAt(resource, 'resourceType');
  return {
    ...resource,
    resourceType: asked.has('RESOURCE_TYPE_DETAILS') ? type : { id: type['id'] },
    resourceDetails: asked.has('RESOURCE_DETAILS') ? resource['resourceDetails'] : undefined,
  };
}
