import type { GoldenAnswer } from '../golden-answer.ts';
import { AVAILABLE, firstPage, pageOf } from '../connections.ts';
import { whole } from '../whole-selection.ts';
import {
  BUYER,
  BUYER_MEMBER,
  camp,
  orphan,
  ORPHAN,
  running,
  RUNNING,
  studio,
  STUDIO,
  ten,
  TEN,
  tenth,
  TENTH,
} from './records.ts';

const GBP = (amount: string) => ({ amount, currency: 'GBP' });

const studioAnswer = {
  id: STUDIO,
  name: 'Studio pass',
  description: 'The kiln, whenever it is free',
  slug: 'studio-pass',
  image: {
    id: 'aa11bb_0123456789abcdef0123456789abp001~mv2.jpg',
    url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abp001~mv2.jpg',
    width: 802,
    height: 601,
    altText: 'A kiln',
  },
  termsAndConditions: 'No shoes in the kiln room.',
  visibility: 'PRIVATE',
  buyable: false,
  buyerCanCancel: true,
  form: { id: '0f0f0000-0000-4000-8000-0000000000b1' },
  currency: 'GBP',
  perks: [
    { id: '0b1ae000-0000-4000-8000-000000000001', description: 'Four firings' },
    { id: '0b1ae000-0000-4000-8000-000000000002', description: 'A shelf' },
  ],
  variants: [
    {
      id: '0b1aa000-0000-4000-8000-000000000001',
      name: 'Quarterly',
      visible: true,
      price: GBP('59.90'),
      freeTrialDays: 14,
      cycle: { count: 3, unit: 'MONTH' },
      cycles: 4,
      startType: 'CUSTOM',
      endType: 'CYCLES_COMPLETED',
      fees: [
        {
          id: '0b1af000-0000-4000-8000-000000000001',
          name: 'Clay',
          priceType: 'FIXED_AMOUNT',
          amount: GBP('12.5'),
          appliedAt: 'FIRST_PAYMENT',
        },
      ],
      promotion: 'Most loved',
      categoryIds: ['0b1ac000-0000-4000-8000-000000000001'],
      priceOverrides: [
        {
          id: '0b1a0e00-0000-4000-8000-000000000001',
          kind: 'FIXED_PRICE',
          price: GBP('49'),
          percent: null,
          conditions: {
            customers: 'SPECIFIC_MEMBERS',
            memberIds: [BUYER_MEMBER],
            validFrom: '2024-01-01T00:00:00.001Z',
            validUntil: '2024-02-02T00:00:00.002Z',
          },
        },
        {
          id: '0b1a0e00-0000-4000-8000-000000000002',
          kind: 'PERCENTAGE_DISCOUNT',
          price: null,
          percent: '12.50',
          conditions: { customers: 'RETURNING', memberIds: null, validFrom: null, validUntil: null },
        },
      ],
      feeOverrides: [
        {
          id: '0b1a0f00-0000-4000-8000-000000000001',
          feeId: '0b1af000-0000-4000-8000-000000000001',
          kind: 'FIXED_AMOUNT',
          amount: GBP('3.75'),
          conditions: { customers: 'ALL', memberIds: null, validFrom: null, validUntil: null },
        },
      ],
    },
    {
      id: '0b1aa000-0000-4000-8000-000000000002',
      name: 'For ever',
      visible: null,
      price: GBP('999'),
      freeTrialDays: null,
      cycle: null,
      cycles: null,
      startType: 'ON_PURCHASE',
      endType: 'UNTIL_CANCELLED',
      fees: null,
      promotion: null,
      categoryIds: null,
      priceOverrides: null,
      feeOverrides: null,
    },
  ],
  purchaseLimits: [{ kind: 'TOTAL_ACTIVE', maxCount: 30 }],
  maxPurchasesPerBuyer: 2,
  benefits: { strategy: 'CUSTOM_SCHEDULE', count: 2, unit: 'WEEK' },
  start: {
    kind: 'DATE_RANGE',
    date: null,
    dayOfMonth: null,
    from: '2024-05-05T00:00:00.005Z',
    until: '2024-06-06T00:00:00.006Z',
    unavailableMessage: 'All places are taken',
  },
  tagIds: ['q2', 'q3'],
  privateTagIds: ['p1'],
  extendedFields: { '@ours/shelf': { place: 7 } },
  revision: '17',
  createdAt: '2023-03-04T05:06:07.089Z',
  updatedAt: '2024-04-05T06:07:08.090Z',
  raw: studio,
};

