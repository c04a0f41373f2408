import { invalidField } from './errors.ts';
import { numberAt, objectAt, textAt, textsAt } from './json.ts';
import { DAY, guidOf, iso, type JsonObject, names, pickAt, times, when, words, phrases } from './making.ts';
import { personAt, personOfMember } from './people.ts';
import { changedAfter, populationOf } from './population.ts';
import { fieldSpecs, offsetMetadata, runQuery, type QuerySpec } from './query.ts';
import { recordOf, recordRoutes } from './record-routes.ts';
import { getRoute, type DemoProduct, type DemoRequest } from './route.ts';
import { sdkSpec } from './sdk-spec.ts';
import { SITE_FACTS } from './site-facts.ts';
import { entitySets } from './site-sets.ts';
import type { SiteState } from './state.ts';
import { imageId } from './stores/media.ts';

const DECLARED = {
  app: { name: 'PRICING_PLANS', ids: ['1522827f-c56c-a5c9-2ac9-00f9e6ae12d3'] },
  permissions: names('PRICING_PLANS PRICING_PLANS_ORDERS'),
  counts: { planOrders: 130 },
  fixed: { pricingPlans: 14 },
} as const;

declare module './declarations.ts' {
  interface Declarations {
    readonly pricingPlans: typeof DECLARED;
  }
}

const ORDERS = { app: 'PRICING_PLANS', permission: 'PRICING_PLANS_ORDERS' } as const;

const NAMES = phrases(
  'Kiln pass | Zehnerkarte | חבר מועדון | Studio friend & family | 陶芸 月間パス | Trial | Gold 🏺',
);
const STATUSES = words('ACTIVE ACTIVE ENDED CANCELED PAUSED PENDING DRAFT UNDEFINED');
const PAYMENTS = words('PAID UNPAID REFUNDED FAILED PENDING NOT_APPLICABLE UNDEFINED');
const UNITS = words('MONTH YEAR WEEK DAY');
const FIRST = Date.UTC(2020, 8, 1, 7, 30, 0, 125);

/** A plan is paid again and again, once for a time, or once for ever. */
const modelOf = (plan: number): 'cycles' | 'once' | 'for ever' =>
  plan % 3 === 0 ? 'cycles' : plan % 3 === 1 ? 'once' : 'for ever';
const priceOf = (plan: number): string => pickAt(['19.90', '0', '240.00', '7.5'], plan);

