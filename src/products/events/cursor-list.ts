import type { GatewayContext } from '../../gateway/context.ts';
import { cursorList, type CursorListOptions, type Sort } from '../../gateway/paging/cursor-list.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import { chunks, type WqlFilter } from '../../wix/wql.ts';

/** A list of Wix Events that is paged by cursor. */
export interface EventListOptions<Record> extends Pick<
  CursorListOptions<Record>,
  'what' | 'pageMax' | 'conditions' | 'request'
> {
  /** Ids that the records must have; asked for in as many passes as it takes. */
  readonly ids: readonly string[] | null | undefined;
  readonly sort: Sort;
  /** Dates that all records have and that a filter takes. */
  readonly keys: Readonly<{ [fieldName: string]: (record: Record) => unknown }>;
}

/** Opens such a list. Wix does not sort these records by id: the time of creation comes second. */
export function eventsCursorList<Record extends { readonly id: string }>(
  context: GatewayContext,
  { ids, conditions, keys, ...options }: EventListOptions<Record>,
): PageSource<Record> {
  const pass = (...more: readonly WqlFilter[]): PageSource<Record> =>
    cursorList<Record>(context, {
      ...options,
      conditions: [...conditions, ...more],
      tieBreaker: 'createdDate',
      keyOf: keys[options.sort.fieldName],
    });
  if (ids == null) return pass();
  return passes(chunks(ids, options.pageMax).map((some) => pass({ id: { $in: some } })));
}

/** The condition that a field has one of some values; none where nothing is asked for. */
export function anyOf(field: string, values: readonly string[] | null | undefined): WqlFilter[] {
  return values == null ? [] : [{ [field]: { $in: values } }];
}

/** The condition that a field has a value; none where nothing is asked for. */
export function equals(field: string, value: boolean | null | undefined): WqlFilter[] {
  return value == null ? [] : [{ [field]: { $eq: value } }];
}
