import type {
  OrderFulfillmentRecord as WireFulfillment,
  OrderPaymentRecord as WirePayment,
  OrderRefundRecord as WireRefund,
} from '../../../src/products/orders/wire.ts';
import { BOLT, LESSON } from './records-ledger-items.ts';

const price = (amount: string) => ({ amount, formattedAmount: `€${amount}` });

export const parcel: WireFulfillment = {
  id: '0f01f111-0000-4000-8000-0000000000b1',
  createdDate: '2025-06-03T01:01:01.001Z',
  lineItems: [{ id: BOLT, quantity: 4 }],
  status: 'Fulfilled',
  completed: true,
  trackingInfo: {
    trackingNumber: 'TN-1',
    shippingProvider: 'Postnord',
    trackingLink: 'https://post.example/TN-1',
  },
  customInfo: { fieldsData: { shelf: 'B7' } },
};

export const authorized: WirePayment = {
  id: '09a10000-0000-4000-8000-0000000000b1',
  createdDate: '2025-06-01T05:06:07.008Z',
  updatedDate: '2025-06-01T06:07:08.009Z',
  amount: price('90.31'),
  status: 'AUTHORIZED',
  refundDisabled: true,
  supportReceiptGeneration: false,
  cashRounding: { unroundedAmount: price('90.33'), roundingAdjustment: price('-0.03') },
  chargeCorrelationId: '0c4a76e0-0000-4000-8000-000000000001',
  regularPaymentDetails: {
    creditCardDetails: { lastFourDigits: '1881', brand: 'Mastercard' },
    paymentOrderId: 'po-1',
    gatewayTransactionId: 'gt-1',
    providerTransactionId: 'pt-1',
    paymentMethod: 'CreditCard',
    paymentMethodName: {
      buyerLanguageName: 'Karte',
      siteLanguageName: 'Card',
      userDefinedName: { predefined: 'BANK_TRANSFER', custom: 'By hand' },
    },
    offlinePayment: false,
    status: 'PARTIALLY_REFUNDED',
    savedPaymentMethod: true,
    authorizationDetails: {
      delayedCapture: true,
      authorizedDate: '2025-06-01T07:08:09.010Z',
      captures: [
        {
          id: '0ca97000-0000-4000-8000-000000000001',
          status: 'FAILED',
          amount: price('45.16'),
          createdDate: '2025-06-01T08:09:10.011Z',
          failureDetails: { failureCode: 'CAPTURE_LIMIT' },
        },
      ],
      void: {
        status: 'SUCCEEDED',
        voidedDate: '2025-06-01T09:10:11.012Z',
        failureDetails: { failureCode: 'VOID_LATE' },
        reason: 'SCHEDULED',
      },
      scheduledAction: { actionType: 'CAPTURE', executionDate: '2025-06-05T10:11:12.013Z' },
    },
    chargebacks: [
      {
        id: '0c4b0000-0000-4000-8000-000000000001',
        createdDate: '2025-06-10T01:01:01.001Z',
        updatedDate: '2025-06-11T02:02:02.002Z',
        amount: price('6.18'),
        reversalAmount: price('7.19'),
        status: 'REVERSED',
        externalId: 'cb-ext-1',
      },
    ],
    platformFee: price('1.81'),
  },
};

export const giftCard: WirePayment = {
  id: '09a10000-0000-4000-8000-0000000000b2',
  supportReceiptGeneration: true,
  giftcardPaymentDetails: {
    giftCardPaymentId: 'gc-pay-1',
    appId: '0a990000-0000-4000-8000-0000000000b1',
    voided: true,
    obfuscatedCode: '****1234',
  },
};

export const membership: WirePayment = {
  id: '09a10000-0000-4000-8000-0000000000b3',
  status: 'VOIDED',
  membershipPaymentDetails: {
    membershipId: '03e30000-0000-4000-8000-000000000001',
    lineItemId: LESSON,
    status: 'CHARGE_FAILED',
    name: { original: 'Weavers', translated: 'Weber' },
    externalTransactionId: 'mt-1',
    voided: true,
    providerAppId: '0a990000-0000-4000-8000-0000000000b2',
    futureMembership: { lineItemId: BOLT, benefitId: '0be0e000-0000-4000-8000-000000000001' },
  },
};

export const refund: WireRefund = {
  id: '07ef0000-0000-4000-8000-0000000000b1',
  createdDate: '2025-06-12T03:03:03.003Z',
  requestingServiceAppId: '0a990000-0000-4000-8000-0000000000b3',
  transactions: [
    {
      paymentId: '09a10000-0000-4000-8000-0000000000b1',
      amount: price('2.13'),
      refundStatus: 'STARTED',
      refundStatusInfo: { paymentGatewayReasonCode: '3001', description: 'Under way at the bank' },
      gatewayRefundId: 'gr-1',
      providerRefundId: 'pr-1',
      externalRefund: true,
    },
  ],
  details: {
    lineItems: [{ lineItemId: BOLT, quantity: 2 }],
    items: [{ lineItemId: LESSON, quantity: 9 }],
    additionalFees: [{ additionalFeeId: '0fee0000-0000-4000-8000-000000000001', amount: price('0.51') }],
    shipping: { amount: price('0.61') },
    shippingIncluded: true,
    reason: 'Moth holes',
  },
  summary: {
    requestedRefund: price('3.31'),
    pendingRefund: price('1.18'),
    refunded: price('2.14'),
    failedRefundAmount: price('0.09'),
    pending: true,
    breakdown: { lineItems: [{ lineItemId: BOLT, totalRefundedAmount: price('2.15') }] },
  },
};

/** As refunds of older times name their items. */
export const olderRefund: WireRefund = {
  id: '07ef0000-0000-4000-8000-0000000000b2',
  details: { lineItems: [], items: [{ lineItemId: LESSON, quantity: 1 }] },
};