/** wire: the rest of a plan of the third version. */
function planAt({ seed }: SiteState, serial: number): JsonObject {
  const created = FIRST + serial * 40 * DAY;
  const name = pickAt(NAMES, serial);
  const id = (kind: string, at = 0): string => guidOf(seed, `plan-${kind}`, serial * 10 + at);
  const conditions = {
    customerEligibility: pickAt(words('ALL RETURNING SPECIFIC_MEMBERS'), serial),
    specificMembersOptions: when(serial % 3 === 2, { memberIds: [guidOf(seed, 'members', 1)] }),
    validFromDate: iso(created),
    validUntilDate: when(serial % 2 === 0, iso(created + 30 * DAY)),
  };
  const model = modelOf(serial);
  return {
    revision: String(serial + 1),
    createdDate: iso(created),
    updatedDate: iso(changedAfter(created, serial)),
    name,
    description: when(serial % 4 !== 3, `What “${name}” brings`),
    image: when(serial % 2 === 0, {
      id: imageId(seed, 7000 + serial, 0),
      height: 600,
      width: 800,
      altText: name,
    }),
    slug: `plan-${serial}`,
    termsAndConditions: when(serial % 3 === 1, 'No shoes in the kiln room.'),
    maxPurchasesPerBuyer: serial % 5 === 4 ? 1 : 0,
    pricingVariants: [
      {
        id: id('variants'),
        name: 'Standard',
        freeTrialDays: serial % 6 === 0 ? 14 : 0,
        fees: when(serial % 4 === 0, [
          {
            id: id('fees'),
            priceType: 'FIXED_AMOUNT',
            name: 'Clay & glaze',
            fixedAmountOptions: { amount: '12.5' },
            appliedAt: 'FIRST_PAYMENT',
          },
        ]),
        billingTerms: {
          billingCycle: when(model !== 'for ever', {
            period: pickAt(UNITS, serial),
            count: String((serial % 3) + 1),
          }),
          startType: serial % 4 === 1 ? 'CUSTOM' : 'ON_PURCHASE',
          endType: model === 'once' ? 'CYCLES_COMPLETED' : 'UNTIL_CANCELLED',
          cyclesCompletedDetails: when(model === 'once', { billingCycleCount: '1' }),
        },
        promotion: when(serial % 5 === 0, 'Most loved'),
        pricingStrategies: [{ flatRate: { amount: priceOf(serial) } }],
        visible: when(serial % 2 === 1, true),
        categoryIds: serial % 3 === 0 ? [id('categories')] : [],
        priceOverrides: when(serial % 4 === 2, {
          overrides: [
            {
              id: id('overrides'),
              conditions,
              ...(serial % 8 === 2
                ? { overrideType: 'FIXED_PRICE', fixedPriceOptions: { amount: '9.90' } }
                : { overrideType: 'PERCENTAGE_DISCOUNT', percentageDiscountOptions: { percentage: '12.5' } }),
            },
          ],
        }),
        feeOverrides: when(serial % 4 === 0, {
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
    perks: times(serial % 4, (at) => ({ id: id('perks', at), description: `${at + 1} firings a month` })),
    visibility: serial % 5 === 3 ? 'PRIVATE' : 'PUBLIC',
    buyable: serial % 7 !== 6,
    formId: when(serial % 4 === 2, guidOf(seed, 'forms', 0)),
    buyerCanCancel: serial % 2 === 0,
    currency: SITE_FACTS.currency,
    purchaseLimits: when(serial % 3 === 0, [
      {
        type: pickAt(
          words('PER_MEMBER_LIFETIME PER_MEMBER_ACTIVE TOTAL_ACTIVE TOTAL_SOLD'),
          Math.floor(serial / 3),
        ),
        maxCount: serial + 1,
      },
    ]),
    benefitDistributionSettings: {
      distributionStrategyType: serial % 3 === 2 ? 'CUSTOM_SCHEDULE' : 'PER_BILLING_CYCLE',
      customScheduleOptions: when(serial % 3 === 2, { cycleDuration: { unit: 'WEEK', count: 2 } }),
    },
    startDateSettings: startAt(created, serial),
    tags: { privateTags: { tagIds: serial % 2 === 0 ? ['p1'] : [] }, publicTags: { tagIds: ['all'] } },
    extendedFields: when(serial % 5 === 0, { namespaces: { _user_fields: { shelf: serial } } }),
  };
}

/** wire: when what was bought begins; each fourth plan says nothing of it. */
function startAt(created: number, serial: number): JsonObject | undefined {
  switch (serial % 4) {
    case 1:
      return {
        type: 'DATE_RANGE',
        dateRangeOptions: { startDate: iso(created), endDate: iso(created + 90 * DAY) },
      };
    case 2:
      return { type: 'DAY_OF_MONTH', dayOfMonthOptions: { dayOfMonth: 31 } };
    case 3:
      return {
        type: 'FIXED_DATE',
        fixedDateOptions: { startDate: iso(created + 10 * DAY) },
        startDateUnavailableMessage: 'It has begun already',
      };
    default:
      return undefined;
  }
}

/** wire: the rest of an order, by whom and of what it is first: Wix looks for these. */
function orderFacts(site: SiteState, serial: number): JsonObject {
  const created = FIRST + 200 * DAY + serial * 5 * DAY;
  const plans = site.count('pricingPlans');
  const { memberId, contactId } = personAt(
    populationOf(site),
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

function orderAt(site: SiteState, serial: number): JsonObject {
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

const ORDER_LIST: QuerySpec = {
  name: 'plan-orders',
  paging: 'offset',
  maxLimit: 50,
  defaultLimit: 50,
  maxSort: 1,
  defaultSort: { fieldName: 'createdDate', order: 'DESC' },
  fields: {
    ...fieldSpecs(words('createdDate endDate'), 'BOTH'),
    ...fieldSpecs(words('planId buyer.memberId status lastPaymentStatus autoRenewCanceled'), 'NONE'),
  },
};

/** wire: the parameters of the list, by the field that they filter. */
const PARAMETERS = {
  planId: 'planIds',
  'buyer.memberId': 'buyerIds',
  status: 'orderStatuses',
  lastPaymentStatus: 'paymentStatuses',
};

function listOrders({ site, body }: DemoRequest): JsonObject {
  const filter = Object.entries(PARAMETERS).flatMap(([field, name]): JsonObject[] => {
    const values = textsAt(body, name);
    return values.length === 0 ? [] : [{ [field]: { $in: values } }];
  });
  const renew = textAt(body, 'autoRenewCanceled');
  if (renew !== undefined) filter.push({ autoRenewCanceled: { $eq: renew === 'true' } });
  const { fieldName, order = 'ASC' } = objectAt(body, 'sorting');
  if (fieldName !== undefined && fieldName !== 'createdDate' && fieldName !== 'endDate')
    throw invalidField('sorting.fieldName', `cannot be ${String(fieldName)}`, 'FORMAT');
  const result = runQuery(site, site.records.planOrders, ORDER_LIST, {
    filter: { $and: filter },
    sort: fieldName === undefined ? [] : [{ fieldName, order }],
    paging: { offset: numberAt(body, 'offset') ?? 0, limit: numberAt(body, 'limit') },
  });
  return {
    orders: result.records.map((record) => shown(record, body)),
    pagingMetadata: offsetMetadata(result),
  };
}

/** What was filled in comes with one fieldset only. */
function shown({ formData, ...order }: JsonObject, body: JsonObject): JsonObject {
  return textAt(body, 'fieldSet') === 'FULL' ? { ...order, formData } : order;
}

/** Plans in their third version, and what was bought of them in its second. */
export const pricingPlansProduct: DemoProduct = {
  ...DECLARED,
  records: (site) =>
    entitySets(site, {
      pricingPlans: { make: (serial) => planAt(site, serial) },
      planOrders: {
        facts: (serial) => orderFacts(site, serial),
        make: (serial) => orderAt(site, serial),
      },
    }),
  routes: [
    ...recordRoutes({
      needs: { app: 'PRICING_PLANS', permission: 'PRICING_PLANS' },
      records: 'pricingPlans',
      bases: ['/pricing-plans/v3/plans'],
      plural: 'plans',
      singular: 'plan',
      query: sdkSpec('pricing-plans_plans-v-3/PlanQuery'),
      count: true,
      get: 'PLAN_NOT_FOUND',
      byGet: true,
    }),
    ...getRoute(['/pricing-plans/v2/orders'], { ...ORDERS, handle: listOrders }),
    ...getRoute(['/pricing-plans/v2/orders/:id'], {
      ...ORDERS,
      handle: ({ site, params, body }) => ({
        order: shown(recordOf(site.records.planOrders, params['id'], 'ORDER_NOT_FOUND', 'order'), body),
      }),
    }),
  ],
};
