import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../../demo-site/index.ts';
import { startGateway } from '../../start-gateway.ts';

const VERSION = '/stores/v3/provision/version';

describe('the catalog version', () => {
  test('is asked for once, however many operations and fields there are', async () => {
    await using gateway = await startGateway();
    const document =
      '{ products(first: 1) { nodes { id } } collections(first: 1) { nodes { id } } inventoryItems(first: 1) { nodes { id } } }';
    await Promise.all([gateway.query(document), gateway.query(document), gateway.query(document)]);
    await gateway.query(document);
    expect(gateway.site.requests.count(VERSION)).toBe(1);
  });

  test('says that a site has no store, and skips it', async () => {
    await using gateway = await startGateway({ site: { catalog: 'NONE' } });
    const { body } = await gateway.query(`{
      products { nodes { id } totalCount availability { status reason } }
      collections { nodes { id } availability { status } }
      inventoryItems { nodes { id } availability { status } }
    }`);
    expect(body.errors).toBeUndefined();
    for (const field of ['products', 'collections', 'inventoryItems'])
      expect(body.data[field]).toMatchObject({ nodes: [], availability: { status: 'NOT_INSTALLED' } });
    expect(body.data.products.totalCount).toBeNull();
    expect(body.extensions?.wix.skipped).toMatchObject([{ product: 'STORES', status: 'NOT_INSTALLED' }]);
    expect(gateway.site.requests.count()).toBe(1);
  });

  test('fails single records of a site without a store', async () => {
    await using gateway = await startGateway({ site: { catalog: 'NONE' } });
    const { body } = await gateway.query('{ product(id: "11111111-2222-4333-8444-555555555555") { name } }');
    expect(body.data.product).toBeNull();
    expect(body.errors?.[0]?.extensions.code).toBe('WIX_APP_NOT_INSTALLED');
  });

  test.each([
    ['the key may not ask for it', 'empty-403'],
    ['Wix never answers', '503'],
    ['Wix answers with a page', 'html'],
    ['Wix has no such answer', '404'],
  ] as const)('is told by the products when %s', async (_, kind) => {
    for (const catalog of ['V1', 'V3'] as const) {
      await using gateway = await startGateway({ site: { catalog, faults: [{ kind, path: VERSION }] } });
      const { body } = await gateway.query('{ products(first: 2) { nodes { id } availability { status } } }');
      expect(body.errors).toBeUndefined();
      expect(body.data.products).toMatchObject({ availability: { status: 'AVAILABLE' }, nodes: [{}, {}] });
      gateway.site.requests.clear();
      await gateway.query('{ products(first: 2) { nodes { id } } }');
      expect(gateway.site.requests.count()).toBe(1);
    }
  });

  test('that nobody knows is a broken answer, not an empty list', async () => {
    await using gateway = await startGateway({ site: { faults: [{ kind: 'wrong-shape', path: VERSION }] } });
    const { body } = await gateway.query('{ products { nodes { id } } }');
    expect(body.data.products).toBeNull();
    expect(body.errors?.[0]?.extensions.code).toBe('WIX_BAD_RESPONSE');
  });

  test('of a site that Wix is setting up is an error that may be tried again', async () => {
    await using gateway = await startGateway({ site: { assumptions: { catalogProvisioning: true } } });
    const { body } = await gateway.query('{ products { nodes { id } } }');
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'WIX_UNAVAILABLE', retryable: true });
  });
});

describe('a site that is moved to the other catalog', () => {
  let old: DemoSite;
  beforeAll(async () => {
    old = await startDemoSite({ catalog: 'V1', counts: { products: 30 } });
  });
  afterAll(() => old.close());

  test('is read in its new catalog from then on, and old cursors are refused', async () => {
    await using gateway = await startGateway({ site: old });
    const before = await gateway.query(
      '{ products(first: 10) { nodes { id numericId } pageInfo { endCursor } } }',
    );
    expect(before.body.data.products.nodes[0].numericId).toBeTypeOf('string');
    const after = before.body.data.products.pageInfo.endCursor;
    const { port } = old;
    await old.close();
    old = await startDemoSite({ catalog: 'V3', port, counts: { products: 30 } });

    const now = await gateway.query(
      '{ products(first: 10) { nodes { id revision } availability { status } } }',
    );
    expect(now.body.errors).toBeUndefined();
    expect(now.body.data.products.nodes[0].revision).toBeTypeOf('string');
    // The page in terms of V1 was refused; nothing else was asked twice.
    expect(old.requests.withStatus(428)).toHaveLength(1);
    expect(old.requests.count()).toBe(2);

    const stale = await gateway.query(
      'query ($after: String) { products(first: 10, after: $after) { nodes { id } } }',
      { after },
    );
    expect(stale.body.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_CURSOR' } });
    expect(stale.body.errors?.[0]?.message).toContain('catalog V1');
  });
});
