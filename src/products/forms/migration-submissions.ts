import { guestContacts, guestReference } from '../../migration/rules/guest-contacts.ts';
import { always, missing, NOTHING_TO_DO, oneOf, risk } from '../../migration/rules/risks.ts';
import { CONTACT, identity, ORDER, reference } from '../../migration/rules/references.ts';
import { below, phone } from '../../migration/rules/several-values.ts';
import { times } from '../../migration/rules/shared.ts';
import { asText, decimal, email, flag, json, text, time } from '../../migration/rules/values.ts';
import { because } from '../../migration/rules/unmapped.ts';
import { jsonPath } from '../../mapping/index.ts';
import type { FieldRule, RiskRule, StepDefinition } from '../../contract/step-definition.ts';
import type { Unmapped } from '../../migration/rules/unmapped.ts';
import type { FieldView } from './field-view.ts';

// What all submissions have in common, whatever their form.

const CONTACT_COLUMN = { column: { label: 'Contact', uiElement: 'select_data_source' } };

/**
 * What every submission has beside its values.
 * @param people the step that makes contacts of those whom Wix names none of; null where the form asks for no address
 */
export function submissionRules(people: string | null): readonly FieldRule[] {
  return [
    identity(),
    asText('id', 'wix_submission_id'),
    asText('formId', 'wix_form_id'),
    time('createdAt', 'submitted_at'),
    email('email', 'contact_email'),
    reference('contact.id', 'contact', CONTACT, CONTACT_COLUMN),
    ...(people === null ? [] : [guestReference(people, 'email', 'contact', CONTACT_COLUMN)]),
    asText('member.id', 'wix_member_id'),
    flag('seen', 'seen', { column: { uiElement: 'toggle' } }),
    asText('status'),
    ...below('orderDetails', [
      asText('number', 'wix_order_number'),
      reference('order.id', 'order', ORDER),
      decimal('itemSubtotal.amount', 'order_subtotal'),
      asText('itemSubtotal.currency', 'order_currency'),
    ]),
    asText('appointmentDetails.staffMemberName', 'appointment_with'),
    json('values', 'wix_values', {
      column: { label: 'Wix values', uiElement: 'code' },
      note: 'All values, with those of fields that the form does not know any more.',
    }),
    ...times,
  ];
}

/** Columns that every database of submissions gets. */
export const SYSTEM_COLUMNS: readonly string[] = submissionRules(null).map(({ target }) => target);

const OF_WIX = 'It means something to Wix alone.';

export const submissionUnmapped: Unmapped = {
  raw: 'The record as Wix sent it; its parts are mapped one by one.',
  form: 'The database is that of the form.',
  ...because(OF_WIX, 'namespace revision'),
  ...because('The values have columns of their own and are kept as JSON besides.', 'fields files'),
  submitter: 'Member and contact are mapped; the rest names visits, apps and users of Wix.',
  'orderDetails.orderId': 'The order is mapped.',
  'orderDetails.checkoutId': OF_WIX,
  'appointmentDetails.staffMemberId': 'The name is mapped; staff does not move.',
  ...because(OF_WIX, 'accessRestriction childSiteId'),
  tagIds: 'Wix gives the ids of tags only, not their names.',
  extendedFields: 'Insites has no place for what apps added.',
};

/** All files of a submission: also those of fields that have no column. */
export const ALL_FILES = 'files[].url';

/**
 * What all steps of submissions say.
 * @param people the step that makes contacts of those who sent them, if there is one
 * @param formId null for the submissions of all forms
 */
export function submissionsStep(
  people: string | null,
  formId: string | null,
  namespace: string | null | undefined,
) {
  const filter = namespace == null ? {} : { namespaces: [namespace] };
  return {
    wixEntity: 'FormSubmission',
    connection: 'formSubmissions',
    ...(formId === null ? {} : { arguments: { formId, filter } }),
    since: (from: string) => ({ filter: { ...filter, updatedAt: { gte: from } } }),
    dependsOn: ['forms', 'contacts', 'members', ...(people === null ? [] : [people]), 'orders'],
    dedupe: ['properties.wix_submission_id'],
    unmapped: submissionUnmapped,
    media: [ALL_FILES],
    // A form is in one namespace.
    expected:
      formId === null
        ? {}
        : { passes: 1, costs: { 'FormSubmission.email': { kind: 'batch' as const, perRequest: 100 } } },
  };
}

export const submissionRisks: readonly RiskRule[] = [
  risk.info('SUBMISSION_PENDING', oneOf('status', 'PENDING'), {
    message:
      'Submissions that are not recorded yet (PENDING) move too; Wix may delete them before the final sync.',
    advice: NOTHING_TO_DO,
  }),
  risk.info('SUBMISSION_WITHOUT_EMAIL', missing('email'), {
    message: 'Submissions without an email address find a contact only where Wix names one.',
    advice: 'Nothing to do: the values are kept.',
  }),
  risk.info('SPAM_STAYS', always, {
    message: 'What Wix kept apart as spam is no part of the list and is not moved.',
    advice: 'Look through `Form.spamReports` for what was taken for spam by mistake.',
  }),
];

export const uploadsRisk = risk.warning('UPLOAD_LIMITS', always, {
  message:
    "Insites' forms take files up to 10 MiB of 12 kinds: pdf doc docx xls xlsx csv txt png jpg jpeg gif webp. Files of other kinds may be refused.",
  advice: 'Compare the list of media with what arrived after the copy.',
});

/** Id of the step that makes contacts of those who sent a form. */
export const submittersId = (table: string): string => `submitters_${table}`;

/**
 * People who sent a form and are no contacts.
 * @param submissions the step that moves what they sent
 * @param id the step's own
 * @param label name of the form, for people
 * @param inputs the fields of the form, as far as they are known
 */
export function submitters(
  submissions: StepDefinition,
  id: string,
  label: string,
  inputs: readonly FieldView[],
): StepDefinition {
  return guestContacts(submissions, {
    id,
    title: `New contacts of ${label}`,
    wixEntity: 'FormSubmitter',
    // Steps that meet people of whom there is only an e-mail address before submissions do.
    after: ['guestBuyers', 'ticketBuyers'],
    email: 'email',
    contact: 'contact.id',
    records: 'submissions',
    fields: inputs.flatMap(contactRules),
  });
}

/** Where a field goes that the form itself sends to a contact. */
function contactRules({ target, contactMapping }: FieldView): readonly FieldRule[] {
  if (typeof target !== 'string') return [];
  const source = jsonPath('values', target);
  switch (contactMapping?.contactField) {
    case 'FIRST_NAME':
      return [asText(source, 'first_name')];
    case 'LAST_NAME':
      return [asText(source, 'last_name')];
    case 'POSITION':
      return [asText(source, 'job_title')];
    case 'BIRTHDATE':
      return [text(source, 'birth_date')];
    case 'PHONE':
      return phone(source, 'mobile');
    default:
      return [];
  }
}