const nothing = {
  description: null,
  slug: null,
  image: null,
  termsAndConditions: null,
  form: null,
  purchaseLimits: null,
  maxPurchasesPerBuyer: null,
  benefits: null,
  tagIds: null,
  privateTagIds: null,
  extendedFields: null,
  revision: null,
  updatedAt: null,
};

const noStart = { date: null, dayOfMonth: null, from: null, until: null, unavailableMessage: null };

const tenAnswer = {
  ...nothing,
  id: TEN,
  name: 'Zehnerkarte',
  visibility: 'PUBLIC',
  buyable: true,
  buyerCanCancel: false,
  currency: 'EUR',
  perks: [],
  variants: [],
  start: { ...noStart, kind: 'DAY_OF_MONTH', dayOfMonth: 31 },
  createdAt: '2023-05-06T07:08:09.010Z',
  raw: ten,
};

const campAnswer = {
  ...nothing,
  id: '0b1a0000-0000-4000-8000-000000000003',
  name: 'Camp',
  visibility: null,
  buyable: null,
  buyerCanCancel: null,
  currency: 'CHF',
  perks: null,
  variants: null,
  start: { ...noStart, kind: 'FIXED_DATE', date: '2024-07-07T00:00:00.007Z' },
  createdAt: '2023-06-07T08:09:10.011Z',
  raw: camp,
};

const runningAnswer = {
  id: RUNNING,
  planId: STUDIO,
  plan: { id: STUDIO },
  planName: 'Studio pass (old)',
  planDescription: 'The kiln on Fridays',
  planPrice: GBP('55.55'),
  member: { id: BUYER_MEMBER },
  contact: { id: BUYER },
  subscriptionId: '0b05b000-0000-4000-8000-000000000001',
  paymentOrderId: '0b0ba000-0000-4000-8000-000000000001',
  type: 'ONLINE',
  status: 'PAUSED',
  lastPaymentStatus: 'REFUNDED',
  autoRenewCanceled: true,
  cancellation: {
    requestedAt: '2024-08-08T00:00:00.008Z',
    cause: 'MEMBER_ACTION',
    effectiveAt: 'NEXT_PAYMENT_DATE',
  },
  pricing: {
    cycle: { count: 3, unit: 'MONTH' },
    cycles: 4,
    duration: null,
    unlimited: null,
    prices: [
      {
        cycleFrom: 1,
        numberOfCycles: 2,
        subtotal: GBP('54.90'),
        discount: GBP('6.00'),
        total: GBP('48.90'),
        proration: GBP('-2.5'),
        taxName: 'VAT',
        taxIncluded: true,
        taxRate: '20.00',
        tax: GBP('9.15'),
        couponId: '0bc0b000-0000-4000-8000-000000000001',
        couponCode: 'FIVE',
        couponAmount: GBP('5.00'),
      },
    ],
  },
  freeTrialDays: 15,
  startsAt: '2024-03-03T00:00:00.003Z',
  endsAt: '2025-03-03T00:00:00.013Z',
  earliestEndAt: '2025-03-13T00:00:00.023Z',
  pausePeriods: [
    { status: 'ENDED', pausedAt: '2024-04-04T00:00:00.004Z', resumedAt: '2024-04-14T00:00:00.014Z' },
    { status: 'ACTIVE', pausedAt: '2024-09-09T00:00:00.009Z', resumedAt: null },
  ],
  currentCycle: { index: 5, startedAt: '2024-09-03T00:00:00.033Z', endsAt: '2024-12-03T00:00:00.043Z' },
  form: { id: '0f0f0000-0000-4000-8000-0000000000b1' },
  submission: { id: '0f0f5000-0000-4000-8000-0000000000b1' },
  formValues: { apron: 'M' },
  createdAt: '2024-02-28T10:00:00.100Z',
  updatedAt: '2024-09-10T10:00:00.200Z',
  raw: running,
};

