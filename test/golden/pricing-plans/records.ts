import type { endpoints } from '../../../src/products/pricing-plans/wire.ts';
import type { ItemOf, ResponseOf } from '../../../src/wix/api/endpoint.ts';

type Answer<Name extends keyof typeof endpoints> = ResponseOf<(typeof endpoints)[Name]>;
type Plan = ItemOf<Answer<'queryPlans'>['plans']>;
type Order = ItemOf<Answer<'listOrders'>['orders']>;

export const STUDIO = '0b1a0000-0000-4000-8000-000000000001';
export const TEN = '0b1a0000-0000-4000-8000-000000000002';
const GONE = '0b1a0000-0000-4000-8000-00000000dead';
export const RUNNING = '0b0de000-0000-4000-8000-000000000001';
export const TENTH = '0b0de000-0000-4000-8000-000000000002';
export const ORPHAN = '0b0de000-0000-4000-8000-000000000003';
export const BUYER = '0c0a7ac7-0000-4000-8000-000000000001';
export const BUYER_MEMBER = '0bbe0bbe-0000-4000-8000-000000000001';

/** Everything that a plan can have. */
export const studio: Plan = {
  id: STUDIO,
  revision: '17',
  createdDate: '2023-03-04T05:06:07.089Z',
  updatedDate: '2024-04-05T06:07:08.090Z',
  name: 'Studio pass',
  description: 'The kiln, whenever it is free',
  image: {
    id: 'aa11bb_0123456789abcdef0123456789abp001~mv2.jpg',
    height: 601,
    width: 802,
    altText: 'A kiln',
  },
  slug: 'studio-pass',
  termsAndConditions: 'No shoes in the kiln room.',
  maxPurchasesPerBuyer: 2,
  pricingVariants: [
    {
      id: '0b1aa000-0000-4000-8000-000000000001',
      name: 'Quarterly',
      freeTrialDays: 14,
      fees: [
        {
          id: '0b1af000-0000-4000-8000-000000000001',
          priceType: 'FIXED_AMOUNT',
          name: 'Clay',
          fixedAmountOptions: { amount: '12.5' },
          appliedAt: 'FIRST_PAYMENT',
        },
      ],
      billingTerms: {
        billingCycle: { period: 'MONTH', count: '3' },
        startType: 'CUSTOM',
        endType: 'CYCLES_COMPLETED',
        cyclesCompletedDetails: { billingCycleCount: '4' },
      },
      promotion: 'Most loved',
      pricingStrategies: [{ flatRate: { amount: '59.90' } }],
      visible: true,
      categoryIds: ['0b1ac000-0000-4000-8000-000000000001'],
      priceOverrides: {
        overrides: [
          {
            id: '0b1a0e00-0000-4000-8000-000000000001',
            conditions: {
              customerEligibility: 'SPECIFIC_MEMBERS',
              specificMembersOptions: { memberIds: [BUYER_MEMBER] },
              validFromDate: '2024-01-01T00:00:00.001Z',
              validUntilDate: '2024-02-02T00:00:00.002Z',
            },
            overrideType: 'FIXED_PRICE',
            fixedPriceOptions: { amount: '49' },
          },
          {
            id: '0b1a0e00-0000-4000-8000-000000000002',
            conditions: { customerEligibility: 'RETURNING' },
            overrideType: 'PERCENTAGE_DISCOUNT',
            percentageDiscountOptions: { percentage: '12.50' },
          },
        ],
      },
      feeOverrides: {
        overrides: [
          {
            id: '0b1a0f00-0000-4000-8000-000000000001',
            feeId: '0b1af000-0000-4000-8000-000000000001',
            conditions: { customerEligibility: 'ALL' },
            overrideType: 'FIXED_AMOUNT',
            fixedAmountOptions: { amount: '3.75' },
          },
        ],
      },
    },
    {
      id: '0b1aa000-0000-4000-8000-000000000002',
      name: 'For ever',
      billingTerms: { startType: 'ON_PURCHASE', endType: 'UNTIL_CANCELLED' },
      pricingStrategies: [{ flatRate: { amount: '999' } }],
    },
  ],
  perks: [
    { id: '0b1ae000-0000-4000-8000-000000000001', description: 'Four firings' },
    { id: '0b1ae000-0000-4000-8000-000000000002', description: 'A shelf' },
  ],
  visibility: 'PRIVATE',
  buyable: false,
  formId: '0f0f0000-0000-4000-8000-0000000000b1',
  buyerCanCancel: true,
  currency: 'GBP',
  purchaseLimits: [{ type: 'TOTAL_ACTIVE', maxCount: 30 }],
  benefitDistributionSettings: {
    distributionStrategyType: 'CUSTOM_SCHEDULE',
    customScheduleOptions: { cycleDuration: { unit: 'WEEK', count: 2 } },
  },
  startDateSettings: {
    type: 'DATE_RANGE',
    dateRangeOptions: { startDate: '2024-05-05T00:00:00.005Z', endDate: '2024-06-06T00:00:00.006Z' },
    startDateUnavailableMessage: 'All places are taken',
  },
  tags: { privateTags: { tagIds: ['p1'] }, publicTags: { tagIds: ['q2', 'q3'] } },
  extendedFields: { namespaces: { '@ours/shelf': { place: 7 } } },
};

