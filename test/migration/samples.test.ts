import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MigrationPlanDocument, type MigrationPlanQuery } from '../../src/generated/operations.ts';
import { mapRecord } from '../../src/mapping/index.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

type Plan = NonNullable<MigrationPlanQuery['migrationPlan']>;
type Sample = {
  readonly source: Readonly<Record<string, unknown>>;
  readonly row: Readonly<Record<string, unknown>>;
  readonly children: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
};

let gateway: TestGateway;
let plan: Plan;
beforeAll(async () => {
  gateway = await startGateway();
  const { body } = await gateway.query(MigrationPlanDocument.toString());
  plan = body.data.migrationPlan;
});
afterAll(() => gateway.close());

function stepsWithSamples(): { step: Plan['steps'][number]; sample: Sample }[] {
  // The schema says what a sample is.
  return plan.steps.flatMap((step) =>
    step.sample === null ? [] : [{ step, sample: step.sample as Sample }],
  );
}

describe('the sample of a step', () => {
  it('is what its own document returns and its mapping makes of it, also where the list is shared', async () => {
    const sampled = stepsWithSamples();
    // Steps that read another's list have samples too.
    expect(sampled.map(({ step }) => step.id)).toEqual(
      expect.arrayContaining(['memberContacts', 'guestBuyers', 'ticketProducts', 'bookingRecords']),
    );
    const wrong: unknown[] = [];
    for (const { step, sample } of sampled) {
      const { document, variables, connectionPath } = step.sourceQuery;
      const { body } = await gateway.query(document, { ...Object(variables), first: 1 });
      const [record] = connectionPath.reduce((data, name) => data[name], body.data).nodes;
      const mapped = mapRecord(step, record, { siteId: plan.source.siteId });
      for (const [target, value] of Object.entries(sample.row))
        if (JSON.stringify(value) !== JSON.stringify(mapped.row[target]))
          wrong.push([step.id, target, value]);
      for (const [id, rows] of Object.entries(sample.children))
        for (const [place, row] of rows.entries()) {
          const own = mapped.children.filter(({ child }) => child.id === id)[place]?.row;
          for (const [target, value] of Object.entries(row))
            if (JSON.stringify(value) !== JSON.stringify(own?.[target]))
              wrong.push([step.id, id, target, value]);
        }
    }
    expect(wrong).toEqual([]);
  });

  it('has the values of the step itself, not those of the step that shares its list', () => {
    for (const { step, sample } of stepsWithSamples()) {
      const [key = ''] = step.identity.source.split(/[.[]/);
      expect([step.id, Object.keys(sample.source).includes(key)]).toEqual([step.id, true]);
      expect([step.id, typeof sample.row['uuid']]).toEqual([step.id, 'string']);
    }
  });
});
