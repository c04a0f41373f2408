import { guestContacts, orderContact } from '../../migration/rules/guest-contacts.ts';
import { CONTACT, reference } from '../../migration/rules/references.ts';
import { always, missing, NOTHING_TO_DO, oneOf, risk } from '../../migration/rules/risks.ts';
import { below, firstOf, phone, rows } from '../../migration/rules/several-values.ts';
import { foundAgain, times } from '../../migration/rules/shared.ts';
import { databaseStep, step } from '../../migration/rules/steps.ts';
import {
  because,
  DERIVED,
  NO_HOME,
  OF_APPS,
  TAGS,
  TECHNICAL,
  WHOLE,
} from '../../migration/rules/unmapped.ts';
import {
  decimal,
  email,
  flag,
  isPresent,
  json,
  prefixed,
  text,
  time,
  word,
} from '../../migration/rules/values.ts';
import { estimateOrders } from './aggregation.ts';
import { orderParts, party } from './migration-order-parts.ts';

const KEPT_AS_PLACED = 'Nothing to do: the order keeps the name and address it was placed with.';
const REST = 'Insites has no columns for the rest.';

/** Order, payment and fulfilment status together to Insites' order status, most telling line first. */
const ORDER_STATUS = {
  CANCELED: 'Cancelled',
  REJECTED: 'Other',
  'APPROVED+FULLY_REFUNDED': 'Refunded',
  'APPROVED+PAID+FULFILLED APPROVED+PARTIALLY_REFUNDED+FULFILLED': 'Completed',
  APPROVED: 'Processing',
  'PENDING INITIALIZED': 'Open',
};

const PAYMENT_STATUS = {
  PAID: 'Paid',
  PARTIALLY_PAID: 'Part Paid',
  NOT_PAID: 'Unpaid',
  'PENDING PENDING_MERCHANT': 'Pending Funds',
  FULLY_REFUNDED: 'Refunded',
  PARTIALLY_REFUNDED: 'Other',
  DECLINED: 'Declined',
  'CANCELED UNSPECIFIED': 'Other',
};

