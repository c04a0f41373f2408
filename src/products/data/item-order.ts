import { badInput } from '../../errors.ts';
import type { Position } from '../../gateway/paging/cursor.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import type { DataItemFilter, DataItemOrderBy, DataItemSortField } from '../../generated/resolvers.ts';
import { WixError } from '../../wix/wix-error.ts';
import { isGone } from './data-errors.ts';
import { fieldsOf, type Definition } from './definitions.ts';

/** What items are sorted by. */
export interface Sort {
  readonly fieldName: '_id' | '_createdDate' | '_updatedDate';
  readonly order: 'ASC' | 'DESC';
}

const SORT_FIELDS: Record<DataItemSortField, Sort['fieldName']> = {
  ID: '_id',
  CREATED_AT: '_createdDate',
  UPDATED_AT: '_updatedDate',
};

/** The order of a list: by id unless another is asked for; null where the collection cannot even sort by id. */
export function sortOf(
  definition: Definition,
  collectionId: string,
  orderBy: DataItemOrderBy | null | undefined,
): Sort | null {
  const fieldName = orderBy == null ? '_id' : SORT_FIELDS[orderBy.field];
  const order = orderBy?.direction ?? 'ASC';
  if (!definition.known || isSortable(definition, fieldName)) return { fieldName, order };
  if (orderBy == null) return null;
  throw badInput(
    `The collection ${JSON.stringify(collectionId)} cannot sort its items by \`${fieldName}\`.`,
    'Leave `orderBy` out: the items then come in the order of their database.',
  );
}

/** Items with the same date come by id, so that pages do not overlap. */
export function withTieBreak(definition: Definition, sort: Sort): readonly Sort[] {
  if (sort.fieldName === '_id' || !tiesById(definition)) return [sort];
  return [sort, { fieldName: '_id', order: sort.order }];
}

/** Whether items of the same rank can be sorted by id. */
export function tiesById(definition: Definition): boolean {
  return !definition.known || isSortable(definition, '_id');
}

/** @throws GatewayError BAD_USER_INPUT when a collection is known not to filter by a time that is asked for */
export function refuseUnfilterable(
  definition: Definition,
  collectionId: string,
  filter: DataItemFilter | undefined,
): void {
  if (!definition.known) return;
  for (const [range, fieldName] of [
    [filter?.createdAt, '_createdDate'],
    [filter?.updatedAt, '_updatedDate'],
  ] as const) {
    if (range != null && !isSortable(definition, fieldName))
      throw badInput(
        `The collection ${JSON.stringify(collectionId)} cannot filter its items by \`${fieldName}\`.`,
        'Leave the limits out and read the whole collection.',
      );
  }
}

function isSortable(definition: Definition, fieldName: string): boolean {
  const field = fieldsOf(definition).find(({ key }) => key === fieldName);
  const operators: unknown = field?.capabilities?.queryOperators;
  const compares = !Array.isArray(operators) || operators.includes('GT');
  return field !== undefined && field.capabilities?.sortable !== false && compares;
}

/**
 * Reads a list by id; where Wix refuses to sort the first page that way, as databases outside of Wix do, in their own order. A cursor goes on
 * the way that it came.
 */
export function unlessUnsortable<T>(byId: PageSource<T>, unsorted: PageSource<T>): PageSource<T> {
  return {
    pageMax: byId.pageMax,
    overlaps: true,
    async read(position, limit) {
      if (position !== null) return (isByKey(position) ? byId : unsorted).read(position, limit);
      try {
        return await byId.read(null, limit);
      } catch (error) {
        if (!(error instanceof WixError) || error.status !== 400 || isGone(error)) throw error;
        return unsorted.read(null, limit);
      }
    },
  };
}

/** Reads a list by id; a position of one that was begun with Wix's cursors, as before an upgrade, goes on with them. */
export function startedElsewhere<T>(byId: PageSource<T>, byCursor: PageSource<T>): PageSource<T> {
  return {
    pageMax: byId.pageMax,
    read: (position, limit, whole) =>
      (position === null || isByKey(position) ? byId : byCursor).read(position, limit, whole),
  };
}

/** Positions by key are the key, or an object that holds it. */
function isByKey(position: Position): boolean {
  return (
    typeof position === 'string' || (typeof position === 'object' && position !== null && 'after' in position)
  );
}
