import { invalidField, notFound } from '../errors.ts';
import type { Json, JsonObject } from '../json.ts';
import { flagAt, isList, isObject, listAt, objectAt, textAt, textsAt } from '../json.ts';
import { countMatches, cursorMetadata, matchingPositions, runQuery } from '../query.ts';
import type { QuerySpec } from '../query.ts';
import type { RecordSet } from '../records.ts';
import { getRoute, postRoute } from '../route.ts';
import type { DemoProduct, DemoRequest, Route } from '../route.ts';
import { entitySets } from '../site-sets.ts';
import type { SiteState } from '../state.ts';
import { formAt, formFacts } from './form.ts';
import { PROVIDER_CONFIGS, requireNamespace } from './namespaces.ts';
import { FORM_LIST, FORM_QUERY, SPAM_QUERY, SUBMISSION_QUERY, SUBMISSION_SEARCH } from './specs.ts';
import { inboxOf, spamReportsOf, submissionAt, submissionFacts, valuesOf } from './submission.ts';

const both = (prefix: string, path: string): string[] => [`/${prefix}${path}`, `/_api/${prefix}${path}`];
const schemas = (path: string): string[] => both('form-schema-service', `/v4/forms${path}`);
const submissions = (path: string): string[] => [
  ...both('form-submission-service', `/v4/submissions${path}`),
  `/forms/v4/submissions${path}`,
];
const reports = (path: string): string[] => [
  `/form-spam-submission-report-service/v4/form-spam-submission-reports${path}`,
];

const SCHEMAS: Pick<Route, 'permission'> = { permission: 'FORMS_SCHEMAS' };
const SUBMISSIONS: Pick<Route, 'permission'> = { permission: 'FORMS_SUBMISSIONS' };
const SPAM: Pick<Route, 'permission'> = { permission: 'FORMS_SPAM' };

/** The site's forms and what people sent with them. */
export const formsProduct: DemoProduct = {
  records: (site) => {
    const inbox = inboxOf(site);
    return entitySets(site, {
      forms: {
        facts: (serial) => formFacts(site.seed, serial),
        make: (serial) => formAt(site.seed, serial),
      },
      formSubmissions: {
        facts: (serial) => submissionFacts(inbox, serial),
        make: (serial) => submissionAt(inbox, serial),
        // What a search looks into: the values in any order.
        columns: { searchText: (serial) => JSON.stringify(valuesOf(inbox, serial)) },
      },
    });
  },
  routes: [
    ...postRoute(schemas('/query'), {
      ...SCHEMAS,
      handle: queryOf(FORM_QUERY, 'forms', 'metadata', ({ records }) => records.forms),
    }),
    ...postRoute(schemas('/count-by-filter'), {
      ...SCHEMAS,
      handle: ({ site, body }) => {
        const query = namespaced(site, { filter: body['filter'] }, 'filter');
        return { count: countMatches(site.records.forms, FORM_QUERY, query) };
      },
    }),
    // Apps declare their namespaces under a permission of another product.
    ...getRoute(schemas('/providers-config'), {
      permission: 'FORMS_NAMESPACES',
      handle: () => ({ configs: PROVIDER_CONFIGS }),
    }),
    ...getRoute(schemas(''), { ...SCHEMAS, handle: list }),
    ...getRoute(schemas('/:formId'), {
      ...SCHEMAS,
      handle: get('forms', 'formId', 'form', 'FORM_NOT_FOUND'),
    }),
    ...postRoute(submissions('/namespace/query'), {
      ...SUBMISSIONS,
      handle: queryOf(SUBMISSION_QUERY, 'submissions', 'metadata', ({ records }) => records.formSubmissions),
    }),
    ...postRoute(submissions('/namespace/search'), {
      ...SUBMISSIONS,
      handle: queryOf(SUBMISSION_SEARCH, 'submissions', 'metadata', ({ records }) => records.formSubmissions),
    }),
    ...postRoute(submissions('/count'), { ...SUBMISSIONS, handle: count }),
    ...postRoute(submissions('/count-by-filter'), { ...SUBMISSIONS, handle: countByFilter }),
    ...getRoute(submissions('/:submissionId'), {
      ...SUBMISSIONS,
      handle: get('formSubmissions', 'submissionId', 'submission', 'SUBMISSION_NOT_FOUND'),
    }),
    ...postRoute(reports('/namespace/query'), {
      ...SPAM,
      handle: queryOf(SPAM_QUERY, 'formSpamSubmissionReports', 'pagingMetadata', spamReportsOf),
    }),
    // Counting spam takes no more than reading submissions.
    ...postRoute(reports('/count'), { ...SUBMISSIONS, handle: countSpam }),
  ],
};

/** wire: every query but that by id wants to know the namespace, as an equality in its filter. */
function queryOf(
  spec: QuerySpec,
  listName: string,
  metadata: 'metadata' | 'pagingMetadata',
  setOf: (site: SiteState) => RecordSet,
): Route['handle'] {
  const key = spec.at ?? 'query';
  return ({ site, body }) => {
    const asked = objectAt(body, key);
    const isContinued = (textAt(objectAt(asked, 'cursorPaging'), 'cursor') ?? '') !== '';
    const result = runQuery(
      site,
      setOf(site),
      spec,
      isContinued ? asked : namespaced(site, asked, `${key}.filter`),
    );
    return { [listName]: result.records, [metadata]: cursorMetadata(result) };
  };
}

function namespaced(site: SiteState, query: JsonObject, at: string): JsonObject {
  const namespace = namespaceIn(query['filter']);
  if (namespace === undefined) throw invalidField(at, 'must have a namespace equality filter');
  requireNamespace(site, namespace);
  return query;
}

