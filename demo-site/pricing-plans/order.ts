import { changedAfter, DAY, guidOf, iso, personAt, personOfMember, pickAt, SITE_FACTS } from '../making.ts';
import { when, words, type JsonObject, type SiteState } from '../making.ts';
import { FIRST, modelOf, NAMES, priceOf, UNITS } from './plan.ts';

const STATUSES = words('ACTIVE ACTIVE ENDED CANCELED PAUSED PENDING DRAFT UNDEFINED');
const PAYMENTS = words('PAID UNPAID REFUNDED FAILED PENDING NOT_APPLICABLE UNDEFINED');

const TYPES = words('ONLINE OFFLINE EXTERNAL ONLINE UNDEFINED');
const CAUSES = words('OWNER_ACTION MEMBER_ACTION PAYMENT_FAILURE PAYMENT_SETUP_FAILURE UNKNOWN UNDEFINED');
const EFFECTS = words('IMMEDIATELY NEXT_PAYMENT_DATE UNDEFINED');

/** wire: an order of a plan. */
export function orderAt(n: number, site: SiteState): JsonObject {
  const { seed } = site;
  const created = FIRST + 200 * DAY + n * 5 * DAY;
  const plans = site.count('pricingPlans');
  const { memberId, contactId } = personAt(site.population, personOfMember((n * 3) % site.count('members')));
  const plan = (n * 5) % plans;
  // Every thirteenth plan was deleted since.
  const named = n % 13 === 12 ? plans + 1 : plan;
  const model = modelOf(plan);
  const status = pickAt(STATUSES, n);
  const isActive = status === 'ACTIVE';
  const isPaused = status === 'PAUSED';
  const duration = { count: 1, unit: pickAt(UNITS, plan) };
  const total = priceOf(plan);
  const hasCoupon = n % 6 === 5;
  const cause = Math.floor(n / 8);
  return {
    planId: guidOf(seed, 'pricingPlans', named),
    buyer: { memberId, contactId },
    status,
    lastPaymentStatus: pickAt(PAYMENTS, n),
    autoRenewCanceled: when(modelOf(named) === 'cycles', n % 9 === 8),
    createdDate: iso(created),
    endDate: when(!isActive || modelOf(named) !== 'for ever', iso(created + 365 * DAY)),
    subscriptionId: guidOf(seed, 'plan-subscriptions', n),
    wixPayOrderId: when(total !== '0', guidOf(seed, 'plan-payments', n)),
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
            coupon: when(hasCoupon, { id: guidOf(seed, 'plan-coupons', n), code: 'FIRST5', amount: '5.00' }),
            discount: hasCoupon ? '5.00' : '0',
            tax: when(n % 2 === 0, { name: 'MwSt', includedInPrice: true, rate: '19', amount: '3.18' }),
            total,
            currency: SITE_FACTS.currency,
            proration: n % 10 === 9 ? '-2.5' : '0',
          },
        },
      ],
    },
    type: pickAt(TYPES, n),
    cancellation: when(status === 'CANCELED', {
      requestedDate: iso(created + 20 * DAY),
      cause: pickAt(CAUSES, cause),
      effectiveAt: pickAt(EFFECTS, cause),
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
    currentCycle: when(isActive, {
      index: n % 3,
      startedDate: iso(created + DAY),
      endedDate: iso(created + 31 * DAY),
    }),
    planName: pickAt(NAMES, plan),
    planDescription: `What “${pickAt(NAMES, plan)}” brings`,
    planPrice: total,
    updatedDate: iso(changedAfter(created, n)),
    formData: when(n % 4 === 1, {
      formId: guidOf(seed, 'forms', 0),
      submissionId: guidOf(seed, 'formSubmissions', n),
      submissionData: { apron_size: 'M', count: 12345678901234567n.toString() },
    }),
  };
}
