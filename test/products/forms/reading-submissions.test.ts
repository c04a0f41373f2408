import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drain, idsOf, recordsOf, type Json } from './drain.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ env: { MAX_WIX_REQUESTS_PER_QUERY: '1000' } });
});
afterAll(() => gateway.close());

const all = (): Json[] => recordsOf(gateway, 'formSubmissions');

describe('form submissions', () => {
  it.each([7, 100, 1000])('of every namespace come once each, with pages of %i', async (first) => {
    expect(await drain(gateway, 'formSubmissions', { first })).toEqual(idsOf(all()));
  });

  it('cost one request for 100 of a namespace, and the namespaces one of their own', async () => {
    await using fresh = await startGateway();
    const perNamespace = Map.groupBy(all(), ({ namespace }) => namespace);
    const pages = [...perNamespace.values()].reduce((sum, rows) => sum + Math.ceil(rows.length / 100), 0);
    await drain(fresh, 'formSubmissions', { first: 1000 });
    // The contacts have none, and quizzes are refused; the namespaces are asked for once.
    expect(fresh.site.requests.count()).toBe(pages + 3);
    fresh.site.requests.clear();
    await drain(fresh, 'formSubmissions', { first: 1000 });
    expect(fresh.site.requests.count()).toBe(pages + 1);
  });

  it('come once each while others are deleted and added, and when Wix forgets its cursors', async () => {
    await using fresh = await startGateway();
    const before = idsOf(recordsOf(fresh, 'formSubmissions'));
    let page = 0;
    const ids = await drain(fresh, 'formSubmissions', {
      first: 30,
      betweenPages: () => {
        page += 1;
        fresh.site.expireCursors();
        if (page === 2) fresh.site.records.formSubmissions.remove(before[10] ?? '');
      },
    });
    expect(ids).toEqual(before);
  });

  it('of one form are read from its namespace alone', async () => {
    for (const name of ['Contact us', 'Checkout']) {
      const form = recordsOf(gateway, 'forms').find((record) => record.name === name);
      const own = idsOf(all().filter(({ formId }) => formId === form.id));
      expect(await drain(gateway, 'formSubmissions', { formId: form.id, first: 20 })).toEqual(own);
      gateway.site.requests.clear();
      const { body } = await gateway.query(
        'query ($formId: ID) { formSubmissions(formId: $formId, first: 3) { totalCount nodes { id } } }',
        { formId: form.id },
      );
      expect(body.data.formSubmissions).toEqual({
        totalCount: own.length,
        nodes: own.slice(0, 3).map((id) => ({ id })),
      });
      // Those of Wix Forms are looked for first; the checkout comes fourth.
      expect(gateway.site.requests.count()).toBe(name === 'Contact us' ? 2 : 8);
    }
  });

  it('of a deleted form can still be read', async () => {
    const known = new Set(idsOf(recordsOf(gateway, 'forms')));
    const lost = all().filter(({ formId }) => !known.has(formId));
    expect(lost.length).toBeGreaterThan(5);
    expect(await drain(gateway, 'formSubmissions', { formId: lost[0].formId })).toEqual(idsOf(lost));
    const { body } = await gateway.query(
      'query ($id: ID!) { formSubmission(id: $id) { formId form { id name } values email fields { key label type text deleted } } }',
      { id: lost[0].id },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.formSubmission).toMatchObject({
      formId: lost[0].formId,
      form: null,
      values: lost[0].submissions,
    });
    expect(body.data.formSubmission.fields.at(-1)).toEqual({
      key: 'question_0ld2',
      label: null,
      type: null,
      text: 'שאלה ישנה',
      deleted: null,
    });
  });

  it.each([
    [
      'status',
      { status: ['PAYMENT_WAITING', 'PENDING'] },
      ({ status }: Json) => ['PAYMENT_WAITING', 'PENDING'].includes(status),
    ],
    ['whether they were seen', { seen: false }, ({ seen }: Json) => !seen],
    [
      'namespace',
      { namespaces: ['wix.ecom.v1.checkout'] },
      ({ namespace }: Json) => namespace === 'wix.ecom.v1.checkout',
    ],
    [
      'a namespace that is named twice',
      { namespaces: ['wix.form_app.form', 'wix.form_app.form'] },
      ({ namespace }: Json) => namespace === 'wix.form_app.form',
    ],
  ])('are found by %s, and counted', async (_, filter, matches) => {
    const expected = idsOf(all().filter(matches));
    expect(await drain(gateway, 'formSubmissions', { filter })).toEqual(expected);
    const { body } = await gateway.query(
      'query ($filter: FormSubmissionFilter) { formSubmissions(filter: $filter) { totalCount } }',
      { filter },
    );
    expect(body.data.formSubmissions.totalCount).toBe(expected.length);
  });

  it('are found by id, contact and member', async () => {
    const some = idsOf(all()).slice(40, 190);
    expect((await drain(gateway, 'formSubmissions', { filter: { ids: some } })).toSorted()).toEqual(
      some.toSorted(),
    );
    const { contactId, submitter } = all().find(
      (row) => row.contactId !== undefined && row.submitter.memberId !== undefined,
    );
    expect(await drain(gateway, 'formSubmissions', { filter: { contactIds: [contactId] } })).toEqual(
      idsOf(all().filter((row) => row.contactId === contactId)),
    );
    expect(await drain(gateway, 'formSubmissions', { filter: { memberIds: [submitter.memberId] } })).toEqual(
      idsOf(all().filter((row) => row.submitter.memberId === submitter.memberId)),
    );
  });

  it('are found by words', async () => {
    const filter = { text: 'Thistledown' };
    const expected = idsOf(
      all().filter(({ submissions }) => JSON.stringify(submissions).toLowerCase().includes('thistledown')),
    );
    expect(expected.length).toBeGreaterThan(5);
    expect(await drain(gateway, 'formSubmissions', { filter, first: 10 })).toEqual(expected);
    const { body } = await gateway.query(
      'query ($filter: FormSubmissionFilter) { formSubmissions(filter: $filter) { totalCount } }',
      { filter },
    );
    expect(body.data.formSubmissions.totalCount).toBe(expected.length);
  });

  it('that changed since a point in time are read without the others', async () => {
    const since = all()
      .map(({ updatedDate }) => updatedDate)
      .toSorted()[600];
    const changed = all().filter(({ updatedDate }) => updatedDate >= since);
    gateway.site.requests.clear();
    const ids = await drain(gateway, 'formSubmissions', {
      filter: { updatedAt: { gte: since } },
      orderBy: { field: 'UPDATED_AT' },
    });
    expect(ids.toSorted()).toEqual(idsOf(changed).toSorted());
    expect(gateway.site.requests.count()).toBeLessThanOrEqual(6);
  });

  it.each(['CREATED_AT', 'UPDATED_AT', 'STATUS', 'SEEN', 'FORM'])(
    'come once each in the order %s',
    async (field) => {
      for (const direction of ['ASC', 'DESC']) {
        const ids = await drain(gateway, 'formSubmissions', {
          first: 60,
          orderBy: { field, direction },
          filter: { namespaces: ['wix.form_app.form'] },
        });
        expect(ids.toSorted()).toEqual(
          idsOf(all().filter(({ namespace }) => namespace === 'wix.form_app.form')).toSorted(),
        );
      }
    },
  );
});

