import { badInput, type GatewayError } from '../../errors.ts';
import { dateConditions, type DateRange, type WqlFilter } from '../../wix/api/wql.ts';
import type { KeyRule } from '../../contract/product-module.ts';
import { requireGuid, requireGuids } from '../federation/ids.ts';

/** How one field of a filter becomes conditions of Wix. */
export interface FilterRule<Value> {
  /**
   * The value as it is asked for.
   * @throws GatewayError BAD_USER_INPUT for one that Wix would refuse
   */
  readonly check?: ((value: Value, argument: string) => unknown) | undefined;
  /** @param value one that has been checked */
  conditions(value: Value): readonly WqlFilter[];
}

/** What each field of a filter means to Wix. A field without a rule does not compile; `ids` are the list's own. */
export type FilterTable<Filter> = {
  readonly [Name in Exclude<keyof Filter, 'ids'>]-?: FilterRule<NonNullable<Filter[Name]>>;
};

type Check<Value> = NonNullable<FilterRule<Value>['check']>;

/** A field that has one of the values. */
export function oneOf<Value>(field: string, check?: Check<readonly Value[]>): FilterRule<readonly Value[]> {
  return { check, conditions: (values) => [{ [field]: { $in: values } }] };
}

/** A field that is a list and has one of the values at least. */
export function hasSome<Value>(field: string, check?: Check<readonly Value[]>): FilterRule<readonly Value[]> {
  return { check, conditions: (values) => [{ [field]: { $hasSome: values } }] };
}

/** A field that has the value. */
export function equal<Value extends string | boolean | number>(
  field: string,
  check?: Check<Value>,
): FilterRule<Value> {
  return { check, conditions: (value) => [{ [field]: { $eq: value } }] };
}

/** A text that begins with another one. */
export function startsWith(field: string): FilterRule<string> {
  return { conditions: (value) => [{ [field]: { $startsWith: value } }] };
}

/** A text that has another one in it. */
export function contains(field: string, check?: Check<string>): FilterRule<string> {
  return { check, conditions: (value) => [{ [field]: { $contains: value } }] };
}

/** A time within limits. */
export function within(field: string): FilterRule<DateRange> {
  return { conditions: (range) => dateConditions(field, range) };
}

/** A field that a list of Wix has nothing for, though another one has that the graph shows in its place. */
export function refused(why: () => GatewayError): FilterRule<unknown> {
  return {
    conditions() {
      throw why();
    },
  };
}

/** A field that the read itself takes, beside the conditions. */
export function apart<Value>(check?: Check<Value>): FilterRule<Value> {
  return { check, conditions: () => [] };
}

/** Wix ids, at most so many. */
export function guids(max?: number): Check<readonly string[]> {
  return (ids, argument) => {
    const checked = requireGuids(ids, argument);
    if (max !== undefined) requireAtMost(checked, argument, max);
    return checked;
  };
}

/** Keys that are no GUIDs, each once and at most so many. */
export function keys(rule: KeyRule, max = 1000): Check<readonly string[]> {
  return (values, argument) => {
    const unique = [...new Set(values)];
    requireAtMost(unique, argument, max);
    return unique.map((value) => rule(value, argument));
  };
}

/** A Wix id. */
export const guid: Check<string> = requireGuid;

/** At most so many values. */
export function few(max: number): Check<readonly unknown[]> {
  return (values, argument) => {
    requireAtMost(values, argument, max);
    return values;
  };
}

/** A text that Wix searches for. */
export function words(max: number): Check<string> {
  return (text, argument) => {
    if (text.trim() !== '' && text.length <= max) return text;
    throw badInput(
      `\`${argument}\` must have 1 to ${max} characters; it has ${text.trim() === '' ? 'none but blanks' : text.length}.`,
      'Shorten the text, or leave the filter out.',
    );
  };
}

/** @throws GatewayError BAD_USER_INPUT for more values than one request takes */
function requireAtMost(values: readonly unknown[], argument: string, max: number): void {
  if (values.length > max)
    throw badInput(
      `\`${argument}\` has ${values.length} values; at most ${max} are taken.`,
      'Ask in several operations.',
    );
}

/** Checks a filter by its rules; what is checked replaces what came. */
export function checkedFilter<Filter extends object>(
  table: FilterTable<Filter>,
  filter: Filter,
  checkIds: Check<readonly string[]>,
): Filter {
  const entries = Object.entries(filter).map(([name, value]: [string, unknown]) => {
    if (value == null) return [name, value];
    if (name === 'ids') return [name, checkIds(value as readonly string[], 'filter.ids')];
    const check = ruleOf(table, name)?.check;
    return [name, check === undefined ? value : check(value, `filter.${name}`)];
  });
  // Each value keeps the type of its field.
  return Object.fromEntries(entries) as Filter;
}

/** The conditions of a filter that has been checked, `ids` left out. */
export function conditionsOf<Filter extends object>(table: FilterTable<Filter>, filter: Filter): WqlFilter[] {
  return Object.entries(filter).flatMap(([name, value]: [string, unknown]) =>
    value == null || name === 'ids' ? [] : (ruleOf(table, name)?.conditions(value) ?? []),
  );
}

/** Whether nothing can meet a filter: it wants one of no values. Wix takes an empty list for no condition at all, or refuses it. */
export function isImpossible(filter: object): boolean {
  return Object.values(filter).some((value) => Array.isArray(value) && value.length === 0);
}

function ruleOf<Filter>(table: FilterTable<Filter>, name: string): FilterRule<unknown> | undefined {
  // The name is one of the filter's fields, whose value its rule takes.
  return (table as Readonly<Record<string, FilterRule<unknown> | undefined>>)[name];
}
