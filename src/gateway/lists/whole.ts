import type { GatewayContext } from '../context.ts';
import type { EndedEarly } from '../ended-early.ts';
import { offset, type OffsetPage } from '../paging/offset.ts';
import { readCounted } from '../paging/read-all.ts';
import { countedBy } from './batch.ts';

/** A short list that Wix pages by offset, and that is only ever read as a whole. */
export interface WholeOptions<T> {
  /** Most records that one request returns (docs/fidelity.md#page-limits). */
  readonly page: number;
  keyOf(record: T): unknown;
  /** Sends one request. */
  read(context: GatewayContext, paging: { limit: number; offset: number }): Promise<OffsetPage<T>>;
}

/** Declares such a list. @returns reads its records by their key; of a list with fewer than Wix counts, those that are asked for and lack may be there */
export function whole<T>({
  page,
  keyOf,
  read,
}: WholeOptions<T>): (
  context: GatewayContext,
  keys: readonly string[],
) => Promise<ReadonlyMap<string, T | EndedEarly<T>>> {
  return async (context, keys) => {
    const found = await readCounted(
      offset<T>({
        pageMax: page,
        idOf: (record) => String(keyOf(record)),
        onDrift: () => undefined,
        fetch: (start, limit) => read(context, { limit, offset: start }),
      }),
    );
    return countedBy(found, 'records', keys, keyOf);
  };
}
