import { abandonedCheckouts, orderFulfillments, orderInvoices, orders, orderTransactions } from '@wix/ecom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoSite, JsonObject } from '../../demo-site/index.ts';
import { startDemoSite } from '../../demo-site/index.ts';
import { isObject, listAt, objectAt, textAt, valuesAt } from '../../demo-site/json.ts';
import { ask, wixClient } from './wix-client.ts';

let site: DemoSite;

beforeAll(async () => {
  site = await startDemoSite();
});
afterAll(() => site.close());

const wix = (demo: DemoSite) =>
  wixClient(demo, { abandonedCheckouts, orderFulfillments, orderInvoices, orders, orderTransactions });

async function call(
  demo: DemoSite,
  path: string,
  body?: JsonObject,
): Promise<{ status: number; body: JsonObject }> {
  const { status, json } = await ask(demo, path, body);
  return { status, body: isObject(json) ? json : {} };
}

async function searchAll(demo: DemoSite, search: JsonObject): Promise<JsonObject[]> {
  const found: JsonObject[] = [];
  let cursor: string | undefined;
  do {
    const paging: JsonObject = { cursorPaging: { limit: 100, ...(cursor === undefined ? {} : { cursor }) } };
    const { status, body } = await call(demo, '/ecom/v1/orders/search', {
      search: cursor === undefined ? { ...search, ...paging } : paging,
    });
    expect(status).toBe(200);
    found.push(...listAt(body, 'orders').map((order) => objectAt({ order }, 'order')));
    cursor = textAt(objectAt(objectAt(body, 'metadata'), 'cursors'), 'next');
  } while (cursor !== undefined);
  return found;
}

function sort(names: readonly string[]): JsonObject {
  return { sort: names.map((fieldName) => ({ fieldName, order: 'ASC' })) };
}

const EVERY_STATUS = {
  filter: { status: { $in: ['INITIALIZED', 'APPROVED', 'CANCELED', 'PENDING', 'REJECTED'] } },
};

