import type { FieldRule } from '../../contract/step-definition.ts';
import { CONTACT, reference, rowsOf } from '../../migration/rules/references.ts';
import { always, missing, risk } from '../../migration/rules/risks.ts';
import { joined, phone, rows } from '../../migration/rules/several-values.ts';
import { times } from '../../migration/rules/shared.ts';
import { databaseStep, step } from '../../migration/rules/steps.ts';
import { because, NO_HOME, OF_APPS, TECHNICAL } from '../../migration/rules/unmapped.ts';
import { decimal, email, flag, integer, text, word } from '../../migration/rules/values.ts';
import { events, ticketDefinitions, ticketProducts } from './migration-events.ts';
import {
  ANSWER,
  CONSENT,
  eventOrders,
  FULL_READ,
  MEMBER,
  ON_WIX,
  SAME_EVENT,
  ticketBuyers,
} from './migration-orders.ts';

const BY_NUMBER = 'Insites joins tickets by the number of its own order: the crosswalk leads to it.';

const eventTickets = step({
  id: 'eventTickets',
  title: 'Tickets of guests',
  wixEntity: 'EventTicket',
  since: null,
  dependsOn: ['events', 'ticketDefinitions', 'eventOrders', 'contacts', 'members'],
  entity: 'event_ticket',
  dedupe: ['uuid'],
  fields: [
    reference('event.id', 'event.uuid', rowsOf(events)),
    reference('ticketDefinitionId', 'event_pricing_division.uuid', rowsOf(ticketDefinitions)),
    reference('ticketDefinitionId', 'event_pricing_tier.uuid', {
      step: 'ticketDefinitions',
      entity: 'TicketPricingTier',
    }),
    reference('contact.id', 'contact.uuid', CONTACT),
    text('guestDetails.firstName', 'contact_first_name'),
    text('guestDetails.lastName', 'contact_last_name'),
    email('guestDetails.email', 'contact_email'),
    ...phone('guestDetails.phone', 'contact'),
    decimal('price.amount', 'price'),
    word('canceled', 'confirmation_status', { true: 'cancelled', false: 'confirmed' }),
    word(
      'checkedInAt',
      'attended_status',
      { '*': 'attended' },
      { lossy: true, note: 'That the guest came is kept, the time is not.' },
    ),
  ],
  constants: [{ target: 'ticket_type', value: 'individual' }],
  unmapped: {
    ticketNumber: 'The identity is made of it.',
    orderNumber: BY_NUMBER,
    name: 'The pricing division has the name.',
    price: 'The amount is mapped; its currency is that of the site.',
    free: 'It follows from the price.',
    policy: 'The pricing division has it.',
    ...because('The order has it.', 'orderStatus orderArchived orderFullName'),
    guestFullName: 'First and last name are mapped.',
    guestDetails:
      'Name, address and phone number are mapped; the answers are with the guest, in `eventGuests`.',
    archived: NO_HOME,
    anonymized: TECHNICAL,
    ...because(ON_WIX, 'checkInUrl ticketPdfUrl walletPassUrl'),
    channel: 'The order has it.',
    definition: 'The same as the id of the definition, which is mapped.',
    order: BY_NUMBER,
    member: MEMBER,
  },
  warnings: [
    FULL_READ,
    'By REST each ticket makes a PDF, and one bad ticket fails its whole request after others were written: send small batches.',
  ],
  risks: [
    risk.warning('TICKET_TYPE_GONE', missing('definition.name'), {
      message:
        'Tickets whose type was deleted, or may not be read, refer to no division; Insites requires one.',
      advice: 'Make one division for them by hand, or leave these tickets out.',
    }),
    risk.critical('TICKETS_OF_WIX', always, {
      message: 'Tickets that guests hold lead to Wix: their codes cannot be scanned by Insites.',
      advice: 'Send new tickets for events that are still to come, or move after them.',
    }),
  ],
});

