import { changedAfter, DAY, guidOf, imageId, iso, phrases, pickAt, SITE_FACTS, times } from '../making.ts';
import { when, words, type JsonObject, type SiteState } from '../making.ts';

export const NAMES = phrases(
  'Kiln pass | Zehnerkarte | חבר מועדון | Studio friend & family | 陶芸 月間パス | Trial | Gold 🏺',
);
export const UNITS = words('MONTH YEAR WEEK DAY');
const LIMITS = words('PER_MEMBER_LIFETIME PER_MEMBER_ACTIVE TOTAL_ACTIVE TOTAL_SOLD');
export const FIRST = Date.UTC(2020, 8, 1, 7, 30, 0, 125);

/** A plan is paid again and again, once for a time, or once for ever. */
export const modelOf = (plan: number): 'cycles' | 'once' | 'for ever' =>
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
    createdDate: iso(created),
    updatedDate: iso(changedAfter(created, n)),
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
          billingCycle: when(model !== 'for ever', {
            period: pickAt(UNITS, n),
            count: String((n % 3) + 1),
          }),
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
    purchaseLimits: when(n % 3 === 0, [
      {
        type: pickAt(LIMITS, Math.floor(n / 3)),
        maxCount: n + 1,
      },
    ]),
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
