import type { ProductModule } from '../../contract/product-module.ts';
import { requireGuid } from '../../gateway/ids.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { endpoints } from './endpoints.ts';
import { resolvers } from './fields.ts';
import { forms as list, getForm, getSubmission, submissions } from './lists.ts';
import { KNOWN_NAMESPACES } from './namespaces.ts';
import { needs } from './needs.ts';
import { dynamicSteps, steps } from './migration.ts';

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
      'Contact.formSubmissions': submissions.cost,
      'FormSubmission.form': BATCH,
      'FormSubmission.fields': { ...BATCH, sameReadAs: 'FormSubmission.form', size: VALUES },
      'FormSubmission.email': { ...BATCH, sameReadAs: 'FormSubmission.form' },
    },
  }),
};
