import { readPoint } from '../time.ts';
import { expected, hasValue, listOf, readBoolean, readNumber, readText } from '../value.ts';
import type { Transforms } from './transform.ts';

/** Transforms that read one value as what it is. */
export const plain = {
  /** As it is: the type of the column decides how it is read. */
  COPY: ({ value }) => (hasValue(value) ? value : null),
  TEXT: ({ value, complain }) => readText(value, complain),
  NUMBER: ({ value, complain }) => readNumber(value, complain),
  BOOLEAN: ({ value, complain }) => readBoolean(value, complain),
  DATE_TIME: ({ value, complain }) => readPoint(value, complain),
  IS_PRESENT: ({ value }) => hasValue(value),

  /** `with` is the value that the list was read from: where nothing came of it, not even a text without letters, it could not be read. */
  FIRST: ({ value, others: [from], complain }) => {
    const isRead = [value].flat().some((item) => item !== null && item !== undefined);
    if (!isRead && hasValue(from)) complain(expected('something that can be read', from));
    return listOf(value)[0] ?? null;
  },

  INTEGER: ({ value, complain }) => {
    const amount = readNumber(value, complain);
    return amount === null ? null : Math.trunc(amount);
  },

  NOT: ({ value, complain }) => {
    const isTrue = readBoolean(value, complain);
    return isTrue === null ? null : !isTrue;
  },

  PREFIX: ({ value, argument, complain }) => {
    const name = readText(value, complain);
    return name === null ? null : `${argument ?? ''}${name}`;
  },

  EMAIL: ({ value, argument, complain }) =>
    readText(Array.isArray(value) ? value[Number(argument ?? 1) - 1] : value, complain)
      // Marks of direction and of no width, as copied texts have them.
      ?.replaceAll(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '')
      .toLowerCase() ?? null,

  COUNTRY_NAME: ({ value, complain }) => {
    const code = readText(value, complain)?.trim() ?? null;
    // `ZZ` stands for no country.
    return code !== null && /^(?!zz)[a-z]{2}$/i.test(code)
      ? (countryNames.of(code.toUpperCase()) ?? code)
      : code;
  },
} satisfies Transforms;

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
