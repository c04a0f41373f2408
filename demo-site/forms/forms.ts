import { below, entitySets, flagAt, getRoute, invalidField, isList, isObject, listAt } from '../making.ts';
import { matchingPositions, objectAt, postRoute, recordRoutes, sdkSpec, served, textAt } from '../making.ts';
import { textsAt, type DemoProduct, type DemoRequest, type Json, type JsonObject } from '../making.ts';
import type { QuerySpec, RecordSet, SiteState } from '../making.ts';
import { formAt } from './form.ts';
import { PROVIDER_CONFIGS, requireNamespace } from './namespaces.ts';
import { spamReportsOf, submissionAt, valuesOf } from './submission.ts';

const FORM_BASES = ['', '/_api'].map((prefix) => `${prefix}/form-schema-service/v4/forms`);
const SUBMISSION_BASES = [
  '/form-submission-service/v4/submissions',
  '/_api/form-submission-service/v4/submissions',
  '/forms/v4/submissions',
];
const REPORT_BASE = '/form-spam-submission-report-service/v4/form-spam-submission-reports';

const SUBMISSIONS = { permission: 'FORMS_SUBMISSIONS' } as const;
const SUBMISSION_QUERY = sdkSpec('forms_submissions/FormSubmissionQuery', { maxSort: 3 });
const SUBMISSION_SEARCH = sdkSpec(
  'forms_submissions/FormSubmissionSearch',
  { maxSort: 10 },
  { searchable: ['searchText'], because: 'a search goes through all answers, and the types name no field' },
);
const SPAM_QUERY = sdkSpec('forms_form-spam-submission-reports/FormSpamSubmissionReportQuery', {
  maxSort: 3,
});

const FORM_QUERY = sdkSpec('forms_forms/FormQuery', { maxSort: 3 });
const FORMS = {
  ...served(FORM_BASES, { permission: 'FORMS_SCHEMAS' }, 'forms', 'form'),
  records: 'forms',
} as const;

/** The site's forms and what people sent with them. */
export const formsProduct: DemoProduct = {
  records: (site) =>
    entitySets(site, {
      forms: { make: formAt },
      formSubmissions: {
        make: submissionAt,
        // What a search looks into: the values in any order.
        columns: { searchText: (n) => JSON.stringify(valuesOf(n, site)) },
      },
    }),
  routes: [
    ...recordRoutes({
      ...FORMS,
      query: { spec: FORM_QUERY, asked: namespaced('query.filter'), metadata: 'metadata' },
      count: {
        path: '/count-by-filter',
        asked: ({ filter }, request) => namespaced('filter')({ filter }, request),
      },
      get: { code: 'FORM_NOT_FOUND', allow: ({ namespace }, { site }) => requireNamespace(site, namespace) },
    }),
    ...recordRoutes({
      ...FORMS,
      query: { method: 'GET', path: '', spec: { ...FORM_QUERY, name: 'forms/list' }, asked: listed },
      shown: (form, { site, body }) =>
        textsAt(body, 'fieldsets').includes('NESTED_FORMS')
          ? { ...form, nestedForms: nestedIn(site, form) }
          : form,
    }),
    // Apps declare their namespaces under a permission of another product.
    ...getRoute(below(FORM_BASES, '/providers-config'), {
      permission: 'FORMS_NAMESPACES',
      handle: () => ({ configs: PROVIDER_CONFIGS }),
    }),
    ...recordRoutes({
      ...served(SUBMISSION_BASES, SUBMISSIONS, 'submissions', 'submission'),
      records: 'formSubmissions',
      query: {
        spec: SUBMISSION_QUERY,
        path: '/namespace/query',
        asked: namespaced('query.filter'),
        metadata: 'metadata',
      },
      search: {
        spec: SUBMISSION_SEARCH,
        path: '/namespace/search',
        asked: namespaced('search.filter'),
        metadata: 'metadata',
      },
      get: {
        code: 'SUBMISSION_NOT_FOUND',
        allow: ({ namespace }, { site }) => requireNamespace(site, namespace),
      },
    }),
    ...postRoute(below(SUBMISSION_BASES, '/count'), {
      ...SUBMISSIONS,
      handle: (request) => countedSubmissions(request.site, countQuery(request)),
    }),
    ...postRoute(below(SUBMISSION_BASES, '/count-by-filter'), {
      ...SUBMISSIONS,
      handle: (request) => {
        const { filter, search } = request.body;
        return countedSubmissions(request.site, namespaced('filter')({ filter, search }, request));
      },
    }),
    ...recordRoutes({
      needs: { permission: 'FORMS_SPAM' },
      records: spamReportsOf,
      bases: [REPORT_BASE],
      plural: 'formSpamSubmissionReports',
      singular: 'formSpamSubmissionReport',
      query: { spec: SPAM_QUERY, path: '/namespace/query', asked: namespaced('query.filter') },
    }),
    // Counting spam takes no more than reading submissions.
    ...postRoute([`${REPORT_BASE}/count`], {
      ...SUBMISSIONS,
      handle: (request) => {
        const set = spamReportsOf(request.site);
        const counts = countedByForm(request.site, set, SPAM_QUERY, countQuery(request));
        return {
          formsSpamSubmissionReportsCount: counts.map(({ formId, totalCount }) => ({ formId, totalCount })),
        };
      },
    }),
  ],
};

