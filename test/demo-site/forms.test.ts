import { forms, formSpamSubmissionReports, submissions } from '@wix/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoSite } from '../../demo-site/index.ts';
import type { DemoSiteOptions } from '../../demo-site/options.ts';
import { startDemoSite } from '../../demo-site/index.ts';
import { textAt } from '../../demo-site/json.ts';
import { ask, textsOf, valueAt, wixClient } from './wix-client.ts';

const NAMESPACE = 'wix.form_app.form';
const QUERY = '/form-submission-service/v4/submissions/namespace/query';

let site: DemoSite;
beforeAll(async () => {
  site = await open();
});
afterAll(() => Promise.all(sites.map((one) => one.close())));

/** A site of its own, closed with the others. */
const sites: DemoSite[] = [];
async function open(options: DemoSiteOptions = {}): Promise<DemoSite> {
  const opened = await startDemoSite(options);
  sites.push(opened);
  return opened;
}

const wix = (demo: DemoSite) => wixClient(demo, { forms, submissions, formSpamSubmissionReports });

describe('forms', () => {
  it('are queried by the SDK within a namespace, those that are switched off too', async () => {
    const { items } = await wix(site).forms.queryForms().eq('namespace', NAMESPACE).limit(100).find();
    expect(items).toHaveLength(9);
    expect(items.map(({ enabled }) => enabled)).toContain(false);
    expect(items.find(({ name }) => name === 'Everything we ever asked')?.formFields).toHaveLength(500);
    expect(items.find(({ name }) => name === 'Coming soon')?.formFields).toEqual([]);
  });

  it('are listed either switched on or switched off', async () => {
    const client = wix(site);
    const on = await client.forms.listForms(NAMESPACE, { fieldsets: ['NESTED_FORMS'] });
    const off = await client.forms.listForms(NAMESPACE, { enabled: false });
    expect([on.forms?.length, off.forms?.length]).toEqual([7, 2]);
  });

  it('are read by id and counted', async () => {
    const client = wix(site);
    const id = site.records.forms.idAt(0);
    expect(await client.forms.getForm(id)).toMatchObject({
      _id: id,
      name: 'Contact us',
      namespace: NAMESPACE,
    });
    expect(
      await client.forms.countFormsByFilter({ filter: { namespace: NAMESPACE }, namespace: NAMESPACE }),
    ).toEqual({ count: 9 });
  });

  it('have namespaces that the site may lack', async () => {
    const { configs } = await wix(site).forms.listFormsProvidersConfigs();
    const names = configs?.map(({ namespace }) => namespace) ?? [];
    expect(names).toEqual(
      expect.arrayContaining([NAMESPACE, 'wix.bookings.v2.bookings', 'wix.achievements.quizzes.v1.quiz']),
    );
    const { status, json } = await ask(site, '/form-schema-service/v4/forms/query', {
      query: { filter: { namespace: 'wix.achievements.quizzes.v1.quiz' } },
    });
    expect([status, valueAt(json, 'details.validationError.fieldViolations.ruleName')]).toEqual([
      400,
      'UNSUPPORTED_FORM_NAMESPACE',
    ]);
  });

  it('are all refused on a site with the old app alone', async () => {
    const old = await open({ uninstalled: ['FORMS'] });
    for (const namespace of [NAMESPACE, 'wix.bookings.v2.bookings']) {
      const { status, json } = await ask(old, QUERY, { query: { filter: { namespace } } });
      expect([status, valueAt(json, 'details.validationError.fieldViolations.ruleName')]).toEqual([
        400,
        'UNSUPPORTED_FORM_NAMESPACE',
      ]);
    }
  });
});

