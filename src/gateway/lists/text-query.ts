import type { OffsetQuery } from '../paging/cursor-list.ts';

/** A query as older lists of Wix take it: filter and sort are JSON written as text, and left out where there are none. */
export function textQuery({ filter, sort, paging }: OffsetQuery) {
  return {
    paging,
    ...(Object.keys(filter).length === 0 ? {} : { filter: JSON.stringify(filter) }),
    ...(sort === undefined
      ? {}
      : { sort: JSON.stringify(sort.map(({ fieldName, order }) => ({ [fieldName]: order.toLowerCase() }))) }),
  };
}
