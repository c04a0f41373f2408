import type { GatewayContext } from '../../gateway/context.ts';
import { offset } from '../../gateway/paging/offset.ts';
import { passes } from '../../gateway/paging/passes.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { slotsOf, totalOf, sumOf } from '../../wix/envelope.ts';
import { chunks, type WqlFilter } from '../../wix/wql.ts';
import type { CollectionQuery } from './collection-query.ts';
import { endpoints } from './endpoints.ts';
import { notInV1, queryV1, WALL } from './query-v1.ts';
import type { CollectionV1, WireCollectionV1 } from './records.ts';

/** Most collections of catalog V1 that one request returns (docs/fidelity.md#page-limits). */
const COLLECTIONS_PAGE = 100;

/** Opens the collections of catalog V1, by id unless they are asked for by name. */
export function collectionsV1(context: GatewayContext, query: CollectionQuery): PageSource<CollectionV1> {
  checkQuery(query);
  const { ids, orderBy } = query;
  const sort =
    orderBy === undefined
      ? [ID]
      : [{ name: orderBy.direction === 'ASC' ? ('asc' as const) : ('desc' as const) }, ID];
  const pass = (conditions: readonly WqlFilter[]): PageSource<CollectionV1> =>
    offset<CollectionV1>({
      pageMax: COLLECTIONS_PAGE,
      wall: WALL,
      idOf: ({ id }) => id,
      onDrift: () =>
        context.report.note(
          'Collections were added or deleted while the list was read; its place was searched again.',
        ),
      fetch: (first, limit) => request(context, queryV1({ conditions, sort, limit, offset: first })),
    });
  if (ids === undefined) return pass([]);
  return passes(chunks(ids, COLLECTIONS_PAGE).map((some) => pass([{ id: { $hasSome: some } }])));
}

/** Wix's own count of the collections that meet a filter. */
export async function countCollectionsV1(
  context: GatewayContext,
  query: CollectionQuery,
): Promise<number | null> {
  checkQuery(query);
  const counts = (query.ids === undefined ? [[]] : chunks(query.ids, COLLECTIONS_PAGE)).map(async (ids) => {
    const conditions = query.ids === undefined ? [] : [{ id: { $hasSome: ids } }];
    return (await request(context, queryV1({ conditions, limit: 1 }))).total;
  });
  return sumOf(await Promise.all(counts));
}

const ID = { id: 'asc' } as const;

async function request(context: GatewayContext, query: ReturnType<typeof queryV1>) {
  const answer = await context.wix.call(endpoints.queryCollectionsV1, {
    query,
    includeNumberOfProducts: true,
    includeDescription: true,
  });
  return {
    records: slotsOf(answer.collections, 'collections', ({ id }) => id, toRecord),
    total: totalOf(answer.totalResults),
  };
}

function checkQuery({ createdAt, updatedAt, orderBy }: CollectionQuery): void {
  const why = 'whose collections have no dates';
  if (createdAt != null) notInV1('filter.createdAt', why);
  if (updatedAt != null) notInV1('filter.updatedAt', why);
  if (orderBy !== undefined && orderBy.field !== 'NAME') notInV1('orderBy.field', why);
}

function toRecord(wire: WireCollectionV1): CollectionV1 {
  return { id: String(wire.id), catalog: 'V1', wire };
}
