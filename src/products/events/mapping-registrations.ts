import { guestReference, phoneRules } from '../../migration/rules/index.ts';
import type { FieldRule, UnmappedField, ValueMap } from '../../contract/step-definition.ts';

// Where those who registered for events go in Insites. One table for each entity.

const EVENT = { step: 'events', entity: 'Event' } as const;
const DIVISION = { step: 'ticketDefinitions', entity: 'TicketDefinition' } as const;
const TIER = { step: 'ticketDefinitions', entity: 'TicketPricingTier' } as const;
const CONTACT = { step: 'contacts', entity: 'Contact' } as const;
const ORDER = { step: 'eventOrders', entity: 'EventOrder' } as const;

const KEPT_BY_IMPORTS = 'Kept by imports; the REST API sets it to the time of the write.';
const RAW = 'The record as Wix sent it; the fields are mapped one by one.';
const TECHNICAL = 'It says something about the record in Wix only.';
const NO_HOME = 'Insites has no column for it.';
const MEMBER = 'Members are contacts: the contact is mapped.';
const ON_WIX = 'It leads to Wix, which ends with the move.';

const ORDER_STATUS: ValueMap = [
  ['PAID', 'Completed'],
  ['FREE', 'Completed'],
  ['OFFLINE_PENDING', 'Processing'],
  ['AUTHORIZED', 'Processing'],
  ['PARTIALLY_PAID', 'Processing'],
  ['PENDING', 'Open'],
  ['INITIATED', 'Open'],
  ['CANCELED', 'Cancelled'],
  ['DECLINED', 'Other'],
  ['VOIDED', 'Other'],
  ['NA_ORDER_STATUS', 'Other'],
  ['UNKNOW_ORDER_STATUS', 'Other'],
];

const PAYMENT_STATUS: ValueMap = [
  ['PAID', 'Paid'],
  ['FREE', 'Paid'],
  ['PARTIALLY_PAID', 'Part Paid'],
  ['OFFLINE_PENDING', 'Unpaid'],
  ['INITIATED', 'Unpaid'],
  ['PENDING', 'Pending Funds'],
  ['AUTHORIZED', 'Pending Funds'],
  ['DECLINED', 'Declined'],
  ['CANCELED', 'Other'],
  ['VOIDED', 'Other'],
  ['NA_ORDER_STATUS', 'Other'],
  ['UNKNOW_ORDER_STATUS', 'Other'],
];

/** What an order of tickets knows of a buyer who is no contact, beside the address. */
export const ticketBuyerFields: readonly FieldRule[] = [
  { source: 'firstName', target: 'first_name', transform: 'COPY' },
  { source: 'lastName', target: 'last_name', transform: 'COPY' },
];

