import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UnknownNames } from '../../src/wix/unknown/unknown-names.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

describe('fields that this version does not know', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  const LISTS = `{
    products(first: 100) { nodes { id raw } }
    orders(first: 100) { nodes { id number lineItems { id } } }
    blogPosts(first: 20) { nodes { id raw title } }
    contacts(first: 20) { nodes { id raw } }
  }`;

  it('are not said where there are none', async () => {
    const { body } = await gateway.query(LISTS);
    expect(body.errors).toBeUndefined();
    expect(body.extensions?.wix).not.toHaveProperty('unknownFields');
    expect(await metrics()).not.toContain('wix_gateway_wix_unknown_total{');
  });

  it('are said in the answer and counted, by name and without values', async () => {
    gateway.site.setFaults([{ kind: 'unknown-fields', path: /orders\/search|products\/(search|query)/ }]);
    const { body } = await gateway.query(LISTS.replaceAll('first: 100', 'first: 99'));
    expect(body.extensions?.wix.unknownFields).toEqual([
      'orders.fieldOfTomorrow',
      'orders.status: STATUS_OF_TOMORROW',
      'products.fieldOfTomorrow',
    ]);
    const text = await metrics();
    expect(text).toMatch(/wix_gateway_wix_unknown_total\{name="orders\.fieldOfTomorrow"\} \d+/);
    expect(text).not.toContain('not to be shown');
  });

  async function metrics(): Promise<string> {
    return await (await fetch(`${gateway.url}/metrics`)).text();
  }
});

function found(path: string, answer: unknown): readonly string[] {
  const names = new UnknownNames();
  names.look(path, answer, () => undefined);
  return names.found.map(({ path: name }) => name);
}

describe('names of unknown fields', () => {
  it('say where the field stands', () => {
    const order = {
      id: '1',
      lineItems: [{ id: 'a' }, { id: 'b', surprise: 1 }],
      priceSummary: { odd: null },
    };
    expect(found('/ecom/v1/orders/search', { orders: [order], metadata: { count: 1 }, more: true })).toEqual([
      'more',
      'orders.lineItems[].surprise',
      'orders.priceSummary.odd',
    ]);
  });

  it('do not name what may be data', () => {
    const id = '0c9d2b1e-1111-4222-8333-944455566677';
    const answer = {
      orders: [{ [id]: 1, 'anna@example.com': 2, Müller: 3, key20251231: 4, status: 'Anna Maria' }],
    };
    expect(found('/ecom/v1/orders/search', answer)).toEqual(['orders.*', 'orders.status: *']);
  });

  it('leave out what holds keys of people: extended fields, items, answers of forms', () => {
    expect(
      found('/form-submission-service/v4/submissions/namespace/query', {
        submissions: [
          { id: '1', submissions: { first_name_1: 'Anna' }, extendedFields: { namespaces: { x: { y: 1 } } } },
        ],
      }),
    ).toEqual([]);
  });

  it('are at most 200', () => {
    const names = Array.from(
      { length: 26 * 26 },
      (_, at) => `x${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
    );
    expect(
      found('/ecom/v1/orders/search', { orders: [Object.fromEntries(names.map((name) => [name, 1]))] }),
    ).toHaveLength(200);
  });
});
