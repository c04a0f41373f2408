import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drain, idsOf, recordsOf } from './drain.ts';

const SUBMISSIONS =
  '{ formSubmissions(first: 5) { totalCount nodes { id } availability { status reason permission hint } } }';
const FORMS =
  '{ forms(first: 5) { totalCount nodes { id } availability { status reason permission hint } } }';

describe('a key that may not read forms, but submissions', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { deny: ['FORMS_SCHEMAS'] } });
  });
  afterAll(() => gateway.close());

  it('gets the list of forms empty, with the permission that is missing', async () => {
    const { body } = await gateway.query(FORMS);
    expect(body.errors).toBeUndefined();
    expect(body.data.forms).toMatchObject({
      totalCount: null,
      nodes: [],
      availability: { status: 'PERMISSION_DENIED', permission: 'View Forms (SCOPE.FORMS.VIEW-FORM)' },
    });
    expect(body.extensions?.wix.skipped).toMatchObject([{ product: 'FORMS', status: 'PERMISSION_DENIED' }]);
  });

  it('gets every submission, with values by key and a note that labels are missing', async () => {
    expect(await drain(gateway, 'formSubmissions')).toEqual(idsOf(recordsOf(gateway, 'formSubmissions')));
    const { body } = await gateway.query(
      '{ formSubmissions(first: 5) { nodes { formId form { id } values email fields { key label type value deleted } } } }',
    );
    expect(body.errors).toBeUndefined();
    for (const { formId, form, fields, values } of body.data.formSubmissions.nodes) {
      expect(form).toEqual({ id: formId });
      expect(fields.map(({ key }: { key: string }) => key)).toEqual(Object.keys(values));
      expect(fields[0]).toMatchObject({ label: null, type: null, deleted: null });
    }
    expect(body.data.formSubmissions.nodes[0].email).toContain('@');
    expect(body.extensions?.wix.notes).toEqual([expect.stringContaining('SCOPE.FORMS.VIEW-FORM')]);
  });

  it('gets more than the id of a form only as an error: null alone means that there is none', async () => {
    const { body } = await gateway.query('{ formSubmissions(first: 2) { nodes { id form { name } } } }');
    expect(body.data.formSubmissions.nodes.map(({ form }: { form: unknown }) => form)).toEqual([null, null]);
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual([
      'WIX_PERMISSION_DENIED',
      'WIX_PERMISSION_DENIED',
    ]);
  });

  it('is still connected', async () => {
    const { body } = await gateway.query('{ connection { products { product status } } }');
    expect(body.data.connection.products).toContainEqual({ product: 'FORMS', status: 'AVAILABLE' });
  });
});

describe('a key that may not read anything of Forms', () => {
  it('gets empty lists with the reason, and errors for single records', async () => {
    await using gateway = await startGateway({ site: { deny: ['FORMS'] } });
    const { body } = await gateway.query(SUBMISSIONS);
    expect(body.data.formSubmissions).toMatchObject({
      totalCount: null,
      nodes: [],
      availability: {
        status: 'PERMISSION_DENIED',
        permission: 'Read Submissions (SCOPE.DC-FORMS.READ-SUBMISSIONS)',
      },
    });
    const single = await gateway.query(
      'query ($id: ID!) { formSubmission(id: $id) { id } form(id: $id) { id } }',
      {
        id: gateway.site.records.forms.idAt(0),
      },
    );
    expect(single.body.data).toEqual({ formSubmission: null, form: null });
    expect(single.body.errors?.map(({ extensions }) => extensions.code)).toEqual([
      'WIX_PERMISSION_DENIED',
      'WIX_PERMISSION_DENIED',
    ]);
  });
});

describe('a key that may not read spam', () => {
  it('still counts it', async () => {
    await using gateway = await startGateway({ site: { deny: ['FORMS_SPAM'] } });
    const { body } = await gateway.query(
      '{ forms(first: 1) { nodes { spamCount spamReports { nodes { id } availability { status permission } } } } }',
    );
    expect(body.errors).toBeUndefined();
    const [{ spamCount, spamReports }] = body.data.forms.nodes;
    expect(spamCount).toBeGreaterThan(3);
    expect(spamReports).toEqual({
      nodes: [],
      availability: {
        status: 'PERMISSION_DENIED',
        permission: 'Manage form submissions. (SCOPE.FORMS.MANAGE-SUBMISSIONS)',
      },
    });
  });
});

