import { phoneRules } from '../../migration/rules/index.ts';
import type { FieldRule, UnmappedField } from '../../contract/step-definition.ts';

// Where buyers without a contact and abandoned checkouts go in Insites. One table for each entity.

const CONTACT = { step: 'contacts', entity: 'Contact' } as const;

const KEPT_BY_IMPORTS = 'Kept by imports; the REST API sets it to the time of the write.';

/** What an order knows of a buyer who is no contact, beside the address. */
export const guestFields: readonly FieldRule[] = [
  {
    source: 'billingInfo.contactDetails.firstName',
    with: ['recipientInfo.contactDetails.firstName'],
    target: 'first_name',
    transform: 'FALLBACK',
  },
  {
    source: 'billingInfo.contactDetails.lastName',
    with: ['recipientInfo.contactDetails.lastName'],
    target: 'last_name',
    transform: 'FALLBACK',
  },
  ...phoneRules('billingInfo.contactDetails.phone', 'mobile', { with: ['billingInfo.address.country'] }),
];

/** Abandoned checkout to an item of a database: Insites keeps no carts of the past. */
export const checkoutFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: 'id', target: 'properties.wix_id', transform: 'COPY', type: 'string' },
  { source: 'status', target: 'properties.status', transform: 'COPY', type: 'string' },
  { source: 'buyerInfo.email', target: 'properties.email', transform: 'EMAIL', type: 'string' },
  {
    source: 'buyerInfo.contact.id',
    target: 'properties.contact',
    transform: 'REFERENCE',
    type: 'string',
    reference: CONTACT,
  },
  { source: 'contactDetails.firstName', target: 'properties.first_name', transform: 'COPY', type: 'string' },
  { source: 'contactDetails.lastName', target: 'properties.last_name', transform: 'COPY', type: 'string' },
  { source: 'contactDetails.phone', target: 'properties.phone', transform: 'COPY', type: 'string' },
  { source: 'currency', target: 'properties.currency', transform: 'COPY', type: 'string' },
  {
    source: 'totalPrice.amount',
    target: 'properties.total',
    transform: 'NUMBER',
    type: 'float',
    lossy: true,
  },
  {
    source: 'subtotalPrice.amount',
    target: 'properties.subtotal',
    transform: 'NUMBER',
    type: 'float',
    lossy: true,
  },
  {
    source: 'lineItems[].product.id',
    with: [
      'lineItems[].productName.original',
      'lineItems[].sku',
      'lineItems[].quantity',
      'lineItems[].price.amount',
    ],
    target: 'properties.items',
    transform: 'JSON_ROWS',
    type: 'string',
  },
  {
    source: 'checkoutRecoveredDate',
    target: 'properties.recovered_at',
    transform: 'DATE_TIME',
    type: 'datetime',
  },
  { source: 'checkoutId', target: 'properties.wix_checkout_id', transform: 'COPY', type: 'string' },
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

const RAW = 'The record as Wix sent it; the fields are mapped one by one.';
const TECHNICAL = 'It says something about the record in Wix only.';
const NO_HOME = 'Insites has no column for it.';
const DERIVED = 'It follows from what is mapped.';

export const checkoutUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: RAW },
  { source: 'cartId', reason: TECHNICAL },
  { source: 'checkoutUrl', reason: 'It leads to the checkout on Wix, which ends with the move.' },
  { source: 'buyerLanguage', reason: NO_HOME },
  { source: 'buyerInfo', reason: 'Address and contact are mapped; the rest says who was logged in.' },
  { source: 'contactDetails', reason: NO_HOME },
  { source: 'conversionCurrency', reason: NO_HOME },
  { source: 'subtotalPrice', reason: 'The amount is mapped; the currency is that of the checkout.' },
  { source: 'convertedSubtotalPrice', reason: DERIVED },
  { source: 'totalPrice', reason: 'The amount is mapped; the currency is that of the checkout.' },
  { source: 'convertedTotalPrice', reason: DERIVED },
  { source: 'lineItems', reason: 'Product, name, SKU, quantity and price are kept as text.' },
  { source: 'appliedDiscounts', reason: 'They are in the total.' },
  { source: 'activities', reason: 'They tell which reminders Wix sent.' },
];
