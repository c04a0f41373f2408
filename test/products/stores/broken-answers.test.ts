import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSite } from '../../../demo-site/index.ts';
import { changedSite, type Json } from '../../assumptions/changed-site.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

describe.each(['V3', 'V1'] as const)('broken answers of catalog %s', (catalog) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { catalog, counts: { products: 5 } } });
    await gateway.query('{ products(first: 1) { nodes { id } } }');
  });
  afterAll(() => gateway.close());

  const lists = [
    ['products', '/products/'],
    ['collections', catalog === 'V1' ? '/collections/query' : '/categories/query'],
    ['inventoryItems', catalog === 'V1' ? '/inventoryItems/query' : '/inventory-items/query'],
  ] as const;

  test.each(lists)('of another shape are an error of %s, never an empty list', async (field, path) => {
    gateway.site.setFaults([{ kind: 'wrong-shape', path }]);
    const other = field === 'products' ? 'collections' : 'products';
    const { body } = await gateway.query(
      `{ ${field} { nodes { id } totalCount } ${other}(first: 1) { nodes { id } } }`,
    );
    gateway.site.setFaults([]);
    expect(body.data[field]).toBeNull();
    expect(body.errors?.[0]?.extensions.code).toBe('WIX_BAD_RESPONSE');
    expect(body.data[other].nodes).toHaveLength(1);
  });

  test('of another shape fail single records too', async () => {
    const id = gateway.site.records.products.idAt(0);
    gateway.site.setFaults([{ kind: 'wrong-shape', path: '/products/' }]);
    const { body } = await gateway.query(
      'query ($id: ID!) { product(id: $id) { name } productBySlug(slug: "a") { name } }',
      { id },
    );
    gateway.site.setFaults([]);
    expect(body.data).toEqual({ product: null, productBySlug: null });
    for (const error of body.errors ?? []) expect(error.extensions.code).toBe('WIX_BAD_RESPONSE');
  });

  test('with a value that does not fit leave one field null, and raw keeps it', async () => {
    const { products } = gateway.site.records;
    const id = products.idAt(1);
    products.update(id, {
      productType: 'HOLOGRAM',
      createdDate: 17,
      media: 'none',
      options: { not: 'a list' },
      productOptions: { not: 'a list' },
      brand: catalog === 'V3' ? 'Acme' : { name: 'Acme' },
      infoSections: ['none'],
      additionalInfoSections: ['none'],
      actualPriceRange: { minValue: { amount: '8.00' } },
      variantSummary: { minPriceVariant: { price: { compareAtPrice: { amount: '9,50' } } } },
      priceData: { price: '9,50', discountedPrice: '8.00' },
      seoData: 'none',
      url: 'none',
      productPageUrl: { base: 'https://example.org', path: true },
      physicalProperties: { pricePerUnit: { quantity: 1 }, pricePerUnitRange: { minValue: 8 } },
      pricePerUnitData: 8,
    });
    const { body } = await gateway.query(
      'query ($id: ID!) { product(id: $id) { name productType createdAt media { id } mainImage { url } options { name } brand { name } infoSections { title } price { amount } onSale regularPrice { amount } seo { title } url pricePerUnit { text } raw } }',
      { id },
    );
    const { product } = body.data;
    expect(product).toMatchObject({ productType: null, createdAt: null, options: null, infoSections: null });
    expect(product).toMatchObject({ price: { amount: '8.00' }, onSale: null, regularPrice: null, seo: null });
    expect(product.name).toBeTypeOf('string');
    expect(product.raw.productType).toBe('HOLOGRAM');
    const failed = new Set(body.errors?.map(({ path }) => path?.[1]));
    for (const field of [
      'productType',
      'createdAt',
      'options',
      'infoSections',
      'brand',
      'onSale',
      'regularPrice',
      'seo',
      'url',
      'pricePerUnit',
    ])
      expect(failed).toContain(field);
    for (const error of body.errors ?? []) expect(error.extensions.code).toBe('WIX_BAD_RESPONSE');
  });

  test('pass odd but possible values unchanged', async () => {
    const { products } = gateway.site.records;
    const id = products.idAt(2);
    products.update(id, { name: '‮שלום 👩‍🚒 <b>', createdDate: '1899-12-31T23:59:59.123456Z', slug: '' });
    const { body } = await gateway.query('query ($id: ID!) { product(id: $id) { name slug createdAt } }', {
      id,
    });
    expect(body.errors).toBeUndefined();
    expect(body.data.product).toEqual({
      name: '‮שלום 👩‍🚒 <b>',
      slug: '',
      createdAt: '1899-12-31T23:59:59.123456Z',
    });
  });
});

test.each([
  ['one after itself', 1, 2],
  ['two in turn', 2, 7],
])('cursors of variants that come again, %s, are an error after a few requests', async (_, cursors, most) => {
  const demo = await startDemoSite({ counts: { products: 3 } });
  let asked = 0;
  let first: Json;
  const site = await changedSite(demo, (exchange) => {
    if (!exchange.path.endsWith('query-variants')) return;
    asked += 1;
    first ??= exchange.body;
    exchange.status = 200;
    exchange.body = { ...first, pagingMetadata: { cursors: { next: `again-${asked % cursors}` } } };
  });
  await using gateway = await startGateway({ site });
  const { body } = await gateway.query('{ products(first: 3) { nodes { name variants { id } } } }');
  await demo.close();
  expect(body.data.products.nodes).toMatchObject([1, 2, 3].map(() => ({ name: expect.any(String) })));
  expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(
    [1, 2, 3].map(() => 'WIX_BAD_RESPONSE'),
  );
  expect(asked).toBeLessThanOrEqual(most);
});
