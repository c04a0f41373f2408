import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ site: { counts: { members: 30, contacts: 60 } } });
});
afterAll(() => gateway.close());

/** Ids of a whole list, page by page. */
async function drained(list: string, { first = 60, orderBy = '' } = {}): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { body } = await gateway.query(
      `query ($after: String) { list: ${list}(first: ${first}, after: $after${orderBy}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect(body.errors).toBeUndefined();
    ids.push(...body.data.list.nodes.map(({ id }: { id: string }) => id));
    after = body.data.list.pageInfo.hasNextPage ? body.data.list.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

/** The first orders with some fields, and which fields Wix was asked for. */
async function asked(fields: string) {
  gateway.site.requests.clear();
  const { body } = await gateway.query(`{ planOrders(first: 10) { nodes { ${fields} } } }`);
  const sent = gateway.site.requests.entries.map(({ body: { fieldSet = null } }) => fieldSet);
  return { orders: body.data.planOrders.nodes, sent };
}

function idsOf(set: 'pricingPlans' | 'planOrders'): string[] {
  const records = gateway.site.records[set];
  return Array.from({ length: records.count }, (_, position) => records.idAt(position));
}

describe('pricing plans', () => {
  it('come all, once each, oldest first, and are counted', async () => {
    gateway.site.requests.clear();
    expect(await drained('pricingPlans', { first: 5 })).toEqual(idsOf('pricingPlans'));
    expect(gateway.site.requests.count()).toBe(3);
    const { body } = await gateway.query(
      '{ pricingPlans(filter: { visibility: [PRIVATE] }) { totalCount nodes { visibility } } }',
    );
    expect(body.data.pricingPlans).toEqual({
      totalCount: 3,
      nodes: Array.from({ length: 3 }, () => ({ visibility: 'PRIVATE' })),
    });
  });

  it('show what was bought of each', async () => {
    const [plan = ''] = idsOf('pricingPlans');
    const { body } = await gateway.query(
      'query ($plan: ID!) { pricingPlan(id: $plan) { orders(first: 50) { totalCount nodes { planId plan { id } } } } }',
      { plan },
    );
    const { totalCount, nodes } = body.data.pricingPlan.orders;
    expect(totalCount).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(5);
    expect(nodes).toEqual(nodes.map(() => ({ planId: plan, plan: { id: plan } })));
  });
});

describe('orders of pricing plans', () => {
  it.each(['', ', orderBy: { field: CREATED_AT }'])(
    'come all, once each, though Wix pages them by fifty%s',
    async (orderBy) => {
      gateway.site.requests.clear();
      expect(await drained('planOrders', { orderBy })).toEqual(idsOf('planOrders'));
      // 130 orders, of which a page has fifty and the first of each looks whether it goes on from the one before.
      expect(gateway.site.requests.count()).toBeLessThanOrEqual(5);
    },
  );

  it('come the newest first when they are asked for so', async () => {
    const ids = await drained('planOrders', { orderBy: ', orderBy: { field: CREATED_AT, direction: DESC }' });
    expect(ids).toEqual(idsOf('planOrders').toReversed());
  });

  it('are filtered by what Wix filters by, and all conditions hold', async () => {
    const { body } = await gateway.query(
      '{ planOrders(filter: { status: [PAUSED, PENDING], paymentStatus: [PAID] }) { totalCount nodes { status lastPaymentStatus } } }',
    );
    const { totalCount, nodes } = body.data.planOrders;
    expect(totalCount).toBe(nodes.length);
    expect(new Set(nodes.map(JSON.stringify))).toEqual(
      new Set(['PAUSED', 'PENDING'].map((status) => JSON.stringify({ status, lastPaymentStatus: 'PAID' }))),
    );
  });

  it('name plan, member and contact; plans and members are read in a batch', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      '{ planOrders(first: 40) { nodes { plan { name } planName member { loginEmail } contact { id } } } }',
    );
    expect(body.errors).toBeUndefined();
    const orders: { plan: { name: string } | null; planName: string; member: object; contact: object }[] =
      body.data.planOrders.nodes;
    expect(orders.filter(({ plan }) => plan === null)).toHaveLength(3);
    const named = orders.filter(({ plan }) => plan !== null);
    expect(named.map(({ plan }) => plan?.name)).toEqual(named.map(({ planName }) => planName));
    for (const { member, contact } of orders) {
      expect(member).toEqual({ loginEmail: expect.stringContaining('@') });
      expect(contact).toEqual({ id: expect.any(String) });
    }
    expect(gateway.site.requests.count()).toBe(3);
  });

  it('bring what was filled in only where it is asked for', async () => {
    expect((await asked('id')).sent).toEqual([null]);
    const { orders, sent } = await asked('formValues submission { id }');
    expect(sent).toEqual(['FULL']);
    expect(orders.filter((order: { formValues: unknown }) => order.formValues !== null)).toHaveLength(3);
  });

  it('are found one by one; what does not exist is null', async () => {
    const [, second = ''] = idsOf('planOrders');
    const { body } = await gateway.query(
      'query ($id: ID!, $no: ID!) { planOrder(id: $id) { id formValues } none: planOrder(id: $no) { id } noPlan: pricingPlan(id: $no) { id } }',
      { id: second, no: '0f6f2a7e-3c0b-4c1f-9a57-0d8f5f1c2b11' },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual({
      planOrder: { id: second, formValues: { apron_size: 'M', count: '12345678901234567' } },
      none: null,
      noPlan: null,
    });
  });

  it.each([
    ['an id that is no GUID', '{ planOrder(id: "1") { id } }'],
    ['ids of plans that are no GUIDs', '{ planOrders(filter: { planIds: ["x"] }) { nodes { id } } }'],
    ['a filter that Wix does not have', '{ planOrders(filter: { ids: ["x"] }) { nodes { id } } }'],
    ['a cursor of another list', '{ planOrders(after: "abc") { nodes { id } } }'],
  ])('%s is refused before anything is sent', async (_, document) => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(document);
    expect(body.errors?.[0]?.extensions.code).toMatch(
      /^(BAD_USER_INPUT|BAD_CURSOR|GRAPHQL_VALIDATION_FAILED)$/,
    );
    expect(gateway.site.requests.count()).toBe(0);
  });
});

describe('pricing plans that cannot be read', () => {
  it('are told from plans without orders: each permission counts for itself', async () => {
    await using poor = await startGateway({ site: { deny: ['PRICING_PLANS_ORDERS'] } });
    const { body } = await poor.query(
      '{ planOrders { nodes { id } totalCount availability { status permission } } pricingPlans { totalCount } contacts(first: 1) { nodes { id } } }',
    );
    expect(body.data.planOrders).toEqual({
      nodes: [],
      totalCount: null,
      availability: {
        status: 'PERMISSION_DENIED',
        permission: 'Read Orders (Pricing Plans) (SCOPE.DC-PAIDPLANS.READ-ORDERS)',
      },
    });
    expect(body.data.pricingPlans.totalCount).toBe(14);
    expect(body.extensions?.wix.skipped).toMatchObject([
      { product: 'PRICING_PLANS', status: 'PERMISSION_DENIED' },
    ]);
  });

  it('are not there where the app is not', async () => {
    await using without = await startGateway({ site: { uninstalled: ['PRICING_PLANS'] } });
    const { body } = await without.query(
      '{ planOrders { availability { status } } pricingPlans { availability { status } } }',
    );
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual({
      planOrders: { availability: { status: 'NOT_INSTALLED' } },
      pricingPlans: { availability: { status: 'NOT_INSTALLED' } },
    });
  });
});
