import { denied } from '../access.ts';
import { applicationError, WixFault } from '../errors.ts';
import { flagAt, listAt, objectAt, textAt, textsAt, valuesAt } from '../json.ts';
import type { Json, JsonObject } from '../making.ts';
import { cursorMetadata, fieldSpecs, offsetMetadata, runQuery } from '../query.ts';
import type { QueryOptions, QueryResult } from '../query.ts';
import { listAnswer, recordOf, recordRoutes, served, type RecordRoutes } from '../record-routes.ts';
import { getRoute, postRoute, type DemoRequest, type Route } from '../route.ts';
import { differsFromSdk, sdkSpec } from '../sdk-spec.ts';
import { eventWorld } from './event-world.ts';
import { trimmed } from './fieldsets.ts';
import { categoriesOf, eventsInCategory, programmeOf } from './programme.ts';

const NEEDS = { app: 'EVENTS', permission: 'EVENTS' } as const;

/** How many the older endpoints take. */
const MANY = { maxLimit: 1000, maxSort: 20 };

/** How the wire differs from the types where a query can be asked by offset and by cursor. */
export const BOTH_PAGINGS = {
  paging: 'both',
  because: 'its request has both kinds of paging, of which the types count one',
} as const;

const EVENT_QUERY = sdkSpec('events_wix-events-v-2/EventQuery', MANY);

const SCHEDULE_QUERY = differsFromSdk(sdkSpec('events_schedule/ScheduleItemQuery', MANY), {
  paging: 'offset',
  because: 'its request has no cursor',
});

const EVENTS: RecordRoutes = {
  ...served(['/events/v3/events'], NEEDS, 'events', 'event'),
  records: 'events',
  query: EVENT_QUERY,
  get: {
    code: 'EVENT_NOT_FOUND',
    by: ['slug'],
    allow: ({ status }, request) => {
      if (status === 'DRAFT') needDrafts(request);
    },
  },
  hidden: visible,
  shown,
  inWords: inWordsOfEvents,
};

// wire: drafts are neither returned nor counted unless they are asked for, which takes a permission of its own.
const PUBLISHED: QueryOptions = { hidden: (read) => read('status')[0] !== 'DRAFT', hiddenKey: 'published' };

function visible(request: DemoRequest): QueryOptions {
  if (!flagAt(request.body, 'includeDrafts')) return PUBLISHED;
  needDrafts(request);
  return {};
}

function needDrafts(request: DemoRequest): void {
  if (!request.site.may('EVENTS_DRAFTS')) throw denied(request);
}

/** Events themselves, what they are grouped by, what holds for them, and what happens when. */
export const eventRoutes: readonly Route[] = [
  ...recordRoutes(EVENTS),
  ...postRoute(['/events/v3/events/count-by-status'], { ...NEEDS, handle: countByStatus }),
  ...getRoute(['/events/v3/events/category/:categoryId'], { ...NEEDS, handle: listByCategory }),
  ...getRoute(['/events/v1/events/:eventId/form'], {
    ...NEEDS,
    handle: (request) => {
      const { form } = eventOf(request);
      return { form, draftForm: form };
    },
  }),
  ...recordRoutes({
    ...served(['/events/v1/categories'], NEEDS, 'categories', 'category'),
    records: (site) => programmeOf(site).categories,
    query: { spec: sdkSpec('events_categories/CategoryQuery', MANY), metadata: 'metaData' },
    shown: (record, { body }) => trimmed(record, { COUNTS: 'counts' }, body, 'fieldset'),
  }),
  ...getRoute(['/events/v1/categories/:eventId'], {
    ...NEEDS,
    handle: (request) => {
      const { events } = request.site.records;
      const position = events.indexOf(String(eventOf(request)['id'])) ?? 0;
      const categories = categoriesOf(eventWorld(request.site), events.serialAt(position));
      return { categories: categories.filter((category) => !textsAt(category, 'states').includes('HIDDEN')) };
    },
  }),
  ...recordRoutes({
    needs: { app: 'EVENTS', permission: 'EVENTS_POLICIES' },
    records: (site) => programmeOf(site).policies,
    bases: ['/events-policies/v2/policies', '/events/v2/policies'],
    plural: 'policies',
    singular: 'policy',
    query: {
      spec: differsFromSdk(sdkSpec('events_policies/PolicyQuery'), BOTH_PAGINGS),
      metadata: 'metadata',
      page: eitherPage,
    },
    get: 'POLICY_NOT_FOUND',
  }),
  ...getRoute(['/events/v1/schedule'], { ...NEEDS, handle: listSchedule }),
  ...recordRoutes({
    ...served(['/events/v1/schedule'], NEEDS, 'items', 'item'),
    records: (site) => programmeOf(site).schedule,
    query: SCHEDULE_QUERY,
    inWords: inWordsOfEvents,
  }),
];

