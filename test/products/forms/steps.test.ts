import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGatewaySchema } from '../../../src/gateway/federation/schema.ts';
import { sourceDocument, sourcePaths } from '../../../src/migration/steps/source-document.ts';
import type { StepDefinition } from '../../../src/contract/step-definition.ts';
import { forms } from '../../../src/products/forms/product.ts';
import type { WireForm } from '../../../src/products/forms/wire.ts';
import { steps as formSteps, submissionSteps } from '../../../src/products/forms/migration.ts';
import { forgottenFields, unknownPaths, unknownTargets } from '../../migration/mapping-check.ts';
import { mapStep } from '../../mapping/map-step.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { recordsOf } from './drain.ts';

const schema = buildGatewaySchema([forms]);

let gateway: TestGateway;
let steps: readonly StepDefinition[];
let people: readonly StepDefinition[];
beforeAll(async () => {
  gateway = await startGateway({ env: { MAX_WIX_REQUESTS_PER_QUERY: '1000' } });
  const known = new Set(recordsOf(gateway, 'forms').map(({ id }) => id));
  const lost = recordsOf(gateway, 'formSubmissions').find(({ formId }) => !known.has(formId));
  const all = submissionSteps(
    recordsOf(gateway, 'forms').map((wire) => ({ id: wire.id, wire })),
    [{ formId: lost.formId, namespace: lost.namespace, count: 1 }],
  );
  steps = all.filter(({ derivedFrom }) => derivedFrom === undefined);
  people = all.filter(({ derivedFrom }) => derivedFrom !== undefined);
});
afterAll(() => gateway.close());

async function rowsOf(definition: StepDefinition) {
  const variables = { ...definition.arguments };
  const document = sourceDocument(schema, {
    step: definition,
    variables,
    paths: sourcePaths(definition),
    beside: 'pageInfo { hasNextPage endCursor }',
  });
  const { body } = await gateway.query(document, { ...variables, first: 1000 });
  expect(body.errors).toBeUndefined();
  return body.data[definition.connection].nodes.map((node: unknown) => mapStep(definition, node, 'SITE').row);
}

