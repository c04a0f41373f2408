import { expected, hasValue, listOf, readEach, readText, wordOf } from '../value.ts';
import type { Transforms } from './transform.ts';

/** Transforms that read lists, or write values as lists and JSON. */
export const lists = {
  /** `with` is the list that the values were read from: those that gave none are missed. */
  LIST: ({ value, others: [from], complain }) => {
    const missed = listOf(from).length - listOf(value).length;
    if (missed > 0) complain(`${missed} of ${listOf(from).length} values could not be read.`);
    return hasValue(value)
      ? (Array.isArray(value) ? value : [value])
          .filter((item) => item !== null && item !== undefined)
          .map((item: unknown) => (typeof item === 'string' ? item : JSON.stringify(item)))
      : null;
  },

  JOIN: ({ value, others, argument, complain }) =>
    readEach([value, ...others].flatMap(listOf), (part) => readText(part, complain))?.join(
      argument ?? ', ',
    ) ?? null,

  JSON_TEXT: ({ value }) => (hasValue(value) ? JSON.stringify(value) : null),

  /** The elements of a list as a JSON text: each as a list of its values, the source's first. */
  JSON_ROWS: ({ value, others, argument, complain }) => {
    if (!isListWithValues(value, others)) {
      if (hasValue(value) && !Array.isArray(value)) complain(expected('a list', value));
      return null;
    }
    const rows = value.map((first, index) => [first ?? null, ...others.map((other) => at(other, index))]);
    const wanted = argument === 'filled' ? rows.filter((row) => row.every(hasValue)) : rows;
    return wanted.length === 0 ? null : JSON.stringify(wanted);
  },

  /** A variant's choices as Insites keeps them: a list of JSON texts, one for each option. */
  OPTION_CHOICES: ({ value, others: [names], complain }) => {
    if (!Array.isArray(value)) {
      if (hasValue(value)) complain(expected('a list', value));
      return null;
    }
    if (!hasValue(value)) return null;
    return value.map((choice: unknown, index) =>
      JSON.stringify({
        product_option_label: wordOf(Array.isArray(names) ? names[index] : null) ?? '',
        product_option_value: readText(choice, complain) ?? '',
      }),
    );
  },

  OPTION_VALUES: ({ value, complain }) => readEach(value, (item) => readText(item, complain)),
} satisfies Transforms;

function isListWithValues(value: unknown, others: readonly unknown[]): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0 && [value, ...others.filter(Array.isArray)].some(hasValue);
}

/** Of a list, the element at a place; any other value belongs to all of them. */
export function at(value: unknown, index: number): unknown {
  return (Array.isArray(value) ? (value[index] as unknown) : value) ?? null;
}