describe('a submission', () => {
  it('has its values, and each with the label and type of its field', async () => {
    const forms = new Map(recordsOf(gateway, 'forms').map((form) => [form.id, form]));
    const { body } = await gateway.query(
      '{ formSubmissions(first: 1000) { nodes { id formId email values fields { key label type value deleted } raw } } }',
    );
    expect(body.errors).toBeUndefined();
    for (const { formId, values, fields, raw } of body.data.formSubmissions.nodes) {
      expect(Object.keys(values)).toEqual(Object.keys(raw.submissions));
      expect(fields.map(({ key }: Json) => key).toSorted()).toEqual(Object.keys(values).toSorted());
      for (const { key, value } of fields) expect(value).toEqual(values[key]);
      const form = forms.get(formId);
      if (form?.formFields === undefined) continue;
      const current = new Map(
        form.formFields.flatMap(({ inputOptions }: Json) =>
          inputOptions === undefined ? [] : [[inputOptions.target, inputOptions]],
        ),
      );
      for (const { key, type, deleted } of fields) {
        const field = current.get(key) as Json;
        expect(deleted).toBe(field === undefined);
        expect(deleted || type === field.inputType).toBe(true);
      }
    }
  });

  it('keeps and marks what belongs to deleted fields', async () => {
    const record = all().find(
      ({ submissions }) =>
        'forgotten_field' in submissions && Object.keys(submissions).some((key) => key.startsWith('phone_')),
    );
    const { body } = await gateway.query(
      'query ($id: ID!) { formSubmission(id: $id) { fields { key label value text deleted } } }',
      { id: record.id },
    );
    const { fields } = body.data.formSubmission;
    expect(fields.at(-1)).toEqual({
      key: 'forgotten_field',
      label: null,
      value: ['kept', 1, null],
      text: 'kept, 1, ',
      deleted: true,
    });
  });

  it('with 500 fields comes whole', async () => {
    const form = recordsOf(gateway, 'forms').find(({ name }) => name === 'Everything we ever asked');
    const record = all().find(({ formId }) => formId === form.id);
    const { body } = await gateway.query(
      'query ($id: ID!) { formSubmission(id: $id) { fields { key label type text deleted } raw } }',
      { id: record.id },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.formSubmission.raw).toEqual(JSON.parse(JSON.stringify(record)));
    expect(body.data.formSubmission.fields.length).toBeGreaterThan(400);
    expect(body.data.formSubmission.fields.every(({ deleted }: Json) => deleted === false)).toBe(true);
  });

  it('has the addresses of its files as https URLs, and as Wix sent them in raw', async () => {
    const { body } = await gateway.query(
      '{ formSubmissions(first: 1000) { nodes { values files { key id name url fileType } fields { type text } raw } } }',
    );
    const files = body.data.formSubmissions.nodes.flatMap((node: Json) => node.files);
    expect(files.length).toBeGreaterThan(20);
    expect(
      files.every(({ url }: Json) => /^https:\/\/(static\.wixstatic|[\w-]+\.usrfiles)\.com\//.test(url)),
    ).toBe(true);
    expect(JSON.stringify(body.data.formSubmissions.nodes.map(({ values }: Json) => values))).not.toContain(
      'wix:',
    );
    expect(JSON.stringify(body.data.formSubmissions.nodes.map(({ raw }: Json) => raw))).toContain(
      'wix:document://',
    );
    const texts = body.data.formSubmissions.nodes.flatMap(({ fields }: Json) =>
      fields.filter(({ type }: Json) => type === 'WIX_FILE'),
    );
    expect(texts.every(({ text }: Json) => text === '' || text.startsWith('https://'))).toBe(true);
  });

  it('names the address in it', async () => {
    const { body } = await gateway.query('{ formSubmissions(first: 1000) { nodes { email values } } }');
    for (const { email, values } of body.data.formSubmissions.nodes) {
      const addresses = Object.entries(values)
        .filter(([key, value]) => /^(contacts_)?email/.test(key) && typeof value === 'string')
        .map(([, value]) => value);
      expect([...addresses, null]).toContain(email);
      expect(email === null).toBe(addresses.length === 0);
    }
  });
});
