import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordSet } from '../../src/demo-site/index.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { drain, planOf, stepOf, type Plan } from './migration-gateway.ts';

function idsOf(records: RecordSet): string[] {
  return Array.from({ length: records.count }, (_, position) => records.idAt(position));
}

/** Orders whose checkout was never completed are in none of Wix's lists. */
function listedOrders({ orders }: TestGateway['site']['records']): string[] {
  return Array.from({ length: orders.count }, (_, position) => orders.at(position))
    .filter(({ status }) => status !== 'INITIALIZED')
    .map(({ id }) => String(id));
}

describe.each(['V1', 'V3'] as const)(
  'an importer that knows nothing but the plan, of a shop with catalog %s',
  (catalog) => {
    let gateway: TestGateway;
    let plan: Plan;

    beforeAll(async () => {
      gateway = await startGateway({ site: { catalog } });
      plan = await planOf(gateway);
    });
    afterAll(() => gateway.close());

    it.each(['collections', 'products', 'inventoryItems', 'guestBuyers', 'orders', 'abandonedCheckouts'])(
      'gets every record of %s once',
      async (id) => {
        const records = await drain(gateway, stepOf(plan, id));
        const { site } = gateway;
        const expected: Record<string, string[]> = {
          collections: idsOf(site.records.collections),
          products: idsOf(site.records.products),
          inventoryItems: idsOf(site.records.inventoryItems),
          guestBuyers: listedOrders(site.records),
          orders: listedOrders(site.records),
          abandonedCheckouts: idsOf(site.records.abandonedCheckouts),
        };
        expect(records.map((record) => record.id).toSorted()).toEqual(expected[id]?.toSorted());
      },
    );

    it('gets as many records as the plan promised, wherever the count is exact', async () => {
      for (const step of plan.steps.filter(({ countIsExact }) => countIsExact))
        expect([step.id, (await drain(gateway, step)).length]).toEqual([step.id, step.recordCount]);
    });

    it('needs about as many Wix requests as the plan estimated', async () => {
      for (const step of plan.steps) {
        gateway.site.requests.clear();
        await drain(gateway, step);
        const estimated = step.estimate.wixRequests ?? 0;
        const sent = gateway.site.requests.count();
        // One more to detect the catalog, or to begin a pass.
        expect([step.id, Math.abs(sent - estimated) <= Math.max(2, sent * 0.2), sent, estimated]).toEqual([
          step.id,
          true,
          sent,
          estimated,
        ]);
      }
    });
  },
);
