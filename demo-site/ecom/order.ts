import { guidOf } from '../ids.ts';
import type { Json, JsonObject } from '../json.ts';
import { personAt } from '../people.ts';
import type { Person } from '../people.ts';
import { pickAt } from '../random.ts';
import { money } from './money.ts';
import { orderActivities } from './order-activities.ts';
import { billingInfo, recipientInfo, shippingInfo } from './order-delivery.ts';
import { orderLines } from './order-lines.ts';
import { orderPayments } from './order-payments.ts';
import type { OrderPayments } from './order-payments.ts';
import { orderPlan } from './order-plan.ts';
import type { OrderPlan, OrderWorld } from './order-plan.ts';
import { orderPrices, priceSummary } from './order-prices.ts';
import type { OrderPrices } from './order-prices.ts';

/** The first order's number; numbers rise with the orders. */
const FIRST_NUMBER = 10_001;

function orderNumber(index: number): string {
  return String(FIRST_NUMBER + index);
}

/** wire: the order with this index, as the orders API answers it. */
export function orderAt(world: OrderWorld, index: number): JsonObject {
  const plan = orderPlan(world, index);
  const person = personAt(world.population, plan.personIndex);
  const lines = orderLines(world, plan);
  const prices = orderPrices(world, plan, lines);
  const payments = orderPayments(world, plan, lines, prices);
  const { currency, extras } = plan;
  return {
    id: plan.id,
    number: orderNumber(index),
    createdDate: iso(plan.createdMs),
    updatedDate: iso(plan.updatedMs),
    lineItems: prices.lineItems,
    buyerInfo: buyerInfo(world, plan, person),
    paymentStatus: plan.paymentStatus,
    fulfillmentStatus: plan.fulfillment,
    buyerLanguage: person.language,
    ...(extras.has('NO_WEIGHT_UNIT')
      ? { weightUnit: 'UNSPECIFIED_WEIGHT_UNIT' }
      : { weightUnit: extras.has('POUNDS') ? 'LB' : 'KG' }),
    currency,
    taxIncludedInPrices: extras.has('TAX_INCLUDED'),
    siteLanguage: world.language,
    priceSummary: priceSummary(prices, currency),
    billingInfo: billingInfo(plan, person),
    shippingInfo: shippingInfo(world, plan, person, prices),
    recipientInfo: recipientInfo(plan, person),
    ...(index % 11 === 5
      ? {
          buyerNote: pickAt(
            ['Please gift-wrap 🎁', 'לא לצלצל', '"quoted", with a comma\nand a second line', ''],
            index,
          ),
        }
      : {}),
    status: plan.status,
    archived: plan.archived,
    taxInfo: prices.taxInfo,
    // Wix announced the end of this older field; old orders still carry it.
    ...(plan.imported ? { taxSummary: { totalTax: money(prices.tax, currency) } } : {}),
    appliedDiscounts: prices.appliedDiscounts,
    activities: orderActivities(world, plan, lines, prices, payments),
    attributionSource: extras.has('FACEBOOK_ADS') ? 'FACEBOOK_ADS' : 'UNSPECIFIED',
    createdBy: createdBy(world, plan, person),
    channelInfo: channelInfo(plan),
    seenByAHuman: index % 3 !== 0,
    ...(plan.channel === 'WEB' ? { checkoutId: guidOf(world.seed, 'checkouts', index) } : {}),
    customFields: customFields(plan),
    balanceSummary: payments.balanceSummary,
    additionalFees: prices.additionalFees,
    ...(extras.has('EXTENDED_FIELDS')
      ? {
          extendedFields: {
            namespaces: {
              '@demo/warehouse': { shelf: 'C-3', boxes: 2, fragile: true },
              _user_fields: { lieferhinweis: 'Hof' },
            },
          },
        }
      : {}),
    purchaseFlowId: guidOf(world.seed, 'purchase-flows', index),
    purchasedDate: iso(plan.imported ? plan.createdMs - 900 * 86_400_000 : plan.createdMs),
    ...(extras.has('TAGS')
      ? { tags: { privateTags: { tagIds: ['vip', 'b2b'] }, tags: { tagIds: ['gift'] } } }
      : {}),
    ...(extras.has('LOCATION')
      ? { businessLocation: { id: guidOf(world.seed, 'locations', 0), name: 'Workshop' } }
      : {}),
    ...(extras.has('FREE_TRIAL') ? { payAfterFreeTrial: priceSummary(prices, currency) } : {}),
    ...(extras.has('PLATFORM_FEES') ? { platformFeeSummary: platformFees(plan, prices) } : {}),
    ...(extras.has('CONVERSION')
      ? {
          currencyConversionDetails: {
            originalCurrency: world.currency,
            conversionRate: currency === 'JPY' ? '160.25' : '1',
          },
        }
      : {}),
    imported: plan.imported,
  };
}

