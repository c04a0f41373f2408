import { listOf, readText, type Complain } from '../value.ts';
import type { Apply } from './transform.ts';

// Transforms that hand on files: the platform fetches them from their addresses itself.

export const upload: Apply = ({ value, complain }) => file(listOf(value)[0], complain);

export const uploadList: Apply = ({ value, others, complain }) => {
  const elsewhere = new Set(others.flatMap(listOf));
  const files = listOf(value)
    .filter((item) => !elsewhere.has(item))
    .map((item) => file(item, complain))
    .filter((item) => item !== null);
  return files.length === 0 ? null : files;
};

function file(value: unknown, complain: Complain): { readonly remote_url: string } | null {
  const url = readText(value, complain);
  return url === null ? null : { remote_url: url };
}
