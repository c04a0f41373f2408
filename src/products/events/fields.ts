import { Big } from 'big.js';
import { GatewayError } from '../../errors.ts';
import { asFarAsItCame } from '../../gateway/paging/ended-early.ts';
import { referencesTo } from '../../gateway/federation/entity-reference.ts';
import { fieldValue, listOf, objectOf, textOf } from '../../gateway/fields/wire-value.ts';
import { selectedFields } from '../../gateway/selection.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { recordsOf } from '../../wix/api/envelope.ts';
import { money, type Amount } from '../../wix/money.ts';
import { richHtml, richText } from '../../wix/rich-text/rich-text.ts';
import { seoView } from '../../wix/seo-data.ts';
import {
  categoryCounts,
  definitionsOf,
  eventGuests,
  eventRsvps,
  events,
  optionalDefinitions,
  policiesOf,
  scheduleItems,
  ticketDefinitions,
} from './lists.ts';
import { eventOrders, eventTickets } from './numbered-lists.ts';
import type { EventCategoryRecord, WireEvent, WireOrder } from './wire.ts';

/** Fields of events and of everyone who registered that are computed; the SDL says where all others stand on the wire. */
export const resolvers = {
  Event: {
    descriptionHtml: ({ wire }) => richText(wire.description)?.html,
    descriptionFiles: ({ wire }) => richText(wire.description)?.files,
    descriptionLosses: ({ wire }) => richText(wire.description)?.losses,
    detailedDescription: ({ wire }) => htmlOf(wire.detailedDescription),
    detailedDescriptionFiles: ({ wire }) => richHtml(wire.detailedDescription)?.files,
    url: ({ wire }) => pageAddress(wire.eventPageUrl),
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
  },
  // A series without a category has an empty text in its place.
  EventRecurrences: { categoryId: ({ categoryId }) => (categoryId === '' ? null : categoryId) },
  EventSeo: {
    title: ({ advancedSeoData }) => seoView(advancedSeoData)?.title(),
    description: ({ advancedSeoData }) => seoView(advancedSeoData)?.description(),
  },
  EventCategory: {
    counts: async ({ id, counts }, _, context) =>
      counts ?? (await categoryCounts(context, String(id)))?.counts,
  },
  EventPolicy: {
    body: ({ body }) => htmlOf(body),
    bodyFiles: ({ body }) => richHtml(body)?.files,
  },
  EventScheduleItem: {
    description: ({ description }) => htmlOf(description),
    descriptionFiles: ({ description }) => richHtml(description)?.files,
  },
  TicketDefinition: {
    event: events.to(({ wire }) => wire.eventId),
  },
  TicketPricing: {
    optionTexts: ({ pricingOptions }) =>
      listOf(objectOf(pricingOptions)?.optionDetails, ({ name, price }) =>
        [name, [price?.value, price?.currency].filter(Boolean).join(' ')].filter(Boolean).join(': '),
      ),
  },
  EventGuest: {
    event: events.to(({ wire }) => wire.eventId),
    rsvp: eventRsvps.to(({ wire }) => wire.rsvpId),
    order: eventOrders.to(({ wire }) => wire.orderNumber),
    ticket: eventTickets.to(({ wire }) => wire.ticketNumber),
  },
  EventGuestTicket: {
    definition: ticketDefinitions.to(({ definitionId }) => definitionId),
  },
  EventRsvp: {
    event: events.to(({ wire }) => wire.eventId),
  },
  EventOrder: {
    tickets: ({ wire }) =>
      wire.tickets == null
        ? null
        : recordsOf(wire.tickets, 'tickets', ({ ticketNumber }) => ticketNumber).map((ticket) => ({
            id: String(ticket.ticketNumber),
            wire: ticket,
          })),
    paid: ({ wire }) => (wire.status === 'PAID' ? priceOf(wire.totalPrice) : null),
    event: events.to(({ wire }) => wire.eventId),
  },
  EventInvoice: { addedFees: ({ fees }) => addedFees(fees) },
  EventTicket: {
    definition: ticketDefinitions.to(({ wire }) => wire.ticketDefinitionId),
    order: eventOrders.to(({ wire }) => wire.orderNumber),
    event: async ({ wire: { orderNumber } }, _, context, info) => {
      if (typeof orderNumber !== 'string' || orderNumber === '') return null;
      const order = await eventOrders.load(context, orderNumber, new Set(['eventId']));
      return events.refer(context, order?.wire.eventId, info);
    },
  },
  Contact: {
    eventGuests: eventGuests.of(({ id }) => ({ contactIds: [id] })),
    eventOrders: eventOrders.of(({ id }) => ({ contactIds: [id] })),
    eventTickets: eventTickets.of(({ id }) => ({ contactIds: [id] })),
  },
  Member: {
    eventGuests: eventGuests.of(({ id }) => ({ memberIds: [id] })),
    eventOrders: eventOrders.of(({ id }) => ({ memberIds: [id] })),
    eventTickets: eventTickets.of(({ id }) => ({ memberIds: [id] })),
  },
} satisfies Resolvers;

