import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drain, idsOf, recordsOf, type Json } from './drain.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({
    site: { counts: { forms: 260, formSubmissions: 300 } },
    env: { MAX_WIX_REQUESTS_PER_QUERY: '1000' },
  });
});
afterAll(() => gateway.close());

const named = (name: string): Json => recordsOf(gateway, 'forms').find((record) => record.name === name);

async function form(id: string, selection: string): Promise<Json> {
  const { body } = await gateway.query(`query ($id: ID!) { form(id: $id) { ${selection} } }`, { id });
  expect(body.errors).toBeUndefined();
  return body.data.form;
}

describe('forms', () => {
  it.each([7, 100, 1000])('of every namespace come once each, with pages of %i', async (first) => {
    expect(await drain(gateway, 'forms', { first })).toEqual(idsOf(recordsOf(gateway, 'forms')));
  });

  it('cost one request for 100 of a namespace, and the namespaces one of their own', async () => {
    await using fresh = await startGateway({ site: { counts: { forms: 120 } } });
    await drain(fresh, 'forms', { first: 1000 });
    // 90 of Wix Forms, 10 each of three other apps, none of the contacts, and quizzes, which the site does not have.
    expect(fresh.site.requests.count('/forms/query')).toBe(6);
    expect(fresh.site.requests.count()).toBe(7);
    fresh.site.requests.clear();
    await drain(fresh, 'forms', { first: 1000 });
    expect(fresh.site.requests.count()).toBe(5);
  });

  it('are counted exactly, with filters too', async () => {
    const { body } = await gateway.query(
      '{ all: forms(first: 1) { totalCount } off: forms(filter: { enabled: false }) { totalCount } some: forms(filter: { nameStartsWith: "Contact us", namespaces: "wix.form_app.form" }) { totalCount } }',
    );
    const all = recordsOf(gateway, 'forms');
    expect(body.data).toEqual({
      all: { totalCount: all.length },
      off: { totalCount: all.filter(({ enabled }) => enabled === false).length },
      some: { totalCount: all.filter(({ name }) => name.startsWith('Contact us')).length },
    });
  });

  it('survive that Wix forgets its cursors', async () => {
    const betweenPages = () => gateway.site.expireCursors();
    expect(await drain(gateway, 'forms', { first: 30, betweenPages })).toEqual(
      idsOf(recordsOf(gateway, 'forms')),
    );
  });

  it('are found by id, name, state and times', async () => {
    const all = recordsOf(gateway, 'forms');
    const some = idsOf(all).slice(5, 130);
    expect((await drain(gateway, 'forms', { filter: { ids: some } })).toSorted()).toEqual(some.toSorted());
    expect(
      await drain(gateway, 'forms', { filter: { names: ['Newsletter', 'Newsletter 2', 'none'] } }),
    ).toHaveLength(2);
    const since = all[150].updatedDate;
    expect(await drain(gateway, 'forms', { filter: { updatedAt: { gte: since } } })).toEqual(
      idsOf(all.filter(({ updatedDate }) => updatedDate >= since)),
    );
    expect(await drain(gateway, 'forms', { filter: { enabled: false, createdAt: { lt: since } } })).toEqual(
      idsOf(all.filter(({ enabled, createdDate }) => enabled === false && createdDate < since)),
    );
  });

  it('come in the order asked for, within each namespace', async () => {
    const filter = { namespaces: ['wix.form_app.form'] };
    const own = recordsOf(gateway, 'forms').filter(({ namespace }) => namespace === 'wix.form_app.form');
    const byName = await drain(gateway, 'forms', { filter, orderBy: { field: 'NAME' } });
    expect(byName.toSorted()).toEqual(idsOf(own).toSorted());
    const newest = await drain(gateway, 'forms', {
      filter,
      orderBy: { field: 'CREATED_AT', direction: 'DESC' },
      first: 30,
    });
    expect(newest).toEqual(idsOf(own.toReversed()));
  });

  it('are null where there is none with the id', async () => {
    expect(await form('00000000-0000-4000-8000-000000000000', 'id')).toBeNull();
  });
});