describe('submissions', () => {
  it('are queried by the SDK with cursors, at most a hundred at a time', async () => {
    const client = wix(site);
    const first = await client.submissions
      .querySubmissionsByNamespace()
      .eq('namespace', NAMESPACE)
      .limit(100)
      .find();
    expect(first.items).toHaveLength(100);
    const second = await first.next();
    expect(second.items[0]?._id).not.toBe(first.items[0]?._id);
    const { status, json } = await ask(site, QUERY, {
      query: { filter: { namespace: NAMESPACE }, cursorPaging: { limit: 101 } },
    });
    expect([status, valueAt(json, 'details.validationError.fieldViolations.violatedRule')]).toEqual([
      400,
      'MAX',
    ]);
  });

  it.each([
    ['without a namespace', { filter: { seen: true } }],
    ['by the namespace as one of several', { filter: { namespace: { $in: [NAMESPACE] } } }],
    ['by a value', { filter: { namespace: NAMESPACE, 'submissions.email': 'a' } }],
    [
      'in an order by four fields',
      {
        filter: { namespace: NAMESPACE },
        sort: ['id', 'seen', 'status', 'formId'].map((fieldName) => ({ fieldName })),
      },
    ],
  ])('are not queried %s', async (_, query) => {
    expect((await ask(site, QUERY, { query })).status).toBe(400);
  });

  it('are read by id under every prefix', async () => {
    const id = site.records.formSubmissions.idAt(3);
    expect(await wix(site).submissions.getSubmission(id)).toMatchObject({ _id: id });
    for (const prefix of ['/form-submission-service', '/_api/form-submission-service', '/forms']) {
      const { json } = await ask(site, `${prefix}/v4/submissions/${id}`);
      expect(valueAt(json, 'submission.id')).toBe(id);
    }
  });

  it('are counted by form and by filter alike', async () => {
    const client = wix(site);
    const id = site.records.forms.idAt(0);
    const byForm = await client.submissions.countSubmissions([id], NAMESPACE);
    const byFilter = await client.submissions.countSubmissionsByFilter({ namespace: NAMESPACE, formId: id });
    expect(byForm.formsSubmissionsCount).toEqual(byFilter.formsSubmissionsCount);
    const { json } = await ask(site, '/form-submission-service/v4/submissions/namespace/search', {
      search: {
        filter: { namespace: NAMESPACE, formId: id },
        cursorPaging: { limit: 100 },
        search: { expression: 'example' },
      },
    });
    expect(textsOf(json, 'submissions.formId').every((form) => form === id)).toBe(true);
  });

  it('hold every status, kind of submitter, and what deleted fields left', () => {
    const { formSubmissions } = site.records;
    const all = Array.from({ length: formSubmissions.count }, (_, at) => formSubmissions.at(at));
    expect(new Set(all.map((one) => one['status']))).toEqual(
      new Set(['PENDING', 'CONFIRMED', 'PAYMENT_WAITING', 'PAYMENT_CANCELED']),
    );
    expect(new Set(all.flatMap((one) => Object.keys(one['submitter'] ?? {})))).toEqual(
      new Set(['memberId', 'visitorId', 'applicationId', 'userId']),
    );
    const known = new Set(Array.from({ length: 12 }, (_, at) => site.records.forms.idAt(at)));
    expect(all.some((one) => !known.has(textAt(one, 'formId') ?? ''))).toBe(true);
  });
});

describe('spam', () => {
  it('is kept apart, and counted without the permission to read it', async () => {
    const strict = await open({ deny: ['FORMS_SPAM'] });
    const id = site.records.forms.idAt(0);
    const reports = await wix(site)
      .formSpamSubmissionReports.queryFormSpamSubmissionReportsByNamespace()
      .eq('namespace', NAMESPACE)
      .eq('formId', id)
      .find();
    const { formsSpamSubmissionReportsCount } = await wix(
      strict,
    ).formSpamSubmissionReports.countFormSpamSubmissionReports([id], NAMESPACE);
    expect(formsSpamSubmissionReportsCount?.[0]?.totalCount).toBe(reports.items.length);
    const denied = await ask(
      strict,
      '/form-spam-submission-report-service/v4/form-spam-submission-reports/namespace/query',
      {
        query: { filter: { namespace: NAMESPACE } },
      },
    );
    expect(denied.status).toBe(403);
  });
});

describe('a key without a permission', () => {
  it.each([
    ['FORMS', QUERY],
    ['FORMS_SUBMISSIONS', QUERY],
    ['FORMS_SCHEMAS', '/form-schema-service/v4/forms/query'],
  ] as const)('%s is refused', async (permission, path) => {
    const strict = await open({ deny: [permission] });
    expect((await ask(strict, path, { query: { filter: { namespace: NAMESPACE } } })).status).toBe(403);
    const configs = await ask(strict, '/form-schema-service/v4/forms/providers-config');
    expect(configs.status).toBe(permission === 'FORMS' ? 403 : 200);
  });
});
