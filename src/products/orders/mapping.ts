import { guestReference, phoneRules } from '../../migration/rules/index.ts';
import type { FieldRule, UnmappedField } from '../../contract/step-definition.ts';
import { ORDER_STATUS, PAYMENT_STATUS, SHIPPING_STATUS } from './status-maps.ts';

// Where the fields of orders go in Insites' Ecommerce module.

const CONTACT = { step: 'contacts', entity: 'Contact' } as const;

const KEPT_BY_IMPORTS = 'Kept by imports; the REST API sets it to the time of the write.';
const SNAPSHOT = 'As it was when the order was placed.';

/** The address and person of one side of an order. */
function party(source: string, target: 'billing' | 'shipping'): FieldRule[] {
  const from = (path: string): string => `${source}.${path}`;
  const copies: readonly (readonly [path: string, field: string])[] = [
    ['contactDetails.company', 'company_name'],
    ['contactDetails.firstName', 'contact_first_name'],
    ['contactDetails.lastName', 'contact_last_name'],
    ['address.addressLine', 'address_1'],
    ['address.addressLine2', 'address_2'],
    ['address.city', 'city'],
    ['address.postalCode', 'postcode'],
    ['address.countryFullname', 'country'],
    ['address.country', 'country_code'],
  ];
  return [
    ...copies.map(([path, field]): FieldRule => ({
      source: from(path),
      target: `${target}_${field}`,
      transform: 'COPY',
    })),
    {
      source: from('address.streetAddress.name'),
      with: [from('address.streetAddress.number')],
      target: `${target}_address_1`,
      transform: 'JOIN',
      argument: ' ',
      note: 'Where Wix keeps street and number instead of a line.',
    },
    {
      source: from('address.country'),
      target: `${target}_country`,
      transform: 'COUNTRY_NAME',
      note: 'Where Wix has the code only.',
    },
    {
      source: from('address.subdivisionFullname'),
      with: [from('address.subdivision')],
      target: `${target}_state`,
      transform: 'FALLBACK',
    },
    ...phoneRules(from('contactDetails.phone'), `${target}_contact`, { with: [from('address.country')] }),
  ];
}

function amount(source: string, target: string): FieldRule {
  return { source: `${source}.amount`, target, transform: 'NUMBER', lossy: true };
}