/** What begins on a day of the month, with a price in a currency of its own. */
export const ten: Plan = {
  id: TEN,
  createdDate: '2023-05-06T07:08:09.010Z',
  name: 'Zehnerkarte',
  visibility: 'PUBLIC',
  buyable: true,
  buyerCanCancel: false,
  currency: 'EUR',
  startDateSettings: { type: 'DAY_OF_MONTH', dayOfMonthOptions: { dayOfMonth: 31 } },
  pricingVariants: [],
  perks: [],
};

/** What begins on a fixed day. */
export const camp: Plan = {
  id: '0b1a0000-0000-4000-8000-000000000003',
  createdDate: '2023-06-07T08:09:10.011Z',
  name: 'Camp',
  currency: 'CHF',
  startDateSettings: { type: 'FIXED_DATE', fixedDateOptions: { startDate: '2024-07-07T00:00:00.007Z' } },
};

/** Everything that an order can have; the coupon and the tax are in the currency of the price. */
export const running: Order = {
  id: RUNNING,
  planId: STUDIO,
  subscriptionId: '0b05b000-0000-4000-8000-000000000001',
  wixPayOrderId: '0b0ba000-0000-4000-8000-000000000001',
  buyer: { memberId: BUYER_MEMBER, contactId: BUYER },
  priceDetails: { currency: 'USD', total: '1', subtotal: '2' },
  pricing: {
    subscription: { cycleDuration: { count: 3, unit: 'MONTH' }, cycleCount: 4 },
    prices: [
      {
        duration: { cycleFrom: 1, numberOfCycles: 2 },
        price: {
          subtotal: '54.90',
          coupon: { id: '0bc0b000-0000-4000-8000-000000000001', code: 'FIVE', amount: '5.00' },
          discount: '6.00',
          tax: { name: 'VAT', includedInPrice: true, rate: '20.00', amount: '9.15' },
          total: '48.90',
          currency: 'GBP',
          proration: '-2.5',
        },
      },
    ],
  },
  type: 'ONLINE',
  status: 'PAUSED',
  autoRenewCanceled: true,
  cancellation: {
    requestedDate: '2024-08-08T00:00:00.008Z',
    cause: 'MEMBER_ACTION',
    effectiveAt: 'NEXT_PAYMENT_DATE',
  },
  lastPaymentStatus: 'REFUNDED',
  startDate: '2024-03-03T00:00:00.003Z',
  endDate: '2025-03-03T00:00:00.013Z',
  pausePeriods: [
    { status: 'ENDED', pauseDate: '2024-04-04T00:00:00.004Z', resumeDate: '2024-04-14T00:00:00.014Z' },
    { status: 'ACTIVE', pauseDate: '2024-09-09T00:00:00.009Z' },
  ],
  freeTrialDays: 15,
  earliestEndDate: '2025-03-13T00:00:00.023Z',
  currentCycle: {
    index: 5,
    startedDate: '2024-09-03T00:00:00.033Z',
    endedDate: '2024-12-03T00:00:00.043Z',
  },
  planName: 'Studio pass (old)',
  planDescription: 'The kiln on Fridays',
  planPrice: '55.55',
  createdDate: '2024-02-28T10:00:00.100Z',
  updatedDate: '2024-09-10T10:00:00.200Z',
  formData: {
    formId: '0f0f0000-0000-4000-8000-0000000000b1',
    submissionId: '0f0f5000-0000-4000-8000-0000000000b1',
    submissionData: { apron: 'M' },
  },
};

/** One payment for some time; its price names no currency, as those of old orders do. */
export const tenth: Order = {
  id: TENTH,
  planId: TEN,
  buyer: { memberId: BUYER_MEMBER },
  priceDetails: { currency: 'EUR' },
  pricing: { singlePaymentForDuration: { count: 1, unit: 'YEAR' }, prices: [] },
  type: 'OFFLINE',
  status: 'ACTIVE',
  autoRenewCanceled: false,
  lastPaymentStatus: 'NOT_APPLICABLE',
  planName: 'Zehnerkarte',
  planPrice: '80',
  createdDate: '2024-03-01T10:00:00.300Z',
};

/** One payment for ever, for a plan that was deleted since. */
export const orphan: Order = {
  id: ORPHAN,
  planId: GONE,
  pricing: { singlePaymentUnlimited: true },
  status: 'ENDED',
  createdDate: '2024-03-02T10:00:00.400Z',
};
