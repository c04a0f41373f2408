import { guestReference, phoneRules } from '../../migration/rules/index.ts';
import type { FieldRule, UnmappedField, ValueMap } from '../../contract/step-definition.ts';

// Where the fields of services and bookings go in Insites' Ecommerce module. One table for each entity.

const SERVICE = { step: 'bookingServices', entity: 'BookingService' } as const;
const CONTACT = { step: 'contacts', entity: 'Contact' } as const;
const BOOKING = { step: 'bookings', entity: 'Booking' } as const;

const KEPT_BY_IMPORTS = 'Kept by imports; the REST API sets it to the time of the write.';
const FETCHED = 'Insites fetches the file from Wix.';
const TECHNICAL = 'It says something about the record in Wix only.';
const SET_UP = 'Insites takes no bookings: how they are taken is set up anew where they will be.';
const RECORDED = 'The step `bookingRecords` keeps it.';
const THEIR_OWN = 'A record of its own, which another step moves.';

const ENABLED: ValueMap = [
  ['true', 'disabled'],
  ['false', 'enabled'],
];

const times: readonly FieldRule[] = [
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

/** A fact of a service for which Insites has no column of its own. */
function fact(source: string, name: string, more: Partial<FieldRule> & Pick<FieldRule, 'type'>): FieldRule {
  return { source, target: `custom_field.wix_service_${name}`, transform: 'COPY', ...more };
}

/** Service to product. */
export const serviceFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: 'name', with: ['slug', 'id'], target: 'product_name', transform: 'FALLBACK' },
  { source: 'slug', target: 'slug', transform: 'COPY' },
  { source: 'tagLine', target: 'short_description', transform: 'COPY' },
  { source: 'description', target: 'long_description', transform: 'COPY' },
  { source: 'hidden', target: 'status', transform: 'VALUE_MAP', valueMap: ENABLED, default: 'enabled' },
  { source: 'hidden', target: 'is_website_display', transform: 'NOT', default: true },
  { source: 'payment.fixed.price.amount', target: 'regular_price', transform: 'NUMBER', lossy: true },
  { source: 'payment.varied.defaultPrice.amount', target: 'regular_price', transform: 'NUMBER', lossy: true },
  {
    source: 'payment.subscription.amountPerBillingCycle.amount',
    target: 'regular_price',
    transform: 'NUMBER',
    lossy: true,
    default: 0,
    note: 'One instalment. Services that are free or priced by a text have 0.',
  },
  { source: 'mainImage.url', target: 'product_image', transform: 'UPLOAD', note: FETCHED },
  {
    source: 'images[].url',
    target: 'gallery_1',
    transform: 'UPLOAD_LIST',
    note: 'A gallery holds uuids of attachments: the step `galleries` of the setup makes them after the import.',
  },
  { source: 'seo.title', target: 'meta_title', transform: 'COPY' },
  { source: 'seo.title', target: 'is_use_meta_title', transform: 'IS_PRESENT' },
  { source: 'seo.description', target: 'meta_description', transform: 'COPY' },
  { source: 'seo.description', target: 'is_use_meta_description', transform: 'IS_PRESENT' },
  fact('id', 'id', { type: 'string', note: 'Finds the row again when it was written by REST.' }),
  fact('type', 'type', { type: 'string' }),
  fact('category.name', 'category', { type: 'string' }),
  fact('defaultCapacity', 'capacity', { type: 'integer', transform: 'INTEGER' }),
  fact('payment.rateType', 'rate_type', { type: 'string' }),
  fact('payment.customDescription', 'price_text', { type: 'string' }),
  fact('payment.subscription.totalPayments', 'instalments', { type: 'integer', transform: 'INTEGER' }),
  fact('payment.fixed.deposit.amount', 'deposit', { type: 'float', transform: 'NUMBER', lossy: true }),
  fact('payment.varied.deposit.amount', 'deposit', { type: 'float', transform: 'NUMBER', lossy: true }),
  fact('optionsAndVariants.raw', 'variants', {
    type: 'string',
    transform: 'JSON_TEXT',
    note: 'What can be chosen and the price of each choice, as Wix has it.',
  }),
  fact('schedule.durations', 'durations', { type: 'array', transform: 'LIST', note: 'Minutes.' }),
  fact('schedule.sessionDurations', 'durations', {
    type: 'array',
    transform: 'LIST',
    note: 'Where Wix computes none: it ignores these where the price depends on the length.',
  }),
  fact('schedule.firstSessionStart', 'starts', { type: 'datetime', transform: 'DATE_TIME' }),
  fact('schedule.lastSessionEnd', 'ends', { type: 'datetime', transform: 'DATE_TIME' }),
  fact('locations[].calculatedAddress.formattedAddress', 'locations', {
    type: 'string',
    transform: 'JSON_ROWS',
    with: ['locations[].business.name', 'locations[].type'],
  }),
  fact('staffMembers[].name', 'staff', { type: 'string', transform: 'JOIN' }),
  fact('policy.description', 'policy', { type: 'string' }),
  fact('urls.servicePage.url', 'url', { type: 'string', note: 'The old address, for redirects.' }),
  ...times,
];