const noOrder = {
  planDescription: null,
  contact: null,
  subscriptionId: null,
  paymentOrderId: null,
  cancellation: null,
  freeTrialDays: null,
  startsAt: null,
  endsAt: null,
  earliestEndAt: null,
  pausePeriods: null,
  currentCycle: null,
  form: null,
  submission: null,
  formValues: null,
  updatedAt: null,
};

const tenthAnswer = {
  ...noOrder,
  id: TENTH,
  planId: TEN,
  plan: { id: TEN },
  planName: 'Zehnerkarte',
  planPrice: { amount: '80', currency: 'EUR' },
  member: { id: BUYER_MEMBER },
  type: 'OFFLINE',
  status: 'ACTIVE',
  lastPaymentStatus: 'NOT_APPLICABLE',
  autoRenewCanceled: false,
  pricing: { cycle: null, cycles: null, duration: { count: 1, unit: 'YEAR' }, unlimited: null, prices: [] },
  createdAt: '2024-03-01T10:00:00.300Z',
  raw: tenth,
};

const orphanAnswer = {
  ...noOrder,
  id: ORPHAN,
  planId: '0b1a0000-0000-4000-8000-00000000dead',
  plan: null,
  planName: null,
  planPrice: null,
  member: null,
  type: null,
  status: 'ENDED',
  lastPaymentStatus: null,
  autoRenewCanceled: null,
  pricing: { cycle: null, cycles: null, duration: null, unlimited: true, prices: null },
  createdAt: '2024-03-02T10:00:00.400Z',
  raw: orphan,
};

export const answers: readonly GoldenAnswer[] = [
  {
    name: 'pricing plans',
    document: `{ pricingPlans { availability { status } nodes ${whole('PricingPlan')} } }`,
    data: {
      pricingPlans: {
        availability: { status: AVAILABLE.status },
        nodes: [studioAnswer, tenAnswer, campAnswer],
      },
    },
  },
  {
    name: 'orders of pricing plans',
    document: `{ planOrders { availability { status } nodes ${whole('PlanOrder')} } }`,
    data: {
      planOrders: {
        availability: { status: AVAILABLE.status },
        nodes: [runningAnswer, tenthAnswer, orphanAnswer],
      },
    },
  },
  {
    name: 'one pricing plan with its orders, one order, and the first pages',
    document: `query ($plan: ID!, $order: ID!, $member: ID!) {
      pricingPlan(id: $plan) { name orders { totalCount nodes { id } } }
      planOrder(id: $order) { planName formValues }
      member(id: $member) { planOrders { totalCount nodes { id } } }
      pricingPlans(first: 1) ${firstPage}
      planOrders(first: 1) ${firstPage}
    }`,
    variables: { plan: STUDIO.toUpperCase(), order: RUNNING.toUpperCase(), member: BUYER_MEMBER },
    data: {
      pricingPlan: { name: 'Studio pass', orders: { totalCount: 1, nodes: [{ id: RUNNING }] } },
      planOrder: { planName: 'Studio pass (old)', formValues: { apron: 'M' } },
      member: { planOrders: { totalCount: 2, nodes: [{ id: RUNNING }, { id: TENTH }] } },
      pricingPlans: pageOf(3, STUDIO, true),
      planOrders: pageOf(3, RUNNING, true),
    },
  },
];
