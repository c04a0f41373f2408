import { badInput } from '../../errors.ts';
import { allOf, type WqlFilter } from '../../wix/wql.ts';

/** The offset from which on lists of catalog V1 are not answered any more (docs/fidelity.md#offset-wall). */
export const WALL = 10_000;

/** A query of catalog V1 as it goes over the wire: filter and sort are JSON written as text. */
export function queryV1(query: {
  readonly conditions: readonly WqlFilter[];
  readonly sort?: readonly Readonly<Record<string, 'asc' | 'desc'>>[];
  readonly limit: number;
  readonly offset?: number;
}) {
  return {
    paging: { limit: query.limit, offset: query.offset ?? 0 },
    ...(query.conditions.length === 0 ? {} : { filter: JSON.stringify(allOf(query.conditions)) }),
    ...(query.sort === undefined ? {} : { sort: JSON.stringify(query.sort) }),
  };
}

/**
 * Refuses an argument that catalog V1 has nothing for.
 * @param what the argument, such as `filter.createdAt`
 */
export function notInV1(what: string, why: string): never {
  throw badInput(
    `\`${what}\` cannot be used on this site: it has catalog V1, ${why}.`,
    'Leave the argument out; it works on sites with catalog V3.',
  );
}
