import { afterEach, describe, expect, test } from 'vitest';
import { DEMO_CREDENTIALS, PERMISSIONS, type DemoSiteOptions } from '../../demo-site/index.ts';
import { connectionPart } from '../../src/gateway/connection-test/index.ts';
import { products as modules } from '../../src/products/registry.ts';
import { site } from '../../src/products/site/product.ts';
import { stores } from '../../src/products/stores/product.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

const DOCUMENT = `{
  connection {
    status code reason hint
    credentials { kind wellFormed accepted }
    site { id name url locale currency timeZone catalogVersion availability { status permission hint } }
    products {
      product status reason permission scope readOnlyScope purpose loss insitesModule alternativeModule hint
      permissions { permission name scope partOf status reason purpose loss readOnly isOptional }
    }
    ticks
    notGranted { permission reason }
  }
}`;

/** The products that are tested: all of the graph but the site itself. */
const tested = modules.map(({ name }) => name).filter((name) => name !== 'SITE');

/** How one product was found. */
interface Found {
  readonly product: string;
  readonly status: string;
  readonly permission: string;
  readonly hint: string | null;
  readonly permissions: readonly { readonly name: string; readonly status: string }[];
}

let gateway: TestGateway | undefined;
afterEach(async () => {
  await gateway?.close();
  gateway = undefined;
});

async function connect(
  options: DemoSiteOptions = {},
  env: Record<string, string> = {},
  headers: Record<string, string> = {},
) {
  const opened = await startGateway({ site: options, env });
  gateway = opened;
  const { status, body } = await opened.query(DOCUMENT, {}, headers);
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  const connection = body.data.connection;
  const products: readonly Found[] = connection.products;
  return {
    connection,
    wix: body.extensions?.wix,
    requests: opened.site.requests,
    product: (name: string) => products.find(({ product }) => product === name),
  };
}

