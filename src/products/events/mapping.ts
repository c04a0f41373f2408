import type { FieldRule, UnmappedField, ValueMap } from '../../contract/step-definition.ts';

// Where events and their tickets go in Insites. One table for each entity.

const EVENT = { step: 'events', entity: 'Event' } as const;

const KEPT_BY_IMPORTS = 'Kept by imports; the REST API sets it to the time of the write.';
const RAW = 'The record as Wix sent it; the fields are mapped one by one.';
const TECHNICAL = 'It says something about the record in Wix only.';
const NO_HOME = 'Insites has no column for it.';
const DERIVED = 'It follows from what is mapped.';
const REFERENCED = 'The records are steps of their own.';

const EVENT_STATUS: ValueMap = [
  ['UPCOMING', 'enabled'],
  ['STARTED', 'enabled'],
  ['ENDED', 'enabled'],
  ['CANCELED', 'disabled'],
  ['DRAFT', 'draft'],
];

/** Kind of place, whether the place is open, and whether the time is. */
const EVENT_TYPE: ValueMap = [
  ['ONLINE', 'online_event'],
  ['*+true', 'to_be_announced'],
  ['VENUE', 'venue'],
];

/** Event to event. */
export const eventFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  {
    source: 'id',
    target: 'reference_number',
    transform: 'COPY',
    note: 'Finds the row again when it was written by REST.',
  },
  { source: 'title', with: ['slug', 'id'], target: 'event_name', transform: 'FALLBACK' },
  { source: 'slug', target: 'event_slug', transform: 'COPY' },
  {
    source: 'status',
    target: 'status',
    transform: 'VALUE_MAP',
    valueMap: EVENT_STATUS,
    lossy: true,
    note: "Insites' sources name different words for the status: compare with an event of the target.",
  },
  { source: 'status', target: 'custom_field.wix_status', transform: 'COPY', type: 'string' },
  {
    source: 'dateAndTimeSettings.startDate',
    target: 'start_date_time',
    transform: 'DATE_TIME',
    note: 'With its zone: Insites refuses times without one.',
  },
  { source: 'dateAndTimeSettings.endDate', target: 'end_date_time', transform: 'DATE_TIME' },
  {
    source: 'dateAndTimeSettings.timeZoneId',
    target: 'event_time_zone',
    transform: 'COPY',
    note: 'A name of the tz database; some versions of Insites want a name of their own, such as `+1000@Canberra, Melbourne, Sydney`.',
  },
  { source: 'dateAndTimeSettings.dateAndTimeTbdMessage', target: 'notes', transform: 'COPY' },
  {
    source: 'dateAndTimeSettings.recurrenceStatus',
    target: 'custom_field.wix_recurrence',
    transform: 'COPY',
    type: 'string',
  },
  {
    source: 'dateAndTimeSettings.recurringEvents.categoryId',
    target: 'custom_field.wix_series',
    transform: 'COPY',
    type: 'string',
    note: 'The same for all events of a series.',
  },
  { source: 'shortDescription', target: 'short_description', transform: 'COPY' },
  {
    source: 'descriptionHtml',
    with: ['detailedDescription'],
    target: 'long_description',
    transform: 'FALLBACK',
  },
  { source: 'mainImage.url', target: 'event_image', transform: 'UPLOAD' },
  {
    source: 'location.type',
    with: ['location.locationTbd'],
    target: 'event_type',
    transform: 'VALUE_MAP',
    valueMap: EVENT_TYPE,
  },
  { source: 'location.name', target: 'venue_name', transform: 'COPY' },
  { source: 'location.address.addressLine', target: 'venue_address_1', transform: 'COPY' },
  {
    source: 'location.address.streetAddress.name',
    with: ['location.address.streetAddress.number'],
    target: 'venue_address_1',
    transform: 'JOIN',
    argument: ' ',
    note: 'Where Wix keeps street and number instead of a line.',
  },
  { source: 'location.address.addressLine2', target: 'venue_address_2', transform: 'COPY' },
  { source: 'location.address.city', target: 'venue_city', transform: 'COPY' },
  { source: 'location.address.subdivision', target: 'venue_state', transform: 'COPY' },
  { source: 'location.address.postalCode', target: 'venue_postcode', transform: 'COPY' },
  { source: 'location.address.country', target: 'venue_country', transform: 'COUNTRY_NAME' },
  { source: 'location.address.country', target: 'venue_country_code', transform: 'COPY' },
  { source: 'onlineConferencing.session.guestLink', target: 'link', transform: 'COPY' },
  {
    source: 'registration.externalUrl',
    target: 'link',
    transform: 'COPY',
    note: 'Where people register on another site.',
  },
  { source: 'onlineConferencing.session.sessionId', target: 'online_event_id', transform: 'COPY' },
  { source: 'onlineConferencing.session.password', target: 'password', transform: 'COPY' },
  { source: 'registration.rsvp.endDate', target: 'registration_deadline_date', transform: 'DATE_TIME' },
  { source: 'registration.type', target: 'custom_field.wix_registration', transform: 'COPY', type: 'string' },
  {
    source: 'registration.rsvp.limit',
    target: 'custom_field.wix_rsvp_limit',
    transform: 'INTEGER',
    type: 'integer',
  },
  {
    source: 'categories[].name',
    target: 'custom_field.wix_categories',
    transform: 'JOIN',
    type: 'string',
    lossy: true,
    note: 'Insites has one category for each event, a system field that is made by hand.',
  },
  {
    source: 'policies[].name',
    with: ['policies[].body'],
    target: 'custom_field.wix_policies',
    transform: 'JSON_ROWS',
    type: 'string',
  },
  {
    source: 'scheduleItems[].name',
    with: [
      'scheduleItems[].timeSlot.start',
      'scheduleItems[].timeSlot.end',
      'scheduleItems[].stageName',
      'scheduleItems[].description',
      'scheduleItems[].hidden',
    ],
    target: 'custom_field.wix_schedule',
    transform: 'JSON_ROWS',
    type: 'string',
  },
  { source: 'seoSettings.title', target: 'meta_title', transform: 'COPY' },
  { source: 'seoSettings.description', target: 'meta_description', transform: 'COPY' },
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

