import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identityName, uuidV5 } from '../../../src/mapping/index.ts';
import { steps } from '../../../src/products/contacts/migration.ts';
import { mapStep } from '../../mapping/map-step.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

type Json = ReturnType<typeof JSON.parse>;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ site: { counts: { members: 20, contacts: 60, orders: 5 } } });
});
afterAll(() => gateway.close());

const PLAN = `{ migrationPlan(input: { products: [CONTACTS, MEMBERS] }) {
  steps { id recordCount countIsExact dependsOn sourceQuery { document variables connectionPath } } } }`;

/** What a step's own document returns, mapped as the step says. */
async function mapped(id: string): Promise<{ plan: Json; rows: Json[]; sources: Json[] }> {
  const { body } = await gateway.query(PLAN);
  expect(body.errors).toBeUndefined();
  const plan = body.data.migrationPlan.steps.find((step: Json) => step.id === id);
  const step = steps.find((definition) => definition.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  const { document, variables } = plan.sourceQuery;
  const answer = await gateway.query(document, { ...variables, first: 60 });
  expect(answer.body.errors).toBeUndefined();
  const sources = answer.body.data.contacts.nodes;
  return { plan, sources, rows: sources.map((source: Json) => mapStep(step, source, gateway.site.siteId)) };
}

describe('the step of contacts', () => {
  it('counts exactly, after the companies and before the members', async () => {
    const { body } = await gateway.query(PLAN);
    const planned: Json[] = body.data.migrationPlan.steps;
    const ids = planned.map(({ id }) => id).filter((id) => ['companies', 'contacts', 'members'].includes(id));
    expect(ids).toEqual(['companies', 'contacts', 'members']);
    expect(planned.find(({ id }) => id === 'contacts')).toMatchObject({
      recordCount: 60,
      countIsExact: true,
    });
  });

  it('puts second addresses and tagged numbers where Insites has a place for them', async () => {
    const { sources, rows } = await mapped('contacts');
    const several = sources.findIndex((source) => source.emails.length > 1);
    expect(rows[several].row.email_2).toBe(sources[several].emails[1].email);
    const homely = sources.findIndex((source) => source.phones[0]?.tag === 'HOME');
    const { row } = rows[homely];
    expect(`${row.home_phone_country_code}${row.home_phone_number}`).toBe(
      sources[homely].phones[0].phone.replaceAll(/[ -]/g, ''),
    );
    expect(row.mobile_phone_number ?? null).toBeNull();
  });

  it('refers to the company, and to the first address', async () => {
    const { sources, rows } = await mapped('contacts');
    const at = sources.findIndex((source) => source.company !== null && source.addresses.length > 0);
    const { row, children } = rows[at];
    const company = identityName(gateway.site.siteId, 'Company', sources[at].company.toLowerCase());
    expect(row['company.uuid']).toBe(uuidV5(company));
    expect(row['default_address.uuid']).toBe(children.addresses[0].uuid);
    expect(children.addresses[0]).toMatchObject({ 'contact.uuid': row.uuid, related_type: 'contact' });
  });
});