/** wire: every query but that by id wants to know the namespace, as an equality in its filter. */
function namespaced(at: string): (query: JsonObject, request: DemoRequest) => JsonObject {
  return (query, { site }) => {
    if ((textAt(query['cursorPaging'], 'cursor') ?? '') !== '') return query;
    const namespace = namespaceIn(query['filter']);
    if (namespace === undefined) throw invalidField(at, 'must have a namespace equality filter');
    requireNamespace(site, namespace);
    return query;
  };
}

function namespaceIn(filter: Json | undefined): string | undefined {
  if (!isObject(filter)) return undefined;
  const own = filter['namespace'];
  const value = isObject(own) ? own['$eq'] : own;
  if (typeof value === 'string') return value;
  const parts = filter['$and'];
  return isList(parts) ? parts.map(namespaceIn).find((found) => found !== undefined) : undefined;
}

/** wire: the plain list orders by words of its own such as `NAME_ASC`. */
const ORDERS: Readonly<Record<string, string>> = {
  UPDATED_DATE: 'updatedDate',
  CREATED_DATE: 'createdDate',
  NAME: 'name',
};

/** wire: it knows no filter but flags, and shows either the forms that are switched on or those that are not, never both. */
function listed(_: JsonObject, { site, body }: DemoRequest): JsonObject {
  const namespace = textAt(body, 'namespace') ?? '';
  if (namespace.length < 10)
    throw invalidField('namespace', `has size ${namespace.length}, expected 10 or more`, 'MIN');
  requireNamespace(site, namespace);
  const cursorPaging = objectAt(body, 'paging');
  if ((textAt(cursorPaging, 'cursor') ?? '') !== '') return { cursorPaging };
  const [, by = '', order = ''] = /^(.*)_(ASC|DESC)$/.exec(textAt(body, 'order') ?? '') ?? [];
  const ids = textsAt(body, 'formIds');
  const conditions: JsonObject[] = [
    { namespace: { $eq: namespace } },
    { enabled: { $eq: body['enabled'] === undefined ? true : flagAt(body, 'enabled') } },
    ...(ids.length === 0 ? [] : [{ id: { $in: ids } }]),
  ];
  const sort = ORDERS[by] === undefined ? LATEST_CHANGE : { fieldName: ORDERS[by], order };
  return { filter: { $and: conditions }, sort: [sort], cursorPaging };
}

const LATEST_CHANGE = { fieldName: 'updatedDate', order: 'DESC' };

/** One form is used inside another. */
function nestedIn({ records: { forms } }: SiteState, form: JsonObject): JsonObject[] {
  if (forms.indexOf(textAt(form, 'id') ?? '') !== 2 || forms.count < 2) return [];
  return [{ targets: ['person_1'], form: forms.at(0) }];
}

/** wire: up to a hundred forms of one namespace; forms without submissions are left out. */
function countQuery({ site, body }: DemoRequest): JsonObject {
  const ids = textsAt(body, 'formIds');
  if (ids.length < 1 || ids.length > 100) {
    const rule = ids.length < 1 ? 'MIN' : 'MAX';
    throw invalidField('formIds', `has size ${ids.length}, expected between 1 and 100`, rule);
  }
  const namespace = textAt(body, 'namespace') ?? '';
  requireNamespace(site, namespace);
  const filter = { namespace: { $eq: namespace }, formId: { $in: ids } };
  const statuses = textsAt(body, 'statuses');
  return { filter: statuses.length === 0 ? filter : { $and: [filter, { status: { $in: statuses } }] } };
}

function countedSubmissions(site: SiteState, query: JsonObject): JsonObject {
  const spec = listAt(query, 'search').length > 0 ? SUBMISSION_SEARCH : SUBMISSION_QUERY;
  const set = site.records.formSubmissions;
  return { formsSubmissionsCount: countedByForm(site, set, { ...spec, at: 'search' }, query) };
}

function countedByForm(site: SiteState, set: RecordSet, spec: QuerySpec, query: JsonObject) {
  const counts = new Map<string, { formId: string; totalCount: number; unseenCount: number }>();
  for (const position of matchingPositions(site, set, spec, query)) {
    const formId = String(set.valuesAt(position, 'formId')[0]);
    const count = counts.get(formId) ?? { formId, totalCount: 0, unseenCount: 0 };
    count.totalCount += 1;
    if (set.valuesAt(position, 'seen')[0] === false) count.unseenCount += 1;
    counts.set(formId, count);
  }
  return [...counts.values()];
}
