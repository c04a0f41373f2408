import { HOUR } from '../dates.ts';
import type { JsonObject } from '../json.ts';
import { hash32, pickAt } from '../random.ts';
import { when } from '../vary.ts';
import { bilingual, type OrderContext } from './order-context.ts';
import type { PaymentPlan } from './order-scenarios.ts';

/** The room each order has for the ids of its payments. */
export const MAX_PAYMENTS = 8;

const MEMBERSHIP_STATES: Readonly<Record<string, string>> = {
  PENDING: 'CHARGE_PENDING',
  DECLINED: 'CHARGE_FAILED',
  VOIDED: 'VOIDED',
};

/** wire: what a payment holds beside its amount and state: exactly one of gift card, membership or regular details. */
export function paymentDetails(
  order: OrderContext,
  payment: PaymentPlan,
  amount: number,
  at: number,
): JsonObject {
  const { index } = order.plan;
  const voided = payment.state === 'VOIDED';
  switch (payment.method) {
    case 'GIFT_CARD':
      return {
        giftcardPaymentDetails: {
          giftCardPaymentId: `gcp-${index}-${at}`,
          appId: order.id('apps', 1),
          voided,
          obfuscatedCode: `****-****-${hash32(index, at).toString(36).slice(0, 4).toUpperCase()}`,
        },
      };
    case 'MEMBERSHIP':
      return {
        membershipPaymentDetails: {
          membershipId: order.id('memberships'),
          lineItemId: order.lineId(at),
          status: MEMBERSHIP_STATES[payment.state] ?? 'CHARGED',
          name: bilingual('Ten-class pass', 'Zehnerkarte'),
          externalTransactionId: `mtx-${index}`,
          voided,
          providerAppId: order.id('apps', 2),
          futureMembership: when(payment.state === 'PENDING', {
            lineItemId: order.lineId(0),
            benefitId: 'classes',
          }),
        },
      };
    default:
      return { regularPaymentDetails: regularDetails(order, payment, amount, at) };
  }
}

const METHODS: Readonly<Record<string, string>> = {
  OFFLINE: 'Offline',
  CARD: 'CreditCard',
  AUTHORIZATION: 'CreditCard',
};

function regularDetails(order: OrderContext, payment: PaymentPlan, amount: number, at: number): JsonObject {
  const { plan } = order;
  const offline = payment.method === 'OFFLINE';
  const isUndefined = plan.index % 17 === 12 && payment.state === 'APPROVED';
  const isBack = plan.refund === 'CHARGEBACK' || plan.refund === 'REVERSED';
  const method = METHODS[payment.method];
  return {
    paymentOrderId: order.id('payment-orders', plan.index * MAX_PAYMENTS + at),
    paymentMethod: method ?? pickAt(['PayPal', 'ApplePay', 'Klarna'], plan.index),
    offlinePayment: offline,
    // A payment state that the gateway never heard of is UNDEFINED there.
    status: isUndefined ? 'UNDEFINED' : payment.state,
    savedPaymentMethod: plan.index % 5 === 0,
    ...(offline
      ? { paymentMethodName: offlineName(order) }
      : {
          gatewayTransactionId: order.id('gateway', plan.index * MAX_PAYMENTS + at),
          providerTransactionId: `ch_${hash32(plan.index, at).toString(36)}`,
          paymentMethodName: { buyerLanguageName: 'Karte', siteLanguageName: 'Card' },
        }),
    creditCardDetails: when(method === 'CreditCard', {
      lastFourDigits: '4242',
      brand: pickAt(['VISA', 'MASTERCARD', 'AMEX'], plan.index),
    }),
    authorizationDetails: when(payment.method === 'AUTHORIZATION', () =>
      authorization(order, payment.state, amount),
    ),
    chargebacks: when(isBack, () => [chargeback(order, amount)]),
    platformFee: when(order.has('PLATFORM_FEES'), order.money(Math.round(amount * 0.025))),
  };
}

function offlineName({ plan }: OrderContext): JsonObject {
  const predefined = pickAt(['CASH', 'BANK_TRANSFER', 'CHECK', 'OTHER'], plan.index);
  return {
    buyerLanguageName: 'Vor Ort',
    siteLanguageName: 'In person',
    userDefinedName: predefined === 'OTHER' ? { custom: 'Tauschring 🤝' } : { predefined },
  };
}

const EXPIRED = { failureCode: 'expired_card' };

// An authorised payment waits for its capture (or its end), a voided one was let go, an approved one was captured.
function authorization(order: OrderContext, state: string, amount: number): JsonObject {
  const even = order.plan.index % 2 === 0;
  const common = { delayedCapture: true, authorizedDate: order.after(60_000) };
  if (state === 'VOIDED') {
    const status = pickAt(['SUCCEEDED', 'PENDING', 'FAILED'], Math.floor(order.plan.index / 100));
    const reason = even ? 'MANUAL' : 'SCHEDULED';
    const failureDetails = when(status === 'FAILED', EXPIRED);
    return { ...common, void: { status, voidedDate: order.after(48 * HOUR), reason, failureDetails } };
  }
  const status = state === 'APPROVED' ? 'SUCCEEDED' : even ? 'PENDING' : 'FAILED';
  const capture = {
    id: order.id('captures'),
    status,
    amount: order.money(amount),
    createdDate: order.after(24 * HOUR),
    failureDetails: when(status === 'FAILED', EXPIRED),
  };
  return {
    ...common,
    captures: [capture],
    scheduledAction: when(state !== 'APPROVED', {
      actionType: even ? 'CAPTURE' : 'VOID',
      executionDate: order.after(72 * HOUR),
    }),
  };
}

function chargeback(order: OrderContext, amount: number): JsonObject {
  const reversed = order.plan.refund === 'REVERSED';
  return {
    id: order.id('chargebacks'),
    createdDate: order.after(24 * HOUR),
    updatedDate: order.after(25 * HOUR),
    amount: order.money(amount),
    reversalAmount: when(reversed, order.money(amount)),
    status: reversed ? 'REVERSED' : 'APPROVED',
    externalId: order.id('chargebacks-outside'),
  };
}
