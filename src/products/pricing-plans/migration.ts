import { CONTACT, reference, rowsOf } from '../../migration/rules/references.ts';
import { always, oneOf, present, risk } from '../../migration/rules/risks.ts';
import { below, joined, rows } from '../../migration/rules/several-values.ts';
import { FETCHED, foundAgain, times } from '../../migration/rules/shared.ts';
import { databaseStep } from '../../migration/rules/steps.ts';
import { because, OF_APPS, TAGS, TECHNICAL, WHOLE } from '../../migration/rules/unmapped.ts';
import { decimal, flag, integer, json, text, time, upload } from '../../migration/rules/values.ts';

// Insites has no memberships: a database for the plans, and one for what was bought of them.

/** What is kept of a way to pay. */
const PRICE = ['name', 'price.amount', 'cycle.count', 'cycle.unit', 'cycles', 'freeTrialDays'];
/** What is kept of what is paid in some cycles. */
const PAID = ['cycleFrom', 'numberOfCycles', 'total.amount', 'total.currency', 'tax.amount', 'couponCode'];

const pricingPlans = databaseStep('wix_pricing_plan', 'Wix pricing plans', {
  id: 'pricingPlans',
  title: 'Pricing plans',
  wixEntity: 'PricingPlan',
  isShort: true,
  fields: [
    foundAgain('wix_id'),
    text('name'),
    text('slug'),
    text('description'),
    upload('image.url', 'image', { note: FETCHED }),
    text('image.altText', 'image_alt'),
    joined('perks[].description', 'perks', { argument: '\n', note: 'One to a line.' }),
    text('termsAndConditions', 'terms_and_conditions'),
    text('visibility'),
    flag('buyable', 'is_buyable'),
    flag('buyerCanCancel', 'can_be_cancelled'),
    text('currency'),
    rows('variants[]', PRICE, 'prices', {
      note: 'Each way to pay: its name, what a cycle costs, how long one is, how many there are, and days without payment.',
    }),
    integer('maxPurchasesPerBuyer', 'max_purchases_per_buyer'),
    text('form.id', 'wix_form_id'),
    json('raw', 'wix_plan', { note: WHOLE }),
    ...times,
  ],
  unmapped: {
    image: 'Insites takes the facts of a file from the file itself.',
    ...because(WHOLE, 'variants purchaseLimits benefits start'),
    extendedFields: OF_APPS,
    'perks.id': TECHNICAL,
    orders: 'They are the step `planOrders`.',
    ...because(TAGS, 'tagIds privateTagIds'),
    ...because(TECHNICAL, 'revision'),
  },
  media: ['image.url'],
  risks: [
    risk.critical('PLANS_NOT_SOLD', always, {
      message:
        'Insites sells no memberships: plans are rows of a database, and nothing charges anybody for them.',
      advice: 'Decide how memberships are sold and charged on the new site before Wix is switched off.',
    }),
  ],
});

const planOrders = databaseStep('wix_plan_order', 'Wix orders of pricing plans', {
  id: 'planOrders',
  title: 'Orders of pricing plans',
  wixEntity: 'PlanOrder',
  since: null,
  dependsOn: ['contacts', 'members', 'pricingPlans'],
  fields: [
    foundAgain('wix_id'),
    reference('planId', 'plan', rowsOf(pricingPlans)),
    text('planName', 'plan_name'),
    text('planDescription', 'plan_description'),
    decimal('planPrice.amount', 'plan_price'),
    text('planPrice.currency', 'currency'),
    reference('contact.id', 'contact', CONTACT),
    text('member.id', 'wix_member_id'),
    text('type'),
    text('status'),
    text('lastPaymentStatus', 'last_payment_status'),
    flag('autoRenewCanceled', 'is_auto_renew_cancelled'),
    time('cancellation.requestedAt', 'cancelled_at'),
    text('cancellation.cause', 'cancelled_because'),
    text('cancellation.effectiveAt', 'cancelled_with_effect'),
    ...below('pricing', [
      flag('unlimited', 'is_paid_once_for_ever'),
      integer('duration.count', 'paid_once_for_count'),
      text('duration.unit', 'paid_once_for_unit'),
      integer('cycle.count', 'cycle_count'),
      text('cycle.unit', 'cycle_unit'),
      integer('cycles', 'cycles'),
      rows('prices[]', PAID, 'prices', {
        note: 'What is paid in which cycles: the first and their number, the amount and its currency, the tax, and the code of the coupon.',
      }),
    ]),
    integer('freeTrialDays', 'free_trial_days'),
    time('startsAt', 'starts_at'),
    time('endsAt', 'ends_at'),
    rows('pausePeriods[]', ['pausedAt', 'resumedAt'], 'pauses'),
    integer('currentCycle.index', 'cycle'),
    time('currentCycle.startedAt', 'cycle_started_at'),
    time('currentCycle.endsAt', 'cycle_ends_at'),
    text('submission.id', 'wix_submission_id'),
    json('formValues', 'form_values'),
    text('subscriptionId', 'wix_subscription_id'),
    text('paymentOrderId', 'wix_payment_id'),
    json('raw', 'wix_order', { note: WHOLE }),
    ...times,
  ],
  unmapped: {
    plan: 'The same as `planId`, without those that were deleted.',
    form: 'The plan names it.',
    earliestEndAt: 'Wix keeps it for later use.',
    pricing: WHOLE,
    pausePeriods: WHOLE,
  },
  warnings: ['Wix cannot filter these orders by time of change: every run reads them all.'],
  risks: [
    risk.critical('PLAN_ORDERS_RUNNING', oneOf('status', 'ACTIVE', 'PENDING', 'PAUSED'), {
      message:
        'Memberships that run: Wix goes on charging for them until they are cancelled there, and the new site does not charge at all.',
      advice: 'Tell these people, and cancel what runs in Wix on the day of the move.',
    }),
    risk.info('PLAN_ORDER_PAUSED', present('pausePeriods[].pausedAt'), {
      message: 'Orders that were at rest end later than they would have.',
      advice: '`ends_at` has the later day.',
    }),
  ],
});

/** What becomes of Wix Pricing Plans in Insites. */
export const steps = [pricingPlans, planOrders];
