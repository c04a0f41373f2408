import { identity, reference, rowsOf } from '../../migration/rules/references.ts';
import { always, missing, oneOf, present, richTextRisk, risk } from '../../migration/rules/risks.ts';
import { below, firstOf, joined, rows, street } from '../../migration/rules/several-values.ts';
import { foundAgain, shownStatus, times } from '../../migration/rules/shared.ts';
import { recordsOf, richText, step } from '../../migration/rules/steps.ts';
import { because, DERIVED, NO_HOME, OF_APPS, TECHNICAL } from '../../migration/rules/unmapped.ts';
import { decimal, integer, text, time, upload, word } from '../../migration/rules/values.ts';

export const events = step({
  id: 'events',
  title: 'Events',
  wixEntity: 'Event',
  entity: 'event',
  dedupe: ['reference_number'],
  fields: [
    foundAgain('reference_number'),
    firstOf(['title', 'slug', 'id'], 'event_name'),
    text('slug', 'event_slug'),
    word(
      'status',
      'status',
      { 'UPCOMING STARTED ENDED': 'enabled', CANCELED: 'disabled', DRAFT: 'draft' },
      {
        lossy: true,
        note: "Insites' sources name different words for the status: compare with an event of the target.",
      },
    ),
    text('status', 'custom_field.wix_status'),
    ...below('dateAndTimeSettings', [
      time('startDate', 'start_date_time', { note: 'With its zone: Insites refuses times without one.' }),
      time('endDate', 'end_date_time'),
      text('timeZoneId', 'event_time_zone', {
        note: 'A name of the tz database; some versions of Insites want a name of their own, such as `+1000@Canberra, Melbourne, Sydney`.',
      }),
      text('dateAndTimeTbdMessage', 'notes'),
      text('recurrenceStatus', 'custom_field.wix_recurrence'),
      text('recurringEvents.categoryId', 'custom_field.wix_series', {
        note: 'The same for all events of a series.',
      }),
    ]),
    text('shortDescription', 'short_description'),
    firstOf(['descriptionHtml', 'detailedDescription'], 'long_description'),
    upload('mainImage.url', 'event_image'),
    // Kind of place, whether the place is open, and whether the time is.
    word(['location.type', 'location.locationTbd'], 'event_type', {
      ONLINE: 'online_event',
      '*+true': 'to_be_announced',
      VENUE: 'venue',
    }),
    text('location.name', 'venue_name'),
    ...below('location.address', [
      text('addressLine', 'venue_address_1'),
      street('streetAddress', 'venue_address_1'),
      text('addressLine2', 'venue_address_2'),
      text('city', 'venue_city'),
      text('subdivision', 'venue_state'),
      text('postalCode', 'venue_postcode'),
      { source: 'country', target: 'venue_country', transform: 'COUNTRY_NAME' },
      text('country', 'venue_country_code'),
    ]),
    text('onlineConferencing.session.guestLink', 'link'),
    text('registration.externalUrl', 'link', { note: 'Where people register on another site.' }),
    text('onlineConferencing.session.sessionId', 'online_event_id'),
    text('onlineConferencing.session.password', 'password'),
    time('registration.rsvp.endDate', 'registration_deadline_date'),
    text('registration.type', 'custom_field.wix_registration'),
    integer('registration.rsvp.limit', 'custom_field.wix_rsvp_limit'),
    joined('categories[].name', 'custom_field.wix_categories', {
      lossy: true,
      note: 'Insites has one category for each event, a system field that is made by hand.',
    }),
    rows('policies[]', ['name', 'body'], 'custom_field.wix_policies'),
    rows(
      'scheduleItems[]',
      ['name', 'timeSlot.start', 'timeSlot.end', 'stageName', 'description', 'hidden'],
      'custom_field.wix_schedule',
    ),
    text('seoSettings.title', 'meta_title'),
    text('seoSettings.description', 'meta_description'),
    ...times,
  ],
  unmapped: {
    description: 'The same text is mapped as HTML.',
    mainImage: 'The picture is mapped; its size follows from it.',
    dateAndTimeSettings: 'The times are mapped; the rest says how Wix shows them.',
    location: 'Name, kind and address are mapped.',
    registration: 'Prices and limits come with the ticket definitions; the rest follows from them.',
    calendarUrls: 'They lead to Wix, which ends with the move.',
    ...because('It becomes a redirect.', 'url pageUrl'),
    form: 'Insites asks for name, address and phone number of everyone who registers.',
    summaries: DERIVED,
    instanceId: TECHNICAL,
    guestListPublic: NO_HOME,
    userId: TECHNICAL,
    onlineConferencing: 'Address, id and password are mapped; the host logs in at the provider.',
    seoSettings: 'Title and description are mapped; Insites has no columns for the rest.',
    contactLabel: TECHNICAL,
    agendaSettings: 'The schedule itself is kept as text.',
    displaySettings: NO_HOME,
    categories: 'Their names are kept as text.',
    policies: 'Name and text are kept as text.',
    scheduleItems: 'Name, time, place and description are kept as text.',
    ticketDefinitions: 'The records are steps of their own.',
    publishedAt: NO_HOME,
  },
  media: [
    'mainImage.url',
    { source: 'detailedDescriptionFiles[]', in: 'detailedDescription' },
    { source: 'policies[].bodyFiles[]', in: 'policies[].body' },
    { source: 'scheduleItems[].descriptionFiles[]', in: 'scheduleItems[].description' },
  ],
  richTexts: [richText('description')],
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
    risk.warning('EVENT_WITHOUT_DATE', missing('dateAndTimeSettings.startDate'), {
      message: 'Events without a date, because it is still open or was never set, have none in Insites, too.',
      advice: 'Give them dates, or tell visitors in the text.',
    }),
    risk.info('EVENT_DRAFTS', oneOf('status', 'DRAFT'), {
      message: 'Drafts move as drafts where the key may read them; otherwise they are missing.',
      advice: 'Publish or delete drafts in Wix, or read with a key that sees them.',
    }),
    risk.info(
      'EVENT_SERIES',
      oneOf(
        'dateAndTimeSettings.recurrenceStatus',
        'RECURRING',
        'RECURRING_UPCOMING',
        'RECURRING_RECENTLY_ENDED',
        'RECURRING_RECENTLY_CANCELED',
      ),
      {
        message: 'Insites has no series: each event of one becomes an event of its own.',
        advice: 'Nothing to do; `wix_series` tells which belong together.',
      },
    ),
    risk.info('EVENT_FORMS', always, {
      message: 'The questions that people answer to register are not moved; their answers are kept as text.',
      advice: 'Make a form in Insites where new guests must be asked.',
    }),
  ],
});