const orders = step({
  id: 'orders',
  title: 'Orders with items, payments and parcels',
  wixEntity: 'Order',
  count: { kind: 'ESTIMATE', estimate: estimateOrders },
  dependsOn: ['products', 'contacts', 'members', 'guestBuyers'],
  entity: 'order',
  dedupe: ['order_reference'],
  fields: [
    text('number', 'order_number'),
    prefixed('number', 'order_reference', 'wix-'),
    firstOf(['purchasedAt', 'createdAt'], 'date_time'),
    text('currency'),
    word(['status', 'paymentStatus', 'fulfillmentStatus'], 'order_status', ORDER_STATUS, {
      default: 'Other',
      lossy: true,
    }),
    word('paymentStatus', 'order_payment_status', PAYMENT_STATUS, { default: 'Other', lossy: true }),
    word(
      'fulfillmentStatus',
      'order_shipping_status',
      { FULFILLED: 'Shipped', PARTIALLY_FULFILLED: 'Partially Shipped', NOT_FULFILLED: 'Not Shipped' },
      { note: 'Insites publishes no list of words for it and does not check it.' },
    ),
    ...orderContact({
      contact: 'buyerInfo.contact.id',
      guests: 'guestBuyers',
      email: 'buyerInfo.email',
      names: 'billingInfo.contactDetails',
    }),
    ...phone('billingInfo.contactDetails.phone', 'order_contact', ['billingInfo.address.country']),
    text('billingInfo.contactDetails.company', 'order_company_name'),
    email('buyerInfo.email', 'billing_contact_email', { note: 'As it was when the order was placed.' }),
    ...party('billingInfo', 'billing'),
    ...party('deliverTo', 'shipping'),
    text('shippingInfo.logistics.instructions', 'shipping_instructions'),
    text('shippingInfo.title', 'freight_method'),
    text('shippingInfo.logistics.deliveryTime', 'freight_option'),
    // Whether the subtotal of prices that include tax holds it is found out for each order (docs/fidelity.md#order-subtotal).
    ...below('priceSummary', [
      {
        source: 'total.amount',
        with: [
          'subtotal.amount',
          'tax.amount',
          'discount.amount',
          'totalAdditionalFees.amount',
          'shipping.amount',
        ],
        target: 'subtotal_amount',
        transform: 'NET_SUBTOTAL',
        lossy: true,
        note: 'Without tax: subtotal, tax, fees and shipping less the discount are the total.',
      },
      decimal('tax.amount', 'total_tax_amount'),
      decimal('shipping.amount', 'total_shipping_amount'),
      decimal('discount.amount', 'total_discount_amount'),
      decimal('totalAdditionalFees.amount', 'processing_fee'),
      decimal('total.amount', 'total_amount'),
      decimal('total.amount', 'order_total'),
    ]),
    decimal('balanceSummary.paid.amount', 'total_amount_paid'),
    isPresent('lineItems[].subscriptionInfo.id', 'is_recurring'),
    text('buyerNote', 'notes'),
    foundAgain('custom_field.wix_order_id'),
    text('status', 'custom_field.wix_status', {
      note: "Wix's own word, which the order status cannot hold.",
    }),
    text('paymentStatus', 'custom_field.wix_payment_status'),
    text('channelInfo.type', 'custom_field.wix_channel'),
    text('channelInfo.externalOrderId', 'custom_field.wix_external_order_id'),
    flag('archived', 'custom_field.wix_archived'),
    flag('taxIncludedInPrices', 'custom_field.wix_tax_included'),
    rows('customFields[]', ['title', 'value'], 'custom_field.wix_custom_fields'),
    rows('lineItems[]', ['id', 'productName.original', 'choices'], 'custom_field.wix_item_choices', {
      argument: 'filled',
      note: 'What the buyer chose or wrote for each item: order items of Insites have no column for it.',
    }),
    rows('additionalFees[]', ['name', 'price.amount'], 'custom_field.wix_additional_fees'),
    rows('activities[]', ['createdAt', 'activityType', 'comment'], 'custom_field.wix_activities'),
    rows(
      'refunds[]',
      [
        'createdAt',
        'summary.refunded.amount',
        'details.reason',
        'raw.transactions.amount.amount',
        'raw.transactions.refundStatus',
      ],
      'custom_field.wix_refunds',
      {
        lossy: true,
        note: 'Insites has no refunds of its own. What was refunded of each payment, and how that went, stands last: Wix can leave the sum out.',
      },
    ),
    decimal('balanceSummary.refunded.amount', 'custom_field.wix_refunded_amount'),
    ...times,
  ],
  children: orderParts,
  unmapped: {
    ...because(TECHNICAL, 'imported seenByAHuman'),
    ...because(NO_HOME, 'currencyConversionDetails buyerLanguage siteLanguage'),
    weightUnit: 'A setting of the whole site in Insites.',
    buyerInfo: 'Contact and address are mapped; the rest says who was logged in.',
    lineItems: `Name, product, quantity, price and tax are mapped; ${REST}`,
    priceSummary: 'The amounts are mapped; the currency is that of the order.',
    payAfterFreeTrial: NO_HOME,
    balanceSummary: 'What was paid and refunded is mapped; the rest follows from the payments.',
    billingInfo: `Address and person are mapped; ${REST}`,
    shippingInfo: `Address, method and instructions are mapped; ${REST}`,
    recipientInfo: 'Where nothing is shipped to an address, `deliverTo` has it, which is mapped.',
    deliverTo: `Address and person are mapped; ${REST}`,
    taxInfo: 'The sum is mapped; Insites has no taxes by region.',
    taxSummaryTotal: DERIVED,
    appliedDiscounts: 'Name and amount are mapped; Insites does not keep which items a discount was for.',
    additionalFees: 'Name and price are kept as text, their sum as processing fee.',
    platformFeeSummary: "Wix's own fees to the merchant.",
    activities: 'Time, kind and comment are kept as text.',
    channelInfo: 'Channel and number are kept; the address leads back to the other platform.',
    ...because(TECHNICAL, 'createdBy checkoutId purchaseFlowId'),
    customFields: 'Title and value are kept as text.',
    extendedFields: OF_APPS,
    ...because(NO_HOME, 'attributionSource businessLocation'),
    tags: TAGS,
    fulfillments: `Carrier and tracking are mapped; ${REST}`,
    payments: `Amount, method and status are mapped; ${REST}`,
    refunds: 'Time, amounts, reason and status are kept as text.',
    invoices: 'Wix gives out ids of invoices only, not the documents.',
  },
  media: ['lineItems[].image.url'],
  setup: [
    {
      id: 'pipelines-module',
      kind: 'MANUAL',
      title: 'Install the Pipelines module',
      detail: "Insites' own lists of orders join its tables and fail without it.",
    },
  ],
  warnings: [
    'Writing order items makes Insites compute the totals of the order again: write the totals last, or compare them with `total_amount` after the copy.',
  ],
  risks: [
    risk.info('INITIALIZED_ORDERS', always, {
      message:
        'Orders whose checkout was never completed (INITIALIZED) are in no list of Wix and are not moved.',
      advice: 'Nothing to do: no one paid for them.',
    }),
    risk.warning('ORDER_PRODUCT_GONE', missing('lineItems[].product.name'), {
      message:
        'Order items whose product was deleted, or never was one, keep name, SKU and price but refer to no product.',
      advice: 'Nothing to do, unless reports by product must be complete.',
    }),
    risk.warning('ORDER_WITHOUT_EMAIL', missing('buyerInfo.email'), {
      message: 'Orders without an e-mail address refer to no contact unless Wix names one.',
      advice: KEPT_AS_PLACED,
    }),
    risk.info('ORDER_DATE_MISSING', missing('purchasedAt'), {
      message:
        'Orders without a date of purchase take the time of creation as `date_time`, which imports require.',
      advice: NOTHING_TO_DO,
    }),
    risk.info('ORDER_ITEM_PRICE_MISSING', missing('lineItems[].price.amount'), {
      message: 'Order items without a price get 0: Insites requires `unit_price`.',
      advice: 'Check them after the copy.',
    }),
    risk.warning('REFUNDS', oneOf('paymentStatus', 'FULLY_REFUNDED', 'PARTIALLY_REFUNDED'), {
      message: 'Insites has no refunds: time, amounts, reason and status are kept as text in a custom field.',
      advice: 'Reconcile refunds with the payment provider.',
    }),
    risk.info('ORDER_STATUS_OTHER', oneOf('status', 'REJECTED'), {
      message:
        'Rejected orders become "Other": Insites has no such status. Wix\'s own word is kept in a custom field.',
      advice: NOTHING_TO_DO,
    }),
  ],
});

