import { UnreadableRecord } from '../../wix/api/unreadable-record.ts';
import { WixError, WixServerError } from '../../wix/api/wix-error.ts';
import type { Batch } from './page-source.ts';

/** What Wix answers instead of a page for a record on it. */
export type Refusal = WixError | WixServerError;

/** A page that Wix delivered, perhaps smaller than it was asked for. */
interface ReadPage<P> {
  readonly page: P;
  /** How many records were asked for. */
  readonly size: number;
  /** The number of records behind this page among which the one must be that Wix does not deliver. */
  readonly within?: number;
}

/** The record at this very place is one that Wix does not deliver. */
interface RefusedRecord {
  readonly refusal: Refusal;
}

/**
 * Reads a page, and half of it, and half of that, as long as Wix refuses it for what is on it: what comes before the record that is to
 * blame arrives, and in the end that record stands alone. Where Wix fails, its first record is asked for at once: if not even that one
 * arrives, Wix may fail at everything, and whoever asks has to prove that it does not.
 * @param within what the page before has told: among so many records is one that Wix does not deliver
 * @param whole whether a refused page is an error at once
 */
export async function inHalves<P>(
  limit: number,
  within: number | undefined,
  fetch: (size: number) => Promise<P>,
  whole = false,
): Promise<ReadPage<P> | RefusedRecord> {
  let suspects = within;
  let size = suspects === undefined ? limit : Math.min(limit, half(suspects));
  for (;;) {
    try {
      const page = await fetch(size);
      const left = suspects === undefined ? 0 : suspects - size;
      return { page, size, ...(left > 0 ? { within: left } : {}) };
    } catch (error) {
      if (whole || !mayBeOneRecord(error)) throw error;
      if (size === 1) return { refusal: error };
      const isFirstFailure = error instanceof WixServerError && suspects === undefined;
      suspects = size;
      size = isFirstFailure ? 1 : half(size);
    }
  }
}

/** Refused records in a row after which it is no single record that is to blame. */
const MAX_REFUSED_IN_A_ROW = 3;

/**
 * How many records in a row Wix has refused with this one.
 * @param before how many there were before it
 * @throws the refusal when it is one too many: then Wix refuses everything
 */
export function refusedInARow(before: number | undefined, refusal: Refusal): number {
  const inARow = (before ?? 0) + 1;
  if (inARow > MAX_REFUSED_IN_A_ROW) throw refusal;
  return inARow;
}

/**
 * The batch of a record that Wix refuses, behind which the list goes on by place. Where nothing of the list has arrived yet, and wherever
 * Wix fails, records further on must prove that Wix does not refuse all of it.
 * @param isFirst whether the record is the first of the list
 * @param before how many records before it Wix has refused
 * @param fetch reads one record so many places further on
 * @param next where the list goes on, given how many records in a row Wix has refused
 * @throws the refusal when Wix delivers none of the next ones either
 */
export async function refusedPlace(
  refusal: Refusal,
  { isFirst, before }: { readonly isFirst: boolean; readonly before: number | undefined },
  fetch: (places: number) => Promise<unknown>,
  next: (refused: number) => object,
): Promise<Batch<never>> {
  if ((isFirst || refusal instanceof WixServerError) && !(await deliversOneOf(fetch))) throw refusal;
  const place = next(refusedInARow(before, refusal));
  return { records: [refusedRecord(refusal)], next: place, positionAfter: () => place, endsPage: true };
}

/** @throws what else a read ends with than the refusal of one record */
async function deliversOneOf(fetch: (places: number) => Promise<unknown>): Promise<boolean> {
  for (let places = 1; places <= MAX_REFUSED_IN_A_ROW; places += 1) {
    try {
      await fetch(places);
      return true;
    } catch (error) {
      if (!mayBeOneRecord(error) || error instanceof WixServerError) throw error;
    }
  }
  return false;
}

/**
 * The error that stands for a record which Wix does not deliver.
 * @param time what the list is sorted by where the record lies, if that is known
 */
export function refusedRecord(refusal: Refusal, time?: string): UnreadableRecord {
  return new UnreadableRecord({
    message: `Wix does not deliver this record. ${refusal.message}`,
    facts: {
      wixStatus: refusal.status,
      ...(refusal.wixCode === undefined ? {} : { wixCode: refusal.wixCode }),
      ...(time === undefined ? {} : { sortedAt: time }),
    },
    cause: refusal,
  });
}

function half(size: number): number {
  return Math.ceil(size / 2);
}

/**
 * Whether Wix may have refused a whole answer for one record in it (docs/fidelity.md#refused-records): an application code that speaks
 * neither of the key, the app, the catalog nor the cursor, or a 500 that stays. Refusals of a filter or an order have no code.
 */
export function mayBeOneRecord(error: unknown): error is Refusal {
  if (error instanceof WixServerError) return true;
  return (
    error instanceof WixError &&
    error.code === 'WIX_BAD_RESPONSE' &&
    error.status >= 400 &&
    error.status < 500 &&
    error.wixCode !== undefined &&
    !NOT_ABOUT_RECORDS.test(error.wixCode) &&
    !isForgottenCursor(error)
  );
}

/** Codes about the catalog of a site, and those of Wix Data, which tell of sizes and collections and are dealt with where they occur. */
const NOT_ABOUT_RECORDS = /^(CATALOG_V|WDE)/;

/** Wix's ways to say that a cursor is unknown or expired (docs/fidelity.md#cursors). */
export function isForgottenCursor(error: unknown): boolean {
  return (
    error instanceof WixError &&
    error.status === 400 &&
    /cursor/i.test(`${error.wixCode ?? ''} ${error.wixMessage}`)
  );
}
