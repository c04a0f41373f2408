import { invalidField, WixFault } from '../http/errors.ts';
import { isList, isObject, textAt, textsAt, type Json, type JsonObject } from '../json.ts';
import { names } from '../records/vary.ts';

const OPERATORS = names(
  '$eq $ne $gt $gte $lt $lte $in $nin $exists $hasSome $hasAll $startsWith $endsWith $contains $isEmpty $matchItems',
);
export type Operator = (typeof OPERATORS)[number];

export type SortSpec = 'BOTH' | 'ASC' | 'DESC' | 'NONE';

/** What may be done with one field of an endpoint. */
interface FieldSpec {
  /** `'*'` is every operator. An empty list: not filterable. */
  readonly operators: '*' | readonly Operator[];
  readonly sort: SortSpec;
  /** Where the value is, if not at the field's own path. */
  readonly path?: string;
  /** How values compare: texts that hold numbers compare as numbers. @default by what the values look like */
  readonly compareAs?: 'number';
}

export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

/** What one query or search takes, as the types of the SDK declare it. */
export interface SdkSpec {
  readonly paging: 'cursor' | 'offset';
  readonly groups: readonly {
    readonly fields: readonly string[];
    readonly operators: '*' | readonly Operator[];
    readonly sort: SortSpec;
  }[];
  readonly searchable?: readonly string[];
}

/** Reads the values at a path of the record being looked at; lists on the way are walked through. */
export type Read = (path: string) => readonly Json[];

export interface Filter {
  matches(read: Read): boolean;
  /** The conditions every record must meet, for look-ups that need no scan. */
  readonly required: readonly Condition[];
  /** Whether the required conditions are all there is: a record that meets them matches. */
  readonly isConjunction: boolean;
}

export interface Condition {
  readonly field: string;
  readonly operator: Operator;
  readonly value: Json;
}

/**
 * Compiles a filter of the Wix query language. Throws Wix's 400 for a field or an operator that the endpoint does not declare.
 */
export function compileFilter(filter: Json | undefined, fields: FieldSpecs, at = 'query.filter'): Filter {
  if (filter === undefined || filter === null)
    return { matches: () => true, required: [], isConjunction: true };
  if (!isObject(filter)) throw refusal(at, 'Filter must be an object');
  const parts: Filter[] = [];
  for (const [key, value] of Object.entries(filter)) {
    if (value === undefined) continue;
    if (key === '$and') parts.push(every(branches(key, value, fields, at)));
    else if (key === '$or') parts.push(some(branches(key, value, fields, at)));
    else if (key === '$not') parts.push(none(branches(key, value, fields, at)));
    else if (key.startsWith('$')) throw refusal(at, `Unsupported operator '${key}'`);
    else parts.push(...conditionsOn(key, value, fields, at));
  }
  return every(parts);
}

