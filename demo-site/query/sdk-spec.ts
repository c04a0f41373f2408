import type { FieldSpecs, SdkSpec } from './filter.ts';
import { SDK_SPECS } from '../generated/specs.ts';
import type { QuerySpec } from './query.ts';

/** What the types do not say: limits, the order without one asked for, and where the records hold a value. */
interface Unsaid extends Partial<Omit<QuerySpec, 'paging' | 'fields' | 'searchable'>> {
  /** Where the values of a field are, if not at its own path. */
  readonly paths?: Readonly<Record<string, string>>;
  /** Fields whose texts compare as numbers, besides amounts. */
  readonly numbers?: readonly string[];
}

/** How the wire differs from the types, and why that is believed. */
interface Difference extends Partial<Pick<QuerySpec, 'paging' | 'fields' | 'searchable'>> {
  readonly because: string;
  /** Fields that the types declare and Wix does not take. */
  readonly without?: readonly string[];
}

export const NEWEST_FIRST = { fieldName: 'createdDate', order: 'DESC' } as const;

/** Where a query can be asked by offset and by cursor. */
export const BOTH_PAGINGS = {
  paging: 'both',
  because: 'its request has both kinds of paging, of which the types count one',
} as const;

/** The order of records whose ids say nothing of when they were made. */
export const BY_ID = { defaultSort: { fieldName: 'id', order: 'ASC' }, rising: [] } as const;

/**
 * The specification of a query or search of the SDK, by package and type as in `blog_posts/PostQuery` (`npm run specs` writes them all).
 * Without more words a page has 50 records, at most 100, the oldest first.
 * @param difference where the wire is known to differ from the types; a field given there replaces the declared one
 */
export function sdkSpec(
  key: keyof typeof SDK_SPECS,
  unsaid: Unsaid = {},
  difference?: Difference,
): QuerySpec {
  const { paths = {}, numbers = [], ...limits } = unsaid;
  const sdk: SdkSpec = SDK_SPECS[key];
  const isNumber = (field: string): boolean => field.endsWith('.amount') || numbers.includes(field);
  const fields = sdk.groups.flatMap((group) =>
    group.fields.map((field): [string, FieldSpecs[string]] => {
      const { operators, sort } = group;
      const path = paths[field];
      return [
        field,
        { operators, sort, ...(path && { path }), ...(isNumber(field) && { compareAs: 'number' }) },
      ];
    }),
  );
  const spec: QuerySpec = {
    name: key,
    paging: sdk.paging,
    maxLimit: 100,
    defaultLimit: 50,
    defaultSort: { fieldName: 'createdDate', order: 'ASC' },
    fields: Object.fromEntries(fields),
    ...(key.endsWith('Search') && { at: 'search' }),
    ...(sdk.searchable && { searchable: sdk.searchable }),
    ...limits,
  };
  return difference === undefined ? spec : differsFromSdk(spec, difference);
}

/** Another specification with such a difference. */
export function differsFromSdk(spec: QuerySpec, difference: Difference): QuerySpec {
  const { because, without = [], fields = {}, ...rest } = difference;
  const declared = Object.entries(spec.fields);
  const stale = without.find((field) => !(field in spec.fields));
  if (stale !== undefined || rest.paging === spec.paging)
    throw new RangeError(`${spec.name} differs no more (${because}): ${stale ?? 'paging'}`);
  return {
    ...spec,
    ...rest,
    fields: { ...Object.fromEntries(declared.filter(([field]) => !without.includes(field))), ...fields },
  };
}