describe('orders search', () => {
  it('answers the SDK with the newest hundred orders and a cursor for the next', async () => {
    const client = wix(site);
    const first = await client.orders.searchOrders({});
    expect(first.orders).toHaveLength(100);
    expect(first.metadata).toMatchObject({ count: 100, hasNext: true });
    const dates = first.orders?.map((order) => order._createdDate?.getTime() ?? 0) ?? [];
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));

    const cursor = first.metadata?.cursors?.next ?? '';
    const second = await client.orders.searchOrders({ cursorPaging: { cursor, limit: 50 } });
    expect(second.orders).toHaveLength(50);
    const ids = new Set([...(first.orders ?? []), ...(second.orders ?? [])].map((order) => order._id));
    expect(ids.size).toBe(150);
  });

  it('tells no total', async () => {
    const { body } = await call(site, '/ecom/v1/orders/search', { search: { cursorPaging: { limit: 2 } } });
    expect(Object.keys(body).toSorted()).toEqual(['metadata', 'orders']);
    expect(Object.keys(objectAt(body, 'metadata')).toSorted()).toEqual(['count', 'cursors', 'hasNext']);
  });

  it('hides PENDING and REJECTED orders on every page', async () => {
    const seen = new Set((await searchAll(site, {})).map((order) => order['status']));
    expect(seen).toEqual(new Set(['APPROVED', 'CANCELED']));
  });

  it('shows PENDING and REJECTED orders to a filter that names the status, also across pages', async () => {
    const small = await call(site, '/ecom/v1/orders/search', {
      search: { filter: { status: { $in: ['PENDING', 'REJECTED'] } }, cursorPaging: { limit: 2 } },
    });
    const next = textAt(objectAt(objectAt(small.body, 'metadata'), 'cursors'), 'next') ?? '';
    const { body } = await call(site, '/ecom/v1/orders/search', {
      search: { cursorPaging: { cursor: next, limit: 100 } },
    });
    expect(listAt(body, 'orders').length).toBeGreaterThan(2);
    for (const status of valuesAt(body, 'orders.status')) expect(['PENDING', 'REJECTED']).toContain(status);
  });

  it('never shows INITIALIZED orders, which get does', async () => {
    const { orders: set } = site.records;
    const position = Array.from({ length: set.count }, (_, at) => at).find(
      (at) => set.at(at)['status'] === 'INITIALIZED',
    );
    const id = set.idAt(position ?? -1);
    const searched = await call(site, '/ecom/v1/orders/search', {
      search: { filter: { $and: [{ id }, { status: 'INITIALIZED' }] } },
    });
    expect(searched.body).toMatchObject({ orders: [] });
    expect(await wix(site).orders.getOrder(id)).toMatchObject({ _id: id, status: 'INITIALIZED' });
  });

  it('returns listed and hidden orders completely in two passes', async () => {
    const listed = await searchAll(site, {});
    const hidden = await searchAll(site, { filter: { status: { $in: ['PENDING', 'REJECTED'] } } });
    const ids = new Set([...listed, ...hidden].map((order) => order['id']));
    const { orders: set } = site.records;
    const initialized = Array.from({ length: set.count }, (_, at) => set.at(at)['status']).filter(
      (one) => one === 'INITIALIZED',
    );
    expect(ids.size).toBe(listed.length + hidden.length);
    expect(ids.size).toBe(set.count - initialized.length);
    expect(await searchAll(site, EVERY_STATUS)).toHaveLength(ids.size);
  });

  it('finds orders by id, buyer, date, amount and catalog item', async () => {
    const all = await searchAll(site, {});
    const sample = all[42] ?? {};
    const find = async (filter: JsonObject): Promise<unknown[]> =>
      (await searchAll(site, { filter })).map((order) => order['id']);
    const matching = (test: (order: JsonObject) => boolean): unknown[] =>
      all.filter(test).map((order) => order['id']);

    expect(await find({ id: { $in: [sample['id'] ?? '', all[7]?.['id'] ?? '', 'unknown'] } })).toHaveLength(
      2,
    );
    const created = textAt(sample, 'createdDate') ?? '';
    expect(await find({ createdDate: { $gte: created } })).toEqual(
      matching((order) => (textAt(order, 'createdDate') ?? '') >= created),
    );
    const buyer = all.find((order) => textAt(order['buyerInfo'], 'contactId') !== undefined) ?? {};
    const contactId = textAt(buyer['buyerInfo'], 'contactId') ?? '';
    expect(await find({ 'buyerInfo.contactId': contactId })).toEqual(
      matching((order) => textAt(order['buyerInfo'], 'contactId') === contactId),
    );
    expect(await find({ 'priceSummary.total.amount': { $gt: '900' } })).toEqual(
      matching((order) => Number(valuesAt(order, 'priceSummary.total.amount')[0]) > 900),
    );
    const items = valuesAt(sample, 'lineItems.catalogReference.catalogItemId');
    expect(await find({ 'lineItems.catalogReference.catalogItemId': { $hasSome: items } })).toContain(
      sample['id'],
    );
  });

  it('sorts by up to four fields', async () => {
    const sorted = await searchAll(site, sort(['paymentStatus', 'number']));
    const keys = sorted.map((order) => `${textAt(order, 'paymentStatus')} ${textAt(order, 'number')}`);
    expect(keys).toEqual(keys.toSorted());
    const { status } = await call(site, '/ecom/v1/orders/search', {
      search: sort(['number', 'status', 'createdDate', 'updatedDate', 'paymentStatus']),
    });
    expect(status).toBe(400);
  });

  it.each([
    ['a limit above 100', { cursorPaging: { limit: 101 } }, 'search.cursorPaging.limit'],
    ['an undeclared field', { filter: { buyerNote: 'x' } }, 'buyerNote'],
    ['an operator the field lacks', { filter: { status: { $gt: 'A' } } }, 'status'],
    [
      'an order by a field that has none',
      { sort: [{ fieldName: 'id' }] },
      "'id' is not declared as sortable",
    ],
  ])('refuses %s', async (_, search, named) => {
    const { status, body } = await call(site, '/ecom/v1/orders/search', { search });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(named);
  });

  it('reads on while orders come and go', async () => {
    const demo = await startDemoSite({ counts: { orders: 300 } });
    const first = await call(demo, '/ecom/v1/orders/search', { search: {} });
    const ids = valuesAt(first.body, 'orders.id');
    demo.records.orders.remove(String(ids.at(-1)));
    demo.records.orders.add({ buyerNote: 'added while reading' });
    const cursor = textAt(objectAt(objectAt(first.body, 'metadata'), 'cursors'), 'next') ?? '';
    const second = await call(demo, '/ecom/v1/orders/search', { search: { cursorPaging: { cursor } } });
    expect(valuesAt(second.body, 'orders.id').filter((id) => ids.includes(id))).toEqual([]);
    const fresh = await call(demo, '/ecom/v1/orders/search', { search: { cursorPaging: { limit: 1 } } });
    expect(fresh.body).toMatchObject({ orders: [{ buyerNote: 'added while reading' }] });
    await demo.close();
  });
});

