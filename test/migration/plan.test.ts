import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, validate } from 'graphql';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { graphParts } from '../../src/graph-parts.ts';
import { startDemoSite } from '../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { drain, planOf, stepOf, type Plan } from './migration-gateway.ts';

const small = { products: 30, collections: 8, orders: 60, abandonedCheckouts: 7 } as const;

describe('the migration plan', () => {
  let gateway: TestGateway;
  let plan: Plan;

  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: small } });
    plan = await planOf(gateway);
  });
  afterAll(() => gateway.close());

  it('runs parents before children and buyers before orders', () => {
    const ids = plan.steps.map(({ id }) => id);
    expect(plan.steps.map(({ order }) => order)).toEqual(ids.map((_, index) => index + 1));
    for (const { id, dependsOn } of plan.steps)
      for (const other of dependsOn) expect(ids.indexOf(other)).toBeLessThan(ids.indexOf(id));
    expect(stepOf(plan, 'orders').dependsOn).toEqual(['products', 'guestBuyers']);
  });

  it('gives documents that are valid against the schema and take $first and $after', () => {
    const schema = buildGatewaySchema(graphParts);
    for (const { sourceQuery } of plan.steps) {
      const document = parse(sourceQuery.document);
      expect(validate(schema, document)).toEqual([]);
      expect(sourceQuery.document).toMatch(/\$first: Int.*\$after: String/);
      expect(Object.keys(sourceQuery.variables)).not.toContain('first');
    }
  });

  it('says which site it is about', () => {
    expect(plan.source).toMatchObject({ platform: 'wix', siteId: gateway.site.siteId, catalogVersion: 'V3' });
    expect(plan.source['name']).not.toBeNull();
    expect(plan.target).toEqual({
      platform: 'insites',
      generation: 'V6',
      requestsPerMinute: 300,
      identityNamespace: '6ba7b811-9dad-11d1-80b4-00c04fd430c8',
      identityName: `wix:${gateway.site.siteId}:<entity>:<key>`,
    });
  });

  it('marks orders as estimated and what Wix counts as exact', () => {
    const counts = Object.fromEntries(plan.steps.map(({ id, countIsExact }) => [id, countIsExact]));
    expect(counts).toEqual({
      collections: true,
      products: true,
      inventoryItems: true,
      guestBuyers: false,
      orders: false,
      abandonedCheckouts: true,
    });
  });

  it('estimates orders by what a drain returns when Wix aggregates as its types say', async () => {
    const orders = stepOf(plan, 'orders');
    expect(orders.recordCount).toBe((await drain(gateway, orders)).length);
  });

  it('maps the first record of each list as a sample', () => {
    const product = stepOf(plan, 'products').sample;
    expect(product?.row).toMatchObject({
      uuid: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5/),
      product_name: expect.any(String),
    });
    expect(stepOf(plan, 'orders').sample?.row).toMatchObject({
      order_reference: expect.stringMatching(/^wix-\d+$/),
      order_status: expect.any(String),
    });
  });

  it('costs at most two Wix requests for each list, and four for the site', async () => {
    gateway.site.requests.clear();
    await planOf(gateway);
    expect(gateway.site.requests.count()).toBeLessThanOrEqual(2 * 5 + 4);
    for (const path of [
      '/stores/v3/products/',
      '/categories/',
      '/stores/v3/inventory-items/',
      '/ecom/v1/orders/',
      '/ecom/v1/abandoned-checkout/',
    ])
      expect([path, gateway.site.requests.count(path)]).toEqual([
        path,
        expect.toSatisfy((sent: number) => sent <= 2),
      ]);
  });

  it('names the phases in the words of the migration tool of Insites', () => {
    expect(plan.phases.map(({ name }) => name)).toEqual(['PLAN', 'COPY', 'FINAL_SYNC', 'DOMAIN_MOVE']);
    expect(plan.phases[1]?.steps).toEqual(plan.steps.map(({ id }) => id));
    expect(plan.phases[1]?.checks).toContain('EMPTY');
    expect(plan.phases[2]?.checks).not.toContain('EMPTY');
  });

  it('never lets an import batch be sent twice, and pairs answers by id', () => {
    expect(stepOf(plan, 'orders').write).toEqual({
      route: 'import_models',
      idField: 'id',
      resend: 'NEVER',
      pairBy: 'external_ids',
    });
    expect(stepOf(plan, 'guestBuyers').write).toMatchObject({
      route: 'import_users',
      resend: 'NEVER',
      pairBy: 'email',
    });
    expect(stepOf(plan, 'inventoryItems').write).toMatchObject({ resend: 'SAFE' });
  });

  it('never writes a password', () => {
    expect(JSON.stringify(plan.steps.map(({ fields }) => fields))).not.toContain('password');
    expect(plan.risks.map(({ code }) => code)).toContain('PASSWORDS');
  });

  it('names the custom fields, databases and webhooks to set up, each with the steps that need it', () => {
    expect(plan.setup.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'webhooks-off-ecommerce',
        'custom-fields-product-custom-field',
        'database-wix-abandoned-checkout',
        'ecommerce-units',
      ]),
    );
    const fields = plan.setup.find(({ id }) => id === 'custom-fields-order-custom-field');
    expect(fields?.definition).toContainEqual({ name: 'wix_order_id', type: 'string' });
    expect(fields?.steps).toEqual(['orders']);
  });

  it('ends with the key being revoked', () => {
    expect(plan.nextSteps.at(-1)).toMatch(/^Revoke the Wix API key/);
  });

  it('has the six headings of Insites Studio in their order', () => {
    expect(plan.markdown.match(/^## .*/gm)).toEqual([
      '## Site overview',
      '## Page inventory',
      '## Module mapping',
      '## Brand notes',
      '## Risks',
      '## Next steps',
    ]);
  });

  it('gives the signals by which Insites chooses modules, and null for what only pages tell', () => {
    const signals = Object.fromEntries(plan.fingerprint.signals.map(({ name, value }) => [name, value]));
    expect(signals).toMatchObject({
      has_product_listing: true,
      has_checkout_route: true,
      has_static_pages: null,
    });
  });

  it('uses the table names of the generation that is asked for', async () => {
    const v5 = await planOf(gateway, { target: { generation: 'V5' } });
    expect(stepOf(v5, 'guestBuyers').table).toBe('modules/insites_core/crm_contact');
    expect(stepOf(plan, 'guestBuyers').table).toBe('modules/insites_crm/crm_contact');
    expect(v5.planHash).not.toBe(plan.planHash);
  });

  it('has a module for every product that the gateway serves, when nothing else is asked for', async () => {
    const { body } = await gateway.query(
      '{ migrationPlan { modules { product } } connection { products { product } } }',
    );
    expect(names(body.data.migrationPlan.modules)).toEqual(names(body.data.connection.products));
  });

  it('plans only the products that are asked for', async () => {
    const orders = await planOf(gateway, { products: ['ORDERS'] });
    expect(orders.modules.map(({ product }) => product)).toEqual(['ORDERS']);
    expect(stepOf(orders, 'orders').dependsOn).toEqual(['guestBuyers']);
    expect(stepOf(orders, 'orders').warnings.join(' ')).toContain(
      '`products`, which is not part of this plan',
    );
  });
});

