import { guestContacts, richTextRisk } from '../../migration/rules/index.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';
import {
  definitionUnmapped,
  divisionFields,
  eventFields,
  eventUnmapped,
  tierFields,
  ticketProductFields,
} from './mapping.ts';
import {
  guestFields,
  guestUnmapped,
  orderFields,
  orderItemFields,
  paymentFields,
  orderUnmapped,
  rsvpFields,
  rsvpUnmapped,
  ticketBuyerFields,
  ticketFields,
  ticketUnmapped,
} from './mapping-registrations.ts';

const since = (time: string) => ({ filter: { updatedAt: { gte: time } } });

const FULL_READ =
  'Wix cannot say which of them changed since a point in time: the step is a full read in the final sync, too.';

const events: StepDefinition = {
  id: 'events',
  title: 'Events',
  wixEntity: 'Event',
  nodeType: 'Event',
  connection: 'events',
  since,
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: [],
  entity: 'event',
  action: 'CREATE',
  key: 'id',
  dedupe: ['reference_number'],
  fields: eventFields,
  unmapped: eventUnmapped,
  media: [
    'mainImage.url',
    { source: 'detailedDescriptionFiles[]', in: 'detailedDescription' },
    { source: 'policies[].bodyFiles[]', in: 'policies[].body' },
    { source: 'scheduleItems[].descriptionFiles[]', in: 'scheduleItems[].description' },
  ],
  richTexts: [
    {
      html: 'descriptionHtml',
      document: 'description',
      files: 'descriptionFiles',
      losses: 'descriptionLosses',
    },
  ],
  redirect: {
    source: 'url',
    target: '/{event_slug}',
    note: 'Where pages of events are on the new site is up to its layout.',
  },
  setup: [
    {
      id: 'event-categories',
      kind: 'SYSTEM_FIELD',
      title: 'Make the categories of events',
      detail:
        'System fields named `event_category`, one for each name in `wix_categories`, and assign them to the events.',
    },
  ],
  risks: [
    richTextRisk('descriptionLosses'),
    {
      code: 'EVENT_WITHOUT_DATE',
      severity: 'WARNING',
      message: 'Events without a date, because it is still open or was never set, have none in Insites, too.',
      advice: 'Give them dates, or tell visitors in the text.',
      when: { path: 'dateAndTimeSettings.startDate', is: 'MISSING' },
    },
    {
      code: 'EVENT_DRAFTS',
      severity: 'INFO',
      message: 'Drafts move as drafts where the key may read them; otherwise they are missing.',
      advice: 'Publish or delete drafts in Wix, or read with a key that sees them.',
      when: { path: 'status', is: 'ONE_OF', values: ['DRAFT'] },
    },
    {
      code: 'EVENT_SERIES',
      severity: 'INFO',
      message: 'Insites has no series: each event of one becomes an event of its own.',
      advice: 'Nothing to do; `wix_series` tells which belong together.',
      when: {
        path: 'dateAndTimeSettings.recurrenceStatus',
        is: 'ONE_OF',
        values: [
          'RECURRING',
          'RECURRING_UPCOMING',
          'RECURRING_RECENTLY_ENDED',
          'RECURRING_RECENTLY_CANCELED',
        ],
      },
    },
    {
      code: 'EVENT_FORMS',
      severity: 'INFO',
      message: 'The questions that people answer to register are not moved; their answers are kept as text.',
      advice: 'Make a form in Insites where new guests must be asked.',
    },
  ],
};

