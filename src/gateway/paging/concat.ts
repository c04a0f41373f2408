import { z } from 'zod';
import { count, positionReader, text } from './position-shape.ts';
import { GatewayError } from '../../errors.ts';
import type { Position } from './cursor.ts';
import { emptyBatch, type PageSource } from './page-source.ts';

interface ChainPosition {
  /** Place of the list, or its name. */
  readonly pass: number | string;
  readonly position: Position | null;
}

const readShape = positionReader(z.strictObject({ pass: z.union([count, text]), position: z.unknown() }));

/**
 * Chains lists into one: what Wix returns only when asked in several ways, such as orders of the statuses that a search hides, or more
 * ids than one request takes.
 * @param names what stands for each list in cursors, where lists are added or go from one day to the next; by default their places
 */
export function concat<T>(sources: readonly PageSource<T>[], names?: readonly string[]): PageSource<T> {
  const [only] = sources;
  if (only !== undefined && sources.length === 1 && names === undefined) return only;
  const nameOf = (place: number): number | string => names?.[place] ?? place;
  return {
    pageMax: Math.max(...sources.map((source) => source.pageMax)),
    overlaps: sources.some((source) => source.overlaps),
    async read(position, limit, whole) {
      const start: ChainPosition =
        position === null ? { pass: nameOf(0), position: null } : readShape(position);
      const place = typeof start.pass === 'number' ? start.pass : (names ?? []).indexOf(start.pass);
      if (place === -1)
        throw new GatewayError('BAD_CURSOR', {
          message: `This cursor belongs to a part of the list that is there no more: ${start.pass}.`,
        });
      const source = sources[place];
      if (source === undefined) return emptyBatch(start);
      const batch = await source.read(start.position, limit, whole);
      const inList = (inner: Position): ChainPosition => ({ pass: start.pass, position: inner });
      const nextList = place + 1 < sources.length ? { pass: nameOf(place + 1), position: null } : null;
      const { total: _, ...rest } = batch;
      return {
        ...rest,
        mayBeEmpty: batch.mayBeEmpty === true || batch.next === null,
        next: batch.next === null ? nextList : inList(batch.next),
        positionAfter: (index) => inList(batch.positionAfter(index)),
      };
    },
  };
}

/** Whether a position of such a chain is the beginning of one of its lists. */
export function startsList(position: Position | null): boolean {
  return (
    typeof position === 'object' && position !== null && 'position' in position && position.position === null
  );
}