export const eventUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: RAW },
  { source: 'description', reason: 'The same text is mapped as HTML.' },
  { source: 'mainImage', reason: 'The picture is mapped; its size follows from it.' },
  { source: 'dateAndTimeSettings', reason: 'The times are mapped; the rest says how Wix shows them.' },
  { source: 'location', reason: 'Name, kind and address are mapped.' },
  {
    source: 'registration',
    reason: 'Prices and limits come with the ticket definitions; the rest follows from them.',
  },
  { source: 'calendarUrls', reason: 'They lead to Wix, which ends with the move.' },
  { source: 'url', reason: 'It becomes a redirect.' },
  { source: 'pageUrl', reason: 'It becomes a redirect.' },
  { source: 'form', reason: 'Insites asks for name, address and phone number of everyone who registers.' },
  { source: 'summaries', reason: DERIVED },
  { source: 'instanceId', reason: TECHNICAL },
  { source: 'guestListPublic', reason: NO_HOME },
  { source: 'userId', reason: TECHNICAL },
  {
    source: 'onlineConferencing',
    reason: 'Address, id and password are mapped; the host logs in at the provider.',
  },
  { source: 'seoSettings', reason: 'Title and description are mapped; Insites has no columns for the rest.' },
  { source: 'contactLabel', reason: TECHNICAL },
  { source: 'agendaSettings', reason: 'The schedule itself is kept as text.' },
  { source: 'displaySettings', reason: NO_HOME },
  { source: 'categories', reason: 'Their names are kept as text.' },
  { source: 'policies', reason: 'Name and text are kept as text.' },
  { source: 'scheduleItems', reason: 'Name, time, place and description are kept as text.' },
  { source: 'ticketDefinitions', reason: REFERENCED },
  { source: 'publishedAt', reason: NO_HOME },
];

