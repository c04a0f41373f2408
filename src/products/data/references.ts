import type DataLoader from 'dataloader';
import { GatewayError, badInput } from '../../errors.ts';
import { batchLoader, explained } from '../../gateway/paging/batch-loader.ts';
import { perOperation, type GatewayContext } from '../../gateway/context.ts';
import { driftNote } from '../../gateway/lists/query-source.ts';
import { connection, type ConnectionArgs, type ConnectionResult } from '../../gateway/paging/connection.ts';
import { mapPages } from '../../gateway/paging/map-pages.ts';
import { offset, type OffsetPage } from '../../gateway/paging/offset.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { totalOf } from '../../wix/api/envelope.ts';
import { noCollection } from './codes.ts';
import { definitionOf, fieldOf } from './definitions.ts';
import { isBlank } from './field-types.ts';
import { requireCollectionId, requireKey } from './ids.ts';
import {
  inFittingPages,
  itemRecord,
  itemsById,
  ITEMS_PAGE,
  SAFE_BATCH,
  withDrafts,
} from './item-requests.ts';
import { countedWhenWhole, itemsOf } from './lists.ts';
import { endpoints, type DataItemRecord } from './wire.ts';

/** Most referenced items that Wix includes with one item (docs/fidelity.md#data-references). */
export const MAX_INCLUDED = 50;

interface ReferenceArgs {
  readonly key: string;
  readonly collectionId?: string | null | undefined;
}

/**
 * The item that a reference leads to; null without one, and when it does not exist.
 * @throws GatewayError BAD_USER_INPUT when the field is no reference, WIX_BAD_RESPONSE when it holds no id
 */
export async function referencedItem(
  context: GatewayContext,
  item: DataItemRecord,
  args: ReferenceArgs,
): Promise<DataItemRecord | null> {
  const key = requireKey(args.key, 'key');
  const target = await targetOf(context, item.collectionId, args, 'reference');
  const value = item.wire.data?.[key];
  if (value == null || value === '') return null;
  // Items that came with another one can hold whole items in the place of ids.
  const id: unknown = typeof value === 'object' ? Reflect.get(value, '_id') : value;
  if (typeof id !== 'string')
    throw new GatewayError('WIX_BAD_RESPONSE', {
      message: `\`${key}\` of item ${item.id} holds ${JSON.stringify(value).slice(0, 60)} in the place of an item's id.`,
      hint: 'Wix does not hold items to the fields of their collection. The value is in `data`.',
    });
  return itemsOf(context, target).load(context, id);
}

/**
 * The items that a multi-reference leads to: the first ones of many items come in one request, the others of each by itself.
 * @throws GatewayError BAD_USER_INPUT when the field is no multi-reference
 */
export async function referencedItems(
  context: GatewayContext,
  item: DataItemRecord,
  args: ReferenceArgs & ConnectionArgs,
): Promise<ConnectionResult<DataItemRecord>> {
  const key = requireKey(args.key, 'key');
  const target = await targetOf(context, item.collectionId, args, 'multiReference');
  return connection<DataItemRecord>(context, {
    product: 'DATA',
    entity: 'DataItemReference',
    args,
    query: { collectionId: item.collectionId, id: item.id, key },
    open: (requests) => referencesOf(requests, item, key, target),
    async count(pageTotal) {
      const total = await pageTotal();
      if (total != null) return total;
      const page = { limit: 1, offset: 0, returnTotalCount: true };
      return totalOf((await queryReferenced(context, item, key, page)).pagingMetadata?.total);
    },
  });
}

/** A referenced item, or one that does not exist. */
interface Reference {
  readonly id: string;
  readonly item: DataItemRecord | null;
}

function referencesOf(
  context: GatewayContext,
  item: DataItemRecord,
  key: string,
  target: string,
): PageSource<DataItemRecord> {
  const noteUnresolved = (count: number): void => {
    if (count > 0)
      context.report.note(
        `Some references in \`${key}\` lead to items that do not exist any more; they are left out.`,
      );
  };
  const first = async (limit: number): Promise<OffsetPage<Reference>> => {
    // One more than wanted tells whether there are more, up to what Wix includes; few items refer to more.
    const asked = Math.min(limit + 1, MAX_INCLUDED);
    const found = (await included(context, item, key, asked)) ?? [];
    const items = found.filter(isItemData);
    const unresolved = found.length - items.length;
    const mayHaveMore = found.length >= asked;
    // What is unresolved has a place among the references, but not here: further pages would begin at a wrong one.
    if (mayHaveMore && unresolved > 0) return later(0, limit);
    noteUnresolved(unresolved);
    const records = items.map((data): Reference => {
      const id = String(data['_id']);
      return { id, item: itemRecord({ id, dataCollectionId: target, data }, target) };
    });
    return {
      records: records.slice(0, limit),
      total: mayHaveMore ? Number.POSITIVE_INFINITY : records.length,
    };
  };
  const later = async (start: number, limit: number): Promise<OffsetPage<Reference>> => {
    const { results, more } = await inFittingPages(context, item.collectionId, limit, async (size) => {
      const page = { limit: size, offset: start, returnTotalCount: false };
      const { results: found, pagingMetadata } = await queryReferenced(context, item, key, page);
      if (!Array.isArray(found))
        throw new GatewayError('WIX_BAD_RESPONSE', { message: 'Wix\'s answer has no list "results".' });
      return { results: found, more: pagingMetadata?.hasNext ?? found.length >= size };
    });
    const records = results.map(({ dataItem }, index): Reference => {
      // Wix does not name what cannot be found; its place stands for it.
      if (dataItem == null) return { id: `unresolved:${start + index}`, item: null };
      const record = itemRecord(dataItem, dataItem.dataCollectionId ?? target);
      return { id: record.id, item: record };
    });
    noteUnresolved(records.filter((record) => record.item === null).length);
    return { records, total: more ? Number.POSITIVE_INFINITY : start + records.length };
  };
  const all = offset<Reference>({
    pageMax: ITEMS_PAGE,
    idOf: ({ id }) => id,
    onDrift: driftNote(context, 'references', true),
    // What comes for many items at once may be all there is, even where more was asked for.
    fetch: (start, limit) => (start === 0 ? first(Math.min(limit, MAX_INCLUDED)) : later(start, limit)),
  });
  return countedWhenWhole(mapPages(all, async (references) => references.map((reference) => reference.item)));
}

