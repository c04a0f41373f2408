import { APP_IDS } from '../app-ids.ts';
import { HOUR, iso } from '../dates.ts';
import { guidOf } from '../ids.ts';
import { isObject, type JsonObject } from '../json.ts';
import { peopleCount, personAt } from '../people.ts';
import { pickAt, randomFor } from '../random.ts';
import type { QueryResult } from '../query.ts';
import { recordRoutes } from '../record-routes.ts';
import type { DemoProduct } from '../route.ts';
import { entitySets } from '../site-sets.ts';
import { names, times, when, words } from '../vary.ts';
import { plainLine } from './line-looks.ts';
import { money, unitsPerMain } from './money.ts';
import { bilingual } from './order-context.ts';
import type { OrderWorld } from './order-plan.ts';
import { buyerOf } from './order.ts';
import { orderWorld } from './orders.ts';
import { ABANDONED_QUERY, ABANDONED_SEARCH } from './specs.ts';

const DECLARED = {
  permissions: names('ORDERS_CHECKOUTS'),
  counts: { abandonedCheckouts: 40 },
} as const;

declare module '../declarations.ts' {
  interface Declarations {
    readonly abandonedCheckouts: typeof DECLARED;
  }
}

/** Checkouts that were left before they became an order. */
export const abandonedCheckoutsProduct: DemoProduct = {
  ...DECLARED,
  records: (site) => {
    const world = orderWorld(site);
    const createdMs = (index: number): number =>
      Math.floor(OPENED + ((TODAY - OPENED) / Math.max(site.count('abandonedCheckouts'), 1)) * index);
    return entitySets(site, {
      abandonedCheckouts: {
        facts: (index) => ({ createdDate: iso(createdMs(index)) }),
        make: (index) => abandonedCheckout(world, index, createdMs(index)),
      },
    });
  },
  routes: recordRoutes({
    needs: { permission: 'ORDERS_CHECKOUTS' },
    records: 'abandonedCheckouts',
    bases: ['/ecom/v1/abandoned-checkout'],
    plural: 'abandonedCheckouts',
    singular: 'abandonedCheckout',
    query: {
      spec: ABANDONED_QUERY,
      metadata: 'metadata',
      page: (result, query) => metadata(result, isObject(query['paging'])),
      // `results` is the older name of the same list.
      beside: ({ result }) => ({ results: result.records }),
    },
    search: { spec: ABANDONED_SEARCH, page: (result) => metadata(result) },
    get: 'ABANDONED_CHECKOUT_NOT_FOUND',
  }),
};

// The type of this metadata has no `hasNext`: the end shows by the missing cursor.
function metadata(result: QueryResult<JsonObject>, withTotal = false): JsonObject {
  return {
    count: result.records.length,
    ...(withTotal ? { offset: result.offset, total: result.total } : {}),
    tooManyToCount: false,
    cursors: { next: result.nextCursor, prev: result.prevCursor },
  };
}

const ACTIVITIES = words(
  'SCHEDULED EMAIL_SENT EMAIL_NOT_SENT NOTIFICATION_SENT TASK_CREATED AUTOMATION_SKIPPED',
);
/** They are of the last half year. */
const OPENED = Date.UTC(2025, 10, 1, 9);
const TODAY = Date.UTC(2026, 4, 30, 9);

