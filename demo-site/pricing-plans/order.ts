import { DAY, guidOf, iso, type JsonObject, pickAt, when, words } from '../making.ts';
import { personAt, personOfMember } from '../people.ts';
import { changedAfter } from '../population.ts';
import { SITE_FACTS } from '../site-facts.ts';
import type { SiteState } from '../state.ts';
import { FIRST, modelOf, NAMES, priceOf, UNITS } from './plan.ts';

const STATUSES = words('ACTIVE ACTIVE ENDED CANCELED PAUSED PENDING DRAFT UNDEFINED');
const PAYMENTS = words('PAID UNPAID REFUNDED FAILED PENDING NOT_APPLICABLE UNDEFINED');

/** wire: the rest of an order, by whom and of what it is first: Wix looks for these. */
export function orderFacts(serial: number, site: SiteState): JsonObject {
  const created = FIRST + 200 * DAY + serial * 5 * DAY;
  const plans = site.count('pricingPlans');
  const { memberId, contactId } = personAt(
    site.population,
    personOfMember((serial * 3) % site.count('members')),
  );
  // Every thirteenth plan was deleted since.
  const plan = serial % 13 === 12 ? plans + 1 : (serial * 5) % plans;
  const status = pickAt(STATUSES, serial);
  return {
    planId: guidOf(site.seed, 'pricingPlans', plan),
    buyer: { memberId, contactId },
    status,
    lastPaymentStatus: pickAt(PAYMENTS, serial),
    autoRenewCanceled: when(modelOf(plan) === 'cycles', serial % 9 === 8),
    createdDate: iso(created),
    endDate: when(status !== 'ACTIVE' || modelOf(plan) !== 'for ever', iso(created + 365 * DAY)),
  };
}

export function orderAt(serial: number, site: SiteState): JsonObject {
  const { seed } = site;
  const created = FIRST + 200 * DAY + serial * 5 * DAY;
  const plan = (serial * 5) % site.count('pricingPlans');
  const model = modelOf(plan);
  const isCancelled = pickAt(STATUSES, serial) === 'CANCELED';
  const isPaused = pickAt(STATUSES, serial) === 'PAUSED';
  const duration = { count: 1, unit: pickAt(UNITS, plan) };
  const total = priceOf(plan);
  const hasCoupon = serial % 6 === 5;
  return {
    subscriptionId: guidOf(seed, 'plan-subscriptions', serial),
    wixPayOrderId: when(total !== '0', guidOf(seed, 'plan-payments', serial)),
    priceDetails: { subtotal: total, discount: '0', total, planPrice: total, currency: SITE_FACTS.currency },
    pricing: {
      ...(model === 'cycles' ? { subscription: { cycleDuration: duration, cycleCount: 0 } } : {}),
      ...(model === 'once' ? { singlePaymentForDuration: duration } : {}),
      ...(model === 'for ever' ? { singlePaymentUnlimited: true } : {}),
      prices: [
        {
          duration: { cycleFrom: 1, numberOfCycles: when(model !== 'cycles', 1) },
          price: {
            subtotal: total,
            coupon: when(hasCoupon, {
              id: guidOf(seed, 'plan-coupons', serial),
              code: 'FIRST5',
              amount: '5.00',
            }),
            discount: hasCoupon ? '5.00' : '0',
            tax: when(serial % 2 === 0, { name: 'MwSt', includedInPrice: true, rate: '19', amount: '3.18' }),
            total,
            currency: SITE_FACTS.currency,
            proration: serial % 10 === 9 ? '-2.5' : '0',
          },
        },
      ],
    },
    type: pickAt(words('ONLINE OFFLINE EXTERNAL ONLINE UNDEFINED'), serial),
    cancellation: when(isCancelled, {
      requestedDate: iso(created + 20 * DAY),
      cause: pickAt(
        words('OWNER_ACTION MEMBER_ACTION PAYMENT_FAILURE PAYMENT_SETUP_FAILURE UNKNOWN UNDEFINED'),
        Math.floor(serial / 8),
      ),
      effectiveAt: pickAt(words('IMMEDIATELY NEXT_PAYMENT_DATE UNDEFINED'), Math.floor(serial / 8)),
    }),
    startDate: iso(created + DAY),
    pausePeriods: isPaused
      ? [
          { status: 'ENDED', pauseDate: iso(created + 5 * DAY), resumeDate: iso(created + 9 * DAY) },
          { status: 'ACTIVE', pauseDate: iso(created + 50 * DAY) },
        ]
      : [],
    freeTrialDays: when(plan % 6 === 0, 14),
    earliestEndDate: when(isPaused, iso(created + 369 * DAY)),
    currentCycle: when(pickAt(STATUSES, serial) === 'ACTIVE', {
      index: serial % 3,
      startedDate: iso(created + DAY),
      endedDate: iso(created + 31 * DAY),
    }),
    planName: pickAt(NAMES, plan),
    planDescription: `What “${pickAt(NAMES, plan)}” brings`,
    planPrice: total,
    updatedDate: iso(changedAfter(created, serial)),
    formData: when(serial % 4 === 1, {
      formId: guidOf(seed, 'forms', 0),
      submissionId: guidOf(seed, 'formSubmissions', serial),
      submissionData: { apron_size: 'M', count: 12345678901234567n.toString() },
    }),
  };
}