describe('a form', () => {
  it('has its fields typed, with what can be chosen and where values go', async () => {
    const record = named('Contact us');
    const { fields, deletedFields } = await form(
      record.id,
      'deletedFields { label target } fields { fieldType identifier target label type component required pii hidden format contactMapping { contactField emailTag subscriptionChannels } contentHtml submitText raw }',
    );
    expect(fields.map(({ raw }: Json) => raw)).toEqual(record.formFields);
    expect(fields[2]).toMatchObject({
      fieldType: 'INPUT',
      identifier: 'CONTACTS_EMAIL',
      label: 'E-mail',
      type: 'STRING',
      component: 'TEXT_INPUT',
      required: true,
      pii: true,
      format: 'EMAIL',
      contactMapping: { contactField: 'EMAIL', emailTag: 'MAIN', subscriptionChannels: null },
    });
    // The label of a checkbox is rich content.
    expect(fields[5]).toMatchObject({
      label: 'Send me the newsletter',
      contactMapping: { subscriptionChannels: ['EMAIL', 'SMS'] },
    });
    expect(fields[6]).toMatchObject({
      fieldType: 'DISPLAY',
      component: 'PAGE_NAVIGATION',
      submitText: 'Send ✉️',
      target: null,
    });
    expect(fields[7].contentHtml).toContain('<h2 id="terms1">What we do with it</h2>');
    expect(deletedFields.map(({ target }: Json) => target)).toEqual(
      record.deletedFormFields.map((field: Json) => field.inputOptions.target),
    );
  });

  it('without fields has an empty list, and says why it is closed', async () => {
    const record = named('Coming soon');
    expect(
      await form(record.id, 'fields { id } steps { fieldIds } enabled disabledMessageHtml'),
    ).toMatchObject({
      fields: [],
      steps: [{ fieldIds: [] }],
      enabled: false,
      disabledMessageHtml: expect.stringContaining('This form is closed'),
    });
  });

  it('of 500 fields has them all, of every kind, without an error', async () => {
    const { fields } = await form(
      named('Everything we ever asked').id,
      'fields { id label type component format defaultValue options { label value image { url } } validation settings contactMapping { contactField phoneTag addressTag customFieldKey confirmationLevel } }',
    );
    expect(fields).toHaveLength(500);
    const kinds = new Set(fields.map(({ type }: Json) => type));
    expect(kinds.size).toBe(11);
    const image = fields
      .flatMap(({ options }: Json) => options ?? [])
      .find((option: Json) => option.image !== null);
    expect(image.image.url).toBe('https://static.wixstatic.com/media/demo00_tag~mv2.png');
  });

  it('in Hebrew keeps its words', async () => {
    expect(await form(named('צרו קשר').id, 'name fields { label }')).toMatchObject({
      name: 'צרו קשר',
      fields: [
        { label: 'שם פרטי' },
        { label: 'שם משפחה' },
        { label: 'דוא״ל' },
        { label: 'צבע אהוב' },
        { label: 'הודעה' },
        { label: null },
      ],
    });
  });

  it('has its pages, rules and settings', async () => {
    const record = named('Job application');
    const found = await form(
      record.id,
      'steps { id name hidden fieldIds layout } rules { id name namespaceRule expression overrides } submitSettings { action messageHtml redirectUrl redirectTarget popupId } limitationRule { maxAllowedSubmissions deadline } requiredIndicator { indicator placement } spamFilterProtectionLevel autoFillContact submissionAccess tagIds privateTagIds mediaFolderId extendedFields raw',
    );
    expect(found.raw).toEqual(record);
    expect(found.steps.flatMap(({ fieldIds }: Json) => fieldIds)).toEqual(idsOf(record.formFields));
    expect(found.rules).toHaveLength(26);
    expect(found.rules[1].expression).toEqual(record.formRules[1].expression);
    expect(found).toMatchObject({
      submitSettings: { action: 'POPUP', popupId: 'popup-1' },
      requiredIndicator: { indicator: 'NONE', placement: 'AFTER_FIELD_TITLE' },
      tagIds: ['d3e4f', 'אבג'],
      privateTagIds: ['a1b2c'],
      mediaFolderId: 'folder-2',
    });
  });

  it('in its older shape has the same fields', async () => {
    const found = await form(
      named('Membership').id,
      'name enabled kind fields { label type required format options { label } } deletedFields { label } rules { name expression } submissionCount',
    );
    expect(found).toMatchObject({
      name: 'Membership',
      enabled: true,
      kind: 'REGULAR',
      rules: [{ name: 'Old rule', expression: expect.any(Object) }],
      deletedFields: [{ label: 'Phone 4' }],
    });
    expect(
      found.fields.map(({ label, type, required, format }: Json) => [label, type, required, format]),
    ).toEqual([
      ['First name', 'STRING', false, 'UNDEFINED'],
      ['E-mail', 'STRING', true, 'EMAIL'],
      ['Birthday', 'STRING', false, 'DATE'],
      ['I have read the terms', 'BOOLEAN', true, null],
    ]);
  });

  it('of a quiz has its scores', async () => {
    expect(
      await form(
        named('How was your visit?').id,
        'quizSettings { passingScorePoints resultsDisplay passMessageHtml messageHtml } fields { quizSettings }',
      ),
    ).toMatchObject({
      quizSettings: {
        passingScorePoints: 4,
        resultsDisplay: 'SCORE_AND_PASSING_STATUS',
        passMessageHtml: '<p id="p1">Passed</p>',
        messageHtml: '<p id="p1">Your result</p>',
      },
    });
  });

  it('shows the forms that it is made of', async () => {
    const found = await form(named('Job application').id, 'nestedForms { targets form { id name } }');
    expect(found.nestedForms).toEqual([
      { targets: ['person_1'], form: { id: named('Contact us').id, name: 'Contact us' } },
    ]);
  });
});

describe('the numbers of forms', () => {
  it('come in batches: a request for 100 forms of a namespace', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      '{ forms(first: 1000) { nodes { id submissionCount unseenCount spamCount } } }',
    );
    const submissions = recordsOf(gateway, 'formSubmissions');
    for (const row of body.data.forms.nodes) {
      const own = submissions.filter(({ formId }) => formId === row.id);
      expect([row.submissionCount, row.unseenCount]).toEqual([
        own.length,
        own.filter(({ seen }) => seen === false).length,
      ]);
    }
    // 196 forms of Wix Forms, some 21 each of three other apps; 100 keys to a batch.
    expect(gateway.site.requests.count('/submissions/count')).toBeLessThanOrEqual(6);
    expect(gateway.site.requests.count('/form-spam-submission-reports/count')).toBeLessThanOrEqual(6);
  });
});