describe('the steps of forms', () => {
  test('are in the table of its id, labelled by its name', () => {
    const id = '0f0f0000-0000-4000-8000-0000000000aa';
    const entityOf = (wire: WireForm) => submissionSteps([{ id, wire }], [])[0]?.entity;
    expect(entityOf({ name: ' ', properties: { name: 'Older name' } })).toBe(
      'database:wix_form_0f0f0000:Older name',
    );
    expect(entityOf({ name: '' })).toBe('database:wix_form_0f0f0000:wix_form_0f0f0000');
  });

  test('are called differently though their ids begin alike', () => {
    const ids = Array.from({ length: 5 }, (_, index) => `0f0f0000-0000-4000-8000-00000000000${index}`);
    const all = submissionSteps(
      ids.map((id) => ({ id, wire: { name: 'My Form' } })),
      [],
    );
    const own = all.filter(({ derivedFrom }) => derivedFrom === undefined);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(own.map(({ entity }) => entity.split(':')[1])).toEqual([
      'wix_form_0f0f0000',
      ...[1, 2, 3, 4].map(() => expect.stringMatching(/^wix_form_0f0f0000_[0-9a-f]{6}$/)),
    ]);
    expect(new Set(own.map(({ entity }) => entity)).size).toBe(5);
  });

  test('are one for each form, and one for each deleted form that still has submissions', () => {
    expect(steps).toHaveLength(13);
    const tables = steps.map(({ entity }) => entity.split(':')[1]);
    expect(new Set(tables).size).toBe(13);
    expect(tables).toContain('wix_form_d188930e');
    for (const table of tables) expect(table).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  test('read what the schema has and write what Insites has', () => {
    for (const step of [...steps, ...formSteps]) {
      expect(unknownPaths(schema, step)).toEqual([]);
      expect(unknownTargets(step)).toEqual([]);
      expect(forgottenFields(schema, step)).toEqual([]);
      const targets = step.fields
        .filter(({ argument }) => argument === undefined)
        .map(({ target }) => target);
      expect(new Set(targets).size).toBe(targets.length);
    }
    for (const step of people) {
      expect(unknownPaths(schema, step)).toEqual([]);
      expect(unknownTargets(step)).toEqual([]);
    }
  });

  test('make contacts of those who sent a form that asks for an address', () => {
    const asking = steps.filter(({ dependsOn }) => dependsOn.some((id) => id.startsWith('submitters_')));
    expect(people.map(({ derivedFrom }) => derivedFrom)).toEqual(asking.map(({ id }) => id));
    expect(asking.map(({ id }) => id)).toContain('submissions_wix_form_9505716e');
    expect(asking.map(({ id }) => id)).not.toContain('submissions_wix_form_c34711bf');
    const contactUs = people.find(({ id }) => id === 'submitters_wix_form_d188930e');
    expect(contactUs?.fields.map(({ target }) => target)).toEqual(
      expect.arrayContaining(['first_name', 'last_name', 'mobile_phone_country_code', 'mobile_phone_number']),
    );
  });

  test('take every submission of the site exactly once', async () => {
    const ids = (await Promise.all(steps.map(rowsOf)))
      .flat()
      .map((row) => row['properties.wix_submission_id']);
    expect(ids.toSorted()).toEqual(
      recordsOf(gateway, 'formSubmissions')
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test('give each field a column, those that were deleted too', async () => {
    const step = steps.find(({ entity }) => entity.includes('Contact us'));
    const rows = step === undefined ? [] : await rowsOf(step);
    const columns = Object.keys(rows[0]);
    expect(columns.filter((column) => column.startsWith('properties.contacts_'))).toHaveLength(6);
    expect(rows[0]).toMatchObject({
      'properties.contact_email': expect.stringContaining('@'),
      'properties.submitted_at': expect.stringMatching(/^2020/),
    });
    expect(step?.fields.find(({ column }) => column?.label === 'Company 7 (deleted)')).toBeDefined();
  });

  test('take files by their addresses', async () => {
    const step = steps.find(({ entity }) => entity.includes('Job application'));
    const rows = step === undefined ? [] : await rowsOf(step);
    const uploads = rows.map(
      (row: Record<string, unknown>) =>
        Object.entries(row).find(([key]) => key.startsWith('properties.signature'))?.[1],
    );
    expect(uploads[0]).toEqual({ remote_url: expect.stringMatching(/^https:/) });
    expect(step?.media?.length).toBeGreaterThan(1);
  });
});

describe('the migration plan', () => {
  const PLAN =
    '{ migrationPlan(input: { products: [FORMS] }) { steps { id recordCount countIsExact sourceQuery { document variables connectionPath } } risks { code step } modules { product status recordCount } setup { id kind table } } }';

  test('counts the submissions of every form', async () => {
    const { body } = await gateway.query(PLAN);
    expect(body.errors).toBeUndefined();
    const submissions = body.data.migrationPlan.steps.filter(({ id }: { id: string }) =>
      id.startsWith('submissions_'),
    );
    const total = submissions.reduce(
      (sum: number, { recordCount }: { recordCount: number }) => sum + recordCount,
      0,
    );
    expect(total).toBe(recordsOf(gateway, 'formSubmissions').length);
    expect(submissions.every(({ countIsExact }: { countIsExact: boolean }) => countIsExact)).toBe(true);
  });

  test('has all submissions in one step where forms cannot be read', async () => {
    await using strict = await startGateway({ site: { deny: ['FORMS_SCHEMAS'] } });
    const { body } = await strict.query(PLAN);
    expect(body.errors).toBeUndefined();
    const step = body.data.migrationPlan.steps.find(({ id }: { id: string }) => id === 'formSubmissions');
    expect(step).toMatchObject({ recordCount: recordsOf(gateway, 'formSubmissions').length });
    expect(body.data.migrationPlan.risks.map(({ code }: { code: string }) => code)).toContain(
      'FORMS_UNREADABLE',
    );
  });
});
