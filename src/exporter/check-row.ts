import type { MappedRow } from './map-record.ts';
import type { PlanField } from './plan.ts';

/** What is wrong with a row. */
export interface RowProblem {
  /**
   * `MISSING`: the source has no value for a field that Insites requires. `LEADS_NOWHERE`: it refers to a record that is not there.
   * `INVALID`: the value does not fit the column.
   */
  readonly kind: 'MISSING' | 'LEADS_NOWHERE' | 'INVALID';
  readonly target: string;
  readonly detail: string;
}

/** Checks a mapped row against its columns: what is required is there, types and lengths fit. */
export function checkRow(
  fields: readonly PlanField[],
  row: MappedRow,
  hasSource: (field: PlanField) => boolean,
): RowProblem | null {
  const checked = new Set<string>();
  for (const { target, targetType, required } of fields) {
    if (checked.has(target)) continue;
    checked.add(target);
    const value = row[target];
    if (value === null || value === undefined || (required && value === '')) {
      if (required) return missing(fields, target, hasSource);
      continue;
    }
    const detail = misfit(targetType, value) ?? (target === 'email' ? badEmail(value) : undefined);
    if (detail !== undefined) return { kind: 'INVALID', target, detail };
  }
  return null;
}

/** A required value that is not there: either Wix has none, or it has one that cannot be used. */
function missing(
  fields: readonly PlanField[],
  target: string,
  hasSource: (field: PlanField) => boolean,
): RowProblem {
  const unused = fields.find((field) => field.target === target && hasSource(field));
  if (unused === undefined)
    return { kind: 'MISSING', target, detail: `Insites requires ${target}, and Wix has no value for it.` };
  if (unused.reference !== null)
    return {
      kind: 'LEADS_NOWHERE',
      target,
      detail: `Insites requires ${target}, and what ${unused.source} refers to is not in the bundle.`,
    };
  const detail = `Insites requires ${target}, and the value at ${unused.source} gives none.`;
  return { kind: 'INVALID', target, detail };
}

const checks: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  string: (value) => (typeof value === 'string' ? unstorable(value) : is('a text', value)),
  integer: (value) => (Number.isSafeInteger(value) ? undefined : is('a whole number', value)),
  float: (value) => (typeof value === 'number' && Number.isFinite(value) ? undefined : is('a number', value)),
  boolean: (value) => (typeof value === 'boolean' ? undefined : is('true or false', value)),
  datetime: (value) => (isTime(value) ? undefined : is('a time with its zone', value)),
  date: (value) =>
    typeof value === 'string' && /^\d{4,}-\d\d-\d\d/.test(value) ? undefined : is('a date', value),
  uuid: (value) => (typeof value === 'string' && UUID.test(value) ? undefined : is('a UUID', value)),
  array: (value) =>
    Array.isArray(value) ? firstOf(value, (item) => unstorableDeep(item)) : is('a list', value),
  upload: (value) => (hasAddress(value) ? undefined : is('a file with its address', value)),
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What keeps a value out of a column of a type, if anything. */
function misfit(type: string, value: unknown): string | undefined {
  return (checks[type] ?? unstorableDeep)(value);
}

function is(expected: string, value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return `It should be ${expected} and is ${text.length > 80 ? `${text.slice(0, 80)}…` : text}.`;
}

/** The database behind Insites stores text as UTF-8 without NUL. */
function unstorable(text: string): string | undefined {
  if (text.includes('\0')) return 'It holds a NUL character, which cannot be stored.';
  return text.isWellFormed()
    ? undefined
    : 'It holds half a character (a lone surrogate), which cannot be stored.';
}

function unstorableDeep(value: unknown): string | undefined {
  if (typeof value === 'string') return unstorable(value);
  if (typeof value !== 'object' || value === null) return undefined;
  return firstOf(Object.values(value), unstorableDeep);
}

function firstOf(
  values: readonly unknown[],
  check: (value: unknown) => string | undefined,
): string | undefined {
  for (const value of values) {
    const problem = check(value);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && /(Z|[+-]\d\d:?\d\d)$/.test(value) && !Number.isNaN(Date.parse(value));
}

function hasAddress(value: unknown): boolean {
  const url: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'remote_url') : value;
  return typeof url === 'string' && URL.canParse(url);
}

/** Longest address that mail can be sent to (RFC 5321 §4.5.3.1). */
const EMAIL_MAX = 254;

function badEmail(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(value)) return is('an e-mail address', value);
  return value.length > EMAIL_MAX ? `An e-mail address has at most ${EMAIL_MAX} characters.` : undefined;
}