const ticketDefinitions: StepDefinition = {
  id: 'ticketDefinitions',
  title: 'Ticket types with prices',
  wixEntity: 'TicketDefinition',
  nodeType: 'TicketDefinition',
  connection: 'ticketDefinitions',
  since,
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: ['events'],
  entity: 'event_pricing_division',
  action: 'CREATE',
  key: 'id',
  dedupe: ['uuid'],
  fields: divisionFields,
  children: [
    {
      id: 'tier',
      wixEntity: 'TicketPricingTier',
      path: '.',
      entity: 'event_pricing_tier',
      key: ['id'],
      parent: 'event_pricing_division.uuid',
      fields: tierFields,
      constants: [{ target: 'capacity_type', value: 'individual' }],
      assumedSize: 1,
    },
  ],
  unmapped: definitionUnmapped,
  warnings: ['Divisions and tiers have no REST API: they are imported into their tables, or made by hand.'],
  risks: [
    {
      code: 'TICKET_PRICE_OPTIONS',
      severity: 'WARNING',
      message: 'Tickets with several prices to choose from get one tier, at the first price.',
      advice: 'Add the other prices as tiers by hand.',
      when: { path: 'pricingMethod.pricingOptions[].id', is: 'PRESENT' },
    },
    {
      code: 'TICKET_PRICE_CHOSEN',
      severity: 'WARNING',
      message: 'Tickets whose price the guest chooses get the least price.',
      advice: 'Insites has no such prices: decide what they shall cost.',
      when: { path: 'pricingMethod.pricingType', is: 'ONE_OF', values: ['DONATION'] },
    },
  ],
};

const ticketProducts: StepDefinition = {
  id: 'ticketProducts',
  title: 'Ticket types, as products',
  wixEntity: 'TicketProduct',
  nodeType: 'TicketDefinition',
  connection: 'ticketDefinitions',
  since,
  count: { kind: 'TOTAL_COUNT' },
  derivedFrom: 'ticketDefinitions',
  dependsOn: ['events', 'ticketDefinitions'],
  entity: 'product',
  action: 'CREATE',
  key: 'id',
  dedupe: ['custom_field.wix_ticket_definition_id'],
  fields: ticketProductFields,
  constants: [
    { target: 'is_website_display', value: false, note: 'Tickets are shown with their event.' },
    { target: 'tax_amount', value: 0, note: 'Taxes are set up anew.' },
  ],
  unmapped: [],
  warnings: [
    "Insites' sources disagree: the connector guide sends tickets to Ecommerce, other tools to the Events module. The plan does both; leave this step out if orders need no products.",
  ],
  risks: [],
};

const ticketBuyers = guestContacts({
  id: 'ticketBuyers',
  title: 'Buyers of tickets who are no contacts yet',
  wixEntity: 'TicketBuyer',
  nodeType: 'EventOrder',
  connection: 'eventOrders',
  count: { kind: 'TOTAL_COUNT' },
  derivedFrom: 'eventOrders',
  after: ['guestBuyers'],
  email: 'email',
  contact: 'contact.id',
  records: 'orders of tickets',
  fields: ticketBuyerFields,
  risks: [],
});

const eventOrders: StepDefinition = {
  id: 'eventOrders',
  title: 'Orders of tickets with their items',
  wixEntity: 'EventOrder',
  nodeType: 'EventOrder',
  connection: 'eventOrders',
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: ['events', 'ticketProducts', 'contacts', 'ticketBuyers', 'orders'],
  entity: 'order',
  action: 'CREATE',
  key: 'id',
  dedupe: ['order_reference'],
  fields: orderFields,
  children: [
    {
      id: 'tickets',
      wixEntity: 'EventOrderItem',
      path: 'tickets[]',
      entity: 'order_item',
      key: ['id'],
      parent: 'order.uuid',
      fields: orderItemFields,
      constants: [{ target: 'quantity', value: 1, note: 'Each ticket is a row of its own.' }],
      assumedSize: 2,
    },
    {
      id: 'payment',
      wixEntity: 'EventOrderPayment',
      path: '.',
      onlyIf: 'paid.amount',
      entity: 'payment',
      key: ['id'],
      parent: 'order.uuid',
      fields: paymentFields,
      constants: [{ target: 'status', value: 'Paid', note: 'Only orders that are paid have it.' }],
      assumedSize: 1,
    },
  ],
  unmapped: orderUnmapped,
  warnings: [
    FULL_READ,
    'Tickets that were bought together with products are in the orders of the shop as well: leave those out here.',
  ],
  risks: [
    {
      code: 'EVENT_ORDER_WITHOUT_DATE',
      severity: 'INFO',
      message: 'Orders of tickets without a time of creation lack `date_time`, which imports require.',
      advice: 'Set it by hand.',
      when: { path: 'createdAt', is: 'MISSING' },
    },
    {
      code: 'EVENT_ORDER_PARTLY_PAID',
      severity: 'WARNING',
      message:
        'Of orders of tickets that are paid in part Wix does not tell how much was paid: they have no payment.',
      advice: 'Enter what was paid by hand.',
      when: { path: 'status', is: 'ONE_OF', values: ['PARTIALLY_PAID'] },
    },
    {
      code: 'EVENT_ORDER_STATUS_OTHER',
      severity: 'INFO',
      message:
        'Declined and voided orders become "Other": Insites has no such status. Wix\'s own word is kept in a custom field.',
      advice: 'Nothing to do.',
      when: { path: 'status', is: 'ONE_OF', values: ['DECLINED', 'VOIDED', 'NA_ORDER_STATUS'] },
    },
  ],
};