/** wire: what an abandoned checkout has beside its id and creation. */
function abandonedCheckout(world: OrderWorld, index: number, created: number): JsonObject {
  const random = randomFor(world.seed, 'abandoned-checkout', index);
  const person = personAt(world.population, random.int(peopleCount(world.population)));
  const { language, firstName, lastName, phone, company, email } = person;
  const recovered = index % 4 === 3;
  const currency = index % 13 === 5 ? 'JPY' : world.currency;
  const price = (units: number): JsonObject => multiCurrency(units, currency, world.currency);
  const lines = times(1 + (index % 3), (at) => lineAt(world, index, at, currency));
  const subtotal = lines.reduce((sum, line) => sum + line.units, 0);
  const discount = index % 5 === 0 ? Math.round(subtotal / 10) : 0;
  const checkoutId = guidOf(world.seed, 'open-checkouts', index);
  return {
    updatedDate: iso(created + HOUR * (1 + (index % 30))),
    checkoutId,
    cartId: when(index % 6 !== 2, guidOf(world.seed, 'carts', index)),
    status: recovered ? 'RECOVERED' : 'ABANDONED',
    buyerLanguage: language,
    buyerInfo: index % 17 === 11 ? { userId: guidOf(world.seed, 'users', 0), email } : buyerOf(person),
    contactDetails: { firstName, lastName, phone, company },
    currency,
    conversionCurrency: world.currency,
    totalPrice: price(subtotal - discount),
    subtotalPrice: price(subtotal),
    activities: ACTIVITIES.slice(0, 1 + (index % ACTIVITIES.length)).map((type, at) => ({
      createdDate: iso(created + ((at + 1) * HOUR) / 2),
      type,
    })),
    checkoutRecoveredDate: when(recovered, iso(created + 26 * HOUR)),
    checkoutUrl: `https://www.example.com/checkout?checkoutId=${checkoutId}`,
    lineItems: lines.map(({ wire }) => wire),
    appliedDiscounts: discount === 0 ? [] : [discountAt(world, index, price(discount))],
  };
}

function lineAt(world: OrderWorld, checkout: number, at: number, currency: string) {
  const number = checkout * 8 + at;
  const random = randomFor(world.seed, 'checkout-line', number);
  const item = world.window.anyItem(random);
  const quantity = 1 + random.int(3);
  const rate = (currency === 'JPY' ? 160 : 1) * unitsPerMain(currency);
  const unit = Math.round(((item?.price ?? 2500) / 100) * rate);
  const price = multiCurrency(unit, currency, world.currency);
  const wire = {
    id: guidOf(world.seed, 'checkout-lines', number),
    quantity,
    catalogReference: item && {
      // Every ninth checkout is for a product that is gone by now.
      catalogItemId: checkout % 9 === 4 ? guidOf(world.seed, 'deleted-products', checkout) : item.productId,
      appId: APP_IDS.STORES,
      options: { variantId: item.variantId, options: item.choices },
    },
    productName: bilingual(item?.name ?? 'Trial lesson'),
    price,
    priceBeforeDiscounts: price,
    descriptionLines: Object.entries(item?.choices ?? {}).map(([name, value]) => plainLine(name, value)),
    image:
      item?.imageId === undefined
        ? undefined
        : {
            id: item.imageId,
            url: `https://static.wixstatic.com/media/${item.imageId}`,
            height: 800,
            width: 600,
          },
    physicalProperties: { weight: 0.5, shippable: true, sku: item?.sku },
  };
  return { units: unit * quantity, wire };
}

function discountAt(world: OrderWorld, index: number, amount: JsonObject): JsonObject {
  const turn = (index / 5) % 3;
  return {
    discountType: pickAt(['GLOBAL', 'SPECIFIC_ITEMS', 'SHIPPING'], turn),
    lineItemIds: [guidOf(world.seed, 'checkout-lines', index * 8)],
    coupon: when(turn === 0, {
      id: guidOf(world.seed, 'coupons', 0),
      code: 'WELCOME10',
      name: 'Ten off',
      amount,
    }),
    merchantDiscount: when(turn === 1, { amount, percentage: 10 }),
    discountRule: when(turn === 2, {
      id: guidOf(world.seed, 'discount-rules', 0),
      name: { original: 'Spring' },
      amount,
    }),
  };
}

/** wire: an amount in the currency of the buyer, and in that of the shop. */
function multiCurrency(units: number, currency: string, site: string): JsonObject {
  const rate = currency === 'JPY' ? 160 : 1;
  const converted = money(Math.round((units / unitsPerMain(currency) / rate) * unitsPerMain(site)), site);
  return {
    ...money(units, currency),
    convertedAmount: converted['amount'],
    formattedConvertedAmount: converted['formattedAmount'],
  };
}
