import { readText } from '../value.ts';
import type { Apply } from './transform.ts';

// Transforms of what people are known and reached by.

export const email: Apply = ({ value, argument, complain }) =>
  readText(Array.isArray(value) ? value[Number(argument ?? 1) - 1] : value, complain)
    ?.trim()
    .toLowerCase() ?? null;

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

export const countryName: Apply = ({ value, complain }) => {
  const code = readText(value, complain);
  return code !== null && /^[A-Z]{2}$/.test(code) ? (countryNames.of(code) ?? code) : code;
};
