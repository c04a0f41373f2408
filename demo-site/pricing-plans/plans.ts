import { changedAfter, datesFrom, DAY, guidOf, imageId, iso, personAt, personOfMember } from '../making.ts';
import { phrases, pickAt, SITE_FACTS, times, when, words } from '../making.ts';
import type { JsonObject, SiteState } from '../making.ts';

export const NAMES = phrases(
  'Kiln pass | Zehnerkarte | חבר מועדון | Studio friend & family | 陶芸 月間パス | Trial | Gold 🏺',
);
export const UNITS = words('MONTH YEAR WEEK DAY');
const LIMITS = words('PER_MEMBER_LIFETIME PER_MEMBER_ACTIVE TOTAL_ACTIVE TOTAL_SOLD');
export const FIRST = Date.UTC(2020, 8, 1, 7, 30, 0, 125);

/** A plan is paid again and again, once for a time, or once for ever. */
const modelOf = (plan: number): 'cycles' | 'once' | 'for ever' =>
  plan % 3 === 0 ? 'cycles' : plan % 3 === 1 ? 'once' : 'for ever';
export const priceOf = (plan: number): string => pickAt(['19.90', '0', '240.00', '7.5'], plan);

/** wire: the rest of a plan of the third version. */
export function planAt(n: number, { seed }: SiteState): JsonObject {
  const created = FIRST + n * 40 * DAY;
  const name = pickAt(NAMES, n);
  const id = (kind: string, at = 0): string => guidOf(seed, `plan-${kind}`, n * 10 + at);
  const conditions = {
    customerEligibility: pickAt(words('ALL RETURNING SPECIFIC_MEMBERS'), n),
    specificMembersOptions: when(n % 3 === 2, { memberIds: [guidOf(seed, 'members', 1)] }),
    validFromDate: iso(created),
    validUntilDate: when(n % 2 === 0, iso(created + 30 * DAY)),
  };
  const model = modelOf(n);
  const dateRangeOptions = { startDate: iso(created), endDate: iso(created + 90 * DAY) };
  const fixedDateOptions = { startDate: iso(created + 10 * DAY) };
  const starts: readonly (JsonObject | undefined)[] = [
    undefined,
    { type: 'DATE_RANGE', dateRangeOptions },
    { type: 'DAY_OF_MONTH', dayOfMonthOptions: { dayOfMonth: 31 } },
    { type: 'FIXED_DATE', fixedDateOptions, startDateUnavailableMessage: 'It has begun already' },
  ];
  return {
    revision: String(n + 1),
    ...datesFrom(created, n),
    name,
    description: when(n % 4 !== 3, `What “${name}” brings`),
    image: when(n % 2 === 0, { id: imageId(seed, 7000 + n, 0), height: 600, width: 800, altText: name }),
    slug: `plan-${n}`,
    termsAndConditions: when(n % 3 === 1, 'No shoes in the kiln room.'),
    maxPurchasesPerBuyer: n % 5 === 4 ? 1 : 0,
    pricingVariants: [
      {
        id: id('variants'),
        name: 'Standard',
        freeTrialDays: n % 6 === 0 ? 14 : 0,
        fees: when(n % 4 === 0, [
          {
            id: id('fees'),
            priceType: 'FIXED_AMOUNT',
            name: 'Clay & glaze',
            fixedAmountOptions: { amount: '12.5' },
            appliedAt: 'FIRST_PAYMENT',
          },
        ]),
        billingTerms: {
          billingCycle: when(model !== 'for ever', { period: pickAt(UNITS, n), count: String((n % 3) + 1) }),
          startType: n % 4 === 1 ? 'CUSTOM' : 'ON_PURCHASE',
          endType: model === 'once' ? 'CYCLES_COMPLETED' : 'UNTIL_CANCELLED',
          cyclesCompletedDetails: when(model === 'once', { billingCycleCount: '1' }),
        },
        promotion: when(n % 5 === 0, 'Most loved'),
        pricingStrategies: [{ flatRate: { amount: priceOf(n) } }],
        visible: when(n % 2 === 1, true),
        categoryIds: n % 3 === 0 ? [id('categories')] : [],
        priceOverrides: when(n % 4 === 2, {
          overrides: [
            {
              id: id('overrides'),
              conditions,
              ...(n % 8 === 2
                ? { overrideType: 'FIXED_PRICE', fixedPriceOptions: { amount: '9.90' } }
                : { overrideType: 'PERCENTAGE_DISCOUNT', percentageDiscountOptions: { percentage: '12.5' } }),
            },
          ],
        }),
        feeOverrides: when(n % 4 === 0, {
          overrides: [
            { id: id('overrides', 1), feeId: id('fees'), conditions, overrideType: 'WAIVED' },
            {
              id: id('overrides', 2),
              feeId: id('fees'),
              conditions,
              overrideType: 'FIXED_AMOUNT',
              fixedAmountOptions: { amount: '5' },
            },
          ],
        }),
      },
    ],
    perks: times(n % 4, (at) => ({ id: id('perks', at), description: `${at + 1} firings a month` })),
    visibility: n % 5 === 3 ? 'PRIVATE' : 'PUBLIC',
    buyable: n % 7 !== 6,
    formId: when(n % 4 === 2, guidOf(seed, 'forms', 0)),
    buyerCanCancel: n % 2 === 0,
    currency: SITE_FACTS.currency,
    purchaseLimits: when(n % 3 === 0, [{ type: pickAt(LIMITS, Math.floor(n / 3)), maxCount: n + 1 }]),
    benefitDistributionSettings: {
      distributionStrategyType: n % 3 === 2 ? 'CUSTOM_SCHEDULE' : 'PER_BILLING_CYCLE',
      customScheduleOptions: when(n % 3 === 2, { cycleDuration: { unit: 'WEEK', count: 2 } }),
    },
    // When what was bought begins; each fourth plan says nothing of it.
    startDateSettings: starts[n % 4],
    tags: { privateTags: { tagIds: n % 2 === 0 ? ['p1'] : [] }, publicTags: { tagIds: ['all'] } },
    extendedFields: when(n % 5 === 0, { namespaces: { _user_fields: { shelf: n } } }),
  };
}

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