/** Orders two values: numbers by size, dates by time, other texts by their characters; what is absent comes first. */
export function compareValues(left: Json | undefined, right: Json | undefined, compareAs?: 'number'): number {
  if (left == null || right == null) return Number(left != null) - Number(right != null);
  const numeric = compareAs === 'number' || typeof left === 'number' || typeof right === 'number';
  const [a, b] = numeric ? [Number(left), Number(right)] : [comparable(left), comparable(right)];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function conditionsOn(field: string, value: Json, fields: FieldSpecs, at: string): Filter[] {
  const spec = fields[field];
  if (spec === undefined || spec.operators.length === 0) {
    throw refusal(at, `Field '${field}' is not declared as filterable`);
  }
  const isOperation =
    isObject(value) && Object.keys(value).some((key) => key.startsWith('$')) && !('$date' in value);
  const operations: [string, Json | undefined][] = isOperation ? Object.entries(value) : [['$eq', value]];
  return operations.map(([operator, operand]) => {
    const known = OPERATORS.find((name) => name === operator);
    if (known === undefined) {
      if (operator === '$not') return none(conditionsOn(field, operand ?? null, fields, at));
      throw refusal(at, `Unsupported operator '${operator}' for field '${field}'`);
    }
    if (spec.operators !== '*' && !spec.operators.includes(known)) {
      throw refusal(at, `Operator '${operator}' is not supported for field '${field}'`);
    }
    const test = testOf(known, operand ?? null, field, spec, at);
    const path = spec.path ?? field;
    return {
      matches: (read) => test(read(path)),
      required: [{ field, operator: known, value: operand ?? null }],
      isConjunction: true,
    };
  });
}

type Test = (values: readonly Json[]) => boolean;

/** Operators that compare with a single value, and those that take a list. */
const ORDERED = new Set<Operator>(names('$gt $gte $lt $lte'));
const LISTS = new Set<Operator>(names('$in $nin $hasSome $hasAll $matchItems'));

const someText =
  (holds: (text: string) => boolean): Test =>
  (values) =>
    values.some((value) => holds(String(value).toLowerCase()));

function testOf(operator: Operator, operand: Json, field: string, spec: FieldSpec, at: string): Test {
  const refused = (what: string): WixFault =>
    refusal(at, `Operator '${operator}' of field '${field}' takes a ${what}`);
  if (ORDERED.has(operator) && (operand === null || isList(operand))) throw refused('single value');
  if (LISTS.has(operator) && !isList(operand)) throw refused('list');
  const list = isList(operand) ? operand : [];
  const part = String(operand).toLowerCase();
  const compare = (value: Json, other: Json): number =>
    compareValues(plain(value), plain(other), spec.compareAs);
  const has = (values: readonly Json[], other: Json): boolean =>
    values.some((value) => compare(value, other) === 0);
  const ordered =
    (holds: (order: number) => boolean): Test =>
    (values) =>
      values.some((value) => holds(compare(value, operand)));
  const equal: Test = (values) => (operand === null ? values.length === 0 : has(values, operand));
  const anyOf = oneOf(list);
  const tests: Readonly<Record<Operator, Test>> = {
    $eq: equal,
    $ne: (values) => !equal(values),
    $gt: ordered((order) => order > 0),
    $gte: ordered((order) => order >= 0),
    $lt: ordered((order) => order < 0),
    $lte: ordered((order) => order <= 0),
    $in: anyOf,
    $hasSome: anyOf,
    $nin: (values) => !anyOf(values),
    $hasAll: (values) => list.every((other) => has(values, other)),
    $exists: (values) => values.length > 0 === (operand !== false),
    $isEmpty: (values) => values.every((value) => value === '') === (operand !== false),
    $startsWith: someText((value) => value.startsWith(part)),
    $endsWith: someText((value) => value.endsWith(part)),
    $contains: someText((value) => value.includes(part)),
    $matchItems: (values) =>
      values.some((value) => isObject(value) && list.every((item) => includesItem(value, item))),
  };
  return tests[operator];
}

function oneOf(wanted: readonly Json[]): Test {
  const texts = new Set(wanted.map((value) => String(comparable(plain(value)))));
  return (values) => values.some((value) => texts.has(String(comparable(plain(value)))));
}

function includesItem(value: JsonObject, item: Json): boolean {
  if (!isObject(item)) return false;
  return Object.entries(item).every(([key, operation]) => {
    const expected = isObject(operation) ? (operation['$eq'] ?? operation['$in']) : operation;
    const found = value[key];
    return isList(expected) ? expected.some((one) => one === found) : expected === found;
  });
}

function branches(key: string, value: Json, fields: FieldSpecs, at: string): Filter[] {
  const parts = isList(value) ? value : key === '$not' ? [value] : undefined;
  if (parts === undefined) throw refusal(at, `Operator '${key}' takes a list of filters`);
  return parts.map((filter) => compileFilter(filter, fields, at));
}

function every(parts: readonly Filter[]): Filter {
  return {
    matches: (read) => parts.every((part) => part.matches(read)),
    required: parts.flatMap((part) => part.required),
    isConjunction: parts.every((part) => part.isConjunction),
  };
}

function some(parts: readonly Filter[]): Filter {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  return opaque((read) => parts.some((part) => part.matches(read)));
}

function none(parts: readonly Filter[]): Filter {
  return opaque((read) => !parts.some((part) => part.matches(read)));
}

/** A filter of which nothing is known but whether a record matches. */
function opaque(matches: Filter['matches']): Filter {
  return { matches, required: [], isConjunction: false };
}

const DATE = /^-?\d{4,6}-\d\d-\d\dT/;

function comparable(wrapped: Json): number | string {
  const value = plain(wrapped);
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return DATE.test(value) ? Date.parse(value) : value;
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

/** Wix Data wraps its dates: `{"$date": "…"}`. */
function plain(value: Json): Json {
  return isObject(value) && typeof value['$date'] === 'string' ? value['$date'] : value;
}

function refusal(at: string, description: string): WixFault {
  const violation = { field: at, description, violatedRule: 'CUSTOM', ruleName: 'INVALID_FILTER' };
  return new WixFault(400, {
    message: description,
    details: { validationError: { fieldViolations: [violation] } },
  });
}

/** Every condition that a filter has on a field, on whatever level. */
export function conditionsFor(field: string, filter: Json | undefined): (Json | undefined)[] {
  if (isList(filter)) return filter.flatMap((part) => conditionsFor(field, part));
  if (!isObject(filter)) return [];
  return Object.entries(filter).flatMap(([key, value]) =>
    key === field ? [value] : key.startsWith('$') ? conditionsFor(field, value) : [],
  );
}

/**
 * Compiles the free-text part of a search: `{ expression, fields, mode: OR | AND }`. Undefined when it looks for nothing. Throws a 400
 * for a field that the endpoint does not search.
 */
export function compileSearch(
  search: Json | undefined,
  searchable: readonly string[],
  at: string,
): ((read: Read) => boolean) | undefined {
  const expression = (textAt(search, 'expression') ?? '').trim();
  if (!isObject(search) || expression === '') return undefined;
  const asked = textsAt(search, 'fields');
  const unknown = asked.find((field) => !searchable.includes(field));
  if (unknown !== undefined)
    throw invalidField(`${at}.fields`, `Field '${unknown}' is not declared as searchable`);
  if (expression.length > 100)
    throw invalidField(`${at}.expression`, 'must have at most 100 characters', 'MAX_LENGTH');
  const fields = asked.length > 0 ? asked : searchable;
  const words = expression.toLowerCase().split(/\s+/);
  const isAll = textAt(search, 'mode') === 'AND';
  return (read) => {
    const text = fields
      .flatMap((field) => read(field).map((value) => String(value).toLowerCase()))
      .join('\n');
    return isAll ? words.every((word) => text.includes(word)) : words.some((word) => text.includes(word));
  };
}
