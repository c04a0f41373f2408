import { keepNumber } from '../../json/exact-json.ts';
import type { FieldView } from './field-view.ts';
import { submittedValue, textOf } from './submitted-values.ts';

/** One value of a submission with what its form knows of it. */
export interface SubmittedField {
  readonly key: string;
  readonly label: unknown;
  readonly type: unknown;
  readonly value: unknown;
  readonly text: string | null;
  /** Null where the form is not known. */
  readonly deleted: boolean | null;
}

/** The fields of a form, those of today and those that were deleted. */
export interface FormFields {
  readonly current: readonly FieldView[];
  readonly deleted: readonly FieldView[];
}

/**
 * Joins the values of a submission with the fields of its form: in the order of the fields, then what belongs to fields that were
 * deleted, then what no field is known of. Every value comes exactly once.
 * @param form null where the form was deleted or cannot be read
 */
export function submittedFields(values: unknown, form: FormFields | null): SubmittedField[] {
  const left = new Map<string, unknown>(
    typeof values === 'object' && values !== null ? Object.entries(values) : [],
  );
  const take = (field: FieldView | null, key: string, deleted: boolean | null): SubmittedField => {
    const value = left.get(key);
    left.delete(key);
    const submitted = {
      key,
      label: field?.label ?? null,
      type: field?.type ?? null,
      value: submittedValue(value),
      text: textOf(value),
      deleted,
    };
    return typeof values === 'object' && values !== null
      ? keepNumber(submitted, 'value', { holder: values, key })
      : submitted;
  };
  const known = (fields: readonly FieldView[], deleted: boolean): SubmittedField[] =>
    fields.flatMap((field) => {
      const { target } = field;
      return typeof target === 'string' && left.has(target) ? [take(field, target, deleted)] : [];
    });
  const joined = form === null ? [] : [...known(form.current, false), ...known(form.deleted, true)];
  const isGone = form === null ? null : true;
  return [...joined, ...[...left.keys()].map((key) => take(null, key, isGone))];
}

/** The email address of a submission: where the form says it is, or under a key that says so. */
export function submittedEmail(values: unknown, form: FormFields | null): string | null {
  if (typeof values !== 'object' || values === null) return null;
  const given = new Map<string, unknown>(Object.entries(values));
  const places = form === null ? [] : emailPlaces(form);
  const named = [...given.keys()].filter((key) => EMAIL_NAME.test(key));
  const address = [...places, ...named].map((key) => given.get(key)).find(isAddress);
  return address ?? null;
}

/** Names that forms of Wix give to fields for e-mail addresses. */
const EMAIL_NAME = /^(contacts_)?e_?mail/i;

/** The fields of a form that hold an e-mail address, the likeliest first. */
export function emailPlaces({ current, deleted }: FormFields): readonly string[] {
  const fields = [...current, ...deleted];
  const contact = fields.filter(({ contactMapping }) => contactMapping?.contactField === 'EMAIL');
  return [
    ...contact.filter(({ contactMapping }) => contactMapping?.emailTag === 'MAIN'),
    ...contact,
    ...fields.filter(({ format }) => format === 'EMAIL'),
    ...fields.filter(({ target }) => typeof target === 'string' && EMAIL_NAME.test(target)),
  ].flatMap(({ target }) => (typeof target === 'string' ? [target] : []));
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && value.includes('@');
}
