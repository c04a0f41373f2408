import { pathSegments } from '../../mapping/index.ts';
import type { FieldFailure } from '../source/spool-reader.ts';

/** Whether Wix sent a value that nobody can read: it costs its column. Any other failure says that a field was not read at all. */
export function isOddValue({ code, isSideRead }: FieldFailure): boolean {
  return code === 'WIX_BAD_RESPONSE' && isSideRead !== true;
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

/** A record with the values that do not fit their fields in this graph, as Wix sent them: the mapping says what becomes of them. */
export function withValues(record: unknown, failures: readonly FieldFailure[]): unknown {
  const told = failures.filter(({ value }) => value !== undefined);
  if (told.length === 0) return record;
  const whole: unknown = structuredClone(record);
  for (const { path, value } of told) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const parent = names.reduce<unknown>(
      (below, name) => (typeof below === 'object' && below !== null ? Reflect.get(below, name) : undefined),
      whole,
    );
    // Where all of the object is missing, there is no place for one of its values.
    if (typeof parent === 'object' && parent !== null) Reflect.set(parent, last, value);
  }
  return whole;
}

/** Whether what could not be read is at, above or below a path of the plan. */
export function concerns({ path }: FieldFailure, source: string): boolean {
  const failed = path.split('.').filter((name) => !/^\d+$/.test(name));
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
