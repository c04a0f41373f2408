import { invalidField } from './errors.ts';
import { isList, isObject, textsAt, type Json, type JsonObject } from './json.ts';
import type { DemoRequest } from './route.ts';
import { words } from './vary.ts';

/** What each part of a record brings, by the word that asks for it: the paths of its fields. What is in no part always comes. */
type Parts = Readonly<Record<string, string>>;

/**
 * wire: shows of a record what was asked for; the rest leaves no trace.
 * @param at the name of the parameter that asks
 * @param unknown what becomes of a word that is no part; `refused` is a 400
 */
export function partsAskedFor(at: string, parts: Parts, unknown: 'refused' | 'ignored' = 'ignored') {
  const fieldsOf = (names: readonly string[]): string[] => names.flatMap((name) => words(parts[name] ?? ''));
  return (record: JsonObject, { body }: Pick<DemoRequest, 'body'>): JsonObject => {
    const asked = textsAt(body, at);
    const stranger = unknown === 'refused' ? asked.find((name) => !(name in parts)) : undefined;
    if (stranger !== undefined) throw invalidField(at, `has no value ${stranger}`, 'FORMAT');
    const kept = fieldsOf(asked);
    return fieldsOf(Object.keys(parts))
      .filter((field) => !kept.includes(field))
      .reduce((rest, field) => without(rest, field.split('.')), record);
  };
}

function without(record: JsonObject, [name = '', ...inner]: readonly string[]): JsonObject {
  const { [name]: value, ...rest } = record;
  if (inner.length === 0) return rest;
  const trim = (one: Json): Json => (isObject(one) ? without(one, inner) : one);
  return value === undefined ? record : { ...record, [name]: isList(value) ? value.map(trim) : trim(value) };
}