/** Order to order. */
export const orderFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: 'number', target: 'order_number', transform: 'COPY' },
  { source: 'number', target: 'order_reference', transform: 'PREFIX', argument: 'wix-' },
  { source: 'purchasedAt', with: ['createdAt'], target: 'date_time', transform: 'FALLBACK' },
  { source: 'currency', target: 'currency', transform: 'COPY' },
  {
    source: 'status',
    with: ['paymentStatus', 'fulfillmentStatus'],
    target: 'order_status',
    transform: 'VALUE_MAP',
    valueMap: ORDER_STATUS,
    default: 'Other',
    lossy: true,
  },
  {
    source: 'paymentStatus',
    target: 'order_payment_status',
    transform: 'VALUE_MAP',
    valueMap: PAYMENT_STATUS,
    default: 'Other',
    lossy: true,
  },
  {
    source: 'fulfillmentStatus',
    target: 'order_shipping_status',
    transform: 'VALUE_MAP',
    valueMap: SHIPPING_STATUS,
    note: 'Insites publishes no list of words for it and does not check it.',
  },
  {
    source: 'buyerInfo.contact.id',
    target: 'order_contact.uuid',
    transform: 'REFERENCE',
    reference: CONTACT,
  },
  guestReference('guestBuyers', 'buyerInfo.email', 'order_contact.uuid'),
  { source: 'buyerInfo.email', target: 'order_contact_email', transform: 'EMAIL' },
  { source: 'billingInfo.contactDetails.firstName', target: 'order_contact_first_name', transform: 'COPY' },
  { source: 'billingInfo.contactDetails.lastName', target: 'order_contact_last_name', transform: 'COPY' },
  ...phoneRules('billingInfo.contactDetails.phone', 'order_contact', {
    with: ['billingInfo.address.country'],
  }),
  { source: 'billingInfo.contactDetails.company', target: 'order_company_name', transform: 'COPY' },
  { source: 'buyerInfo.email', target: 'billing_contact_email', transform: 'EMAIL', note: SNAPSHOT },
  ...party('billingInfo', 'billing'),
  ...party('deliverTo', 'shipping'),
  { source: 'shippingInfo.logistics.instructions', target: 'shipping_instructions', transform: 'COPY' },
  { source: 'shippingInfo.title', target: 'freight_method', transform: 'COPY' },
  { source: 'shippingInfo.logistics.deliveryTime', target: 'freight_option', transform: 'COPY' },
  {
    source: 'priceSummary.total.amount',
    with: [
      'priceSummary.subtotal.amount',
      'priceSummary.tax.amount',
      'priceSummary.discount.amount',
      'priceSummary.totalAdditionalFees.amount',
      'priceSummary.shipping.amount',
    ],
    target: 'subtotal_amount',
    transform: 'NET_SUBTOTAL',
    lossy: true,
    note: 'Without tax: subtotal, tax, fees and shipping less the discount are the total.',
  },
  amount('priceSummary.tax', 'total_tax_amount'),
  amount('priceSummary.shipping', 'total_shipping_amount'),
  amount('priceSummary.discount', 'total_discount_amount'),
  amount('priceSummary.totalAdditionalFees', 'processing_fee'),
  amount('priceSummary.total', 'total_amount'),
  amount('priceSummary.total', 'order_total'),
  amount('balanceSummary.paid', 'total_amount_paid'),
  { source: 'lineItems[].subscriptionInfo.id', target: 'is_recurring', transform: 'IS_PRESENT' },
  { source: 'buyerNote', target: 'notes', transform: 'COPY' },
  {
    source: 'id',
    target: 'custom_field.wix_order_id',
    transform: 'COPY',
    type: 'string',
    note: 'Finds the row again when it was written by REST.',
  },
  {
    source: 'status',
    target: 'custom_field.wix_status',
    transform: 'COPY',
    type: 'string',
    note: "Wix's own word, which the order status cannot hold.",
  },
  { source: 'paymentStatus', target: 'custom_field.wix_payment_status', transform: 'COPY', type: 'string' },
  { source: 'channelInfo.type', target: 'custom_field.wix_channel', transform: 'COPY', type: 'string' },
  {
    source: 'channelInfo.externalOrderId',
    target: 'custom_field.wix_external_order_id',
    transform: 'COPY',
    type: 'string',
  },
  { source: 'archived', target: 'custom_field.wix_archived', transform: 'BOOLEAN', type: 'boolean' },
  {
    source: 'taxIncludedInPrices',
    target: 'custom_field.wix_tax_included',
    transform: 'BOOLEAN',
    type: 'boolean',
  },
  {
    source: 'customFields[].title',
    with: ['customFields[].value'],
    target: 'custom_field.wix_custom_fields',
    transform: 'JSON_ROWS',
    type: 'string',
  },
  {
    source: 'lineItems[].id',
    with: ['lineItems[].productName.original', 'lineItems[].choices'],
    target: 'custom_field.wix_item_choices',
    transform: 'JSON_ROWS',
    argument: 'filled',
    type: 'string',
    note: 'What the buyer chose or wrote for each item: order items of Insites have no column for it.',
  },
  {
    source: 'additionalFees[].name',
    with: ['additionalFees[].price.amount'],
    target: 'custom_field.wix_additional_fees',
    transform: 'JSON_ROWS',
    type: 'string',
  },
  {
    source: 'activities[].createdAt',
    with: ['activities[].activityType', 'activities[].comment'],
    target: 'custom_field.wix_activities',
    transform: 'JSON_ROWS',
    type: 'string',
  },
  {
    source: 'refunds[].createdAt',
    with: ['refunds[].summary.refunded.amount', 'refunds[].details.reason'],
    target: 'custom_field.wix_refunds',
    transform: 'JSON_ROWS',
    type: 'string',
    lossy: true,
    note: 'Insites has no refunds of its own.',
  },
  {
    source: 'balanceSummary.refunded.amount',
    target: 'custom_field.wix_refunded_amount',
    transform: 'NUMBER',
    type: 'float',
    lossy: true,
  },
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

