import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { wholeSelection } from './whole-selection.ts';

type Json = ReturnType<typeof JSON.parse>;

let gateway: TestGateway;
let orders: Json[];
let errors: unknown;
beforeAll(async () => {
  gateway = await startGateway({
    site: { counts: { orders: 300 } },
    env: { MAX_WIX_REQUESTS_PER_QUERY: '1000' },
  });
  const { body } = await gateway.query(`{ orders(first: 1000) { nodes ${wholeSelection('Order')} } }`);
  errors = body.errors;
  orders = body.data.orders.nodes;
});
afterAll(() => gateway.close());

/** Every value in a record, but those below the keys that the graph leaves to `raw`. */
function leaves(value: Json, left: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const visit = (item: Json): void => {
    if (item === null || item === undefined) return;
    if (typeof item !== 'object') {
      found.add(String(item));
      return;
    }
    for (const [key, inner] of Object.entries(item)) if (!left.has(key)) visit(inner);
  };
  visit(value);
  return found;
}

const missing = (raw: Json, typed: Json, left: readonly string[]): string[] => {
  const there = leaves(typed, new Set(['raw']));
  // An empty amount is no amount, and what is shown formatted is the amount again.
  return [...leaves(raw, new Set(['formattedAmount', 'formattedConvertedAmount', ...left]))].filter(
    (value) => value !== '' && !there.has(value),
  );
};

describe('the fields of an order', () => {
  it('are resolved for every order of the site without an error', () => {
    expect(errors).toBeUndefined();
    expect(orders.length).toBeGreaterThan(250);
  });

  it('hold everything that the record holds', () => {
    // `filename` is the id of the picture again, `type` an older `activityType`.
    for (const order of orders) expect(missing(order.raw, order, ['filename', 'type'])).toEqual([]);
  });

  it('are the record itself in `raw`', () => {
    const { records } = gateway.site;
    for (const order of orders) {
      const position = records.orders.indexOf(order.id);
      expect(order.raw).toEqual(JSON.parse(JSON.stringify(records.orders.at(position ?? -1))));
    }
  });

  it('name the values of Wix in other words where they are times', () => {
    for (const { createdAt, updatedAt, purchasedAt, raw } of orders)
      expect([createdAt, updatedAt, purchasedAt]).toEqual([
        raw.createdDate,
        raw.updatedDate,
        raw.purchasedDate ?? null,
      ]);
  });

  it('hold amounts as Wix wrote them, in the currency of the order', () => {
    const decimals = new Map<string, number>();
    for (const { currency, priceSummary, balanceSummary, lineItems, raw } of orders) {
      expect(priceSummary.total).toEqual({ amount: raw.priceSummary.total.amount, currency });
      expect(balanceSummary.balance).toEqual({ amount: raw.balanceSummary.balance.amount, currency });
      expect(lineItems.map((item: Json) => item.price)).toEqual(
        raw.lineItems.map((item: Json) => ({ amount: item.price.amount, currency })),
      );
      decimals.set(currency, raw.priceSummary.total.amount.split('.')[1]?.length ?? 0);
    }
    expect(Object.fromEntries(decimals)).toMatchObject({ EUR: 2, JPY: 0, KWD: 3 });
  });
});

/** Every line item, beside it as Wix sent it. */
const items = (): Json[] =>
  orders.flatMap(({ lineItems, raw }) =>
    lineItems.map((item: Json, index: number) => ({ ...item, raw: raw.lineItems[index] })),
  );

