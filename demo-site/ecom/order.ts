import { DAY, iso, pickAt, REST, SITE_FACTS, when, type JsonObject, type Person } from '../making.ts';
import { orderActivities } from './order-activities.ts';
import { orderDelivery } from './order-delivery.ts';
import { orderLines } from './order-lines.ts';
import { orderPayments } from './order-payments.ts';
import { bilingual, type Order } from './order-plan.ts';
import { orderPrices, type OrderPrices } from './order-prices.ts';

/** The first order's number; numbers rise with the orders. */
const FIRST_NUMBER = 10_001;

const NOTES = ['Please gift-wrap 🎁', 'לא לצלצל', '"quoted", with a comma\nand a second line', ''];

/** wire: an order, as the orders API answers it. */
export function orderAt(order: Order) {
  const { n, imported } = order;
  return {
    number: String(FIRST_NUMBER + n),
    createdDate: iso(order.createdMs),
    updatedDate: iso(order.updatedMs),
    status: order.status,
    paymentStatus: order.paymentStatus,
    fulfillmentStatus: order.fulfillment,
    archived: order.archived,
    imported,
    buyerInfo: buyerInfo(order),
    channelInfo: channelInfo(order),
    [REST]: () => costly(order),
  };
}

function costly(order: Order): JsonObject {
  const { n, has, idOf, imported } = order;
  const lines = orderLines(order);
  const prices = orderPrices(order, lines);
  const payments = orderPayments(order, lines, prices);
  return {
    lineItems: prices.lineItems,
    buyerLanguage: order.person.language,
    weightUnit: has('NO_WEIGHT_UNIT') ? 'UNSPECIFIED_WEIGHT_UNIT' : has('POUNDS') ? 'LB' : 'KG',
    currency: order.currency,
    taxIncludedInPrices: has('TAX_INCLUDED'),
    siteLanguage: SITE_FACTS.language,
    priceSummary: prices.summary,
    ...orderDelivery(order, prices),
    buyerNote: when(n % 11 === 5, pickAt(NOTES, n)),
    taxInfo: prices.taxInfo,
    // Wix announced the end of this older field; old orders still carry it.
    taxSummary: when(imported, () => ({ totalTax: order.money(prices.tax) })),
    appliedDiscounts: prices.appliedDiscounts,
    activities: orderActivities(order, prices, payments),
    attributionSource: has('FACEBOOK_ADS') ? 'FACEBOOK_ADS' : 'UNSPECIFIED',
    createdBy: createdByOf(order),
    seenByAHuman: n % 3 !== 0,
    checkoutId: when(order.channel === 'WEB', () => idOf('checkouts')),
    customFields: has('CUSTOM_FIELDS') ? CUSTOM_FIELDS : [],
    balanceSummary: payments.balanceSummary,
    additionalFees: prices.additionalFees,
    extendedFields: when(has('EXTENDED_FIELDS'), {
      namespaces: {
        '@demo/warehouse': { shelf: 'C-3', boxes: 2, fragile: true },
        _user_fields: { lieferhinweis: 'Hof' },
      },
    }),
    purchaseFlowId: idOf('purchase-flows'),
    purchasedDate: order.after(imported ? -900 * DAY : 0),
    tags: when(has('TAGS'), { privateTags: { tagIds: ['vip', 'b2b'] }, tags: { tagIds: ['gift'] } }),
    businessLocation: when(has('LOCATION'), () => ({ id: idOf('locations', 0), name: 'Workshop' })),
    payAfterFreeTrial: when(has('FREE_TRIAL'), prices.summary),
    platformFeeSummary: when(has('PLATFORM_FEES'), () => platformFees(order, prices)),
    currencyConversionDetails: when(has('CONVERSION'), {
      originalCurrency: SITE_FACTS.currency,
      conversionRate: order.currency === 'JPY' ? '160.25' : '1',
    }),
  };
}

/** wire: payments and refunds of an order, as the transactions API answers them. */
export function transactionsOf(order: Order): JsonObject {
  const lines = orderLines(order);
  const { payments, refunds } = orderPayments(order, lines, orderPrices(order, lines));
  return { payments, refunds };
}

function buyerInfo({ has, idOf, person }: Order): JsonObject {
  if (has('NO_BUYER')) return {};
  if (!has('GONE_BUYER')) return buyerOf(person);
  const contactId = idOf('deleted-contacts');
  return { memberId: idOf('deleted-members'), contactId, email: 'gone@example.org' };
}

/** wire: who bought: a member or a visitor, with the contact and the address that are known. */
export function buyerOf({ memberId, visitorId, contactId, email }: Person): JsonObject {
  return {
    ...(memberId === undefined ? { visitorId } : { memberId }),
    ...(contactId && { contactId }),
    ...(email && { email }),
  };
}

function createdByOf({ idOf, createdBy, person: { memberId, visitorId } }: Order): JsonObject {
  if (createdBy === 'USER') return { userId: idOf('users', 0) };
  if (createdBy === 'APP') return { appId: idOf('apps', 5) };
  return createdBy === 'MEMBER' && memberId !== undefined ? { memberId } : { visitorId };
}

function channelInfo({ channel, createdBy, n }: Order) {
  const isOutside = createdBy === 'APP';
  return {
    type: channel,
    externalOrderId: when(isOutside, `${channel}-${n}`),
    externalOrderUrl: when(isOutside, `https://marketplace.example/orders/${n}`),
  };
}

const CUSTOM_FIELDS: readonly JsonObject[] = [
  { title: 'Gift message', translatedTitle: 'Grußtext', value: 'Alles Gute! ❤️' },
  { title: 'Company size', translatedTitle: 'Firmengröße', value: 12 },
  { title: 'Newsletter', value: true },
  { title: 'Left empty', value: null },
  { title: 'Several', value: ['a', 'b'] },
];

function platformFees({ money }: Order, { total, lineItems }: OrderPrices): JsonObject {
  const amount = money(Math.round(total * 0.0125));
  const name = bilingual('Ticket fee', 'Ticketgebühr');
  const fee = { name, amount, lineItemId: lineItems[0]?.['id'], percentageRate: '0.0125' };
  return {
    total: money(Math.round(total * 0.0125) * 2),
    totalPassOn: amount,
    totalAbsorbed: amount,
    fees: ['PASS_ON', 'ABSORBED'].map((chargeType) => ({ ...fee, chargeType })),
  };
}
