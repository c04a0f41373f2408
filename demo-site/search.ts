import { invalidField } from './errors.ts';
import type { Read } from './filter.ts';
import { isObject, type Json, textAt, textsAt } from './json.ts';

/**
 * Compiles the free-text part of a search: `{ expression, fields, mode: OR | AND }`. Undefined when it looks for nothing. Throws a 400
 * for a field that the endpoint does not search.
 */
export function compileSearch(
  search: Json | undefined,
  searchable: readonly string[],
  at: string,
): ((read: Read) => boolean) | undefined {
  const expression = (textAt(search, 'expression') ?? '').trim();
  if (!isObject(search) || expression === '') return undefined;
  const asked = textsAt(search, 'fields');
  const unknown = asked.find((field) => !searchable.includes(field));
  if (unknown !== undefined)
    throw invalidField(`${at}.fields`, `Field '${unknown}' is not declared as searchable`);
  if (expression.length > 100)
    throw invalidField(`${at}.expression`, 'must have at most 100 characters', 'MAX_LENGTH');
  const fields = asked.length > 0 ? asked : searchable;
  const words = expression.toLowerCase().split(/\s+/);
  const isAll = textAt(search, 'mode') === 'AND';
  return (read) => {
    const text = fields
      .flatMap((field) => read(field).map((value) => String(value).toLowerCase()))
      .join('\n');
    return isAll ? words.every((word) => text.includes(word)) : words.some((word) => text.includes(word));
  };
}
