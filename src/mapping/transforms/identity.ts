import { hasValue, leftOver, listOf, readEach, readText } from '../value.ts';
import { identityKey } from '../identity.ts';
import type { TransformInput, Transforms } from './transform.ts';

/** Transforms that give the UUID of a row. */
export const identities = {
  WIX_UUID: (input) => identity(input, input.value),

  /** With the argument `only`, the values behind the first of a list are missed. */
  REFERENCE(input) {
    const [first, ...more] = listOf(input.value);
    if (more.length > 0 && input.argument === ONLY) input.complain(leftOver(more));
    return identity(input, first);
  },

  REFERENCES: ({ others: _others, ...input }) => {
    const ids = readEach(input.value, (key) => identity({ ...input, others: [] }, key));
    return ids === null ? null : [...new Set(ids)];
  },
} satisfies Transforms;

/** Argument of a reference that has one value, unless Wix sent it oddly. */
const ONLY = 'only';

/** Argument of an identity whose key is the same in upper and lower case, such as an e-mail address. */
const ANY_CASE = 'lower-case';

/** The UUID of the value and those of `with`, joined by `:`; null when one of them is missing. */
function identity({ others, argument, identityOf, complain }: TransformInput, value: unknown): string | null {
  const keys = [value, ...others].map((key) => (hasValue(key) ? readText(key, complain) : null));
  if (keys.some((key) => key === null)) return null;
  return identityOf(identityKey(keys.join(':'), argument === ANY_CASE));
}