/** wire: payments and refunds of an order, as the transactions API answers them. */
export function transactionsAt(
  world: OrderWorld,
  index: number,
): Pick<OrderPayments, 'refunds'> & { payments: readonly JsonObject[] } {
  const plan = orderPlan(world, index);
  const lines = orderLines(world, plan);
  const { payments, refunds } = orderPayments(world, plan, lines, orderPrices(world, plan, lines));
  return { payments: payments.map(({ wire }) => wire), refunds };
}

/** What filters and orders over all orders may ask without the whole order being made. */
export function orderColumns(
  world: OrderWorld,
): Readonly<Record<string, (index: number) => Json | undefined>> {
  const ofPlan = remembered((index: number) => orderPlan(world, index));
  const ofBuyer = remembered((index: number) => {
    const plan = ofPlan(index);
    return buyerInfo(world, plan, personAt(world.population, plan.personIndex));
  });
  return {
    createdDate: (index) => iso(ofPlan(index).createdMs),
    updatedDate: (index) => iso(ofPlan(index).updatedMs),
    number: orderNumber,
    status: (index) => ofPlan(index).status,
    paymentStatus: (index) => ofPlan(index).paymentStatus,
    fulfillmentStatus: (index) => ofPlan(index).fulfillment,
    'channelInfo.type': (index) => ofPlan(index).channel,
    archived: (index) => ofPlan(index).archived,
    imported: (index) => ofPlan(index).imported,
    'buyerInfo.contactId': (index) => ofBuyer(index)['contactId'],
    'buyerInfo.memberId': (index) => ofBuyer(index)['memberId'],
    'buyerInfo.email': (index) => ofBuyer(index)['email'],
  };
}

// Filters ask several columns of one order in a row.
function remembered<T>(make: (index: number) => T): (index: number) => T {
  let last: { readonly index: number; readonly value: T } | undefined;
  return (index) => {
    if (last?.index !== index) last = { index, value: make(index) };
    return last.value;
  };
}

function buyerInfo(world: OrderWorld, plan: OrderPlan, person: Person): JsonObject {
  if (plan.extras.has('NO_BUYER')) return {};
  if (plan.extras.has('GONE_BUYER')) {
    return {
      memberId: guidOf(world.seed, 'deleted-members', plan.index),
      contactId: guidOf(world.seed, 'deleted-contacts', plan.index),
      email: 'gone@example.org',
    };
  }
  return {
    ...(person.memberId === undefined ? { visitorId: person.visitorId } : { memberId: person.memberId }),
    ...(person.contactId === undefined ? {} : { contactId: person.contactId }),
    ...(person.email === undefined ? {} : { email: person.email }),
  };
}

function createdBy(world: OrderWorld, plan: OrderPlan, person: Person): JsonObject {
  if (plan.createdBy === 'USER') return { userId: guidOf(world.seed, 'users', 0) };
  if (plan.createdBy === 'APP') return { appId: guidOf(world.seed, 'apps', 5) };
  if (plan.createdBy === 'MEMBER' && person.memberId !== undefined) return { memberId: person.memberId };
  return { visitorId: person.visitorId };
}

function channelInfo(plan: OrderPlan): JsonObject {
  if (plan.createdBy !== 'APP') return { type: plan.channel };
  return {
    type: plan.channel,
    externalOrderId: `${plan.channel}-${plan.index}`,
    externalOrderUrl: `https://marketplace.example/orders/${plan.index}`,
  };
}

function customFields(plan: OrderPlan): readonly JsonObject[] {
  if (!plan.extras.has('CUSTOM_FIELDS')) return [];
  return [
    { title: 'Gift message', translatedTitle: 'Grußtext', value: 'Alles Gute! ❤️' },
    { title: 'Company size', translatedTitle: 'Firmengröße', value: 12 },
    { title: 'Newsletter', value: true },
    { title: 'Left empty', value: null },
    { title: 'Several', value: ['a', 'b'] },
  ];
}

function platformFees(plan: OrderPlan, prices: OrderPrices): JsonObject {
  const amount = money(Math.round(prices.total * 0.0125), plan.currency);
  const fee = (chargeType: string, lineItemId: Json | undefined): JsonObject => ({
    name: { original: 'Ticket fee', translated: 'Ticketgebühr' },
    amount,
    lineItemId,
    chargeType,
    percentageRate: '0.0125',
  });
  return {
    total: money(Math.round(prices.total * 0.0125) * 2, plan.currency),
    totalPassOn: amount,
    totalAbsorbed: amount,
    fees: [fee('PASS_ON', prices.lineItems[0]?.['id']), fee('ABSORBED', prices.lineItems[0]?.['id'])],
  };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