describe('a plan of what changed', () => {
  it('filters where Wix can, and gets just the records that changed', async () => {
    await using gateway = await startGateway({ site: { counts: small } });
    const { orders, products } = gateway.site.records;
    const changed = [orders.idAt(3), orders.idAt(7)];
    for (const id of changed) orders.update(id, { archived: true });
    products.update(products.idAt(2), { name: 'Renamed' });
    const plan = await planOf(gateway, { updatedSince: '2026-06-01T00:00:00Z' });
    const step = stepOf(plan, 'orders');
    expect(step.sourceQuery).toMatchObject({
      isDelta: true,
      variables: { filter: { updatedAt: { gte: '2026-06-01T00:00:00.000Z' } } },
    });
    expect((await drain(gateway, step)).map(({ id }) => id).toSorted()).toEqual(changed.toSorted());
    expect(stepOf(plan, 'products').recordCount).toBe(1);
  });

  it('says which lists are full reads because Wix cannot filter them', async () => {
    await using gateway = await startGateway({ site: { catalog: 'V1', counts: small } });
    const plan = await planOf(gateway, { updatedSince: '2026-06-01T00:00:00Z' });
    for (const { sourceQuery, warnings } of plan.steps)
      expect(warnings.some((text) => text.includes('it is a full read'))).toBe(!sourceQuery.isDelta);
    expect(stepOf(plan, 'collections').sourceQuery).toMatchObject({ isDelta: false, variables: {} });
  });
});