/** Order of tickets to order. */
export const orderFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: 'id', target: 'order_number', transform: 'COPY', note: 'The number of an order is its id.' },
  { source: 'id', target: 'order_reference', transform: 'PREFIX', argument: 'wix-event-' },
  { source: 'createdAt', target: 'date_time', transform: 'DATE_TIME' },
  {
    source: 'status',
    target: 'order_status',
    transform: 'VALUE_MAP',
    valueMap: ORDER_STATUS,
    lossy: true,
    default: 'Other',
  },
  {
    source: 'status',
    target: 'order_payment_status',
    transform: 'VALUE_MAP',
    valueMap: PAYMENT_STATUS,
    lossy: true,
  },
  { source: 'contact.id', target: 'order_contact.uuid', transform: 'REFERENCE', reference: CONTACT },
  guestReference('ticketBuyers', 'email', 'order_contact.uuid'),
  { source: 'firstName', target: 'order_contact_first_name', transform: 'COPY' },
  { source: 'lastName', target: 'order_contact_last_name', transform: 'COPY' },
  { source: 'email', target: 'order_contact_email', transform: 'EMAIL' },
  { source: 'totalPrice.currency', target: 'currency', transform: 'COPY' },
  {
    source: 'totalPrice.amount',
    with: [
      'invoice.subTotal.amount',
      'invoice.tax.amount.amount',
      'invoice.discount.amount.amount',
      'invoice.addedFees.amount',
    ],
    target: 'subtotal_amount',
    transform: 'NET_SUBTOTAL',
    lossy: true,
    note: 'Without tax: subtotal, tax and fees less the discount are the total.',
  },
  {
    source: 'invoice.addedFees.amount',
    target: 'processing_fee',
    transform: 'NUMBER',
    lossy: true,
    note: 'Only fees that were added to the prices.',
  },
  { source: 'paid.amount', target: 'total_amount_paid', transform: 'NUMBER', lossy: true },
  { source: 'invoice.tax.amount.amount', target: 'total_tax_amount', transform: 'NUMBER', lossy: true },
  {
    source: 'invoice.discount.amount.amount',
    target: 'total_discount_amount',
    transform: 'NUMBER',
    lossy: true,
  },
  { source: 'totalPrice.amount', target: 'total_amount', transform: 'NUMBER', lossy: true },
  { source: 'totalPrice.amount', target: 'order_total', transform: 'NUMBER', lossy: true },
  { source: 'status', target: 'custom_field.wix_status', transform: 'COPY', type: 'string' },
  { source: 'method', target: 'custom_field.wix_payment_method', transform: 'COPY', type: 'string' },
  { source: 'channel', target: 'custom_field.wix_channel', transform: 'COPY', type: 'string' },
  { source: 'archived', target: 'custom_field.wix_archived', transform: 'BOOLEAN', type: 'boolean' },
  {
    source: 'eventId',
    target: 'custom_field.wix_event',
    transform: 'REFERENCE',
    type: 'string',
    reference: EVENT,
  },
  {
    source: 'paymentTransaction.transactionId',
    target: 'custom_field.wix_transaction_id',
    transform: 'COPY',
    type: 'string',
  },
  {
    source: 'checkoutForm[].inputName',
    with: ['checkoutForm[].value', 'checkoutForm[].values'],
    target: 'custom_field.wix_form',
    transform: 'JSON_ROWS',
    type: 'string',
  },
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

/** Ticket of an order to order item: one for each ticket. */
export const orderItemFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: '^.id', target: 'order.uuid', transform: 'REFERENCE', reference: ORDER },
  {
    source: 'ticketDefinitionId',
    target: 'product.uuid',
    transform: 'REFERENCE',
    reference: { step: 'ticketProducts', entity: 'TicketProduct' },
  },
  { source: 'name', with: ['id'], target: 'order_item_name', transform: 'FALLBACK' },
  { source: 'id', target: 'sku', transform: 'COPY', note: 'The number of a ticket is its id.' },
  { source: 'price.amount', target: 'unit_price', transform: 'NUMBER', lossy: true, default: 0 },
  { source: 'price.amount', target: 'line_item_total', transform: 'NUMBER', lossy: true },
];

/** What was paid for an order of tickets. */
export const paymentFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: 'id', target: 'order.uuid', transform: 'REFERENCE', reference: ORDER },
  { source: 'paid.amount', target: 'amount', transform: 'NUMBER', lossy: true, default: 0 },
  { source: 'paid.currency', target: 'currency', transform: 'COPY' },
  { source: 'createdAt', target: 'date_time', transform: 'DATE_TIME' },
  {
    source: 'paymentTransaction.method',
    with: ['method'],
    target: 'payment_method_name',
    transform: 'FALLBACK',
  },
  { source: 'paymentTransaction.transactionId', target: 'payment_gateway_details', transform: 'COPY' },
];

