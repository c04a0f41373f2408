import { keepNumbers } from '../../exact-json.ts';
import { htmlWithFiles } from '../../wix/html-media.ts';
import { isMediaIdentifier, mediaUrl } from '../../wix/media.ts';

/** Objects can be nested as deeply as Wix allows, and a little more (docs/fidelity.md#data-items). */
export const MAX_DEPTH = 100;

/**
 * A value of an item in plain terms: points in time, which Wix wraps as `{"$date"}`, become their ISO texts, and identifiers of media
 * full web addresses, at any depth, also inside of HTML. Everything else stays as it is.
 */
export function resolveValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string')
    return isMediaIdentifier(value) ? (mediaUrl(value) ?? value) : htmlWithFiles(value).html;
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
  if (Array.isArray(value))
    return keepNumbers(
      value.map((item: unknown) => resolveValue(item, depth + 1)),
      value,
    );
  const time = dateOf(value);
  if (time !== undefined) return time;
  const resolved = Object.entries(value).map(([key, item]) => [key, resolveValue(item, depth + 1)]);
  return keepNumbers(Object.fromEntries(resolved), value);
}

/** The ISO text in Wix's wrapper of a point in time; undefined for anything else. */
export function dateOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return undefined;
  const time: unknown = Reflect.get(value, '$date');
  return typeof time === 'string' ? time : undefined;
}
