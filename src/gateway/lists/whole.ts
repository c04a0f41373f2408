import type { GatewayContext } from '../context.ts';
import { offset, type OffsetPage } from '../paging/offset.ts';
import { readAll } from '../paging/read-all.ts';

/** A short list that Wix pages by offset, and that is only ever read as a whole. */
export interface WholeOptions<T> {
  /** Most records that one request returns (docs/fidelity.md#page-limits). */
  readonly page: number;
  keyOf(record: T): unknown;
  /** Sends one request. */
  read(context: GatewayContext, paging: { limit: number; offset: number }): Promise<OffsetPage<T>>;
}

/** Declares such a list. @returns reads its records by their key */
export function whole<T>({
  page,
  keyOf,
  read,
}: WholeOptions<T>): (context: GatewayContext) => Promise<ReadonlyMap<string, T>> {
  return async (context) => {
    const records = await readAll(
      offset<T>({
        pageMax: page,
        idOf: (record) => String(keyOf(record)),
        onDrift: () => undefined,
        fetch: (start, limit) => read(context, { limit, offset: start }),
      }),
    );
    return new Map(records.map((record) => [String(keyOf(record)), record]));
  };
}