export const orderUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: RAW },
  { source: 'orderNumber', reason: 'The same as `id`.' },
  { source: 'confirmed', reason: 'It follows from the status.' },
  { source: 'reservationId', reason: TECHNICAL },
  { source: 'snapshotId', reason: TECHNICAL },
  { source: 'fullName', reason: 'First and last name are mapped.' },
  { source: 'ticketsQuantity', reason: 'Each ticket becomes an item of the order.' },
  { source: 'ticketsPdf', reason: ON_WIX },
  { source: 'tickets', reason: 'Name, number and price are mapped; the tickets are a step of their own.' },
  { source: 'invoice', reason: 'The sums are mapped; the items follow from the tickets.' },
  { source: 'anonymized', reason: TECHNICAL },
  { source: 'fullyCheckedIn', reason: 'Each ticket says whether its guest has arrived.' },
  { source: 'paymentTransaction', reason: 'Its id and the method are kept.' },
  { source: 'marketingConsent', reason: 'Contacts say whether they take e-mails.' },
  { source: 'event', reason: 'The same as the id of the event, which is mapped.' },
  { source: 'member', reason: MEMBER },
];

/** Ticket to ticket. */
export const ticketFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: 'event.id', target: 'event.uuid', transform: 'REFERENCE', reference: EVENT },
  {
    source: 'ticketDefinitionId',
    target: 'event_pricing_division.uuid',
    transform: 'REFERENCE',
    reference: DIVISION,
  },
  {
    source: 'ticketDefinitionId',
    target: 'event_pricing_tier.uuid',
    transform: 'REFERENCE',
    reference: TIER,
  },
  { source: 'contact.id', target: 'contact.uuid', transform: 'REFERENCE', reference: CONTACT },
  { source: 'guestDetails.firstName', target: 'contact_first_name', transform: 'COPY' },
  { source: 'guestDetails.lastName', target: 'contact_last_name', transform: 'COPY' },
  { source: 'guestDetails.email', target: 'contact_email', transform: 'EMAIL' },
  ...phoneRules('guestDetails.phone', 'contact'),
  { source: 'price.amount', target: 'price', transform: 'NUMBER', lossy: true },
  {
    source: 'canceled',
    target: 'confirmation_status',
    transform: 'VALUE_MAP',
    valueMap: [
      ['true', 'cancelled'],
      ['false', 'confirmed'],
    ],
  },
  {
    source: 'checkedInAt',
    target: 'attended_status',
    transform: 'VALUE_MAP',
    valueMap: [['*', 'attended']],
    lossy: true,
    note: 'That the guest came is kept, the time is not.',
  },
];

export const ticketUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: RAW },
  { source: 'ticketNumber', reason: 'The identity is made of it.' },
  {
    source: 'orderNumber',
    reason: 'Insites joins tickets by the number of its own order: the crosswalk leads to it.',
  },
  { source: 'name', reason: 'The pricing division has the name.' },
  { source: 'price', reason: 'The amount is mapped; its currency is that of the site.' },
  { source: 'free', reason: 'It follows from the price.' },
  { source: 'policy', reason: 'The pricing division has it.' },
  { source: 'orderStatus', reason: 'The order has it.' },
  { source: 'orderArchived', reason: 'The order has it.' },
  { source: 'orderFullName', reason: 'The order has it.' },
  { source: 'guestFullName', reason: 'First and last name are mapped.' },
  {
    source: 'guestDetails',
    reason: 'Name, address and phone number are mapped; the answers are in the order.',
  },
  { source: 'archived', reason: NO_HOME },
  { source: 'anonymized', reason: TECHNICAL },
  { source: 'checkInUrl', reason: ON_WIX },
  { source: 'ticketPdfUrl', reason: ON_WIX },
  { source: 'walletPassUrl', reason: ON_WIX },
  { source: 'channel', reason: 'The order has it.' },
  { source: 'definition', reason: 'The same as the id of the definition, which is mapped.' },
  {
    source: 'order',
    reason: 'Insites joins tickets by the number of its own order: the crosswalk leads to it.',
  },
  { source: 'member', reason: MEMBER },
];

const answers = (path: string): FieldRule => ({
  source: `${path}[].inputName`,
  with: [`${path}[].value`, `${path}[].values`],
  target: 'properties.answers',
  transform: 'JSON_ROWS',
  type: 'string',
});

const column = (source: string, name: string): FieldRule => ({
  source,
  target: `properties.${name}`,
  transform: 'COPY',
  type: 'string',
});

