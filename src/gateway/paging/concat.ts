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

function inList(pass: number | string, position: Position): ChainPosition {
  return { pass, position };
}

const readShape = positionReader(z.strictObject({ pass: z.union([count, text]), position: z.unknown() }));

/**
 * Chains lists into one: what Wix returns only when asked in several ways, such as orders of the statuses that a search hides, or more
 * ids than one request takes.
 * @param names what stands for each list in cursors, where lists are added or go from one day to the next; by default their places
 * @param countRest counts the lists after the first, so that a first page that brings the number of its list brings that of all
 */
export function concat<T>(
  sources: readonly PageSource<T>[],
  names?: readonly string[],
  countRest?: () => Promise<number | null>,
): PageSource<T> {
  const [only] = sources;
  if (only !== undefined && sources.length === 1 && names === undefined) return only;
  const nameOf = (place: number): number | string => names?.[place] ?? place;
  const placeOf = (pass: number | string): number =>
    typeof pass === 'number' ? pass : (names ?? []).indexOf(pass);
  const listAfter = (place: number): ChainPosition | null =>
    place + 1 < sources.length ? inList(nameOf(place + 1), null) : null;
  return {
    pageMax: Math.max(...sources.map((source) => source.pageMax)),
    overlaps: sources.some((source) => source.overlaps),
    async read(position, limit, whole) {
      const start = position === null ? inList(nameOf(0), null) : readShape(position);
      const place = placeOf(start.pass);
      if (place === -1)
        throw new GatewayError('BAD_CURSOR', {
          message: `This cursor belongs to a part of the list that is there no more: ${start.pass}.`,
        });
      const source = sources[place];
      if (source === undefined) return emptyBatch(start);
      const [batch, inRest] = await Promise.all([
        source.read(start.position, limit, whole),
        position === null && countRest !== undefined ? countRest().catch(unknown) : null,
      ]);
      const { total, ...rest } = batch;
      return {
        ...rest,
        ...(total === undefined || inRest === null ? {} : { total: total + inRest }),
        mayBeEmpty: batch.mayBeEmpty === true || batch.next === null,
        next: batch.next === null ? listAfter(place) : inList(start.pass, batch.next),
        positionAfter: (index) => inList(start.pass, batch.positionAfter(index)),
      };
    },
    foresee(position, limit) {
      const { pass, position: inner } = readShape(position);
      const place = placeOf(pass);
      const foreseen = inner == null ? undefined : sources[place]?.foresee?.(inner, limit);
      if (foreseen === undefined) return undefined;
      const { records, next } = foreseen;
      return { records, next: next === null ? listAfter(place) : inList(pass, next) };
    },
  };
}

/** A count that fails tells nothing of the records of another list; whoever reads its own learns why. */
function unknown(error: unknown): null {
  if (!(error instanceof GatewayError)) throw error;
  return null;
}

/** Whether a position of such a chain is the beginning of one of its lists. */
export function startsList(position: Position | null): boolean {
  return (
    typeof position === 'object' && position !== null && 'position' in position && position.position === null
  );
}
