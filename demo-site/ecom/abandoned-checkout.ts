import { APP_IDS } from '../app-ids.ts';
import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { peopleCount, personAt } from '../people.ts';
import type { Person } from '../people.ts';
import { pickAt, randomFor } from '../random.ts';
import { money, unitsPerMain } from './money.ts';
import type { OrderWorld } from './order-plan.ts';

const ACTIVITIES = [
  'SCHEDULED',
  'EMAIL_SENT',
  'EMAIL_NOT_SENT',
  'NOTIFICATION_SENT',
  'TASK_CREATED',
  'AUTOMATION_SKIPPED',
];
const OPENED = Date.UTC(2025, 10, 1, 9);
const TODAY = Date.UTC(2026, 4, 30, 9);

/** wire: the abandoned checkout with this index; they are of the last half year. */
export function abandonedCheckoutAt(world: OrderWorld, count: number, index: number): JsonObject {
  const random = randomFor(world.seed, 'abandoned-checkout', index);
  const person = personAt(world.population, random.int(peopleCount(world.population)));
  const recovered = index % 4 === 3;
  const created = checkoutCreatedMs(count, index);
  const currency = index % 13 === 5 ? 'JPY' : world.currency;
  const price = (units: number): JsonObject => multiCurrency(units, currency, world.currency);
  const lines = Array.from({ length: 1 + (index % 3) }, (_, at) => lineAt(world, index, at, currency));
  const subtotal = lines.reduce((sum, line) => sum + line.units, 0);
  const discount = index % 5 === 0 ? Math.round(subtotal / 10) : 0;
  const checkoutId = guidOf(world.seed, 'open-checkouts', index);
  return {
    id: guidOf(world.seed, 'abandonedCheckouts', index),
    createdDate: iso(created),
    updatedDate: iso(created + 3_600_000 * (1 + (index % 30))),
    checkoutId,
    ...(index % 6 === 2 ? {} : { cartId: guidOf(world.seed, 'carts', index) }),
    status: recovered ? 'RECOVERED' : 'ABANDONED',
    buyerLanguage: person.language,
    buyerInfo: buyerInfo(world, person, index),
    contactDetails: contactDetails(person),
    currency,
    conversionCurrency: world.currency,
    totalPrice: price(subtotal - discount),
    subtotalPrice: price(subtotal),
    activities: ACTIVITIES.slice(0, 1 + (index % ACTIVITIES.length)).map((type, at) => ({
      createdDate: iso(created + (at + 1) * 1_800_000),
      type,
    })),
    ...(recovered ? { checkoutRecoveredDate: iso(created + 26 * 3_600_000) } : {}),
    checkoutUrl: `https://www.example.com/checkout?checkoutId=${checkoutId}`,
    lineItems: lines.map(({ wire }) => wire),
    appliedDiscounts: discount === 0 ? [] : [discountAt(world, index, price(discount))],
  };
}

export function checkoutCreatedMs(count: number, index: number): number {
  return Math.floor(OPENED + ((TODAY - OPENED) / Math.max(count, 1)) * index);
}

function lineAt(
  world: OrderWorld,
  checkout: number,
  at: number,
  currency: string,
): { units: number; wire: JsonObject } {
  const random = randomFor(world.seed, 'checkout-line', checkout * 8 + at);
  const item =
    world.window.products > 0
      ? world.window.itemAt(random.int(world.window.products), random.int(1000))
      : undefined;
  const quantity = 1 + random.int(3);
  const unit = Math.round(
    ((item?.price ?? 2500) / 100) * (currency === 'JPY' ? 160 : 1) * unitsPerMain(currency),
  );
  const name = item?.name ?? 'Trial lesson';
  return {
    units: unit * quantity,
    wire: {
      id: guidOf(world.seed, 'checkout-lines', checkout * 8 + at),
      quantity,
      ...(item === undefined
        ? {}
        : {
            catalogReference: {
              // Every ninth checkout is for a product that is gone by now.
              catalogItemId:
                checkout % 9 === 4 ? guidOf(world.seed, 'deleted-products', checkout) : item.productId,
              appId: APP_IDS.STORES,
              options: { variantId: item.variantId, options: item.choices },
            },
          }),
      productName: { original: name, translated: name },
      price: multiCurrency(unit, currency, world.currency),
      priceBeforeDiscounts: multiCurrency(unit, currency, world.currency),
      descriptionLines: Object.entries(item?.choices ?? {}).map(([original, value]) => ({
        name: { original, translated: original },
        plainText: { original: value, translated: value },
      })),
      ...(item?.imageId === undefined
        ? {}
        : {
            image: {
              id: item.imageId,
              url: `https://static.wixstatic.com/media/${item.imageId}`,
              height: 800,
              width: 600,
            },
          }),
      physicalProperties: {
        weight: 0.5,
        shippable: true,
        ...(item?.sku === undefined ? {} : { sku: item.sku }),
      },
    },
  };
}

function buyerInfo(world: OrderWorld, person: Person, index: number): JsonObject {
  const email = person.email === undefined ? {} : { email: person.email };
  if (index % 17 === 11) return { userId: guidOf(world.seed, 'users', 0), ...email };
  return {
    ...(person.memberId === undefined ? { visitorId: person.visitorId } : { memberId: person.memberId }),
    ...(person.contactId === undefined ? {} : { contactId: person.contactId }),
    ...email,
  };
}

function contactDetails(person: Person): JsonObject {
  return {
    firstName: person.firstName,
    ...(person.lastName === undefined ? {} : { lastName: person.lastName }),
    ...(person.phone === undefined ? {} : { phone: person.phone }),
    ...(person.company === undefined ? {} : { company: person.company }),
  };
}

function discountAt(world: OrderWorld, index: number, amount: JsonObject): JsonObject {
  const shared = {
    discountType: pickAt(['GLOBAL', 'SPECIFIC_ITEMS', 'SHIPPING'], index / 5),
    lineItemIds: [guidOf(world.seed, 'checkout-lines', index * 8)],
  };
  switch ((index / 5) % 3) {
    case 0:
      return {
        ...shared,
        coupon: { id: guidOf(world.seed, 'coupons', 0), code: 'WELCOME10', name: 'Ten off', amount },
      };
    case 1:
      return { ...shared, merchantDiscount: { amount, percentage: 10 } };
    default:
      return {
        ...shared,
        discountRule: { id: guidOf(world.seed, 'discount-rules', 0), name: { original: 'Spring' }, amount },
      };
  }
}

function multiCurrency(units: number, currency: string, site: string): JsonObject {
  const own = money(units, currency);
  const rate = currency === 'JPY' ? 160 : 1;
  const converted = money(Math.round((units / unitsPerMain(currency) / rate) * unitsPerMain(site)), site);
  return {
    amount: own['amount'],
    formattedAmount: own['formattedAmount'],
    convertedAmount: converted['amount'],
    formattedConvertedAmount: converted['formattedAmount'],
  };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