/** RSVP to an item of a database: Insites' tickets need a price. */
export const rsvpFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  column('id', 'wix_id'),
  { source: 'eventId', target: 'properties.event', transform: 'REFERENCE', type: 'string', reference: EVENT },
  {
    source: 'contact.id',
    target: 'properties.contact',
    transform: 'REFERENCE',
    type: 'string',
    reference: CONTACT,
  },
  column('status', 'status'),
  column('firstName', 'first_name'),
  column('lastName', 'last_name'),
  { source: 'email', target: 'properties.email', transform: 'EMAIL', type: 'string' },
  { source: 'totalGuests', target: 'properties.guests', transform: 'INTEGER', type: 'integer' },
  { source: 'guestList[].fullName', target: 'properties.guest_names', transform: 'JOIN', type: 'string' },
  { source: 'checkedInGuestCount', target: 'properties.arrived', transform: 'INTEGER', type: 'integer' },
  answers('form'),
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

export const rsvpUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: RAW },
  { source: 'guestList', reason: 'The names are mapped, and how many have arrived.' },
  { source: 'additionalGuestDetails', reason: 'The names of all guests are mapped.' },
  { source: 'fullyCheckedIn', reason: 'How many have arrived is mapped.' },
  { source: 'language', reason: NO_HOME },
  { source: 'locale', reason: NO_HOME },
  { source: 'disableNotifications', reason: TECHNICAL },
  { source: 'onlineConferencingLogin', reason: 'It is valid for the event on Wix only.' },
  { source: 'anonymized', reason: TECHNICAL },
  { source: 'marketingConsent', reason: 'Contacts say whether they take e-mails.' },
  { source: 'extendedFields', reason: 'Fields of Wix apps that are not moved.' },
  { source: 'revision', reason: TECHNICAL },
  { source: 'event', reason: 'The same as the id of the event, which is mapped.' },
  { source: 'member', reason: MEMBER },
];

/** Guest to an item of a database: the list of everyone who registered, however they did. */
export const guestFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  column('id', 'wix_id'),
  { source: 'eventId', target: 'properties.event', transform: 'REFERENCE', type: 'string', reference: EVENT },
  {
    source: 'contact.id',
    target: 'properties.contact',
    transform: 'REFERENCE',
    type: 'string',
    reference: CONTACT,
  },
  column('guestType', 'kind'),
  column('attendanceStatus', 'attendance'),
  column('guestDetails.firstName', 'first_name'),
  column('guestDetails.lastName', 'last_name'),
  { source: 'guestDetails.email', target: 'properties.email', transform: 'EMAIL', type: 'string' },
  column('guestDetails.phone', 'phone'),
  column('guestDetails.address', 'address'),
  { source: 'guestDetails.checkedIn', target: 'properties.arrived', transform: 'BOOLEAN', type: 'boolean' },
  { source: 'totalGuests', target: 'properties.guests', transform: 'INTEGER', type: 'integer' },
  column('orderNumber', 'wix_order_number'),
  column('ticketNumber', 'wix_ticket_number'),
  answers('guestDetails.formResponse'),
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

export const guestUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: RAW },
  { source: 'attendanceStatusUpdatedDate', reason: NO_HOME },
  { source: 'guestDetails', reason: 'Name, addresses, answers and arrival are mapped.' },
  { source: 'tickets', reason: 'The tickets are a step of their own.' },
  { source: 'additionalDetails', reason: 'The order or the RSVP has it.' },
  { source: 'secondaryLanguageCode', reason: NO_HOME },
  { source: 'locale', reason: NO_HOME },
  { source: 'revision', reason: TECHNICAL },
  { source: 'event', reason: 'The same as the id of the event, which is mapped.' },
  { source: 'member', reason: MEMBER },
  { source: 'rsvp', reason: 'RSVPs are a step of their own.' },
  { source: 'order', reason: 'The number of the order is mapped.' },
  { source: 'ticket', reason: 'The number of the ticket is mapped.' },
];