const RAW = 'The record as Wix sent it; the fields are mapped one by one.';
const TECHNICAL = 'It says something about the record in Wix only.';
const NO_HOME = 'Insites has no column for it.';
const DERIVED = 'It follows from what is mapped.';

export const orderUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: RAW },
  { source: 'imported', reason: TECHNICAL },
  { source: 'seenByAHuman', reason: TECHNICAL },
  { source: 'currencyConversionDetails', reason: NO_HOME },
  { source: 'buyerLanguage', reason: NO_HOME },
  { source: 'siteLanguage', reason: NO_HOME },
  { source: 'weightUnit', reason: 'A setting of the whole site in Insites.' },
  { source: 'buyerInfo', reason: 'Contact and address are mapped; the rest says who was logged in.' },
  {
    source: 'lineItems',
    reason: 'Name, product, quantity, price and tax are mapped; Insites has no columns for the rest.',
  },
  { source: 'priceSummary', reason: 'The amounts are mapped; the currency is that of the order.' },
  { source: 'payAfterFreeTrial', reason: NO_HOME },
  {
    source: 'balanceSummary',
    reason: 'What was paid and refunded is mapped; the rest follows from the payments.',
  },
  { source: 'billingInfo', reason: 'Address and person are mapped; Insites has no columns for the rest.' },
  {
    source: 'shippingInfo',
    reason: 'Address, method and instructions are mapped; Insites has no columns for the rest.',
  },
  {
    source: 'recipientInfo',
    reason: 'Where nothing is shipped to an address, `deliverTo` has it, which is mapped.',
  },
  { source: 'deliverTo', reason: 'Address and person are mapped; Insites has no columns for the rest.' },
  { source: 'taxInfo', reason: 'The sum is mapped; Insites has no taxes by region.' },
  { source: 'taxSummaryTotal', reason: DERIVED },
  {
    source: 'appliedDiscounts',
    reason: 'Name and amount are mapped; Insites does not keep which items a discount was for.',
  },
  { source: 'additionalFees', reason: 'Name and price are kept as text, their sum as processing fee.' },
  { source: 'platformFeeSummary', reason: "Wix's own fees to the merchant." },
  { source: 'activities', reason: 'Time, kind and comment are kept as text.' },
  {
    source: 'channelInfo',
    reason: 'Channel and number are kept; the address leads back to the other platform.',
  },
  { source: 'createdBy', reason: TECHNICAL },
  { source: 'checkoutId', reason: TECHNICAL },
  { source: 'purchaseFlowId', reason: TECHNICAL },
  { source: 'customFields', reason: 'Title and value are kept as text.' },
  { source: 'extendedFields', reason: 'Fields of Wix apps that are not moved.' },
  { source: 'attributionSource', reason: NO_HOME },
  { source: 'businessLocation', reason: NO_HOME },
  { source: 'tags', reason: 'Ids without names: Wix gives out no names of tags.' },
  { source: 'fulfillments', reason: 'Carrier and tracking are mapped; Insites has no columns for the rest.' },
  {
    source: 'payments',
    reason: 'Amount, method and status are mapped; Insites has no columns for the rest.',
  },
  { source: 'refunds', reason: 'Time, amount and reason are kept as text.' },
  { source: 'invoices', reason: 'Wix gives out ids of invoices only, not the documents.' },
];
