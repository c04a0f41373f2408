import { DAY, guidOf, iso, type JsonObject, phrases, pickAt, times, when, words } from '../making.ts';
import { changedAfter } from '../population.ts';
import { SITE_FACTS } from '../site-facts.ts';
import type { SiteState } from '../state.ts';
import { imageId } from '../stores/media.ts';

export const NAMES = phrases(
  'Kiln pass | Zehnerkarte | חבר מועדון | Studio friend & family | 陶芸 月間パス | Trial | Gold 🏺',
);
export const UNITS = words('MONTH YEAR WEEK DAY');
export const FIRST = Date.UTC(2020, 8, 1, 7, 30, 0, 125);

/** A plan is paid again and again, once for a time, or once for ever. */
export const modelOf = (plan: number): 'cycles' | 'once' | 'for ever' =>
  plan % 3 === 0 ? 'cycles' : plan % 3 === 1 ? 'once' : 'for ever';
export const priceOf = (plan: number): string => pickAt(['19.90', '0', '240.00', '7.5'], plan);

/** wire: the rest of a plan of the third version. */
export function planAt(serial: number, { seed }: SiteState): JsonObject {
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