describe('connection', () => {
  test('is ACTIVE, and says which site it is, when every product can be read', async () => {
    const { connection, requests } = await connect();
    expect(connection).toMatchObject({
      status: 'ACTIVE',
      code: null,
      reason: null,
      hint: null,
      credentials: { kind: 'API_KEY', wellFormed: true, accepted: true },
      site: {
        id: DEMO_CREDENTIALS.siteId,
        name: 'Tidewater Goods',
        url: 'https://www.tidewater-goods.example',
        locale: 'en-DE',
        currency: 'EUR',
        timeZone: 'Europe/Berlin',
        catalogVersion: 'V3',
        availability: { status: 'AVAILABLE', hint: null },
      },
      products: tested.map((name) => ({
        product: name,
        status: 'AVAILABLE',
        insitesModule: modules.find((module) => module.name === name)?.target?.module,
        hint: null,
      })),
    });
    // One cheap read for each permission that concerns the site, and the catalog version of the shop.
    const probes = modules.flatMap(({ permissions }) => permissions).length;
    expect(requests.count()).toBeLessThanOrEqual(probes + 1);
    const proved = connection.products.flatMap(
      ({ permissions }: { permissions: { status: string }[] }) => permissions,
    );
    expect(
      proved.every(({ status }: { status: string }) => ['AVAILABLE', 'NOT_INSTALLED'].includes(status)),
    ).toBe(true);
  });

  test('tells the older catalog', async () => {
    const { connection } = await connect({ catalog: 'V1' });
    expect(connection).toMatchObject({ status: 'ACTIVE', site: { catalogVersion: 'V1' } });
  });

  test('names the permission of every product, and what is lost without it', async () => {
    const { connection } = await connect();
    for (const { permission, scope, purpose, loss, permissions, readOnlyScope } of connection.products) {
      expect(permission).toContain(`(${scope})`);
      expect(scope).toMatch(/^SCOPE\./);
      expect(purpose).not.toBe('');
      expect(loss).not.toBe('');
      expect(permissions[0]).toMatchObject({ permission, scope, isOptional: !readOnlyScope });
    }
    expect(JSON.stringify(connection.notGranted)).toMatch(/Manage.*analytics.*Billing/s);
  });

  test('is ACTIVE when a product is not installed', async () => {
    const { connection, product } = await connect({ catalog: 'NONE' });
    expect(connection).toMatchObject({ status: 'ACTIVE', site: { catalogVersion: null } });
    expect(product('STORES')).toMatchObject({
      status: 'NOT_INSTALLED',
      permission: expect.stringContaining('Read Products'),
      hint: expect.stringContaining('does not use Wix Stores'),
    });
  });

  test('is ACTIVE for a site with only a blog, and for one with everything but a blog', async () => {
    const blogOnly = await connect({
      catalog: 'NONE',
      uninstalled: ['BOOKINGS', 'EVENTS', 'FORMS', 'DATA'],
    });
    expect(blogOnly.connection.status).toBe('ACTIVE');
    expect(blogOnly.product('BLOG')).toMatchObject({ status: 'AVAILABLE' });
    await gateway?.close();
    const noBlog = await connect({ uninstalled: ['BLOG'] });
    expect(noBlog.connection.status).toBe('ACTIVE');
    expect(noBlog.product('BLOG')).toMatchObject({
      status: 'NOT_INSTALLED',
      hint: expect.stringContaining('does not use Wix Blog'),
    });
  });

  test("lists every permission that only Wix's Manage gives as optional, with its loss", async () => {
    const { connection } = await connect();
    const all: { readOnly: boolean; isOptional: boolean; loss: string }[] = connection.products.flatMap(
      (product: { permissions: object[] }) => product.permissions,
    );
    for (const { readOnly, isOptional, loss } of all) {
      expect(readOnly || isOptional).toBe(true);
      expect(loss).not.toBe('');
    }
  });

  test('names the account to no product: the id of the account changes nothing', async () => {
    const { connection } = await connect({}, { WIX_ACCOUNT_ID: DEMO_CREDENTIALS.accountId });
    expect(connection).toMatchObject({ status: 'ACTIVE', site: { name: 'Tidewater Goods' } });
  });

  test('is PARTIAL when a product is denied, and says what to tick', async () => {
    const { connection, product } = await connect({ deny: ['ORDERS'] });
    expect(connection).toMatchObject({
      status: 'PARTIAL',
      code: null,
      reason: expect.stringContaining('orders'),
      credentials: { accepted: true },
    });
    expect(product('ORDERS')).toMatchObject({
      status: 'PERMISSION_DENIED',
      permission: 'Read Orders (SCOPE.DC-STORES.READ-ORDERS)',
      hint: expect.stringMatching(/manage\.wix\.com\/account\/api-keys.*"Read Orders"/),
    });
    expect(product('STORES')).toMatchObject({ status: 'AVAILABLE' });
  });

  test('tests every permission, and names all ticks of one new key at once', async () => {
    const { connection, product, requests, wix } = await connect({
      deny: [
        'BOOKINGS_SERVICES',
        'EVENTS_GUESTS',
        'EVENTS_TICKET_DEFINITIONS',
        'EVENTS_ORDERS',
        'FORMS_SCHEMAS',
        'STORES_INVENTORY',
        'STORES_CATEGORIES',
      ],
    });
    expect(connection).toMatchObject({ status: 'PARTIAL', credentials: { accepted: true } });
    const denied = (name: string) =>
      product(name)?.permissions.flatMap((one) => (one.status === 'PERMISSION_DENIED' ? [one.name] : []));
    expect(denied('STORES')).toEqual(['Read Categories', 'Read inventory in v3 catalog']);
    expect(denied('BOOKINGS')).toEqual(['Read Bookings - Public Data']);
    expect(denied('EVENTS')).toEqual([
      'Read Event Tickets and Guest List',
      'Read Basic Events Order Info',
      'Manage Ticket Definitions',
    ]);
    expect(denied('FORMS')).toEqual(['View Forms', 'Manage Submissions']);
    expect(denied('ORDERS')).toEqual([]);
    for (const tick of [
      'Read Categories',
      'Read inventory in v3 catalog',
      'Read Bookings - Public Data',
      'Read Event Tickets and Guest List',
      'Read Basic Events Order Info',
      'View Forms',
      // A new key needs what the old one had, too.
      'Read Orders',
      'Read Members',
    ]) {
      expect(connection.ticks).toContain(tick);
      expect(connection.hint).toContain(`"${tick}"`);
    }
    expect(connection.hint).toMatch(
      /one new key with these ticks.*also change the site.*"Manage Ticket Definitions"/,
    );
    expect(connection.ticks.filter((tick: string) => tick.startsWith('Manage'))).toEqual([]);
    // One read for each permission; only a refusal without a word is made sure of.
    const probes = modules.flatMap(({ permissions }) => permissions).length;
    expect(requests.count() - (wix?.retries ?? 0)).toBeLessThanOrEqual(probes + 1);
  });

  test('stays ACTIVE when only optional permissions are refused', async () => {
    const { connection, product } = await connect({
      deny: ['BLOG_DRAFTS', 'EVENTS_TICKET_DEFINITIONS', 'DATA_COLLECTIONS', 'STORES_ADMIN', 'FORMS_SPAM'],
    });
    expect(connection).toMatchObject({ status: 'ACTIVE', reason: null, hint: null });
    expect(product('BLOG')).toMatchObject({
      status: 'AVAILABLE',
      permissions: [{ status: 'AVAILABLE' }, { status: 'PERMISSION_DENIED' }],
    });
  });

  test('is PARTIAL when one part of the orders is refused, and says by which tick it comes', async () => {
    const { connection, product } = await connect({ deny: ['ORDERS_TRANSACTIONS'] });
    expect(connection.status).toBe('PARTIAL');
    expect(connection.hint).toContain('"Read Orders Transactions"');
    expect(product('ORDERS')).toMatchObject({
      status: 'PERMISSION_DENIED',
      permission: 'Read Orders Transactions (ECOM.READ_TRANSACTIONS)',
      hint: expect.stringContaining('"Read Orders Transactions" (a part of "Read Orders")'),
    });
  });

  test('is PARTIAL, not FAILED, for a key that may read nothing', async () => {
    const { connection } = await connect({ deny: PERMISSIONS });
    expect(connection.status).toBe('PARTIAL');
    expect(connection.hint).toContain('limited to chosen sites');
  });

  test('stays ACTIVE without the properties of the site, and says that they are optional', async () => {
    const { connection } = await connect({ deny: ['SITE'] });
    expect(connection).toMatchObject({
      status: 'ACTIVE',
      site: {
        id: DEMO_CREDENTIALS.siteId,
        name: null,
        locale: null,
        catalogVersion: 'V3',
        availability: {
          status: 'PERMISSION_DENIED',
          permission: 'Manage Your App (SCOPE.DC.MANAGE-YOUR-APP)',
          hint: expect.stringMatching(/optional.*no read-only permission.*Without it/),
        },
      },
    });
  });

  test.each([401, 403] as const)('is FAILED for a key that Wix answers with %i', async (badKeyStatus) => {
    const { connection } = await connect(
      { assumptions: { badKeyStatus } },
      { WIX_API_KEY: 'IST.of-another-account' },
    );
    expect(connection).toMatchObject({
      status: 'FAILED',
      code: 'WIX_INVALID_CREDENTIALS',
      hint: expect.stringMatching(/full API key.*IST\..*spaces/),
      credentials: { wellFormed: true, accepted: false },
      products: tested.map(() => ({ status: 'UNAVAILABLE' })),
    });
  });

  test('is FAILED for an unknown site', async () => {
    const siteId = '11111111-2222-4333-8444-555555555555';
    const { connection } = await connect({}, { WIX_SITE_ID: siteId });
    expect(connection).toMatchObject({
      status: 'FAILED',
      code: 'WIX_SITE_NOT_FOUND',
      hint: expect.stringContaining('manage.wix.com/dashboard/{site-id}'),
      // A site that Wix does not know says nothing about the key.
      credentials: { wellFormed: true, accepted: null },
      site: { id: siteId, name: null },
    });
  });

  test.each([
    ['without IST.', 'eyJraWQiOiJkZW1v', 'IST.'],
    ['with a space in it', 'IST.abc def', 'space'],
  ])('refuses a key %s before anything is sent', async (_, apiKey, named) => {
    const headers = { authorization: apiKey, 'wix-site-id': DEMO_CREDENTIALS.siteId };
    const { connection, requests } = await connect({}, {}, headers);
    expect(connection).toMatchObject({
      status: 'FAILED',
      code: 'WIX_INVALID_CREDENTIALS',
      reason: expect.stringContaining(named),
      credentials: { wellFormed: false, accepted: false },
    });
    expect(requests.count()).toBe(0);
    expect(JSON.stringify(connection)).not.toContain(apiKey);
  });

  test.each([
    ['in upper case', DEMO_CREDENTIALS.siteId.toUpperCase()],
    [
      "as the dashboard's address",
      `https://manage.wix.com/dashboard/${DEMO_CREDENTIALS.siteId.toUpperCase()}/home`,
    ],
  ])('takes a site id %s', async (_, siteId) => {
    const headers = { authorization: DEMO_CREDENTIALS.apiKey, 'wix-site-id': siteId };
    const { connection } = await connect({}, {}, headers);
    expect(connection).toMatchObject({ status: 'ACTIVE', site: { id: DEMO_CREDENTIALS.siteId } });
  });

  test('refuses what is no site id before anything is sent, and says nothing against the key', async () => {
    const headers = { authorization: DEMO_CREDENTIALS.apiKey, 'wix-site-id': 'mysite.com' };
    const { connection, requests } = await connect({}, {}, headers);
    expect(connection).toMatchObject({
      status: 'FAILED',
      code: 'WIX_SITE_NOT_FOUND',
      reason: expect.stringContaining('"mysite.com" is no site id'),
      hint: expect.stringContaining('manage.wix.com/dashboard/{site-id}'),
      credentials: { wellFormed: true, accepted: null },
      site: { id: null },
    });
    expect(requests.count()).toBe(0);
  });

  test.each([
    ['IST.eyJraWQiOiJ3cm9uZyJ9.wrong', true],
    ['IST.eyJraWQiOiJ3cm9uZyJ9.d3Jvbmc.d3Jvbmc', false],
  ])('says of the refused key %s whether it looks cut off: %s', async (authorization, isCutOff) => {
    const headers = { authorization, 'wix-site-id': DEMO_CREDENTIALS.siteId };
    const { connection } = await connect({}, {}, headers);
    expect(connection).toMatchObject({ code: 'WIX_INVALID_CREDENTIALS', credentials: { accepted: false } });
    expect(connection.reason.includes('looks cut off')).toBe(isCutOff);
  });

  test('is FAILED when Wix puts off every request', async () => {
    const { connection } = await connect({ faults: [{ kind: '429', retryAfterSeconds: 60 }] });
    expect(connection).toMatchObject({
      status: 'FAILED',
      code: 'WIX_RATE_LIMITED',
      credentials: { accepted: null },
    });
  });

  test('is PARTIAL when one product does not answer', async () => {
    const { connection, product } = await connect({
      faults: [{ kind: '429', path: '/ecom/', retryAfterSeconds: 60 }],
    });
    expect(connection).toMatchObject({ status: 'PARTIAL', hint: expect.stringContaining('few minutes') });
    expect(product('ORDERS')).toMatchObject({
      status: 'UNAVAILABLE',
      hint: expect.stringContaining('retryAfter'),
    });
  });

  test.each([
    ['V1', 'https://demo-shop.example.com'],
    ['V3', 'https://demo-shop.example.com'],
  ] as const)(
    'finds the address of a site that is not headless on a product page, catalog %s',
    async (catalog, url) => {
      const nameless = { ...site, facts: { ...site.facts, url: () => Promise.resolve(null) } };
      const served = [stores, nameless];
      const opened = await startGateway({
        site: { catalog },
        modules: served,
        parts: [connectionPart(served)],
      });
      gateway = opened;
      const { body } = await opened.query('{ connection { site { url } } }');
      expect(body.data.connection.site.url).toBe(url);
    },
  );

  test.each(['V1', 'V3'] as const)(
    'does not take a guess for the catalog version of a store that it may not read, catalog %s',
    async (catalog) => {
      const { connection } = await connect({ catalog, deny: ['STORES'] });
      expect([null, catalog]).toContain(connection.site.catalogVersion);
    },
  );

  test('takes the credentials of an app, and finds out which site it is on', async () => {
    const { appId, appSecret, instanceId, siteId } = DEMO_CREDENTIALS;
    const app = { WIX_API_KEY: '', WIX_SITE_ID: '', WIX_APP_ID: appId, WIX_INSTANCE_ID: instanceId };
    const { connection } = await connect({}, { ...app, WIX_APP_SECRET: appSecret });
    expect(connection).toMatchObject({
      status: 'ACTIVE',
      credentials: { kind: 'APP', wellFormed: true, accepted: true },
      site: { id: siteId, name: 'Tidewater Goods' },
    });
  });

  test('is FAILED for a wrong app secret, and says what to check', async () => {
    const { appId, instanceId } = DEMO_CREDENTIALS;
    const app = { WIX_API_KEY: '', WIX_SITE_ID: '', WIX_APP_ID: appId, WIX_INSTANCE_ID: instanceId };
    const { connection } = await connect({}, { ...app, WIX_APP_SECRET: 'wrong' });
    expect(connection).toMatchObject({
      status: 'FAILED',
      code: 'WIX_INVALID_CREDENTIALS',
      hint: expect.stringMatching(/app id.*app secret.*instance id/),
      credentials: { kind: 'APP', accepted: false },
      site: { id: null },
    });
  });
});
