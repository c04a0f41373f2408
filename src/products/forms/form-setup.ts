import type { FieldRule, SetupRule } from '../../contract/step-definition.ts';
import type { FieldView } from './field-view.ts';

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
    definition: rules.map((rule, index) => ({
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
