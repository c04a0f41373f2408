import type DataLoader from 'dataloader';
import { batchLoader } from '../../gateway/batch-loader.ts';
import { perOperation, type GatewayContext } from '../../gateway/context.ts';
import { wholeRecords } from '../../wix/unreadable-record.ts';
import { chunks, type WqlFilter } from '../../wix/wql.ts';
import { isGone } from './data-errors.ts';
import { definitionOf } from './definitions.ts';
import { smallerPage, pageMaxOf } from './item-reads.ts';
import { queryItems } from './items-list.ts';
import type { DataItemRecord } from './records.ts';

/** So many ids fit every collection's page, whatever its definition says. */
export const SAFE_BATCH = 100;
/** Most referenced items that Wix includes with one item (docs/fidelity.md#data-references). */
export const MAX_INCLUDED = 50;

/** Collections that this operation has found missing. */
const goneCollections = perOperation(() => new Set<string>());
const itemLoaders = perOperation(() => new Map<string, DataLoader<string, DataItemRecord | null>>());
const includedLoaders = perOperation(() => new Map<string, DataLoader<string, Included | null>>());

/** What comes with an item for one of its multi-references. */
export interface Included {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  /** References that lead to nothing that can be read. */
  readonly unresolved: number;
}

/** One item of a collection by its id, batched; null when there is none, or no such collection. */
export function loadItem(
  context: GatewayContext,
  collectionId: string,
  id: string,
): Promise<DataItemRecord | null> {
  const loaders = itemLoaders(context);
  const known = loaders.get(collectionId);
  if (known !== undefined) return known.load(id);
  const loader = batchLoader<DataItemRecord>(context, {
    product: 'DATA',
    maxBatchSize: 1000,
    async load(ids) {
      if (ids.length > SAFE_BATCH) await definitionOf(context, collectionId);
      const records = await byIds(context, collectionId, ids, pageMaxOf(context, collectionId), (part) => ({
        filter: { _id: { $in: part } },
      }));
      return new Map(records.map((record) => [record.id, record]));
    },
  });
  loaders.set(collectionId, loader);
  return loader.load(id);
}

/** Whether a read of this operation has found that the site has no such collection. */
export function wasFoundGone(context: GatewayContext, collectionId: string): boolean {
  return goneCollections(context).has(collectionId);
}

/** The first items that a multi-reference of an item leads to, batched; null when the item does not exist. */
export function loadIncluded(
  context: GatewayContext,
  item: Pick<DataItemRecord, 'collectionId' | 'id'>,
  key: string,
  limit: number,
): Promise<Included | null> {
  const loaders = includedLoaders(context);
  const name = JSON.stringify([item.collectionId, key, limit]);
  const known = loaders.get(name);
  if (known !== undefined) return known.load(item.id);
  const loader = batchLoader<Included>(context, {
    product: 'DATA',
    maxBatchSize: SAFE_BATCH,
    asksAgain: 'missing',
    async load(ids) {
      const records = await byIds(context, item.collectionId, ids, SAFE_BATCH, (part) => ({
        filter: { _id: { $in: part } },
        fields: [key],
        includeReferences: [{ field: key, limit }],
      }));
      return new Map(records.map(({ id, wire }) => [id, included(wire.data?.[key])]));
    },
  });
  loaders.set(name, loader);
  return loader.load(item.id);
}

interface PartQuery {
  readonly filter: WqlFilter;
  readonly fields?: readonly string[];
  readonly includeReferences?: readonly { readonly field: string; readonly limit: number }[];
}

/** Reads items by id in parts, and a part in smaller ones where Wix says that it is too large: a smaller page would lose items. */
async function byIds(
  context: GatewayContext,
  collectionId: string,
  ids: readonly string[],
  size: number,
  queryOf: (part: readonly string[]) => PartQuery,
): Promise<DataItemRecord[]> {
  const parts = await Promise.all(
    chunks(ids, size).map(async (part) => {
      const { includeReferences, ...query } = queryOf(part);
      try {
        const { records } = await queryItems(context, {
          dataCollectionId: collectionId,
          query: { ...query, paging: { limit: part.length } },
          ...(includeReferences === undefined ? {} : { includeReferences }),
        });
        return wholeRecords(records);
      } catch (error) {
        if (isGone(error)) {
          goneCollections(context).add(collectionId);
          return [];
        }
        const smaller = smallerPage(error, part.length);
        if (smaller === undefined) throw error;
        return byIds(context, collectionId, part, smaller, queryOf);
      }
    }),
  );
  return parts.flat();
}

function included(value: unknown): Included {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const items = list.filter(isItemData);
  return { items, unresolved: list.length - items.length };
}

function isItemData(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, '_id') === 'string';
}
