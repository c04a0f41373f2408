import { allOf, type WqlFilter } from '../../wix/api/wql.ts';
import type { GatewayContext } from '../context.ts';
import { keyedCursor } from './keyed-cursor.ts';
import type { CursorPage, KeyRange } from './keyed-options.ts';
import { movingOn } from './moving-on.ts';
import type { PageSource } from './page-source.ts';

/** An order of a list, in Wix's words. */
export interface Sort<Field extends string = string> {
  readonly fieldName: Field;
  readonly order: 'ASC' | 'DESC';
}

/** The part of a query that Wix's cursor paging takes. */
export interface CursorQuery<Field extends string = string> {
  readonly filter?: WqlFilter;
  readonly sort?: { fieldName: Field; order: 'ASC' | 'DESC' }[];
  readonly cursorPaging: { limit: number; cursor?: string };
}

/** The part of a query that Wix's offset paging takes. */
export interface OffsetQuery<Field extends string = string> {
  readonly filter: WqlFilter;
  readonly sort?: { fieldName: Field; order: 'ASC' | 'DESC' }[];
  readonly paging: { limit: number; offset: number };
}

/** A list of Wix that is paged by cursor. */
export interface CursorListOptions<T, Field extends string = string> {
  /** The records in the plural, as notes call them. */
  readonly what: string;
  readonly pageMax: number;
  readonly conditions: readonly WqlFilter[];
  /** The order; absent for a list that has none but Wix's own, and cannot be entered again but at its beginning. */
  readonly sort?: Sort<Field> | undefined;
  /** A field that no two records share, by which those of the same rank are sorted: where Wix sorts by one, the order is the same on every page. */
  readonly tieBreaker?: Field;
  /**
   * The value the list is sorted by; absent where it cannot be filtered by, or where how Wix compares it is not known. Then a lost place is
   * searched from the beginning.
   */
  readonly keyOf?: ((record: T) => unknown) | undefined;
  /** Where the list has no tie-breaker: how records are left out, by a field that is their id, and the others counted. */
  readonly leavingOut?:
    { readonly field: string; count(conditions: readonly WqlFilter[]): Promise<number | null> } | undefined;
  /** A key as a filter takes it, where that is no plain text. */
  readonly keyOnWire?: (key: string) => unknown;
  /** Makes one filter of the conditions. @default allOf */
  readonly join?: (conditions: readonly WqlFilter[]) => WqlFilter;
  /**
   * Sends a query for the first page that brings the number of all records; undefined where it did not. Absent where the number is not wanted, or
   * comes with no page.
   */
  countedPage?: ((query: OffsetQuery<Field>) => Promise<CursorPage<T> | undefined>) | undefined;
  /** @param cursor the one that the query goes on from, null for a first page */
  request(query: CursorQuery<Field>, cursor: string | null): Promise<CursorPage<T>>;
}

/** Opens a list that is paged by cursor; when Wix has forgotten one, the place is found again. */
export function cursorList<T extends { readonly id: string }, Field extends string = string>(
  context: GatewayContext,
  options: CursorListOptions<T, Field>,
): PageSource<T> {
  const { what, pageMax, sort, keyOf, countedPage, leavingOut } = options;
  const request = movingOn((...asked: Parameters<typeof options.request>) => options.request(...asked));
  return keyedCursor<T>({
    pageMax,
    order: sort?.order ?? 'ASC',
    idOf: ({ id }) => id,
    ...(keyOf === undefined ? {} : { keyOf: (record: T) => textOf(keyOf(record)) }),
    ...(leavingOut === undefined || keyOf === undefined
      ? {}
      : { countIn: (range) => leavingOut.count([...options.conditions, ...limitsOf(options, range)]) }),
    onShort: () => context.report.notePassing(shortNote(what)),
    onTwice: () =>
      context.report.notePassing(
        `Wix does not deliver one of the ${what}, with which many others share the time: some of those may come twice.`,
      ),
    onReread: () =>
      context.report.notePassing(
        `Wix no longer knew a cursor of the ${what}; earlier pages were read again.`,
      ),
    onLost: () =>
      context.report.notePassing(
        `Wix no longer knew a cursor of the ${what}, and those just returned were deleted meanwhile: some may come twice.`,
      ),
    async fetch(from, limit) {
      if (from !== null && 'cursor' in from)
        return request({ cursorPaging: { limit, cursor: from.cursor } }, from.cursor);
      const { range, reversed, without = [] } = from ?? { range: null, reversed: false };
      const query = { filter: filterOf(options, range, without), ...sortOf(options, reversed) };
      const counted =
        from === null ? await countedPage?.({ ...query, paging: { limit, offset: 0 } }) : undefined;
      return counted ?? request({ ...query, cursorPaging: { limit } }, null);
    },
  });
}

/** What is said of a list that ended although Wix counts more of it. */
export function shortNote(what: string): string {
  return `Wix counts more ${what} than it delivered: some may be missing. Compare with \`totalCount\`, and read again.`;
}

function textOf(key: unknown): string | undefined {
  return typeof key === 'string' && key !== '' ? key : undefined;
}

function filterOf<T, Field extends string>(
  options: CursorListOptions<T, Field>,
  range: KeyRange | null,
  without: readonly string[],
): WqlFilter {
  const { conditions, join = allOf, leavingOut } = options;
  const limits = range === null ? [] : limitsOf(options, range);
  const others =
    leavingOut === undefined || without.length === 0 ? [] : [{ [leavingOut.field]: { $nin: [...without] } }];
  return join([...conditions, ...limits, ...others]);
}

function limitsOf<T, Field extends string>(
  { sort, keyOnWire = (key) => key }: CursorListOptions<T, Field>,
  range: KeyRange,
): readonly WqlFilter[] {
  if (sort === undefined) return [];
  return Object.entries(range).map(([operator, key]) => ({
    [sort.fieldName]: { [operator]: keyOnWire(key) },
  }));
}

function sortOf<T, Field extends string>(
  { sort, tieBreaker }: CursorListOptions<T, Field>,
  reversed: boolean,
): Pick<CursorQuery<Field>, 'sort'> {
  if (sort === undefined) return {};
  const order = reversed ? (sort.order === 'ASC' ? 'DESC' : 'ASC') : sort.order;
  const fields = tieBreaker === undefined || tieBreaker === sort.fieldName ? [] : [tieBreaker];
  return { sort: [sort.fieldName, ...fields].map((fieldName) => ({ fieldName, order })) };
}
