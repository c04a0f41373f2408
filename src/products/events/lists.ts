import type { GatewayContext } from '../../gateway/context.ts';
import { batch, countedGroups, groupedBy } from '../../gateway/lists/batch.ts';
import { countBy } from '../../gateway/lists/counts.ts';
import { equal, guids, keys, oneOf, within } from '../../gateway/lists/filter.ts';
import { list } from '../../gateway/lists/list.ts';
import { cursorQuery, offsetQuery } from '../../gateway/lists/query-source.ts';
import { relatedByOffset, whole } from '../../gateway/lists/related.ts';
import { readAll, readByOffset } from '../../gateway/paging/read-all.ts';
import {
  isDenial,
  optionalPermission,
  optionalRead,
  withOptionalPermission,
} from '../../gateway/lists/optional-permission.ts';
import { recordsOf, totalOf } from '../../wix/api/envelope.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { endpoints } from './wire.ts';
import { requireNumber } from './numbered-lists.ts';
import type { WireCategory, WireEvent, WirePolicy, WireScheduleItem } from './wire.ts';

/** Most records that one request of most lists is asked for, and most ids (docs/fidelity.md#page-limits). */
export const PAGE = 100;
/** Most guests, schedule items and categories that one request returns. */
export const LARGE_PAGE = 1000;

/** Drafts are neither listed nor counted without a permission of their own (docs/fidelity.md#draft-events). */
const drafts = optionalPermission(
  'Draft events are missing: Wix was asked with includeDrafts and refused them to this key.',
  permissions.EVENT_DRAFTS,
  ({ status }) => isDenial(status),
);

export const events = list('events', {
  product: 'EVENTS',
  entity: 'Event',
  one: 'event',
  bare: { of: (id) => ({ id, wire: {} }) },
  // Without the permission for drafts the first read is made again without them.
  lookUps: 2,
  cost: { overlap: 0, concatenated: 2 },
  source: offsetQuery('events', {
    what: 'events',
    // Wix's types allow a thousand, other pages of its documentation a hundred: with a hundred a whole event with form and texts still comes within
    // Wix's time limit (docs/fidelity.md#page-limits).
    page: PAGE,
    parts: {
      shortDescription: ['DETAILS'],
      mainImage: ['DETAILS'],
      calendarUrls: ['DETAILS'],
      description: ['TEXTS'],
      descriptionHtml: ['TEXTS'],
      descriptionFiles: ['TEXTS'],
      descriptionLosses: ['TEXTS'],
      detailedDescription: ['TEXTS'],
      detailedDescriptionFiles: ['TEXTS'],
      registration: ['REGISTRATION'],
      url: ['URLS'],
      pageUrl: ['URLS'],
      form: ['FORM'],
      summaries: ['DASHBOARD'],
      onlineConferencing: ['ONLINE_CONFERENCING_SESSION'],
      seoSettings: ['SEO_SETTINGS'],
      agendaSettings: ['AGENDA'],
      categories: ['CATEGORIES'],
      // Only `raw` shows what this brings: no type of the SDK describes it.
      feed: ['FEED'],
    },
    async read(context, query, { parts, filter: { status } }) {
      const read = (includeDrafts: boolean) =>
        context.wix.call(endpoints.queryEvents, { query, fields: parts, includeDrafts });
      const answer = await (status == null || status.includes('DRAFT')
        ? withOptionalPermission(context, drafts, (standing) => read(standing !== 'refused'))
        : read(false));
      if (parts.includes('CATEGORIES')) noteCategories(context, answer.events);
      return answer;
    },
    records: 'events',
    order: {
      default: 'createdDate',
      by: {
        CREATED_AT: 'createdDate',
        UPDATED_AT: 'updatedDate',
        START_DATE: 'dateAndTimeSettings.startDate',
        END_DATE: 'dateAndTimeSettings.endDate',
        TITLE: 'title',
        SLUG: 'slug',
      },
      tie: 'id',
    },
    filter: {
      status: oneOf('status'),
      slugs: oneOf('slug'),
      userIds: oneOf('userId', guids(PAGE)),
      createdAt: within('createdDate'),
      updatedAt: within('updatedDate'),
      startDate: within('dateAndTimeSettings.startDate'),
      endDate: within('dateAndTimeSettings.endDate'),
      initialType: equal('registration.initialType'),
    },
    countsManyIds: true,
  }),
});