describe('a key that may not ask for the namespaces', () => {
  it('gets those that are known, and a note about others', async () => {
    await using gateway = await startGateway({ site: { deny: ['FORMS_NAMESPACES'] } });
    const ids = await drain(gateway, 'formSubmissions', { first: 1000 });
    expect(ids.toSorted()).toEqual(idsOf(recordsOf(gateway, 'formSubmissions')).toSorted());
    // Its refusal is asked for three times before it is believed; then the pages, and the three that have none or are refused.
    const pages = [
      ...Map.groupBy(recordsOf(gateway, 'formSubmissions'), ({ namespace }) => namespace).values(),
    ].reduce((sum, rows) => sum + Math.ceil(rows.length / 100), 0);
    expect(gateway.site.requests.count()).toBe(3 + pages + 3);
    gateway.site.requests.clear();
    const { body } = await gateway.query(SUBMISSIONS);
    expect(body.extensions?.wix.notes).toEqual([expect.stringContaining('wix.bookings.v2.bookings')]);
    expect(gateway.site.requests.count('/providers-config')).toBe(0);
  });
});

describe('a site without the app', () => {
  it('says so once every namespace was refused, and does not ask them all again', async () => {
    await using gateway = await startGateway({ site: { uninstalled: ['FORMS'] } });
    for (const [document, field] of [
      [SUBMISSIONS, 'formSubmissions'],
      [FORMS, 'forms'],
    ] as const) {
      const { body } = await gateway.query(document);
      expect(body.errors).toBeUndefined();
      expect(body.data[field]).toMatchObject({
        totalCount: null,
        nodes: [],
        availability: { status: 'NOT_INSTALLED' },
      });
    }
    gateway.site.requests.clear();
    await gateway.query('{ formSubmissions { nodes { id } } }');
    expect(gateway.site.requests.count()).toBe(1);
  });

  it('has the forms of other apps, where Wix serves them', async () => {
    await using gateway = await startGateway({
      site: { uninstalled: ['FORMS'], assumptions: { formsNamespacesNeedForms: false } },
    });
    const { body } = await gateway.query(
      '{ forms { nodes { namespace } availability { status } } formSubmissions { totalCount } }',
    );
    expect(body.data.forms.availability.status).toBe('AVAILABLE');
    expect(body.data.forms.nodes.map(({ namespace }: { namespace: string }) => namespace)).toEqual([
      'wix.bookings.v2.bookings',
      'wix.pricing_plans.v1.custom_form',
      'wix.ecom.v1.checkout',
    ]);
    expect(body.data.formSubmissions.totalCount).toBeGreaterThan(20);
  });
});