describe('an exact plan', () => {
  it('counts every record, and how many each risk concerns', async () => {
    await using gateway = await startGateway({ site: { counts: small } });
    const plan = await planOf(gateway, { exact: true });
    for (const step of plan.steps)
      expect([step.id, step.countIsExact, step.recordCount]).toEqual([
        step.id,
        true,
        (await drain(gateway, step)).length,
      ]);
    const counted = plan.risks.filter(({ step, count }) => step !== null && count !== null);
    expect(counted.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['VARIANT_WITHOUT_SKU', 'ORDER_PRODUCT_GONE', 'PRODUCT_SLUG_TWICE']),
    );
  });

  it('says what it could not count within one operation, and keeps the rest', async () => {
    await using gateway = await startGateway({
      site: { counts: { ...small, orders: 900 } },
      env: { MAX_WIX_REQUESTS_PER_QUERY: '24' },
    });
    const plan = await planOf(gateway, { exact: true });
    const orders = stepOf(plan, 'orders');
    expect(orders.countIsExact).toBe(false);
    expect(orders.recordCount).not.toBeNull();
    expect(orders.warnings.join(' ')).toContain('could not be read within one operation');
    expect(stepOf(plan, 'products').countIsExact).toBe(true);
  });
});

describe('the hash of a plan', () => {
  it('is the same for the same site, also in another process that reads it anew', async () => {
    const site = await startDemoSite({ counts: small });
    await using first = await startGateway({ site });
    await using second = await startGateway({ site, env: { WIX_REQUESTS_PER_MINUTE: '400' } });
    const [a, b] = [await planOf(first), await planOf(second)];
    expect(a.planHash).toBe(b.planHash);
    expect(a.planHash).toMatch(/^[0-9a-f]{64}$/);
    expect({ ...a, generatedAt: '', markdown: '' }).toEqual({ ...b, generatedAt: '', markdown: '' });
    await site.close();
  });

  it('does not depend on which of the answers of Wix comes first', async () => {
    const site = await startDemoSite({ counts: small });
    await using gateway = await startGateway({ site });
    const { planHash } = await planOf(gateway);
    for (const path of ['/categories/', '/stores/v3/products', '/ecom/v1/orders']) {
      site.setFaults([{ kind: 'slow', path, delayMs: 60 }]);
      expect((await planOf(gateway)).planHash).toBe(planHash);
    }
    await site.close();
  });

  it('changes when a count changes, and not when a record is edited', async () => {
    await using gateway = await startGateway({ site: { counts: small } });
    const { products } = gateway.site.records;
    const before = await planOf(gateway);
    products.update(products.idAt(0), { name: 'Another name' });
    expect((await planOf(gateway)).planHash).toBe(before.planHash);
    products.add();
    expect((await planOf(gateway)).planHash).not.toBe(before.planHash);
  });

  it('changes with the permissions of the key', async () => {
    const site = await startDemoSite({ counts: small });
    const denied = await startDemoSite({ counts: small, deny: ['STORES_INVENTORY'] });
    await using all = await startGateway({ site });
    await using less = await startGateway({ site: denied });
    expect((await planOf(less)).planHash).not.toBe((await planOf(all)).planHash);
    await site.close();
    await denied.close();
  });
});

