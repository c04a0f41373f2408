import type { Resolvers } from '../../generated/resolvers.ts';
import { itemFields } from './line-item-resolvers.ts';
import { person } from './order-resolvers.ts';
import { convertedAmountOf, money, part, parts, plain } from './priced.ts';

/** Resolvers of abandoned checkouts. What has no resolver is on the wire under the same name. */
export const checkoutResolvers = {
  AbandonedCheckout: {
    ...plain('checkoutId', 'cartId', 'status', 'checkoutRecoveredDate', 'checkoutUrl', 'buyerLanguage'),
    ...plain('buyerInfo', 'contactDetails', 'currency', 'conversionCurrency', 'activities'),
    ...money('subtotalPrice', 'totalPrice'),
    ...parts('lineItems', 'appliedDiscounts'),
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    convertedSubtotalPrice: (checkout) => convertedAmountOf(checkout, checkout.wire.subtotalPrice),
    convertedTotalPrice: (checkout) => convertedAmountOf(checkout, checkout.wire.totalPrice),
    raw: ({ wire }) => wire,
  },
  AbandonedCheckoutBuyerInfo: {
    contact: ({ contactId }) => person('Contact', contactId),
    member: ({ memberId }) => person('Member', memberId),
  },
  AbandonedCheckoutLineItem: {
    ...plain('id', 'productName', 'catalogReference', 'quantity', 'descriptionLines'),
    ...money('price', 'priceBeforeDiscounts'),
    ...itemFields,
    convertedPrice: (item) => convertedAmountOf(item, item.wire.price),
    convertedPriceBeforeDiscounts: (item) => convertedAmountOf(item, item.wire.priceBeforeDiscounts),
  },
  AbandonedCheckoutDiscount: {
    ...plain('discountType', 'lineItemIds'),
    ...part('coupon', 'merchantDiscount', 'discountRule'),
  },
  AbandonedCheckoutCoupon: {
    ...plain('id', 'code', 'name'),
    ...money('amount'),
    convertedAmount: (coupon) => convertedAmountOf(coupon, coupon.wire.amount),
  },
  AbandonedCheckoutMerchantDiscount: {
    ...plain('percentage'),
    ...money('amount'),
    convertedAmount: (discount) => convertedAmountOf(discount, discount.wire.amount),
  },
  AbandonedCheckoutDiscountRule: {
    ...plain('id', 'name'),
    ...money('amount'),
    convertedAmount: (rule) => convertedAmountOf(rule, rule.wire.amount),
  },
  AbandonedCheckoutActivity: { createdAt: ({ createdDate }) => createdDate },
} satisfies Resolvers;