/** The SDK promises categories and does not describe them: a page without any must not look like one of events without categories. */
function noteCategories({ report }: GatewayContext, found: readonly WireEvent[] | undefined): void {
  if (found !== undefined && found.length > 0 && found.every(({ categories }) => categories == null))
    report.note('Wix sent no categories with the events, although it was asked for them.');
}

/** Wix does not sort these records by id: the time of creation comes second. */
const byTime = { default: 'createdDate', tie: 'createdDate', keys: ['createdDate', 'updatedDate'] } as const;
const TIMES = { CREATED_AT: 'createdDate', UPDATED_AT: 'updatedDate' } as const;
const inTime = { createdAt: within('createdDate'), updatedAt: within('updatedDate') };

const ofEvents = { eventIds: oneOf('eventId', guids(PAGE)) };
const ofPeople = {
  contactIds: oneOf('contactId', guids(PAGE)),
  memberIds: oneOf('memberId', guids(PAGE)),
};

const definitions = cursorQuery('ticketDefinitions', {
  what: 'ticket definitions',
  page: PAGE,
  parts: {
    salesDetails: ['SALES_DETAILS'],
    eventDetails: ['EVENT_DETAILS'],
    seatingDetails: ['SEATING_DETAILS'],
  },
  read: ({ wix }, query, { parts }) => wix.call(endpoints.queryTicketDefinitions, { query, fields: parts }),
  records: 'ticketDefinitions',
  order: { ...byTime, by: { ...TIMES, NAME: 'name' } },
  filter: { ...ofEvents, ...inTime, saleStatus: oneOf('saleStatus'), hidden: equal('hidden') },
  readByOffset: ({ wix }, query, { parts }) =>
    wix.call(endpoints.queryTicketDefinitions, { query, fields: parts }),
  countsManyIds: true,
});

/** Ticket definitions have a permission of their own, and that one can write. */
export const optionalDefinitions = optionalRead(
  'Ticket definitions of events and tickets',
  permissions.EVENT_TICKET_DEFINITIONS,
);

export const ticketDefinitions = list('ticketDefinitions', {
  product: 'EVENTS',
  entity: 'TicketDefinition',
  optional: optionalDefinitions,
  bare: { of: (id) => ({ id, wire: {} }) },
  source: definitions,
});

/** The ticket definitions of an event. */
export const definitionsOf = batch('EVENTS', {
  size: PAGE,
  needsOf: definitions.needsOf,
  async load(context, eventIds, selected) {
    const found = await readAll(definitions.where(context, [{ eventId: { $in: eventIds } }], selected));
    return groupedBy(found, eventIds, ({ wire }) => wire.eventId);
  },
});

export const eventGuests = list('eventGuests', {
  product: 'EVENTS',
  entity: 'EventGuest',
  source: cursorQuery('eventGuests', {
    what: 'guests',
    page: LARGE_PAGE,
    parts: { guestDetails: ['GUEST_DETAILS'], tickets: ['GUEST_DETAILS'], totalGuests: ['GUEST_TOTAL'] },
    read: ({ wix }, query, { parts }) => wix.call(endpoints.queryGuests, { query, fields: parts }),
    records: 'guests',
    order: { ...byTime, by: TIMES },
    filter: {
      ...ofEvents,
      ...ofPeople,
      ...inTime,
      orderNumbers: oneOf('orderNumber', keys(requireNumber)),
      guestType: oneOf('guestType'),
      attendanceStatus: oneOf('attendanceStatus'),
      checkedIn: equal('guestDetails.checkedIn'),
    },
    readByOffset: ({ wix }, query, { parts }) => wix.call(endpoints.queryGuests, { query, fields: parts }),
  }),
});