describe('orders aggregate', () => {
  it('counts by one field and by several', async () => {
    const { body } = await call(site, '/ecom/v1/orders/aggregate', {
      filter: {},
      aggregation: { statuses: { $count: ['status'] }, both: { $count: ['status', 'archived'] } },
    });
    const statuses = objectAt(objectAt(body, 'aggregates'), 'statuses');
    expect(Object.keys(statuses).toSorted()).toEqual([
      'APPROVED',
      'CANCELED',
      'INITIALIZED',
      'PENDING',
      'REJECTED',
    ]);
    expect(Object.values(statuses).reduce<number>((sum, count) => sum + Number(count), 0)).toBe(
      site.records.orders.count,
    );
    expect(Object.keys(objectAt(objectAt(body, 'aggregates'), 'both'))).toContain('(APPROVED|true)');
  });

  it('applies the filter and the separator of the caller', async () => {
    const { body } = await call(site, '/ecom/v1/orders/aggregate', {
      filter: { status: 'REJECTED' },
      aggregation: { a: { $count: ['status', 'imported'] } },
      hierarchySeparatorOverride: ' / ',
    });
    expect(Object.keys(objectAt(objectAt(body, 'aggregates'), 'a'))).toEqual(['(REJECTED / false)']);
  });

  it('names groups in parentheses, or refuses, where Wix is assumed to', async () => {
    const aggregation = { s: { $count: ['status'] } };
    const other = await startDemoSite({
      counts: { orders: 20 },
      assumptions: { ordersAggregate: 'parenthesised' },
    });
    const { body } = await call(other, '/ecom/v1/orders/aggregate', { aggregation });
    expect(Object.keys(objectAt(objectAt(body, 'aggregates'), 's'))).toContain('(APPROVED)');
    await other.close();
    const refusing = await startDemoSite({
      counts: { orders: 20 },
      assumptions: { ordersAggregate: 'refused' },
    });
    expect((await call(refusing, '/ecom/v1/orders/aggregate', { aggregation })).status).toBe(400);
    await refusing.close();
  });
});

