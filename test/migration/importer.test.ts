import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordSet } from '../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { UNCOUNTED } from '../uncounted-lists.ts';
import { drain, planOf, stepOf, type Plan, type PlanStep } from './migration-gateway.ts';

function idsOf(records: RecordSet): string[] {
  return Array.from({ length: records.count }, (_, position) => records.idAt(position));
}

/** Orders whose checkout was never completed are in none of Wix's lists. */
function listedOrders({ orders }: TestGateway['site']['records']): string[] {
  return Array.from({ length: orders.count }, (_, position) => orders.at(position))
    .filter(({ status }) => status !== 'INITIALIZED')
    .map(({ id }) => String(id));
}

/** Requests that a step may take beside what was estimated: one to detect a version, one to begin a pass, or a fifth. */
function isNear(estimated: number, sent: number): boolean {
  return Math.abs(sent - estimated) <= Math.max(2, sent * 0.2);
}

interface Drained {
  readonly step: PlanStep;
  readonly ids: readonly string[];
  readonly requests: number;
}

async function drainAll(gateway: TestGateway, plan: Plan): Promise<readonly Drained[]> {
  const drained: Drained[] = [];
  for (const step of plan.steps) {
    gateway.site.requests.clear();
    const records = await drain(gateway, step);
    drained.push({ step, ids: records.map(({ id }) => id), requests: gateway.site.requests.count() });
  }
  return drained;
}

describe.each(['V1', 'V3'] as const)(
  'an importer that knows nothing but the plan, of a shop with catalog %s',
  (catalog) => {
    let gateway: TestGateway;
    let drained: readonly Drained[];
    let orders: readonly string[];

    beforeAll(async () => {
      gateway = await startGateway({ site: { catalog, counts: { orders: 330 } } });
      drained = await drainAll(gateway, await planOf(gateway));
      orders = listedOrders(gateway.site.records);
    });
    afterAll(() => gateway.close());

    it.each<[string, (records: TestGateway['site']['records']) => readonly string[]]>([
      ['collections', (records) => idsOf(records.collections)],
      ['products', (records) => idsOf(records.products)],
      ['inventoryItems', (records) => idsOf(records.inventoryItems)],
      ['guestBuyers', () => orders],
      ['orders', () => orders],
      ['abandonedCheckouts', (records) => idsOf(records.abandonedCheckouts)],
    ])('gets every record of %s once', (id, expected) => {
      const ids = drained.find(({ step }) => step.id === id)?.ids ?? [];
      expect(ids.toSorted()).toEqual(expected(gateway.site.records).toSorted());
    });

    it('needs about as many Wix requests as the plan estimated', () => {
      for (const { step, requests } of drained) {
        const estimated = step.estimate.wixRequests ?? 0;
        expect([step.id, isNear(estimated, requests), requests, estimated]).toEqual([
          step.id,
          true,
          requests,
          estimated,
        ]);
      }
    });
  },
);

describe('an importer that knows nothing but the plan, of a whole site', () => {
  let gateway: TestGateway;
  let plan: Plan;
  let drained: readonly Drained[];

  beforeAll(async () => {
    gateway = await startGateway({
      site: { counts: { orders: 330, contacts: 500, eventGuests: 400, eventTickets: 300, bookings: 250 } },
    });
    plan = await planOf(gateway, { products: null });
    drained = await drainAll(gateway, plan);
  });
  afterAll(() => gateway.close());

  it('has steps for every product', () => {
    for (const { product, steps } of plan.modules)
      expect([product, steps.length > 0]).toEqual([product, true]);
  });

  it.each([
    ['contacts', 'contacts'],
    ['members', 'members'],
    ['memberContacts', 'members'],
    ['bookingServices', 'bookingServices'],
    ['bookings', 'bookings'],
    ['bookingRecords', 'bookings'],
    ['staffMembers', 'staffMembers'],
    ['bookingResources', 'bookingResources'],
    ['events', 'events'],
    ['ticketDefinitions', 'ticketDefinitions'],
    ['eventRsvps', 'eventRsvps'],
    ['forms', 'forms'],
    ['blogCategories', 'blogCategories'],
    ['blogTags', 'blogTags'],
  ])('gets every record of %s once', (id, name) => {
    const records = Object.entries(gateway.site.records).find(([key]) => key === name)?.[1];
    const ids = drained.find(({ step }) => step.id === id)?.ids ?? [];
    expect(ids.toSorted()).toEqual(records === undefined ? [] : idsOf(records).toSorted());
  });

  it('gets no record of any list twice', () => {
    for (const { step, ids } of drained) expect([step.id, new Set(ids).size]).toEqual([step.id, ids.length]);
  });

  it('gets every submission of every form, also of those that were deleted', () => {
    const submissions = drained.filter(({ step }) => step.wixEntity === 'FormSubmission');
    const ids = submissions.flatMap((one) => one.ids);
    expect(ids.toSorted()).toEqual(idsOf(gateway.site.records.formSubmissions).toSorted());
  });

  it('gets the items of every collection that no app of Wix keeps', () => {
    const items = drained.filter(
      ({ step }) => step.wixEntity.startsWith('DataItem/') && !step.id.endsWith('_links'),
    );
    const got = items.reduce((sum, { ids }) => sum + ids.length, 0);
    const ofApps = 120 + 150;
    expect(got).toBe(gateway.site.records.dataItems.count - ofApps);
  });

  it('gets as many records as the plan promised, wherever the count is exact', () => {
    const exact = drained.filter(({ step }) => step.countIsExact);
    expect(exact.map(({ step, ids }) => [step.id, ids.length])).toEqual(
      exact.map(({ step }) => [step.id, step.recordCount]),
    );
    const estimated = plan.steps.filter(({ countIsExact }) => !countIsExact).map(({ id }) => id);
    // How many people a form adds to the contacts nobody knows before.
    expect(estimated.filter((id) => !id.startsWith('submitters_') && !UNCOUNTED.includes(id))).toEqual([
      'companies',
      'memberContacts',
      'guestBuyers',
      'orders',
      'ticketBuyers',
      'bookingGuests',
    ]);
  });

  it('needs about as many Wix requests as the plan estimated, list by list and over all', () => {
    const known = drained.filter(({ step }) => !UNCOUNTED.includes(step.id));
    for (const { step, requests } of known) {
      const estimated = step.estimate.wixRequests ?? 0;
      expect([step.id, isNear(estimated, requests), requests, estimated]).toEqual([
        step.id,
        true,
        requests,
        estimated,
      ]);
    }
    const estimated = known.reduce((sum, { step }) => sum + (step.estimate.wixRequests ?? 0), 0);
    const sent = known.reduce((sum, { requests }) => sum + requests, 0);
    expect(Math.abs(sent - estimated) / sent).toBeLessThan(0.2);
  });

  it('reads references beyond the first fifty', async () => {
    const genres = stepOf(plan, 'data_genres_links');
    const records = await drain(gateway, genres);
    const longest = Math.max(...records.map((record) => listLength(record, 'refs_books')));
    expect(longest).toBeGreaterThan(50);
  });
});

/** Nodes of a connection below a record. */
function listLength(record: object, name: string): number {
  const connection: unknown = Reflect.get(record, name);
  const nodes: unknown =
    typeof connection === 'object' && connection !== null ? Reflect.get(connection, 'nodes') : undefined;
  return Array.isArray(nodes) ? nodes.length : 0;
}
