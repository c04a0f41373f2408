import type { WqlFilter } from '../../wix/wql.ts';
import type { FilterRule } from './filter.ts';
import type { Syntax } from './syntax.ts';

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
