import { entityReference } from '../../gateway/entity-reference.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { deliveryOf } from './delivery.ts';
import { discountsOf } from './discounts.ts';
import { fulfillments, invoices, transactions } from './lists.ts';
import { amountOf, money, part, parts, partsOf, plain } from './priced.ts';
import type { OrderActivityRecord } from './wire.ts';

/** Resolvers of an order itself. What has no resolver is on the wire under the same name. */
export const orderResolvers = {
  Order: {
    ...plain(
      'number',
      'status',
      'paymentStatus',
      'fulfillmentStatus',
      'archived',
      'imported',
      'seenByAHuman',
    ),
    ...plain('currency', 'currencyConversionDetails', 'buyerLanguage', 'siteLanguage', 'weightUnit'),
    ...plain('taxIncludedInPrices', 'buyerInfo', 'billingInfo', 'recipientInfo', 'activities', 'channelInfo'),
    ...plain('createdBy', 'checkoutId', 'purchaseFlowId', 'customFields', 'buyerNote', 'attributionSource'),
    ...plain('businessLocation', 'tags'),
    ...part(
      'priceSummary',
      'payAfterFreeTrial',
      'balanceSummary',
      'shippingInfo',
      'taxInfo',
      'platformFeeSummary',
    ),
    ...parts('lineItems', 'additionalFees'),
    appliedDiscounts: discountsOf,
    deliverTo: ({ wire }) => deliveryOf(wire),
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    purchasedAt: ({ wire }) => wire.purchasedDate,
    taxSummaryTotal: (order) => amountOf(order, order.wire.taxSummary?.totalTax),
    extendedFields: ({ wire }) => wire.extendedFields?.namespaces,
    fulfillments: async ({ id }, _, context) => (await fulfillments(context, id)) ?? [],
    payments: async (order, _, context) =>
      partsOf(order, (await transactions(context, order.id))?.payments ?? []),
    refunds: async (order, _, context) =>
      partsOf(order, (await transactions(context, order.id))?.refunds ?? []),
    invoices: async ({ id }, _, context) => (await invoices(context, id)) ?? [],
    raw: ({ wire }) => wire,
  },
  OrderBuyerInfo: {
    contact: ({ contactId }) => person('Contact', contactId),
    member: ({ memberId }) => person('Member', memberId),
  },
  OrderCreatedBy: { member: ({ memberId }) => person('Member', memberId) },
  OrderTags: {
    tagIds: ({ tags }) => tags?.tagIds,
    privateTagIds: ({ privateTags }) => privateTags?.tagIds,
  },
  OrderPriceSummary: money('subtotal', 'shipping', 'tax', 'discount', 'totalAdditionalFees', 'total'),
  OrderBalanceSummary: {
    ...money('balance', 'paid', 'refunded', 'authorized', 'pendingRefund', 'pending', 'chargeback'),
    ...money('chargebackReversal', 'platformFees', 'totalMinusPlatformFees', 'cashRoundingAdjustment'),
  },
  OrderShippingInfo: {
    ...plain('carrierId', 'code', 'title', 'logistics'),
    ...part('cost'),
    region: ({ wire }) => wire.region?.name,
  },
  OrderShippingCost: {
    ...money('price', 'totalPriceBeforeTax', 'totalPriceAfterTax', 'discount'),
    ...part('taxInfo', 'taxDetails'),
  },
  OrderTaxInfo: { ...plain('taxExempt'), ...money('totalTax'), ...parts('taxBreakdown') },
  OrderTaxBreakdown: {
    ...plain('taxName', 'taxType', 'jurisdiction', 'jurisdictionType', 'rate'),
    ...money('aggregatedTaxAmount'),
  },
  OrderAppliedDiscount: {
    ...plain('id', 'discountType', 'lineItemIds'),
    ...part('coupon', 'merchantDiscount', 'discountRule'),
    ...parts('lineItemDiscounts'),
  },
  OrderCoupon: { ...plain('id', 'code', 'name'), ...money('amount') },
  OrderMerchantDiscount: { ...plain('discountReason', 'description'), ...money('amount') },
  OrderDiscountRule: { ...plain('id', 'name'), ...money('amount') },
  OrderLineItemDiscount: { ...plain('id'), ...money('totalDiscount') },
  OrderAdditionalFee: {
    ...plain('id', 'code', 'name', 'providerAppId', 'lineItemIds', 'source'),
    ...money('price', 'priceBeforeTax', 'priceAfterTax'),
    ...part('taxInfo', 'taxDetails'),
    taxableAddressType: ({ wire }) => wire.taxableAddress?.addressType,
  },
  OrderPlatformFeeSummary: { ...money('total', 'totalPassOn', 'totalAbsorbed'), ...parts('fees') },
  OrderPlatformFee: { ...plain('name', 'lineItemId', 'chargeType', 'percentageRate'), ...money('amount') },
  OrderActivity: {
    activityType: ({ activityType, type }) => activityType ?? type,
    createdAt: ({ createdDate }) => createdDate,
    comment: ({ merchantComment }) => merchantComment?.message,
    details: detailsOf,
  },
} satisfies Resolvers;

/** A reference to a person; null where the order names none. */
export function person(
  typename: 'Contact' | 'Member',
  id: string | null | undefined,
): ReturnType<typeof entityReference> | null {
  return typeof id === 'string' && id !== '' ? entityReference(typename, { id }) : null;
}

/** What every activity has, whatever its kind. */
const SHARED_BY_ACTIVITIES: ReadonlySet<string> = new Set([
  'id',
  'createdDate',
  'authorEmail',
  'type',
  'activityType',
]);

/** The member of an activity that belongs to its kind; null when it has none. */
function detailsOf(activity: OrderActivityRecord): unknown {
  const own = Object.entries(activity).find(
    ([key, value]) => !SHARED_BY_ACTIVITIES.has(key) && value !== null && value !== undefined,
  );
  return own?.[1] ?? null;
}
