import { jsonPath, type ColumnType } from '../../mapping/index.ts';
import { guestReference } from '../../migration/rules/index.ts';
import type { FieldRule, StepDefinition, UnmappedField } from '../../contract/step-definition.ts';
import type { FieldView } from './field-view.ts';

// Where forms and what people sent with them go in Insites: a database for each form, whose columns follow from its fields.

const KEPT_BY_IMPORTS = 'Kept by imports; the REST API sets it to the time of the write.';
const IN_DEFINITION = 'It is in the definition of the form, which is kept as text.';
const COUNTED = 'A number that follows from the submissions.';
const IN_VALUES = 'The values have columns of their own and are kept as JSON besides.';
const TECHNICAL = 'It means something to Wix alone.';

/** A form itself: Insites' forms are definitions that people make, so what Wix has is kept for reference. */
export const formRules: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: 'id', target: 'properties.wix_form_id', transform: 'TEXT', type: 'string' },
  { source: 'name', target: 'properties.name', transform: 'TEXT', type: 'string' },
  { source: 'namespace', target: 'properties.wix_namespace', transform: 'TEXT', type: 'string' },
  { source: 'enabled', target: 'properties.enabled', transform: 'BOOLEAN', type: 'boolean' },
  {
    source: 'submitSettings.redirectUrl',
    target: 'properties.redirect_to',
    transform: 'TEXT',
    type: 'string',
    note: 'Belongs into `redirect_to` of the form that is made anew.',
  },
  {
    source: 'submitSettings.messageHtml',
    target: 'properties.flash_notice',
    transform: 'TEXT',
    type: 'string',
    note: 'Belongs into `flash_notice` of the form that is made anew.',
  },
  {
    source: 'raw',
    target: 'properties.wix_definition',
    transform: 'JSON_TEXT',
    type: 'string',
    column: { label: 'Wix form', uiElement: 'code' },
    note: 'Fields, pages, rules and settings as Wix has them.',
  },
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

export const formUnmapped: readonly UnmappedField[] = [
  ...[
    'kind',
    'revision',
    'fields',
    'deletedFields',
    'steps',
    'rules',
    'submitSettings',
    'limitationRule',
    'requiredIndicator',
    'spamFilterProtectionLevel',
    'disabledMessageHtml',
    'disabledMessage',
    'quizSettings',
    'autoFillContact',
    'submissionAccess',
    'mediaFolderId',
    'tagIds',
    'privateTagIds',
    'extendedFields',
  ].map((source) => ({ source, reason: IN_DEFINITION })),
  { source: 'nestedForms', reason: 'They are forms of the list too.' },
  { source: 'submissionCount', reason: COUNTED },
  { source: 'unseenCount', reason: COUNTED },
  { source: 'spamCount', reason: COUNTED },
];

const CONTACT_COLUMN = { label: 'Contact', uiElement: 'select_data_source' };

const submissionFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: 'id', target: 'properties.wix_submission_id', transform: 'TEXT', type: 'string' },
  { source: 'formId', target: 'properties.wix_form_id', transform: 'TEXT', type: 'string' },
  {
    source: 'createdAt',
    target: 'properties.submitted_at',
    transform: 'DATE_TIME',
    type: 'datetime',
  },
  {
    source: 'email',
    target: 'properties.contact_email',
    transform: 'EMAIL',
    type: 'string',
  },
  {
    source: 'contact.id',
    target: 'properties.contact',
    transform: 'REFERENCE',
    type: 'string',
    reference: { step: 'contacts', entity: 'Contact' },
    column: CONTACT_COLUMN,
  },
  { source: 'member.id', target: 'properties.wix_member_id', transform: 'TEXT', type: 'string' },
  {
    source: 'seen',
    target: 'properties.seen',
    transform: 'BOOLEAN',
    type: 'boolean',
    column: { uiElement: 'toggle' },
  },
  { source: 'status', target: 'properties.status', transform: 'TEXT', type: 'string' },
  { source: 'orderDetails.number', target: 'properties.wix_order_number', transform: 'TEXT', type: 'string' },
  {
    source: 'orderDetails.order.id',
    target: 'properties.order',
    transform: 'REFERENCE',
    type: 'string',
    reference: { step: 'orders', entity: 'Order' },
  },
  {
    source: 'orderDetails.itemSubtotal.amount',
    target: 'properties.order_subtotal',
    transform: 'NUMBER',
    type: 'float',
    lossy: true,
  },
  {
    source: 'orderDetails.itemSubtotal.currency',
    target: 'properties.order_currency',
    transform: 'TEXT',
    type: 'string',
  },
  {
    source: 'appointmentDetails.staffMemberName',
    target: 'properties.appointment_with',
    transform: 'TEXT',
    type: 'string',
  },
  {
    source: 'values',
    target: 'properties.wix_values',
    transform: 'JSON_TEXT',
    type: 'string',
    column: { label: 'Wix values', uiElement: 'code' },
    note: 'All values, with those of fields that the form does not know any more.',
  },
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

/**
 * What every submission has beside its values.
 * @param submitters the step that makes contacts of those whom Wix names none of; null where the form asks for no address
 */