export const serviceUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: 'The record as Wix sent it; the fields are mapped one by one.' },
  { source: 'sortOrder', reason: 'The order of products is set up anew.' },
  { source: 'images', reason: 'The files move; Insites computes their size itself.' },
  { source: 'mainImage', reason: 'The file moves; Insites computes its size itself.' },
  { source: 'coverImage', reason: 'It belongs to the layout of the new site.' },
  {
    source: 'category',
    reason: 'Its name is kept as text; the rest says something about the record in Wix only.',
  },
  { source: 'formId', reason: 'The same as `form`.' },
  { source: 'form', reason: 'Forms are moved by their own step.' },
  {
    source: 'payment',
    reason: 'Price, deposit and instalments are mapped; the ways to pay are set up anew.',
  },
  { source: 'onlineBooking', reason: SET_UP },
  { source: 'conferencingEnabled', reason: SET_UP },
  { source: 'locations', reason: 'Name and address are kept as text; the rest follows from them.' },
  {
    source: 'policy',
    reason: 'What customers are told is kept; the rules are set up anew where bookings will be taken.',
  },
  { source: 'schedule', reason: 'Times and lengths are kept; the rest follows from them.' },
  { source: 'staffResourceIds', reason: 'The names of the staff are kept as text.' },
  { source: 'staffDetails', reason: 'The same as `staffMembers`.' },
  { source: 'staffMembers', reason: THEIR_OWN },
  { source: 'serviceResources', reason: SET_UP },
  { source: 'mainSlug', reason: 'Its name is `slug`.' },
  {
    source: 'supportedSlugs',
    reason: 'Wix leads them to the page itself; redirects start from its address.',
  },
  { source: 'urls', reason: 'The page about the service is kept; the others have no counterpart.' },
  {
    source: 'seo',
    reason: 'Insites has title and description; other tags belong to the layout of the new site.',
  },
  {
    source: 'addOnGroups',
    reason: 'Ids without names and prices: Wix gives those out to apps of its own only.',
  },
  {
    source: 'addOnDetails',
    reason: 'Ids without names and prices: Wix gives those out to apps of its own only.',
  },
  { source: 'taxableAddressType', reason: 'Taxes are set up anew.' },
  { source: 'primaryResourceTypeId', reason: SET_UP },
  { source: 'primaryResourceType', reason: SET_UP },
  { source: 'optionsAndVariants', reason: 'Kept whole as text.' },
  { source: 'appId', reason: TECHNICAL },
  { source: 'createdByAppId', reason: TECHNICAL },
  { source: 'extendedFields', reason: 'Fields of Wix apps that are not moved.' },
  { source: 'revision', reason: TECHNICAL },
];

const STATUS: ValueMap = [
  ['CONFIRMED', 'Completed'],
  ['CREATED', 'Open'],
  ['PENDING', 'Open'],
  ['WAITING_LIST', 'Open'],
  ['CANCELED', 'Cancelled'],
  ['DECLINED', 'Cancelled'],
];

const PAYMENT_STATUS: ValueMap = [
  ['PAID', 'Paid'],
  ['EXEMPT', 'Paid'],
  ['PARTIALLY_PAID', 'Part Paid'],
  ['NOT_PAID', 'Unpaid'],
  ['REFUNDED', 'Refunded'],
  ['FAILED', 'Declined'],
  ['UNDEFINED', 'Other'],
];

const PHONE_COUNTRY = { with: ['contactDetails.countryCode'] };

const ADDRESS: readonly (readonly [path: string, field: string])[] = [
  ['addressLine', 'address_1'],
  ['addressLine2', 'address_2'],
  ['city', 'city'],
  ['subdivision', 'state'],
  ['postalCode', 'postcode'],
  ['countryFullname', 'country'],
  ['country', 'country_code'],
];

/** Wix tells what a booking cost in its order only. */
const PRICE =
  'What the service costs today: Wix tells what a booking cost in its order only, and these bookings have none.';
const PARTICIPANTS = ['totalParticipants', 'participantsChoices[].numberOfParticipants'] as const;

/** What a booking knows of somebody who is no contact, beside the address. */
export const bookingGuestFields: readonly FieldRule[] = [
  { source: 'contactDetails.firstName', target: 'first_name', transform: 'COPY' },
  { source: 'contactDetails.lastName', target: 'last_name', transform: 'COPY' },
  ...phoneRules('contactDetails.phone', 'mobile', PHONE_COUNTRY),
];