function namespaceIn(filter: Json | undefined): string | undefined {
  if (!isObject(filter)) return undefined;
  const own = filter['namespace'];
  const value = isObject(own) ? own['$eq'] : own;
  if (typeof value === 'string') return value;
  const parts = filter['$and'];
  return isList(parts) ? parts.map(namespaceIn).find((found) => found !== undefined) : undefined;
}

const LIST_ORDERS: Readonly<Record<string, readonly [string, 'ASC' | 'DESC']>> = {
  UPDATED_DATE_DESC: ['updatedDate', 'DESC'],
  UPDATED_DATE_ASC: ['updatedDate', 'ASC'],
  CREATED_DATE_DESC: ['createdDate', 'DESC'],
  CREATED_DATE_ASC: ['createdDate', 'ASC'],
  NAME_DESC: ['name', 'DESC'],
  NAME_ASC: ['name', 'ASC'],
};

/** wire: the plain list shows either the forms that are switched on or those that are not, never both. */
function list({ site, body }: DemoRequest): JsonObject {
  const namespace = textAt(body, 'namespace') ?? '';
  if (namespace.length < 10)
    throw invalidField('namespace', `has size ${namespace.length}, expected 10 or more`, 'MIN');
  requireNamespace(site, namespace);
  const paging = objectAt(body, 'paging');
  const isContinued = (textAt(paging, 'cursor') ?? '') !== '';
  const [fieldName, order] = LIST_ORDERS[textAt(body, 'order') ?? ''] ?? ['updatedDate', 'DESC'];
  const ids = textsAt(body, 'formIds');
  const conditions: JsonObject[] = [
    { namespace: { $eq: namespace } },
    { enabled: { $eq: body['enabled'] === undefined ? true : flagAt(body, 'enabled') } },
    ...(ids.length === 0 ? [] : [{ id: { $in: ids } }]),
  ];
  const query = isContinued ? {} : { filter: { $and: conditions }, sort: [{ fieldName, order }] };
  const result = runQuery(site, site.records.forms, FORM_LIST, { ...query, cursorPaging: paging });
  const nests = textsAt(body, 'fieldsets').includes('NESTED_FORMS');
  return {
    forms: result.records.map((form) => (nests ? { ...form, nestedForms: nestedIn(site, form) } : form)),
    pagingMetadata: cursorMetadata(result),
  };
}

/** One form is used inside another. */
function nestedIn(site: SiteState, form: JsonObject): JsonObject[] {
  const { forms } = site.records;
  if (forms.indexOf(textAt(form, 'id') ?? '') !== 2 || forms.count < 2) return [];
  return [{ targets: ['person_1'], form: forms.at(0) }];
}

function get(set: 'forms' | 'formSubmissions', param: string, name: string, code: string): Route['handle'] {
  return ({ site, params }) => {
    const id = params[param] ?? '';
    const records = site.records[set];
    const position = records.indexOf(id);
    if (position === undefined) throw notFound(code, name, id);
    const record = records.at(position);
    requireNamespace(site, textAt(record, 'namespace') ?? '');
    return { [name]: record };
  };
}

/** wire: up to a hundred forms of one namespace; forms without submissions are left out. */
function count({ site, body }: DemoRequest): JsonObject {
  const filter = countFilter(site, body);
  const statuses = textsAt(body, 'statuses');
  return counted(site, {
    filter: statuses.length === 0 ? filter : { $and: [filter, { status: { $in: statuses } }] },
  });
}

function countByFilter({ site, body }: DemoRequest): JsonObject {
  const { filter, search } = body;
  return counted(site, namespaced(site, { filter, ...(search === undefined ? {} : { search }) }, 'filter'));
}

function countFilter(site: SiteState, body: JsonObject): JsonObject {
  const ids = textsAt(body, 'formIds');
  if (ids.length < 1 || ids.length > 100)
    throw invalidField(
      'formIds',
      `has size ${ids.length}, expected between 1 and 100`,
      ids.length < 1 ? 'MIN' : 'MAX',
    );
  const filter = { namespace: { $eq: textAt(body, 'namespace') ?? '' }, formId: { $in: ids } };
  requireNamespace(site, filter.namespace.$eq);
  return filter;
}

function counted(site: SiteState, query: JsonObject): JsonObject {
  const set = site.records.formSubmissions;
  const spec = listAt(query, 'search').length > 0 ? SUBMISSION_SEARCH : SUBMISSION_QUERY;
  const totals = new Map<string, { totalCount: number; unseenCount: number }>();
  for (const position of matchingPositions(site, set, { ...spec, at: 'search' }, query)) {
    const form = String(set.valuesAt(position, 'formId')[0]);
    const total = totals.get(form) ?? { totalCount: 0, unseenCount: 0 };
    total.totalCount += 1;
    if (set.valuesAt(position, 'seen')[0] === false) total.unseenCount += 1;
    totals.set(form, total);
  }
  return { formsSubmissionsCount: [...totals].map(([id, total]) => ({ formId: id, ...total })) };
}

function countSpam({ site, body }: DemoRequest): JsonObject {
  const set = spamReportsOf(site);
  const totals = new Map<string, number>();
  for (const position of matchingPositions(site, set, SPAM_QUERY, { filter: countFilter(site, body) })) {
    const form = String(set.valuesAt(position, 'formId')[0]);
    totals.set(form, (totals.get(form) ?? 0) + 1);
  }
  return {
    formsSpamSubmissionReportsCount: [...totals].map(([id, totalCount]) => ({ formId: id, totalCount })),
  };
}
