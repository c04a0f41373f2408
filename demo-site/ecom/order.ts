import { DAY, iso } from '../dates.ts';
import type { JsonObject } from '../json.ts';
import type { Person } from '../people.ts';
import { pickAt } from '../random.ts';
import { guidOf } from '../ids.ts';
import { when } from '../vary.ts';
import { orderActivities } from './order-activities.ts';
import { bilingual, type OrderContext } from './order-context.ts';
import { orderDelivery } from './order-delivery.ts';
import { orderLines } from './order-lines.ts';
import { orderPayments } from './order-payments.ts';
import type { OrderPlan, OrderWorld } from './order-plan.ts';
import { orderPrices, type OrderPrices } from './order-prices.ts';

/** The first order's number; numbers rise with the orders. */
const FIRST_NUMBER = 10_001;

/** What can be told of an order without the whole of it being made. */
export function orderFacts({ world, plan, person }: OrderContext): JsonObject {
  return {
    id: plan.id,
    number: String(FIRST_NUMBER + plan.index),
    createdDate: iso(plan.createdMs),
    updatedDate: iso(plan.updatedMs),
    status: plan.status,
    paymentStatus: plan.paymentStatus,
    fulfillmentStatus: plan.fulfillment,
    archived: plan.archived,
    imported: plan.imported,
    buyerInfo: buyerInfo(world, plan, person),
    channelInfo: channelInfo(plan),
  };
}

const NOTES = ['Please gift-wrap 🎁', 'לא לצלצל', '"quoted", with a comma\nand a second line', ''];

/** wire: what an order has beside its facts, as the orders API answers it. */
export function orderRest(order: OrderContext): JsonObject {
  const { world, plan, has, id } = order;
  const { index } = plan;
  const lines = orderLines(order);
  const prices = orderPrices(order, lines);
  const payments = orderPayments(order, lines, prices);
  return {
    lineItems: prices.lineItems,
    buyerLanguage: order.person.language,
    weightUnit: has('NO_WEIGHT_UNIT') ? 'UNSPECIFIED_WEIGHT_UNIT' : has('POUNDS') ? 'LB' : 'KG',
    currency: plan.currency,
    taxIncludedInPrices: has('TAX_INCLUDED'),
    siteLanguage: world.language,
    priceSummary: prices.summary,
    ...orderDelivery(order, prices),
    buyerNote: when(index % 11 === 5, pickAt(NOTES, index)),
    taxInfo: prices.taxInfo,
    // Wix announced the end of this older field; old orders still carry it.
    taxSummary: when(plan.imported, () => ({ totalTax: order.money(prices.tax) })),
    appliedDiscounts: prices.appliedDiscounts,
    activities: orderActivities(order, prices, payments),
    attributionSource: has('FACEBOOK_ADS') ? 'FACEBOOK_ADS' : 'UNSPECIFIED',
    createdBy: createdBy(order),
    seenByAHuman: index % 3 !== 0,
    checkoutId: when(plan.channel === 'WEB', () => id('checkouts')),
    customFields: has('CUSTOM_FIELDS') ? CUSTOM_FIELDS : [],
    balanceSummary: payments.balanceSummary,
    additionalFees: prices.additionalFees,
    extendedFields: when(has('EXTENDED_FIELDS'), {
      namespaces: {
        '@demo/warehouse': { shelf: 'C-3', boxes: 2, fragile: true },
        _user_fields: { lieferhinweis: 'Hof' },
      },
    }),
    purchaseFlowId: id('purchase-flows'),
    purchasedDate: order.after(plan.imported ? -900 * DAY : 0),
    tags: when(has('TAGS'), { privateTags: { tagIds: ['vip', 'b2b'] }, tags: { tagIds: ['gift'] } }),
    businessLocation: when(has('LOCATION'), () => ({ id: id('locations', 0), name: 'Workshop' })),
    payAfterFreeTrial: when(has('FREE_TRIAL'), prices.summary),
    platformFeeSummary: when(has('PLATFORM_FEES'), () => platformFees(order, prices)),
    currencyConversionDetails: when(has('CONVERSION'), {
      originalCurrency: world.currency,
      conversionRate: plan.currency === 'JPY' ? '160.25' : '1',
    }),
  };
}

/** wire: payments and refunds of an order, as the transactions API answers them. */
export function transactionsOf(order: OrderContext): JsonObject {
  const lines = orderLines(order);
  const { payments, refunds } = orderPayments(order, lines, orderPrices(order, lines));
  return { payments, refunds };
}

function buyerInfo({ seed }: OrderWorld, { index, extras }: OrderPlan, person: Person): JsonObject {
  if (extras.has('NO_BUYER')) return {};
  if (extras.has('GONE_BUYER')) {
    return {
      memberId: guidOf(seed, 'deleted-members', index),
      contactId: guidOf(seed, 'deleted-contacts', index),
      email: 'gone@example.org',
    };
  }
  return buyerOf(person);
}

/** wire: who bought: a member or a visitor, with the contact and the address that are known. */
export function buyerOf({ memberId, visitorId, contactId, email }: Person): JsonObject {
  return {
    ...(memberId === undefined ? { visitorId } : { memberId }),
    ...(contactId === undefined ? {} : { contactId }),
    ...(email === undefined ? {} : { email }),
  };
}

function createdBy({ id, plan, person }: OrderContext): JsonObject {
  if (plan.createdBy === 'USER') return { userId: id('users', 0) };
  if (plan.createdBy === 'APP') return { appId: id('apps', 5) };
  const isMember = plan.createdBy === 'MEMBER' && person.memberId !== undefined;
  return isMember ? { memberId: person.memberId } : { visitorId: person.visitorId };
}

function channelInfo({ channel, createdBy: by, index }: OrderPlan): JsonObject {
  if (by !== 'APP') return { type: channel };
  return {
    type: channel,
    externalOrderId: `${channel}-${index}`,
    externalOrderUrl: `https://marketplace.example/orders/${index}`,
  };
}

const CUSTOM_FIELDS: readonly JsonObject[] = [
  { title: 'Gift message', translatedTitle: 'Grußtext', value: 'Alles Gute! ❤️' },
  { title: 'Company size', translatedTitle: 'Firmengröße', value: 12 },
  { title: 'Newsletter', value: true },
  { title: 'Left empty', value: null },
  { title: 'Several', value: ['a', 'b'] },
];

function platformFees({ money }: OrderContext, { total, lineItems }: OrderPrices): JsonObject {
  const amount = money(Math.round(total * 0.0125));
  const fee = {
    name: bilingual('Ticket fee', 'Ticketgebühr'),
    amount,
    lineItemId: lineItems[0]?.['id'],
    percentageRate: '0.0125',
  };
  return {
    total: money(Math.round(total * 0.0125) * 2),
    totalPassOn: amount,
    totalAbsorbed: amount,
    fees: ['PASS_ON', 'ABSORBED'].map((chargeType) => ({ ...fee, chargeType })),
  };
}
