import { fit } from '../column-type.ts';
import { expected, hasValue, listOf, readText, wordOf } from '../value.ts';
import type { Apply } from './transform.ts';

// Transforms that choose among values.

/**
 * The first line that fits: each of its parts equals the value at its place, is `*`, or is left out at the end. A word that no line has is
 * kept where the column takes texts.
 */
export const valueMapped: Apply = ({ value, others, valueMap, targetType, complain, note }) => {
  const words = [value, ...others].map((item) => wordOf(listOf(item)[0]));
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
};

/** The first value that the column takes; those before it are complained of. */
export const fallback: Apply = ({ value, others, targetType, complain }) => {
  for (const item of [value, ...others].filter(hasValue)) {
    const fitting = fit(targetType, readText(item, complain), complain);
    if (fitting !== null) return fitting;
  }
  return null;
};

export const sku: Apply = ({ value, others: [id], complain }) =>
  readText(value, complain)?.trim() ?? `wix-${(wordOf(id) ?? '').slice(0, 8)}`;
