import type { FieldRule, RiskRule, SetupRule, StepDefinition } from '../../contract/step-definition.ts';
import { jsonPath } from '../../mapping/index.ts';
import { properties } from '../../migration/rules/columns.ts';
import { guestContacts, guestReference } from '../../migration/rules/guest-contacts.ts';
import { CONTACT, identity, ORDER, reference } from '../../migration/rules/references.ts';
import { always, missing, NOTHING_TO_DO, oneOf, risk } from '../../migration/rules/risks.ts';
import { below, list, phone } from '../../migration/rules/several-values.ts';
import { times } from '../../migration/rules/shared.ts';
import { because, type Unmapped } from '../../migration/rules/unmapped.ts';
import {
  asText,
  by,
  decimal,
  email,
  flag,
  json,
  number,
  text,
  time,
  upload,
} from '../../migration/rules/values.ts';
import type { FieldView } from './field-view.ts';

// What people sent with a form: columns that all submissions have, and those that follow from the fields of the form.

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
        : { concatenated: 1, costs: { 'FormSubmission.email': { kind: 'batch' as const, perRequest: 100 } } },
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
 * A step of submissions, behind one that makes contacts of those who sent them and are none.
 * @param id of the step before
 * @param label name of the form, for people
 * @param inputs the fields of the form, as far as they are known
 */
export function withSubmitters(
  submissions: StepDefinition,
  id: string,
  label: string,
  inputs: readonly FieldView[],
): readonly StepDefinition[] {
  const people = guestContacts(submissions, {
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
  return [people, submissions];
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

/** What one field of a form becomes. */
export interface FieldColumn {
  readonly rule: FieldRule;
  /** The files of the field, under the name that the rule knows them by. */
  readonly aliases?: NonNullable<StepDefinition['aliases']>;
  /** Path of their addresses, for the list of media. */
  readonly media?: string;
}

/** The element of the admin that shows a column, and the rule that fills it. */
type ColumnRule = readonly [uiElement: string, write: typeof asText];

const COLUMNS: Readonly<Record<string, ColumnRule>> = {
  STRING: ['input', asText],
  NUMBER: ['decimal', number],
  BOOLEAN: ['toggle', flag],
  ARRAY: ['select_multiple', list],
};

const JSON_COLUMN: ColumnRule = ['code', by('JSON_TEXT', { note: 'As JSON.' })];

/** Texts that are more than a line of letters. */
const FORMATS: Readonly<Record<string, ColumnRule>> = {
  DATE: ['date', by('TEXT', { type: 'date' })],
  TIME: ['time', by('TEXT', { type: 'time', note: 'A string where the site knows no `time`.' })],
  URL: ['link', asText],
  PHONE: ['phone', asText],
  COLOR_HEX: ['color', asText],
};

const LOOKS: Readonly<Record<string, string>> = {
  TEXT_AREA: 'multi_line',
  RADIO_GROUP: 'radio',
  DROPDOWN: 'select',
  CHECKBOX_GROUP: 'checkbox',
};

/**
 * Maps one input field to its column.
 * @param target key of the values in Wix
 * @param column name of the column that the field gets
 */
export function fieldColumn(
  field: FieldView,
  target: string,
  column: string,
  isDeleted: boolean,
): FieldColumn {
  const words = typeof field.label === 'string' && field.label !== '' ? field.label : target;
  const label = isDeleted ? `${words} (deleted)` : words;
  if (field.type === 'WIX_FILE') return fileColumn(field, target, column, label);
  const [uiElement, write] =
    (field.type === 'STRING' ? FORMATS[String(field.format)] : undefined) ??
    COLUMNS[String(field.type)] ??
    JSON_COLUMN;
  const look = { label, uiElement: LOOKS[String(field.identifier)] ?? uiElement };
  return { rule: write(jsonPath('values', target), column, { column: look }) };
}

/** A field for one file is a file; one for several is a list of addresses, since a column holds one upload. */
function fileColumn(field: FieldView, target: string, column: string, label: string): FieldColumn {
  const files = `files_${column}`;
  // A file can be an object or an identifier: the graph knows its address whichever it is.
  const media = `${files}[].url`;
  const source = [media, jsonPath('values', target)] as const;
  const rule = holdsOneFile(field)
    ? upload(source, column, { column: { label, uiElement: 'media_file' } })
    : list(source, column, {
        column: { label, uiElement: 'file_multiple' },
        note: 'Addresses of the files; a column holds one upload.',
      });
  return { rule, aliases: { [files]: { field: 'files', arguments: { key: target } } }, media };
}

function holdsOneFile({ component, validation }: FieldView): boolean {
  const limit: unknown =
    typeof validation === 'object' && validation !== null ? Reflect.get(validation, 'fileLimit') : undefined;
  return component === 'SIGNATURE' || limit === 1;
}

/**
 * What a person needs to make a form anew in Insites over the database of its submissions.
 * @param rules the columns that the form's fields became, in the order of the fields
 */
export function formSetup(
  form: { readonly label: string; readonly table: string },
  fields: readonly FieldView[],
  rules: readonly FieldRule[],
): SetupRule {
  return {
    id: `form-${form.table.replaceAll('_', '-')}`,
    kind: 'MANUAL',
    title: `Make the form "${form.label}" anew, if it is still used`,
    detail: `In the site's admin, with modules/ins_databases/${form.table} as \`resource\`. Its fields are columns of that database; whatever else the form does is in the database of definitions.`,
    definition: properties(rules).map((rule, index) => ({
      name: rule.target.replace('properties.', ''),
      type: rule.type ?? 'string',
      ...rule.column,
      ...hints(fields[index]),
    })),
  };
}

function hints(field: FieldView | undefined): Readonly<Record<string, unknown>> {
  const options = (field?.options ?? []).map(({ label, value }) => label ?? value);
  return {
    ...(field?.required === true ? { presence: true } : {}),
    ...(typeof field?.placeholder === 'string' && field.placeholder !== ''
      ? { placeholder: field.placeholder }
      : {}),
    ...(options.length === 0 ? {} : { options }),
  };
}
