import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Json } from '../../assumptions/changed-site.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

const FEES = [
  { type: 'FEE_ADDED', amount: { value: '1.50', currency: 'EUR' } },
  { type: 'FEE_ADDED', amount: { value: '2,50', currency: 'EUR' } },
];

/** Lists that are no lists, or hold what is none of their elements: where, what is put there, and the fields that rest on them. */
const CASES = [
  ['bookingServices', 'staffMemberIds', 'none', '{ staffMembers { id } }'],
  ['bookingServices', 'staffMemberIds', { id: 'none' }, '{ staffMembers { id } }'],
  ['blogPosts', 'categoryIds', 'none', '{ categories { id } }'],
  ['blogPosts', 'tagIds', 7, '{ tags { id } }'],
  ['blogPosts', 'relatedPostIds', true, '{ relatedPosts { id } }'],
  ['contacts', 'info', { labelKeys: { items: 'none' } }, '{ labels { key } }'],
  ['contacts', 'info', { labelKeys: { items: [{}] } }, '{ labels { key } }'],
  ['forms', 'steps', [{ id: 's', layout: { large: { items: [7] } } }], '{ steps { fieldIds } }'],
  ['forms', 'steps', [{ id: 's', layout: { large: { items: 'none' } } }], '{ steps { fieldIds } }'],
  ['eventOrders', 'invoice', { fees: 'none' }, '{ invoice { addedFees { amount } } }'],
  ['eventOrders', 'invoice', { fees: [7] }, '{ invoice { addedFees { amount } } }'],
  ['eventOrders', 'invoice', { fees: FEES }, '{ invoice { addedFees { amount } } }'],
] as const;

describe('a list of a record that is none', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({
      site: {
        counts: {
          products: 3,
          bookingServices: 3,
          blogPosts: 3,
          blogDrafts: 0,
          contacts: 3,
          forms: 3,
          eventOrders: 3,
          orders: 3,
        },
      },
    });
  });
  afterAll(() => gateway.close());

  test.each(CASES)(
    'costs %s.%s = %j what rests on it, and nothing else',
    async (field, key, value, shown) => {
      const records = gateway.site.records[field];
      const id = records.idAt(1);
      const before = records.at(1)[key];
      records.update(id, { [key]: value });
      const { body } = await gateway.query(
        `{ list: ${field}(first: 100) { nodes { id shown: raw ${shown.slice(1)} } }`,
      );
      records.update(id, { [key]: before });
      const { nodes } = body.data.list;
      expect(body.errors).toHaveLength(1);
      const [error] = body.errors ?? [];
      expect(error?.extensions.code).toBe('WIX_BAD_RESPONSE');
      const place = Number(error?.path?.[2]);
      expect(nodes[place].shown[key]).toEqual(value);
      const reached = (error?.path ?? []).slice(3).reduce((at: Json, step) => at[step], nodes[place]);
      expect(reached).toBeNull();
      expect(nodes).not.toContain(null);
    },
  );

  test.each([
    ['orders', 'lineItems', '{ lineItems { id price { amount } } }'],
    ['orders', 'activities', '{ activities { id } }'],
    ['blogPosts', 'hashtags', '{ hashtags }'],
    ['blogPosts', 'tagIds', '{ tagIds tags { id } }'],
    ['products', 'options', '{ options { name choices { name } } }'],
    ['forms', 'steps', '{ steps { fieldIds } }'],
  ] as const)('keeps its other elements where some are null: %s.%s', async (field, key, shown) => {
    const records = gateway.site.records[field];
    const at = Array.from({ length: records.count }, (_, place) => place).find(
      (place) => (records.at(place)[key] as Json[] | undefined)?.length,
    );
    const { id, [key]: list } = records.at(at ?? -1) as Json;
    const ask = `query ($id: ID!) { record: ${field.slice(0, -1)}(id: $id) ${shown} }`;
    const before = await gateway.query(ask, { id });
    records.update(id, { [key]: [null, ...list, null] });
    const after = await gateway.query(ask, { id });
    records.update(id, { [key]: list });
    expect(after.body.errors).toBeUndefined();
    expect(after.body.data).toEqual(before.body.data);
    expect(Object.values(after.body.data.record)[0]).not.toHaveLength(0);
  });

  test('is as absent where it is null, as any object of a record is', async () => {
    const { products } = gateway.site.records;
    const id = products.idAt(1);
    products.update(id, { variantSummary: null, options: null, media: null, brand: null });
    const { body } = await gateway.query(
      'query ($id: ID!) { product(id: $id) { variantCount variants { id } options { id } media { id } brand { id } } }',
      { id },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.product).toMatchObject({ variantCount: null, brand: null });
    expect(body.data.product.variants.length).toBeGreaterThan(0);
  });
});
