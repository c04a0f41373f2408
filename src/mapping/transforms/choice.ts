import { fit } from '../column-type.ts';
import { expected, hasValue, listOf, readBoolean, readText, wordOf } from '../value.ts';
import type { Transforms } from './transform.ts';

/** Transforms that choose among values. */
export const choices = {
  /**
   * The first line that fits: each of its parts equals the value at its place, is `*`, or is left out at the end. A word that no line has is
   * kept where the column takes texts.
   */
  VALUE_MAP: ({ value, others, valueMap, targetType, complain, note }) => {
    const words = [value, ...others].map((item) => wordOf(listOf(item)[0]));
    const odd = others.find((item, index) => hasValue(item) && words[index + 1] === null);
    if (odd !== undefined) complain(expected('one of the words of the value map', odd));
    const [word = null] = words;
    if (word === null) {
      if (hasValue(value)) complain(expected('one of the words of the value map', value));
      return null;
    }
    const line = valueMap.find(({ from }) =>
      from.split('+').every((part, index) => part === '*' || part === words[index]),
    );
    if (line !== undefined) return line.to ?? null;
    const known = words.filter((item) => item !== null).join(', ');
    if (targetType === 'string') {
      note('UNKNOWN_WORD', `The value map has no line for ${known}: ${word} is written as it came.`);
      return word;
    }
    complain(`The value map has no line for ${known}.`);
    return null;
  },

  /** The line of true or of false; what is neither is complained of, and gets the line of `*`. */
  FLAG_MAP: ({ value, valueMap, complain }) => {
    if (!hasValue(value)) return null;
    const word = String(readBoolean(value, complain) ?? '*');
    return valueMap.find(({ from }) => from === word)?.to ?? null;
  },

  /** The first value that the column takes; those before it are complained of. */
  FALLBACK: ({ value, others, targetType, complain }) => {
    for (const item of [value, ...others].filter(hasValue)) {
      const fitting = fit(targetType, readText(item, complain), complain);
      if (fitting !== null) return fitting;
    }
    return null;
  },

  SKU: ({ value, others, complain }) =>
    readText(value, complain)?.trim() ??
    // Ids of variants are unique in their product only, and alike in most of their letters.
    ['wix', ...others.map(wordOf).filter((id) => id !== null)].join('-'),

  /** The only element of a list; of several, none speaks for all. */
  ONLY: ({ value }) => {
    const [element = null, ...more] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    return more.length === 0 && hasValue(element) ? element : null;
  },

  /** The argument where a list has values and none of them is true. */
  IF_NONE_TRUE: ({ value, argument, complain }) => {
    const answers = listOf(value).map((item) => readBoolean(item, complain));
    return answers.length > 0 && answers.every((answer) => answer === false) ? argument : null;
  },
} satisfies Transforms;
