import { GatewayError } from '../../errors.ts';
import { UnreadableRecord, wholeRecords, type Slot } from './unreadable-record.ts';

/**
 * The records of an answer, each an object with an id of its own.
 * @param what name of the list in the answer, used in the error
 * @throws GatewayError WIX_BAD_RESPONSE when the answer has another shape: a missing list must never look like an empty one
 */
export function recordsOf<T extends object>(
  records: readonly T[] | null | undefined,
  what: string,
  idOf: (record: T) => unknown,
): T[] {
  // Nulls in the place of records say nothing, and would cost the list.
  const there = Array.isArray(records) ? records.filter((record) => record !== null) : records;
  return wholeRecords(slotsOf(there, what, idOf, (record) => record));
}

/**
 * The places of one page of a list: its records as the graph takes them, and an error where a record has no id.
 * @param what name of the list in the answer, used in errors
 * @throws GatewayError WIX_BAD_RESPONSE when the answer has another shape: a missing list must never look like an empty one
 */
export function slotsOf<T extends object, R>(
  records: readonly T[] | null | undefined,
  what: string,
  idOf: (record: T) => unknown,
  toRecord: (record: T) => R,
): Slot<R>[] {
  if (!Array.isArray(records)) throw new MissingList(what);
  return records.map((record: T | null) => {
    const id = typeof record === 'object' && record !== null ? idOf(record) : undefined;
    return record !== null && typeof id === 'string' && id !== ''
      ? toRecord(record)
      : new UnreadableRecord({ message: `Wix's answer has a record without an id in "${what}".` });
  });
}

/** An answer without the list that was asked for: it must never look like an empty one. */
export class MissingList extends GatewayError {
  /** @param what name of the list in the answer */
  constructor(what: string) {
    super('WIX_BAD_RESPONSE', { message: `Wix's answer has no list "${what}".` });
    this.name = 'MissingList';
  }
}

/** The two places where Wix's cursor envelopes say whether and where the list goes on. */
export interface CursorMetadata {
  readonly cursors?: { readonly next?: string | null } | null;
  readonly hasNext?: boolean | null;
}

/**
 * The cursor of the next page, or null at the end.
 * @param current the cursor that this page was asked for with
 * @throws GatewayError WIX_BAD_RESPONSE when the list is said to go on but not where, or goes round in a circle
 */
export function nextCursorOf(
  metadata: CursorMetadata | null | undefined,
  current: string | null,
): string | null {
  if (!isObject(metadata)) throw badResponse("Wix's answer has no paging metadata.");
  const { cursors, hasNext } = metadata;
  if (cursors != null && !isObject(cursors)) throw badResponse("Wix's cursors are no object.");
  if (hasNext != null && typeof hasNext !== 'boolean')
    throw badResponse('Wix does not say by true or false whether the list goes on.');
  const next = cursors?.next;
  if (hasNext === false || next == null || next === '') {
    if (hasNext === true) throw badResponse('Wix says that the list goes on, but gives no cursor.');
    return null;
  }
  if (typeof next !== 'string') throw badResponse("Wix's cursor is no string.");
  if (next === current) throw badResponse('Wix gave the same cursor again.');
  return next;
}

/** Whether what came has members: without, it would look like a list that does not go on. */
function isObject<T extends object>(value: T | null | undefined): value is T {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The number that an answer is asked for, such as that of a count.
 * @throws GatewayError WIX_BAD_RESPONSE when it is missing
 */
export function countOf(count: unknown): number {
  const value = wholeNumber(count);
  if (value === null) throw badResponse("Wix's answer has no count.");
  return value;
}

/**
 * How many records a list has, as its pages tell it; null where they do not (docs/fidelity.md#totals).
 * @param tooManyToCount what the page says of its own number
 */
export function totalOf(total: unknown, tooManyToCount?: unknown): number | null {
  return tooManyToCount === true ? null : wholeNumber(total);
}

/** The sum of the totals of several reads; null where one of them is not told. */
export function sumOf(totals: readonly (number | null)[]): number | null {
  return totals.reduce<number | null>(
    (sum, total) => (sum === null || total === null ? null : sum + total),
    0,
  );
}

function wholeNumber(number: unknown): number | null {
  const value = typeof number === 'string' && number !== '' ? Number(number) : number;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

function badResponse(message: string): GatewayError {
  return new GatewayError('WIX_BAD_RESPONSE', { message });
}
