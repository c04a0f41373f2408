import { asFarAsItCame } from '../../gateway/ended-early.ts';
import { selectedFields } from '../../gateway/selection.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { recordsOf } from '../../wix/envelope.ts';
import { imageView } from '../../wix/media.ts';
import { richHtml, richText } from '../../wix/rich-text.ts';
import {
  datesView,
  formView,
  locationView,
  pageAddress,
  registrationView,
  seoView,
  summariesView,
} from './event-views.ts';
import {
  categoryCounts,
  definitionsOf,
  eventGuests,
  eventRsvps,
  optionalDefinitions,
  policiesOf,
  scheduleItems,
} from './lists.ts';
import { eventOrders, eventTickets } from './numbered-lists.ts';
import type { EventCategoryRecord, WireEvent } from './records.ts';
import { objectOf, viewOf } from './shape.ts';

/** Resolvers of events and what belongs to them. What has no resolver is on the wire under the same name. */
export const eventResolvers = {
  Event: {
    title: ({ wire }) => wire.title,
    slug: ({ wire }) => wire.slug,
    status: ({ wire }) => wire.status,
    shortDescription: ({ wire }) => wire.shortDescription,
    descriptionHtml: ({ wire }) => richText(wire.description)?.html,
    descriptionFiles: ({ wire }) => richText(wire.description)?.files,
    descriptionLosses: ({ wire }) => richText(wire.description)?.losses,
    description: ({ wire }) => wire.description,
    detailedDescription: ({ wire }) => htmlOf(wire.detailedDescription),
    detailedDescriptionFiles: ({ wire }) => richHtml(wire.detailedDescription)?.files,
    mainImage: ({ wire }) => viewOf(wire.mainImage, imageView),
    dateAndTimeSettings: ({ wire }) => viewOf(wire.dateAndTimeSettings, datesView),
    location: ({ wire }) => viewOf(wire.location, locationView),
    registration: ({ wire }) => viewOf(wire.registration, registrationView),
    calendarUrls: ({ wire }) => objectOf(wire.calendarUrls),
    url: ({ wire }) => pageAddress(wire.eventPageUrl),
    pageUrl: ({ wire }) => objectOf(wire.eventPageUrl),
    form: ({ wire }) => viewOf(wire.form, formView),
    summaries: ({ wire }) => viewOf(wire.summaries, summariesView),
    instanceId: ({ wire }) => wire.instanceId,
    guestListPublic: ({ wire }) => wire.guestListSettings?.displayedPublicly,
    userId: ({ wire }) => wire.userId,
    onlineConferencing: ({ wire }) =>
      viewOf(wire.onlineConferencing, (value) => ({ ...value, session: objectOf(value.session) })),
    seoSettings: ({ wire }) => viewOf(wire.seoSettings, seoView),
    contactLabel: ({ wire }) => wire.contactLabel,
    agendaSettings: ({ wire }) =>
      viewOf(wire.agendaSettings, (value) => ({ ...value, pageUrl: objectOf(value.pageUrl) })),
    displaySettings: ({ wire }) => objectOf(wire.eventDisplaySettings),
    categories: ({ wire }) => categoriesOf(wire),
    policies: ({ id }, _, context, info) => asFarAsItCame(context, info, policiesOf(context, id)),
    scheduleItems: async ({ id }, _, context, info) =>
      (await asFarAsItCame(context, info, scheduleItems(context, id))) ?? [],
    ticketDefinitions: ({ id }, _, context, info) => {
      const selected = selectedFields(info);
      return optionalDefinitions(context, async () => (await definitionsOf(context, id, selected)) ?? []);
    },
    guests: eventGuests.of(({ id }) => ({ eventIds: [id] })),
    rsvps: eventRsvps.of(({ id }) => ({ eventIds: [id] })),
    orders: eventOrders.of(({ id }) => ({ eventIds: [id] })),
    tickets: eventTickets.of(({ id }) => ({ eventIds: [id] })),
    publishedAt: ({ wire }) => wire.publishedDate,
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    raw: ({ wire }) => wire,
  },
  EventCategory: {
    id: ({ id }) => String(id),
    counts: async ({ id, counts }, _, context) =>
      counts ?? (await categoryCounts(context, String(id)))?.counts,
    createdAt: ({ createdDate }) => createdDate,
    raw: (category) => category,
  },
  EventPolicy: {
    id: ({ id }) => String(id),
    body: ({ body }) => htmlOf(body),
    bodyFiles: ({ body }) => richHtml(body)?.files,
    createdAt: ({ createdDate }) => createdDate,
    updatedAt: ({ updatedDate }) => updatedDate,
    raw: (policy) => policy,
  },
  EventScheduleItem: {
    id: ({ id }) => String(id),
    description: ({ description }) => htmlOf(description),
    descriptionFiles: ({ description }) => richHtml(description)?.files,
    timeSlot: ({ timeSlot }) => objectOf(timeSlot),
    createdAt: ({ createdDate }) => createdDate,
    updatedAt: ({ updatedDate }) => updatedDate,
    raw: (item) => item,
  },
} satisfies Resolvers;

/** HTML of Wix with full addresses of the files in it; what is no text is left to the check of the answer. */
function htmlOf<T>(html: T): T | string {
  return richHtml(html)?.html ?? html;
}

/** The categories that came with an event: in a list, or in an object that holds it (docs/fidelity.md#event-categories). */
function categoriesOf({ categories }: WireEvent): EventCategoryRecord[] | null {
  if (categories == null) return null;
  const list: unknown =
    typeof categories === 'object' && 'categories' in categories ? categories.categories : categories;
  // The envelope check refuses whatever is no list of objects with ids.
  return recordsOf(list as EventCategoryRecord[], 'categories', ({ id }) => id);
}
