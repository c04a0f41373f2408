import { z } from 'zod';
import { count, positionReader, text } from './position-shape.ts';
import { isRecord, UnreadableRecord, type Slot } from '../../wix/api/unreadable-record.ts';
import type { Position } from './cursor.ts';
import { inHalves, refusedPlace } from './halves.ts';
import type { PageSource } from './page-source.ts';
import { isPageCounted, possibleTotal } from './possible-total.ts';

/** One page of a list that is sorted by a unique key. */
export interface KeysetPage<T> {
  readonly records: readonly Slot<T>[];
  /** How many records lie after the place that was asked for, these included; null when Wix does not count them. */
  readonly remaining: number | null;
  /** Whether the list goes on, where Wix says so without counting. Otherwise a short page is the last. */
  readonly more?: boolean;
}

export interface KeysetOptions<T> {
  readonly pageMax: number;
  /**
   * Sends one Wix request for the records whose key is greater than `after`, in ascending order.
   * @param skip how many of them to pass over: those that cannot be read and therefore have no key
   */
  fetch(after: string | null, limit: number, skip: number): Promise<KeysetPage<T>>;
  readonly keyOf: (record: T) => string;
  /** Whether a first page that is as long as its list looks behind itself: what Wix counts there may be the page alone. */
  readonly doubtsCounts?: boolean;
}

interface KeysetPosition {
  readonly after: string | null;
  /** Places behind that key which were returned as errors. */
  readonly skip: number;
  readonly within?: number;
  /** Records in a row that Wix has refused right before. */
  readonly refused?: number;
}

/**
 * Pages by a unique, ascending key: nothing that is added or deleted meanwhile makes another record disappear, and no offset limit
 * of Wix applies (docs/fidelity.md#offset-wall).
 */
export function keyset<T>(options: KeysetOptions<T>): PageSource<T> {
  return {
    pageMax: options.pageMax,
    async read(position, limit, whole) {
      const start = readPosition(position);
      const read = await inHalves(
        Math.min(limit, options.pageMax),
        start.within,
        (size) => options.fetch(start.after, size, start.skip),
        whole,
      );
      if ('refusal' in read)
        return refusedPlace(
          read.refusal,
          { isFirst: position === null, before: start.refused },
          (places) => options.fetch(start.after, 1, start.skip + places),
          (refused): KeysetPosition => ({ after: start.after, skip: start.skip + 1, refused }),
        );
      const { page, size, within } = read;
      const positionAfter = (index: number): KeysetPosition =>
        placeAfter(options, start, page.records.slice(0, index + 1));
      const { length } = page.records;
      const remaining = possibleTotal(page.remaining, start.skip + length);
      const isDoubtful =
        options.doubtsCounts === true &&
        position === null &&
        isPageCounted(length, size, remaining, options.pageMax);
      const more =
        remaining === null || isDoubtful ? (page.more ?? length >= size) : remaining - start.skip > length;
      return {
        records: page.records,
        next:
          page.records.length === 0 || !more
            ? null
            : { ...positionAfter(page.records.length - 1), ...(within === undefined ? {} : { within }) },
        positionAfter,
        // At the beginning all records lie ahead.
        ...(position === null && remaining !== null ? { total: remaining } : {}),
      };
    },
  };
}

function placeAfter<T>(
  { keyOf }: KeysetOptions<T>,
  start: KeysetPosition,
  slots: readonly Slot<T>[],
): KeysetPosition {
  const last = slots.findLastIndex(isRecord);
  const record = slots[last];
  return record === undefined || record instanceof UnreadableRecord
    ? { after: start.after, skip: start.skip + slots.length }
    : { after: keyOf(record), skip: slots.length - 1 - last };
}

const readShape = positionReader(
  z.strictObject({
    after: text.nullable(),
    skip: count,
    within: count.exactOptional(),
    refused: count.exactOptional(),
  }),
);

function readPosition(position: Position | null): KeysetPosition {
  // A text is the key alone, as cursors from before an upgrade have it.
  if (position === null || typeof position === 'string') return { after: position, skip: 0 };
  return readShape(position);
}