describe('line items', () => {
  it('entered by hand have a name and a price, and no product', () => {
    const custom = items().filter(({ raw }) => raw.catalogReference === undefined);
    expect(custom.length).toBeGreaterThan(0);
    for (const item of custom)
      expect(item).toMatchObject({
        product: null,
        variant: null,
        catalogReference: null,
        productName: { original: expect.any(String) },
      });
  });

  it('of other apps have no product, and keep what they refer to', () => {
    const others = items().filter(
      ({ raw }) =>
        raw.catalogReference !== undefined &&
        raw.catalogReference.appId !== '215238eb-22a5-4c36-9e7b-e7c08025e04e',
    );
    expect(others.length).toBeGreaterThan(0);
    for (const item of others) {
      expect(item).toMatchObject({ product: null, variant: null });
      expect(item.catalogReference).toMatchObject({ catalogItemId: item.raw.catalogReference.catalogItemId });
    }
  });

  it('of Wix Stores refer to their product and variant by id, without a request', async () => {
    const { catalogReference, product, variant } = items().find(
      ({ raw }) => raw.catalogReference?.options?.variantId,
    );
    expect(product).toEqual({ id: catalogReference.catalogItemId });
    expect(variant).toEqual({
      productId: catalogReference.catalogItemId,
      id: catalogReference.options.variantId,
    });
    gateway.site.requests.clear();
    await gateway.query('{ orders(first: 100) { nodes { lineItems { product { id } variant { id } } } } }');
    expect(gateway.site.requests.count()).toBe(1);
  });

  it('have pictures with a full address', () => {
    const pictures = items().filter(({ image }) => image !== null);
    expect(pictures.length).toBeGreaterThan(0);
    for (const { image } of pictures) expect(image.url).toMatch(/^https:\/\//);
  });
});

describe('buyers', () => {
  it('who are guests have no member, and no contact where Wix has none', () => {
    const guests = orders.filter(({ raw }) => raw.buyerInfo.memberId === undefined);
    expect(guests.length).toBeGreaterThan(0);
    for (const { buyerInfo, raw } of guests) {
      expect(buyerInfo.member).toBeNull();
      expect(buyerInfo.contact).toEqual(
        raw.buyerInfo.contactId === undefined ? null : { id: raw.buyerInfo.contactId },
      );
    }
    expect(guests.some(({ buyerInfo }) => buyerInfo.contact === null)).toBe(true);
  });

  it('who are members are references to their member and contact', () => {
    const { buyerInfo, raw } = orders.find((order) => order.raw.buyerInfo.memberId !== undefined);
    expect(buyerInfo.member).toEqual({ id: raw.buyerInfo.memberId });
    expect(buyerInfo.contact).toEqual({ id: raw.buyerInfo.contactId });
  });
});

describe('activities', () => {
  it('have their kind, and their details where the kind has some', () => {
    const activities: Json[] = orders.flatMap((order) => order.activities);
    expect(activities.every(({ activityType }) => activityType !== null)).toBe(true);
    expect(activities.find(({ activityType }) => activityType === 'MERCHANT_COMMENT').comment).toEqual(
      expect.any(String),
    );
    expect(activities.find(({ activityType }) => activityType === 'ORDER_REFUNDED').details).toMatchObject({
      amount: { amount: expect.any(String) },
    });
    expect(activities.find(({ activityType }) => activityType === 'ORDER_PLACED').details).toBeNull();
    expect(activities.some(({ activityType }) => activityType === 'CUSTOM_ACTIVITY')).toBe(true);
  });
});

/** Every record of a relation, beside it its order. */
const all = (name: string): Json[] =>
  orders.flatMap((order) => order[name].map((item: Json) => ({ ...item, order })));

describe('payments, refunds and fulfilments', () => {
  it.each(['payments', 'refunds', 'fulfillments'])('%s hold everything that the record holds', (name) => {
    expect(all(name).length).toBeGreaterThan(0);
    // `items` of a refund is an older `lineItems`.
    for (const item of all(name)) expect(missing(item.raw, item, ['items'])).toEqual([]);
  });

  it('have the amounts of payments in the currency of the order', () => {
    for (const { amount, raw, order } of all('payments'))
      expect(amount).toEqual({ amount: raw.amount.amount, currency: order.currency });
  });

  it('are empty lists where there are none', () => {
    for (const name of ['payments', 'refunds', 'fulfillments', 'invoices'])
      expect(orders.some((order) => order[name].length === 0)).toBe(true);
    expect(orders.some(({ invoices }) => invoices.length > 0)).toBe(true);
  });
});
