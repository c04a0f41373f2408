import { z } from 'zod';
import { GatewayError } from '../../errors.ts';
import type { Position } from './cursor.ts';

/** A number of records. */
export const count = z.int().nonnegative();

/** A key, a cursor of Wix or marks of records: a text, and never an operator of Wix's query language. */
export const text = z.string().max(4_000);

/**
 * Creates the reader of one strategy's positions. A cursor carries a checksum, not a signature: whoever reads the source can write one, and
 * what it holds goes into requests to Wix.
 * @param shape everything that a position can hold, by its type
 * @throws GatewayError BAD_CURSOR, from the reader, when a position has another shape
 */
export function positionReader<T>(shape: z.ZodType<T>): (position: Position) => T {
  return (position) => {
    const read = shape.safeParse(position);
    if (read.success) return read.data;
    throw new GatewayError('BAD_CURSOR', { message: 'This cursor was not made by this gateway.' });
  };
}
