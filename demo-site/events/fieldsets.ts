import { invalidField } from '../errors.ts';
import { isObject, textsAt } from '../json.ts';
import { type JsonObject, words } from '../making.ts';

/** Which fields of a record each fieldset brings; fields that are in none always come. */
export type Fieldsets = Readonly<Record<string, readonly string[]>>;

/**
 * wire: what is not asked for is left out. Throws a 400 for a fieldset that the endpoint does not have.
 * @param at the name of the parameter
 */
export function trimmed(record: JsonObject, fieldsets: Fieldsets, body: JsonObject, at: string): JsonObject {
  const asked = textsAt(body, at);
  const unknown = asked.find((name) => !(name in fieldsets));
  if (unknown !== undefined) throw invalidField(at, `has no value ${unknown}`, 'FORMAT');
  const missing = new Set(
    Object.entries(fieldsets).flatMap(([name, fields]) => (asked.includes(name) ? [] : fields)),
  );
  for (const name of asked) for (const field of fieldsets[name] ?? []) missing.delete(field);
  return without(record, [...missing]);
}

function without(record: JsonObject, paths: readonly string[]): JsonObject {
  const kept: Record<string, JsonObject[string]> = { ...record };
  for (const path of paths) {
    const [name = '', inner] = path.split('.');
    const value = kept[name];
    if (inner === undefined) delete kept[name];
    else if (isObject(value)) kept[name] = without(value, [inner]);
  }
  return kept;
}

export const EVENT_FIELDS: Fieldsets = {
  DETAILS: ['shortDescription', 'mainImage', 'calendarUrls'],
  TEXTS: ['description', 'detailedDescription'],
  REGISTRATION: ['registration'],
  URLS: ['eventPageUrl'],
  FORM: ['form'],
  DASHBOARD: ['summaries'],
  FEED: ['feed'],
  ONLINE_CONFERENCING_SESSION: ['onlineConferencing'],
  SEO_SETTINGS: ['seoSettings'],
  AGENDA: ['agendaSettings'],
  CATEGORIES: ['categories'],
};

export const DEFINITION_FIELDS: Fieldsets = {
  SALES_DETAILS: ['salesDetails'],
  EVENT_DETAILS: ['eventDetails'],
  SEATING_DETAILS: ['seatingDetails'],
};

export const GUEST_FIELDS: Fieldsets = {
  GUEST_DETAILS: ['guestDetails', 'tickets'],
  GUEST_TOTAL: ['totalGuests'],
};

export const RSVP_FIELDS: Fieldsets = {
  DETAILS: words('createdDate updatedDate firstName lastName totalGuests guestList'),
  FORM: ['form'],
  CONTACT_DETAILS: ['email'],
};

export const ORDER_FIELDS: Fieldsets = {
  TICKETS: ['tickets'],
  DETAILS: words(`
    reservationId snapshotId created updated firstName lastName fullName email confirmed status method ticketsQuantity
    totalPrice ticketsPdf archived paymentDetails channel marketingConsent`),
  FORM: ['checkoutForm'],
  INVOICE: ['invoice'],
};

export const TICKET_FIELDS: Fieldsets = {
  TICKET_DETAILS: words(`
    ticketNumber orderNumber ticketDefinitionId name price free policy checkIn orderStatus orderArchived archived
    orderFullName guestFullName checkInUrl ticketPdfUrl channel walletPassUrl canceled`),
  GUEST_DETAILS: ['guestDetails'],
  GUEST_FORM: ['guestDetails.form'],
};