const eventOf = ({ site, params }: DemoRequest): JsonObject =>
  recordOf(site.records.events, params['eventId'], 'EVENT_NOT_FOUND', 'event');

/** wire: by offset the total comes with a page, by cursor the cursors do. */
export function eitherPage(result: QueryResult<JsonObject>, query: JsonObject): JsonObject {
  if (query['cursorPaging'] === undefined) return offsetMetadata(result);
  return { ...cursorMetadata(result), hasNext: undefined };
}

/** wire: Events says in a code of its own that a filter is wrong. */
export function inWordsOfEvents<T>(query: () => T): T {
  try {
    return query();
  } catch (error) {
    if (!(error instanceof WixFault) || error.status !== 400) throw error;
    const [rule] = valuesAt(error.body ?? {}, 'details.validationError.fieldViolations.ruleName');
    throw rule === 'INVALID_FILTER'
      ? applicationError(400, 'FILTER_PARSER_ERROR', textAt(error.body ?? {}, 'message') ?? '')
      : error;
  }
}

const EVENT_FIELDS = {
  DETAILS: 'shortDescription mainImage calendarUrls',
  TEXTS: 'description detailedDescription',
  REGISTRATION: 'registration',
  URLS: 'eventPageUrl',
  FORM: 'form',
  DASHBOARD: 'summaries',
  FEED: 'feed',
  ONLINE_CONFERENCING_SESSION: 'onlineConferencing',
  SEO_SETTINGS: 'seoSettings',
  AGENDA: 'agendaSettings',
  CATEGORIES: 'categories',
};

function shown(event: JsonObject, { site, body }: DemoRequest): JsonObject {
  const record = trimmed(event, EVENT_FIELDS, body, 'fields');
  const { categories } = record;
  if (categories === undefined) return record;
  switch (site.assumptions.eventCategories) {
    case 'wrapped':
      return record;
    case 'list':
      return { ...record, categories: listAt(categories, 'categories') };
    case 'absent':
      return { ...record, categories: undefined };
  }
}

// wire: without facets there is nothing to count by.
function countByStatus(request: DemoRequest): JsonObject {
  const { site, body } = request;
  const query = { filter: body['filter'], paging: { limit: 1000 } };
  const { records, total } = inWordsOfEvents(() =>
    runQuery(site, site.records.events, EVENT_QUERY, query, visible(request)),
  );
  const facets = listAt(body, 'facet').map((facet) => {
    const counts: Record<string, number> = {};
    for (const value of records.flatMap((event) => valuesAt(event, String(facet)).map(String)))
      counts[value] = (counts[value] ?? 0) + 1;
    return [String(facet), { counts }] as const;
  });
  return { facets: Object.fromEntries(facets), pagingMetadata: { count: 0, offset: 0, total } };
}

function listByCategory(request: DemoRequest): JsonObject {
  const { site, params, body } = request;
  const { categories } = programmeOf(site);
  const category = recordOf(categories, params['categoryId'], 'CATEGORY_NOT_FOUND', 'category');
  const { events } = site.records;
  const serial = categories.serialAt(categories.indexOf(String(category['id'])) ?? 0);
  const ids = eventsInCategory(eventWorld(site), serial)
    .map((event) => events.idAt(event))
    .filter((id) => events.indexOf(id) !== undefined);
  const query = { filter: { id: { $in: ids } }, paging: body['paging'] };
  return listAnswer({ ...EVENTS, hidden: () => PUBLISHED }, { spec: EVENT_QUERY }, request, query);
}

// wire: the list takes no query language: its parameters are turned into one here.
const SCHEDULE_LIST = {
  ...SCHEDULE_QUERY,
  name: 'schedule',
  fields: fieldSpecs(['createdDate', 'eventId', 'id', 'hidden', 'stageName', 'tags'], 'BOTH'),
};

// wire: without states only what is published and visible; hidden items have to be asked for.
function listSchedule({ site, body }: DemoRequest): JsonObject {
  const states = textsAt(body, 'state');
  const shows = [
    ...(states.includes('HIDDEN') ? [true] : []),
    ...(states.includes('VISIBLE') || !states.includes('HIDDEN') ? [false] : []),
  ];
  const filters: Json[] = [{ hidden: { $in: shows } }];
  for (const [name, field] of Object.entries({ eventId: 'eventId', itemId: 'id', stageName: 'stageName' })) {
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
