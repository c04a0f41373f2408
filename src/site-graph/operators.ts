import { badInput } from '../errors.ts';
import type { DataQueryOperator } from '../generated/enums.ts';
import type { WqlFilter } from '../wix/api/wql.ts';

/** Sets of operators that go together, each an input type of the graph. */
export type OperatorSet =
  | 'Text'
  | 'Number'
  | 'Boolean'
  | 'DateTime'
  | 'Date'
  | 'Time'
  | 'List'
  | 'Reference'
  | 'References'
  | 'Presence';

/** An operator of Wix Data's filters. */
interface Operator {
  /** What a collection calls it among those that a field takes. */
  readonly capability: DataQueryOperator;
  readonly wire: string;
  readonly description: string;
  readonly takes: 'one' | 'several' | 'Boolean';
}

/** The operators by their names in the graph. `URLIZED` is missing: no filter of the SDK takes it (docs/fidelity.md#data-filters). */
const OPERATORS = {
  eq: { capability: 'EQ', wire: '$eq', takes: 'one', description: 'Equal.' },
  ne: {
    capability: 'NE',
    wire: '$ne',
    takes: 'one',
    description: 'Not equal; also where there is no value.',
  },
  lt: { capability: 'LT', wire: '$lt', takes: 'one', description: 'Less than.' },
  lte: { capability: 'LTE', wire: '$lte', takes: 'one', description: 'Less than or equal.' },
  gt: { capability: 'GT', wire: '$gt', takes: 'one', description: 'Greater than.' },
  gte: { capability: 'GTE', wire: '$gte', takes: 'one', description: 'Greater than or equal.' },
  in: { capability: 'HAS_SOME', wire: '$in', takes: 'several', description: 'One of these.' },
  startsWith: { capability: 'STARTS_WITH', wire: '$startsWith', takes: 'one', description: 'Begins with.' },
  endsWith: { capability: 'ENDS_WITH', wire: '$endsWith', takes: 'one', description: 'Ends with.' },
  contains: { capability: 'CONTAINS', wire: '$contains', takes: 'one', description: 'Has it somewhere.' },
  hasSome: {
    capability: 'HAS_SOME',
    wire: '$hasSome',
    takes: 'several',
    description: 'Has one of these at least.',
  },
  hasAll: { capability: 'HAS_ALL', wire: '$hasAll', takes: 'several', description: 'Has all of these.' },
  exists: {
    capability: 'EXISTS',
    wire: '$exists',
    takes: 'Boolean',
    description: 'Whether there is a value.',
  },
} as const satisfies Readonly<Record<string, Operator>>;

export type OperatorName = keyof typeof OPERATORS;

const COMPARED = ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'exists'] as const;

interface Operators {
  readonly names: readonly OperatorName[];
  /** The scalar of the values. */
  readonly scalar: 'String' | 'Float' | 'Boolean' | 'DateTime' | 'Date' | 'Time' | 'ID';
  readonly description: string;
}

/** What each set has: what Wix Data takes for fields of such types (docs/fidelity.md#data-filters). */
export const OPERATOR_SETS: Readonly<Record<OperatorSet, Operators>> = {
  Text: {
    names: [...COMPARED, 'startsWith', 'endsWith', 'contains'],
    scalar: 'String',
    description: "Conditions on a text, or on Wix's own address of a file.",
  },
  Number: { names: COMPARED, scalar: 'Float', description: 'Conditions on a number.' },
  DateTime: { names: COMPARED, scalar: 'DateTime', description: 'Conditions on a point in time.' },
  Date: { names: COMPARED, scalar: 'Date', description: 'Conditions on a day.' },
  Time: { names: COMPARED, scalar: 'Time', description: 'Conditions on a time of day.' },
  Boolean: {
    names: ['eq', 'ne', 'in', 'exists'],
    scalar: 'Boolean',
    description: 'Conditions on yes or no.',
  },
  List: {
    names: ['hasSome', 'hasAll', 'exists'],
    scalar: 'String',
    description: 'Conditions on a list of texts.',
  },
  Reference: {
    names: ['eq', 'ne', 'in', 'exists'],
    scalar: 'ID',
    description: 'Conditions on a reference, by the id of the record that it leads to.',
  },
  References: {
    names: ['hasSome', 'hasAll', 'exists'],
    scalar: 'ID',
    description: 'Conditions on the records that a multi-reference leads to, by their ids.',
  },
  Presence: { names: ['exists'], scalar: 'Boolean', description: 'Whether there is a value.' },
};

export function operator(name: OperatorName): Operator {
  return OPERATORS[name];
}

/**
 * The operators of a set that a field takes.
 * @param capabilities what its collection says that it takes; undefined where it does not say
 */
export function operatorsOf(set: OperatorSet, capabilities: unknown): readonly OperatorName[] {
  const { names } = OPERATOR_SETS[set];
  return Array.isArray(capabilities)
    ? names.filter((name) => capabilities.includes(OPERATORS[name].capability))
    : names;
}

/** A filter of one field as the graph takes it: values by the names of operators. */
export type FieldFilter = { readonly [Name in OperatorName]?: unknown };

/**
 * The conditions of Wix for one field.
 * @param key Wix's key of it
 * @throws GatewayError BAD_USER_INPUT for a number that JSON has no words for
 */
export function fieldConditions(key: string, set: OperatorSet, filter: FieldFilter): WqlFilter[] {
  return Object.entries(filter).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    // JSON would say null instead, which other items meet.
    if ([value].flat().some((one) => typeof one === 'number' && !Number.isFinite(one)))
      throw badInput(
        `The filter of ${JSON.stringify(key)} has a number that is too large.`,
        'Numbers are between -1.8e308 and 1.8e308.',
      );
    const { wire, takes } = OPERATORS[name as OperatorName];
    return [{ [key]: { [wire]: takes === 'Boolean' ? value : onWire(set, value) } }];
  });
}

/** Values as Wix Data takes them: points in time in a wrapper (docs/fidelity.md#data-dates). */
function onWire(set: OperatorSet, value: unknown): unknown {
  if (set !== 'DateTime') return value;
  return Array.isArray(value) ? value.map((time: unknown) => ({ $date: time })) : { $date: value };
}

/** Whether nothing can meet the conditions on a field: it is to have one of no values. */
export function isImpossible({ in: values, hasSome }: FieldFilter): boolean {
  return [values, hasSome].some((list) => Array.isArray(list) && list.length === 0);
}
