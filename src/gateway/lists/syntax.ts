import { allOf, type WqlFilter } from '../../wix/api/wql.ts';
import type { FilterRule } from './filter.ts';

/** How a list of Wix takes the conditions that its records must meet. */
export interface Syntax {
  /** All of some conditions, as one request takes them. */
  join(conditions: readonly WqlFilter[]): WqlFilter;
  /** The condition that a field has one of some values. */
  hasOne(field: string, values: readonly string[]): WqlFilter;
}

/** Wix's query language. */
export const wql: Syntax = {
  join: allOf,
  hasOne: (field, values) => ({ [field]: { $in: values } }),
};

/** The same where Wix has `$hasSome` for what others call `$in`. */
export const hasSomeOf: Syntax = { ...wql, hasOne: (field, values) => ({ [field]: { $hasSome: values } }) };

/**
 * The query language where Wix hears only the first condition on a field and does not say so: all that is asked of one field stands together, and
 * what comes later replaces the same operator.
 */
export const eachFieldOnce: Syntax = {
  ...wql,
  join(conditions) {
    const joined = new Map<string, object>();
    for (const [field, limits] of conditions.flatMap((condition) => Object.entries(condition)))
      joined.set(field, { ...joined.get(field), ...(limits as object) });
    return Object.fromEntries(joined);
  },
};

/** A list of Wix that takes parameters and no query. */
export const parameters: Syntax = {
  join: (conditions) => Object.assign({}, ...conditions) as WqlFilter,
  hasOne: (name, values) => ({ [name]: values }),
};

/** What the parameters of a request are called. */
export function parametersOf<Request>(): {
  /** A field of a filter that is one of them. */
  rule<Value>(name: keyof Request & string, check?: FilterRule<Value>['check']): FilterRule<Value>;
  /** Those that a filter has. */
  of(filter: WqlFilter): Partial<Request>;
} {
  return {
    rule: (name, check) => ({ check, conditions: (value) => [{ [name]: value }] }),
    // Its fields are names of parameters; what each holds, its rule has checked.
    of: (filter) => filter as Partial<Request>,
  };
}
