import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NAMESPACES } from '../../demo-site/forms/namespaces.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway({ site: { deny: ['BOOKINGS', 'FORMS', 'MEMBERS'] } });
});
afterAll(() => gateway.close());

async function plan(): Promise<{ planHash: string; requests: number; retries: number }> {
  const { body } = await gateway.query('{ migrationPlan { planHash } }');
  expect(body.errors).toBeUndefined();
  const { requests, retries } = body.extensions?.wix ?? {};
  return { planHash: body.data.migrationPlan.planHash, requests, retries };
}

describe('a plan that follows another one within a minute', () => {
  test('asks for nothing that Wix has refused, and says the same', async () => {
    const first = await plan();
    expect(gateway.site.requests.withStatus(403).length).toBeGreaterThan(0);
    gateway.site.requests.clear();
    const second = await plan();
    expect(gateway.site.requests.withStatus(403)).toEqual([]);
    expect(second.retries).toBe(0);
    expect(second.requests).toBeLessThan(first.requests);
    expect(second.planHash).toBe(first.planHash);
  });
});

/** Lists of which a page does not bring the number, by their counts (docs/fidelity.md#totals). */
const COUNTED_APART = {
  V1: ['/events/v2/rsvps/count'],
  V3: ['/events/v2/rsvps/count', '/stores/v3/inventory-items/count', '/stores/v3/products/count'],
};

describe.each(['V1', 'V3'] as const)('a plan of a shop with catalog %s', (catalog) => {
  test('asks Wix once for each list, and for a count only where no page brings it', async () => {
    await using own = await startGateway({ site: { catalog } });
    const { body } = await own.query('{ migrationPlan { steps { wixEntity sourceQuery { variables } } } }');
    const steps: readonly { wixEntity: string; sourceQuery: { variables: { formId?: string } } }[] =
      body.data.migrationPlan.steps;
    const { entries } = own.site.requests;
    const byPath = Map.groupBy(entries, ({ path }) => path);
    const several = [...byPath].flatMap(([path, all]) => (all.length > 1 ? [[path, all.length]] : []));
    const namespaces = Object.values(NAMESPACES).length;
    const collections = new Set(steps.flatMap(({ wixEntity }) => wixEntity.match(/^DataItem\/.*/) ?? []));
    const forms = new Set(steps.flatMap(({ sourceQuery: { variables } }) => variables.formId ?? []));
    expect(Object.fromEntries(several)).toEqual({
      '/wix-data/v2/items/query': collections.size,
      '/form-submission-service/v4/submissions/namespace/query': forms.size,
      // Wix counts the submissions of each form, and has the forms, one namespace after the other; the first form is the sample.
      '/form-submission-service/v4/submissions/count-by-filter': namespaces,
      '/form-schema-service/v4/forms/query': namespaces + 1,
    });
    expect([...byPath.keys()].filter((path) => path.endsWith('/count')).toSorted()).toEqual(
      COUNTED_APART[catalog],
    );
  });
});

test('a record in each list that Wix does not deliver costs a plan a request or two, and no list', async () => {
  await using own = await startGateway();
  const { records } = own.site;
  const kinds = ['orders', 'contacts', 'members', 'formSubmissions', 'collections'] as const;
  const planned = async (): Promise<{ steps: unknown; requests: number }> => {
    const { body } = await own.query('{ migrationPlan { steps { id recordCount countIsExact } } }');
    expect(body.errors).toBeUndefined();
    return { steps: body.data.migrationPlan.steps, requests: body.extensions?.wix.requests ?? 0 };
  };
  const before = await planned();
  own.site.setFaults(kinds.map((kind) => ({ kind: 'refused-record', record: records[kind].idAt(0) })));
  const { steps, requests } = await planned();
  expect(steps).toEqual(before.steps);
  expect(requests).toBeLessThanOrEqual(before.requests + 2 * kinds.length);
});
