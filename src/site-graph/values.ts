import type { GraphQLFieldConfig, GraphQLFieldResolver } from 'graphql';
import { GatewayError } from '../errors.ts';
import type { GatewayContext } from '../gateway/context.ts';
import { dateOf } from '../products/data/field-types.ts';
import type { DataItemRecord } from '../products/data/wire.ts';
import { UNFIT, type Kind } from './kinds.ts';

/** A field of the type of a collection's items. */
export type ItemField = GraphQLFieldConfig<DataItemRecord, GatewayContext>;

type ItemResolver = GraphQLFieldResolver<DataItemRecord, GatewayContext>;

/**
 * Shows the value of a field of an item. A value of another type than the field's is an error of that field alone, since Wix does not hold items
 * to the fields of their collection.
 * @param key Wix's key of the field
 * @param type what the collection says that it holds
 */
export function valueResolver(key: string, type: unknown, { read, shownAs }: Kind): ItemResolver {
  const valueIn = reader(key);
  // A blank text stands for nothing where no text is meant.
  const hasBlanks = shownAs === 'String' || shownAs === 'JSON';
  return (item) => {
    const value = valueIn(item);
    if (value === undefined || value === null || (value === '' && !hasBlanks)) return null;
    const shown = read(value);
    if (shown === UNFIT) throw unfit(item, key, `its type is ${String(type)}`, value);
    return shown;
  };
}

/** Reads what an item holds under a key. */
export function reader(key: string): (item: DataItemRecord) => unknown {
  // What every object has of itself is no value of an item.
  if (key in Object.prototype)
    return ({ wire: { data } }) => (data != null && Object.hasOwn(data, key) ? data[key] : undefined);
  return ({ wire }) => wire.data?.[key];
}

/** The error for a value that its field should not hold. It says what was found, and not the value, which may be anybody's. */
export function unfit(item: DataItemRecord, key: string, expected: string, value: unknown): GatewayError {
  return new GatewayError('WIX_BAD_RESPONSE', {
    message: `\`${key}\` of item ${item.id} of ${JSON.stringify(item.collectionId)} holds ${found(value)}; ${expected}.`,
    hint: 'Wix does not hold items to the fields of their collection. The value is in `raw` of the item.',
    facts: { collectionId: item.collectionId, itemId: item.id, key },
  });
}

function found(value: unknown): string {
  if (typeof value === 'string')
    return value === '' ? 'a blank text' : `a text of ${value.length} characters`;
  if (Array.isArray(value))
    return value.length === 1 ? 'a list of one value' : `a list of ${value.length} values`;
  if (typeof value === 'object') return dateOf(value) === undefined ? 'an object' : 'a point in time';
  return typeof value === 'number' ? 'a number' : `the value ${String(value)}`;
}
