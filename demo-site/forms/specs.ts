import { differsFromSdk, sdkSpec } from '../sdk-spec.ts';

export const FORM_QUERY = sdkSpec('forms_forms/FormQuery', { maxSort: 3 });

/** wire: the plain list knows no filter but flags, and orders by words of its own. */
export const FORM_LIST = { ...FORM_QUERY, name: 'forms/list' };

export const SUBMISSION_QUERY = sdkSpec('forms_submissions/FormSubmissionQuery', { maxSort: 3 });

export const SUBMISSION_SEARCH = differsFromSdk(
  sdkSpec('forms_submissions/FormSubmissionSearch', { maxSort: 10 }),
  { searchable: ['searchText'], because: 'a search goes through all answers, and the types name no field' },
);

export const SPAM_QUERY = sdkSpec('forms_form-spam-submission-reports/FormSpamSubmissionReportQuery', {
  maxSort: 3,
});
