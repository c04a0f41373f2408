import { endpoint, type ItemOf, type ResponseOf } from '../../wix/api/endpoint.ts';
import { permissions } from '../../wix/api/permissions.ts';

const FORMS = { permission: permissions.FORMS };
const SUBMISSIONS = { permission: permissions.FORM_SUBMISSIONS };

/** Every read of Wix Forms. */
export const endpoints = {
  listNamespaces: endpoint('forms.forms.listFormsProvidersConfigs', {
    permission: permissions.FORM_NAMESPACES,
  }),
  queryForms: endpoint('forms.forms.queryForms', FORMS),
  countForms: endpoint('forms.forms.countFormsByFilter', FORMS),
  getForm: endpoint('forms.forms.getForm', FORMS),
  // The only read that returns nested forms.
  listForms: endpoint('forms.forms.listForms', FORMS),
  querySubmissions: endpoint('forms.submissions.querySubmissionsByNamespace', SUBMISSIONS),
  searchSubmissions: endpoint('forms.submissions.searchSubmissionsByNamespace', SUBMISSIONS),
  countSubmissions: endpoint('forms.submissions.countSubmissions', SUBMISSIONS),
  countSubmissionsByFilter: endpoint('forms.submissions.countSubmissionsByFilter', SUBMISSIONS),
  getSubmission: endpoint('forms.submissions.getSubmission', SUBMISSIONS),
  querySpam: endpoint('forms.formSpamSubmissionReports.queryFormSpamSubmissionReportsByNamespace', {
    permission: permissions.FORM_SPAM,
  }),
  // Spam is counted with the permission that reads submissions.
  countSpam: endpoint('forms.formSpamSubmissionReports.countFormSpamSubmissionReports', SUBMISSIONS),
};

/** What forms had under other names before, and still have in some answers (docs/fidelity.md#older-forms). */
interface OlderForm {
  readonly fields?: readonly object[] | null;
  readonly properties?: { readonly name?: string | null; readonly disabled?: boolean | null } | null;
  readonly kind?: string | null;
}

/** A form as Wix sends it. */
export type WireForm = ItemOf<ResponseOf<typeof endpoints.queryForms>['forms']> & OlderForm;
/** A submission as Wix sends it. */
export type WireSubmission = ItemOf<ResponseOf<typeof endpoints.querySubmissions>['submissions']>;
/** A report of spam as Wix sends it. */
type WireSpamReport = ItemOf<ResponseOf<typeof endpoints.querySpam>['formSpamSubmissionReports']>;

/** A form; the id stands apart because references carry nothing else. */
export interface FormRecord {
  readonly id: string;
  readonly wire: WireForm;
}

/** A submission. */
export interface FormSubmissionRecord {
  readonly id: string;
  readonly wire: WireSubmission;
}

/** A submission that was taken for spam. */
export interface FormSpamReportRecord {
  readonly id: string;
  readonly wire: WireSpamReport;
}

// What the resolvers of each type get as their parent.
export type FormStepRecord = ItemOf<WireForm['steps']>;
/** A rule of today, or one of an older form. */
export type FormRuleRecord = ItemOf<WireForm['formRules']> & Pick<ItemOf<WireForm['rules']>, 'condition'>;

/** A form that fields of another one are made of. */
export interface FormNestedFormRecord {
  readonly targets?: readonly string[] | null;
  readonly form?: WireForm | null;
}

export type {
  ContactMappingView as FormContactMappingRecord,
  OptionView as FormFieldOptionRecord,
} from './field-view.ts';
export type { FileView as FormFileRecord } from './submitted-values.ts';
export type { SubmittedField as FormSubmissionFieldRecord } from './submitted-fields.ts';