const NO_LIMIT = 'Nothing where there is no limit.';

const ofEvent = reference('eventId', 'event.uuid', rowsOf(events));

/** The first of several prices. */
const FIRST_PRICE = {
  source: 'pricingMethod.pricingOptions[].price.amount',
  transform: 'FIRST_NUMBER',
  lossy: true,
  default: 0,
} as const;

/** A ticket definition is a pricing division with one tier, at its fixed, least or first price. */
export const ticketDefinitions = step({
  id: 'ticketDefinitions',
  title: 'Ticket types with prices',
  wixEntity: 'TicketDefinition',
  dependsOn: ['events'],
  entity: 'event_pricing_division',
  dedupe: ['uuid'],
  fields: [
    ofEvent,
    firstOf(['name', 'id'], 'name'),
    joined(['description', 'policyText', 'pricingMethod.optionTexts'], 'notes', { argument: '\n\n' }),
    integer('actualLimit', 'capacity', { note: NO_LIMIT }),
    integer('initialLimit', 'capacity'),
    firstOf(['actualLimit', 'initialLimit'], 'total_capacity'),
    integer('salesDetails.unsoldCount', 'area_individual_tickets_remaining'),
    shownStatus('hidden'),
    ...times,
  ],
  children: [
    {
      id: 'tier',
      wixEntity: 'TicketPricingTier',
      path: '.',
      entity: 'event_pricing_tier',
      key: ['id'],
      parent: 'event_pricing_division.uuid',
      fields: [
        identity(),
        ofEvent,
        reference('id', 'event_pricing_division.uuid', {
          step: 'ticketDefinitions',
          entity: 'TicketDefinition',
        }),
        firstOf(['name', 'id'], 'name'),
        decimal('pricingMethod.fixedPrice.amount', 'price'),
        decimal('pricingMethod.guestPrice.amount', 'price', {
          note: 'The least that a guest may choose to pay.',
        }),
        {
          ...FIRST_PRICE,
          target: 'price',
          note: 'Of several prices the first: add the others as tiers by hand.',
        },
        time('salePeriod.startDate', 'availability_start_date'),
        time('salePeriod.endDate', 'availability_end_date'),
      ],
      constants: [{ target: 'capacity_type', value: 'individual' }],
      assumedSize: 1,
    },
  ],
  unmapped: {
    limited: DERIVED,
    limitPerCheckout: NO_HOME,
    pricingMethod: 'The price is mapped; its currency is that of the site.',
    feeType: "Wix's own fee to the merchant.",
    salePeriod: 'Begin and end are mapped; the rest says what Wix shows.',
    saleStatus: DERIVED,
    salesDetails: 'What is left is mapped; what was sold follows from the tickets.',
    seatingDetails: 'Insites draws its own maps of seats.',
    eventDetails: 'The event is a step of its own.',
    extendedFields: OF_APPS,
    revision: TECHNICAL,
    event: 'The same as the id of the event, which is mapped.',
  },
  warnings: ['Divisions and tiers have no REST API: they are imported into their tables, or made by hand.'],
  risks: [
    risk.warning('TICKET_PRICE_OPTIONS', present('pricingMethod.pricingOptions[].id'), {
      message:
        'Tickets with several prices to choose from get one tier, at the first price; all of them are in `notes`.',
      advice: 'Add the other prices as tiers by hand.',
    }),
    risk.warning('TICKET_PRICE_CHOSEN', oneOf('pricingMethod.pricingType', 'DONATION'), {
      message: 'Tickets whose price the guest chooses get the least price.',
      advice: 'Insites has no such prices: decide what they shall cost.',
    }),
  ],
});

