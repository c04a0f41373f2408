import { guestContacts } from '../../migration/rules/index.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';
import { estimateOrders } from './aggregation.ts';
import { checkoutFields, checkoutUnmapped, guestFields } from './mapping-checkouts.ts';
import { discountFields, fulfillmentFields, lineItemFields, paymentFields } from './mapping-children.ts';
import { orderFields, orderUnmapped } from './mapping.ts';

const since = (time: string) => ({ filter: { updatedAt: { gte: time } } });

const guestBuyers = guestContacts({
  id: 'guestBuyers',
  title: 'Buyers who are no contacts yet',
  wixEntity: 'GuestBuyer',
  nodeType: 'Order',
  connection: 'orders',
  since,
  count: { kind: 'ESTIMATE', estimate: estimateOrders },
  derivedFrom: 'orders',
  after: [],
  email: 'buyerInfo.email',
  contact: 'buyerInfo.contact.id',
  records: 'orders',
  fields: guestFields,
  risks: [
    {
      code: 'GUEST_WITHOUT_EMAIL',
      severity: 'INFO',
      message:
        'Orders without an e-mail address, such as those of a point of sale, have no buyer who could become a contact.',
      advice: 'Nothing to do: the order keeps the name and address it was placed with.',
      when: { path: 'buyerInfo.email', is: 'MISSING' },
    },
  ],
});

const orders: StepDefinition = {
  id: 'orders',
  title: 'Orders with items, payments and parcels',
  wixEntity: 'Order',
  nodeType: 'Order',
  connection: 'orders',
  since,
  count: { kind: 'ESTIMATE', estimate: estimateOrders },
  dependsOn: ['products', 'contacts', 'members', 'guestBuyers'],
  entity: 'order',
  action: 'CREATE',
  key: 'id',
  dedupe: ['order_reference'],
  fields: orderFields,
  children: [
    {
      id: 'lineItems',
      wixEntity: 'OrderLineItem',
      path: 'lineItems[]',
      entity: 'order_item',
      key: ['^.id', 'id'],
      parent: 'order.uuid',
      fields: lineItemFields,
      constants: [{ target: 'is_fixed_tax_amount', value: false, note: 'The tax is a rate.' }],
      assumedSize: 2,
    },
    {
      id: 'discounts',
      wixEntity: 'OrderDiscount',
      path: 'appliedDiscounts[]',
      entity: 'order_discount',
      key: ['^.id', 'key'],
      parent: 'order.uuid',
      fields: discountFields,
      constants: [
        {
          target: 'discount_type',
          value: 'fixed_amount',
          note: 'Wix tells what was taken off, not by which rule.',
        },
      ],
      assumedSize: 0.2,
    },
    {
      id: 'fulfillments',
      wixEntity: 'OrderFulfillment',
      path: 'fulfillments[]',
      entity: 'order_shipping_package',
      key: ['^.id', 'id'],
      parent: 'order.uuid',
      fields: fulfillmentFields,
      assumedSize: 1,
    },
    {
      id: 'payments',
      wixEntity: 'OrderPayment',
      path: 'payments[]',
      entity: 'payment',
      key: ['^.id', 'id'],
      parent: 'order.uuid',
      fields: paymentFields,
      assumedSize: 1,
    },
  ],
  unmapped: orderUnmapped,
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
    {
      code: 'INITIALIZED_ORDERS',
      severity: 'INFO',
      message:
        'Orders whose checkout was never completed (INITIALIZED) are in no list of Wix and are not moved.',
      advice: 'Nothing to do: no one paid for them.',
    },
    {
      code: 'ORDER_PRODUCT_GONE',
      severity: 'WARNING',
      message:
        'Order items whose product was deleted, or never was one, keep name, SKU and price but refer to no product.',
      advice: 'Nothing to do, unless reports by product must be complete.',
      when: { path: 'lineItems[].product.name', is: 'MISSING' },
    },
    {
      code: 'ORDER_WITHOUT_EMAIL',
      severity: 'WARNING',
      message: 'Orders without an e-mail address refer to no contact unless Wix names one.',
      advice: 'Nothing to do: the order keeps the name and address it was placed with.',
      when: { path: 'buyerInfo.email', is: 'MISSING' },
    },
    {
      code: 'ORDER_DATE_MISSING',
      severity: 'INFO',
      message:
        'Orders without a date of purchase take the time of creation as `date_time`, which imports require.',
      advice: 'Nothing to do.',
      when: { path: 'purchasedAt', is: 'MISSING' },
    },
    {
      code: 'ORDER_ITEM_PRICE_MISSING',
      severity: 'INFO',
      message: 'Order items without a price get 0: Insites requires `unit_price`.',
      advice: 'Check them after the copy.',
      when: { path: 'lineItems[].price.amount', is: 'MISSING' },
    },
    {
      code: 'REFUNDS',
      severity: 'WARNING',
      message: 'Insites has no refunds: time, amount and reason are kept as text in a custom field.',
      advice: 'Reconcile refunds with the payment provider.',
      when: { path: 'paymentStatus', is: 'ONE_OF', values: ['FULLY_REFUNDED', 'PARTIALLY_REFUNDED'] },
    },
    {
      code: 'ORDER_STATUS_OTHER',
      severity: 'INFO',
      message:
        'Rejected orders become "Other": Insites has no such status. Wix\'s own word is kept in a custom field.',
      advice: 'Nothing to do.',
      when: { path: 'status', is: 'ONE_OF', values: ['REJECTED'] },
    },
  ],
};

const abandonedCheckouts: StepDefinition = {
  id: 'abandonedCheckouts',
  title: 'Abandoned checkouts, as a list',
  wixEntity: 'AbandonedCheckout',
  nodeType: 'AbandonedCheckout',
  connection: 'abandonedCheckouts',
  since,
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: ['products', 'contacts'],
  entity: 'database:wix_abandoned_checkout:Wix abandoned checkouts',
  action: 'CREATE',
  key: 'id',
  dedupe: ['properties.wix_id'],
  fields: checkoutFields,
  unmapped: checkoutUnmapped,
  risks: [
    {
      code: 'CHECKOUTS_END',
      severity: 'INFO',
      message: 'Abandoned checkouts are kept as a list only: nobody can go on with one on the new site.',
      advice: 'Leave the step out if nobody needs the list.',
    },
  ],
};

/** What becomes of Wix eCommerce in Insites. */
export const steps: readonly StepDefinition[] = [guestBuyers, orders, abandonedCheckouts];
