import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { hash32, pickAt } from '../random.ts';
import { money } from './money.ts';
import { orderLineId } from './order-lines.ts';
import { MAX_PAYMENTS } from './order-plan.ts';
import type { OrderPlan, OrderWorld, PaymentPlan } from './order-plan.ts';

const HOUR = 3_600_000;

/** wire: what a payment holds beside its amount and state: exactly one of gift card, membership or regular details. */
export function paymentDetails(
  world: OrderWorld,
  plan: OrderPlan,
  payment: PaymentPlan,
  amount: number,
  at: number,
): JsonObject {
  if (payment.method === 'GIFT_CARD') {
    return {
      giftcardPaymentDetails: {
        giftCardPaymentId: `gcp-${plan.index}-${at}`,
        appId: guidOf(world.seed, 'apps', 1),
        voided: payment.state === 'VOIDED',
        obfuscatedCode: `****-****-${hash32(plan.index, at).toString(36).slice(0, 4).toUpperCase()}`,
      },
    };
  }
  if (payment.method === 'MEMBERSHIP') {
    const state = { PENDING: 'CHARGE_PENDING', DECLINED: 'CHARGE_FAILED', VOIDED: 'VOIDED' } as const;
    const known: Readonly<Record<string, string>> = state;
    return {
      membershipPaymentDetails: {
        membershipId: guidOf(world.seed, 'memberships', plan.index),
        lineItemId: orderLineId(world, plan.index, at),
        status: known[payment.state] ?? 'CHARGED',
        name: { original: 'Ten-class pass', translated: 'Zehnerkarte' },
        externalTransactionId: `mtx-${plan.index}`,
        voided: payment.state === 'VOIDED',
        providerAppId: guidOf(world.seed, 'apps', 2),
        ...(payment.state === 'PENDING'
          ? {
              futureMembership: {
                lineItemId: orderLineId(world, plan.index, 0),
                benefitId: 'classes',
              },
            }
          : {}),
      },
    };
  }
  return { regularPaymentDetails: regularDetails(world, plan, payment, amount, at) };
}

function regularDetails(
  world: OrderWorld,
  plan: OrderPlan,
  payment: PaymentPlan,
  amount: number,
  at: number,
): JsonObject {
  const offline = payment.method === 'OFFLINE';
  const card = payment.method === 'CARD' || payment.method === 'AUTHORIZATION';
  const isUndefined = plan.index % 17 === 12 && payment.state === 'APPROVED';
  return {
    paymentOrderId: guidOf(world.seed, 'payment-orders', plan.index * MAX_PAYMENTS + at),
    paymentMethod: offline
      ? 'Offline'
      : card
        ? 'CreditCard'
        : pickAt(['PayPal', 'ApplePay', 'Klarna'], plan.index),
    offlinePayment: offline,
    // A payment state that the gateway never heard of is UNDEFINED there.
    status: isUndefined ? 'UNDEFINED' : payment.state,
    savedPaymentMethod: plan.index % 5 === 0,
    ...(offline
      ? { paymentMethodName: offlineName(plan) }
      : {
          gatewayTransactionId: guidOf(world.seed, 'gateway', plan.index * MAX_PAYMENTS + at),
          providerTransactionId: `ch_${hash32(plan.index, at).toString(36)}`,
          paymentMethodName: { buyerLanguageName: 'Karte', siteLanguageName: 'Card' },
        }),
    ...(card
      ? {
          creditCardDetails: {
            lastFourDigits: '4242',
            brand: pickAt(['VISA', 'MASTERCARD', 'AMEX'], plan.index),
          },
        }
      : {}),
    ...(payment.method === 'AUTHORIZATION'
      ? { authorizationDetails: authorization(world, plan, payment, amount) }
      : {}),
    ...(plan.refund === 'CHARGEBACK' || plan.refund === 'REVERSED'
      ? { chargebacks: [chargeback(world, plan, amount)] }
      : {}),
    ...(plan.extras.has('PLATFORM_FEES')
      ? { platformFee: money(Math.round(amount * 0.025), plan.currency) }
      : {}),
  };
}

function offlineName(plan: OrderPlan): JsonObject {
  const predefined = pickAt(['CASH', 'BANK_TRANSFER', 'CHECK', 'OTHER'], plan.index);
  return {
    buyerLanguageName: 'Vor Ort',
    siteLanguageName: 'In person',
    userDefinedName: predefined === 'OTHER' ? { custom: 'Tauschring 🤝' } : { predefined },
  };
}

// An authorised payment waits for its capture (or its end), a voided one was let go, an approved one was captured.
function authorization(world: OrderWorld, plan: OrderPlan, payment: PaymentPlan, amount: number): JsonObject {
  const shared = { delayedCapture: true, authorizedDate: iso(plan.createdMs + 60_000) };
  const even = plan.index % 2 === 0;
  const failureDetails = { failureCode: 'expired_card' };
  if (payment.state === 'VOIDED') {
    const status = pickAt(['SUCCEEDED', 'PENDING', 'FAILED'], Math.floor(plan.index / 100));
    return {
      ...shared,
      void: {
        status,
        voidedDate: iso(plan.createdMs + 48 * HOUR),
        reason: even ? 'MANUAL' : 'SCHEDULED',
        ...(status === 'FAILED' ? { failureDetails } : {}),
      },
    };
  }
  const capture = (status: string): JsonObject => ({
    id: guidOf(world.seed, 'captures', plan.index),
    status,
    amount: money(amount, plan.currency),
    createdDate: iso(plan.createdMs + 24 * HOUR),
    ...(status === 'FAILED' ? { failureDetails } : {}),
  });
  if (payment.state === 'APPROVED') return { ...shared, captures: [capture('SUCCEEDED')] };
  return {
    ...shared,
    captures: [capture(even ? 'PENDING' : 'FAILED')],
    scheduledAction: {
      actionType: even ? 'CAPTURE' : 'VOID',
      executionDate: iso(plan.createdMs + 72 * HOUR),
    },
  };
}

function chargeback(world: OrderWorld, plan: OrderPlan, amount: number): JsonObject {
  const reversed = plan.refund === 'REVERSED';
  return {
    id: guidOf(world.seed, 'chargebacks', plan.index),
    createdDate: iso(plan.createdMs + 24 * HOUR),
    updatedDate: iso(plan.createdMs + 25 * HOUR),
    amount: money(amount, plan.currency),
    ...(reversed ? { reversalAmount: money(amount, plan.currency) } : {}),
    status: reversed ? 'REVERSED' : 'APPROVED',
    externalId: guidOf(world.seed, 'chargebacks-outside', plan.index),
  };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
