import type { Resolvers } from '../../generated/resolvers.ts';
import { amountOf, money, part, parts, partsOf, plain } from './priced.ts';

/** Resolvers of fulfilments, payments and refunds. What has no resolver is on the wire under the same name. */
export const transactionResolvers = {
  OrderFulfillment: {
    createdAt: ({ createdDate }) => createdDate,
    customInfo: ({ customInfo }) => customInfo?.fieldsData,
    raw: (fulfillment) => fulfillment,
  },
  OrderItemQuantity: { id: ({ id, lineItemId }) => id ?? lineItemId },
  OrderPayment: {
    ...plain('id', 'status', 'refundDisabled', 'supportReceiptGeneration', 'chargeCorrelationId'),
    ...plain('giftcardPaymentDetails', 'membershipPaymentDetails'),
    ...money('amount'),
    ...part('regularPaymentDetails'),
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    unroundedAmount: (payment) => amountOf(payment, payment.wire.cashRounding?.unroundedAmount),
    cashRoundingAdjustment: (payment) => amountOf(payment, payment.wire.cashRounding?.roundingAdjustment),
    raw: ({ wire }) => wire,
  },
  OrderRegularPayment: {
    ...plain('creditCardDetails', 'paymentOrderId', 'gatewayTransactionId', 'providerTransactionId'),
    ...plain('paymentMethod', 'paymentMethodName', 'offlinePayment', 'status', 'savedPaymentMethod'),
    ...money('platformFee'),
    ...part('authorizationDetails'),
    ...parts('chargebacks'),
  },
  OrderPaymentMethodName: {
    predefined: ({ userDefinedName }) => userDefinedName?.predefined,
    custom: ({ userDefinedName }) => userDefinedName?.custom,
  },
  OrderAuthorization: {
    ...plain('delayedCapture', 'authorizedDate', 'void', 'scheduledAction'),
    ...parts('captures'),
  },
  OrderCapture: {
    ...plain('id', 'status'),
    ...money('amount'),
    createdAt: ({ wire }) => wire.createdDate,
    failureCode: ({ wire }) => wire.failureDetails?.failureCode,
  },
  OrderVoid: { failureCode: ({ failureDetails }) => failureDetails?.failureCode },
  OrderChargeback: {
    ...plain('id', 'status', 'externalId'),
    ...money('amount', 'reversalAmount'),
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
  },
  OrderMembershipPayment: {
    futureMembershipLineItemId: ({ futureMembership }) => futureMembership?.lineItemId,
    futureMembershipBenefitId: ({ futureMembership }) => futureMembership?.benefitId,
  },
  OrderRefund: {
    ...plain('id', 'requestingServiceAppId'),
    ...part('details', 'summary'),
    ...parts('transactions'),
    createdAt: ({ wire }) => wire.createdDate,
    raw: ({ wire }) => wire,
  },
  OrderRefundTransaction: {
    ...plain('paymentId', 'refundStatus', 'gatewayRefundId', 'providerRefundId', 'externalRefund'),
    ...money('amount'),
    reasonCode: ({ wire }) => wire.refundStatusInfo?.paymentGatewayReasonCode,
    statusDescription: ({ wire }) => wire.refundStatusInfo?.description,
  },
  OrderRefundDetails: {
    ...plain('shippingIncluded', 'reason'),
    ...parts('additionalFees'),
    // Older refunds have `items` alone, some have both with an empty one.
    lineItems: ({ wire: { lineItems, items } }) =>
      lineItems == null || lineItems.length === 0 ? items : lineItems,
    shipping: (details) => amountOf(details, details.wire.shipping?.amount),
  },
  OrderFeeRefund: { ...plain('additionalFeeId'), ...money('amount') },
  OrderRefundSummary: {
    ...plain('pending'),
    ...money('requestedRefund', 'pendingRefund', 'refunded', 'failedRefundAmount'),
    lineItems: (summary) => partsOf(summary, summary.wire.breakdown?.lineItems),
  },
  OrderLineItemRefund: { ...plain('lineItemId'), ...money('totalRefundedAmount') },
} satisfies Resolvers;
