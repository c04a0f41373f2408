import { allOf, type WqlFilter } from '../../wix/wql.ts';

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

/**
 * The same where Wix hears only the first condition on a field and does not say so: all that is asked of one field stands together, and what comes
 * later replaces the same operator.
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
