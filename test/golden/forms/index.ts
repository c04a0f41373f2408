import { endpoints } from '../../../src/products/forms/wire.ts';
import type { GoldenProduct } from '../golden-answer.ts';
import { denied, list, one, route, type GoldenRoute } from '../golden-wix.ts';
import { answers } from './answers.ts';
import { connection } from './connection.ts';
import { enrol, poll, quote } from './records-forms.ts';
import { spam } from './records-spam.ts';
import { olderOne, orphan, quinn, same, stray } from './records-older-submissions.ts';
import { again, answered, buyer, full, known, lead, newcomer, unsigned } from './records-submissions.ts';
import { rowsOfOneTable } from './rows-one-table.ts';
import { rows } from './rows.ts';
import { ENROL, FORM_APP, PLATFORM, type WireSubmission } from './wire.ts';

const allForms = [enrol, poll, quote];
const ofForms = [full, lead, again, buyer, known, newcomer, answered, unsigned];
const ofOlderForms = [orphan, stray, olderOne, same, quinn];
const submissions = [...ofForms, ...ofOlderForms];

/** The first form as the list of forms shows it, with the forms that its fields are made of. */
const enrolWithNested = { ...enrol, nestedForms: [{ targets: ['visit_9d0e', 'seats_7b8c'], form: poll }] };

/** Wix's counts of submissions, form by form. */
function countsOf(found: readonly WireSubmission[]) {
  return [...Map.groupBy(found, ({ formId }) => formId)].map(([formId, those]) => ({
    ...(formId === undefined ? {} : { formId }),
    totalCount: those.length,
    unseenCount: those.filter(({ seen }) => seen === false).length,
  }));
}

const ofSubmissions: readonly GoldenRoute[] = [
  list(endpoints.querySubmissions, submissions, (found) => ({
    submissions: found,
    metadata: { count: found.length, cursors: {}, hasNext: false },
  })),
  list(endpoints.searchSubmissions, submissions, (found) => ({
    submissions: found,
    metadata: { count: found.length, cursors: {}, hasNext: false },
  })),
  list(endpoints.countSubmissionsByFilter, submissions, (found) => ({
    formsSubmissionsCount: countsOf(found),
  })),
  one(endpoints.getSubmission, 'submissionId', submissions, (submission) => ({ submission })),
];

export const forms: GoldenProduct = {
  connection,
  routes: [
    route(endpoints.listNamespaces, { configs: [{ namespace: FORM_APP }, { namespace: PLATFORM }] }),
    list(endpoints.queryForms, allForms, (found) => ({
      forms: found,
      metadata: { count: found.length, cursors: {}, hasNext: false },
    })),
    list(endpoints.countForms, allForms, (_, count) => ({ count })),
    one(endpoints.getForm, 'formId', allForms, (form) => ({ form })),
    route(endpoints.listForms, ({ query }) => ({
      forms: query.get('enabled') === 'true' ? [enrolWithNested] : [],
      pagingMetadata: { count: 1, cursors: {}, hasNext: false },
    })),
    ...ofSubmissions,
    route(endpoints.countSubmissions, ({ body }) => ({
      formsSubmissionsCount:
        body.namespace === FORM_APP ? [{ formId: ENROL, totalCount: 41, unseenCount: 17 }] : [],
    })),
    list(endpoints.querySpam, [spam], (formSpamSubmissionReports) => ({
      formSpamSubmissionReports,
      pagingMetadata: { count: formSpamSubmissionReports.length, cursors: {}, hasNext: false },
    })),
    route(endpoints.countSpam, ({ body }) => ({
      formsSpamSubmissionReportsCount: body.namespace === FORM_APP ? [{ formId: ENROL, totalCount: 6 }] : [],
    })),
  ],
  answers,
  rows,
};

/** A site whose forms the key may not read, nor which apps keep some: only what was sent with them. */
export const formsUnreadable: GoldenProduct = {
  routes: [
    denied(endpoints.listNamespaces),
    denied(endpoints.queryForms),
    denied(endpoints.countForms),
    denied(endpoints.getForm),
    denied(endpoints.listForms),
    ...ofSubmissions,
  ],
  answers: [],
  rows: rowsOfOneTable,
};
