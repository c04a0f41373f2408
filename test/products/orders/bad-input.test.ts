import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ site: { counts: { orders: 40, abandonedCheckouts: 10 } } });
});
afterEach(() => gateway.site.setFaults([]));
afterAll(() => gateway.close());

describe('bad arguments of orders', () => {
  it.each([
    ['an id that is no GUID', '{ order(id: "abc") { id } }'],
    ['ids that are no GUIDs', '{ orders(filter: { ids: ["1"] }) { nodes { id } } }'],
    ['contact ids that are no GUIDs', '{ orders(filter: { contactIds: ["1"] }) { nodes { id } } }'],
    ['checkout ids that are no GUIDs', '{ abandonedCheckouts(filter: { ids: ["1"] }) { nodes { id } } }'],
    ['words that are blanks', '{ abandonedCheckouts(filter: { text: " " }) { nodes { id } } }'],
    [
      'words that are too long',
      `{ abandonedCheckouts(filter: { text: "${'a'.repeat(101)}" }) { nodes { id } } }`,
    ],
    ['first: 0', '{ orders(first: 0) { nodes { id } } }'],
    ['first: -1', '{ orders(first: -1) { nodes { id } } }'],
    ['first: 100000', '{ orders(first: 100000) { nodes { id } } }'],
    ['a time without a zone', '{ orders(filter: { createdAt: { gte: "2026-01-01" } }) { nodes { id } } }'],
    ['an unknown order', '{ orders(orderBy: { field: COLOUR }) { nodes { id } } }'],
    ['the status that no search returns', '{ orders(filter: { status: INITIALIZED }) { nodes { id } } }'],
  ])('%s is BAD_USER_INPUT, before anything is sent', async (_, document) => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(document);
    expect(body.errors?.[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
    expect(gateway.site.requests.count()).toBe(0);
  });

  it('leaves the rest of the answer standing', async () => {
    const { body } = await gateway.query(
      '{ orders(first: 0) { nodes { id } } abandonedCheckouts(first: 1) { nodes { id } } }',
    );
    expect(body.data.orders).toBeNull();
    expect(body.data.abandonedCheckouts.nodes).toHaveLength(1);
    expect(body.errors).toHaveLength(1);
  });
});

describe('cursors of orders', () => {
  const page = `query ($after: String, $filter: OrderFilter, $orderBy: OrderOrderBy) {
    orders(first: 3, after: $after, filter: $filter, orderBy: $orderBy) { pageInfo { endCursor } }
  }`;

  it.each([
    ['another filter', { filter: { archived: true } }],
    ['another order', { orderBy: { field: 'NUMBER' } }],
  ])('are refused with %s', async (_, other) => {
    const first = await gateway.query(page);
    const after = first.body.data.orders.pageInfo.endCursor;
    const { body } = await gateway.query(page, { after, ...other });
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  it('are refused when they are damaged, or of abandoned checkouts', async () => {
    const other = await gateway.query('{ abandonedCheckouts(first: 3) { pageInfo { endCursor } } }');
    for (const after of ['abc', '', other.body.data.abandonedCheckouts.pageInfo.endCursor]) {
      const { body } = await gateway.query(page, { after });
      expect(body.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
    }
  });
});

describe('broken answers to orders', () => {
  it('are WIX_BAD_RESPONSE, never an empty list', async () => {
    gateway.site.setFaults([{ kind: 'wrong-shape', path: '/ecom/' }]);
    const { body } = await gateway.query('{ orders(first: 3) { nodes { id } } }');
    expect(body.data.orders).toBeNull();
    expect(body.errors?.[0]?.extensions.code).toBe('WIX_BAD_RESPONSE');
  });

  it('of a single order is an error, not null alone', async () => {
    gateway.site.setFaults([{ kind: 'wrong-shape', path: '/ecom/' }]);
    const { body } = await gateway.query('query ($id: ID!) { order(id: $id) { id } }', {
      id: gateway.site.records.orders.idAt(5),
    });
    expect(body.data.order).toBeNull();
    expect(body.errors?.[0]?.extensions.code).toBe('WIX_BAD_RESPONSE');
  });

  it('of a relation makes that field null, and the orders stand', async () => {
    gateway.site.setFaults([{ kind: 'wrong-shape', path: '/ecom/v1/payments' }]);
    const { body } = await gateway.query(
      '{ orders(first: 3) { nodes { id payments { id } fulfillments { id } } } }',
    );
    expect(body.data.orders.nodes).toHaveLength(3);
    for (const node of body.data.orders.nodes) {
      expect(node.payments).toBeNull();
      expect(node.fulfillments).toBeInstanceOf(Array);
    }
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(Array(3).fill('WIX_BAD_RESPONSE'));
  });
});

describe('values that do not fit', () => {
  it.each([
    ['status', 'MELTED', '{ status }'],
    ['createdDate', 'yesterday', '{ createdAt }'],
    ['lineItems', 'none', '{ lineItems { id } }'],
    ['lineItems', ['mug'], '{ lineItems { id } }'],
    ['priceSummary', 5, '{ priceSummary { total { amount } } }'],
    ['priceSummary', { total: { amount: 'much' } }, '{ priceSummary { total { amount } } }'],
    ['priceSummary', { total: '9.99' }, '{ priceSummary { total { amount } } }'],
    ['customFields', { title: 'x' }, '{ customFields { title } }'],
    ['billingInfo', { address: 'York' }, '{ billingInfo { address { city } } }'],
    ['lineItems', [{ descriptionLines: 'Red' }], '{ lineItems { choices } }'],
    ['lineItems', [{ descriptionLines: [{ name: 'Color' }] }], '{ lineItems { choices } }'],
    ['lineItems', [{ catalogReference: 'mug' }], '{ lineItems { product { id } } }'],
    ['lineItems', [{ physicalProperties: 'heavy' }], '{ lineItems { sku } }'],
    ['shippingInfo', { logistics: 'by ship' }, '{ deliverTo { address { city } } }'],
    ['buyerInfo', { contactId: 7 }, '{ buyerInfo { contact { id } } }'],
  ])('%s: %j is null with WIX_BAD_RESPONSE, and raw keeps it', async (wire, value, selection) => {
    const id = gateway.site.records.orders.idAt(7);
    const before = gateway.site.records.orders.at(7)[wire] ?? null;
    gateway.site.records.orders.update(id, { [wire]: value });
    const { body } = await gateway.query(
      `query ($id: ID!) { order(id: $id) { id raw ... on Order ${selection} } }`,
      { id },
    );
    gateway.site.records.orders.update(id, { [wire]: before });
    expect(body.data.order.id).toBe(id);
    expect(body.data.order.raw[wire]).toEqual(value);
    const { id: _id, raw: _raw, ...shown } = body.data.order;
    expect(deepest(shown)).toBeNull();
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['WIX_BAD_RESPONSE']);
  });

  it.each([
    ['lineItems', null],
    ['lineItems', [{}]],
    ['buyerInfo', null],
    ['shippingInfo', {}],
    ['taxInfo', { taxBreakdown: [] }],
    ['balanceSummary', { paid: {} }],
    ['appliedDiscounts', [{ coupon: null }]],
    ['currency', null],
  ])('%s: %j is no error', async (wire, value) => {
    const id = gateway.site.records.orders.idAt(8);
    const before = gateway.site.records.orders.at(8)[wire] ?? null;
    gateway.site.records.orders.update(id, { [wire]: value });
    const { body } = await gateway.query(
      `query ($id: ID!) { order(id: $id) {
        currency
        lineItems { id price { amount currency } product { id } variant { id } sku image { url } }
        buyerInfo { email contact { id } }
        shippingInfo { cost { price { amount } } region logistics { deliveryTime } }
        taxInfo { totalTax { amount } taxBreakdown { rate } }
        balanceSummary { paid { amount } }
        appliedDiscounts { coupon { amount { amount } } }
      } }`,
      { id },
    );
    gateway.site.records.orders.update(id, { [wire]: before });
    expect(body.errors).toBeUndefined();
  });
});

/** What the first of all fields ends in. */
function deepest(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? deepest(Object.values(value)[0] ?? null) : value;
}
