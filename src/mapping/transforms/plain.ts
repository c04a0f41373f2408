import { readPoint } from '../time.ts';
import { hasValue, listOf, readBoolean, readNumber, readText } from '../value.ts';
import type { Apply } from './transform.ts';

// Transforms that read one value as what it is.

/** As it is: the type of the column decides how it is read. */
export const copy: Apply = ({ value }) => (hasValue(value) ? value : null);

export const text: Apply = ({ value, complain }) => readText(value, complain);

export const number: Apply = ({ value, complain }) => readNumber(value, complain);

export const integer: Apply = ({ value, complain }) => {
  const amount = readNumber(value, complain);
  return amount === null ? null : Math.trunc(amount);
};

export const boolean: Apply = ({ value, complain }) => readBoolean(value, complain);

export const not: Apply = ({ value, complain }) => {
  const isTrue = readBoolean(value, complain);
  return isTrue === null ? null : !isTrue;
};

export const dateTime: Apply = ({ value, complain }) => readPoint(value, complain);

export const prefix: Apply = ({ value, argument, complain }) => {
  const name = readText(value, complain);
  return name === null ? null : `${argument ?? ''}${name}`;
};

export const isPresent: Apply = ({ value }) => hasValue(value);

export const first: Apply = ({ value }) => listOf(value)[0] ?? null;