describe('a plan of a site that cannot be read as a whole', () => {
  it('names a product that the key may not read, with the permission, and plans no steps for it', async () => {
    await using gateway = await startGateway({ site: { counts: small, deny: ['ORDERS'] } });
    const plan = await planOf(gateway);
    const orders = plan.modules.find(({ product }) => product === 'ORDERS');
    expect(orders).toMatchObject({
      status: 'PERMISSION_DENIED',
      steps: [],
      recordCount: null,
      permission: expect.stringContaining('SCOPE.DC-STORES.READ-ORDERS'),
    });
    expect(plan.steps.map(({ id }) => id)).toEqual(['collections', 'products', 'inventoryItems']);
    expect(plan.risks).toContainEqual(
      expect.objectContaining({ code: 'ORDERS_NOT_READ', severity: 'CRITICAL' }),
    );
    expect(plan.nextSteps[0]).toContain('eCommerce');
  });

  it('leaves out one list that is denied and says so with its product', async () => {
    await using gateway = await startGateway({ site: { counts: small, deny: ['STORES_INVENTORY'] } });
    const plan = await planOf(gateway);
    const stores = plan.modules.find(({ product }) => product === 'STORES');
    expect(stores).toMatchObject({ status: 'PARTIAL', steps: ['collections', 'products'] });
    expect(stores?.reason).toContain('stock of products');
  });

  it('does not call optional parts that are missing, such as drafts, a thing to decide first', async () => {
    await using gateway = await startGateway({ site: { counts: small, deny: ['BLOG_DRAFTS'] } });
    const plan = await planOf(gateway, { products: ['BLOG'] });
    const risk = plan.risks.find(({ code }) => code === 'BLOG_NOT_READ');
    expect(risk?.severity).toBe('WARNING');
    expect(risk?.advice).toContain('"Manage Blog" can change the live site');
  });

  it('has no shop where none is installed, and still plans the orders', async () => {
    await using gateway = await startGateway({ site: { catalog: 'NONE', counts: { orders: 20 } } });
    const plan = await planOf(gateway);
    expect(plan.modules.find(({ product }) => product === 'STORES')).toMatchObject({
      status: 'NOT_INSTALLED',
      steps: [],
    });
    expect(stepOf(plan, 'orders').recordCount).toBeGreaterThan(0);
    expect(plan.risks.map(({ code }) => code)).not.toContain('STORES_NOT_READ');
  });

  it('estimates orders from the first and last number when Wix does not aggregate', async () => {
    await using gateway = await startGateway({
      site: { counts: small, assumptions: { ordersAggregate: 'refused' } },
    });
    const orders = stepOf(await planOf(gateway), 'orders');
    expect(orders).toMatchObject({
      countIsExact: false,
      countBasis: expect.stringContaining('first and the last order'),
    });
    expect(Math.abs((orders.recordCount ?? 0) - 60)).toBeLessThanOrEqual(6);
  });

  it('fails as a whole when the key is wrong', async () => {
    await using gateway = await startGateway({ site: { counts: small }, env: { WIX_API_KEY: 'IST.wrong' } });
    const { body } = await gateway.query('{ migrationPlan { planHash } }');
    expect(body.data?.migrationPlan ?? null).toBeNull();
    expect(body.errors?.[0]?.extensions.code).toBe('WIX_INVALID_CREDENTIALS');
  });

  it('reports a product that Wix does not answer for as unavailable', async () => {
    await using gateway = await startGateway({
      site: { counts: small, faults: [{ kind: 'wrong-shape', path: '/ecom/v1/orders/search' }] },
    });
    const plan = await planOf(gateway, { products: ['ORDERS'] });
    expect(plan.modules[0]).toMatchObject({ product: 'ORDERS', reason: expect.stringContaining('WIX_') });
    expect(plan.steps.map(({ id }) => id)).toEqual(['abandonedCheckouts']);
  });
});

describe('bad input to a plan', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: small } });
  });
  afterAll(() => gateway.close());

  it.each([
    ['no product at all', { products: [] }],
    ['a product that does not exist', { products: ['PRICING'] }],
    ['a date that is none', { updatedSince: 'yesterday' }],
    ['a time to come', { updatedSince: '2199-01-01T00:00:00Z' }],
    ['a generation that does not exist', { target: { generation: 'V7' } }],
  ])('refuses %s', async (_, input) => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      'query ($input: MigrationPlanInput) { migrationPlan(input: $input) { planHash } }',
      { input },
    );
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(gateway.site.requests.count()).toBe(0);
  });
});

function names(list: readonly { product: string }[]): string[] {
  return list.map(({ product }) => product).toSorted();
}
