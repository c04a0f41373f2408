import { keepNumbers } from '../../json/exact-json.ts';
import { derived, pathSegments } from '../../mapping/index.ts';
import { mappingsOf, type PlanStep } from '../plan.ts';
import type { FieldFailure } from '../source/spool-reader.ts';

/** Whether Wix sent a value that nobody can read: it costs its column. Any other failure says that a field was not read at all. */
export function isOddValue({ code, isSideRead }: FieldFailure): boolean {
  return code === 'WIX_BAD_RESPONSE' && isSideRead !== true;
}

/** Whether what was not read is refused to the key: it is missing with its list, and no failure. */
export function isRefused({ code }: Pick<FieldFailure, 'code'>): boolean {
  return code === 'WIX_PERMISSION_DENIED';
}

/** Marks the failures of reads that a field takes for itself, by the paths of such fields. */
export function withSideReads(
  failures: readonly FieldFailure[],
  sideReads: readonly string[],
): readonly FieldFailure[] {
  return failures.map((failure) =>
    sideReads.includes(failure.path.replaceAll(/\.\d+(?=\.|$)/g, ''))
      ? { ...failure, isSideRead: true }
      : failure,
  );
}

/**
 * A record with the values that do not fit their fields in this graph, as Wix sent them: the mapping says what becomes of them. An object that
 * is missing because of one of its values, as money without its amount is, is there again with that value alone.
 */
export function withValues(record: unknown, failures: readonly FieldFailure[]): unknown {
  return failures.reduce(
    (whole, { path, value }) => (value === undefined ? whole : withValue(whole, path.split('.'), value)),
    record,
  );
}

/** A copy with a value at a path. Where a list is missing, it stays so: nobody knows its other elements. */
function withValue(whole: unknown, [name, ...below]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const holder = whole === null && isName(name) ? {} : whole;
  if (typeof holder !== 'object' || holder === null) return whole;
  const copy = keepNumbers<object>(Array.isArray(holder) ? [...holder] : { ...holder }, holder);
  Reflect.set(copy, name, withValue(Reflect.get(holder, name), below, value));
  return copy;
}

/** Fields of a record that should hold more, and hold one value: fields that take anything let it pass. */
export function hollowFields(step: PlanStep, record: unknown): readonly FieldFailure[] {
  return [...holdersOf(step)].flatMap((path) => {
    const value: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, path) : null;
    if (value === null || value === undefined || typeof value === 'object') return [];
    const message = `Wix sent ${JSON.stringify(value)} in the place of an object.`;
    return [{ path, code: 'WIX_BAD_RESPONSE', message, hint: null, value }];
  });
}

/** The fields of its records that a step reads something of. */
const holdersOf = derived(
  (step: PlanStep): ReadonlySet<string> =>
    new Set(
      sourcesOf(step).flatMap((path) => (path.includes('.') ? [path.slice(0, path.indexOf('.'))] : [])),
    ),
);

/** Every path of a record that a column of a step is made of, as the names of its fields. */
const sourcesOf = derived((step: PlanStep): readonly string[] => {
  const paths = mappingsOf([step]).flatMap(({ fields }) =>
    fields.flatMap(({ source, with: others }) => [source, ...others]),
  );
  const names = paths
    .filter((path) => path !== '.')
    .map((path) => pathSegments(path).map(({ name }) => name));
  return [...new Set(names.map((path) => path.join('.')))];
});

/** What a step reads of an object that is missing because of one value in it, as the currency is of money whose amount nobody can read. */
export function lostBeside(
  step: PlanStep,
  record: unknown,
  failures: readonly FieldFailure[],
): readonly FieldFailure[] {
  return failures.filter(isOddValue).flatMap((failure) => {
    const holder = missingHolder(record, failure.path.split('.'));
    if (holder === null) return [];
    const above = `${holder.filter(isName).join('.')}.`;
    return sourcesOf(step)
      .filter((path) => path.startsWith(above) && !concerns(failure, path))
      .map((path) => ({
        ...failure,
        path: [...holder, path.slice(above.length)].join('.'),
        message: `It is missing with a value beside it that nobody can read. ${failure.message}`,
        value: undefined,
      }));
  });
}

/** The path of the object that a value is missing with; null where there is none, or a whole list is. */
function missingHolder(record: unknown, names: readonly string[]): readonly string[] | null {
  let value = record;
  for (const [index, name] of names.slice(0, -1).entries()) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    if (value === null) return names.slice(index).every(isName) ? names.slice(0, index + 1) : null;
  }
  return null;
}

/** Whether a part of a path is the name of a field, and not a place in a list. */
function isName(name: string): boolean {
  return !/^\d+$/.test(name);
}

/** Whether what could not be read is at, above or below a path of the plan. */
export function concerns({ path }: Pick<FieldFailure, 'path'>, source: string): boolean {
  const failed = path.split('.').filter(isName);
  const read = source === '.' ? [] : pathSegments(source).map(({ name }) => name);
  return failed.every((name, index) => index >= read.length || read[index] === name);
}

/** The element of a list of the record that a failure lies in; null when it lies in none. */
export function elementOf({ path }: FieldFailure, list: string): number | null {
  const names = path.split('.');
  const segments = pathSegments(list);
  const index = names[segments.length];
  const isInList = segments.every(({ name }, at) => names[at] === name);
  return isInList && index !== undefined && /^\d+$/.test(index) ? Number(index) : null;
}