const key: readonly FieldRule[] = [
  text('id', 'wix_id'),
  reference('eventId', 'event', rowsOf(events)),
  reference('contact.id', 'contact', CONTACT),
];

/** Insites' tickets need a price, which answers to invitations have none of. */
const eventRsvps = databaseStep('wix_event_rsvp', 'Wix RSVPs', {
  id: 'eventRsvps',
  title: 'Answers to invitations (RSVP), as a list',
  wixEntity: 'EventRsvp',
  dependsOn: ['events', 'contacts', 'members'],
  fields: [
    ...key,
    text('status'),
    text('firstName', 'first_name'),
    text('lastName', 'last_name'),
    email('email'),
    integer('totalGuests', 'guests'),
    joined('guestList[].fullName', 'guest_names'),
    joined('additionalGuestDetails.guestNames', 'guest_names', {
      note: 'Where Wix keeps those who come along, and no list of all.',
    }),
    integer('checkedInGuestCount', 'arrived'),
    rows('form[]', ANSWER, 'answers'),
    ...times,
  ],
  unmapped: {
    guestList: 'The names are mapped, and how many have arrived.',
    additionalGuestDetails: 'The names of all guests are mapped.',
    fullyCheckedIn: 'How many have arrived is mapped.',
    ...because(NO_HOME, 'language locale'),
    disableNotifications: TECHNICAL,
    onlineConferencingLogin: 'It is valid for the event on Wix only.',
    anonymized: TECHNICAL,
    marketingConsent: CONSENT,
    extendedFields: OF_APPS,
    revision: TECHNICAL,
    event: SAME_EVENT,
    member: MEMBER,
  },
  risks: [
    risk.info('RSVP_AS_LIST', always, {
      message: 'Insites registers people by tickets only: answers to invitations are kept as a list.',
      advice: 'For events still to come, make a tier at no price and tickets for those who said yes.',
    }),
  ],
});

/** The list of everyone who registered, however they did. */
const eventGuests = databaseStep('wix_event_guest', 'Wix event guests', {
  id: 'eventGuests',
  title: 'Guest lists',
  wixEntity: 'EventGuest',
  dependsOn: ['events', 'contacts', 'members'],
  fields: [
    ...key,
    text('guestType', 'kind'),
    text('attendanceStatus', 'attendance'),
    text('guestDetails.firstName', 'first_name'),
    text('guestDetails.lastName', 'last_name'),
    email('guestDetails.email', 'email'),
    text('guestDetails.phone', 'phone'),
    text('guestDetails.address', 'address'),
    flag('guestDetails.checkedIn', 'arrived'),
    integer('totalGuests', 'guests'),
    text('orderNumber', 'wix_order_number'),
    text('ticketNumber', 'wix_ticket_number'),
    rows('guestDetails.formResponse[]', ANSWER, 'answers'),
    ...times,
  ],
  unmapped: {
    attendanceStatusUpdatedDate: NO_HOME,
    guestDetails: 'Name, addresses, answers and arrival are mapped.',
    tickets: 'The tickets are a step of their own.',
    additionalDetails: 'The order or the RSVP has it.',
    ...because(NO_HOME, 'secondaryLanguageCode locale'),
    revision: TECHNICAL,
    event: SAME_EVENT,
    member: MEMBER,
    rsvp: 'RSVPs are a step of their own.',
    order: 'The number of the order is mapped.',
    ticket: 'The number of the ticket is mapped.',
  },
  risks: [
    risk.info('GUESTS_TWICE', always, {
      message: 'Guests repeat what RSVPs, orders and tickets say, in one list for each event.',
      advice: 'Leave the step out if nobody needs the list.',
    }),
  ],
});

/** What becomes of Wix Events in Insites. */
export const steps = [
  events,
  ticketDefinitions,
  ticketProducts,
  ticketBuyers,
  eventOrders,
  eventTickets,
  eventRsvps,
  eventGuests,
];
