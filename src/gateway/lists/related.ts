import { nextCursorOf, recordsOf } from '../../wix/api/envelope.ts';
import type { WqlFilter } from '../../wix/api/wql.ts';
import type { ProductName } from '../../contract/product-name.ts';
import type { GatewayContext } from '../context.ts';
import type { EndedEarly } from '../paging/ended-early.ts';
import type { OffsetPage } from '../paging/offset.ts';
import { readByCursor, readByOffset, type ReadRecords } from '../paging/read-all.ts';
import { batch, countedBy, keyedBy, type Batch, type BatchOptions } from './batch.ts';
import type { OffsetQuery } from '../paging/cursor-list.ts';
import type { ListKey, WireOf } from './query-options.ts';
import { metadataOf, totalIn } from './query-source.ts';

// Records of Wix that are no list of the graph, and are only ever read as a whole.

/** A query for records that belong to others. */
interface RelatedQuery {
  readonly filter?: WqlFilter;
  readonly cursorPaging: { limit: number; cursor?: string };
}

/** Records of Wix that belong to others. */
export interface RelatedOptions<Answer extends object, Key extends string, By extends string> {
  /** The field that names what a record belongs to. */
  readonly by: By;
  /** Most records that one request returns (docs/fidelity.md#page-limits). */
  readonly page: number;
  /** Sends one request. */
  readonly read: (context: GatewayContext, query: RelatedQuery) => Promise<Answer>;
  /** Where the records are in the answer. */
  readonly records: Key & ListKey<Answer>;
}

/**
 * Declares such records.
 * @returns reads all that belong to some keys, in any order
 */
export function related<Answer extends object, Key extends string, By extends string>({
  by,
  page: limit,
  read,
  records,
}: RelatedOptions<Answer, Key, By>): (
  context: GatewayContext,
  keys: readonly string[],
) => Promise<WireOf<Answer, Key>[]> {
  return async (context, keys) => {
    if (keys.length === 0) return [];
    return readByCursor(async (cursor) => {
      const answer: Answer = await read(
        context,
        cursor === null
          ? { filter: { [by]: { $in: keys } }, cursorPaging: { limit } }
          : { cursorPaging: { limit, cursor } },
      );
      const metadata = metadataOf(answer);
      const next = metadata == null ? null : nextCursorOf(metadata, cursor);
      return { records: itemsOf(answer, records, by), next };
    });
  };
}

/** The records of an answer, each of which names what it belongs to. */
function itemsOf<Answer extends object, Key extends string>(
  answer: Answer,
  records: Key & ListKey<Answer>,
  by: string,
): (WireOf<Answer, Key> & object)[] {
  return recordsOf(
    // The key is one of a list.
    answer[records] as readonly (WireOf<Answer, Key> & object)[] | null | undefined,
    records,
    (record) => Reflect.get(record, by) as unknown,
  );
}

/** Declares the look-up of such records where each key has one at most. */
export function lookUp<Answer extends object, Key extends string, By extends string>(
  product: ProductName,
  {
    asksAgain,
    keeps = false,
    ...options
  }: RelatedOptions<Answer, Key, By> & Pick<BatchOptions<unknown>, 'asksAgain' | 'keeps'>,
): Batch<WireOf<Answer, Key>> {
  const read = related(options);
  return batch(product, {
    size: options.page,
    keeps,
    ...(asksAgain === undefined ? {} : { asksAgain }),
    load: async (context, keys) =>
      keyedBy(await read(context, keys), (record) => Reflect.get(record as object, options.by) as unknown),
  });
}

/**
 * Declares records that belong to others and that Wix also pages by offset: then it counts them (docs/fidelity.md#cut-reads).
 * @param order a field that no two of the records share
 * @returns reads all that belong to some keys, in any order, with the number that there should be
 */
export function relatedByOffset<Answer extends object, Key extends string, By extends string>({
  by,
  order,
  page: pageMax,
  read,
  records,
}: Omit<RelatedOptions<Answer, Key, By>, 'read'> & {
  readonly order: string;
  readonly read: (context: GatewayContext, query: Required<OffsetQuery>) => Promise<Answer>;
}): (context: GatewayContext, keys: readonly string[]) => Promise<ReadRecords<WireOf<Answer, Key> & object>> {
  return (context, keys) =>
    readByOffset({
      pageMax,
      idOf: (record) => String(Reflect.get(record, order)),
      async fetch(offset, limit) {
        const answer: Answer = await read(context, {
          filter: { [by]: { $in: keys } },
          sort: [{ fieldName: order, order: 'ASC' }],
          paging: { limit, offset },
        });
        return { records: itemsOf(answer, records, by), total: totalIn(answer) };
      },
    });
}

/** A short list that Wix pages by offset. */
export interface WholeOptions<T> {
  /** Most records that one request returns (docs/fidelity.md#page-limits). */
  readonly page: number;
  keyOf(record: T): unknown;
  /** Sends one request. */
  read(context: GatewayContext, paging: { limit: number; offset: number }): Promise<OffsetPage<T>>;
}

/** Declares such a list. @returns reads its records by their key; of a list with fewer than Wix counts, those that are asked for and lack may be there */
export function whole<T>({
  page: pageMax,
  keyOf,
  read,
}: WholeOptions<T>): (
  context: GatewayContext,
  keys: readonly string[],
) => Promise<ReadonlyMap<string, T | EndedEarly<T>>> {
  return async (context, keys) => {
    const found = await readByOffset<T>({
      pageMax,
      idOf: (record) => String(keyOf(record)),
      fetch: (offset, limit) => read(context, { limit, offset }),
    });
    return countedBy(found, 'records', keys, keyOf);
  };
}
