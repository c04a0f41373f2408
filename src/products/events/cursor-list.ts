import type { GatewayContext } from '../../gateway/context.ts';
import { keyedCursor } from '../../gateway/paging/keyed-cursor.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import { allOf, chunks, type WqlFilter } from '../../wix/wql.ts';

/** The part of a query that Wix's cursor paging takes. */
interface CursorQuery {
  readonly filter?: WqlFilter;
  readonly sort?: { fieldName: string; order: 'ASC' | 'DESC' }[];
  readonly cursorPaging: { limit: number; cursor?: string };
}

/** A list of Wix Events that is paged by cursor. */
export interface CursorListOptions<Record> {
  /** The records in the plural, as notes call them. */
  readonly what: string;
  readonly pageMax: number;
  readonly conditions: readonly WqlFilter[];
  /** Ids that the records must have; asked for in as many passes as it takes. */
  readonly ids: readonly string[] | null | undefined;
  readonly sort: { readonly fieldName: string; readonly order: 'ASC' | 'DESC' };
  /** Dates that all records have and that a filter takes. */
  readonly keys: Readonly<{ [fieldName: string]: (record: Record) => unknown }>;
  /** @param cursor the one that the query goes on from, null for the first page */
  request(
    query: CursorQuery,
    cursor: string | null,
  ): Promise<{ readonly records: readonly Record[]; readonly next: string | null }>;
}

/** Opens a list that is paged by cursor; when Wix has forgotten one, the place is found again by the date the list is sorted by. */
export function cursorList<Record extends { readonly id: string }>(
  context: GatewayContext,
  options: CursorListOptions<Record>,
): PageSource<Record> {
  const { ids, conditions } = options;
  if (ids == null) return pass(context, options, conditions);
  return passes(
    chunks(ids, options.pageMax).map((some) =>
      pass(context, options, [...conditions, { id: { $in: some } }]),
    ),
  );
}

function pass<Record extends { readonly id: string }>(
  context: GatewayContext,
  { what, pageMax, sort, keys, request }: CursorListOptions<Record>,
  conditions: readonly WqlFilter[],
): PageSource<Record> {
  const { fieldName, order } = sort;
  const keyOf = keys[fieldName];
  const fromKey = order === 'ASC' ? '$gte' : '$lte';
  return keyedCursor<Record>({
    pageMax,
    idOf: ({ id }) => id,
    ...(keyOf === undefined ? {} : { keyOf: (record) => String(keyOf(record)) }),
    onReread: () =>
      context.report.note(`Wix no longer knew a cursor of the ${what}; earlier pages were read again.`),
    fetch(from, limit) {
      if (from !== null && 'cursor' in from)
        return request({ cursorPaging: { limit, cursor: from.cursor } }, from.cursor);
      const key = from === null ? [] : [{ [fieldName]: { [fromKey]: from.key } }];
      return request(
        { filter: allOf([...conditions, ...key]), sort: [{ ...sort }], cursorPaging: { limit } },
        null,
      );
    },
  });
}

/** The condition that a field has one of some values; none where nothing is asked for. */
export function anyOf(field: string, values: readonly string[] | null | undefined): WqlFilter[] {
  return values == null ? [] : [{ [field]: { $in: values } }];
}

/** The condition that a field has a value; none where nothing is asked for. */
export function equals(field: string, value: boolean | null | undefined): WqlFilter[] {
  return value == null ? [] : [{ [field]: { $eq: value } }];
}
