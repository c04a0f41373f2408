import { GatewayError } from '../errors.ts';

/**
 * The records of a list answer, each an object with an id of its own.
 * @param what name of the list in the answer, used in the error
 * @throws GatewayError WIX_BAD_RESPONSE when the answer has another shape: a missing list must never look like an empty one
 */
export function recordsOf<T extends object>(
  records: readonly T[] | null | undefined,
  what: string,
  idOf: (record: T) => unknown,
): T[] {
  if (!Array.isArray(records)) throw badResponse(`Wix's answer has no list "${what}".`);
  for (const record of records as readonly (T | null)[]) {
    const id = typeof record === 'object' && record !== null ? idOf(record) : undefined;
    if (typeof id !== 'string' || id === '')
      throw badResponse(`Wix's answer has a record without an id in "${what}".`);
  }
  return [...records];
}

/** The two places where Wix's cursor envelopes say whether and where the list goes on. */
interface CursorMetadata {
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
  if (metadata == null) throw badResponse("Wix's answer has no paging metadata.");
  const next = metadata.cursors?.next;
  if (metadata.hasNext === false || next == null || next === '') {
    if (metadata.hasNext === true) throw badResponse('Wix says that the list goes on, but gives no cursor.');
    return null;
  }
  if (typeof next !== 'string') throw badResponse("Wix's cursor is no string.");
  if (next === current) throw badResponse('Wix gave the same cursor again.');
  return next;
}

/**
 * The total of an offset envelope.
 * @throws GatewayError WIX_BAD_RESPONSE when it is missing: without it the end of the list cannot be told
 */
export function totalOf(total: unknown): number {
  const value = typeof total === 'string' ? Number(total) : total;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw badResponse("Wix's answer has no total.");
  return value;
}

function badResponse(message: string): GatewayError {
  return new GatewayError('WIX_BAD_RESPONSE', { message });
}
