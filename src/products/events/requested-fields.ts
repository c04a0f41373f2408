import type { RequestOf } from '../../wix/endpoint.ts';
import type { endpoints } from './endpoints.ts';

type FieldOf<Name extends keyof typeof endpoints, Key extends string> =
  RequestOf<(typeof endpoints)[Name]> extends { readonly [K in Key]?: infer List }
    ? NonNullable<List> extends readonly (infer Item)[]
      ? Item
      : never
    : never;

export type EventField = FieldOf<'queryEvents', 'fields'>;
export type DefinitionField = FieldOf<'queryTicketDefinitions', 'fields'>;
export type GuestField = FieldOf<'queryGuests', 'fields'>;
export type RsvpField = FieldOf<'queryRsvps', 'fields'>;
export type OrderFieldset = FieldOf<'listOrders', 'fieldset'>;
export type TicketFieldset = FieldOf<'listTickets', 'fieldset'>;

/** What of a record Wix leaves out unless it is named, by the field of the graph that shows it. */
type Table<Field extends string> = Readonly<Record<string, readonly Field[]>>;

const EVENT_FIELDS: Table<EventField> = {
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
};

const DEFINITION_FIELDS: Table<DefinitionField> = {
  salesDetails: ['SALES_DETAILS'],
  eventDetails: ['EVENT_DETAILS'],
  seatingDetails: ['SEATING_DETAILS'],
};

const GUEST_FIELDS: Table<GuestField> = {
  guestDetails: ['GUEST_DETAILS'],
  tickets: ['GUEST_DETAILS'],
  totalGuests: ['GUEST_TOTAL'],
};

const RSVP_FIELDS: Table<RsvpField> = {
  form: ['FORM'],
  email: ['CONTACT_DETAILS'],
};

const ORDER_FIELDSETS: Table<OrderFieldset> = {
  tickets: ['TICKETS'],
  checkoutForm: ['FORM'],
  invoice: ['INVOICE'],
};

/** What an order has without being asked for more. */
const BARE_ORDER: ReadonlySet<string> = new Set([
  'id',
  'orderNumber',
  'eventId',
  'event',
  'contact',
  'member',
  'anonymized',
  'fullyCheckedIn',
  ...Object.keys(ORDER_FIELDSETS),
]);

/** The parts of events to ask for. */
export function eventFields(selected: ReadonlySet<string>): EventField[] {
  return named(EVENT_FIELDS, selected);
}

/** The parts of ticket definitions to ask for. */
export function definitionFields(selected: ReadonlySet<string>): DefinitionField[] {
  return named(DEFINITION_FIELDS, selected);
}

/** The parts of guests to ask for. */
export function guestFields(selected: ReadonlySet<string>): GuestField[] {
  return named(GUEST_FIELDS, selected);
}

/** The parts of RSVPs to ask for: details always, since without them an RSVP has not even the dates that it is sorted by. */
export function rsvpFields(selected: ReadonlySet<string>): RsvpField[] {
  return ['DETAILS', ...named(RSVP_FIELDS, selected)];
}

/** The parts of orders to ask for. */
export function orderFieldsets(selected: ReadonlySet<string>): OrderFieldset[] {
  const isBare = [...selected].every((name) => BARE_ORDER.has(name));
  return [...(isBare ? [] : (['DETAILS'] as const)), ...named(ORDER_FIELDSETS, selected)];
}

/** The parts of tickets to ask for: details always, since without them a ticket has not even its number. */
export function ticketFieldsets(selected: ReadonlySet<string>): TicketFieldset[] {
  const guest = ['raw', 'guestDetails', 'contact'].some((name) => selected.has(name));
  const form = selected.has('raw') || selected.has('guestDetails');
  return [
    'TICKET_DETAILS',
    ...(guest ? (['GUEST_DETAILS'] as const) : []),
    ...(form ? (['GUEST_FORM'] as const) : []),
  ];
}

/** In a fixed order, so that equal needs make equal requests; all of them where the whole record is asked for. */
function named<Field extends string>(table: Table<Field>, selected: ReadonlySet<string>): Field[] {
  const names = selected.has('raw') ? Object.keys(table) : [...selected];
  return [...new Set(names.flatMap((name) => table[name] ?? []))].toSorted();
}
