/** A filter of Wix's query language. */
export type WqlFilter = Readonly<Record<string, unknown>>;

/** One record of a list by cursor: what a test of a permission reads. */
export const ONE = { cursorPaging: { limit: 1 } };
/** One record of a list by offset. */
export const ONE_BY_OFFSET = { paging: { limit: 1, offset: 0 } };

/** Limits to a point in time, as the graph takes them. */
export interface DateRange {
  readonly gte?: string | null | undefined;
  readonly gt?: string | null | undefined;
  readonly lt?: string | null | undefined;
  readonly lte?: string | null | undefined;
}

/** The conditions of a date range on one field, each its own. */
export function dateConditions(field: string, range: DateRange | null | undefined): WqlFilter[] {
  return (['gte', 'gt', 'lt', 'lte'] as const).flatMap((limit) =>
    range?.[limit] == null ? [] : [{ [field]: { [`$${limit}`]: range[limit] } }],
  );
}

/** Joins conditions that must all hold. Two conditions on the same field need `$and`: an object has each key once. */
export function allOf(conditions: readonly WqlFilter[]): WqlFilter {
  const [only] = conditions;
  if (only === undefined) return {};
  return conditions.length === 1 ? only : { $and: conditions };
}

/** Splits a list into parts of at most `size`, for reads that take a limited number of ids. */
export function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
