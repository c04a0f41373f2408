import { readText, type Complain } from '../value.ts';
import type { Apply, TransformInput } from './transform.ts';

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

export const phoneCountryCode: Apply = (input) => phone(tagged(input), input.complain).countryCode;

export const phoneNumber: Apply = (input) => phone(tagged(input), input.complain).number;

/** Of a list, the first element whose tag is one of the words; any other value itself. */
function tagged({ value, others: [tags], argument }: TransformInput): unknown {
  if (!Array.isArray(value)) return value;
  const wanted = new Set(argument?.split(' '));
  return value.find((_, index) => Array.isArray(tags) && wanted.has(String(tags[index])));
}

/** Splits what starts with a country calling code and a space or a hyphen; anything else is a number without a country. */
function phone(
  value: unknown,
  complain: Complain,
): { readonly countryCode: string | null; readonly number: string | null } {
  const whole = readText(value, complain)?.trim() ?? null;
  const [, countryCode = null, number = whole] = /^(\+\d{1,3})[\s-](.+)$/.exec(whole ?? '') ?? [];
  return { countryCode, number };
}
