import { BOTH_PAGINGS, countAndCursors, entitySets, HOUR, imageUrl, iso, isObject } from '../making.ts';
import { NEWEST_FIRST, offsetMetadata, peopleCount, personAt, pickAt, randomFor } from '../making.ts';
import { recordRoutes, sdkSpec, SITE_FACTS, spread, times, when, words } from '../making.ts';
import type { DemoProduct, JsonObject, QueryResult, SiteState } from '../making.ts';
import { money, sum, unitsPerMain } from './money.ts';
import { anyItem, inCurrency } from './order-lines.ts';
import { bilingual } from './order-plan.ts';
import { buyerOf } from './order.ts';

const LIMITS = { defaultLimit: 100, defaultSort: NEWEST_FIRST };

/** Checkouts that were left before they became an order. */
export const abandonedCheckoutsProduct: DemoProduct = {
  records: (site) => entitySets(site, { abandonedCheckouts: { make: abandonedCheckout } }),
  routes: recordRoutes({
    needs: { permission: 'ORDERS_CHECKOUTS' },
    records: 'abandonedCheckouts',
    bases: ['/ecom/v1/abandoned-checkout'],
    plural: 'abandonedCheckouts',
    singular: 'abandonedCheckout',
    query: {
      spec: sdkSpec('ecom_abandoned-checkouts/AbandonedCheckoutQuery', LIMITS, BOTH_PAGINGS),
      metadata: 'metadata',
      page: (result, query) => ({
        ...(isObject(query['paging']) ? offsetMetadata(result) : {}),
        ...page(result),
      }),
      // `results` is the older name of the same list.
      beside: ({ result }) => ({ results: result.records }),
    },
    search: {
      spec: sdkSpec('ecom_abandoned-checkouts/AbandonedCheckoutSearch', { ...LIMITS, maxSort: 4 }),
      page,
    },
    get: 'ABANDONED_CHECKOUT_NOT_FOUND',
  }),
};

function page(result: QueryResult<JsonObject>): JsonObject {
  return {
    ...countAndCursors(result),
    tooManyToCount: false,
  };
}

const ACTIVITIES = words(
  'SCHEDULED EMAIL_SENT EMAIL_NOT_SENT NOTIFICATION_SENT TASK_CREATED AUTOMATION_SKIPPED',
);
/** They are of the last half year. */
const OPENED = Date.UTC(2025, 10, 1, 9);
const TODAY = Date.UTC(2026, 4, 30, 9);

/** wire: an abandoned checkout. */
function abandonedCheckout(n: number, site: SiteState): JsonObject {
  const created = spread(OPENED, TODAY, site.count('abandonedCheckouts'), n);
  const { seed, population, id } = site;
  const random = randomFor(seed, 'abandoned-checkout', n);
  const person = personAt(population, random.int(peopleCount(population)));
  const { language, firstName, lastName, phone, company, email } = person;
  const recovered = n % 4 === 3;
  const currency = n % 13 === 5 ? 'JPY' : SITE_FACTS.currency;
  const lines = times(1 + (n % 3), (at) => lineAt(site, n, at, currency));
  const subtotal = sum(lines.map((line) => line.units));
  const discount = n % 5 === 0 ? Math.round(subtotal / 10) : 0;
  const amount = multiCurrency(discount, currency);
  const coupon = { id: id('coupons', 0), code: 'WELCOME10', name: 'Ten off', amount };
  const discounts: readonly JsonObject[] = [
    { discountType: 'GLOBAL', coupon },
    { discountType: 'SPECIFIC_ITEMS', merchantDiscount: { amount, percentage: 10 } },
    {
      discountType: 'SHIPPING',
      discountRule: { id: id('discount-rules', 0), name: { original: 'Spring' }, amount },
    },
  ];
  const checkoutId = id('open-checkouts', n);
  return {
    createdDate: iso(created),
    updatedDate: iso(created + HOUR * (1 + (n % 30))),
    checkoutId,
    cartId: when(n % 6 !== 2, id('carts', n)),
    status: recovered ? 'RECOVERED' : 'ABANDONED',
    buyerLanguage: language,
    buyerInfo: n % 17 === 11 ? { userId: id('users', 0), email } : buyerOf(person),
    contactDetails: { firstName, lastName, phone, company },
    currency,
    conversionCurrency: SITE_FACTS.currency,
    totalPrice: multiCurrency(subtotal - discount, currency),
    subtotalPrice: multiCurrency(subtotal, currency),
    activities: ACTIVITIES.slice(0, 1 + (n % ACTIVITIES.length)).map((type, at) => ({
      createdDate: iso(created + ((at + 1) * HOUR) / 2),
      type,
    })),
    checkoutRecoveredDate: when(recovered, iso(created + 26 * HOUR)),
    checkoutUrl: `https://www.example.com/checkout?checkoutId=${checkoutId}`,
    lineItems: lines.map(({ wire }) => wire),
    appliedDiscounts:
      discount === 0 ? [] : [{ lineItemIds: [id('checkout-lines', n * 8)], ...pickAt(discounts, n / 5) }],
  };
}

function lineAt(site: SiteState, checkout: number, at: number, currency: string) {
  const { seed, id } = site;
  const number = checkout * 8 + at;
  const random = randomFor(seed, 'checkout-line', number);
  const item = anyItem(site, random);
  const quantity = 1 + random.int(3);
  const unit = inCurrency(item?.price ?? 2500, currency);
  const price = multiCurrency(unit, currency);
  const picture = item?.imageId;
  const wire = {
    id: id('checkout-lines', number),
    quantity,
    // Every ninth checkout is for a product that is gone by now.
    catalogReference: item && {
      ...item.reference,
      ...when(checkout % 9 === 4, { catalogItemId: id('deleted-products', checkout) }),
    },
    productName: bilingual(item?.name ?? 'Trial lesson'),
    price,
    priceBeforeDiscounts: price,
    descriptionLines: item?.choiceLines ?? [],
    image: picture && { id: picture, url: imageUrl(picture), height: 800, width: 600 },
    physicalProperties: { weight: 0.5, shippable: true, sku: item?.sku },
  };
  return { units: unit * quantity, wire };
}

/** wire: an amount in the currency of the buyer, and in that of the shop. */
function multiCurrency(units: number, currency: string): JsonObject {
  const shop = SITE_FACTS.currency;
  const rate = currency === 'JPY' ? 160 : 1;
  const converted = money(Math.round((units / unitsPerMain(currency) / rate) * unitsPerMain(shop)), shop);
  return {
    ...money(units, currency),
    convertedAmount: converted.amount,
    formattedConvertedAmount: converted.formattedAmount,
  };
}