/** What is bought with an order, as Insites' connector guide has it. */
export const ticketProducts = step({
  ...recordsOf(ticketDefinitions),
  id: 'ticketProducts',
  title: 'Ticket types, as products',
  wixEntity: 'TicketProduct',
  dependsOn: ['events', 'ticketDefinitions'],
  entity: 'product',
  dedupe: ['custom_field.wix_ticket_definition_id'],
  fields: [
    firstOf(['name', 'id'], 'product_name'),
    text('description', 'short_description'),
    decimal('pricingMethod.fixedPrice.amount', 'regular_price'),
    decimal('pricingMethod.guestPrice.amount', 'regular_price'),
    { ...FIRST_PRICE, target: 'regular_price' },
    integer('salesDetails.unsoldCount', 'stock_level', { note: NO_LIMIT }),
    shownStatus('hidden', { default: 'enabled' }),
    foundAgain('custom_field.wix_ticket_definition_id'),
    reference('eventId', 'custom_field.wix_event', rowsOf(events)),
    ...times,
  ],
  constants: [
    { target: 'is_website_display', value: false, note: 'Tickets are shown with their event.' },
    { target: 'tax_amount', value: 0, note: 'Taxes are set up anew.' },
  ],
  warnings: [
    "Insites' sources disagree: the connector guide sends tickets to Ecommerce, other tools to the Events module. The plan does both; leave this step out if orders need no products.",
  ],
});
