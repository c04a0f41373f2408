import { endpoints } from '../../../src/products/forms/wire.ts';
import { IN_WORDS, lacks, tick, type TestedProduct } from '../connection/tested-product.ts';
import { denied, route } from '../golden-wix.ts';

export const connection: TestedProduct = {
  product: 'FORMS',
  title: 'Wix Forms',
  insitesModule: 'FORMS',
  purpose: "Form submissions captured through Wix's built-in forms, and how many of them are spam.",
  loss: 'Lead history collected through the contact page is lost.',
  ticks: [
    tick('Read Submissions', 'SCOPE.DC-FORMS.READ-SUBMISSIONS'),
    tick('View Forms', 'SCOPE.FORMS.VIEW-FORM', { optional: true }),
    tick('Manage Submissions', 'SCOPE.DC-FORMS.MANAGE-SUBMISSIONS', { manage: true, spare: true }),
    tick('Manage form submissions.', 'SCOPE.FORMS.MANAGE-SUBMISSIONS', { manage: true }),
    tick('Manage Challenges', 'SCOPE.CHALLENGES.MANAGE', { manage: true }),
  ],
  open: [
    route(endpoints.querySubmissions, { submissions: [] }),
    route(endpoints.queryForms, { forms: [] }),
    route(endpoints.querySpam, { formSpamSubmissionReports: [] }),
    route(endpoints.listNamespaces, { configs: [] }),
  ],
  partial: lacks(
    'Read Submissions',
    IN_WORDS,
    [denied(endpoints.querySubmissions), denied(endpoints.queryForms), denied(endpoints.listNamespaces)],
    // What stands in for a permission that is refused is refused with it.
    { 'View Forms': IN_WORDS, 'Manage Submissions': IN_WORDS, 'Manage Challenges': IN_WORDS },
  ),
};
