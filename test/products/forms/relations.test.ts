import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { idsOf, recordsOf, type Json } from './drain.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ env: { MAX_WIX_REQUESTS_PER_QUERY: '1000' } });
  // The namespaces are remembered from here on.
  await gateway.query('{ formSubmissions(first: 1) { nodes { id } } }');
});
afterAll(() => gateway.close());

async function ask(document: string, variables = {}): Promise<Json> {
  gateway.site.requests.clear();
  const { body } = await gateway.query(document, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

describe('the form of a submission', () => {
  it('costs one request for 100 submissions of a namespace', async () => {
    const { formSubmissions } = await ask(
      '{ formSubmissions(first: 100, filter: { namespaces: "wix.form_app.form" }) { nodes { form { name fields { label } } fields { label } email } } }',
    );
    expect(formSubmissions.nodes).toHaveLength(100);
    expect(gateway.site.requests.count('/forms/query')).toBe(1);
    expect(gateway.site.requests.count()).toBe(2);
  });

  it('costs nothing where only its id is asked for', async () => {
    const { formSubmissions } = await ask(
      '{ formSubmissions(first: 50) { nodes { formId form { id } contact { id } member { id } } } }',
    );
    expect(gateway.site.requests.count()).toBe(1);
    for (const { formId, form } of formSubmissions.nodes) expect(form).toEqual({ id: formId });
  });
});

describe('the people and orders of submissions', () => {
  it('are references by id', async () => {
    const { formSubmissions } = await ask(
      '{ formSubmissions(first: 1000) { nodes { contact { id } member { id } submitter { memberId visitorId applicationId userId } orderDetails { orderId order { id } number itemSubtotal { amount currency } checkoutId } appointmentDetails { staffMemberName } raw } } }',
    );
    for (const { contact, member, submitter, orderDetails, raw } of formSubmissions.nodes) {
      expect(contact?.id).toBe(raw.contactId);
      expect(member?.id).toBe(raw.submitter.memberId);
      expect(submitter).toMatchObject(raw.submitter);
      if (raw.orderDetails === undefined) continue;
      expect(orderDetails.order?.id).toBe(raw.orderDetails.orderId);
      expect(orderDetails.itemSubtotal).toEqual({
        amount: raw.orderDetails.itemSubtotal,
        currency: raw.orderDetails.currency,
      });
    }
  });
});

describe('contacts and members of submissions', () => {
  it('cost one request each for 100 submissions', async () => {
    // Forms are kept: this gateway has not read any.
    await using fresh = await startGateway({ site: gateway.site });
    gateway.site.requests.clear();
    const { body } = await fresh.query(
      '{ formSubmissions(first: 100, filter: { namespaces: "wix.form_app.form" }) { nodes { form { name } contact { id primaryEmail } member { id loginEmail } } } }',
    );
    const { formSubmissions } = body.data;
    expect(formSubmissions.nodes.filter(({ contact }: Json) => contact !== null).length).toBeGreaterThan(40);
    expect(formSubmissions.nodes.filter(({ member }: Json) => member !== null).length).toBeGreaterThan(20);
    expect(gateway.site.requests.count('/submissions/')).toBe(1);
    expect(gateway.site.requests.count('/forms/query')).toBe(1);
    expect(gateway.site.requests.count('/contacts')).toBe(1);
    expect(gateway.site.requests.count('/members')).toBe(1);
    expect(gateway.site.requests.count()).toBe(4);
  });
});

describe('spam', () => {
  it('is read form by form, each at its own cost, apart from the submissions', async () => {
    const { forms } = await ask(
      '{ forms(first: 2) { nodes { id spamCount spamReports(first: 100) { totalCount nodes { id formId reason createdAt values raw } pageInfo { hasNextPage } } } } }',
    );
    const submissions = new Set(idsOf(recordsOf(gateway, 'formSubmissions')));
    for (const { id, spamCount, spamReports } of forms.nodes) {
      expect(spamReports.totalCount).toBe(spamCount);
      expect(spamReports.nodes).toHaveLength(spamCount);
      expect(
        spamReports.nodes.every((report: Json) => report.formId === id && !submissions.has(report.id)),
      ).toBe(true);
    }
    expect(forms.nodes[0].spamCount).toBeGreaterThan(3);
    // The forms, their spam, and the counts of both in one.
    expect(gateway.site.requests.count()).toBe(1 + 2 + 1);
  });

  it('pages on', async () => {
    const id = gateway.site.records.forms.idAt(0);
    const document =
      'query ($id: ID!, $after: String) { form(id: $id) { spamReports(first: 3, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } spamCount } }';
    const seen: string[] = [];
    let after: string | null = null;
    let count = 0;
    do {
      const { form } = await ask(document, { id, after });
      seen.push(...idsOf(form.spamReports.nodes));
      count = form.spamCount;
      after = form.spamReports.pageInfo.hasNextPage ? form.spamReports.pageInfo.endCursor : null;
      gateway.site.expireCursors();
    } while (after !== null);
    expect(new Set(seen).size).toBe(count);
    expect(seen).toHaveLength(count);
  });
});

describe('federated references', () => {
  it('to forms and submissions of any namespace are resolved in batches', async () => {
    const forms = idsOf(recordsOf(gateway, 'forms'));
    const submissions = idsOf(recordsOf(gateway, 'formSubmissions')).slice(0, 60);
    const gone = '00000000-0000-4000-8000-000000000000';
    const { _entities } = await ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Form { id name } ... on FormSubmission { id status } } }',
      {
        of: [
          ...[...forms, gone].map((id) => ({ __typename: 'Form', id })),
          ...submissions.map((id) => ({ __typename: 'FormSubmission', id })),
        ],
      },
    );
    expect(_entities.map((entity: Json) => entity?.id ?? null)).toEqual([...forms, null, ...submissions]);
    // Five namespaces for the forms, as one does not exist; one for the submissions.
    expect(gateway.site.requests.count()).toBeLessThanOrEqual(7);
  });
});
