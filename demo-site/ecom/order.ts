import { DAY, iso, pickAt, REST, SITE_FACTS, when, type JsonObject, type Person } from '../making.ts';
import { orderActivities } from './order-activities.ts';
import { orderDelivery } from './order-delivery.ts';
import { orderLines } from './order-lines.ts';
import { orderPayments } from './order-payments.ts';
import { bilingual, type Order } from './order-plan.ts';
import { orderPrices, type OrderPrices } from './order-prices.ts';

const NOTES = ['Please gift-wrap 🎁', 'לא לצלצל', '"quoted", with a comma\nand a second line', ''];
const TAGS = { privateTags: { tagIds: ['vip', 'b2b'] }, tags: { tagIds: ['gift'] } };
const WAREHOUSE = { shelf: 'C-3', boxes: 2, fragile: true };
const NAMESPACES = { '@demo/warehouse': WAREHOUSE, _user_fields: { lieferhinweis: 'Hof' } };

/** wire: an order, as the orders API answers it. */
export function orderAt(order: Order) {
  const { n, channel, createdBy, imported, has, idOf } = order;
  const isOutside = createdBy === 'APP';
  return {
    number: String(10_001 + n),
    createdDate: iso(order.createdMs),
    updatedDate: iso(order.updatedMs),
    status: order.status,
    paymentStatus: order.paymentStatus,
    fulfillmentStatus: order.fulfillment,
    archived: order.archived,
    imported,
    get buyerInfo() {
      return buyerInfo(order);
    },
    channelInfo: {
      type: channel,
      externalOrderId: when(isOutside, `${channel}-${n}`),
      externalOrderUrl: when(isOutside, `https://marketplace.example/orders/${n}`),
    },
    [REST]: () => {
      const { memberId, visitorId, language } = order.person;
      const { prices, payments } = moneyOf(order);
      const isMember = createdBy === 'MEMBER' && memberId !== undefined;
      const makers = { USER: { userId: idOf('users', 0) }, APP: { appId: idOf('apps', 5) } };
      const isByOthers = createdBy === 'USER' || createdBy === 'APP';
      return {
        lineItems: prices.lineItems,
        buyerLanguage: language,
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
        createdBy: isByOthers ? makers[createdBy] : isMember ? { memberId } : { visitorId },
        seenByAHuman: n % 3 !== 0,
        checkoutId: when(channel === 'WEB', () => idOf('checkouts')),
        customFields: has('CUSTOM_FIELDS') ? CUSTOM_FIELDS : [],
        balanceSummary: payments.balanceSummary,
        additionalFees: prices.additionalFees,
        extendedFields: when(has('EXTENDED_FIELDS'), { namespaces: NAMESPACES }),
        purchaseFlowId: idOf('purchase-flows'),
        purchasedDate: order.after(imported ? -900 * DAY : 0),
        tags: when(has('TAGS'), TAGS),
        businessLocation: when(has('LOCATION'), () => ({ id: idOf('locations', 0), name: 'Workshop' })),
        payAfterFreeTrial: when(has('FREE_TRIAL'), prices.summary),
        platformFeeSummary: when(has('PLATFORM_FEES'), () => platformFees(order, prices)),
        currencyConversionDetails: when(has('CONVERSION'), {
          originalCurrency: SITE_FACTS.currency,
          conversionRate: order.currency === 'JPY' ? '160.25' : '1',
        }),
      };
    },
  };
}

function moneyOf(order: Order) {
  const lines = orderLines(order);
  const prices = orderPrices(order, lines);
  return { prices, payments: orderPayments(order, lines, prices) };
}

/** wire: payments and refunds of an order, as the transactions API answers them. */
export function transactionsOf(order: Order): JsonObject {
  const { payments, refunds } = moneyOf(order).payments;
  return { payments, refunds };
}

function buyerInfo({ has, idOf, person }: Order): JsonObject {
  if (has('NO_BUYER')) return {};
  if (!has('GONE_BUYER')) return buyerOf(person);
  const contactId = idOf('deleted-contacts');
  return { memberId: idOf('deleted-members'), contactId, email: 'gone@example.org' };
}

/** wire: who bought: a member or a visitor, with the contact and the address that are known. */
export const buyerOf = ({ memberId, visitorId, contactId, email }: Person): JsonObject => ({
  ...(memberId === undefined ? { visitorId } : { memberId }),
  ...(contactId && { contactId }),
  ...(email && { email }),
});

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
