import { invalidField } from '../errors.ts';
import { isObject, textsAt } from '../json.ts';
import { type JsonObject, words } from '../making.ts';

/** Which fields of a record each fieldset brings, in a text of words; fields that are in none always come. */
export type Fieldsets = Readonly<Record<string, string>>;

/**
 * wire: what is not asked for is left out. Throws a 400 for a fieldset that the endpoint does not have.
 * @param at the name of the parameter
 */
export function trimmed(record: JsonObject, fieldsets: Fieldsets, body: JsonObject, at: string): JsonObject {
  const asked = textsAt(body, at);
  const unknown = asked.find((name) => !(name in fieldsets));
  if (unknown !== undefined) throw invalidField(at, `has no value ${unknown}`, 'FORMAT');
  const fieldsOf = (names: readonly string[]): string[] =>
    names.flatMap((name) => words(fieldsets[name] ?? ''));
  const kept = fieldsOf(asked);
  return without(
    record,
    fieldsOf(Object.keys(fieldsets)).filter((field) => !kept.includes(field)),
  );
}

function without(record: JsonObject, paths: readonly string[]): JsonObject {
  const kept: Record<string, JsonObject[string]> = { ...record };
  for (const path of paths) {
    const [name = '', inner] = path.split('.');
    const value = kept[name];
    if (inner === undefined) delete kept[name];
    else if (isObject(value)) kept[name] = without(value, [inner]);
  }
  return kept;
}
