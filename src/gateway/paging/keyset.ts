import type { Position } from './cursor.ts';
import type { PageSource } from './page-source.ts';

/** One page of a list that is sorted by a unique key. */
export interface KeysetPage<T> {
  readonly records: readonly T[];
  /** How many records lie after the key that was asked for, these included; null when Wix does not count them. */
  readonly remaining: number | null;
  /** Whether the list goes on, for lists that Wix does not count. */
  readonly more?: boolean;
}

export interface KeysetOptions<T> {
  readonly pageMax: number;
  /** Sends one Wix request for the records whose key is greater than `after`, in ascending order. */
  fetch(after: string | null, limit: number): Promise<KeysetPage<T>>;
  readonly keyOf: (record: T) => string;
}

/**
 * Pages by a unique, ascending key: nothing that is added or deleted meanwhile makes another record disappear, and no offset limit
 * of Wix applies (docs/fidelity.md#offset-wall).
 */
export function keyset<T>(options: KeysetOptions<T>): PageSource<T> {
  return {
    pageMax: options.pageMax,
    async read(position, limit) {
      const page = await options.fetch(readPosition(position), Math.min(limit, options.pageMax));
      const last = page.records.at(-1);
      const keyAt = (index: number): string | null => {
        const record = page.records[index];
        return record === undefined ? readPosition(position) : options.keyOf(record);
      };
      const more = page.remaining === null ? page.more === true : page.remaining > page.records.length;
      return {
        records: page.records,
        next: last === undefined || !more ? null : options.keyOf(last),
        positionAfter: keyAt,
        // At the beginning all records lie ahead.
        ...(position === null && page.remaining !== null ? { total: page.remaining } : {}),
      };
    },
  };
}

function readPosition(position: Position | null): string | null {
  return typeof position === 'string' ? position : null;
}
