import {
  abandonedCheckouts,
  orderFulfillments,
  orderInvoices,
  orders,
  orderTransactions,
} from '@wix/ecom/meta';
import { endpoint, type ItemOf, type ResponseOf } from '../../wix/endpoint.ts';
import { permissions } from '../../wix/permissions.ts';
import type { Priced } from './priced.ts';

const ORDERS = { permission: permissions.ORDERS };
const CHECKOUTS = { permission: permissions.ABANDONED_CHECKOUTS };

/** Every read of Wix eCommerce orders. */
export const endpoints = {
  searchOrders: endpoint(orders.searchOrders, ORDERS),
  aggregateOrders: endpoint(orders.aggregateOrders, ORDERS),
  getOrder: endpoint(orders.getOrder, ORDERS),
  listFulfillments: endpoint(orderFulfillments.listFulfillmentsForMultipleOrders, {
    permission: permissions.ORDER_FULFILLMENTS,
  }),
  listTransactions: endpoint(orderTransactions.listTransactionsForMultipleOrders, {
    permission: permissions.ORDER_TRANSACTIONS,
  }),
  listInvoices: endpoint(orderInvoices.listInvoicesForMultipleOrders, {
    permission: permissions.ORDER_INVOICES,
  }),
  queryAbandonedCheckouts: endpoint(abandonedCheckouts.queryAbandonedCheckouts, CHECKOUTS),
  searchAbandonedCheckouts: endpoint(abandonedCheckouts.searchAbandonedCheckouts, CHECKOUTS),
};

/** A field's value where it is there. */
type Of<T, Key extends keyof T> = NonNullable<T[Key]>;

/** An order as Wix sends it. */
export type WireOrder = ItemOf<ResponseOf<typeof endpoints.searchOrders>['orders']>;
export type WireLineItem = ItemOf<WireOrder['lineItems']>;
export type WireCatalogReference = Of<WireLineItem, 'catalogReference'>;
export type WireFulfillment = ItemOf<
  ItemOf<ResponseOf<typeof endpoints.listFulfillments>['ordersWithFulfillments']>['fulfillments']
>;
/** Payments and refunds of one order as Wix sends them. */
export type WireTransactions = ItemOf<ResponseOf<typeof endpoints.listTransactions>['orderTransactions']>;
export type WirePayment = ItemOf<WireTransactions['payments']>;
export type WireRefund = ItemOf<WireTransactions['refunds']>;
export type WireInvoice = ItemOf<
  ItemOf<ResponseOf<typeof endpoints.listInvoices>['invoicesForOrder']>['invoicesInfo']
>;
/** An abandoned checkout as Wix sends it. */
export type WireCheckout = ItemOf<ResponseOf<typeof endpoints.queryAbandonedCheckouts>['abandonedCheckouts']>;
export type WireCheckoutLineItem = ItemOf<WireCheckout['lineItems']>;

/** An order; the id stands apart because references carry nothing else. */
export interface OrderRecord extends Priced<WireOrder> {
  readonly id: string;
}

/** An abandoned checkout. */
export interface CheckoutRecord extends Priced<WireCheckout> {
  readonly id: string;
}

// What the resolvers of each type get as their parent.
export type OrderLineItemRecord = Priced<WireLineItem>;
export type OrderItemTaxInfoRecord = Priced<Of<WireLineItem, 'taxInfo'>>;
export type OrderItemTaxBreakdownRecord = Priced<ItemOf<Of<WireLineItem, 'taxInfo'>['taxBreakdown']>>;
export type OrderItemTaxDetailsRecord = Priced<Of<WireLineItem, 'taxDetails'>>;
export type OrderModifierGroupRecord = Priced<ItemOf<WireLineItem['modifierGroups']>>;
export type OrderModifierRecord = Priced<ItemOf<ItemOf<WireLineItem['modifierGroups']>['modifiers']>>;
export type OrderTaxInfoRecord = Priced<Of<WireOrder, 'taxInfo'>>;
export type OrderTaxBreakdownRecord = Priced<ItemOf<Of<WireOrder, 'taxInfo'>['taxBreakdown']>>;
export type OrderPriceSummaryRecord = Priced<Of<WireOrder, 'priceSummary'>>;
export type OrderBalanceSummaryRecord = Priced<Of<WireOrder, 'balanceSummary'>>;
export type OrderShippingInfoRecord = Priced<Of<WireOrder, 'shippingInfo'>>;
export type OrderShippingCostRecord = Priced<Of<Of<WireOrder, 'shippingInfo'>, 'cost'>>;
/** A discount with what tells it apart from the others of its order. */
export interface OrderAppliedDiscountRecord extends Priced<ItemOf<WireOrder['appliedDiscounts']>> {
  readonly key: string;
}
export type OrderCouponRecord = Priced<Of<ItemOf<WireOrder['appliedDiscounts']>, 'coupon'>>;
export type OrderMerchantDiscountRecord = Priced<
  Of<ItemOf<WireOrder['appliedDiscounts']>, 'merchantDiscount'>