const guestBuyers = guestContacts(orders, {
  id: 'guestBuyers',
  title: 'Buyers who are no contacts yet',
  wixEntity: 'GuestBuyer',
  after: [],
  email: 'buyerInfo.email',
  contact: 'buyerInfo.contact.id',
  records: 'orders',
  fields: [
    firstOf(['billingInfo.contactDetails.firstName', 'recipientInfo.contactDetails.firstName'], 'first_name'),
    firstOf(['billingInfo.contactDetails.lastName', 'recipientInfo.contactDetails.lastName'], 'last_name'),
    ...phone('billingInfo.contactDetails.phone', 'mobile', ['billingInfo.address.country']),
  ],
  risks: [
    risk.info('GUEST_WITHOUT_EMAIL', missing('buyerInfo.email'), {
      message:
        'Orders without an e-mail address, such as those of a point of sale, have no buyer who could become a contact.',
      advice: KEPT_AS_PLACED,
    }),
  ],
});

const OF_CHECKOUT = 'The amount is mapped; the currency is that of the checkout.';

/** Insites keeps no carts of the past. */
const abandonedCheckouts = databaseStep('wix_abandoned_checkout', 'Wix abandoned checkouts', {
  id: 'abandonedCheckouts',
  title: 'Abandoned checkouts, as a list',
  wixEntity: 'AbandonedCheckout',
  dependsOn: ['products', 'contacts', 'members'],
  fields: [
    text('id', 'wix_id'),
    text('status'),
    email('buyerInfo.email', 'email'),
    reference('buyerInfo.contact.id', 'contact', CONTACT),
    text('contactDetails.firstName', 'first_name'),
    text('contactDetails.lastName', 'last_name'),
    text('contactDetails.phone', 'phone'),
    text('currency'),
    decimal('totalPrice.amount', 'total'),
    decimal('subtotalPrice.amount', 'subtotal'),
    rows('lineItems[]', ['product.id', 'productName.original', 'sku', 'quantity', 'price.amount'], 'items'),
    time('checkoutRecoveredDate', 'recovered_at'),
    text('checkoutId', 'wix_checkout_id'),
    json('raw', 'wix_checkout', { note: WHOLE }),
    ...times,
  ],
  unmapped: {
    cartId: TECHNICAL,
    checkoutUrl: 'It leads to the checkout on Wix, which ends with the move.',
    buyerLanguage: NO_HOME,
    buyerInfo: 'Address and contact are mapped; the rest says who was logged in.',
    ...because(NO_HOME, 'contactDetails conversionCurrency'),
    subtotalPrice: OF_CHECKOUT,
    convertedSubtotalPrice: DERIVED,
    totalPrice: OF_CHECKOUT,
    convertedTotalPrice: DERIVED,
    ...because(WHOLE, 'lineItems appliedDiscounts'),
    activities: 'They tell which reminders Wix sent.',
  },
  risks: [
    risk.info('CHECKOUTS_END', always, {
      message: 'Abandoned checkouts are kept as a list only: nobody can go on with one on the new site.',
      advice: 'Leave the step out if nobody needs the list.',
    }),
  ],
});

/** What becomes of Wix eCommerce in Insites. */
export const steps = [guestBuyers, orders, abandonedCheckouts];
