import { perOperation, type GatewayContext } from '../../gateway/context.ts';
import { credentialMemory } from '../../wix/client/credential-memory.ts';
import { countOf, recordsOf, slotsOf } from '../../wix/api/envelope.ts';
import type { ResponseOf } from '../../wix/api/endpoint.ts';
import { wholeRecords, type Slot } from '../../wix/api/unreadable-record.ts';
import { allOf, chunks, type WqlFilter } from '../../wix/api/wql.ts';
import { isBadRequest, isGone, noCollection, smallerPage } from './codes.ts';
import { declaredPage, definitionOf, hasPlugin, knownDefinition, readerOf } from './definitions.ts';
import { endpoints, type DataItemRecord, type ItemQuery, type WireItem } from './wire.ts';

/** Most items that one request returns (docs/fidelity.md#page-limits). */
export const ITEMS_PAGE = 1000;
/** So many ids fit every collection's page, whatever its definition says. */
export const SAFE_BATCH = 100;

/** What reads of a collection have taught, beside what its definition says. */
interface Lesson {
  /** Items that one request may ask for. */
  readonly limit?: number;
  /** Whether Wix refuses to be asked for drafts. */
  readonly refusesDrafts?: boolean;
}

const lessons = credentialMemory<Lesson>({ ttlMs: 600_000, max: 10_000 });

function lessonOf(context: GatewayContext, collectionId: string): Lesson {
  return lessons.get(readerOf(context, collectionId)) ?? {};
}

function learn(context: GatewayContext, collectionId: string, lesson: Lesson): void {
  lessons.set(readerOf(context, collectionId), { ...lessonOf(context, collectionId), ...lesson });
}

/** Most items that one request to a collection may ask for, as far as it is known. */
export function pageMaxOf(context: GatewayContext, collectionId: string): number {
  const declared = declaredPage(knownDefinition(context, collectionId));
  return Math.min(ITEMS_PAGE, declared, lessonOf(context, collectionId).limit ?? ITEMS_PAGE);
}

/**
 * Sends a read of a page, and again with a smaller one as long as Wix says that it is too large; the size that went well is remembered.
 * @param limit items that are wanted
 */
export async function inFittingPages<T>(
  context: GatewayContext,
  collectionId: string,
  limit: number,
  send: (limit: number) => Promise<T>,
): Promise<T> {
  let size = Math.min(limit, pageMaxOf(context, collectionId));
  for (;;) {
    try {
      return await send(size);
    } catch (error) {
      const smaller = smallerPage(error, size);
      if (smaller === undefined) throw error;
      learn(context, collectionId, { limit: smaller });
      size = smaller;
    }
  }
}

/**
 * Sends a read that asks for drafts (docs/fidelity.md#data-drafts), unless the collection is known to have none. Where the definition may not be read, it is tried.
 * @param send gets the option to add to the request
 */
export async function withDrafts<T>(
  context: GatewayContext,
  collectionId: string,
  send: (option: Pick<ItemQuery, 'publishPluginOptions'>) => Promise<T>,
): Promise<T> {
  const definition = knownDefinition(context, collectionId);
  // A collection without drafts is taken to ignore it (docs/fidelity.md#data-drafts-option).
  const asks = { publishPluginOptions: { includeDraftItems: true } };
  if (definition?.known === true) return send(hasPlugin(definition, 'PUBLISH') ? asks : {});
  if (lessonOf(context, collectionId).refusesDrafts === true) return send({});
  try {
    return await send(asks);
  } catch (error) {
    if (!isBadRequest(error)) throw error;
    const answer = await send({});
    learn(context, collectionId, { refusesDrafts: true });
    return answer;
  }
}

/** A page of items as Wix sent it. */
export interface ItemsRead {
  readonly records: Slot<DataItemRecord>[];
  readonly paging: ResponseOf<typeof endpoints.queryItems>['pagingMetadata'];
}

/** Sends one query of items. */
export async function queryItems(context: GatewayContext, request: ItemQuery): Promise<ItemsRead> {
  const { dataCollectionId: id } = request;
  const { dataItems, pagingMetadata: paging } = await withDrafts(context, id, (drafts) =>
    context.wix.call(endpoints.queryItems, { ...request, ...drafts }),
  );
  return { records: slotsOf(dataItems, 'dataItems', idOf, (wire) => recordOf(wire, id)), paging };
}

/**
 * An item as the resolvers take it.
 * @throws UnreadableRecord when it has no id
 */
export function itemRecord(wire: WireItem, collectionId: string): DataItemRecord {
  recordsOf([wire], 'dataItems', idOf);
  return recordOf(wire, collectionId);
}

function recordOf(wire: WireItem, collectionId: string): DataItemRecord {
  return { collectionId, id: String(idOf(wire)), wire };
}

function idOf({ id, data }: WireItem): unknown {
  return id ?? data?.['_id'];
}

/** Counts the items of a collection that meet some conditions. */
export async function countItems(
  context: GatewayContext,
  collectionId: string,
  conditions: readonly WqlFilter[] = [],
  also: Pick<ItemQuery, 'consistentRead'> = {},
): Promise<number> {
  if ((await definitionOf(context, collectionId)) === null) throw noCollection(collectionId);
  const filter = conditions.length === 0 ? {} : { filter: allOf(conditions) };
  const request = { dataCollectionId: collectionId, ...filter, ...also };
  try {
    const answer = await withDrafts(context, collectionId, (drafts) =>
      context.wix.call(endpoints.countItems, { ...request, ...drafts }),
    );
    return countOf(answer.totalCount);
  } catch (error) {
    throw isGone(error) ? noCollection(collectionId) : error;
  }
}

/** Collections that an operation has found missing. */
export const goneCollections = perOperation(() => new Set<string>());

/**
 * Reads items by id in parts, and a part in smaller ones where Wix says that it is too large: a smaller page would lose items. A collection
 * that is gone has none, and is taken down among those.
 * @param size ids of a part
 * @param also what is asked of each item besides
 */
export async function itemsById(
  context: GatewayContext,
  collectionId: string,
  ids: readonly string[],
  size: number,
  also: Pick<ItemQuery, 'includeReferences'> & Pick<ItemQuery['query'], 'fields'> = {},
): Promise<DataItemRecord[]> {
  const { fields, ...request } = also;
  const parts = await Promise.all(
    chunks(ids, size).map(async (part) => {
      const query = { filter: { _id: { $in: part } }, paging: { limit: part.length } };
      try {
        const { records } = await queryItems(context, {
          dataCollectionId: collectionId,
          query: fields === undefined ? query : { ...query, fields },
          ...request,
        });
        return wholeRecords(records);
      } catch (error) {
        if (isGone(error)) {
          goneCollections(context).add(collectionId);
          return [];
        }
        const smaller = smallerPage(error, part.length);
        if (smaller === undefined) throw error;
        return itemsById(context, collectionId, part, smaller, also);
      }
    }),
  );
  return parts.flat();
}