>;
export type OrderDiscountRuleRecord = Priced<Of<ItemOf<WireOrder['appliedDiscounts']>, 'discountRule'>>;
export type OrderLineItemDiscountRecord = Priced<
  ItemOf<ItemOf<WireOrder['appliedDiscounts']>['lineItemDiscounts']>
>;
export type OrderAdditionalFeeRecord = Priced<ItemOf<WireOrder['additionalFees']>>;
export type OrderPlatformFeeSummaryRecord = Priced<Of<WireOrder, 'platformFeeSummary'>>;
export type OrderPlatformFeeRecord = Priced<ItemOf<Of<WireOrder, 'platformFeeSummary'>['fees']>>;

export type OrderPaymentRecord = Priced<WirePayment>;
export type OrderRegularPaymentRecord = Priced<Of<WirePayment, 'regularPaymentDetails'>>;
type WireAuthorization = Of<Of<WirePayment, 'regularPaymentDetails'>, 'authorizationDetails'>;
export type OrderAuthorizationRecord = Priced<WireAuthorization>;
export type OrderCaptureRecord = Priced<ItemOf<WireAuthorization['captures']>>;
export type OrderVoidRecord = Of<WireAuthorization, 'void'>;
export type OrderChargebackRecord = Priced<ItemOf<Of<WirePayment, 'regularPaymentDetails'>['chargebacks']>>;
export type OrderPaymentMethodNameRecord = Of<Of<WirePayment, 'regularPaymentDetails'>, 'paymentMethodName'>;
export type OrderMembershipPaymentRecord = Of<WirePayment, 'membershipPaymentDetails'>;

export type OrderRefundRecord = Priced<WireRefund>;
export type OrderRefundTransactionRecord = Priced<ItemOf<WireRefund['transactions']>>;
export type OrderRefundDetailsRecord = Priced<Of<WireRefund, 'details'>>;
export type OrderFeeRefundRecord = Priced<ItemOf<Of<WireRefund, 'details'>['additionalFees']>>;
export type OrderRefundSummaryRecord = Priced<Of<WireRefund, 'summary'>>;
export type OrderLineItemRefundRecord = Priced<
  ItemOf<Of<Of<WireRefund, 'summary'>, 'breakdown'>['lineItems']>
>;

export type OrderBuyerInfoRecord = Of<WireOrder, 'buyerInfo'>;
export type OrderCreatedByRecord = Of<WireOrder, 'createdBy'>;
export type OrderTagsRecord = Of<WireOrder, 'tags'>;
export type OrderActivityRecord = ItemOf<WireOrder['activities']>;
export type OrderSubscriptionInfoRecord = Of<WireLineItem, 'subscriptionInfo'>;
export type OrderFulfillmentRecord = WireFulfillment;
/** A quantity of a line item: fulfilments call its id `id`, refunds `lineItemId`. */
export interface OrderItemQuantityRecord {
  readonly id?: string | null;
  readonly lineItemId?: string | null;
  readonly quantity?: number | null;
}

export type AbandonedCheckoutBuyerInfoRecord = Of<WireCheckout, 'buyerInfo'>;
export type AbandonedCheckoutLineItemRecord = Priced<WireCheckoutLineItem>;
type WireCheckoutDiscount = ItemOf<WireCheckout['appliedDiscounts']>;
export type AbandonedCheckoutDiscountRecord = Priced<WireCheckoutDiscount>;
export type AbandonedCheckoutCouponRecord = Priced<Of<WireCheckoutDiscount, 'coupon'>>;
export type AbandonedCheckoutMerchantDiscountRecord = Priced<Of<WireCheckoutDiscount, 'merchantDiscount'>>;
export type AbandonedCheckoutDiscountRuleRecord = Priced<Of<WireCheckoutDiscount, 'discountRule'>>;
export type AbandonedCheckoutActivityRecord = ItemOf<WireCheckout['activities']>;