/** Ticket definition to pricing division. */
export const divisionFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: 'eventId', target: 'event.uuid', transform: 'REFERENCE', reference: EVENT },
  { source: 'name', with: ['id'], target: 'name', transform: 'FALLBACK' },
  { source: 'description', with: ['policyText'], target: 'notes', transform: 'JOIN', argument: '\n\n' },
  {
    source: 'actualLimit',
    target: 'capacity',
    transform: 'INTEGER',
    note: 'Nothing where there is no limit.',
  },
  { source: 'initialLimit', target: 'capacity', transform: 'INTEGER' },
  { source: 'actualLimit', with: ['initialLimit'], target: 'total_capacity', transform: 'FALLBACK' },
  { source: 'salesDetails.unsoldCount', target: 'area_individual_tickets_remaining', transform: 'INTEGER' },
  {
    source: 'hidden',
    target: 'status',
    transform: 'VALUE_MAP',
    valueMap: [
      ['true', 'disabled'],
      ['false', 'enabled'],
    ],
  },
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

/** Ticket definition to pricing tier: one for each, at its fixed, least or first price. */
export const tierFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: 'eventId', target: 'event.uuid', transform: 'REFERENCE', reference: EVENT },
  {
    source: 'id',
    target: 'event_pricing_division.uuid',
    transform: 'REFERENCE',
    reference: { step: 'ticketDefinitions', entity: 'TicketDefinition' },
  },
  { source: 'name', with: ['id'], target: 'name', transform: 'FALLBACK' },
  { source: 'pricingMethod.fixedPrice.amount', target: 'price', transform: 'NUMBER', lossy: true },
  {
    source: 'pricingMethod.guestPrice.amount',
    target: 'price',
    transform: 'NUMBER',
    lossy: true,
    note: 'The least that a guest may choose to pay.',
  },
  {
    source: 'pricingMethod.pricingOptions[].price.amount',
    target: 'price',
    transform: 'FIRST_NUMBER',
    lossy: true,
    default: 0,
    note: 'Of several prices the first: add the others as tiers by hand.',
  },
  { source: 'salePeriod.startDate', target: 'availability_start_date', transform: 'DATE_TIME' },
  { source: 'salePeriod.endDate', target: 'availability_end_date', transform: 'DATE_TIME' },
];

/** Ticket definition to product: what is bought with an order, as Insites' connector guide has it. */
export const ticketProductFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: 'name', with: ['id'], target: 'product_name', transform: 'FALLBACK' },
  { source: 'description', target: 'short_description', transform: 'COPY' },
  { source: 'pricingMethod.fixedPrice.amount', target: 'regular_price', transform: 'NUMBER', lossy: true },
  { source: 'pricingMethod.guestPrice.amount', target: 'regular_price', transform: 'NUMBER', lossy: true },
  {
    source: 'pricingMethod.pricingOptions[].price.amount',
    target: 'regular_price',
    transform: 'FIRST_NUMBER',
    lossy: true,
    default: 0,
  },
  {
    source: 'salesDetails.unsoldCount',
    target: 'stock_level',
    transform: 'INTEGER',
    note: 'Nothing where there is no limit.',
  },
  {
    source: 'hidden',
    target: 'status',
    transform: 'VALUE_MAP',
    valueMap: [
      ['true', 'disabled'],
      ['false', 'enabled'],
    ],
    default: 'enabled',
  },
  {
    source: 'id',
    target: 'custom_field.wix_ticket_definition_id',
    transform: 'COPY',
    type: 'string',
    note: 'Finds the row again when it was written by REST.',
  },
  {
    source: 'eventId',
    target: 'custom_field.wix_event',
    transform: 'REFERENCE',
    type: 'string',
    reference: EVENT,
  },
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

export const definitionUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: RAW },
  { source: 'limited', reason: DERIVED },
  { source: 'limitPerCheckout', reason: NO_HOME },
  { source: 'pricingMethod', reason: 'The price is mapped; its currency is that of the site.' },
  { source: 'feeType', reason: "Wix's own fee to the merchant." },
  { source: 'salePeriod', reason: 'Begin and end are mapped; the rest says what Wix shows.' },
  { source: 'saleStatus', reason: DERIVED },
  { source: 'salesDetails', reason: 'What is left is mapped; what was sold follows from the tickets.' },
  { source: 'seatingDetails', reason: 'Insites draws its own maps of seats.' },
  { source: 'eventDetails', reason: 'The event is a step of its own.' },
  { source: 'extendedFields', reason: 'Fields of Wix apps that are not moved.' },
  { source: 'revision', reason: TECHNICAL },
  { source: 'event', reason: 'The same as the id of the event, which is mapped.' },
];