export function submissionRules(submitters: string | null): readonly FieldRule[] {
  if (submitters === null) return submissionFields;
  const place = submissionFields.findIndex(({ source }) => source === 'contact.id') + 1;
  const byEmail = guestReference(submitters, 'email', 'properties.contact', {
    type: 'string',
    column: CONTACT_COLUMN,
  });
  return submissionFields.toSpliced(place, 0, byEmail);
}

/** Columns that every database of submissions gets. */
export const SYSTEM_COLUMNS: readonly string[] = submissionFields.flatMap(({ target }) =>
  target.startsWith('properties.') ? [target.slice('properties.'.length)] : [],
);

export const submissionUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: 'The record as Wix sent it; its parts are mapped one by one.' },
  { source: 'form', reason: 'The database is that of the form.' },
  { source: 'namespace', reason: TECHNICAL },
  { source: 'revision', reason: TECHNICAL },
  { source: 'fields', reason: IN_VALUES },
  { source: 'files', reason: IN_VALUES },
  {
    source: 'submitter',
    reason: 'Member and contact are mapped; the rest names visits, apps and users of Wix.',
  },
  { source: 'orderDetails.orderId', reason: 'The order is mapped.' },
  { source: 'orderDetails.checkoutId', reason: TECHNICAL },
  { source: 'appointmentDetails.staffMemberId', reason: 'The name is mapped; staff does not move.' },
  { source: 'accessRestriction', reason: TECHNICAL },
  { source: 'childSiteId', reason: TECHNICAL },
  { source: 'tagIds', reason: 'Wix gives the ids of tags only, not their names.' },
  { source: 'extendedFields', reason: 'Insites has no place for what apps added.' },
];

/** What one field of a form becomes. */
export interface FieldColumn {
  readonly rule: FieldRule;
  /** The files of the field, under the name that the rule knows them by. */
  readonly aliases?: NonNullable<StepDefinition['aliases']>;
  /** Path of their addresses, for the list of media. */
  readonly media?: string;
}

interface ColumnRule {
  readonly type: ColumnType;
  readonly uiElement: string;
  readonly transform: FieldRule['transform'];
  readonly note?: string;
}

const TEXT: ColumnRule = { type: 'string', uiElement: 'input', transform: 'TEXT' };
const JSON_COLUMN: ColumnRule = {
  type: 'string',
  uiElement: 'code',
  transform: 'JSON_TEXT',
  note: 'As JSON.',
};

const COLUMNS: Readonly<Record<string, ColumnRule>> = {
  STRING: TEXT,
  NUMBER: { type: 'float', uiElement: 'decimal', transform: 'NUMBER' },
  BOOLEAN: { type: 'boolean', uiElement: 'toggle', transform: 'BOOLEAN' },
  ARRAY: { type: 'array', uiElement: 'select_multiple', transform: 'LIST' },
};

/** Texts that are more than a line of letters. */
const FORMATS: Readonly<Record<string, ColumnRule>> = {
  DATE: { ...TEXT, type: 'date', uiElement: 'date' },
  TIME: { ...TEXT, type: 'time', uiElement: 'time', note: 'A string where the site knows no `time`.' },
  URL: { ...TEXT, uiElement: 'link' },
  PHONE: { ...TEXT, uiElement: 'phone' },
  COLOR_HEX: { ...TEXT, uiElement: 'color' },
};

const LOOKS: Readonly<Record<string, string>> = {
  TEXT_AREA: 'multi_line',
  RADIO_GROUP: 'radio',
  DROPDOWN: 'select',
  CHECKBOX_GROUP: 'checkbox',
};

/**
 * Maps one input field to its column.
 * @param column name of the column that the field gets
 */
export function fieldColumn(
  field: FieldView,
  target: string,
  column: string,
  isDeleted: boolean,
): FieldColumn {
  const source = jsonPath('values', target);
  const words = typeof field.label === 'string' && field.label !== '' ? field.label : target;
  const label = isDeleted ? `${words} (deleted)` : words;
  if (field.type === 'WIX_FILE') {
    const files = `files_${column}`;
    const media = `${files}[].url`;
    const aliases = { [files]: { field: 'files', arguments: { key: target } } };
    // A file can be an object or an identifier: the graph knows its address whichever it is.
    const rule: FieldRule = {
      source: media,
      target: `properties.${column}`,
      transform: 'UPLOAD',
      type: 'upload',
      column: { label, uiElement: 'media_file' },
    };
    // A field for one file is a file; one for several is a list of addresses, since a column holds one upload.
    return holdsOneFile(field)
      ? { rule, aliases, media }
      : {
          rule: {
            ...rule,
            transform: 'LIST',
            type: 'array',
            column: { label, uiElement: 'file_multiple' },
            note: 'Addresses of the files; a column holds one upload.',
          },
          aliases,
          media,
        };
  }
  const { uiElement, ...known } =
    (field.type === 'STRING' ? FORMATS[String(field.format)] : undefined) ??
    COLUMNS[String(field.type)] ??
    JSON_COLUMN;
  return {
    rule: {
      source,
      target: `properties.${column}`,
      ...known,
      column: { label, uiElement: LOOKS[String(field.identifier)] ?? uiElement },
    },
  };
}

function holdsOneFile({ component, validation }: FieldView): boolean {
  const limit: unknown =
    typeof validation === 'object' && validation !== null ? Reflect.get(validation, 'fileLimit') : undefined;
  return component === 'SIGNATURE' || limit === 1;
}
