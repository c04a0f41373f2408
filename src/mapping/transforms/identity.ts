import { hasValue, listOf, readText } from '../value.ts';
import { identityKey } from '../identity.ts';
import type { Apply, TransformInput } from './transform.ts';

// Transforms that give the UUID of a row.

export const wixUuid: Apply = (input) => identity(input, input.value);

export const reference: Apply = (input) =>
  identity(input, Array.isArray(input.value) ? listOf(input.value)[0] : input.value);

export const references: Apply = ({ others: _others, ...input }) => {
  const ids = listOf(input.value)
    .map((key) => identity({ ...input, others: [] }, key))
    .filter((id) => id !== null);
  return ids.length === 0 ? null : [...new Set(ids)];
};

/** Argument of an identity whose key is the same in upper and lower case, such as an e-mail address. */
const ANY_CASE = 'lower-case';

/** The UUID of the value and those of `with`, joined by `:`; null when one of them is missing. */
function identity({ others, argument, identityOf, complain }: TransformInput, value: unknown): string | null {
  const keys = [value, ...others].map((key) => (hasValue(key) ? readText(key, complain) : null));
  if (keys.some((key) => key === null)) return null;
  return identityOf(identityKey(keys.join(':'), argument === ANY_CASE));
}