describe('bad input', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: { formSubmissions: 60 } } });
  });
  afterEach(() => gateway.site.setFaults([]));
  afterAll(() => gateway.close());

  it.each([
    ['an id that is no GUID', '{ form(id: "abc") { id } }'],
    ['the id of a submission that is no GUID', '{ formSubmission(id: "a/b c") { id } }'],
    ['a form id that is no GUID', '{ formSubmissions(formId: "x") { nodes { id } } }'],
    ['ids that are no GUIDs', '{ forms(filter: { ids: ["1"] }) { nodes { id } } }'],
    ['contact ids that are no GUIDs', '{ formSubmissions(filter: { contactIds: ["1"] }) { nodes { id } } }'],
    ['a namespace that is none', '{ formSubmissions(filter: { namespaces: ["../x"] }) { nodes { id } } }'],
    ['first: 0', '{ forms(first: 0) { nodes { id } } }'],
    ['first: 1001', '{ formSubmissions(first: 1001) { nodes { id } } }'],
    [
      'words with a filter that no search takes',
      '{ formSubmissions(filter: { text: "a", seen: true }) { nodes { id } } }',
    ],
    [
      'words with an order that no search has',
      '{ formSubmissions(filter: { text: "a" }, orderBy: { field: SEEN }) { nodes { id } } }',
    ],
    [
      'words that are too long',
      `{ formSubmissions(filter: { text: "${'a'.repeat(101)}" }) { nodes { id } } }`,
    ],
    ['words that are blanks', '{ formSubmissions(filter: { text: " " }) { nodes { id } } }'],
    [
      'more namespaces than a site has',
      `{ forms(filter: { namespaces: ${JSON.stringify(Array.from({ length: 21 }, (_, at) => `wix.some.form${at}`))} }) { nodes { id } } }`,
    ],
    ['an unknown order', '{ formSubmissions(orderBy: { field: COLOUR }) { nodes { id } } }'],
  ])('%s is refused before anything is sent', async (_, document) => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(document);
    expect(body.errors?.[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
    expect(gateway.site.requests.count()).toBe(0);
  });

  it('gives null for records that do not exist', async () => {
    const { body } = await gateway.query(
      'query ($id: ID!) { form(id: $id) { id } formSubmission(id: $id) { id } formSubmissions(formId: $id) { totalCount nodes { id } } }',
      {
        id: '00000000-0000-4000-8000-000000000000',
      },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual({
      form: null,
      formSubmission: null,
      formSubmissions: { totalCount: 0, nodes: [] },
    });
  });

  it('refuses cursors of another form, filter, order or list', async () => {
    const page =
      'query ($after: String, $formId: ID, $filter: FormSubmissionFilter) { formSubmissions(first: 2, after: $after, formId: $formId, filter: $filter) { pageInfo { endCursor } } }';
    const first = await gateway.query(page);
    const after = first.body.data.formSubmissions.pageInfo.endCursor;
    const form = await gateway.query('{ forms(first: 1) { pageInfo { endCursor } } }');
    for (const variables of [
      { after, formId: gateway.site.records.forms.idAt(0) },
      { after, filter: { seen: true } },
      { after: form.body.data.forms.pageInfo.endCursor },
      { after: 'abc' },
    ]) {
      const { body } = await gateway.query(page, variables);
      expect(body.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
    }
  });

  it.each([
    ['forms', '/forms/query', '{ forms { nodes { id } } }'],
    ['submissions', '/namespace/query', '{ formSubmissions { nodes { id } } }'],
    ['counts', '/count-by-filter', '{ formSubmissions { totalCount } }'],
    ['namespaces', '/providers-config', '{ formSubmissions { nodes { id } } }'],
  ])(
    'of Wix: a broken answer about %s is WIX_BAD_RESPONSE, never an empty list',
    async (_, path, document) => {
      await using fresh = await startGateway({
        site: { counts: { formSubmissions: 60 }, faults: [{ kind: 'wrong-shape', path }] },
      });
      const { body } = await fresh.query(document);
      expect(body.errors?.[0]?.extensions.code).toBe('WIX_BAD_RESPONSE');
    },
  );

  it('of Wix: values of an unexpected shape are null with an error, and raw keeps them', async () => {
    const id = gateway.site.records.formSubmissions.idAt(7);
    gateway.site.records.formSubmissions.update(id, {
      status: 'SHREDDED',
      submissions: 'none',
      orderDetails: 7,
      seen: 'yes',
    });
    const { body } = await gateway.query(
      'query ($id: ID!) { formSubmission(id: $id) { status seen values fields { key } files { url } orderDetails { number } raw } }',
      { id },
    );
    expect(body.errors?.every(({ extensions }) => extensions.code === 'WIX_BAD_RESPONSE')).toBe(true);
    expect(body.data.formSubmission).toMatchObject({
      status: null,
      seen: null,
      values: null,
      fields: null,
      files: null,
      raw: { status: 'SHREDDED' },
    });
    const form = gateway.site.records.forms.idAt(0);
    gateway.site.records.forms.update(form, { formFields: 'none', steps: [7], submitSettings: 'x' });
    const broken = await gateway.query(
      'query ($id: ID!) { form(id: $id) { name fields { label } steps { id fieldIds } submitSettings { action messageHtml } } }',
      { id: form },
    );
    expect(broken.body.errors?.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL');
    expect(broken.body.data.form).toMatchObject({ name: 'Contact us', fields: null });
  });
});
