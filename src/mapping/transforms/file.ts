import { expected, hasValue, leftOver, listOf, readEach, readText, type Complain } from '../value.ts';
import type { Transforms } from './transform.ts';

/** Transforms that hand on files: the platform fetches them from their addresses itself. */
export const files = {
  /** `with` is the value that the address was read from: where it has none, that is no file. */
  UPLOAD: ({ value, others: [from], complain }) => {
    const [address, ...more] = listOf(value);
    if (address === undefined && hasValue(from)) complain(expected('a file', from));
    if (more.length > 0) complain(leftOver(more));
    return file(address, complain);
  },

  UPLOAD_LIST: ({ value, others, complain }) => {
    const elsewhere = new Set(others.flatMap(listOf));
    const own = listOf(value).filter((item) => !elsewhere.has(item));
    return readEach(own, (item) => file(item, complain));
  },
} satisfies Transforms;

function file(value: unknown, complain: Complain): { readonly remote_url: string } | null {
  const url = readText(value, complain);
  return url === null ? null : { remote_url: url };
}
