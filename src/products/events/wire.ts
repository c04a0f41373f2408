import { endpoint, type ItemOf, type ResponseOf } from '../../wix/api/endpoint.ts';
import { permissions } from '../../wix/api/permissions.ts';

const EVENTS = { permission: permissions.EVENTS };
const GUESTS = { permission: permissions.EVENT_GUESTS };
const DEFINITIONS = { permission: permissions.EVENT_TICKET_DEFINITIONS };

/** Every read of Wix Events. */
export const endpoints = {
  queryEvents: endpoint('events.wixEventsV2.queryEvents', EVENTS),
  queryCategories: endpoint('events.categories.queryCategories', EVENTS),
  listScheduleItems: endpoint('events.schedule.listScheduleItems', EVENTS),
  queryPolicies: endpoint('events.policies.queryPolicies', { permission: permissions.EVENT_POLICIES }),
  queryTicketDefinitions: endpoint('events.ticketDefinitionsV2.queryTicketDefinitions', DEFINITIONS),
  queryGuests: endpoint('events.guests.queryGuests', GUESTS),
  queryRsvps: endpoint('events.rsvpV2.queryRsvps', GUESTS),
  countRsvps: endpoint('events.rsvpV2.countRsvps', GUESTS),
  listTickets: endpoint('events.tickets.listTickets', { ...GUESTS, method: 'GET' }),
  listOrders: endpoint('events.orders.listOrders', { permission: permissions.EVENT_ORDERS, method: 'GET' }),
};

/** A field's value where it is there. */
export type Of<T, Key extends keyof T> = NonNullable<T[Key]>;

/** An event as Wix sends it. The SDK's type lacks the categories, which a fieldset of its own brings (docs/fidelity.md#event-categories). */
export type WireEvent = ItemOf<ResponseOf<typeof endpoints.queryEvents>['events']> & {
  readonly categories?: unknown;
};
export type WireCategory = ItemOf<ResponseOf<typeof endpoints.queryCategories>['categories']>;
export type WirePolicy = ItemOf<ResponseOf<typeof endpoints.queryPolicies>['policies']>;
export type WireScheduleItem = ItemOf<ResponseOf<typeof endpoints.listScheduleItems>['items']>;
export type WireTicketDefinition = ItemOf<
  ResponseOf<typeof endpoints.queryTicketDefinitions>['ticketDefinitions']
>;
export type WireGuest = ItemOf<ResponseOf<typeof endpoints.queryGuests>['guests']>;
type WireRsvp = ItemOf<ResponseOf<typeof endpoints.queryRsvps>['rsvps']>;
export type WireOrder = ItemOf<ResponseOf<typeof endpoints.listOrders>['orders']>;
type WireTicket = ItemOf<ResponseOf<typeof endpoints.listTickets>['tickets']>;

/** A record of Wix; the id stands apart because references carry nothing else. */
interface Identified<Wire> {
  readonly id: string;
  readonly wire: Wire;
}

export type EventRecord = Identified<WireEvent>;
export type TicketDefinitionRecord = Identified<WireTicketDefinition>;
export type EventGuestRecord = Identified<WireGuest>;
export type EventRsvpRecord = Identified<WireRsvp>;
/** An order; its number is its id. */
export type EventOrderRecord = Identified<WireOrder>;
/** A ticket; its number is its id. */
export type EventTicketRecord = Identified<WireTicket>;

/** A category as its event names it. */
export type EventCategoryRecord = WireCategory;
export type EventCategoryCountsRecord = Of<WireCategory, 'counts'>;
export type EventPolicyRecord = WirePolicy;
export type EventScheduleItemRecord = WireScheduleItem;
