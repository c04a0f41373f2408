import { invalidField } from '../http/errors.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';

/** Reads a query whose filter and sort are JSON texts. Throws a 400 for an object, or for a text that is no JSON. */
export function textQuery(query: JsonObject): JsonObject {
  return {
    paging: query['paging'],
    filter: parsedText(query, 'filter') ?? {},
    sort: listOfSorts(parsedText(query, 'sort')),
  };
}

function parsedText(query: JsonObject, key: 'filter' | 'sort'): Json | undefined {
  const text = query[key];
  if (text === undefined || text === null || text === '') return undefined;
  if (typeof text !== 'string') throw invalidField(`query.${key}`, 'must be a JSON text', 'FORMAT');
  try {
    // JSON.parse makes nothing but JSON.
    return JSON.parse(text) as Json;
  } catch {
    throw invalidField(`query.${key}`, 'is not valid JSON', 'FORMAT');
  }
}

/** wire: a sort is `[{"numericId":"asc"}]`, and `[{"fieldName":"numericId","order":"ASC"}]` is understood as well. */
function listOfSorts(sort: Json | undefined): JsonObject[] {
  const items = Array.isArray(sort) ? sort : sort === undefined ? [] : [sort];
  return items.flatMap((item) => {
    if (!isObject(item)) return [];
    if ('fieldName' in item) return [item];
    return Object.entries(item).map(([fieldName, order]) => ({
      fieldName,
      order: String(order).toUpperCase(),
    }));
  });
}
