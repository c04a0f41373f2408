import { denied } from '../access.ts';
import { applicationError, notFound, WixFault } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { flagAt, isObject, listAt, objectAt, textAt, valuesAt } from '../json.ts';
import { offsetMetadata, runQuery } from '../query.ts';
import { getRoute, postRoute } from '../route.ts';
import type { DemoRequest, Route } from '../route.ts';
import type { SiteState } from '../state.ts';
import { EVENT_FIELDS, trimmed } from './fieldsets.ts';
import { eventWorld } from './event-world.ts';
import { eventsInCategory, programmeOf } from './programme.ts';
import { EVENT_QUERY } from './specs.ts';

const EVENTS = { app: 'EVENTS', permission: 'EVENTS' } as const;
const V3 = '/events/v3/events';

/** Events themselves. */
export const eventRoutes: readonly Route[] = [
  ...postRoute([`${V3}/query`], { ...EVENTS, handle: queryEvents }),
  ...postRoute([`${V3}/count-by-status`], { ...EVENTS, handle: countByStatus }),
  ...getRoute([`${V3}/:eventId`], { ...EVENTS, handle: getEvent }),
  ...getRoute([`${V3}/slug/:slug`], { ...EVENTS, handle: getBySlug }),
  ...getRoute([`${V3}/category/:categoryId`], { ...EVENTS, handle: listByCategory }),
  ...getRoute(['/events/v1/events/:eventId/form'], {
    ...EVENTS,
    handle: ({ site, params }) => {
      const form = site.records.events.at(positionOf(site, params['eventId']))['form'];
      return { form, draftForm: form };
    },
  }),
];

function queryEvents(request: DemoRequest): JsonObject {
  const { site, body } = request;
  const result = inWordsOfEvents(() =>
    runQuery(site, site.records.events, EVENT_QUERY, objectAt(body, 'query'), visible(request)),
  );
  return {
    events: result.records.map((event) => shown(site, event, body)),
    pagingMetadata: offsetMetadata(result),
  };
}

// wire: drafts are neither returned nor counted unless they are asked for, which takes a permission of its own.
function visible(request: DemoRequest) {
  if (flagAt(request.body, 'includeDrafts')) {
    if (!request.site.may('EVENTS_DRAFTS')) throw denied(request);
    return {};
  }
  return {
    hidden: (read: (path: string) => readonly unknown[]) => read('status')[0] !== 'DRAFT',
    hiddenKey: 'published',
  };
}

/** wire: Events says in a code of its own that a filter is wrong. */
export function inWordsOfEvents<T>(query: () => T): T {
  try {
    return query();
  } catch (error) {
    if (!(error instanceof WixFault) || error.status !== 400) throw error;
    const [rule] = valuesAt(error.body, 'details.validationError.fieldViolations.ruleName');
    throw rule === 'INVALID_FILTER'
      ? applicationError(400, 'FILTER_PARSER_ERROR', textAt(error.body, 'message') ?? '')
      : error;
  }
}

function shown(site: SiteState, event: JsonObject, body: JsonObject): JsonObject {
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

function countByStatus(request: DemoRequest): JsonObject {
  const { site, body } = request;
  const query = { filter: body['filter'], paging: { limit: 1000 } };
  const result = inWordsOfEvents(() =>
    runQuery(site, site.records.events, EVENT_QUERY, query, visible(request)),
  );
  // wire: without facets there is nothing to count by.
  const facets = listAt(body, 'facet').map((facet) => {
    const counts: Record<string, number> = {};
    for (const event of result.records) {
      for (const value of valuesAt(event, String(facet)))
        counts[String(value)] = (counts[String(value)] ?? 0) + 1;
    }
    return [String(facet), { counts }] as const;
  });
  return { facets: Object.fromEntries(facets), pagingMetadata: { count: 0, offset: 0, total: result.total } };
}

function getEvent(request: DemoRequest): JsonObject {
  const { site, params, body } = request;
  return { event: single(request, site.records.events.at(positionOf(site, params['eventId'])), body) };
}

function single(request: DemoRequest, event: JsonObject, body: JsonObject): JsonObject {
  if (event['status'] === 'DRAFT' && !request.site.may('EVENTS_DRAFTS')) throw denied(request);
  return shown(request.site, event, body);
}

function getBySlug(request: DemoRequest): JsonObject {
  const { site, params, body } = request;
  const { events } = site.records;
  const slug = params['slug'] ?? '';
  const found = Array.from({ length: events.count }, (_, position) => position).find(
    (position) => events.valuesAt(position, 'slug')[0] === slug,
  );
  if (found === undefined) throw notFound('EVENT_NOT_FOUND', 'Event', slug);
  return { event: single(request, events.at(found), body) };
}

function listByCategory(request: DemoRequest): JsonObject {
  const { site, params, body } = request;
  const { categories } = programmeOf(site);
  const position = categories.indexOf(params['categoryId'] ?? '');
  if (position === undefined) throw notFound('CATEGORY_NOT_FOUND', 'Category', params['categoryId'] ?? '');
  const ids = eventsInCategory(eventWorld(site), categories.serialAt(position))
    .map((serial) => site.records.events.idAt(serial))
    .filter((id) => site.records.events.indexOf(id) !== undefined);
  const paging = objectAt(body, 'paging');
  const query = { filter: { id: { $in: ids } }, ...(isObject(body['paging']) ? { paging } : {}) };
  const result = runQuery(site, site.records.events, EVENT_QUERY, query, visible({ ...request, body: {} }));
  return {
    events: result.records.map((event) => shown(site, event, body)),
    pagingMetadata: offsetMetadata(result),
  };
}

export function positionOf(site: SiteState, id = ''): number {
  const position = site.records.events.indexOf(id);
  if (position === undefined) throw notFound('EVENT_NOT_FOUND', 'Event', id);
  return position;
}