export const eventRsvps = list('eventRsvps', {
  product: 'EVENTS',
  entity: 'EventRsvp',
  source: cursorQuery('eventRsvps', {
    what: 'RSVPs',
    page: PAGE,
    parts: { form: ['FORM'], email: ['CONTACT_DETAILS'] },
    // Without details an RSVP has not even the dates that it is sorted by (docs/fidelity.md#event-parts).
    read: ({ wix }, query, { parts }) =>
      wix.call(endpoints.queryRsvps, { query, fields: ['DETAILS', ...parts] }),
    records: 'rsvps',
    order: { ...byTime, by: { ...TIMES, STATUS: 'status' } },
    filter: {
      ...ofEvents,
      ...ofPeople,
      ...inTime,
      status: oneOf('status'),
      fullyCheckedIn: equal('fullyCheckedIn'),
    },
    count: countBy(({ wix }, filter) => wix.call(endpoints.countRsvps, { filter })),
    countsManyIds: true,
  }),
});

const readPolicies = relatedByOffset({
  by: 'eventId',
  order: 'id',
  page: PAGE,
  read: ({ wix }, query) => wix.call(endpoints.queryPolicies, { query }),
  records: 'policies',
});

const policies = batch('EVENTS', {
  size: PAGE,
  load: async (context, eventIds) =>
    countedGroups(await readPolicies(context, eventIds), 'policies', eventIds, ({ eventId }) => eventId),
});

const optionalPolicies = optionalRead('Policies of events', permissions.EVENT_POLICIES, {
  list: 'events',
  field: 'policies',
});

/** The policies of an event; null for a key that may not read them. */
export async function policiesOf(context: GatewayContext, eventId: string): Promise<WirePolicy[] | null> {
  return optionalPolicies(context, async () => (await policies(context, eventId)) ?? []);
}

/**
 * What happens in the course of an event: what is published, hidden items too, which Wix leaves out unless they are asked for
 * (docs/fidelity.md#event-schedule).
 */
export const scheduleItems = batch('EVENTS', {
  size: PAGE,
  async load(context, eventIds) {
    const items = await readByOffset<WireScheduleItem>({
      pageMax: LARGE_PAGE,
      idOf: ({ id }) => String(id),
      async fetch(offset, limit) {
        const answer = await context.wix.call(endpoints.listScheduleItems, {
          eventId: [...eventIds],
          state: ['PUBLISHED', 'VISIBLE', 'HIDDEN'],
          paging: { limit, offset },
        });
        if (answer.draftNotPublished === true)
          context.report.note(
            'The schedule of an event has changes that are not published; they are left out.',
          );
        return {
          records: recordsOf(answer.items, 'items', ({ id }) => id),
          total: totalOf(answer.pagingMetadata?.total ?? answer.total),
        };
      },
    });
    return countedGroups(items, 'schedule items', eventIds, ({ eventId }) => eventId);
  },
});

/** How many events are in a category. Wix looks categories up by a single id only, so all of them are read at once. */
export const categoryCounts = batch('EVENTS', {
  size: Infinity,
  keeps: true,
  load: whole<WireCategory>({
    page: LARGE_PAGE,
    keyOf: ({ id }) => id,
    async read({ wix }, paging) {
      const answer = await wix.call(endpoints.queryCategories, {
        query: { sort: [{ fieldName: 'createdDate', order: 'ASC' }], paging },
        fieldset: ['COUNTS'],
      });
      return {
        records: recordsOf(answer.categories, 'categories', ({ id }) => id),
        total: totalOf(answer.metaData?.total),
      };
    },
  }),
});
