import { afterEach, describe, expect, test } from 'vitest';
import type { DemoSiteOptions } from '../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

let gateway: TestGateway | undefined;
afterEach(async () => {
  await gateway?.close();
  gateway = undefined;
});

async function ask(document: string, site: DemoSiteOptions = {}, env: Record<string, string> = {}) {
  gateway = await startGateway({ site, env });
  const { body } = await gateway.query(document);
  return { body, requests: gateway.site.requests };
}

const ORDERS = '{ orders(first: 1) { nodes { id } totalCount availability { status permission hint } } }';

describe('availability', () => {
  test.each([401, 403] as const)(
    'takes wrong credentials for an error, never for an empty list, when Wix answers %i',
    async (badKeyStatus) => {
      const { body } = await ask(
        ORDERS,
        { assumptions: { badKeyStatus } },
        { WIX_API_KEY: 'IST.of-another-account' },
      );
      expect(body.data.orders).toBeNull();
      expect(body.errors?.[0]?.extensions.code).toBe('WIX_INVALID_CREDENTIALS');
    },
  );

  test('believes a 403 without a word once another product has answered', async () => {
    const { body, requests } = await ask(ORDERS, { deny: ['ORDERS'] });
    expect(body.errors).toBeUndefined();
    expect(body.data.orders).toMatchObject({
      nodes: [],
      totalCount: null,
      availability: {
        status: 'PERMISSION_DENIED',
        permission: 'Read Orders (SCOPE.DC-STORES.READ-ORDERS)',
        hint: expect.stringContaining('"Read Orders"'),
      },
    });
    expect(body.extensions?.wix.skipped).toMatchObject([{ product: 'ORDERS', status: 'PERMISSION_DENIED' }]);
    const others = requests.entries.filter(({ path }) => !path.includes('/ecom/'));
    expect(others.length).toBeLessThanOrEqual(2);
  });

  test.each(['blank', 'empty'] as const)(
    'remembers a refusal for the next operations, when Wix refuses with a %s body',
    async (deniedBody) => {
      await using opened = await startGateway({ site: { deny: ['ORDERS'], assumptions: { deniedBody } } });
      const first = await opened.query(ORDERS);
      const sent = opened.site.requests.count();
      expect(sent).toBeGreaterThan(0);
      const again = await opened.query(ORDERS);
      expect(again.body.data).toEqual(first.body.data);
      expect(again.body.extensions?.wix).toMatchObject({
        requests: 0,
        skipped: [{ product: 'ORDERS', status: 'PERMISSION_DENIED' }],
      });
      expect(opened.site.requests.count()).toBe(sent);
    },
  );

  test('lets reads know what the test of the connection found refused', async () => {
    await using opened = await startGateway({ site: { deny: ['EVENTS_GUESTS', 'STORES_ADMIN'] } });
    await opened.query('{ connection { status } }');
    const guests = await opened.query('{ eventGuests(first: 1) { nodes { id } availability { status } } }');
    expect(guests.body.data.eventGuests).toEqual({
      nodes: [],
      availability: { status: 'PERMISSION_DENIED' },
    });
    expect(guests.body.extensions?.wix.requests).toBe(0);
    const products = await opened.query('{ products(first: 1) { nodes { id } } }');
    expect(products.body.data.products.nodes).toHaveLength(1);
    // Costs, which Wix refuses, are not asked for again.
    expect(products.body.extensions?.wix.requests).toBe(1);
  });

  test('probes nothing twice in one operation', async () => {
    const { requests } = await ask(
      `{ a: ${ORDERS.slice(1, -1)} b: orders(first: 2) { nodes { id } } connection { status } }`,
      { deny: ['ORDERS'], assumptions: { deniedBody: 'empty' } },
    );
    const reads = requests.entries
      .filter(({ path }) => !path.includes('/ecom/'))
      .map(({ path, body }) => `${path} ${JSON.stringify(body)}`);
    expect([...new Set(reads)]).toEqual(reads);
  });

  test('needs no probe after the operation has read something else', async () => {
    const { body, requests } = await ask('{ site { displayName catalogVersion installedApps { id } } }', {
      deny: ['APPS'],
    });
    expect(body.data.site).toMatchObject({ displayName: 'Tidewater Goods', installedApps: null });
    expect(body.errors?.[0]).toMatchObject({
      path: ['site', 'installedApps'],
      extensions: { code: 'WIX_PERMISSION_DENIED' },
    });
    expect(requests.entries.filter(({ path }) => path.includes('/products')).length).toBe(0);
  });
});