describe('what belongs to an order', () => {
  it('answers fulfilments, payments and invoices of many orders to the SDK', async () => {
    const client = wix(site);
    const ids = (
      await client.orders.searchOrders({ sort: [{ fieldName: 'number', order: 'ASC' }] })
    ).orders?.map((order) => order._id ?? '');
    const asked = [...(ids ?? []).slice(0, 99), '00000000-0000-4000-8000-000000000000'];
    const fulfilled = await client.orderFulfillments.listFulfillmentsForMultipleOrders(asked);
    expect(fulfilled.ordersWithFulfillments?.map((one) => one.orderId)).toEqual(asked.slice(0, 99));
    const many = fulfilled.ordersWithFulfillments?.find((one) => (one.fulfillments?.length ?? 0) === 3);
    expect(
      many?.fulfillments?.[0]?.trackingInfo?.trackingNumber ?? many?.fulfillments?.[0]?.customInfo,
    ).toBeDefined();

    const paid = await client.orderTransactions.listTransactionsForMultipleOrders(asked);
    const kinds = new Set(
      paid.orderTransactions
        ?.flatMap((one) => one.payments ?? [])
        .map((payment) =>
          Object.keys(payment)
            .filter((key) => key.endsWith('PaymentDetails'))
            .join(),
        ),
    );
    expect(kinds).toEqual(
      new Set(['regularPaymentDetails', 'giftcardPaymentDetails', 'membershipPaymentDetails']),
    );
    expect(paid.orderTransactions?.some((one) => (one.refunds?.length ?? 0) > 0)).toBe(true);
    const invoices = await client.orderInvoices.listInvoicesForMultipleOrders(asked);
    expect(invoices.invoicesForOrder?.some((one) => (one.invoicesInfo?.length ?? 0) > 0)).toBe(true);
  });

  it('answers one order at a time, and 404 for one that does not exist', async () => {
    const id = site.records.orders.idAt(46);
    expect(await wix(site).orderFulfillments.listFulfillmentsForSingleOrder(id)).toMatchObject({
      orderWithFulfillments: { orderId: id },
    });
    expect(await wix(site).orderTransactions.listTransactionsForSingleOrder(id)).toMatchObject({
      orderTransactions: { orderId: id },
    });
    for (const path of ['orders/', 'fulfillments/orders/', 'payments/orders/']) {
      const { status, body } = await call(site, `/ecom/v1/${path}00000000-0000-4000-8000-000000000000`);
      expect(status).toBe(404);
      expect(objectAt(objectAt(body, 'details'), 'applicationError')['code']).toBe('ORDER_NOT_FOUND');
    }
  });

  it('takes at most a hundred ids', async () => {
    const orderIds = Array.from({ length: 101 }, (_, at) => site.records.orders.idAt(at));
    const { status } = await call(site, '/ecom/v1/payments/list-by-ids', { orderIds });
    expect(status).toBe(400);
  });

  it('adds up: paid and refunded amounts are those of the payments', async () => {
    const ids = Array.from({ length: 69 }, (_, at) => site.records.orders.idAt(at));
    const { body } = await call(site, '/ecom/v1/payments/list-by-ids', { orderIds: ids });
    const settled = new Set(['APPROVED', 'REFUNDED', 'PARTIALLY_REFUNDED']);
    for (const one of listAt(body, 'orderTransactions')) {
      const position = site.records.orders.indexOf(textAt(one, 'orderId') ?? '') ?? -1;
      const balance = objectAt(site.records.orders.at(position), 'balanceSummary');
      const paid = listAt(one, 'payments')
        .filter((payment) => settled.has(textAt(payment, 'status') ?? ''))
        .reduce<number>((sum, payment) => sum + Number(valuesAt(payment, 'amount.amount')[0]), 0);
      expect(paid).toBeCloseTo(Number(valuesAt(balance, 'paid.amount')[0]), 5);
    }
  });
});

describe('abandoned checkouts', () => {
  it('are queried, searched and fetched by the SDK', async () => {
    const client = wix(site);
    const page = await client.abandonedCheckouts
      .queryAbandonedCheckouts()
      .descending('_createdDate')
      .limit(30)
      .find();
    expect(page.items).toHaveLength(30);
    expect((await page.next()).items).toHaveLength(10);
    const id = page.items[0]?._id ?? '';
    const got = await client.abandonedCheckouts.getAbandonedCheckout(id);
    expect(JSON.stringify(got)).toContain(id);
    const searched = await call(site, '/ecom/v1/abandoned-checkout/search', {
      search: { filter: { status: 'RECOVERED' } },
    });
    expect(new Set(valuesAt(searched.body, 'abandonedCheckouts.status'))).toEqual(new Set(['RECOVERED']));
    expect(searched.body).toHaveProperty('pagingMetadata');
  });

  it('carry the older name of the list in queries', async () => {
    const { body } = await call(site, '/ecom/v1/abandoned-checkout/query', {
      query: { cursorPaging: { limit: 2 } },
    });
    expect(body['results']).toEqual(body['abandonedCheckouts']);
    expect(body).toHaveProperty('metadata.cursors.next');
  });
});

describe('permissions of orders', () => {
  it('are denied as a whole or one by one', async () => {
    const demo = await startDemoSite({ counts: { orders: 20 }, deny: ['ORDERS_TRANSACTIONS'] });
    const orderIds = [demo.records.orders.idAt(0)];
    expect((await call(demo, '/ecom/v1/orders/search', {})).status).toBe(200);
    expect((await call(demo, '/ecom/v1/payments/list-by-ids', { orderIds })).status).toBe(403);
    await demo.close();
    const closed = await startDemoSite({
      counts: { orders: 20 },
      deny: ['ORDERS'],
      assumptions: { deniedBody: 'empty' },
    });
    for (const path of [
      'orders/search',
      'orders/aggregate',
      'fulfillments/list-by-ids',
      'abandoned-checkout/query',
    ]) {
      expect(await call(closed, `/ecom/v1/${path}`, {})).toEqual({ status: 403, body: {} });
    }
    await closed.close();
  });
});

