import { orders, plansV3 } from '@wix/pricing-plans';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { ask, wixClient } from './wix-client.ts';

let site: DemoSite;
beforeAll(async () => {
  site = await startDemoSite();
});
afterAll(() => site.close());

const client = () => wixClient(site, { orders, plansV3 });

describe('pricing plans of the demo site', () => {
  it('come to the SDK page by page, and are found by id and counted', async () => {
    const first = await client().plansV3.queryPlans().ascending('_createdDate').limit(10).find();
    const second = await first.next();
    const ids = [...first.items, ...second.items].map(({ _id: id }) => id);
    expect(new Set(ids).size).toBe(14);
    expect(second.hasNext()).toBe(false);
    expect(await client().plansV3.getPlan(ids[3] ?? '')).toMatchObject({ _id: ids[3] });
    expect(await client().plansV3.countPlans({ filter: { visibility: 'PRIVATE' } })).toEqual({ count: 3 });
  });

  it('have orders that the SDK lists by parameters, the newest first', async () => {
    const listed = await client().orders.managementListOrders({ limit: 50, orderStatuses: ['ACTIVE'] });
    expect(listed.pagingMetadata).toMatchObject({ count: 34, offset: 0, total: 34 });
    const created = (listed.orders ?? []).map(({ _createdDate: date }) => Number(date));
    expect(created).toEqual(created.toSorted((a, b) => b - a));
    const [{ _id: id = '' } = {}] = listed.orders ?? [];
    expect(await client().orders.managementGetOrder(id)).toMatchObject({ order: { _id: id } });
  });

  it('refuse what Wix refuses: pages of more than fifty, and orders by other fields', async () => {
    const tooMany = await ask(site, '/pricing-plans/v2/orders?limit=51');
    expect(tooMany.status).toBe(400);
    const byName = await ask(site, '/pricing-plans/v2/orders?sorting.fieldName=planName');
    expect(byName.status).toBe(400);
  });
});
