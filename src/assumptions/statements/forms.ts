import { assumed, changes, documented, harmless, reported, sdk, type Assumption } from '../assumption.ts';
import { absentNamespaces, submissionSearch, submittedFiles } from '../probes/answers.ts';
import { formFields, submissionCounts } from '../probes/details.ts';
import { formsAbsent } from '../probes/refusals.ts';

/** What is taken to be so of Wix Forms. */
export const forms: readonly Assumption[] = [
  {
    id: 'form-namespaces',
    title: 'Namespaces',
    statement: 'A namespace whose app is not on the site answers 400 UNSUPPORTED_FORM_NAMESPACE.',
    evidence: 'assumed',
    more: [
      reported('`wix.form_app.form` was seen to.'),
      sdk('Every form and submission belongs to the namespace of an app, and every query wants to know it.'),
      documented(`\`GET …/forms/providers-config\` lists the namespaces that apps declared, for all sites alike, under a permission of another
        product ("Manage Challenges").`),
    ],
    hence: `Where that list is refused, whatever the status, the namespaces that Wix's pages name are read, and \`wix.form_platform.form\`, which
      some programs made forms in. What Wix answered is remembered for ten minutes.`,
    restsOn: ['forms', 'formSubmissions'],
    otherwise: changes('Forms cannot be read where one of the apps is missing.'),
    probe: absentNamespaces,
  },
  {
    id: 'forms-absent',
    title: 'Sites without Wix Forms',
    statement: 'Where Wix Forms is not on the site, the namespaces of forms of other apps are refused too.',
    evidence: 'assumed',
    hence: 'The site is taken to lack Wix Forms when every namespace is refused as unsupported.',
    restsOn: ['forms', 'formSubmissions'],
    otherwise: harmless('every namespace is asked by itself, and what one answers is read.'),
    switches: ['formsNamespacesNeedForms'],
    probe: formsAbsent,
  },
  {
    id: 'older-forms',
    title: 'Older forms',
    statement: 'Forms come with formFields, not in their older shape.',
    evidence: 'SDK',
    more: [
      reported(`Some answers have \`fields\`, \`deletedFields\`, \`rules\`, \`properties\` and \`kind\` in the place of \`formFields\`,
        \`deletedFormFields\`, \`formRules\`, \`name\` and \`enabled\`.`),
    ],
    restsOn: ['form.fields'],
    otherwise: harmless('the older shape is read too.'),
    probe: formFields,
  },
  {
    id: 'disabled-forms',
    title: 'Forms that are switched off',
    statement: 'A query returns forms that are switched off too.',
    evidence: 'assumed',
    more: [
      documented('A plain list returns only those that are asked for.'),
      documented('Nested forms come with the list alone.'),
      assumed('There they are called `nestedForms`.'),
    ],
    restsOn: ['forms'],
    otherwise: changes(
      'Forms that are switched off are missing; their submissions are read as those of forms that were deleted.',
    ),
  },
  {
    id: 'forms-permission',
    title: 'Permissions of forms',
    statement: 'The permission "View Forms" (SCOPE.FORMS.VIEW-FORM) is enough for queries of forms.',
    evidence: 'assumed',
    more: [
      documented(
        'The older SDK names "Manage Submissions" for every read of a form, newer pages "View Forms" for some.',
      ),
    ],
    restsOn: ['connection', 'forms'],
    otherwise: changes(
      'A key with the permission that is advised cannot read forms; the refusal names the other.',
    ),
    untold: 'Which permissions a key has can be told by nothing.',
  },
  {
    id: 'submission-counts',
    title: 'Counts of submissions',
    statement: 'A form that the counts of submissions leave out has none.',
    evidence: 'assumed',
    more: [
      sdk('`submissions/count` takes up to 100 forms of one namespace.'),
      assumed(
        'Without statuses it counts every status, and `count-by-filter` is not limited in the number of forms.',
      ),
      sdk(
        'Spam is counted with the permission that reads submissions, and read with one that also changes them.',
      ),
    ],
    restsOn: ['form.submissionCount', 'migrationPlan'],
    otherwise: changes(
      'Forms are shown without submissions that have some; submissions themselves are read all the same.',
    ),
    probe: submissionCounts,
  },
  {
    id: 'submission-search',
    title: 'Search of submissions',
    statement:
      'The search of submissions takes ids, form, status and time of creation, and fewer filters than the query.',
    evidence: 'SDK',
    restsOn: ['formSubmissions(filter: {text})'],
    otherwise: changes('Submissions cannot be searched by text.'),
    probe: submissionSearch,
  },
  {
    id: 'submitted-files',
    title: 'Submitted files',
    statement:
      'A value of a file field, signatures included, is a list of { fileId, displayName, url, fileType }.',
    evidence: 'reported',
    more: [assumed('Whatever has a `fileId` is a file.')],
    restsOn: ['formSubmission.files', 'media.csv'],
    otherwise: changes('Files that were handed in are shown as other values, and are not carried over.'),
    probe: submittedFiles,
  },
  {
    id: 'deleted-forms',
    title: 'Deleted forms',
    statement: 'Submissions of a form can be queried while the form is in the trash.',
    evidence: 'assumed',
    more: [
      documented('They are gone after 90 days.'),
      assumed('An unknown id of a form or submission gives 404 with a code.'),
    ],
    restsOn: ['formSubmissions', 'migrationPlan'],
    otherwise: changes('Submissions of forms that were deleted are missing.'),
    untold: 'It takes a form that was deleted, which nothing tells from one of another namespace.',
  },
];