function queryReferenced(
  context: GatewayContext,
  { collectionId, id }: DataItemRecord,
  key: string,
  { returnTotalCount, ...paging }: { limit: number; offset: number; returnTotalCount: boolean },
) {
  return withDrafts(context, collectionId, (drafts) =>
    context.wix.call(endpoints.queryReferenced, {
      dataCollectionId: collectionId,
      referringItemId: id,
      referringItemFieldName: key,
      order: 'ASC',
      returnTotalCount,
      paging,
      ...drafts,
    }),
  );
}

const includedLoaders = perOperation(() => new Map<string, DataLoader<string, readonly unknown[] | null>>());

/** The first items that a multi-reference of an item leads to, or what stands for them; batched. Null when the item does not exist. */
function included(
  context: GatewayContext,
  { collectionId, id }: DataItemRecord,
  key: string,
  limit: number,
): Promise<readonly unknown[] | null> {
  const loaders = includedLoaders(context);
  const name = JSON.stringify([collectionId, key, limit]);
  const loader =
    loaders.get(name) ??
    batchLoader<readonly unknown[]>(context, {
      product: 'DATA',
      maxBatchSize: SAFE_BATCH,
      asksAgain: 'missing',
      async load(ids) {
        const records = await itemsById(context, collectionId, ids, SAFE_BATCH, {
          fields: [key],
          includeReferences: [{ field: key, limit }],
        });
        if (records.some(({ wire }) => !isBlank(wire.data?.[key]) && !Array.isArray(wire.data?.[key])))
          context.report.note(
            `Some items hold no list in \`${key}\`, where their references belong; what they hold is in \`data\` alone.`,
          );
        return new Map(records.map((record) => [record.id, listIn(record.wire.data?.[key])]));
      },
    });
  loaders.set(name, loader);
  return loader.load(id);
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isItemData(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, '_id') === 'string';
}

/** The collection that a field refers to. */
async function targetOf(
  context: GatewayContext,
  collectionId: string,
  args: ReferenceArgs,
  kind: 'reference' | 'multiReference',
): Promise<string> {
  if (args.collectionId != null) return requireCollectionId(args.collectionId, 'collectionId');
  const definition = await explained(context, 'DATA', definitionOf(context, collectionId));
  if (definition === null) throw noCollection(collectionId, true);
  if (!definition.known)
    throw new GatewayError('WIX_PERMISSION_DENIED', {
      message: `The definition of the collection ${JSON.stringify(collectionId)} may not be read, so it is not known where \`${args.key}\` leads.`,
      hint: 'Name the collection it leads to in the argument `collectionId`: items can be read without the definition.',
    });
  const field = fieldOf(definition, args.key);
  const target = field?.typeMetadata?.[kind]?.referencedCollectionId;
  if (typeof target === 'string' && target !== '') return target;
  if (field?.type === (kind === 'reference' ? 'REFERENCE' : 'MULTI_REFERENCE'))
    throw new GatewayError('WIX_BAD_RESPONSE', {
      message: `The definition of the collection ${JSON.stringify(collectionId)} does not say where \`${args.key}\` leads.`,
      hint: 'Name the collection it leads to in the argument `collectionId`.',
    });
  const other = kind === 'reference' ? 'references' : 'reference';
  throw badInput(
    `\`${args.key}\` is no ${kind === 'reference' ? 'reference' : 'multi-reference'} of the collection ${JSON.stringify(collectionId)}${field === undefined ? '' : `: it is of type ${String(field.type)}`}.`,
    `\`dataCollection { fields { key type } }\` lists its fields; \`${other}\` is for those of the other kind. Where the value is an id all the same, name the collection in \`collectionId\`.`,
  );
}
