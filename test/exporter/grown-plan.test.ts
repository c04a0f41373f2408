import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGateway } from '../../src/exporter/source/gateway.ts';
import { grownPlan } from '../../src/exporter/source/grown-plan.ts';
import type { ExportPlan } from '../../src/exporter/plan.ts';
import { readPlan } from '../../src/exporter/source/read-plan.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { smallSite } from './bundle.ts';

/** What each step of a plan depends on. */
function needsOf({ steps }: ExportPlan) {
  return steps.map(({ id, dependsOn }) => [id, dependsOn]);
}

describe('the plan of a folder, when Wix answers for what it did not', () => {
  let gateway: TestGateway;
  let fresh: ExportPlan;
  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: smallSite } });
    const asked = openGateway({
      endpoint: `${gateway.url}/graphql`,
      headers: {},
      patienceMs: 0,
      signal: new AbortController().signal,
      onRetry: () => undefined,
    });
    fresh = (await readPlan(asked, { products: ['CONTACTS', 'ORDERS'] })).plan;
  });
  afterAll(() => gateway.close());

  /** The plan as it was while the orders did not answer. */
  const before = (
    change: (step: ExportPlan['steps'][number]) => ExportPlan['steps'][number],
  ): ExportPlan => ({
    ...fresh,
    planHash: 'a'.repeat(64),
    modules: fresh.modules.map((module) => ({
      ...module,
      lists: module.lists.map((list) =>
        list.connection === 'orders' ? { ...list, status: 'UNAVAILABLE' } : list,
      ),
    })),
    steps: fresh.steps.filter(({ id }) => !['orders', 'guestBuyers'].includes(id)).map(change),
    redirects: [],
  });

  it('is the plan of today where nothing that was planned has changed', () => {
    expect(
      grownPlan(
        before((step) => ({ ...step, recordCount: 1 })),
        fresh,
      ),
    ).toBe(fresh);
  });

  it('keeps what was planned, and has what is new in its place, under a hash of its own', () => {
    const kept = before((step) =>
      step.id === 'contacts' ? { ...step, table: 'as/it/was', dependsOn: [] } : step,
    );
    const grown = grownPlan(kept, fresh);
    expect(grown && needsOf(grown)).toEqual(needsOf(fresh));
    expect(grown?.steps.map(({ id, order }) => [id, order])).toEqual(
      fresh.steps.map(({ id, order }) => [id, order]),
    );
    expect(grown?.steps.find(({ id }) => id === 'contacts')?.table).toBe('as/it/was');
    expect([kept.planHash, fresh.planHash]).not.toContain(grown?.planHash);
    expect(grown?.modules.flatMap(({ lists }) => lists.map(({ status }) => status))).not.toContain(
      'UNAVAILABLE',
    );
  });

  it('keeps a step that the plan of today has lost, before what depends on it', () => {
    const kept = before((step) => step);
    const without = { ...fresh, steps: fresh.steps.filter(({ id }) => id !== 'companies') };
    const ids = grownPlan(kept, without)?.steps.map(({ id }) => id) ?? [];
    expect(ids.indexOf('companies')).toBeGreaterThanOrEqual(0);
    expect(ids.indexOf('companies')).toBeLessThan(ids.indexOf('contacts'));
    expect(ids).toContain('orders');
  });

  it('is left alone where everything had answered, or nothing answers yet', () => {
    expect(grownPlan(fresh, fresh)).toBeNull();
    const kept = before((step) => step);
    expect(grownPlan(kept, kept)).toBeNull();
  });
});
