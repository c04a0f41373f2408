import { BOLT, LESSON } from './records-ledger-items.ts';
import { authorized, giftCard, membership, olderRefund, parcel, refund } from './records-ledger-payments.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

export const parcelAnswer = {
  id: '0f01f111-0000-4000-8000-0000000000b1',
  createdAt: '2025-06-03T01:01:01.001Z',
  lineItems: [{ id: BOLT, quantity: 4 }],
  status: 'Fulfilled',
  completed: true,
  trackingInfo: {
    trackingNumber: 'TN-1',
    shippingProvider: 'Postnord',
    trackingLink: 'https://post.example/TN-1',
  },
  customInfo: { shelf: 'B7' },
  raw: parcel,
};

const authorizedAnswer = {
  id: '09a10000-0000-4000-8000-0000000000b1',
  createdAt: '2025-06-01T05:06:07.008Z',
  updatedAt: '2025-06-01T06:07:08.009Z',
  amount: eur('90.31'),
  status: 'AUTHORIZED',
  refundDisabled: true,
  supportReceiptGeneration: false,
  unroundedAmount: eur('90.33'),
  cashRoundingAdjustment: eur('-0.03'),
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
      predefined: 'BANK_TRANSFER',
      custom: 'By hand',
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
          amount: eur('45.16'),
          createdAt: '2025-06-01T08:09:10.011Z',
          failureCode: 'CAPTURE_LIMIT',
        },
      ],
      void: {
        status: 'SUCCEEDED',
        voidedDate: '2025-06-01T09:10:11.012Z',
        failureCode: 'VOID_LATE',
        reason: 'SCHEDULED',
      },
      scheduledAction: { actionType: 'CAPTURE', executionDate: '2025-06-05T10:11:12.013Z' },
    },
    chargebacks: [
      {
        id: '0c4b0000-0000-4000-8000-000000000001',
        createdAt: '2025-06-10T01:01:01.001Z',
        updatedAt: '2025-06-11T02:02:02.002Z',
        amount: eur('6.18'),
        reversalAmount: eur('7.19'),
        status: 'REVERSED',
        externalId: 'cb-ext-1',
      },
    ],
    platformFee: eur('1.81'),
  },
  giftcardPaymentDetails: null,
  membershipPaymentDetails: null,
  raw: authorized,
};

const nothing = Object.fromEntries(Object.keys(authorizedAnswer).map((name) => [name, null]));

export const paymentAnswers = [
  authorizedAnswer,
  {
    ...nothing,
    id: '09a10000-0000-4000-8000-0000000000b2',
    supportReceiptGeneration: true,
    giftcardPaymentDetails: {
      giftCardPaymentId: 'gc-pay-1',
      appId: '0a990000-0000-4000-8000-0000000000b1',
      voided: true,
      obfuscatedCode: '****1234',
    },
    raw: giftCard,
  },
  {
    ...nothing,
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
      futureMembershipLineItemId: BOLT,
      futureMembershipBenefitId: '0be0e000-0000-4000-8000-000000000001',
    },
    raw: membership,
  },
];

export const refundAnswers = [
  {
    id: '07ef0000-0000-4000-8000-0000000000b1',
    createdAt: '2025-06-12T03:03:03.003Z',
    transactions: [
      {
        paymentId: '09a10000-0000-4000-8000-0000000000b1',
        amount: eur('2.13'),
        refundStatus: 'STARTED',
        reasonCode: '3001',
        statusDescription: 'Under way at the bank',
        gatewayRefundId: 'gr-1',
        providerRefundId: 'pr-1',
        externalRefund: true,
      },
    ],
    details: {
      lineItems: [{ id: BOLT, quantity: 2 }],
      additionalFees: [{ additionalFeeId: '0fee0000-0000-4000-8000-000000000001', amount: eur('0.51') }],
      shipping: eur('0.61'),
      shippingIncluded: true,
      reason: 'Moth holes',
    },
    summary: {
      requestedRefund: eur('3.31'),
      pendingRefund: eur('1.18'),
      refunded: eur('2.14'),
      failedRefundAmount: eur('0.09'),
      pending: true,
      lineItems: [{ lineItemId: BOLT, totalRefundedAmount: eur('2.15') }],
    },
    requestingServiceAppId: '0a990000-0000-4000-8000-0000000000b3',
    raw: refund,
  },
  {
    id: '07ef0000-0000-4000-8000-0000000000b2',
    createdAt: null,
    transactions: null,
    details: {
      lineItems: [{ id: LESSON, quantity: 1 }],
      additionalFees: null,
      shipping: null,
      shippingIncluded: null,
      reason: null,
    },
    summary: null,
    requestingServiceAppId: null,
    raw: olderRefund,
  },
];