describe('the data of orders', () => {
  it('holds every value of the enumerations', async () => {
    const all = Array.from({ length: site.records.orders.count }, (_, at) => site.records.orders.at(at));
    const values = (path: string): string[] =>
      [...new Set(all.flatMap((order) => valuesAt(order, path)).map(String))].toSorted();
    expect(values('status')).toEqual(['APPROVED', 'CANCELED', 'INITIALIZED', 'PENDING', 'REJECTED']);
    expect(values('paymentStatus')).toHaveLength(10);
    expect(values('fulfillmentStatus')).toHaveLength(3);
    expect(values('channelInfo.type')).toHaveLength(18);
    expect(values('lineItems.itemType.preset')).toEqual([
      'DIGITAL',
      'GIFT_CARD',
      'PHYSICAL',
      'SERVICE',
      'UNRECOGNISED',
    ]);
    expect(values('lineItems.itemType.custom')).toEqual(['Event ticket', 'donation']);
    expect(values('lineItems.paymentOption')).toHaveLength(6);
    expect(values('activities.type')).toHaveLength(39);
    expect(values('activities.activityType')).toHaveLength(38);
    expect(values('currency')).toEqual(['EUR', 'JPY', 'KWD']);
    for (const by of ['userId', 'memberId', 'visitorId', 'appId'])
      expect(values(`createdBy.${by}`).length).toBeGreaterThan(0);
    expect(Math.max(...all.map((order) => listAt(order, 'lineItems').length))).toBe(300);
  });

  it('refers to products that exist, to some that are gone, and to other apps', async () => {
    const all = Array.from({ length: site.records.orders.count }, (_, at) => site.records.orders.at(at));
    const references = all
      .flatMap((order) => listAt(order, 'lineItems'))
      .map((line) => objectAt(line, 'catalogReference'));
    const shop = references.filter((one) => one['appId'] === '215238eb-22a5-4c36-9e7b-e7c08025e04e');
    const known = shop.filter(
      (one) => site.records.products.indexOf(textAt(one, 'catalogItemId') ?? '') !== undefined,
    );
    expect(known.length / shop.length).toBeGreaterThan(0.8);
    expect(known.length).toBeLessThan(shop.length);
    expect(references.some((one) => one['appId'] === '13d21c63-b5ec-5912-8397-c3a5ddb27a97')).toBe(true);
    expect(references.some((one) => one['appId'] === '140603ad-af8d-84a5-2c80-a0f60cb47351')).toBe(true);
    expect(references.some((one) => one['appId'] === undefined)).toBe(true);
  });

  it.each(['V1', 'V3'] as const)(
    'refers to variants that catalog %s has, but for those that are gone',
    async (catalog) => {
      const demo = await startDemoSite({ catalog, counts: { orders: 100, products: 40 } });
      const { products, variants } = demo.records;
      const known = new Set(
        catalog === 'V1'
          ? Array.from({ length: products.count }, (_, at) => products.at(at)).flatMap((product) =>
              valuesAt(product, 'variants.id').map((id) => `${textAt(product, 'id')} ${String(id)}`),
            )
          : Array.from({ length: variants.count }, (_, at) => variants.at(at)).map(
              (one) => `${textAt(objectAt(one, 'productData'), 'productId')} ${textAt(one, 'variantId')}`,
            ),
      );
      const orderLines = Array.from({ length: 100 }, (_, at) =>
        listAt(demo.records.orders.at(at), 'lineItems'),
      ).flat();
      const missing = orderLines
        .map((line) => objectAt(line, 'catalogReference'))
        .filter((one) => demo.records.products.indexOf(textAt(one, 'catalogItemId') ?? '') !== undefined)
        .filter(
          (one) =>
            !known.has(`${textAt(one, 'catalogItemId')} ${textAt(objectAt(one, 'options'), 'variantId')}`),
        );
      expect(known.size).toBeGreaterThan(40);
      expect(missing).toHaveLength(1);
      await demo.close();
    },
  );

  it('has buyers of every kind', async () => {
    const all = Array.from({ length: site.records.orders.count }, (_, at) => site.records.orders.at(at));
    const kinds = new Set(all.map((order) => Object.keys(objectAt(order, 'buyerInfo')).toSorted().join()));
    expect(kinds).toEqual(
      new Set(['contactId,email,memberId', 'contactId,email,visitorId', 'email,visitorId', 'visitorId', '']),
    );
  });
});
