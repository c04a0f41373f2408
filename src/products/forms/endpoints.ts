import { forms, formSpamSubmissionReports, submissions } from '@wix/forms/meta';
import { endpoint } from '../../wix/endpoint.ts';
import { permissions } from '../../wix/permissions.ts';

const FORMS = { permission: permissions.FORMS };
const SUBMISSIONS = { permission: permissions.FORM_SUBMISSIONS };

/** Every read of Wix Forms. */
export const endpoints = {
  listNamespaces: endpoint(forms.listFormsProvidersConfigs, { permission: permissions.FORM_NAMESPACES }),
  queryForms: endpoint(forms.queryForms, FORMS),
  countForms: endpoint(forms.countFormsByFilter, FORMS),
  getForm: endpoint(forms.getForm, FORMS),
  // The only read that returns nested forms.
  listForms: endpoint(forms.listForms, FORMS),
  querySubmissions: endpoint(submissions.querySubmissionsByNamespace, SUBMISSIONS),
  searchSubmissions: endpoint(submissions.searchSubmissionsByNamespace, SUBMISSIONS),
  countSubmissions: endpoint(submissions.countSubmissions, SUBMISSIONS),
  countSubmissionsByFilter: endpoint(submissions.countSubmissionsByFilter, SUBMISSIONS),
  getSubmission: endpoint(submissions.getSubmission, SUBMISSIONS),
  querySpam: endpoint(formSpamSubmissionReports.queryFormSpamSubmissionReportsByNamespace, {
    permission: permissions.FORM_SPAM,
  }),
  // Spam is counted with the permission that reads submissions.
  countSpam: endpoint(formSpamSubmissionReports.countFormSpamSubmissionReports, SUBMISSIONS),
};
