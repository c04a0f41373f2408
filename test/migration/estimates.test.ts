import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budgetSeconds } from '../../src/migration/plan/budget-time.ts';
import { expectedRows } from '../../src/migration/steps/expected-rows.ts';
import type { StepDefinition } from '../../src/contract/step-definition.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

describe('the time that a budget takes', () => {
  it.each([
    [0, 200, 0],
    [100, 200, 0.15],
    [150, 200, 30.15],
    [200, 200, 60.15],
    [300, 200, 90.15],
    [1000, 200, 300.15],
    [60, 60, 60.15],
    [1800, 1200, 90.15],
  ])('of %i requests at %i a minute is %d seconds', (requests, perMinute, seconds) => {
    expect(budgetSeconds(requests, perMinute)).toBeCloseTo(seconds, 2);
  });
});

const PLAN = `query ($input: MigrationPlanInput) {
  migrationPlan(input: $input) {
    estimate { wixRequests wixSeconds idRequests rows insitesRequests insitesSeconds unknown }
    steps { id recordCount countIsExact countBasis estimate { wixRequests wixSeconds rows insitesRequests } }
  }
}`;

describe('the estimate of a plan', () => {
  let slow: TestGateway;
  beforeAll(async () => {
    slow = await startGateway({
      site: { counts: { orders: 3000, contacts: 2600, members: 1700 } },
      env: { WIX_REQUESTS_PER_MINUTE: '60' },
    });
  });
  afterAll(() => slow.close());

  it('is of one budget over all lists, and not the sum or the longest of them', async () => {
    const { body } = await slow.query(PLAN, { input: { products: ['ORDERS', 'CONTACTS', 'MEMBERS'] } });
    const { estimate, steps } = body.data.migrationPlan;
    const read = (id: string): number =>
      steps.find((step: { id: string }) => step.id === id).estimate.wixRequests;
    // Contacts, members and orders are read once each, though two steps read them; so are the counts and the plan.
    const lists = read('contacts') + read('members') + read('orders') + read('abandonedCheckouts');
    const plan = body.extensions?.wix.requests;
    expect(estimate.wixRequests).toBeGreaterThanOrEqual(lists + plan);
    expect(estimate.wixRequests).toBeLessThanOrEqual(lists + plan + 6);
    expect(estimate.wixSeconds).toBeCloseTo(budgetSeconds(estimate.wixRequests, 60), 1);
    expect(estimate.insitesSeconds).toBeCloseTo(estimate.insitesRequests / 5, 1);
    expect(estimate.unknown).toEqual([]);
  });

  it('has the rows of steps that are about some records of a list', async () => {
    const { body } = await slow.query(PLAN, { input: { products: ['CONTACTS', 'MEMBERS'] } });
    const [companies, contacts, memberContacts] = body.data.migrationPlan.steps;
    expect(companies).toMatchObject({
      id: 'companies',
      recordCount: 2600,
      countIsExact: false,
      countBasis: 'From 2,600 contacts',
    });
    // The contacts of the demo site work for five companies.
    expect(companies.estimate.rows).toBeGreaterThanOrEqual(3);
    expect(companies.estimate.rows).toBeLessThanOrEqual(8);
    expect(contacts).toMatchObject({ id: 'contacts', recordCount: 2600, countIsExact: true });
    expect(memberContacts).toMatchObject({
      id: 'memberContacts',
      countBasis: 'From 1,700 members',
      estimate: { rows: 0, insitesRequests: 0 },
    });
  });
});

const step = (more: Partial<StepDefinition>): StepDefinition => ({
  id: 'step',
  wixEntity: 'Contact',
  title: 'Contacts',
  nodeType: 'Contact',
  connection: 'contacts',
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: [],
  entity: 'company',
  action: 'CREATE_MISSING',
  key: 'company',
  keyInAnyCase: true,
  dedupe: [],
  fields: [],
  unmapped: [],
  risks: [],
  ...more,
});
const onlyIf = { path: 'company', is: 'PRESENT', reason: '' } as const;
const none = (): null => null;
const people = (names: readonly (string | null)[]) =>
  names.map((company, id) => ({ id: String(id), company }));

describe('the rows of a step', () => {
  it('are one for each key, whatever its case, of the records that concern it', () => {
    const looked = people(['A', 'a', 'B', null, 'b', 'A', null, 'B', 'a', 'A']);
    expect(expectedRows({ step: step({ onlyIf }), count: 10, looked, countOf: none }).own).toBe(2);
    expect(expectedRows({ step: step({ onlyIf }), count: 1000, looked, countOf: none }).own).toBe(2);
  });

  it('grow with the list where every key is another', () => {
    const looked = people(Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? `C${at}` : null)));
    expect(expectedRows({ step: step({ onlyIf }), count: 20, looked, countOf: none }).own).toBe(10);
    // Ten that were each seen once promise many more: half of the list at most.
    const many = expectedRows({ step: step({ onlyIf }), count: 60, looked, countOf: none }).own;
    expect(many).toBe(30);
  });

  it('are as many as records where nothing was looked at', () => {
    expect(expectedRows({ step: step({}), count: 50, looked: [], countOf: none }).own).toBe(50);
    // Or where what was read does not tell.
    const looked = Array.from({ length: 20 }, (_, id) => ({ id }));
    expect(expectedRows({ step: step({ onlyIf }), count: 50, looked, countOf: none }).own).toBe(50);
  });

  it('leave out what another step has made, if that is planned', () => {
    const there = step({ key: 'id', expected: { alreadyThere: { by: 'contacts' } } });
    const looked = people(Array.from({ length: 10 }, () => null));
    const own = (contacts: number | null): number =>
      expectedRows({ step: there, count: 1700, looked, countOf: () => contacts }).own;
    expect([own(2600), own(1500), own(null)]).toEqual([0, 200, 1700]);
  });

  it('take one request for each record and one for all children that a bulk route takes', () => {
    const orders = step({
      entity: 'order',
      key: 'id',
      children: [
        {
          id: 'lineItems',
          wixEntity: 'OrderLineItem',
          path: 'lineItems[]',
          entity: 'order_item',
          key: ['id'],
          parent: 'order.uuid',
          fields: [],
          assumedSize: 2,
        },
        {
          id: 'payments',
          wixEntity: 'OrderPayment',
          path: 'payments[]',
          entity: 'payment',
          key: ['id'],
          parent: 'order.uuid',
          fields: [],
          assumedSize: 1,
        },
      ],
    });
    // Every order has four items; payments were not read.
    const looked = Array.from({ length: 10 }, (_, id) => ({ id, lineItems: [{}, {}, {}, {}] }));
    expect(expectedRows({ step: orders, count: 100, looked, countOf: none })).toEqual({
      own: 100,
      all: 600,
      insitesRequests: 300,
    });
  });
});