/** How events show money, and who people are. */
export const conversions = {
  Money: priceOf,
  ...referencesTo('Contact', 'Member'),
};

/** Money as Wix Events sends it. */
interface WireMoney {
  readonly value?: unknown;
  /** The older name of `value`. */
  readonly amount?: unknown;
  readonly currency?: unknown;
}

function priceOf(wire: WireMoney | null | undefined): Amount | null {
  return objectOf(wire, ({ value, amount, currency }) => money(value ?? amount, currency));
}

/** HTML of Wix with full addresses of the files in it; what is no text is left to the check of the answer. */
function htmlOf<T>(html: T): T | string {
  return richHtml(html)?.html ?? html;
}

/** The categories that came with an event: in a list, or in an object that holds it (docs/fidelity.md#event-categories). */
function categoriesOf({ categories }: WireEvent): EventCategoryRecord[] | null {
  // An object may say nothing: such is an event without any.
  const list: unknown = Array.isArray(categories) ? categories : fieldValue(categories, ['categories']);
  if (list == null) return categories == null ? null : [];
  // The envelope check refuses whatever is no list of objects with ids.
  return recordsOf(list as EventCategoryRecord[], 'categories', ({ id }) => id);
}

/** The address of an event's page; null where Wix gives none. */
function pageAddress(wire: WireEvent['eventPageUrl']): string | null {
  const { base, path } = objectOf(wire) ?? {};
  if (typeof base !== 'string' || base === '') return null;
  return base.replace(/\/+$/, '') + (typeof path === 'string' ? path : '');
}

/** Fees are in the prices or on top of them; only these make an order dearer. */
function addedFees(fees: NonNullable<WireOrder['invoice']>['fees']): Amount | null {
  const added = (listOf(fees) ?? []).flatMap(({ type, amount }) => {
    const fee = type === 'FEE_INCLUDED' ? null : objectOf(amount);
    return fee?.value == null || fee.value === '' ? [] : [fee];
  });
  const [first] = added;
  if (first === undefined) return null;
  const sum = added.reduce((total, { value }) => total.plus(decimalOf(value)), new Big(0));
  return { amount: sum.toFixed(), currency: first.currency };
}

/** @throws GatewayError WIX_BAD_RESPONSE for what is no amount: a sum without it would be another */
function decimalOf(value: unknown): string {
  const text = textOf(value);
  if (text !== null && DECIMAL.test(text)) return text;
  throw new GatewayError('WIX_BAD_RESPONSE', {
    message: `Wix sent ${JSON.stringify(value).slice(0, 60)} in the place of an amount.`,
  });
}

const DECIMAL = /^-?\d+(\.\d+)?$/;
