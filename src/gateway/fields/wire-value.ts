import { GatewayError } from '../../errors.ts';

/** What stands under a path of names in an object of Wix; undefined where a step is missing or no object. */
export function wireValue(wire: unknown, path: readonly string[]): unknown {
  let value = wire;
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, name);
  }
  return value;
}

/**
 * What stands under a path of names in an object of Wix, for a field of the graph; undefined where a step is missing.
 * @throws GatewayError WIX_BAD_RESPONSE where something else stands in the place of an object on the way
 */
export function fieldValue(wire: unknown, path: readonly string[]): unknown {
  let value = wire;
  for (const name of path) {
    if (value === null || value === undefined || value === '') return undefined;
    if (!isObject(value)) throw unfit('an object', value);
    value = Reflect.get(value, name);
  }
  return value;
}

/**
 * The id of another record; null where Wix names none.
 * @throws GatewayError WIX_BAD_RESPONSE for what is no text
 */
export function idOf(wire: unknown): string | null {
  if (wire === null || wire === undefined || wire === '') return null;
  if (typeof wire !== 'string') throw unfit('an id', wire);
  return wire;
}

/**
 * A text, also of a number; null where Wix has none, or one without letters.
 * @throws GatewayError WIX_BAD_RESPONSE for anything else
 */
export function textOf(wire: unknown): string | null {
  if (wire === null || wire === undefined || wire === '') return null;
  if (typeof wire !== 'string' && typeof wire !== 'number') throw unfit('a text', wire);
  return String(wire);
}

/**
 * An object of Wix as it is, or as a view shows it; null where Wix has none.
 * @throws GatewayError WIX_BAD_RESPONSE for anything but an object
 */
export function objectOf<Wire extends object>(wire: Wire | null | undefined): Wire | null;
export function objectOf<Wire extends object, View>(
  wire: Wire | null | undefined,
  view: (wire: Wire) => View,
): View | null;
export function objectOf(wire: unknown, view: (wire: object) => unknown = same): unknown {
  if (wire === null || wire === undefined || wire === '') return null;
  if (!isObject(wire)) throw unfit('an object', wire);
  return view(wire);
}

/**
 * A list of Wix's objects as it is, or as a view shows each, without nulls; null where Wix has none.
 * @throws GatewayError WIX_BAD_RESPONSE for anything but a list of objects
 */
export function listOf<Item extends object>(list: readonly Item[] | null | undefined): Item[] | null;
export function listOf<Item extends object, View>(
  list: readonly Item[] | null | undefined,
  view: (item: Item) => View,
): View[] | null;
export function listOf(list: unknown, view: (item: object) => unknown = same): unknown[] | null {
  const elements = elementsOf(list, 'a list of objects');
  if (elements === null || elements.every(isObject)) return elements?.map(view) ?? null;
  throw unfit('a list of objects', list);
}

/**
 * A list of anything as it is, but for nulls, which say nothing and would cost the list; null where Wix has none.
 * @param expected what it is called where something else stands in its place
 * @throws GatewayError WIX_BAD_RESPONSE for anything but a list
 */
export function elementsOf(list: unknown, expected = 'a list'): unknown[] | null {
  if (list === null || list === undefined || list === '') return null;
  if (!Array.isArray(list)) throw unfit(expected, list);
  return list.includes(null) ? list.filter((element) => element !== null) : list;
}

/**
 * The ids of a list; null where Wix has none.
 * @throws GatewayError WIX_BAD_RESPONSE for anything but a list of ids
 */
export function idsOf(list: unknown): string[] | null {
  return (
    elementsOf(list)
      ?.map(idOf)
      .filter((id) => id !== null) ?? null
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same<Wire>(wire: Wire): Wire {
  return wire;
}

function unfit(expected: string, value: unknown): GatewayError {
  const text = JSON.stringify(value) ?? String(value);
  return new GatewayError('WIX_BAD_RESPONSE', {
    message: `Wix sent ${text.length > 60 ? `${text.slice(0, 60)}…` : text} in the place of ${expected}.`,
  });
}
