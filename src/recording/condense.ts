import { isGuid } from '../guid.ts';
import { instantOf } from './instants.ts';
import { isNumber } from './texts.ts';

/** Records as a recording keeps them: each form once, and of each record only what tells it from others of its form. */
export interface Condensed {
  /** A record of each form; `{ "$": 2 }` stands for the third of a record's own values. */
  readonly forms: readonly unknown[];
  /** For every record, in their order, the number of its form and its own values. */
  readonly records: readonly (readonly [form: number, ...own: unknown[]])[];
}

/** Fields whose texts tell a record from others. */
const OWN = /^_?id$|Ids?$|^(key|slug|number|cursor)$/;
/** A text like the word of an enum. */
const WORD = /^[A-Z][A-Z\d]*(_[A-Z\d]+)*$/;

/** Keeps of records that are of one form the first, and of the others their ids, times, numbers and words of enums. */
export function condense(records: readonly object[]): Condensed {
  const numbers = new Map<string, number>();
  const forms: unknown[] = [];
  return {
    forms,
    records: records.map((record) => {
      const own: unknown[] = [];
      const form = formOf(record, '', own);
      const key = JSON.stringify(form);
      let number = numbers.get(key);
      if (number === undefined) {
        number = forms.push(withTexts(form, record)) - 1;
        numbers.set(key, number);
      }
      return [number, ...own];
    }),
  };
}

/** Stands for a text in a form. */
const TEXT = { $text: true };

/** The form of a value: what is the record's own is put aside, and texts count by their kind. */
function formOf(value: unknown, name: string, own: unknown[]): unknown {
  if (Array.isArray(value)) return value.map((item) => formOf(item, name, own));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, formOf(inner, key, own)]));
  if (isOwn(value, name)) return { $: own.push(value) - 1 };
  return typeof value !== 'string' || value === '' ? value : { ...TEXT, kind: kindOf(value) };
}

function isOwn(value: unknown, name: string): boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return true;
  if (typeof value !== 'string' || value === '') return false;
  return (
    OWN.test(name) || WORD.test(value) || isGuid(value) || isNumber(value) || instantOf(value) !== undefined
  );
}

function kindOf(text: string): string {
  if (/^[a-z]+:\/\//i.test(text)) return 'address';
  if (/^\S+@\S+$/.test(text)) return 'e-mail';
  return /<\w+/.test(text) ? 'markup' : 'text';
}

/** A form with the texts of a record of that form. */
function withTexts(form: unknown, value: unknown): unknown {
  if (Array.isArray(form) && Array.isArray(value)) return form.map((item, at) => withTexts(item, value[at]));
  if (typeof form !== 'object' || form === null || '$' in form) return form;
  if ('$text' in form) return value;
  return Object.fromEntries(
    Object.entries(form).map(([key, inner]) => [key, withTexts(inner, Object(value)[key])]),
  );
}
