import { guestContacts, orderContact } from '../../migration/rules/guest-contacts.ts';
import { reference, rowsOf } from '../../migration/rules/references.ts';
import { missing, NOTHING_TO_DO, oneOf, risk } from '../../migration/rules/risks.ts';
import { firstOf, rows } from '../../migration/rules/several-values.ts';
import { times } from '../../migration/rules/shared.ts';
import { child, step } from '../../migration/rules/steps.ts';
import { because, TECHNICAL } from '../../migration/rules/unmapped.ts';
import { decimal, flag, prefixed, text, time, word } from '../../migration/rules/values.ts';
import { events, ticketProducts } from './migration-events.ts';

const EVENT_ORDER = { step: 'eventOrders', entity: 'EventOrder' };

/** What somebody answered in the form of an event. */
export const ANSWER = ['inputName', 'value', 'values'];

/** What is kept of what a discount was given for. */
const DISCOUNT = ['coupon.name', 'coupon.code', 'paidPlan.name', 'amount.amount'];

export const SAME_EVENT = 'The same as the id of the event, which is mapped.';
export const MEMBER = 'Members are contacts: the contact is mapped.';
export const ON_WIX = 'It leads to Wix, which ends with the move.';
export const CONSENT = 'Contacts say whether they take e-mails.';
export const FULL_READ =
  'Wix cannot say which of them changed since a point in time: the step is a full read in the final sync, too.';

const ORDER_STATUS = {
  'PAID FREE': 'Completed',
  'OFFLINE_PENDING AUTHORIZED PARTIALLY_PAID': 'Processing',
  'PENDING INITIATED': 'Open',
  CANCELED: 'Cancelled',
  'DECLINED VOIDED NA_ORDER_STATUS UNKNOW_ORDER_STATUS': 'Other',
};

const PAYMENT_STATUS = {
  'PAID FREE': 'Paid',
  PARTIALLY_PAID: 'Part Paid',
  'OFFLINE_PENDING INITIATED': 'Unpaid',
  'PENDING AUTHORIZED': 'Pending Funds',
  DECLINED: 'Declined',
  'CANCELED VOIDED NA_ORDER_STATUS UNKNOW_ORDER_STATUS': 'Other',
};

export const eventOrders = step({
  id: 'eventOrders',
  title: 'Orders of tickets with their items',
  wixEntity: 'EventOrder',
  since: null,
  dependsOn: ['events', 'ticketProducts', 'contacts', 'ticketBuyers', 'orders'],
  entity: 'order',
  dedupe: ['order_reference'],
  fields: [
    text('id', 'order_number', { note: 'The number of an order is its id.' }),
    prefixed('id', 'order_reference', 'wix-event-'),
    time('createdAt', 'date_time'),
    word('status', 'order_status', ORDER_STATUS, { lossy: true, default: 'Other' }),
    word('status', 'order_payment_status', PAYMENT_STATUS, { lossy: true }),
    ...orderContact({ contact: 'contact.id', guests: 'ticketBuyers', email: 'email' }),
    text('totalPrice.currency', 'currency'),
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
    decimal('invoice.addedFees.amount', 'processing_fee', {
      note: 'Only fees that were added to the prices.',
    }),
    decimal('paid.amount', 'total_amount_paid'),
    decimal('invoice.tax.amount.amount', 'total_tax_amount'),
    decimal('invoice.discount.amount.amount', 'total_discount_amount'),
    decimal('totalPrice.amount', 'total_amount'),
    decimal('totalPrice.amount', 'order_total'),
    text('status', 'custom_field.wix_status'),
    text('method', 'custom_field.wix_payment_method'),
    text('channel', 'custom_field.wix_channel'),
    flag('archived', 'custom_field.wix_archived'),
    reference('eventId', 'custom_field.wix_event', rowsOf(events)),
    text('paymentTransaction.transactionId', 'custom_field.wix_transaction_id'),
    rows('checkoutForm[]', ANSWER, 'custom_field.wix_form'),
    rows('invoice.discount.discounts[]', DISCOUNT, 'custom_field.wix_discounts', { lossy: true }),
    ...times,
  ],
  children: [
    child('order.uuid', EVENT_ORDER, {
      id: 'tickets',
      wixEntity: 'EventOrderItem',
      entity: 'order_item',
      key: ['id'],
      fields: [
        reference('ticketDefinitionId', 'product.uuid', rowsOf(ticketProducts)),
        firstOf(['name', 'id'], 'order_item_name'),
        text('id', 'sku', { note: 'The number of a ticket is its id.' }),
        decimal('price.amount', 'unit_price', { default: 0 }),
        decimal('price.amount', 'line_item_total'),
      ],
      constants: [{ target: 'quantity', value: 1, note: 'Each ticket is a row of its own.' }],
      assumedSize: 2,
    }),
    child('order.uuid', EVENT_ORDER, {
      id: 'payment',
      wixEntity: 'EventOrderPayment',
      path: '.',
      onlyIf: 'paid.amount',
      entity: 'payment',
      key: ['id'],
      fields: [
        decimal('paid.amount', 'amount', { default: 0 }),
        text('paid.currency', 'currency'),
        time('createdAt', 'date_time'),
        firstOf(['paymentTransaction.method', 'method'], 'payment_method_name'),
        text('paymentTransaction.transactionId', 'payment_gateway_details'),
      ],
      constants: [{ target: 'status', value: 'Paid', note: 'Only orders that are paid have it.' }],
    }),
  ],
  unmapped: {
    orderNumber: 'The same as `id`.',
    confirmed: 'It follows from the status.',
    ...because(TECHNICAL, 'reservationId snapshotId'),
    fullName: 'First and last name are mapped.',
    ticketsQuantity: 'Each ticket becomes an item of the order.',
    ticketsPdf: ON_WIX,
    tickets: 'Name, number and price are mapped; the tickets are a step of their own.',
    invoice: 'The sums are mapped, and what discounts were given for; the items follow from the tickets.',
    anonymized: TECHNICAL,
    fullyCheckedIn: 'Each ticket says whether its guest has arrived.',
    paymentTransaction: 'Its id and the method are kept.',
    marketingConsent: CONSENT,
    event: SAME_EVENT,
    member: MEMBER,
  },
  warnings: [
    FULL_READ,
    'Tickets that were bought together with products are in the orders of the shop as well: leave those out here.',
  ],
  risks: [
    risk.info('EVENT_ORDER_WITHOUT_DATE', missing('createdAt'), {
      message: 'Orders of tickets without a time of creation lack `date_time`, which imports require.',
      advice: 'Set it by hand.',
    }),
    risk.warning('EVENT_ORDER_PARTLY_PAID', oneOf('status', 'PARTIALLY_PAID'), {
      message:
        'Of orders of tickets that are paid in part Wix does not tell how much was paid: they have no payment.',
      advice: 'Enter what was paid by hand.',
    }),
    risk.info('EVENT_ORDER_STATUS_OTHER', oneOf('status', 'DECLINED', 'VOIDED', 'NA_ORDER_STATUS'), {
      message:
        'Declined and voided orders become "Other": Insites has no such status. Wix\'s own word is kept in a custom field.',
      advice: NOTHING_TO_DO,
    }),
  ],
});

export const ticketBuyers = guestContacts(eventOrders, {
  id: 'ticketBuyers',
  title: 'Buyers of tickets who are no contacts yet',
  wixEntity: 'TicketBuyer',
  after: ['guestBuyers'],
  email: 'email',
  contact: 'contact.id',
  records: 'orders of tickets',
  fields: [text('firstName', 'first_name'), text('lastName', 'last_name')],
});
