/** A JSON value. An `undefined` property is an absent one, as `JSON.stringify` has it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const at = (parent: Json | undefined, key: string): Json | undefined =>
  isObject(parent) ? parent[key] : undefined;

/** The object at `key` of `parent`, or an empty one when it is absent or something else. */
export function objectAt(parent: Json | undefined, key: string): JsonObject {
  const value = at(parent, key);
  return isObject(value) ? value : {};
}

/** The text at `key` of `parent`, or undefined. */
export function textAt(parent: Json | undefined, key: string): string | undefined {
  const value = at(parent, key);
  return typeof value === 'string' ? value : undefined;
}

/** The number at `key`, also from the text that a query parameter carries; undefined when there is none. */
export function numberAt(parent: Json | undefined, key: string): number | undefined {
  const value = at(parent, key);
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : undefined;
}

/** The flag at `key`, also from the text that a query parameter carries; false when there is none. */
export function flagAt(parent: Json | undefined, key: string): boolean {
  const value = at(parent, key);
  return value === true || value === 'true';
}

/** The list at `key`; a single value counts as a list of one, because a query parameter that occurs once is no array. */
export function listAt(parent: Json | undefined, key: string): readonly Json[] {
  const value = at(parent, key);
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

/** The texts of the list at `key`. */
export function textsAt(parent: Json | undefined, key: string): string[] {
  return listAt(parent, key).filter((value) => typeof value === 'string');
}

/** The values found along a dotted path; lists on the way are walked through, so that there may be several. */
export function valuesAt(record: Json | undefined, path: string): Json[] {
  const found: Json[] = [];
  collect(record, path.split('.'), 0, found);
  return found;
}

export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

function collect(value: Json | undefined, keys: readonly string[], depth: number, found: Json[]): void {
  if (isList(value)) {
    for (const item of value) collect(item, keys, depth, found);
    return;
  }
  if (value === undefined || value === null) return;
  const key = keys[depth];
  if (key === undefined) found.push(value);
  else if (isObject(value)) collect(value[key], keys, depth + 1, found);
}