/** Booking to order. */
export const bookingFields: readonly FieldRule[] = [
  { source: 'service.payment.fixed.price.currency', target: 'currency', transform: 'COPY' },
  ...['total_amount', 'order_total', 'subtotal_amount'].map((target): FieldRule => ({
    source: 'service.payment.fixed.price.amount',
    with: PARTICIPANTS,
    target,
    transform: 'TIMES',
    lossy: true,
    note: PRICE,
  })),
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: 'createdAt', target: 'date_time', transform: 'DATE_TIME' },
  { source: 'status', target: 'order_status', transform: 'VALUE_MAP', valueMap: STATUS, default: 'Open' },
  {
    source: 'paymentStatus',
    target: 'order_payment_status',
    transform: 'VALUE_MAP',
    valueMap: PAYMENT_STATUS,
  },
  { source: 'id', target: 'order_reference', transform: 'PREFIX', argument: 'wix-booking-' },
  { source: 'contact.id', target: 'order_contact.uuid', transform: 'REFERENCE', reference: CONTACT },
  guestReference('bookingGuests', 'contactDetails.email', 'order_contact.uuid'),
  { source: 'contactDetails.firstName', target: 'order_contact_first_name', transform: 'COPY' },
  { source: 'contactDetails.lastName', target: 'order_contact_last_name', transform: 'COPY' },
  { source: 'contactDetails.email', target: 'order_contact_email', transform: 'EMAIL' },
  ...phoneRules('contactDetails.phone', 'order_contact', PHONE_COUNTRY),
  ...ADDRESS.map(([path, field]): FieldRule => ({
    source: `contactDetails.fullAddress.${path}`,
    target: `billing_${field}`,
    transform: 'COPY',
  })),
  {
    source: 'contactDetails.fullAddress.streetName',
    with: ['contactDetails.fullAddress.streetNumber'],
    target: 'billing_address_1',
    transform: 'JOIN',
    argument: ' ',
    note: 'Where Wix keeps street and number instead of a line.',
  },
  { source: 'id', target: 'custom_field.wix_booking_id', transform: 'COPY', type: 'string' },
  { source: 'status', target: 'custom_field.wix_booking_status', transform: 'COPY', type: 'string' },
  {
    source: 'startDate',
    target: 'custom_field.wix_booking_starts',
    transform: 'DATE_TIME',
    type: 'datetime',
  },
  { source: 'endDate', target: 'custom_field.wix_booking_ends', transform: 'DATE_TIME', type: 'datetime' },
  ...times,
];

/** Booking to the one item of its order. */
export const bookingItemFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: 'id', target: 'order.uuid', transform: 'REFERENCE', reference: BOOKING },
  { source: 'serviceId', target: 'product.uuid', transform: 'REFERENCE', reference: SERVICE },
  { source: 'title', with: ['serviceId', 'id'], target: 'order_item_name', transform: 'FALLBACK' },
  { source: 'totalParticipants', target: 'quantity', transform: 'INTEGER' },
  {
    source: 'participantsChoices[].numberOfParticipants',
    target: 'quantity',
    transform: 'SUM',
    default: 1,
  },
  {
    source: 'service.payment.fixed.price.amount',
    target: 'unit_price',
    transform: 'NUMBER',
    lossy: true,
    default: 0,
    note: PRICE,
  },
  {
    source: 'service.payment.fixed.price.amount',
    with: PARTICIPANTS,
    target: 'line_item_total',
    transform: 'TIMES',
    lossy: true,
    note: PRICE,
  },
];

const kept = (...sources: string[]): UnmappedField[] =>
  sources.map((source) => ({ source, reason: RECORDED }));

export const bookingUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: 'The record as Wix sent it; the fields are mapped one by one.' },
  { source: 'service', reason: THEIR_OWN },
  { source: 'order', reason: THEIR_OWN },
  { source: 'orderSummary', reason: 'Bookings with an order come with the orders.' },
  { source: 'staffMember', reason: THEIR_OWN },
  { source: 'resource', reason: THEIR_OWN },
  { source: 'form', reason: THEIR_OWN },
  { source: 'formId', reason: 'The same as `form`.' },
  { source: 'formSubmission', reason: THEIR_OWN },
  {
    source: 'contactDetails',
    reason: 'Name, e-mail, phone and address are mapped; the rest follows from them.',
  },
  ...kept('selectedPaymentOption', 'depositSelected', 'bookedEntity', 'serviceId', 'participantsChoices'),
  ...kept('createdBy', 'attendance', 'conferencing', 'cancellationFeeStatus', 'subscription', 'transactions'),
  ...kept('waiver', 'formValues', 'additionalFields', 'addOns', 'multiService', 'externalUserId'),
  { source: 'allowedActions', reason: 'It follows from the policy and changes with time.' },
  { source: 'cancellationFeeEnabled', reason: 'It follows from the policy at the time of booking.' },
  { source: 'doubleBooked', reason: 'It follows from the times of the bookings.' },
  { source: 'extendedFields', reason: 'Fields of Wix apps that are not moved.' },
  { source: 'appId', reason: TECHNICAL },
  { source: 'createdByAppId', reason: TECHNICAL },
  { source: 'revision', reason: TECHNICAL },
];
