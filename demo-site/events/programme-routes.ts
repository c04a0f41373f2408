import { notFound } from '../errors.ts';
import type { Json, JsonObject } from '../json.ts';
import { objectAt, textsAt } from '../json.ts';
import { cursorMetadata, offsetMetadata, runQuery } from '../query.ts';
import { getRoute, postRoute } from '../route.ts';
import type { DemoRequest, Route } from '../route.ts';
import { inWordsOfEvents, positionOf } from './event-routes.ts';
import { trimmed } from './fieldsets.ts';
import { eventWorld } from './event-world.ts';
import { categoriesOf, programmeOf } from './programme.ts';
import { CATEGORY_QUERY, POLICY_QUERY, SCHEDULE_LIST, SCHEDULE_QUERY } from './specs.ts';

const EVENTS = { app: 'EVENTS', permission: 'EVENTS' } as const;
const POLICIES = { app: 'EVENTS', permission: 'EVENTS_POLICIES' } as const;

const policyPaths = (path: string): string[] =>
  ['/events-policies/v2', '/events/v2'].map((prefix) => `${prefix}/policies${path}`);

/** What events are grouped by, what holds for them, and what happens when. */
export const programmeRoutes: readonly Route[] = [
  ...postRoute(['/events/v1/categories/query'], { ...EVENTS, handle: queryCategories }),
  ...getRoute(['/events/v1/categories/:eventId'], {
    ...EVENTS,
    handle: ({ site, params }) => {
      const { events } = site.records;
      const serial = events.serialAt(positionOf(site, params['eventId']));
      const categories = categoriesOf(eventWorld(site), serial);
      return { categories: categories.filter((category) => !textsAt(category, 'states').includes('HIDDEN')) };
    },
  }),
  ...postRoute(policyPaths('/query'), { ...POLICIES, handle: queryPolicies }),
  ...getRoute(policyPaths('/:policyId'), {
    ...POLICIES,
    handle: ({ site, params }) => {
      const { policies } = programmeOf(site);
      const position = policies.indexOf(params['policyId'] ?? '');
      if (position === undefined) throw notFound('POLICY_NOT_FOUND', 'Policy', params['policyId'] ?? '');
      return { policy: policies.at(position) };
    },
  }),
  ...getRoute(['/events/v1/schedule'], { ...EVENTS, handle: listSchedule }),
  ...postRoute(['/events/v1/schedule/query'], {
    ...EVENTS,
    handle: ({ site, body }) => {
      const query = objectAt(body, 'query');
      const result = inWordsOfEvents(() => runQuery(site, programmeOf(site).schedule, SCHEDULE_QUERY, query));
      return { items: result.records, pagingMetadata: offsetMetadata(result) };
    },
  }),
];

function queryCategories({ site, body }: DemoRequest): JsonObject {
  const result = runQuery(site, programmeOf(site).categories, CATEGORY_QUERY, objectAt(body, 'query'));
  return {
    categories: result.records.map((record) => trimmed(record, { COUNTS: ['counts'] }, body, 'fieldset')),
    metaData: offsetMetadata(result),
  };
}

function queryPolicies({ site, body }: DemoRequest): JsonObject {
  const query = objectAt(body, 'query');
  const result = runQuery(site, programmeOf(site).policies, POLICY_QUERY, query);
  const { count, cursors } = cursorMetadata(result);
  return {
    policies: result.records,
    metadata: query['cursorPaging'] === undefined ? offsetMetadata(result) : { count, cursors },
  };
}

// wire: without states only what is published and visible; hidden items have to be asked for.
function listSchedule({ site, body }: DemoRequest): JsonObject {
  const states = textsAt(body, 'state');
  const shows = [
    ...(states.includes('HIDDEN') ? [true] : []),
    ...(states.includes('VISIBLE') || !states.includes('HIDDEN') ? [false] : []),
  ];
  const filters: Json[] = [{ hidden: { $in: shows } }];
  for (const [name, field] of [
    ['eventId', 'eventId'],
    ['itemId', 'id'],
    ['stageName', 'stageName'],
  ] as const) {
    const values = textsAt(body, name);
    if (values.length > 0) filters.push({ [field]: { $in: values } });
  }
  const query = { filter: { $and: filters }, paging: objectAt(body, 'paging') };
  const result = runQuery(site, programmeOf(site).schedule, SCHEDULE_LIST, query);
  return {
    items: result.records,
    facets: {},
    draftNotPublished: site.assumptions.eventAgendaDrafts,
    pagingMetadata: offsetMetadata(result),
  };
}
