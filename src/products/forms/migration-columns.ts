import { properties } from '../../migration/rules/columns.ts';
import { list } from '../../migration/rules/several-values.ts';
import { asText, by, flag, number, upload } from '../../migration/rules/values.ts';
import { jsonPath } from '../../mapping/index.ts';
import type { FieldRule, SetupRule, StepDefinition } from '../../contract/step-definition.ts';
import type { FieldView } from './field-view.ts';

// What was put into a form becomes columns that follow from its fields.

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
  const rule = holdsOneFile(field)
    ? upload(media, column, { column: { label, uiElement: 'media_file' } })
    : list(media, column, {
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