const eventTickets: StepDefinition = {
  id: 'eventTickets',
  title: 'Tickets of guests',
  wixEntity: 'EventTicket',
  nodeType: 'EventTicket',
  connection: 'eventTickets',
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: ['events', 'ticketDefinitions', 'eventOrders', 'contacts'],
  entity: 'event_ticket',
  action: 'CREATE',
  key: 'id',
  dedupe: ['uuid'],
  fields: ticketFields,
  constants: [{ target: 'ticket_type', value: 'individual' }],
  unmapped: ticketUnmapped,
  warnings: [
    FULL_READ,
    'By REST each ticket makes a PDF, and one bad ticket fails its whole request after others were written: send small batches.',
  ],
  risks: [
    {
      code: 'TICKET_TYPE_GONE',
      severity: 'WARNING',
      message:
        'Tickets whose type was deleted, or may not be read, refer to no division; Insites requires one.',
      advice: 'Make one division for them by hand, or leave these tickets out.',
      when: { path: 'definition.name', is: 'MISSING' },
    },
    {
      code: 'TICKETS_OF_WIX',
      severity: 'CRITICAL',
      message: 'Tickets that guests hold lead to Wix: their codes cannot be scanned by Insites.',
      advice: 'Send new tickets for events that are still to come, or move after them.',
    },
  ],
};

const eventRsvps: StepDefinition = {
  id: 'eventRsvps',
  title: 'Answers to invitations (RSVP), as a list',
  wixEntity: 'EventRsvp',
  nodeType: 'EventRsvp',
  connection: 'eventRsvps',
  since,
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: ['events', 'contacts'],
  entity: 'database:wix_event_rsvp:Wix RSVPs',
  action: 'CREATE',
  key: 'id',
  dedupe: ['properties.wix_id'],
  fields: rsvpFields,
  unmapped: rsvpUnmapped,
  risks: [
    {
      code: 'RSVP_AS_LIST',
      severity: 'INFO',
      message: 'Insites registers people by tickets only: answers to invitations are kept as a list.',
      advice: 'For events still to come, make a tier at no price and tickets for those who said yes.',
    },
  ],
};

const eventGuests: StepDefinition = {
  id: 'eventGuests',
  title: 'Guest lists',
  wixEntity: 'EventGuest',
  nodeType: 'EventGuest',
  connection: 'eventGuests',
  since,
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: ['events', 'contacts'],
  entity: 'database:wix_event_guest:Wix event guests',
  action: 'CREATE',
  key: 'id',
  dedupe: ['properties.wix_id'],
  fields: guestFields,
  unmapped: guestUnmapped,
  risks: [
    {
      code: 'GUESTS_TWICE',
      severity: 'INFO',
      message: 'Guests repeat what RSVPs, orders and tickets say, in one list for each event.',
      advice: 'Leave the step out if nobody needs the list.',
    },
  ],
};

/** What becomes of Wix Events in Insites. */
export const steps: readonly StepDefinition[] = [
  events,
  ticketDefinitions,
  ticketProducts,
  ticketBuyers,
  eventOrders,
  eventTickets,
  eventRsvps,
  eventGuests,
];
