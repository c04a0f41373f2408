import type { PermissionNeed, ProductModule } from '../../contract/product-module.ts';
import { requireGuid } from '../../gateway/federation/ids.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import type { WixClient } from '../../wix/client/client.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { endpoints } from './wire.ts';
import { resolvers } from './fields.ts';
import { forms as list, getForm, getSubmission, submissions } from './lists.ts';
import { dynamicSteps, steps } from './migration.ts';
import { FORM_APP, KNOWN_NAMESPACES } from './namespaces.ts';

const ONE = { query: { filter: { namespace: { $eq: FORM_APP } }, cursorPaging: { limit: 1 } } };

const probeForms = (wix: WixClient): Promise<unknown> => wix.call(endpoints.queryForms, ONE);

/** What a key needs to read forms and what was sent with them. */
const needs: readonly PermissionNeed[] = [
  {
    permission: permissions.FORM_SUBMISSIONS,
    purpose: "Form submissions captured through Wix's built-in forms, and how many of them are spam.",
    loss: 'Lead history collected through the contact page is lost.',
    lists: ['formSubmissions'],
    probe: (wix) => wix.call(endpoints.querySubmissions, ONE),
  },
  {
    permission: permissions.FORMS,
    purpose: 'The forms themselves: their fields, labels, pages and rules.',
    loss: 'Forms have to be rebuilt by hand, and submitted values come with the keys of their fields instead of labels.',
    // Wix's SDK names only a permission that can also change submissions for this read; not every list of ticks has the one that reads.
    optional: true,
    lists: ['forms'],
    probe: probeForms,
  },
  {
    permission: permissions.FORMS_MANAGE,
    insteadOf: permissions.FORMS,
    purpose: 'The forms themselves, where the list of permissions has no "View Forms".',
    loss: 'Forms have to be rebuilt by hand, and submitted values come with the keys of their fields instead of labels.',
    optional: true,
    probe: probeForms,
  },
  {
    permission: permissions.FORM_SPAM,
    purpose: 'What Wix kept apart as spam; how much there is can be told without it.',
    loss: 'Submissions that Wix took for spam by mistake are not moved.',
    optional: true,
    parts: [{ list: 'forms', field: 'spamReports' }],
    probe: (wix) => wix.call(endpoints.querySpam, ONE),
  },
  {
    permission: permissions.FORM_NAMESPACES,
    purpose: "Which apps keep forms on the site; without it those of Wix's own apps are read.",
    loss: "Forms that apps other than Wix's own keep are missing, unless their namespace is named.",
    optional: true,
    parts: [{ list: 'forms' }, { list: 'formSubmissions' }],
    probe: (wix) => wix.call(endpoints.listNamespaces, {}),
  },
];

const Query: QueryResolvers = {
  form: (_, { id }, context) => getForm(context, requireGuid(id)),
  formSubmission: (_, { id }, context) => getSubmission(context, requireGuid(id)),
  formSubmissions(_, { formId, filter, ...args }, context, info) {
    const ofForm = formId == null ? {} : { formId: requireGuid(formId, 'formId') };
    return submissions.connection(context, { ...args, filter: { ...filter, ...ofForm } }, info);
  },
};

/** Values that a submission is taken to have; Wix allows a form 500 fields. */
const VALUES = 10;

/** Batches go to one namespace each. */
const BATCH = { kind: 'batch', perRequest: 100, requests: KNOWN_NAMESPACES.length } as const;

export const forms: ProductModule = {
  name: 'FORMS',
  title: 'Wix Forms',
  target: {
    module: 'FORMS',
    alternative: null,
    becomes: 'a database for each form; submissions are its items',
    place: 6,
  },
  apps: [
    { id: '225dd912-7dea-4738-8688-4b8c6955ffc2', name: 'Wix Forms', data: 'forms and their submissions' },
  ],
  schema: 'forms',
  endpoints: Object.values(endpoints),
  permissions: needs,
  steps,
  dynamicSteps,
  ...graphOf([list, submissions], {
    resolvers: { Query, ...resolvers },
    costs: {
      'Query.form': { kind: 'fixed', requests: 1 },
      'Query.formSubmission': { kind: 'fixed', requests: 1 },
      'Form.nestedForms': { ...BATCH, requests: 2 * KNOWN_NAMESPACES.length, size: 2 },
      'Form.submissionCount': BATCH,
      'Form.unseenCount': { ...BATCH, sameReadAs: 'Form.submissionCount' },
      'Form.spamCount': BATCH,
      'Form.spamReports': { kind: 'connection', pageMax: 100 },
      'FormSubmission.form': BATCH,
      'FormSubmission.fields': { ...BATCH, sameReadAs: 'FormSubmission.form', size: VALUES },
      'FormSubmission.email': { ...BATCH, sameReadAs: 'FormSubmission.form' },
    },
  }),
};
