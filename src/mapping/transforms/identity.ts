import { hasValue, listOf, readEach, readText } from '../value.ts';
import { identityKey } from '../identity.ts';
import type { TransformInput, Transforms } from './transform.ts';

/** Transforms that give the UUID of a row. */
export const identities = {
  WIX_UUID: (input) => identity(input, input.value),

  REFERENCE: (input) => identity(input, Array.isArray(input.value) ? listOf(input.value)[0] : input.value),

  REFERENCES: ({ others: _others, ...input }) => {
    const ids = readEach(input.value, (key) => identity({ ...input, others: [] }, key));
    return ids === null ? null : [...new Set(ids)];
  },
} satisfies Transforms;

/** Argument of an identity whose key is the same in upper and lower case, such as an e-mail address. */
const ANY_CASE = 'lower-case';

/** The UUID of the value and those of `with`, joined by `:`; null when one of them is missing. */
function identity({ others, argument, identityOf, complain }: TransformInput, value: unknown): string | null {
  const keys = [value, ...others].map((key) => (hasValue(key) ? readText(key, complain) : null));
  if (keys.some((key) => key === null)) return null;
  return identityOf(identityKey(keys.join(':'), argument === ANY_CASE));
}
