import { print, type FieldNode, type GraphQLNamedType } from 'graphql';
import { JSON_SCALAR } from '../federation/scalars.ts';

/**
 * Bytes that an answer may have of values that it has already under another name. Requests to Wix bound how many records an answer shows, and
 * nothing but this how often it shows each: 190 names for the whole record of a thousand products would be a gigabyte.
 */
export const MAX_REPEATED_BYTES = 50_000_000;

/** Bytes of a value of some type, on the average of what a site has: a whole record, a text, anything else. */
const BYTES: ReadonlyMap<string, number> = new Map([
  [JSON_SCALAR, 5_000],
  ['String', 500],
]);
const SHORT_BYTES = 50;

/** Bytes that a value of a type takes in an answer. */
export function bytesOfValue(type: GraphQLNamedType): number {
  return BYTES.get(type.name) ?? SHORT_BYTES;
}

/** The response keys, of one selection, of fields that stand in it before, with the same arguments. */
export function repeatedKeys(fields: ReadonlyMap<string, readonly FieldNode[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const [key, [node]] of fields) {
    if (node === undefined) continue;
    const { name, arguments: given = [] } = node;
    const asked = [name.value, ...given.map((argument) => print(argument)).toSorted()].join(' ');
    if (seen.has(asked)) repeated.add(key);
    seen.add(asked);
  }
  return repeated;
}
