import type { CostTable } from '../../contract/field-cost.ts';
import { FORMS_PAGE } from './forms-list.ts';
import { KNOWN_NAMESPACES } from './namespaces.ts';
import { SPAM_PAGE } from './spam-list.ts';
import { SUBMISSIONS_PAGE } from './submissions-list.ts';

/** Namespaces that a site is taken to have. */
const NAMESPACES = KNOWN_NAMESPACES.length;

/** Values that a submission is taken to have; Wix allows a form 500 fields. */
const VALUES = 10;

/** Batches go to one namespace each. */
const BATCH = { kind: 'batch', perRequest: FORMS_PAGE, requests: NAMESPACES } as const;
const ELSEWHERE = { kind: 'batch', perRequest: 100 } as const;

/** What the fields of Forms cost in Wix requests. Finding out which namespaces there are is one more. */
export const costs: CostTable = {
  'Form.__resolveReference': BATCH,
  'FormSubmission.__resolveReference': BATCH,
  'Query.form': { kind: 'fixed', requests: 1 },
  'Query.forms': {
    kind: 'connection',
    pageMax: FORMS_PAGE,
    passes: NAMESPACES + 1,
    countRequests: NAMESPACES,
  },
  'Query.formSubmission': { kind: 'fixed', requests: 1 },
  'Query.formSubmissions': {
    kind: 'connection',
    pageMax: SUBMISSIONS_PAGE,
    passes: NAMESPACES + 1,
    countRequests: NAMESPACES,
  },
  'Form.nestedForms': { ...BATCH, requests: 2 * NAMESPACES, size: 2 },
  'Form.submissionCount': BATCH,
  'Form.unseenCount': { ...BATCH, sameReadAs: 'Form.submissionCount' },
  'Form.spamCount': BATCH,
  'Form.spamReports': { kind: 'connection', pageMax: SPAM_PAGE },
  'Contact.formSubmissions': {
    kind: 'connection',
    pageMax: SUBMISSIONS_PAGE,
    passes: NAMESPACES + 1,
    countRequests: NAMESPACES,
  },
  'FormSubmission.form': BATCH,
  'FormSubmission.fields': { ...BATCH, sameReadAs: 'FormSubmission.form', size: VALUES },
  'FormSubmission.email': { ...BATCH, sameReadAs: 'FormSubmission.form' },
  'FormSubmission.contact': ELSEWHERE,
  'FormSubmission.member': ELSEWHERE,
  'FormOrderDetails.order': ELSEWHERE,
  'FormSpamReport.contact': ELSEWHERE,
  'FormSpamReport.member': ELSEWHERE,
};
