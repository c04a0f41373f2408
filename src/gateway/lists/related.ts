import { nextCursorOf, recordsOf, type CursorMetadata } from '../../wix/envelope.ts';
import type { WqlFilter } from '../../wix/wql.ts';
import type { ProductName } from '../../contract/product-name.ts';
import type { GatewayContext } from '../context.ts';
import { offset } from '../paging/offset.ts';
import { readAll, readCounted, type ReadRecords } from '../paging/read-all.ts';
import { keyedCursor } from '../paging/keyed-cursor.ts';
import { batch, keyedBy, type Batch, type BatchOptions } from './batch.ts';
import type { ListKey, WireOf } from './query-options.ts';
import { metadataOf, totalIn } from './query-source.ts';

/** A query for records that belong to others. */
interface RelatedQuery {
  readonly filter?: WqlFilter;
  readonly cursorPaging: { limit: number; cursor?: string };
}

/** Records of Wix that belong to others, and are no list of the graph. */
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
  page,
  read,
  records,
}: RelatedOptions<Answer, Key, By>): (
  context: GatewayContext,
  keys: readonly string[],
) => Promise<WireOf<Answer, Key>[]> {
  type Wire = WireOf<Answer, Key> & object;
  return async (context, keys) => {
    if (keys.length === 0) return [];
    return readAll(
      // A cursor does not age while it is followed.
      keyedCursor<Wire>({
        pageMax: page,
        idOf: () => '',
        order: 'ASC',
        onReread: () => undefined,
        onLost: () => undefined,
        async fetch(from, limit) {
          const cursor = from !== null && 'cursor' in from ? from.cursor : null;
          const answer = await read(
            context,
            cursor === null
              ? { filter: { [by]: { $in: keys } }, cursorPaging: { limit } }
              : { cursorPaging: { limit, cursor } },
          );
          const metadata: CursorMetadata | null | undefined = metadataOf(answer);
          return {
            // The key is one of a list.
            records: recordsOf(
              answer[records] as readonly Wire[] | null | undefined,
              records,
              (record) => Reflect.get(record, by) as unknown,
            ),
            next: metadata == null ? null : nextCursorOf(metadata, cursor),
          };
        },
      }),
    );
  };
}

/** Declares the look-up of such records where each key has one at most. */
export function lookUp<Answer extends object, Key extends string, By extends string>(
  product: ProductName,
  { asksAgain, ...options }: RelatedOptions<Answer, Key, By> & Pick<BatchOptions<unknown>, 'asksAgain'>,
): Batch<WireOf<Answer, Key>> {
  const read = related(options);
  return batch(product, {
    size: options.page,
    ...(asksAgain === undefined ? {} : { asksAgain }),
    load: async (context, keys) =>
      keyedBy(await read(context, keys), (record) => Reflect.get(record as object, options.by) as unknown),
  });
}

/** A query for records that belong to others, page by page. */
interface RelatedPage {
  readonly filter: WqlFilter;
  readonly sort: { fieldName: string; order: 'ASC' }[];
  readonly paging: { limit: number; offset: number };
}

/**
 * Declares records that belong to others and that Wix also pages by offset: then it counts them (docs/fidelity.md#cut-reads).
 * @param order a field that no two of the records share
 * @returns reads all that belong to some keys, in any order, with the number that there should be
 */
export function relatedByOffset<Answer extends object, Key extends string, By extends string>({
  by,
  order,
  page,
  read,
  records,
}: Omit<RelatedOptions<Answer, Key, By>, 'read'> & {
  readonly order: string;
  readonly read: (context: GatewayContext, query: RelatedPage) => Promise<Answer>;
}): (context: GatewayContext, keys: readonly string[]) => Promise<ReadRecords<WireOf<Answer, Key> & object>> {
  type Wire = WireOf<Answer, Key> & object;
  return async (context, keys) =>
    readCounted(
      offset<Wire>({
        pageMax: page,
        idOf: (record) => String(Reflect.get(record, order)),
        onDrift: () => undefined,
        async fetch(start, limit) {
          const answer = await read(context, {
            filter: { [by]: { $in: keys } },
            sort: [{ fieldName: order, order: 'ASC' }],
            paging: { limit, offset: start },
          });
          return {
            // The key is one of a list.
            records: recordsOf(
              answer[records] as readonly Wire[] | null | undefined,
              records,
              (record) => Reflect.get(record, by) as unknown,
            ),
            total: totalIn(answer),
          };
        },
      }),
    );
}
